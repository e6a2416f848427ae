/** Dates, legal holidays, service calendars and wall-clock time in Brussels. */
export {
  addMonths,
  civilOf,
  type DayNumber,
  dateOf,
  dayNumberOf,
  dayNumberOfCivil,
  isDate,
} from './day-number.ts';
export {
  DAY_MS,
  instantMsOf,
  instantOf,
  isoOf,
  localDateOf,
  localOf,
  MINUTE_MS,
} from './brussels-time.ts';
export { isLegalDayOff, isLegalHoliday, legalHolidays } from './legal-holidays.ts';
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
  rollToWorkingDay,
  type ServiceCalendar,
  serviceCalendar,
  workingDayNumber,
  workingDayOf,
} from './service-calendar.ts';
