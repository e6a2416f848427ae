import type { Language } from '#events/signal.ts';
import { foldText } from '../../normalise/text.ts';
import { type Cell, cellText, type SheetRow } from './cells.ts';
import { headerPatterns, notTenant, secondTenant } from './header-patterns.ts';
import { type ColumnField, headerSynonyms } from './header-synonyms.ts';

export type Column = {
  readonly index: number;
  readonly field: ColumnField;
  /** As written; empty for a column that only its content names. */
  readonly header: string;
  /** 0 to 1. */
  readonly confidence: number;
};

export type Header = {
  readonly columns: readonly Column[];
  /** Index in the rows that were given; -1 for a table without header. */
  readonly rowIndex: number;
  readonly language?: Language;
  /** Cells of the header row, for the recognition of its repetition on a next page. */
  readonly signature: string;
};

type Match = {
  readonly field: ColumnField;
  readonly rank: number;
  readonly languages: readonly Language[];
  readonly confidence: number;
};

let synonymIndex:
  | ReadonlyMap<string, { field: ColumnField; rank: number; languages: Language[] }>
  | undefined;

function synonyms(): NonNullable<typeof synonymIndex> {
  if (synonymIndex !== undefined) return synonymIndex;
  const index = new Map<string, { field: ColumnField; rank: number; languages: Language[] }>();
  for (const language of ['nl', 'fr', 'en', 'de'] as const)
    for (const [field, words] of Object.entries(headerSynonyms[language]))
      for (const [rank, word] of words.split('|').entries()) {
        const known = index.get(word);
        if (known === undefined)
          index.set(word, { field: field as ColumnField, rank, languages: [language] });
        else if (known.field === field) known.languages.push(language);
      }
  synonymIndex = index;
  return index;
}

