import { unzipSync, zipSync } from 'fflate';
import writeExcelFile from 'write-excel-file/node';

type CellValue = string | number | Date | null | { value: string | number | Date; columnSpan?: number; format?: string };
export type SheetSource = { readonly name: string; readonly rows: readonly (readonly CellValue[])[] };

function cell(value: CellValue): object | null {
  if (value === null) return null;
  if (value instanceof Date) return { value, type: Date, format: 'dd/mm/yyyy' };
  if (typeof value === 'object') {
    return value.value instanceof Date ? { format: 'dd/mm/yyyy', ...value, type: Date } : value;
  }
  return { value };
}

/** An XLSX file; its zip entries carry a fixed time, so that the same rows make the same bytes. */
export async function workbook(sheets: readonly SheetSource[]): Promise<Buffer> {
  const written = await writeExcelFile(
    sheets.map((sheet) => ({ sheet: sheet.name, data: sheet.rows.map((cells) => cells.map(cell)) as never })),
  ).toBuffer();
  return repack(unzipSync(new Uint8Array(written)));
}

/** Zips entries in their order with a fixed time. */
export function repack(entries: Record<string, Uint8Array>, level: 0 | 6 | 9 = 6): Buffer {
  return Buffer.from(zipSync(entries, { level, mtime: new Date(2026, 0, 2, 12, 0, 0) }));
}
