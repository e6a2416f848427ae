import type { SignalFields } from '#events/signal.ts';
import type { IgnoreReason, Reading, UnreadableReason } from '../../reading.ts';
import { brusselsDate } from '../../normalise/calendar-date.ts';
import type { DecimalHabit } from '../../normalise/money.ts';
import { type NameOrder, withoutTitles } from '../../normalise/names.ts';
import { foldText } from '../../normalise/text.ts';
import { isGivenName } from '../../normalise/given-names.ts';
import { cellCents, cellCount, cellText, isEmptyCell, type Sheet, type SheetRow } from './cells.ts';
import {
  type Column,
  findHeader,
  findLooseHeader,
  type Header,
  headerAt,
  headerKey,
} from './find-columns.ts';
import { columnsWithoutHeader, fieldsUnderOtherHeaders, guessColumns } from './guess-columns.ts';
import { splitJoinedColumn } from './joined-column.ts';
import { kindOfList, landlordInTitles } from './list-context.ts';
import { readRow, type RowSettings } from './read-row.ts';
import { type RowRole, rowRole } from './row-roles.ts';
import { inSection, sectionLandlord, sectionPlace, withLandlord } from './sections.ts';

/** Tables with different headers in one sheet; further headers are read as data. */
const MAX_TABLES = 20;

type Place = {
  /** From 1, on over all sheets; every filled row below a header counts, totals and remarks too. */
  readonly row: number;
  readonly line: number;
  readonly sheet?: string;
  /** Texts of the cells, without a running number: what makes the row the same row when it is sent again. */
  readonly cells: readonly string[];
};

export type ListItem =
  | (Place & { readonly outcome: 'signal'; readonly fields: SignalFields; readonly reading: Reading })
  | (Place & {
      readonly outcome: 'ignore';
      readonly reason: IgnoreReason;
      readonly fields?: Partial<SignalFields>;
    })
  | (Place & {
      readonly outcome: 'unreadable';
      readonly reason: UnreadableReason;
      readonly detail: string;
      readonly fields?: Partial<SignalFields>;
    });

export type ListOptions = {
  /** UTC instant. */
  readonly receivedAt: string;
  /** `file`, `attachment:1`, `body`. */
  readonly part: string;
  /** Name of the file: speaks of the kind when titles do not. */
  readonly fileName?: string;
  /** How whole names begin where nothing tells: exports begin with the family name, people who type do not. */
  readonly nameOrder?: NameOrder;
};

/**
 * Reads the sheets of one file, one item a row. A sheet without a header of tenants (a legend) is passed over; undefined when
 * none has one, so that the file is no list that can be read.
 */
export function readList(sheets: readonly Sheet[], options: ListOptions): ListItem[] | undefined {
  const read = sheets.flatMap((sheet) => {
    const items = readSheet(sheet, options);
    return items === undefined ? [] : [{ sheet, items }];
  });
  if (read.length === 0) return undefined;
  const several = read.length > 1;
  let before = 0;
  return read.flatMap(({ sheet, items }) => {
    const offset = before;
    before += items.length;
    // Rows count on over the sheets, so that a row's number is its own in the whole file.
    return items.map((item) => ({
      ...item,
      row: item.row + offset,
      ...(several && sheet.name !== undefined ? { sheet: sheet.name } : {}),
    }));
  });
}

function readSheet(sheet: Sheet, options: ListOptions): ListItem[] | undefined {
  const rows = splitJoinedColumn(sheet.rows.filter((row) => row.cells.some((cell) => !isEmptyCell(cell))));
  const header =
    findHeader(rows) ??
    findLooseHeader(rows, (body, known) =>
      guessColumns(
        body.filter((row) => rowRole(row, known) === 'data'),
        known,
      ),
    );
  const bare = header === undefined ? columnsWithoutHeader(rows) : undefined;
  if (header === undefined && bare === undefined) return undefined;
  const titles = rows
    .slice(0, header?.rowIndex ?? 0)
    .flatMap((row) => row.cells.map(cellText))
    .filter((text) => text !== '');
  const body = rows.slice((header?.rowIndex ?? -1) + 1);
  if (sheet.name !== undefined) titles.push(sheet.name);
  const settings = settingsOf(header, bare, body, titles, options);
  return readRows(rows, header, body, settings, titles, options);
}

