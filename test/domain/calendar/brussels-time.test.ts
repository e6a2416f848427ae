import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { afterEach, describe, expect, it } from 'vitest';
import { instantOf, localDateOf, localOf } from '#domain/calendar/index.ts';
import { anyInstant, runs } from './arbitraries.ts';

describe('instantOf', () => {
  it('gives the UTC instant when summer and winter time apply', () => {
    expect(instantOf('2026-11-12T09:30')).toBe('2026-11-12T08:30:00.000Z');
    expect(instantOf('2026-07-01T09:30')).toBe('2026-07-01T07:30:00.000Z');
  });

  it('reads the clock as not yet put forward when the moment lies in the gap of spring', () => {
    expect(instantOf('2027-03-28T02:30')).toBe('2027-03-28T01:30:00.000Z');
    expect(localOf(instantOf('2027-03-28T02:30'))).toBe('2027-03-28T03:30');
    expect(instantOf('2027-03-28T01:59')).toBe('2027-03-28T00:59:00.000Z');
    expect(instantOf('2027-03-28T03:00')).toBe('2027-03-28T01:00:00.000Z');
  });

  it('means the first when the moment exists twice in autumn', () => {
    expect(instantOf('2026-10-25T02:30')).toBe('2026-10-25T00:30:00.000Z');
    expect(instantOf('2026-10-25T01:59')).toBe('2026-10-24T23:59:00.000Z');
    expect(instantOf('2026-10-25T03:00')).toBe('2026-10-25T02:00:00.000Z');
  });

  it('refuses when the text is no local moment', () => {
    for (const wrong of ['2026-11-12 09:30', '2026-11-12T24:00', '2026-11-31T09:30', '2026-11-12T09:30Z']) {
      expect(() => instantOf(wrong)).toThrow(RangeError);
    }
  });
});

describe('localOf', () => {
  it('equals the time-zone arithmetic of an independent library when any instant is asked for', () => {
    fc.assert(
      fc.property(anyInstant, (instant) => {
        const expected = Temporal.Instant.from(instant).toZonedDateTimeISO('Europe/Brussels');
        expect(localOf(instant)).toBe(expected.toPlainDateTime().toString().slice(0, 16));
        expect(localDateOf(instant)).toBe(expected.toPlainDate().toString());
        const compatible = expected
          .toPlainDateTime()
          .toZonedDateTime('Europe/Brussels', { disambiguation: 'compatible' });
        expect(instantOf(localOf(instant))).toBe(new Date(compatible.epochMilliseconds).toISOString());
      }),
      runs,
    );
  });

  it('accepts instants with and without milliseconds when they mean the same', () => {
    expect(localOf('2026-11-05T07:45:00Z')).toBe('2026-11-05T08:45');
    expect(localOf('2026-11-05T07:45:00.000Z')).toBe('2026-11-05T08:45');
    expect(() => localOf('2026-11-05T07:45:00')).toThrow(RangeError);
  });
});

describe('time zone of the machine', () => {
  const own = process.env['TZ'];
  afterEach(() => {
    if (own === undefined) delete process.env['TZ'];
    else process.env['TZ'] = own;
  });

  it('plays no part when it is set to another', () => {
    const moments = ['2026-03-29T02:30', '2026-07-01T00:00', '2026-10-25T02:30', '2026-12-31T23:59'];
    const inZone = (zone: string): string[] => {
      process.env['TZ'] = zone;
      return [
        String(new Date('2026-07-01T00:00:00Z').getHours()),
        ...moments.map((moment) => instantOf(moment)),
        ...moments.map((moment) => localOf(instantOf(moment))),
      ];
    };
    const [hourThere, ...there] = inZone('Pacific/Kiritimati');
    const [hourHere, ...here] = inZone('America/Los_Angeles');
    expect(hourThere).not.toBe(hourHere);
    expect(there).toEqual(here);
  });
});
