import type { Cell, Sheet, SheetRow } from '#domain/extraction/lists/cells.ts';
import { DocumentFault } from '../document-fault.ts';
import { limits } from '../limits.ts';
import { unpack, type Archive } from '../unpack.ts';
import { readXmlEvents, type XmlAttributes } from '../trees/read-xml-events.ts';
import { dateOfCell, readDateStyles } from './xlsx-dates.ts';
import { fillMerged, parseRef, type Merge } from './xlsx-merges.ts';

/**
 * XLSX (ECMA-376) as sheets. Own reader on fflate and saxes, because lists need what the libraries leave out: merged cells,
 * hidden sheets and rows, the row numbers of the program, and bounds on everything.
 */
export function readXlsx(bytes: Uint8Array): Sheet[] {
  const archive = unpack(bytes, (name) =>
    /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/i.test(
      name,
    ),
  );
  const workbook = readWorkbook(archive);
  const strings = readSharedStrings(archive.get('xl/sharedStrings.xml'));
  const dateStyles = readDateStyles(archive.get('xl/styles.xml'));
  const budget: Budget = { cells: limits.sheet.cells, characters: limits.sheet.characters };
  const visible = workbook.sheets.filter((sheet) => !sheet.hidden).slice(0, limits.sheet.sheets);
  return visible.flatMap(({ name, path }) => {
    const part = archive.get(path);
    return part === undefined
      ? []
      : [{ name, rows: readWorksheet(part, strings, dateStyles, workbook.from1904, budget) }];
  });
}

type Workbook = {
  readonly sheets: readonly { name: string; path: string; hidden: boolean }[];
  readonly from1904: boolean;
};