/** Rows on which the settings of a table are judged. */
const SETTINGS_SAMPLE = 1_000;

function settingsOf(
  header: Header | undefined,
  bare: readonly Column[] | undefined,
  body: readonly SheetRow[],
  titles: readonly string[],
  options: ListOptions,
): RowSettings {
  const found = header?.columns ?? bare ?? [];
  const named = header === undefined ? found : fieldsUnderOtherHeaders(body.slice(0, SETTINGS_SAMPLE), found);
  const data = body.slice(0, SETTINGS_SAMPLE).filter((row) => rowRole(row, named) === 'data');
  const columns = header === undefined ? named : [...named, ...guessColumns(data, named)];
  const landlordName = landlordInTitles(titles);
  const words =
    options.fileName === undefined ? titles : [...titles, options.fileName.replaceAll(/[_.-]/g, ' ')];
  return {
    columns,
    context: {
      kind: kindOfList(columns, data, words),
      ...(landlordName === undefined ? {} : { landlordName }),
      ...(header?.language === undefined ? {} : { language: header.language }),
    },
    nameOrder: nameOrderOf(columns, data, options.nameOrder ?? 'family-first'),
    habit: decimalHabit(columns, data),
    debtsAreNegative: debtsAreNegative(columns, data),
    receivedOn: brusselsDate(options.receivedAt),
    part: options.part,
  };
}

/** Rows looked at for a habit of the whole column. */
const SAMPLE = 300;

function textsOf(columns: readonly Column[], rows: readonly SheetRow[], fields: readonly string[]): string[] {
  return columns
    .filter((column) => fields.includes(column.field))
    .flatMap((column) => rows.slice(0, SAMPLE).map((row) => row.cells[column.index]))
    .filter((cell): cell is string => typeof cell === 'string');
}

function decimalHabit(columns: readonly Column[], rows: readonly SheetRow[]): DecimalHabit | undefined {
  const texts = textsOf(columns, rows, ['amount', 'monthlyRent']);
  const comma = texts.filter((text) => /,\d{1,2}\D{0,6}$/.test(text)).length;
  const point = texts.filter((text) => /\.\d{1,2}\D{0,6}$/.test(text)).length;
  if (comma === point) return undefined;
  return comma > point ? 'comma' : 'point';
}

/** Most amounts below zero: then the minus is how this list writes what is owed. */
function debtsAreNegative(columns: readonly Column[], rows: readonly SheetRow[]): boolean {
  const index = columns.find((column) => column.field === 'amount')?.index;
  if (index === undefined) return false;
  const amounts = rows
    .map((row) => cellCents(row.cells[index]))
    .filter((cents) => cents !== undefined && cents !== 0);
  const months = columns.find((column) => column.field === 'months')?.index;
  const contradicted =
    months === undefined
      ? 0
      : rows.filter(
          (row) => (cellCents(row.cells[index]) ?? 0) > 0 && (cellCount(row.cells[months]) ?? 0) > 0,
        ).length;
  return (
    amounts.length >= 3 &&
    contradicted === 0 &&
    amounts.filter((cents) => (cents ?? 0) < 0).length > amounts.length * 0.6
  );
}

/** `Naam en voornaam` and `Voornaam naam` say how the names under them begin. */
const FAMILY_FIRST_HEADER =
  /^(?:familie|achter)?(?:naam|nom|name|nachname|surname)\b.*\b(?:voornaam|prenom|first name|vorname)/;
const GIVEN_FIRST_HEADER = /^(?:voornaam|prenom|first name|vorname)\b.*\b(?:naam|nom|name|nachname|surname)/;

