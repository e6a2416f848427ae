import type { TextDocument } from '#domain/document.ts';
import type { Facts } from '#domain/extraction/combination/merge-facts.ts';
import type { Sheet } from '#domain/extraction/lists/cells.ts';
import { type ListItem, readList } from '#domain/extraction/lists/read-list.ts';
import { limits } from './limits.ts';

type Tables = readonly (readonly (readonly string[])[])[];
type Context = { readonly receivedAt: string };

/** Rows of data that make a table in prose a list: fewer are facts about one household. */
const LIST_ROWS = 2;

/** Tables inside a text: those of its HTML, and its lines where tabs part their cells (a printed list). */
function sheetsInText(document: TextDocument, tables: Tables): Sheet[] {
  const sheets: Sheet[] = tables.map((table) => ({
    rows: table.map((cells, index) => ({ line: index + 1, cells })),
  }));
  const lines = document.lines
    .slice(0, limits.text.tableLines)
    .map((line) => line.text.split('\t').map((cell) => cell.trim()));
  if (lines.filter((cells) => cells.length >= 3).length >= LIST_ROWS)
    sheets.push({ rows: lines.map((cells, index) => ({ line: index + 1, cells })) });
  return sheets;
}

/** In a mail people type names as they say them. */
const optionsOf = (part: string, { receivedAt }: Context) =>
  part === 'body' ? { receivedAt, part, nameOrder: 'given-first' as const } : { receivedAt, part };

const namesSomebody = (item: ListItem): boolean =>
  item.outcome === 'signal' && (item.fields.tenants ?? []).length > 0;

/**
 * A list inside a text. Undefined unless at least two rows of one table are signals and most of its rows are understood.
 */
export function listInText(
  document: TextDocument,
  tables: Tables,
  part: string,
  context: Context,
): readonly ListItem[] | undefined {
  for (const sheet of sheetsInText(document, tables)) {
    const items = readList([sheet], optionsOf(part, context)) ?? [];
    const signals = items.filter(namesSomebody).length;
    const broken = items.filter((item) => item.outcome === 'unreadable').length;
    if (signals >= LIST_ROWS && broken <= signals) {
      // Prose around a table inside a text is not a row of it.
      return items
        .filter((item) => item.outcome !== 'ignore' || item.reason !== 'remark-row')
        .map((item, index) => ({ ...item, row: index + 1 }));
    }
  }
  return undefined;
}

/** The one household that a table with a header and a single row of data describes; undefined when there is no such table. */
export function rowInText(
  document: TextDocument,
  tables: Tables,
  part: string,
  context: Context,
): Facts | undefined {
  for (const sheet of sheetsInText(document, tables)) {
    const items = readList([sheet], optionsOf(part, context)) ?? [];
    const [first, ...others] = items.filter((item) => item.outcome !== 'ignore');
    if (
      others.length === 0 &&
      first?.outcome === 'signal' &&
      namesSomebody(first) &&
      first.fields.dwelling !== undefined
    )
      return { fields: first.fields, reading: first.reading };
  }
  return undefined;
}
