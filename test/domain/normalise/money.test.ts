import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMoney, parseDigits, parseMoney } from '#domain/normalise/money.ts';

describe('parseMoney', () => {
  it.each([
    ['1.248,60', 124_860],
    ['1 248,60 EUR', 124_860],
    ['€ 1,248.60', 124_860],
    ['1248.6', 124_860],
    ["1'250.00", 125_000],
    ['2.445,--', 244_500],
    ['€ 35,-', 3_500],
    ['1.234', 123_400],
    ['560.00', 56_000],
    ['612.5', 61_250],
    ['1 230,00 ¤', 123_000],
    ['€ 710,00.', 71_000],
    ['0', 0],
  ])('gives cents when the amount is written %s', (text, cents) => {
    expect(parseMoney(text)).toBe(cents);
  });

  it.each(['-35,10', '35,10-', '(35,10)', '35,10 CR', '−35,10'])(
    'gives a negative amount when the credit is written %s',
    (text) => {
      expect(parseMoney(text)).toBe(-3_510);
    },
  );

  it.each(['12/10', 'zie nota', '1.248.60', '12.34.56', '', '#N/B', '3 maanden', '1,2,3', '999999999999999'])(
    'gives nothing when the text is no amount: %s',
    (text) => {
      expect(parseMoney(text)).toBeUndefined();
    },
  );

  it('takes the point as decimal when the column has that habit', () => {
    expect(parseDigits('1117.805', 'point')).toBe(111_781);
    expect(parseDigits('1.117', 'comma')).toBe(111_700);
  });

  it('gives back every amount when it is written as Belgians do', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999_99 }), (cents) => {
        const units = String(Math.floor(cents / 100)).replace(/\B(?=(?:\d{3})+$)/g, '.');
        const written = `€ ${units},${String(cents % 100).padStart(2, '0')}`;
        expect(parseMoney(written)).toBe(cents);
        expect(findMoney(`Er staat ${written} open.`).map((hit) => hit.amountCents)).toEqual([cents]);
      }),
    );
  });
});

describe('findMoney', () => {
  it('binds each currency sign to one amount when signs stand before or after', () => {
    const before = findMoney('huur € 416,20 en saldo € 1.248,60');
    const after = findMoney('huur 538 € en 1.076,00 € open, 2 535,00 €, 3180 euro');
    expect(before.map((hit) => hit.amountCents)).toEqual([41_620, 124_860]);
    expect(after.map((hit) => hit.amountCents)).toEqual([53_800, 107_600, 253_500, 318_000]);
  });

  it('finds amounts without currency only when asked to', () => {
    expect(findMoney('saldo 1.248,60.')).toEqual([]);
    expect(findMoney('saldo 1.248,60.', { bare: true }).map((hit) => hit.amountCents)).toEqual([124_860]);
  });

  it('passes over percentages, dates and numbers of cases when bare amounts are sought', () => {
    expect(findMoney('12,50 % op 05.11.2026, dossier 26/09110', { bare: true })).toEqual([]);
  });
});