function readWorkbook(archive: Archive): Workbook {
  const part = archive.get('xl/workbook.xml');
  if (part === undefined) throw new DocumentFault('damaged', 'The workbook has no list of sheets.');
  const targets = new Map<string, string>();
  readXmlEvents(archive.get('xl/_rels/workbook.xml.rels') ?? new Uint8Array(), {
    open: (name, attributes) => {
      if (name !== 'Relationship') return;
      const target = (attributes['Target'] ?? '').replace(/^\//, '');
      targets.set(attributes['Id'] ?? '', target.startsWith('xl/') ? target : `xl/${target}`);
    },
  });
  const sheets: { name: string; path: string; hidden: boolean }[] = [];
  let from1904 = false;
  readXmlEvents(part, {
    open: (name, attributes) => {
      if (name === 'workbookPr') from1904 = /^(?:1|true)$/.test(attributes['date1904'] ?? '');
      if (name !== 'sheet') return;
      const path = targets.get(attributes['id'] ?? '') ?? `xl/worksheets/sheet${sheets.length + 1}.xml`;
      sheets.push({
        name: (attributes['name'] ?? '').slice(0, 200),
        path,
        hidden: /hidden/i.test(attributes['state'] ?? ''),
      });
    },
  });
  return { sheets, from1904 };
}

function readSharedStrings(part: Uint8Array | undefined): string[] {
  const strings: string[] = [];
  if (part === undefined) return strings;
  let current: string | undefined;
  let inText = false;
  let phonetic = 0;
  readXmlEvents(part, {
    open: (name) => {
      if (name === 'si') current = '';
      else if (name === 'rPh') phonetic += 1;
      else if (name === 't') inText = phonetic === 0;
    },
    text: (text) => {
      if (inText && current !== undefined && current.length < limits.sheet.cellCharacters) current += text;
    },
    close: (name) => {
      if (name === 't') inText = false;
      else if (name === 'rPh') phonetic -= 1;
      else if (name === 'si') {
        strings.push(plainText(current ?? ''));
        current = undefined;
      }
    },
  });
  return strings;
}

/** `_x000D_`: how the format writes control characters. */
const plainText = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** What a workbook may still hold: a text that is stored once may stand in a million cells. */
type Budget = { cells: number; characters: number };

function spend(budget: Budget, value: Cell): Cell {
  if (value === null) return value;
  budget.cells -= 1;
  if (typeof value === 'string') budget.characters -= value.length;
  if (budget.cells < 0 || budget.characters < 0)
    throw new DocumentFault(
      'too-large',
      `The workbook has more than ${limits.sheet.cells} cells, or ${limits.sheet.characters} characters.`,
    );
  return value;
}

type OpenCell = {
  column: number;
  type: string;
  style: number;
  value: string;
  inline: string;
  formula: boolean;
};

function readWorksheet(
  part: Uint8Array,
  strings: readonly string[],
  dateStyles: ReadonlySet<number>,
  from1904: boolean,
  budget: Budget,
): SheetRow[] {
  const rows: { line: number; cells: Cell[]; hidden: boolean }[] = [];
  const merges: Merge[] = [];
  let row: (typeof rows)[number] | undefined;
  let cell: OpenCell | undefined;
  let collecting: 'value' | 'inline' | undefined;
  const open = (name: string, attributes: XmlAttributes): void => {
    if (name === 'row') {
      const line = Number(attributes['r'] ?? (rows.at(-1)?.line ?? 0) + 1);
      row = { line, cells: [], hidden: /^(?:1|true)$/.test(attributes['hidden'] ?? '') };
      rows.push(row);
      if (rows.length > limits.sheet.rows)
        throw new DocumentFault('too-many-rows', `A sheet has more than ${limits.sheet.rows} rows.`);
    } else if (name === 'c' && row !== undefined) {
      const column = parseRef(attributes['r'] ?? '')?.column ?? row.cells.length;
      cell = {
        column,
        type: attributes['t'] ?? 'n',
        style: Number(attributes['s'] ?? 0),
        value: '',
        inline: '',
        formula: false,
      };
    } else if (name === 'f' && cell !== undefined) cell.formula = true;
    else if (name === 'v') collecting = 'value';
    else if (name === 't') collecting = 'inline';
    else if (name === 'mergeCell' && merges.length < limits.sheet.rows) {
      const [from, to] = (attributes['ref'] ?? '').split(':').map(parseRef);
      if (from !== undefined && to !== undefined) merges.push({ from, to });
    }
  };
  readXmlEvents(part, {
    open,
    text: (text) => {
      if (cell === undefined || collecting === undefined) return;
      if (cell[collecting].length < limits.sheet.cellCharacters) cell[collecting] += text;
    },
    close: (name) => {
      if (name === 'v' || name === 't') collecting = undefined;
      else if (name === 'c') {
        if (cell !== undefined && row !== undefined && cell.column < limits.sheet.columns) {
          while (row.cells.length < cell.column) row.cells.push(null);
          row.cells[cell.column] = spend(budget, valueOf(cell, strings, dateStyles, from1904));
        }
        cell = undefined;
      } else if (name === 'row') row = undefined;
    },
  });
  fillMerged(rows, merges);
  return rows.map(({ line, cells, hidden }) => (hidden ? { line, cells, hidden } : { line, cells }));
}

function valueOf(
  cell: OpenCell,
  strings: readonly string[],
  dateStyles: ReadonlySet<number>,
  from1904: boolean,
): Cell {
  const { type, value } = cell;
  if (type === 's') return strings[Number(value)] ?? null;
  if (type === 'inlineStr') return plainText(cell.inline);
  if (type === 'str') return plainText(value);
  if (type === 'b') return value === '1';
  // An error, or a formula whose result was never stored: it says that something stood here.
  if (type === 'e' || (cell.formula && value === '')) return value === '' ? '#N/A' : value;
  if (value === '') return null;
  if (type === 'd') return { date: value.slice(0, 10) };
  const number = Number(value);
  if (!Number.isFinite(number)) return value;
  return dateStyles.has(cell.style) ? (dateOfCell(number, from1904) ?? number) : number;
}
