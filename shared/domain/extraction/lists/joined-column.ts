import { parseAddress } from '../../normalise/addresses.ts';
import { isGivenName } from '../../normalise/given-names.ts';
import { foldText } from '../../normalise/text.ts';
import { type Cell, cellText, type SheetRow } from './cells.ts';

/** Rows on which a column is judged. */
const SAMPLE = 60;
const ENOUGH = 0.7;
const LEAST = 2;

/** `Jan Maes & Els Claes, Kerkstraat 5 bus 2, 2300 Turnhout`: who, up to the first comma or line, and where. */
function nameAndAddress(cell: Cell | undefined): { name: string; address: string } | undefined {
  if (typeof cell !== 'string') return undefined;
  const match = /^(?<name>\p{L}[^,;\n\d]{3,70}?) ?(?:[,;\n]| - ) ?(?<address>[^\n]*\d[^]*)$/u.exec(
    cell.trim(),
  );
  const name = match?.groups?.['name'];
  const address = match?.groups?.['address']?.replaceAll('\n', ', ');
  if (name === undefined || address === undefined) return undefined;
  const words = foldText(name).split(/[\s&/+]+/);
  if (words.length < 2 || !words.some((word) => isGivenName(word))) return undefined;
  const parsed = parseAddress(address);
  return parsed?.street !== undefined && parsed.houseNumber !== undefined ? { name, address } : undefined;
}

/**
 * Rows in which one column holds tenant and dwelling together, with the two in columns of their own: the name stays, the address
 * comes behind the last column. A header above gets `Huurder` and `Adres`. Other rows are returned as they are.
 */
export function splitJoinedColumn(rows: readonly SheetRow[]): readonly SheetRow[] {
  const width = Math.max(0, ...rows.slice(0, SAMPLE).map((row) => row.cells.length));
  for (let index = 0; index < width; index += 1) {
    const filled = rows.slice(0, SAMPLE).filter((row) => cellText(row.cells[index]) !== '');
    const joined = filled.filter((row) => nameAndAddress(row.cells[index]) !== undefined);
    if (joined.length < LEAST || joined.length < (filled.length - 2) * ENOUGH) continue;
    const first = joined[0];
    return rows.map((row) => {
      const parts = nameAndAddress(row.cells[index]);
      const isHeader = parts === undefined && first !== undefined && row === rows[rows.indexOf(first) - 1];
      if (parts === undefined && !isHeader) return row;
      const cells = Array.from({ length: width + 1 }, (_, at): Cell => row.cells[at] ?? null);
      cells[index] = parts?.name ?? 'Huurder';
      cells[width] = parts?.address ?? 'Adres';
      return { ...row, cells };
    });
  }
  return rows;
}
