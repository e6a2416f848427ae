import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addWorkingDays,
  dateOf,
  dayNumberOf,
  isLegalHoliday,
  isWorkingDay,
  serviceCalendar,
  workingDayOf,
} from '#domain/calendar/index.ts';
import { anyCalendar, anyDate, anyDay, officeHours, runs } from './arbitraries.ts';

describe('isWorkingDay', () => {
  it('is false when the day is a weekend, a legal holiday, 11 July or a closing day of the service', () => {
    const calendar = officeHours(['2026-12-24']);
    const off = ['2026-11-07', '2026-11-08', '2026-11-11', '2028-07-11', '2026-12-24', '2026-12-25'];
    expect(off.filter((date) => isWorkingDay(calendar, date))).toEqual([]);
    expect(isWorkingDay(calendar, '2026-12-23')).toBe(true);
  });
});

describe('workingDayOf', () => {
  it('counts the start as working day 1 when the service works that day', () => {
    const calendar = officeHours();
    expect([1, 2, 3, 4, 5].map((n) => workingDayOf(calendar, '2026-11-02', n))).toEqual([
      '2026-11-02',
      '2026-11-03',
      '2026-11-04',
      '2026-11-05',
      '2026-11-06',
    ]);
  });

  it('skips weekend and holiday when they lie in between', () => {
    const calendar = officeHours();
    expect([1, 2, 3, 4, 5].map((n) => workingDayOf(calendar, '2026-11-07', n))).toEqual([
      '2026-11-09',
      '2026-11-10',
      '2026-11-12',
      '2026-11-13',
      '2026-11-16',
    ]);
  });

  it('counts back when the number is negative, and refuses 0', () => {
    const calendar = officeHours();
    expect(workingDayOf(calendar, '2026-11-12', -1)).toBe('2026-11-10');
    expect(workingDayOf(calendar, '2026-11-12', -4)).toBe('2026-11-05');
    expect(() => workingDayOf(calendar, '2026-11-12', 0)).toThrow(RangeError);
  });

  it('equals a walk day by day when any service counts from any day', () => {
    fc.assert(
      fc.property(anyCalendar, anyDate, fc.integer({ min: 1, max: 60 }), (calendar, start, n) => {
        let left = n;
        let day = dayNumberOf(start) - 1;
        while (left > 0) {
          day += 1;
          if (isWorkingDay(calendar, dateOf(day))) left -= 1;
        }
        expect(workingDayOf(calendar, start, n)).toBe(dateOf(day));
      }),
      runs,
    );
  });

  it('never comes earlier when it starts or counts later', () => {
    fc.assert(
      fc.property(
        anyCalendar,
        anyDay,
        fc.integer({ min: 0, max: 30 }),
        fc.integer({ min: 1, max: 40 }),
        (calendar, day, later, n) => {
          const first = workingDayOf(calendar, dateOf(day), n);
          expect(workingDayOf(calendar, dateOf(day + later), n) >= first).toBe(true);
          expect(workingDayOf(calendar, dateOf(day), n + 1) > first).toBe(true);
        },
      ),
      runs,
    );
  });
});

describe('addWorkingDays', () => {
  it('comes back to the same day when it goes there and back from a working day', () => {
    fc.assert(
      fc.property(anyCalendar, anyDate, fc.integer({ min: 0, max: 60 }), (calendar, date, n) => {
        const start = workingDayOf(calendar, date, 1);
        const there = addWorkingDays(calendar, start, n);
        expect(addWorkingDays(calendar, there, -n)).toBe(start);
        expect(isWorkingDay(calendar, there)).toBe(true);
        expect(isLegalHoliday(there)).toBe(false);
      }),
      runs,
    );
  });
});

describe('serviceCalendar', () => {
  it('refuses when the service closes before it opens or a closing day does not exist', () => {
    const hours = { from: '08:30', to: '17:00' };
    expect(() =>
      serviceCalendar({
        closingDays: [],
        openingHours: { from: '17:00', to: '08:30' },
        timezone: 'Europe/Brussels',
      }),
    ).toThrow(RangeError);
    expect(() =>
      serviceCalendar({ closingDays: ['2026-02-30'], openingHours: hours, timezone: 'Europe/Brussels' }),
    ).toThrow(RangeError);
  });
});
