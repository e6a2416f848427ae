/**
 * Calendar arithmetic on `YYYY-MM-DD`, without time zones. Only what reading needs; working days and legal terms
 * have their own rules.
 */
const DAY_MS = 86_400_000;

/** Years that a document of this field can speak of: oldest tenant to farthest term. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2099;

/** ISO date of a year, month (1 to 12) and day; undefined when there is no such day. */
export function isoDateOf(year: number, month: number, day: number): string | undefined {
  if (!Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR) return undefined;
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= 31)) return undefined;
  const moment = new Date(Date.UTC(year, month - 1, day));
  if (moment.getUTCMonth() !== month - 1 || moment.getUTCDate() !== day) return undefined;
  return moment.toISOString().slice(0, 10);
}

export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** 1 is Monday, 7 Sunday. */
export function isoWeekday(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
}

export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}

/** Year of two digits: up to `pivot` this century, else the last one. */
export function fullYear(twoDigits: number, pivot: number): number {
  return twoDigits <= pivot ? 2000 + twoDigits : 1900 + twoDigits;
}

const BRUSSELS = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Brussels',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The calendar date in Brussels at a UTC instant: what `today` means in a mail of that moment. */
export function brusselsDate(instant: string): string {
  return BRUSSELS.format(new Date(instant));
}

const BRUSSELS_HOUR = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Brussels',
  hour: '2-digit',
  minute: '2-digit',
});

/** The date and clock in Brussels at a UTC instant: `2026-12-08T12:14`. */
export const brusselsMoment = (instant: string): string =>
  `${brusselsDate(instant)}T${BRUSSELS_HOUR.format(new Date(instant))}`;
