import { addMonths, civilOf, type DayNumber, dayNumberOfCivil, isLegalDayOff } from '../calendar/index.ts';

/**
 * How the Judicial Code counts. Service days, opening hours and local closing days have no place here: they never
 * stretch a legal term.
 */

/** Last day of a term in days: the day of the act does not count, every other day does (art. 52). */
export const daysAfter = (act: DayNumber, days: number): DayNumber => act + days;

/**
 * Last day of a term in months: from a date to the day before the same date (art. 52, 54), so the day with the number
 * of the act itself, or the last day of a shorter month. After an act on the last day of a short month one may also
 * count from the first of the next month (28 February to 31 March); the platform warns on the earlier day.
 */
export const monthsAfter = (act: DayNumber, months: number): DayNumber => addMonths(act, months);

/** A last day on Saturday, Sunday or legal holiday moves to the next working day (art. 53). */
export function extendOverDaysOff(end: DayNumber): DayNumber {
  let day = end;
  while (isLegalDayOff(day)) day += 1;
  return day;
}

/** The last working day of the law that lies a number of working days before a day. */
export function legalWorkingDaysBefore(day: DayNumber, count: number): DayNumber {
  let current = day;
  for (let left = count; left > 0; left -= 1) {
    do current -= 1;
    while (isLegalDayOff(current));
  }
  return current;
}

const isCourtVacation = (day: DayNumber): boolean => {
  const { month } = civilOf(day);
  return month === 7 || month === 8;
};

/**
 * A term of appeal or opposition that starts and ends in the court vacation runs to the 15th day of the new judicial
 * year, which begins on 1 September (art. 50). Whether a term after service on 30 June "starts" in July is left
 * doubtful: it is then not extended.
 */
export function extendOverCourtVacation(act: DayNumber, end: DayNumber): DayNumber {
  if (!isCourtVacation(act) || !isCourtVacation(end) || civilOf(act).year !== civilOf(end).year) return end;
  return dayNumberOfCivil(civilOf(end).year, 9, 15);
}

export type Letter = 'judicial-letter' | 'registered-with-receipt' | 'registered' | 'plain';

/**
 * The act from which a term after a letter counts (art. 53bis), so that the term itself begins the day after: a judicial
 * letter and a registered letter with receipt on the day on which they are presented, a registered or plain letter on
 * the third working day after posting. For the first two `day` is the day of presentation, else that of posting.
 */
export function receivedOn(letter: Letter, day: DayNumber): DayNumber {
  if (letter === 'judicial-letter' || letter === 'registered-with-receipt') return day;
  let current = day;
  for (let left = 3; left > 0; left -= 1) current = extendOverDaysOff(current + 1);
  return current;
}
