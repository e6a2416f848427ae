import { isoDateOf } from '../../normalise/calendar-date.ts';
import { type DateOptions, parseDate } from '../../normalise/dates.ts';
import { type DecimalHabit, parseMoney } from '../../normalise/money.ts';
import { parseCount } from '../../normalise/number-words.ts';
import { cleanLine } from '../../normalise/text.ts';

/** One cell as the file holds it: text, a number, a yes or no, a date (YYYY-MM-DD), or nothing. */
export type Cell = string | number | boolean | { readonly date: string } | null;

export type SheetRow = {
  /** As a spreadsheet program numbers it; the record number in a CSV file. From 1. */
  readonly line: number;
  readonly cells: readonly Cell[];
  /** Filtered or hidden by the sender. */
  readonly hidden?: boolean;
};

export type Sheet = {
  /** Absent for a file that has no sheets. */
  readonly name?: string;
  readonly rows: readonly SheetRow[];
};

/** The cell as a person reads it. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'string') return cleanLine(cell);
  if (typeof cell === 'number')
    return Number.isInteger(cell) ? String(cell) : String(Number(cell.toFixed(6)));
  if (typeof cell === 'boolean') return cell ? 'ja' : 'nee';
  return cell.date;
}

export function isEmptyCell(cell: Cell | undefined): boolean {
  return cellText(cell) === '';
}

/** Ways of writing that there is nothing. */
const NOTHING =
  /^(?:[-–—/.?_*]{1,5}|n\/?a|n\.?v\.?t\.?|geen|onbekend|niet gekend|ongekend|aucune?|inconnue?|none|unknown|keine?|null|nihil|leeg|xxx+)$/i;

/** The cell's text, undefined when it says nothing. */
export function statedText(cell: Cell | undefined): string | undefined {
  const text = cellText(cell);
  return text === '' || NOTHING.test(text) ? undefined : text;
}

/** Day 0 of a spreadsheet's calendar, which believes in 29 February 1900. */
const SHEET_EPOCH = Date.UTC(1899, 11, 30);

/** A serial day of a spreadsheet as a date; only days of 1905 to 2100, so that other numbers are none. */
export function dateOfSerial(serial: number): string | undefined {
  if (!(serial >= 1_828 && serial < 73_051)) return undefined;
  const moment = new Date(SHEET_EPOCH + Math.floor(serial) * 86_400_000);
  return isoDateOf(moment.getUTCFullYear(), moment.getUTCMonth() + 1, moment.getUTCDate());
}

export function cellDate(cell: Cell | undefined, options: DateOptions = {}): string | undefined {
  if (cell === null || cell === undefined || typeof cell === 'boolean') return undefined;
  if (typeof cell === 'object') return cell.date;
  if (typeof cell === 'number') return dateOfSerial(cell) ?? parseDate(String(cell), options);
  return parseDate(cell, options);
}

/** Cents, negative for a credit. */
export function cellCents(cell: Cell | undefined, habit?: DecimalHabit): number | undefined {
  if (typeof cell === 'number') {
    const cents = Math.round(cell * 100);
    return Math.abs(cents) <= 100_000_000_00 ? cents : undefined;
  }
  if (typeof cell !== 'string') return undefined;
  // `1.248,60 op 31/10` states an amount and then something else.
  const whole = parseMoney(cell, habit);
  if (whole !== undefined) return whole;
  const head = /^([^(\n]{1,30}?)\s*(?:\(|\bop\b|\bper\b|\bau\b|\/\s?m)/i.exec(cleanLine(cell))?.[1];
  return head === undefined ? undefined : parseMoney(head, habit);
}

/** `3`, `3 maanden`, `3,5 mnd`, `drie`. */
export function cellCount(cell: Cell | undefined): number | undefined {
  if (typeof cell === 'number') return cell >= 0 && cell <= 600 ? Number(cell.toFixed(2)) : undefined;
  const text = statedText(cell);
  if (text === undefined) return undefined;
  const bare = text
    .replace(/\s*(?:maand(?:en)?|mnd\.?|m|mois|months?|monate?)\b.*$/i, '')
    .replace(/^[±~ca.>≥]+\s*/i, '');
  const count = parseCount(bare);
  return count === undefined || count > 600 ? undefined : count;
}

const YES = /^(?:ja|j|oui|o|yes|y|x|v|✓|✔|true|waar|1|ok|akkoord)\b/i;
const NO = /^(?:nee|neen|non|no|n|nein|false|onwaar|0)\b/i;

export function cellYesNo(cell: Cell | undefined): boolean | undefined {
  if (typeof cell === 'boolean') return cell;
  const text = statedText(cell);
  if (text === undefined) return undefined;
  if (NO.test(text)) return false;
  return YES.test(text) ? true : undefined;
}
