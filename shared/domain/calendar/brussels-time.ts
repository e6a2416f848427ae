import { Temporal } from 'temporal-polyfill';
import { civilOf, dateOf, dayNumberOf } from './day-number.ts';

/**
 * Wall-clock time in Europe/Brussels. The changes of the clock come from the time-zone database, one year at a time,
 * and are kept: after the first question about a year the rest is integer arithmetic.
 * The machine's own time zone plays no part.
 */
const timezone = 'Europe/Brussels';

export const MINUTE_MS = 60_000;
export const DAY_MS = 86_400_000;

type OffsetChange = { readonly at: number; readonly offsetMs: number };

const changesOfYear = new Map<number, readonly OffsetChange[]>();

function readChanges(year: number): readonly OffsetChange[] {
  const from = Date.UTC(year, 0, 1);
  const until = Date.UTC(year + 1, 0, 1);
  let at = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(timezone);
  const changes: OffsetChange[] = [{ at: from, offsetMs: at.offsetNanoseconds / 1e6 }];
  for (;;) {
    const next = at.getTimeZoneTransition('next');
    if (next === null || next.epochMilliseconds >= until) return changes;
    changes.push({ at: next.epochMilliseconds, offsetMs: next.offsetNanoseconds / 1e6 });
    at = next;
  }
}

/** Milliseconds that Brussels is ahead of UTC at an instant (milliseconds since 1970). */
function offsetMsAt(instantMs: number): number {
  const { year } = civilOf(Math.floor(instantMs / DAY_MS));
  let changes = changesOfYear.get(year);
  if (changes === undefined) {
    changes = readChanges(year);
    changesOfYear.set(year, changes);
  }
  let offsetMs = 0;
  for (const change of changes) {
    if (change.at > instantMs) break;
    offsetMs = change.offsetMs;
  }
  return offsetMs;
}

/**
 * Instant (milliseconds) of a wall-clock moment, given as if it were UTC.
 * In the gap of spring (02:30 does not exist) the clock is read as not yet put forward: 03:30 summer time.
 * In the overlap of autumn (02:30 exists twice) the first is meant: a warning may come an hour early, never late.
 */
export function instantMsOfWall(wallMs: number): number {
  const before = offsetMsAt(wallMs - DAY_MS);
  const after = offsetMsAt(wallMs + DAY_MS);
  if (before === after) return wallMs - before;
  const first = wallMs - before;
  if (offsetMsAt(first) === before) return first;
  const second = wallMs - after;
  return offsetMsAt(second) === after ? second : first;
}

/** Wall-clock moment, as if it were UTC, of an instant (milliseconds). */
export const wallMsOf = (instantMs: number): number => instantMs + offsetMsAt(instantMs);

const localPattern = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)$/;

/** Milliseconds of a UTC instant such as 2026-11-02T06:30:00Z; a RangeError when it is none. */
export function instantMsOf(instant: string): number {
  const ms = Date.parse(instant);
  if (Number.isNaN(ms) || !instant.endsWith('Z')) throw new RangeError('not a UTC instant ending in Z');
  return ms;
}

/** UTC instant with milliseconds, as `Date.toISOString` writes it, so that instants sort as text. */
export const isoOf = (instantMs: number): string => new Date(instantMs).toISOString();

/** UTC instant of a wall-clock moment YYYY-MM-DDTHH:mm in Brussels; gap and overlap as in {@link instantMsOfWall}. */
export function instantOf(localDateTime: string): string {
  const match = localPattern.exec(localDateTime);
  if (!match) throw new RangeError('not a local moment of the form YYYY-MM-DDTHH:mm');
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  return isoOf(instantMsOfWall(dayNumberOf(match[1] ?? '') * DAY_MS + minutes * MINUTE_MS));
}

/** Wall-clock moment YYYY-MM-DDTHH:mm in Brussels of a UTC instant. */
export function localOf(instant: string): string {
  const wallMs = wallMsOf(instantMsOf(instant));
  const day = Math.floor(wallMs / DAY_MS);
  const minutes = Math.floor((wallMs - day * DAY_MS) / MINUTE_MS);
  const clock = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  return `${dateOf(day)}T${clock}`;
}

/** Date YYYY-MM-DD in Brussels of a UTC instant. */
export const localDateOf = (instant: string): string =>
  dateOf(Math.floor(wallMsOf(instantMsOf(instant)) / DAY_MS));
