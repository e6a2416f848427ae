import { parseAddress, parseStreetLine } from '../../normalise/addresses.ts';
import { isGivenName } from '../../normalise/given-names.ts';
import { parseNationalNumber } from '../../normalise/identifiers.ts';
import { parsePhone } from '../../normalise/phones.ts';
import { findPlaces, placesOfPostcode } from '../../normalise/places.ts';
import { foldText } from '../../normalise/text.ts';
import { type Cell, cellCents, cellDate, cellText, type SheetRow, statedText } from './cells.ts';
import type { Column } from './find-columns.ts';
import type { ColumnField } from './header-synonyms.ts';

/** Rows that a guess looks at. */
const SAMPLE = 60;
/** Share of filled cells that must fit. */
const ENOUGH = 0.7;

type Test = {
  readonly field: ColumnField;
  readonly fits: (cell: Cell) => boolean;
  readonly confidence: number;
};

const text = (cell: Cell): string => cellText(cell);
const isWords = (value: string): boolean =>
  /^[\p{L}\p{M}'’.&+/\- ,]{2,60}$/u.test(value) && value.split(/\s+/).length <= 7;

/** In the order in which they are tried: the surest first, each field once. */
const TESTS: readonly Test[] = [
  {
    field: 'nationalNumber',
    fits: (cell) => parseNationalNumber(text(cell)) !== undefined,
    confidence: 0.97,
  },
  { field: 'email', fits: (cell) => /^[^\s@]{1,64}@[^\s@]{3,100}$/.test(text(cell)), confidence: 0.95 },
  { field: 'birthDate', fits: isBirthDate, confidence: 0.85 },
  { field: 'leaseStart', fits: isDateCell, confidence: 0.6 },
  {
    field: 'postcode',
    fits: (cell) => /^[1-9]\d{3}$/.test(text(cell)) && placesOfPostcode(text(cell)).length > 0,
    confidence: 0.9,
  },
  {
    field: 'postcodeMunicipality',
    fits: (cell) => /^[1-9]\d{3}\s+\p{L}/u.test(text(cell)),
    confidence: 0.95,
  },
  { field: 'municipality', fits: (cell) => findPlaces(text(cell)).length > 0, confidence: 0.9 },
  {
    field: 'phone',
    fits: (cell) => typeof cell === 'string' && /^\s*[+0(]/.test(cell) && parsePhone(cell) !== undefined,
    confidence: 0.9,
  },
  { field: 'address', fits: (cell) => isFullAddress(text(cell)), confidence: 0.9 },
  {
    field: 'streetLine',
    fits: (cell) => parseStreetLine(text(cell))?.houseNumber !== undefined,
    confidence: 0.85,
  },
  { field: 'amount', fits: isMoneyCell, confidence: 0.75 },
  { field: 'name', fits: (cell) => isFullName(text(cell)), confidence: 0.8 },
  { field: 'givenName', fits: (cell) => isGivenName(foldText(text(cell))), confidence: 0.8 },
  {
    field: 'street',
    fits: (cell) =>
      /(?:straat|laan|weg|baan|dreef|plein|lei|dijk)$|^(?:rue|avenue|chaussee|place)\b/i.test(
        foldText(text(cell)),
      ),
    confidence: 0.85,
  },
];

function isDateCell(cell: Cell): boolean {
  return typeof cell === 'object' && cell !== null
    ? true
    : typeof cell === 'string' && cellDate(cell) !== undefined;
}

function isBirthDate(cell: Cell): boolean {
  const date = isDateCell(cell) ? cellDate(cell) : undefined;
  return date !== undefined && date < '2009-01-01' && date > '1905-01-01';
}

function isFullAddress(value: string): boolean {
  const address = parseAddress(value);
  return address?.houseNumber !== undefined && (address.postcode ?? address.municipality) !== undefined;
}

function isMoneyCell(cell: Cell): boolean {
  if (typeof cell === 'number') return !Number.isInteger(cell) || Math.abs(cell) >= 50;
  return (
    typeof cell === 'string' && /\d[.,]\d{1,2}\D{0,5}$|€|eur/i.test(cell) && cellCents(cell) !== undefined
  );
}

function isFullName(value: string): boolean {
  return (
    isWords(value) &&
    value.includes(' ') &&
    value.split(/[\s,&/+]+/).some((word) => isGivenName(foldText(word)))
  );
}

/** Share of the filled cells of a column that fit a test, among the sampled rows; 0 when fewer than two are filled. */
function share(rows: readonly SheetRow[], index: number, fits: Test['fits']): number {
  const cells = rows
    .slice(0, SAMPLE)
    .map((row) => row.cells[index] ?? null)
    .filter((cell) => statedText(cell) !== undefined);
  return cells.length < 2 ? 0 : cells.filter(fits).length / cells.length;
}

/**
 * Columns that only their content names: those without header, or all of a table that has none. A field that a header already
 * names is not guessed again.
 */
export function guessColumns(rows: readonly SheetRow[], known: readonly Column[]): Column[] {
  const width = Math.max(0, ...rows.slice(0, SAMPLE).map((row) => row.cells.length));
  const named = new Set(known.map((column) => column.index));
  const taken = new Set<ColumnField>(known.map((column) => column.field));
  if (taken.has('address'))
    for (const field of ['streetLine', 'street', 'postcode', 'municipality', 'postcodeMunicipality'] as const)
      taken.add(field);
  if (taken.has('postcodeMunicipality'))
    for (const field of ['postcode', 'municipality'] as const) taken.add(field);
  if (taken.has('street') || taken.has('streetLine'))
    for (const field of ['address', 'streetLine', 'street'] as const) taken.add(field);
  if (taken.has('name') || taken.has('familyName'))
    for (const field of ['name', 'familyName', 'givenName'] as const) taken.add(field);
  const guessed: Column[] = [];
  for (const test of TESTS) {
    if (taken.has(test.field)) continue;
    let best: { index: number; share: number } | undefined;
    for (let index = 0; index < width; index += 1) {
      if (named.has(index)) continue;
      const part = share(rows, index, test.fits);
      if (part < ENOUGH) continue;
      // Of two columns of money the larger is what is owed.
      const larger =
        best !== undefined && test.field === 'amount' && sumOf(rows, index) > sumOf(rows, best.index);
      if (best === undefined || larger || (test.field !== 'amount' && part > best.share))
        best = { index, share: part };
    }
    if (best === undefined) continue;
    named.add(best.index);
    taken.add(test.field);
    guessed.push({ index: best.index, field: test.field, header: '', confidence: test.confidence });
  }
  return guessed.filter((column) => column.confidence >= 0.7);
}

/** Columns whose headers say less than their cells: `Klant` over whole names, `Unit` over whole addresses. */
export function fieldsUnderOtherHeaders(
  rows: readonly SheetRow[],
  columns: readonly Column[],
): readonly Column[] {
  return addressesUnderOtherHeaders(rows, namesUnderOtherHeaders(rows, columns));
}

const PLACED: ReadonlySet<ColumnField> = new Set(['address', 'streetLine', 'street']);

/** A reference that is a whole address in most rows, where no other column holds one. */
function addressesUnderOtherHeaders(
  rows: readonly SheetRow[],
  columns: readonly Column[],
): readonly Column[] {
  if (columns.some((column) => PLACED.has(column.field))) return columns;
  const column = columns.find(
    (each) =>
      (each.field === 'contractRef' || each.field === 'other' || each.field === 'box') &&
      share(rows, each.index, (cell) => isFullAddress(text(cell))) >= ENOUGH,
  );
  return column === undefined
    ? columns
    : columns.map((each) =>
        each === column ? { ...each, field: 'address' as const, confidence: 0.85 } : each,
      );
}

/** `Klant` or `Dossier` over a column of whole names, where no other column holds them: it is the column of names. */
function namesUnderOtherHeaders(rows: readonly SheetRow[], columns: readonly Column[]): readonly Column[] {
  if (columns.some((column) => ['name', 'familyName', 'givenName'].includes(column.field))) return columns;
  const column = columns.find(
    (each) =>
      each.field === 'contractRef' && share(rows, each.index, (cell) => isFullName(text(cell))) >= 0.6,
  );
  return column === undefined
    ? columns
    : columns.map((each) => (each === column ? { ...each, field: 'name' as const, confidence: 0.85 } : each));
}

/**
 * A table without any header: its columns by content alone. Of two columns of money the larger is the arrears, the other the
 * rent. Undefined unless it has at least two rows and names people or dwellings and amounts.
 */
export function columnsWithoutHeader(rows: readonly SheetRow[]): Column[] | undefined {
  if (rows.length < 2) return undefined;
  const columns = guessColumns(rows, []);
  const fields = new Set(columns.map((column) => column.field));
  if (!(fields.has('name') || fields.has('givenName')) || !fields.has('amount')) return undefined;
  if (
    !(
      fields.has('address') ||
      fields.has('streetLine') ||
      fields.has('street') ||
      fields.has('nationalNumber') ||
      fields.has('birthDate')
    )
  )
    return undefined;
  return [...withRent(rows, columns)];
}

const sumOf = (rows: readonly SheetRow[], index: number): number =>
  rows.slice(0, SAMPLE).reduce((total, row) => total + Math.abs(cellCents(row.cells[index]) ?? 0), 0);

function withRent(rows: readonly SheetRow[], columns: readonly Column[]): readonly Column[] {
  const amount = columns.find((column) => column.field === 'amount');
  if (amount === undefined) return columns;
  const width = Math.max(0, ...rows.slice(0, SAMPLE).map((row) => row.cells.length));
  const taken = new Set(columns.map((column) => column.index));
  for (let index = 0; index < width; index += 1) {
    if (taken.has(index) || share(rows, index, isMoneyCell) < ENOUGH) continue;
    const [larger, smaller] =
      sumOf(rows, index) > sumOf(rows, amount.index) ? [index, amount.index] : [amount.index, index];
    return [
      ...columns.filter((column) => column !== amount),
      { ...amount, index: larger },
      { index: smaller, field: 'monthlyRent', header: '', confidence: 0.7 },
    ];
  }
  return columns;
}
