import { dateOf, type DayNumber, civilOf, dayNumberOf } from './day-number.ts';
import { isLegalDayOff } from './legal-holidays.ts';

/**
 * When the service works: its opening hours and the days on which it is closed beside weekends, legal holidays and
 * 11 July (day of the Flemish Community). It never has a say in a legal term.
 */
export type ServiceCalendar = {
  readonly timezone: 'Europe/Brussels';
  /** Minutes after midnight, wall clock. */
  readonly opensAtMinutes: number;
  readonly closesAtMinutes: number;
  readonly closingDays: ReadonlySet<DayNumber>;
};

export type ServiceCalendarInput = {
  readonly closingDays: readonly string[];
  readonly openingHours: { readonly from: string; readonly to: string };
  readonly timezone: 'Europe/Brussels';
};

/** Minutes after midnight of a time of day HH:mm; a RangeError when it is none. */
function minutesOfClock(clock: string): number {
  const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(clock);
  if (!match) throw new RangeError('not a time of day of the form HH:mm');
  return Number(match[1]) * 60 + Number(match[2]);
}

/** Builds the calendar once; a RangeError when a date or a time is not one or the service closes before it opens. */
export function serviceCalendar(input: ServiceCalendarInput): ServiceCalendar {
  const opensAtMinutes = minutesOfClock(input.openingHours.from);
  const closesAtMinutes = minutesOfClock(input.openingHours.to);
  if (closesAtMinutes <= opensAtMinutes) throw new RangeError('closing time is not after opening time');
  return {
    timezone: input.timezone,
    opensAtMinutes,
    closesAtMinutes,
    closingDays: new Set(input.closingDays.map((date) => dayNumberOf(date))),
  };
}

function isFlemishHoliday(day: DayNumber): boolean {
  const { month, dayOfMonth } = civilOf(day);
  return month === 7 && dayOfMonth === 11;
}

export const isWorkingDayNumber = (calendar: ServiceCalendar, day: DayNumber): boolean =>
  !isLegalDayOff(day) && !calendar.closingDays.has(day) && !isFlemishHoliday(day);

/** First working day on or after (direction 1) or on or before (direction -1) a day. */
export function rollToWorkingDay(calendar: ServiceCalendar, day: DayNumber, direction: 1 | -1): DayNumber {
  let rolled = day;
  while (!isWorkingDayNumber(calendar, rolled)) rolled += direction;
  return rolled;
}

function stepWorkingDays(calendar: ServiceCalendar, day: DayNumber, count: number): DayNumber {
  if (count === 0) return rollToWorkingDay(calendar, day, 1);
  const direction = count > 0 ? 1 : -1;
  let current = day;
  for (let left = Math.abs(count); left > 0; left -= 1) {
    current = rollToWorkingDay(calendar, current + direction, direction);
  }
  return current;
}

/** Working day n counted from a day: 1 is the first on or after it, -1 the last before it; 0 does not exist. */
export function workingDayNumber(calendar: ServiceCalendar, start: DayNumber, n: number): DayNumber {
  if (!Number.isInteger(n) || n === 0) throw new RangeError('working days count from 1, or back from -1');
  return n > 0
    ? stepWorkingDays(calendar, rollToWorkingDay(calendar, start, 1), n - 1)
    : stepWorkingDays(calendar, start, n);
}

/** Whether the service works on a date YYYY-MM-DD. */
export const isWorkingDay = (calendar: ServiceCalendar, date: string): boolean =>
  isWorkingDayNumber(calendar, dayNumberOf(date));

/** The n-th working day after a date (before it when n is negative); 0: the date itself or the next working day. */
export const addWorkingDays = (calendar: ServiceCalendar, date: string, n: number): string =>
  dateOf(stepWorkingDays(calendar, dayNumberOf(date), n));

/** Working day n of a plan that starts on a date (S3): 1 is the first working day on or after it, -1 the last before it. */
export const workingDayOf = (calendar: ServiceCalendar, startDate: string, n: number): string =>
  dateOf(workingDayNumber(calendar, dayNumberOf(startDate), n));
