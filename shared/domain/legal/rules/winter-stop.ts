import { civilOf, type DayNumber, dayNumberOfCivil } from '../../calendar/index.ts';

/** Flanders has no winter stop; Brussels has one from 1 November to 15 March. Postcodes 1000 to 1210 are Brussels. */
export function hasWinterStop(postcode: string | undefined): boolean {
  return postcode !== undefined && postcode >= '1000' && postcode <= '1210';
}

/** The day itself, or 16 March when it lies in the winter stop. */
export function afterWinterStop(day: DayNumber): DayNumber {
  const { year, month, dayOfMonth } = civilOf(day);
  if (month >= 11) return dayNumberOfCivil(year + 1, 3, 16);
  return month < 3 || (month === 3 && dayOfMonth <= 15) ? dayNumberOfCivil(year, 3, 16) : day;
}
