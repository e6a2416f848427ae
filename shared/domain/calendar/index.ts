/** Dates, legal holidays, service calendars and wall-clock time in Brussels. */
export {
  addMonths,
  civilOf,
  type DayNumber,
  dateOf,
  dayNumberOf,
  dayNumberOfCivil,
  weekdayOf,
} from './day-number.ts';
export {
  DAY_MS,
  instantMsOf,
  instantMsOfWall,
  instantOf,
  isoOf,
  localDateOf,
  localOf,
  MINUTE_MS,
} from './brussels-time.ts';
export { isLegalDayOff, isLegalHoliday, type LegalHoliday, legalHolidays } from './legal-holidays.ts';
export {
  addOpenMinutes,
  closingMsFrom,
  instantMsAt,
  isOpenAt,
  lastOpenMs,
  nextOpenMs,
  serviceDayOf,
  wallClockOf,
} from './opening-hours.ts';
export {
  addWorkingDays,
  isWorkingDay,
  minutesOfClock,
  rollToWorkingDay,
  type ServiceCalendar,
  serviceCalendar,
  workingDayNumber,
  workingDayOf,
} from './service-calendar.ts';