/** Whether whole names begin with the given or the family name: by the header, else by the given names that are known. */
function nameOrderOf(columns: readonly Column[], rows: readonly SheetRow[], otherwise: NameOrder): NameOrder {
  const header = headerKey(columns.find((column) => column.field === 'name')?.header ?? '');
  if (FAMILY_FIRST_HEADER.test(header)) return 'family-first';
  if (GIVEN_FIRST_HEADER.test(header)) return 'given-first';
  let given = 0;
  let family = 0;
  const names = textsOf(columns, rows, ['name', 'secondName'])
    .filter((text) => !text.includes(','))
    .flatMap((text) => text.split(/[&/+;\n]|\s(?:en|et|and|und)\s/));
  for (const text of names) {
    const words = foldText(withoutTitles(text)).split(' ');
    if (words.length < 2) continue;
    const first = isGivenName(words[0] ?? '');
    const last = isGivenName(words.at(-1) ?? '');
    if (first && !last) given += 1;
    if (last && !first) family += 1;
  }
  if (given === family) return otherwise;
  return given > family ? 'given-first' : 'family-first';
}

function placeOf(row: SheetRow, number: number, columns: readonly Column[]): Place {
  const skipped = new Set(
    columns.filter((column) => column.field === 'sequence').map((column) => column.index),
  );
  return {
    row: number,
    line: row.line,
    cells: row.cells.map(cellText).filter((_, index) => !skipped.has(index)),
  };
}

function readRows(
  all: readonly SheetRow[],
  header: Header | undefined,
  body: readonly SheetRow[],
  first: RowSettings,
  titles: readonly string[],
  options: ListOptions,
): ListItem[] {
  const items: ListItem[] = [];
  let settings = first;
  let number = 0;
  let switches = 0;
  const offset = all.length - body.length;
  let section = all
    .slice(0, offset)
    .map(sectionPlace)
    .findLast((place) => place !== undefined);
  let landlord: string | undefined;
  let signature = header?.signature;
  for (const [index, row] of body.entries()) {
    const again = index === 0 || switches > MAX_TABLES ? undefined : headerAt(all, offset + index);
    if (again !== undefined && (signature === undefined || again.columns.length >= 3)) {
      // The header of the next page, or of a second table with other columns.
      if (again.signature !== signature) {
        switches += 1;
        signature = again.signature;
        settings = settingsOf(again, undefined, body.slice(index + 1), titles, options);
      }
      continue;
    }
    const role = rowRole(row, settings.columns);
    if (role === 'empty') continue;
    number += 1;
    section = role === 'data' ? section : (sectionPlace(row) ?? section);
    landlord = role === 'data' ? landlord : (sectionLandlord(row) ?? landlord);
    const item = itemOf(row, role, placeOf(row, number, settings.columns), settings);
    items.push(
      item.outcome === 'signal'
        ? { ...item, fields: withLandlord(inSection(item.fields, section), landlord) }
        : item,
    );
  }
  return items;
}

function itemOf(row: SheetRow, role: RowRole, place: Place, settings: RowSettings): ListItem {
  if (role === 'totals') return { ...place, outcome: 'ignore', reason: 'totals-row' };
  if (role === 'remark') return { ...place, outcome: 'ignore', reason: 'remark-row' };
  if (row.hidden === true)
    return {
      ...place,
      outcome: 'unreadable',
      reason: 'broken-row',
      detail: `Row at line ${row.line} is hidden in the sheet; a person decides whether it counts.`,
    };
  const read = readRow(row, settings);
  if (read.outcome === 'signal')
    return { ...place, outcome: 'signal', fields: read.fields, reading: read.reading };
  const fields = Object.keys(read.fields).length > 0 ? { fields: read.fields } : {};
  if (read.outcome === 'no-arrears') return { ...place, outcome: 'ignore', reason: 'no-arrears', ...fields };
  return { ...place, outcome: 'unreadable', reason: 'broken-row', detail: read.detail, ...fields };
}
