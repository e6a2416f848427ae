import type { Cell } from '#domain/extraction/lists/cells.ts';

type CellRef = { readonly column: number; readonly line: number };
export type Merge = { readonly from: CellRef; readonly to: CellRef };

/** `C12` as column 2 (from 0) and line 12; undefined when it is no reference. */
export function parseRef(ref: string): CellRef | undefined {
  const match = /^([A-Z]{1,3})(\d{1,7})$/.exec(ref);
  if (match?.[1] === undefined) return undefined;
  let column = 0;
  for (const letter of match[1]) column = column * 26 + letter.charCodeAt(0) - 64;
  return { column: column - 1, line: Number(match[2]) };
}

type Row = { readonly line: number; readonly cells: Cell[] };

/** Rows that one merged cell is copied to at most. */
const MAX_DOWN = 200;
const MAX_RIGHT = 60;

/**
 * Gives each part of a merged cell its value: downwards always (one address beside two tenants), to the right only in rows of
 * words (a group over several headers), never in data, where a wide name would become two.
 */
export function fillMerged(rows: readonly Row[], merges: readonly Merge[]): void {
  const byLine = new Map(rows.map((row) => [row.line, row]));
  for (const { from, to } of merges) {
    const first = byLine.get(from.line);
    const value = first?.cells[from.column] ?? null;
    if (first === undefined || value === null) continue;
    for (let line = from.line + 1; line <= Math.min(to.line, from.line + MAX_DOWN); line += 1)
      put(byLine.get(line), from.column, value);
    if (to.column > from.column && isRowOfWords(first))
      for (let column = from.column + 1; column <= Math.min(to.column, from.column + MAX_RIGHT); column += 1)
        put(first, column, value);
  }
}

function isRowOfWords(row: Row): boolean {
  const filled = row.cells.filter((cell) => cell !== null && cell !== '');
  return filled.length > 1 && filled.every((cell) => typeof cell === 'string' && !/\d/.test(cell));
}

function put(row: Row | undefined, column: number, value: Cell): void {
  if (row === undefined) return;
  while (row.cells.length <= column) row.cells.push(null);
  row.cells[column] ??= value;
}
