import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isoDateOf, isoWeekday } from '#domain/normalise/calendar-date.ts';
import { findDates, parseDate } from '#domain/normalise/dates.ts';

describe('parseDate', () => {
  it.each([
    ['14/03/1986', '1986-03-14'],
    ['3-9-1982', '1982-09-03'],
    ['°08.07.1951', '1951-07-08'],
    ['geb.22-05-1979', '1979-05-22'],
    ['05 11 2026', '2026-11-05'],
    ['2026-11-12', '2026-11-12'],
    ['2026-11-12T09:30:00', '2026-11-12'],
    ['20261105', '2026-11-05'],
    ['5-nov-26', '2026-11-05'],
    ["5 nov. '26", '2026-11-05'],
    ['5/11/26', '2026-11-05'],
    ['19 augustus 1963', '1963-08-19'],
    ['1er septembre 2021', '2021-09-01'],
    ['17 février 1974', '1974-02-17'],
    ['5. November 2026', '2026-11-05'],
    ['3. März 2026', '2026-03-03'],
    ['November 5, 2026', '2026-11-05'],
    ['the 5th of November 2026', '2026-11-05'],
    ['woensdag 25 november 2026', '2026-11-25'],
    ['vijf november tweeduizend zesentwintig', '2026-11-05'],
    ['de eenendertigste december negentienhonderd negenennegentig', '1999-12-31'],
    ['le deux mai mil neuf cent quarante-sept', '1947-05-02'],
    ['zesundzwanzig', undefined],
    ['first of June two thousand and twenty', '2020-06-01'],
    ['11/25/2026', '2026-11-25'],
  ])('reads %s', (text, date) => {
    expect(parseDate(text)).toBe(date);
  });

  it.each([
    '32/01/2026',
    '31/02/2026',
    '1.02',
    '10/11',
    '',
    'A.R. 26A1902',
    '5 november',
    '1/1/2026 of 2/1/2026',
  ])('gives nothing when %s is no date, or more than one', (text) => {
    expect(parseDate(text)).toBeUndefined();
  });

  it('reads every day when it is written in digits', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60_000 }), fc.constantFrom('/', '-', '.'), (days, sign) => {
        const date = addDays('1905-01-01', days);
        const [year = '', month = '', day = ''] = date.split('-');
        expect(parseDate([day, month, year].join(sign))).toBe(date);
        expect(parseDate([Number(day), Number(month), year].join(sign))).toBe(date);
      }),
    );
  });

  it('puts a birth year of two digits into the past when the pivot is the current year', () => {
    expect(parseDate('02/02/95', { pivotYear: 26 })).toBe('1995-02-02');
    expect(parseDate('02/02/27', { pivotYear: 26 })).toBe('1927-02-02');
  });
});

describe('findDates', () => {
  it('resolves dates without a year and relative dates when it knows the day of writing', () => {
    const text =
      'gisteren, volgende dinsdag, vorige vrijdag, lundi prochain, over 8 dagen, binnen twee weken, 20 oktober, 12/10';
    expect(findDates(text, { reference: '2026-11-10' }).map((hit) => hit.date)).toEqual([
      '2026-11-09',
      '2026-11-17',
      '2026-11-06',
      '2026-11-16',
      '2026-11-18',
      '2026-11-24',
      '2026-10-20',
      '2026-10-12',
    ]);
  });

  it('leaves them out when it does not know the day of writing', () => {
    expect(findDates('gisteren, volgende dinsdag, 20 oktober, 12/10')).toEqual([]);
  });

  it('takes the year that lies ahead when told so', () => {
    const [hit] = findDates('zitting op 12 januari', { reference: '2026-11-10', direction: 'future' });
    expect(hit).toMatchObject({ date: '2027-01-12', yearInferred: true });
  });

  it('tells when the weekday does not fit the date', () => {
    const hits = findDates('woensdag 25 november 2026 of donderdag 25 november 2026');
    expect(hits.map((hit) => hit.weekdayConflicts)).toEqual([false, true]);
  });

  it('gives the place in the text when letters before it have accents', () => {
    const text = 'déjà été là: né le 2 mai 1947 à Ath';
    const [hit] = findDates(text);
    expect(text.slice(hit?.index, (hit?.index ?? 0) + (hit?.length ?? 0))).toBe('2 mai 1947');
  });

  it('takes no count behind a month for a year', () => {
    expect(findDates('op 5 november 10 huurders', { reference: '2026-11-01' })[0]?.date).toBe('2026-11-05');
  });

  it('stays quick when the text repeats what a pattern begins with', () => {
    const started = performance.now();
    findDates(`${'een twee drie '.repeat(8_000)} ${'1/'.repeat(20_000)} ${'5 nov '.repeat(8_000)}`, {
      reference: '2026-01-01',
    });
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});

describe('isoDateOf', () => {
  it('refuses days that no calendar has', () => {
    expect([
      isoDateOf(2026, 2, 29),
      isoDateOf(2026, 13, 1),
      isoDateOf(2026, 4, 31),
      isoDateOf(1850, 1, 1),
    ]).toEqual([undefined, undefined, undefined, undefined]);
    expect(isoDateOf(2024, 2, 29)).toBe('2024-02-29');
  });

  it('counts Sunday as the seventh day', () => {
    expect([isoWeekday('2026-11-01'), isoWeekday('2026-11-02')]).toEqual([7, 1]);
  });
});