/** A header without brackets, currency, dates and signs: `Openstaand saldo (€) op 31/10/2026` is `openstaand saldo`. */
export function headerKey(header: string): string {
  return (
    foldText(header)
      // A unit in brackets tells what the figures are: `Achterstand (mnd)`.
      .replace(/\((?!(?:in |aantal )?(?:mnd|mndn|maanden?|mois|months?|monate)\))[^()]{0,60}\)/g, ' ')
      .replace(/\b(?:op|au|per|am|dd|d\.d\.|on)?\s*\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?/g, ' ')
      .replace(/€|\beuros?\b|\beur\b|\bin\s*$/g, ' ')
      .replace(/[^a-z0-9#]+/g, ' ')
      // An export numbers its tenants without a space: `huurder2_naam`.
      .replace(/(?<=[a-z]{3})(?=\d(?: |$))/g, ' ')
      .trim()
  );
}

function matchHeader(header: string): Match | undefined {
  const key = headerKey(header);
  if (key === '' || key.length > 70) return undefined;
  const exact = synonyms().get(key);
  if (exact !== undefined) return { ...exact, confidence: 0.97 };
  if (notTenant.test(key))
    return {
      field: /naam|nom|name/.test(key) || key.split(' ').length === 1 ? 'landlordName' : 'other',
      rank: 50,
      languages: [],
      confidence: 0.85,
    };
  const pattern = headerPatterns.find((each) => each.pattern.test(key));
  if (pattern === undefined) return undefined;
  const field = secondTenant.test(key) ? secondOf(pattern.field) : pattern.field;
  return { field, rank: 60, languages: [], confidence: 0.88 };
}

const SECOND: Partial<Record<ColumnField, ColumnField>> = {
  name: 'secondName',
  familyName: 'secondFamilyName',
  givenName: 'secondGivenName',
  birthDate: 'secondBirthDate',
  nationalNumber: 'secondNationalNumber',
  phone: 'other',
  email: 'other',
};

function secondOf(field: ColumnField): ColumnField {
  return SECOND[field] ?? field;
}

/** `naam` is the family name beside a column of given names, else the whole name. */
const BARE_NAME = new Set(['naam', 'nom', 'name', 'namen', 'noms']);
/** `nr` behind a street is the house number, else a running number. */
const BARE_NUMBER = new Set(['nr', 'nummer', 'no', 'n', 'numero', 'number', 'num', 'nrs']);

/** `Titularis naam` beside `Titularis voornaam`: the family name of whoever both speak of. */
function halfOfName(key: string, keys: readonly string[]): ColumnField | undefined {
  const [, whose] = /^(\p{L}[\p{L} \d]*?) (?:naam|nom|name)$/u.exec(key) ?? [];
  if (whose === undefined || notTenant.test(whose)) return undefined;
  const given = ['voornaam', 'prenom', 'first name', 'vorname'].map((word) => `${whose} ${word}`);
  if (!keys.some((each) => given.includes(each))) return undefined;
  return secondTenant.test(whose) ? 'secondFamilyName' : 'familyName';
}

/** Fields of which several columns may be read, the first that is filled counting. */
const REPEATABLE = new Set<ColumnField>(['phone', 'email', 'other', 'sequence']);

/**
 * Columns of one row of headers. `groups` are the cells of the row above it (`Huurder` over `Naam`, `Voornaam`): they tell whose
 * name it is.
 */
function readHeaderRow(cells: readonly Cell[], groups: readonly Cell[] = []): Column[] {
  const headers = cells.map(cellText);
  const keys = headers.map(headerKey);
  const matches = headers.map((header, index) => {
    const group = headerKey(cellText(groups[index]));
    if (group !== '' && notTenant.test(group) && !/\bhuurder\b/.test(group)) {
      const own = matchHeader(header);
      const isName = BARE_NAME.has(keys[index] ?? '') || own?.field === 'name' || own?.field === 'familyName';
      if (isName) return { field: 'landlordName' as const, rank: 50, languages: [], confidence: 0.9 };
      return own && { ...own, field: 'other' as const };
    }
    const match = matchHeader(header);
    return match !== undefined && secondTenant.test(group)
      ? { ...match, field: secondOf(match.field) }
      : match;
  });
  for (const [index, key] of keys.entries()) {
    const own = halfOfName(key, keys);
    if (own !== undefined && groups.every((group) => headerKey(cellText(group)) === ''))
      matches[index] = { field: own, rank: 5, languages: [], confidence: 0.93 };
  }
  const has = (field: ColumnField): boolean => matches.some((match) => match?.field === field);
  const hasGiven = has('givenName');
  const taken = new Map<ColumnField, Column & { rank: number }>();
  const columns: Column[] = [];
  for (const [index, header] of headers.entries()) {
    if (header === '') continue;
    const key = keys[index] ?? '';
    let match = matches[index];
    const group = headerKey(cellText(groups[index]));
    if (BARE_NAME.has(key) && !notTenant.test(group)) {
      const field = hasGiven ? 'familyName' : 'name';
      match = {
        field: secondTenant.test(group) ? secondOf(field) : field,
        rank: 0,
        languages: key === 'naam' ? ['nl'] : key === 'nom' ? ['fr'] : [],
        confidence: 0.95,
      };
    } else if (BARE_NUMBER.has(key)) {
      const before = matches[index - 1]?.field;
      match = {
        field: before === 'street' ? 'houseNumber' : index === 0 ? 'sequence' : 'contractRef',
        rank: 90,
        languages: [],
        confidence: 0.9,
      };
    }
    if (match === undefined) continue;
    // `Naam, Voornaam, Naam, Voornaam`: the same header again is the second tenant's.
    const earlier = taken.get(match.field);
    const repeats =
      earlier !== undefined && headerKey(earlier.header) === key && SECOND[match.field] !== undefined;
    const field = repeats ? secondOf(match.field) : match.field;
    const column = { index, field, header, confidence: match.confidence, rank: match.rank };
    const rival = REPEATABLE.has(field) ? undefined : taken.get(field);
    if (rival === undefined) {
      taken.set(field, column);
      columns.push(column);
    } else if (column.rank < rival.rank) {
      taken.set(field, column);
      columns.splice(columns.indexOf(rival), 1, column);
    }
  }
  // `Huurder` beside `Voornaam` holds the family name.
  const wholeIsFamily = hasGiven && !columns.some((column) => column.field === 'familyName');
  const secondIsFamily =
    columns.some((column) => column.field === 'secondGivenName') &&
    !columns.some((column) => column.field === 'secondFamilyName');
  // `Te betalen huur` is the month's rent beside a balance, and the balance where it stands alone.
  const owesElsewhere = columns.some((column) => column.field === 'amount' || column.field === 'months');
  return columns.map(({ index, field, header, confidence }) => ({
    index,
    field:
      !owesElsewhere &&
      field === 'monthlyRent' &&
      /te betalen|verschuldigd|a payer|due\b/.test(headerKey(header))
        ? 'amount'
        : wholeIsFamily && field === 'name'
          ? 'familyName'
          : secondIsFamily && field === 'secondName'
            ? 'secondFamilyName'
            : field,
    header,
    confidence,
  }));
}

/** Fields that make a table one of tenants: without any of them it is a legend or something else. */
const IDENTIFYING = new Set<ColumnField>([
  'name',
  'familyName',
  'address',
  'streetLine',
  'street',
  'nationalNumber',
]);
const SUBSTANCE = new Set<ColumnField>([
  'amount',
  'months',
  'monthlyRent',
  'hearing',
  'rollNumber',
  'judgmentDate',
  'evictionOn',
  'birthDate',
  'postcode',
  'postcodeMunicipality',
  'municipality',
  'phone',
  'givenName',
  'contractRef',
  'houseNumber',
  'address',
  'stepsTaken',
  'problem',
]);

function isListHeader(columns: readonly Column[]): boolean {
  const fields = new Set(columns.map((column) => column.field));
  return (
    [...fields].some((field) => IDENTIFYING.has(field)) &&
    [...fields].filter((field) => SUBSTANCE.has(field) || IDENTIFYING.has(field)).length >= 2
  );
}

function languageOf(cells: readonly Cell[]): Language | undefined {
  const votes: Record<Language, number> = { nl: 0, fr: 0, en: 0, de: 0 };
  for (const cell of cells) {
    const key = headerKey(cellText(cell));
    const languages = BARE_NAME.has(key)
      ? key === 'naam'
        ? ['nl' as const]
        : key === 'nom'
          ? ['fr' as const]
          : []
      : (synonyms().get(key)?.languages ?? []);
    for (const language of languages) votes[language] += 1 / languages.length;
  }
  const best = (Object.entries(votes) as [Language, number][]).toSorted((a, b) => b[1] - a[1])[0];
  return best !== undefined && best[1] > 0 ? best[0] : undefined;
}

/** Rows in which a header is looked for. */
const SEARCHED_ROWS = 60;

/** The best header among the first rows; undefined when no row is one. */
export function findHeader(rows: readonly SheetRow[]): Header | undefined {
  let best: { header: Header; score: number } | undefined;
  for (const rowIndex of rows.slice(0, SEARCHED_ROWS).keys()) {
    for (const header of [headerAt(rows, rowIndex), headerOverTwoRows(rows, rowIndex)]) {
      if (header === undefined) continue;
      const filled = rows[rowIndex]?.cells.filter((cell) => cellText(cell) !== '').length ?? 0;
      const known = header.columns.filter((column) => column.field !== 'other').length;
      const score = known - Math.max(0, filled - header.columns.length) * 0.4;
      if (best === undefined || score > best.score + 0.5) best = { header, score };
    }
  }
  return best?.header;
}

/** Rows in which a header of words that say little is looked for. */
const SEARCHED_FOR_LOOSE = 10;

/**
 * A row of words over cells that speak for themselves: `wie, waar, nog te betalen`. Taken where a column of money is named and
 * `guess` finds people or homes in the rows below.
 */
export function findLooseHeader(
  rows: readonly SheetRow[],
  guess: (body: readonly SheetRow[], known: readonly Column[]) => readonly Column[],
): Header | undefined {
  for (const [rowIndex, row] of rows.slice(0, SEARCHED_FOR_LOOSE).entries()) {
    const cells = wordsOf(row);
    if (cells === undefined || cells.filter((cell) => cellText(cell) !== '').length < 3) continue;
    const columns = readHeaderRow(cells);
    if (!columns.some((column) => column.field === 'amount' || column.field === 'months')) continue;
    const guessed = guess(rows.slice(rowIndex + 1), columns);
    const fields = new Set([...columns, ...guessed].map((column) => column.field));
    const people = fields.has('name') || fields.has('givenName') || fields.has('familyName');
    const homes = fields.has('address') || fields.has('streetLine') || fields.has('street');
    if (!people || !homes) continue;
    const language = languageOf(cells);
    return {
      columns,
      rowIndex,
      ...(language === undefined ? {} : { language }),
      signature: cells.map((cell) => headerKey(cellText(cell))).join('|'),
    };
  }
  return undefined;
}

const isFigure = (text: string): boolean => /^[\d\s.,/€-]+$/.test(text);

/** Rows of words only, most of them known as headers: undefined when the row cannot be one. */
function wordsOf(row: SheetRow | undefined): readonly Cell[] | undefined {
  const filled = row?.cells.filter((cell) => cellText(cell) !== '') ?? [];
  if (filled.length < 2 || filled.some((cell) => typeof cell !== 'string')) return undefined;
  // Rows of data are full of figures: looked at first, because every row is asked whether it is a header.
  if (filled.filter((cell) => isFigure(cellText(cell))).length > filled.length * 0.2) return undefined;
  return row?.cells;
}

/** The header that a row is, undefined when it is none: at least half of its cells must be headers, and be text. */
export function headerAt(rows: readonly SheetRow[], rowIndex: number): Header | undefined {
  const row = rows[rowIndex];
  const cells = wordsOf(row);
  if (row === undefined || cells === undefined) return undefined;
  const above = rows[rowIndex - 1];
  const isGroupRow =
    above !== undefined &&
    above.line === row.line - 1 &&
    above.cells.filter((cell) => cellText(cell) !== '').length > 1;
  return headerOf(cells, isGroupRow ? above.cells : [], rowIndex);
}

/** Headers that stand over two rows: each column's lower one counts, the upper one where the lower is empty. */
function headerOverTwoRows(rows: readonly SheetRow[], rowIndex: number): Header | undefined {
  const [above, row] = [rows[rowIndex - 1], rows[rowIndex]];
  const [upper, lower] = [wordsOf(above), wordsOf(row)];
  if (upper === undefined || lower === undefined || above?.line !== (row?.line ?? 0) - 1) return undefined;
  const width = Math.max(upper.length, lower.length);
  const cells = Array.from({ length: width }, (_, index) =>
    cellText(lower[index]) === '' ? (upper[index] ?? null) : (lower[index] ?? null),
  );
  return headerOf(cells, upper, rowIndex);
}

function headerOf(cells: readonly Cell[], groups: readonly Cell[], rowIndex: number): Header | undefined {
  const columns = readHeaderRow(cells, groups);
  const filled = cells.filter((cell) => cellText(cell) !== '').length;
  if (columns.length < filled * 0.5 || !isListHeader(columns)) return undefined;
  const language = languageOf(cells);
  return {
    columns,
    rowIndex,
    ...(language === undefined ? {} : { language }),
    signature: cells.map((cell) => headerKey(cellText(cell))).join('|'),
  };
}
