import type { Cell } from '#domain/extraction/lists/cells.ts';
import { dateOfSerial } from '#domain/extraction/lists/cells.ts';
import { readXmlEvents } from '../trees/read-xml-events.ts';

/** Built-in number formats that show a date (ECMA-376, 18.8.30); 18 to 21 and 45 to 47 show only a time. */
const isBuiltInDate = (id: number): boolean =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/** A format code shows a date when a day or year is in it outside quotes and brackets. */
function showsDate(code: string): boolean {
  const bare = code.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '');
  return /[dDyYjJ]/.test(bare) && !/general|standaard/i.test(bare);
}

/** Indexes of the cell styles whose numbers are dates. */
export function readDateStyles(part: Uint8Array | undefined): ReadonlySet<number> {
  const dates = new Set<number>();
  if (part === undefined) return dates;
  const custom = new Set<number>();
  let inCells = false;
  let index = 0;
  readXmlEvents(part, {
    open: (name, attributes) => {
      if (name === 'numFmt' && showsDate(attributes['formatCode'] ?? ''))
        custom.add(Number(attributes['numFmtId']));
      else if (name === 'cellXfs') inCells = true;
      else if (name === 'xf' && inCells) {
        const id = Number(attributes['numFmtId'] ?? 0);
        if (isBuiltInDate(id) || custom.has(id)) dates.add(index);
        index += 1;
      }
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return dates;
}

/** Days by which a calendar that begins in 1904 lags. */
const DAYS_1904 = 1_462;

/** A date cell; a serial with a time keeps it as text, so that a hearing keeps its hour. */
export function dateOfCell(serial: number, from1904: boolean): Cell | undefined {
  const days = serial + (from1904 ? DAYS_1904 : 0);
  const date = dateOfSerial(days);
  if (date === undefined) return undefined;
  const minutes = Math.round((days - Math.floor(days)) * 1_440);
  if (minutes === 0 || minutes === 1_440) return { date };
  return `${date} ${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
