import type { Cell, Sheet } from '#domain/extraction/lists/cells.ts';
import { type ListItem, readList } from '#domain/extraction/lists/read-list.ts';

const options = { receivedAt: '2026-11-10T08:00:00Z', part: 'file' };

/** Rows as a sheet; an empty array is an empty row. */
export function sheetOf(rows: readonly (readonly Cell[])[], name?: string): Sheet {
  return {
    ...(name === undefined ? {} : { name }),
    rows: rows.map((cells, index) => ({ line: index + 1, cells })),
  };
}

export function itemsOf(...sheets: readonly Sheet[]): readonly ListItem[] {
  return readList(sheets, options) ?? [];
}

/** Fields of the rows that are signals, in order. */
export function signalsOf(...sheets: readonly Sheet[]) {
  return itemsOf(...sheets).flatMap((item) => (item.outcome === 'signal' ? [item.fields] : []));
}

export function fieldsOf(header: readonly Cell[], row: readonly Cell[]) {
  return signalsOf(sheetOf([header, row]))[0];
}
