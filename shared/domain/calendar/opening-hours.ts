import { DAY_MS, instantMsOfWall, MINUTE_MS, wallMsOf } from './brussels-time.ts';
import type { DayNumber } from './day-number.ts';
import { isWorkingDayNumber, rollToWorkingDay, type ServiceCalendar } from './service-calendar.ts';

/** Instant (milliseconds) of a number of minutes after midnight, wall clock, on a day. */
export const instantMsAt = (day: DayNumber, minutes: number): number =>
  instantMsOfWall(day * DAY_MS + minutes * MINUTE_MS);

export type WallClock = { readonly day: DayNumber; readonly minutes: number };

/** Day and minutes after midnight (with fractions) on the wall in Brussels at an instant. */
export function wallClockOf(instantMs: number): WallClock {
  const wallMs = wallMsOf(instantMs);
  const day = Math.floor(wallMs / DAY_MS);
  return { day, minutes: (wallMs - day * DAY_MS) / MINUTE_MS };
}

/** First instant at or after the given one at which the service works; closing time itself no longer counts. */
export function nextOpenMs(calendar: ServiceCalendar, instantMs: number): number {
  const { day, minutes } = wallClockOf(instantMs);
  if (isWorkingDayNumber(calendar, day) && minutes < calendar.closesAtMinutes) {
    return Math.max(instantMs, instantMsAt(day, calendar.opensAtMinutes));
  }
  return instantMsAt(rollToWorkingDay(calendar, day + 1, 1), calendar.opensAtMinutes);
}

/** Last instant at or before the given one at which the service works, closing time included. */
export function lastOpenMs(calendar: ServiceCalendar, instantMs: number): number {
  const { day, minutes } = wallClockOf(instantMs);
  if (isWorkingDayNumber(calendar, day) && minutes >= calendar.opensAtMinutes) {
    return Math.min(instantMs, instantMsAt(day, calendar.closesAtMinutes));
  }
  return instantMsAt(rollToWorkingDay(calendar, day - 1, -1), calendar.closesAtMinutes);
}

/** Day on which work that arrives at an instant begins: the same day until closing time, else the next (S3: same working day). */
export function serviceDayOf(calendar: ServiceCalendar, instantMs: number): DayNumber {
  const { day, minutes } = wallClockOf(instantMs);
  return minutes < calendar.closesAtMinutes ? day : day + 1;
}

/** Closing time (instant) of the day on which the service works at, or first after, an instant. */
export function closingMsFrom(calendar: ServiceCalendar, instantMs: number): number {
  const { day } = wallClockOf(nextOpenMs(calendar, instantMs));
  return instantMsAt(day, calendar.closesAtMinutes);
}

/** Whether an instant lies within opening hours, both ends included. */
export function isOpenAt(calendar: ServiceCalendar, instantMs: number): boolean {
  const { day, minutes } = wallClockOf(instantMs);
  return (
    isWorkingDayNumber(calendar, day) &&
    minutes >= calendar.opensAtMinutes &&
    minutes <= calendar.closesAtMinutes
  );
}

/** The instant after a number of minutes of opening time have passed. */
export function addOpenMinutes(calendar: ServiceCalendar, instantMs: number, minutes: number): number {
  let from = nextOpenMs(calendar, instantMs);
  let left = minutes * MINUTE_MS;
  for (;;) {
    const until = closingMsFrom(calendar, from);
    if (from + left <= until) return from + left;
    left -= until - from;
    from = nextOpenMs(calendar, until);
  }
}
