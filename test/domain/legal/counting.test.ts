import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOf, dayNumberOf } from '#domain/calendar/index.ts';
import {
  extendOverDaysOff,
  legalWorkingDaysBefore,
  monthsAfter,
  receivedOn,
} from '#domain/legal/counting.ts';
import { deadlinesOf } from '#domain/legal/index.ts';
import { anyDay, runs } from '../calendar/arbitraries.ts';
import { noFacts, stated } from './facts.ts';

/** An independent count with the platform's own Date in UTC and a list of holidays made by another formula. */
function gaussEaster(year: number): Date {
  const a = year % 19;
  const k = Math.floor(year / 100);
  const m = (15 - Math.floor((13 + 8 * k) / 25) + k - Math.floor(k / 4)) % 30;
  const d = (19 * a + m) % 30;
  const n = (4 + k - Math.floor(k / 4)) % 7;
  const e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + n) % 7;
  const shift = (d === 29 && e === 6) || (d === 28 && e === 6 && (11 * m + 11) % 30 < 19) ? 15 : 22;
  return new Date(Date.UTC(year, 2, shift + d + e));
}
const fixedHolidays = new Set(['01-01', '05-01', '07-21', '08-15', '11-01', '11-11', '12-25']);
function isOff(date: Date): boolean {
  const sinceEaster = Math.round(
    (date.getTime() - gaussEaster(date.getUTCFullYear()).getTime()) / 86_400_000,
  );
  return (
    date.getUTCDay() === 0 ||
    date.getUTCDay() === 6 ||
    fixedHolidays.has(date.toISOString().slice(5, 10)) ||
    sinceEaster === 1 ||
    sinceEaster === 39 ||
    sinceEaster === 50
  );
}
const next = (date: Date, by = 1): Date => new Date(date.getTime() + by * 86_400_000);
const text = (date: Date): string => date.toISOString().slice(0, 10);
const asDate = (day: number): Date => new Date(`${dateOf(day)}T00:00:00Z`);

/** Walks from the act to the same number a month on, or to the last day of a month that has no such day. */
function walkMonth(act: Date): Date {
  let day = next(act);
  while (day.getUTCMonth() === act.getUTCMonth()) day = next(day);
  const month = day.getUTCMonth();
  while (day.getUTCDate() < act.getUTCDate() && next(day).getUTCMonth() === month) day = next(day);
  return day;
}
function walkDays(act: Date, count: number): Date {
  let day = act;
  for (let counted = 0; counted < count; counted += 1) day = next(day);
  return day;
}
function toWorkingDay(date: Date): Date {
  let day = date;
  while (isOff(day)) day = next(day);
  return day;
}

const onOf = (rule: string, facts: Parameters<typeof deadlinesOf>[0]['facts']): string | undefined =>
  deadlinesOf({ facts, regime: 'judicial-code', now: '2026-01-01T00:00:00Z' }).find(
    (found) => found.rule === rule,
  )?.on;

describe('legal terms', () => {
  it('equal an independent count day by day when any date of service is taken', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const served = asDate(day);
        const facts = { ...noFacts, servedOn: stated(text(served)) };
        const monthEnd = walkMonth(served);
        expect(onOf('waiting-month-ends', facts)).toBe(text(monthEnd));
        expect(onOf('earliest-execution', facts)).toBe(text(toWorkingDay(next(monthEnd))));
        const inVacation =
          served.getUTCMonth() >= 6 && served.getUTCMonth() <= 7 && monthEnd.getUTCMonth() <= 7;
        const end = inVacation ? new Date(Date.UTC(served.getUTCFullYear(), 8, 15)) : monthEnd;
        expect(onOf('appeal-by', facts)).toBe(text(toWorkingDay(end)));
      }),
      runs,
    );
  });

  it('equal an independent count day by day when any entry on the roll is taken', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const registered = asDate(day);
        const facts = { ...noFacts, registeredOn: stated(text(registered)) };
        expect(onOf('hearing-by', facts)).toBe(text(toWorkingDay(walkDays(registered, 15))));
        expect(onOf('notice-to-ocmw', facts)).toBe(text(walkDays(registered, 4)));
      }),
      runs,
    );
  });

  it('equal an independent count day by day when any day of eviction is taken', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const eviction = asDate(day);
        const facts = { ...noFacts, evictionOn: stated(text(eviction)) };
        let announced = eviction;
        for (let left = 5; left > 0; ) {
          announced = next(announced, -1);
          if (!isOff(announced)) left -= 1;
        }
        expect(onOf('bailiff-announces-by', facts)).toBe(text(announced));
      }),
      runs,
    );
  });

  it('never come earlier when the act comes later', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 40 }), (day, later) => {
        for (const months of [1, 6]) {
          expect(monthsAfter(day + later, months)).toBeGreaterThanOrEqual(monthsAfter(day, months));
        }
        expect(extendOverDaysOff(day + later)).toBeGreaterThanOrEqual(extendOverDaysOff(day));
        expect(legalWorkingDaysBefore(day + later, 5)).toBeGreaterThanOrEqual(legalWorkingDaysBefore(day, 5));
      }),
      runs,
    );
  });
});

describe('monthsAfter', () => {
  it('warns on the earlier day when the act was on the last day of a short month', () => {
    expect(dateOf(monthsAfter(dayNumberOf('2027-02-28'), 1))).toBe('2027-03-28');
    expect(dateOf(monthsAfter(dayNumberOf('2028-01-30'), 1))).toBe('2028-02-29');
  });
});

describe('receivedOn', () => {
  it('is the day of presentation when the letter is a judicial one or has a receipt', () => {
    const day = dayNumberOf('2026-11-06');
    expect(receivedOn('judicial-letter', day)).toBe(day);
    expect(receivedOn('registered-with-receipt', day)).toBe(day);
  });

  it('is the third working day after posting when the letter is plain or registered', () => {
    expect(dateOf(receivedOn('plain', dayNumberOf('2026-11-06')))).toBe('2026-11-12');
    expect(dateOf(receivedOn('registered', dayNumberOf('2026-11-02')))).toBe('2026-11-05');
  });
});
