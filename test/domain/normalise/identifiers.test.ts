import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  birthDateOfNationalNumber,
  findEnterpriseNumbers,
  findNationalNumbers,
  normaliseRollNumber,
  parseEnterpriseNumber,
  parseNationalNumber,
  parseStructuredReference,
} from '#domain/normalise/identifiers.ts';

describe('parseNationalNumber', () => {
  it.each(['85073003328', '17073003384', '98472899765', '01490700185'])('accepts %s', (digits) => {
    expect(parseNationalNumber(digits)).toBe(digits);
  });

  it('reads the usual notation when dots and a dash part it', () => {
    expect(parseNationalNumber('79.05.22-953.81')).toBe('79052295381');
  });

  it('refuses every number of which one digit was changed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 1, max: 9 }), (place, step) => {
        const digits = '85073003328'.split('');
        digits[place] = String((Number(digits[place]) + step) % 10);
        expect(parseNationalNumber(digits.join(''))).toBeUndefined();
      }),
    );
  });

  it('knows the birth date when the number carries one', () => {
    expect(birthDateOfNationalNumber('79052295381')).toBe('1979-05-22');
    expect(birthDateOfNationalNumber('01042893153')).toBe('2001-04-28');
    expect(birthDateOfNationalNumber('98472899765')).toBe('1998-07-28');
  });
});

describe('parseEnterpriseNumber', () => {
  it.each([
    ['0403019261', '0403019261'],
    ['0428.759.497', '0428759497'],
    ['BE 0999.412.180', '0999412180'],
    ['BTW BE0999.884.017', '0999884017'],
    ['403.019.261', '0403019261'],
    ['0431150351', undefined],
    ['12', undefined],
  ])('judges %s by its check digits', (text, number) => {
    expect(parseEnterpriseNumber(text)).toBe(number);
  });
});

describe('parseStructuredReference', () => {
  it('accepts a reference when its last two digits are the rest', () => {
    expect(parseStructuredReference('+++085/1927/54115+++')).toBe('085192754115');
    expect(parseStructuredReference('+++085/1927/54116+++')).toBeUndefined();
  });
});

describe('finders', () => {
  it('find only numbers whose check digits hold', () => {
    expect(
      findNationalNumbers('INSZ 79.05.22-953.81, RR.80050598793 en 12345678901').map((hit) => hit.value),
    ).toEqual(['79052295381', '80050598793']);
    expect(
      findEnterpriseNumbers('BTW BE 0999.884.017, KBO 0999620335, tel 03 889 00 41').map((hit) => hit.value),
    ).toEqual(['0999884017', '0999620335']);
  });

  it('make one form of a roll number when it is written in several', () => {
    expect(['A.R. 26A1902', 'AR: 26 A 1902', '26a1902', 'Rol 26/A/1902'].map(normaliseRollNumber)).toEqual([
      '26A1902',
      '26A1902',
      '26A1902',
      '26A1902',
    ]);
  });
});
