import { civilOf, dateOf, type DayNumber, dayNumberOf, dayNumberOfCivil, weekdayOf } from './day-number.ts';

/** Easter Sunday of a year in the Gregorian calendar (Meeus, Jones, Butcher). */
function easterSunday(year: number): DayNumber {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const toSunday =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const shift = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const sum = epact + toSunday - 7 * shift + 114;
  return dayNumberOfCivil(year, Math.floor(sum / 31), (sum % 31) + 1);
}

type LegalHoliday = { readonly date: string; readonly name: string };

const fixed: readonly (readonly [month: number, dayOfMonth: number, name: string])[] = [
  [1, 1, "New Year's Day"],
  [5, 1, 'Labour Day'],
  [7, 21, 'National Day'],
  [8, 15, 'Assumption'],
  [11, 1, "All Saints' Day"],
  [11, 11, 'Armistice Day'],
  [12, 25, 'Christmas Day'],
];

const movable: readonly (readonly [daysAfterEaster: number, name: string])[] = [
  [1, 'Easter Monday'],
  [39, 'Ascension Day'],
  [50, 'Whit Monday'],
];

/** The ten legal holidays of Belgium in a year, in order of date (Royal Decree of 18 April 1974). */
export function legalHolidays(year: number): readonly LegalHoliday[] {
  const easter = easterSunday(year);
  return [
    ...fixed.map(([month, dayOfMonth, name]) => ({ day: dayNumberOfCivil(year, month, dayOfMonth), name })),
    ...movable.map(([days, name]) => ({ day: easter + days, name })),
  ]
    .toSorted((a, b) => a.day - b.day)
    .map(({ day, name }) => ({ date: dateOf(day), name }));
}

const daysOfYear = new Map<number, ReadonlySet<DayNumber>>();

function holidaysOf(year: number): ReadonlySet<DayNumber> {
  let days = daysOfYear.get(year);
  if (days === undefined) {
    days = new Set(legalHolidays(year).map(({ date }) => dayNumberOf(date)));
    daysOfYear.set(year, days);
  }
  return days;
}

const isLegalHolidayNumber = (day: DayNumber): boolean => holidaysOf(civilOf(day).year).has(day);

/** Whether a date YYYY-MM-DD is a legal holiday in Belgium. */
export const isLegalHoliday = (date: string): boolean => isLegalHolidayNumber(dayNumberOf(date));

/** Saturday, Sunday or legal holiday: the days that the Judicial Code calls no working days (art. 53). */
export function isLegalDayOff(day: DayNumber): boolean {
  const weekday = weekdayOf(day);
  return weekday === 0 || weekday === 6 || isLegalHolidayNumber(day);
}
