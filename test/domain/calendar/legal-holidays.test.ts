import Holidays from 'date-holidays';
import { describe, expect, it } from 'vitest';
import { isLegalHoliday, legalHolidays } from '#domain/calendar/index.ts';

describe('legalHolidays', () => {
  it('equals an independent library when every year from 1990 to 2060 is compared', () => {
    const oracle = new Holidays('BE');
    for (let year = 1990; year <= 2060; year += 1) {
      const expected = oracle
        .getHolidays(year)
        .filter(({ type }) => type === 'public')
        .map(({ date }) => date.slice(0, 10));
      const found = legalHolidays(year).map(({ date }) => date);
      expect([year, ...new Set(found)]).toEqual([year, ...new Set(expected)]);
    }
  });

  it('names ten days in order of date when asked for a year', () => {
    expect(legalHolidays(2026)).toEqual([
      { date: '2026-01-01', name: "New Year's Day" },
      { date: '2026-04-06', name: 'Easter Monday' },
      { date: '2026-05-01', name: 'Labour Day' },
      { date: '2026-05-14', name: 'Ascension Day' },
      { date: '2026-05-25', name: 'Whit Monday' },
      { date: '2026-07-21', name: 'National Day' },
      { date: '2026-08-15', name: 'Assumption' },
      { date: '2026-11-01', name: "All Saints' Day" },
      { date: '2026-11-11', name: 'Armistice Day' },
      { date: '2026-12-25', name: 'Christmas Day' },
    ]);
  });

  it('does not count 11 July when the day of the Flemish Community is asked for', () => {
    expect(isLegalHoliday('2026-07-11')).toBe(false);
    expect(isLegalHoliday('2026-11-11')).toBe(true);
  });

  it('refuses when the date does not exist', () => {
    for (const wrong of ['2026-02-29', '2026-13-01', '2026-00-10', '2026-4-06', '06-04-2026', '']) {
      expect(() => isLegalHoliday(wrong)).toThrow(RangeError);
    }
  });
});
