import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addOpenMinutes,
  closingMsFrom,
  instantMsOf,
  instantOf,
  isOpenAt,
  isoOf,
  localOf,
  nextOpenMs,
} from '#domain/calendar/index.ts';
import { anyCalendar, anyInstantMs, officeHours, runs } from './arbitraries.ts';

const ms = (local: string): number => instantMsOf(instantOf(local));
const local = (instantMs: number): string => localOf(isoOf(instantMs));

describe('nextOpenMs', () => {
  it('keeps the moment when the service works, else waits for its next opening', () => {
    const calendar = officeHours();
    expect(local(nextOpenMs(calendar, ms('2026-11-02T10:15')))).toBe('2026-11-02T10:15');
    expect(local(nextOpenMs(calendar, ms('2026-11-02T07:30')))).toBe('2026-11-02T08:30');
    expect(local(nextOpenMs(calendar, ms('2026-11-02T17:00')))).toBe('2026-11-03T08:30');
    expect(local(nextOpenMs(calendar, ms('2026-11-10T20:00')))).toBe('2026-11-12T08:30');
  });
});

describe('addOpenMinutes', () => {
  it('counts only opening time when it runs over a night and a holiday', () => {
    const calendar = officeHours();
    expect(local(addOpenMinutes(calendar, ms('2026-11-10T16:00'), 120))).toBe('2026-11-12T09:30');
    expect(local(addOpenMinutes(calendar, ms('2026-11-10T17:00'), 480))).toBe('2026-11-12T16:30');
  });

  it('keeps the wall clock when the night of the change lies in between', () => {
    const calendar = officeHours();
    expect(local(addOpenMinutes(calendar, ms('2026-10-23T16:00'), 120))).toBe('2026-10-26T09:30');
    expect(local(addOpenMinutes(calendar, ms('2027-03-26T16:00'), 120))).toBe('2027-03-30T09:30');
  });

  it('ends within opening hours, never earlier when asked for more, when any service counts', () => {
    fc.assert(
      fc.property(anyCalendar, anyInstantMs, fc.integer({ min: 0, max: 3_000 }), (calendar, at, minutes) => {
        const end = addOpenMinutes(calendar, at, minutes);
        expect(isOpenAt(calendar, end)).toBe(true);
        expect(end).toBeGreaterThanOrEqual(at);
        expect(addOpenMinutes(calendar, at, minutes + 1)).toBeGreaterThanOrEqual(end);
        expect(closingMsFrom(calendar, at)).toBeGreaterThan(at);
      }),
      runs,
    );
  });
});
