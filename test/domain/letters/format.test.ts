import { describe, expect, it } from 'vitest';
import { formatPhone } from '#domain/letters/parts.ts';
import {
  enumerate,
  formatCents,
  formatDate,
  formatDay,
  formatDwelling,
  formatMoment,
  formatMomentDay,
  formatWallClock,
} from '#domain/letters/words/format.ts';

describe('formatMoment', () => {
  it.each([
    ['nl', 'zondag 28 maart 2027 om 03:00 uur'],
    ['fr', 'dimanche 28 mars 2027 à 03 h 00'],
    ['en', 'Sunday 28 March 2027 at 03:00'],
    ['de', 'Sonntag, 28. März 2027 um 03:00 Uhr'],
  ] as const)('shows Brussels time in %s when summer time has just begun', (language, expected) => {
    expect(formatMoment('2027-03-28T01:00:00Z', language)).toBe(expected);
  });

  it('shows winter time one second before summer time begins', () => {
    expect(formatMoment('2027-03-28T00:59:59Z', 'nl')).toBe('zondag 28 maart 2027 om 01:59 uur');
  });

  it('shows the next day when it is past midnight in Brussels', () => {
    expect(formatMomentDay('2027-06-30T22:30:00Z', 'nl')).toBe('donderdag 1 juli 2027');
  });

  it('shows midnight as 00:00', () => {
    expect(formatMoment('2027-01-01T23:00:00Z', 'nl')).toBe('zaterdag 2 januari 2027 om 00:00 uur');
  });

  it('gives back what is no moment', () => {
    expect(formatMoment('morgen', 'nl')).toBe('morgen');
  });
});

describe('formatWallClock', () => {
  it('shows the hour as the court wrote it, whatever the machine', () => {
    expect(formatWallClock('2027-03-12T14:00', 'nl')).toBe('vrijdag 12 maart 2027 om 14:00 uur');
    expect(formatWallClock('2027-07-01T09:30', 'fr')).toBe('jeudi 1er juillet 2027 à 09 h 30');
  });
});

describe('formatDay and formatDate', () => {
  it('show a date with and without its weekday', () => {
    expect(formatDay('2027-05-01', 'de')).toBe('Samstag, 1. Mai 2027');
    expect(formatDate('1988-04-12', 'nl')).toBe('12 april 1988');
  });
});

describe('formatCents', () => {
  it.each([
    ['nl', '€ 1.490,40'],
    ['fr', '1 490,40 €'],
    ['en', '€1,490.40'],
    ['de', '1.490,40 €'],
  ] as const)('writes euros as in %s', (language, expected) => {
    expect(formatCents(149_040, language)).toBe(expected);
  });
});

describe('formatDwelling', () => {
  it('leaves out what is not known', () => {
    expect(
      formatDwelling(
        { street: 'Kaai', houseNumber: '3', box: 'A', postcode: '2850', municipality: 'Boom' },
        'nl',
      ),
    ).toBe('Kaai 3 bus A, 2850 Boom');
    expect(formatDwelling({ municipality: 'Boom' }, 'fr')).toBe('Boom');
    expect(formatDwelling({}, 'nl')).toBe('');
  });
});

describe('formatPhone', () => {
  it.each([
    ['+3233000010', '03 300 00 10'],
    ['+3252123456', '052 12 34 56'],
    ['+32478001122', '0478 00 11 22'],
    ['+31201234567', '+31201234567'],
  ])('writes %s as %s', (number, expected) => {
    expect(formatPhone(number)).toBe(expected);
  });
});

describe('enumerate', () => {
  it('joins words as people do', () => {
    expect(enumerate([], 'nl')).toBe('');
    expect(enumerate(['a'], 'nl')).toBe('a');
    expect(enumerate(['a', 'b', 'c'], 'de')).toBe('a, b und c');
  });
});
