/**
 * Dates as whole days since 1970-01-01, so that counting is integer arithmetic: the clock may schedule a million steps.
 * The proleptic Gregorian calendar, no time zone. Algorithm: days from civil, civil from days (Howard Hinnant).
 */
export type DayNumber = number;

const DAYS_PER_ERA = 146_097;
const EPOCH_SHIFT = 719_468;

/** Day of the week of a day number: 0 Sunday to 6 Saturday. */
export const weekdayOf = (day: DayNumber): number => (((day + 4) % 7) + 7) % 7;

export function dayNumberOfCivil(year: number, month: number, dayOfMonth: number): DayNumber {
  const shiftedYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(shiftedYear / 400);
  const yearOfEra = shiftedYear - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - EPOCH_SHIFT;
}

export type CivilDate = { readonly year: number; readonly month: number; readonly dayOfMonth: number };

export function civilOf(day: DayNumber): CivilDate {
  const shifted = day + EPOCH_SHIFT;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    dayOfMonth: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

const datePattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether a text is a date YYYY-MM-DD that exists. */
export function isDate(text: string): boolean {
  const match = datePattern.exec(text);
  const [year, month, dayOfMonth] = [Number(match?.[1]), Number(match?.[2]), Number(match?.[3])];
  return (
    match !== null && month >= 1 && month <= 12 && dayOfMonth >= 1 && dayOfMonth <= daysInMonth(year, month)
  );
}

/** Day number of a date YYYY-MM-DD; a RangeError when there is no such day. */
export function dayNumberOf(date: string): DayNumber {
  if (!isDate(date)) throw new RangeError('not a date of the form YYYY-MM-DD that exists');
  const [year = 0, month = 0, dayOfMonth = 0] = date.split('-').map(Number);
  return dayNumberOfCivil(year, month, dayOfMonth);
}

const twoDigits = (value: number): string => (value < 10 ? `0${value}` : `${value}`);

/** Date YYYY-MM-DD of a day number. */
export function dateOf(day: DayNumber): string {
  const { year, month, dayOfMonth } = civilOf(day);
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(dayOfMonth)}`;
}

/** The same day of the month a number of months later (or earlier); the last day of the month where it has no such day. */
export function addMonths(day: DayNumber, months: number): DayNumber {
  const { year, month, dayOfMonth } = civilOf(day);
  const index = year * 12 + (month - 1) + months;
  const targetYear = Math.floor(index / 12);
  const targetMonth = index - targetYear * 12 + 1;
  return dayNumberOfCivil(
    targetYear,
    targetMonth,
    Math.min(dayOfMonth, daysInMonth(targetYear, targetMonth)),
  );
}
