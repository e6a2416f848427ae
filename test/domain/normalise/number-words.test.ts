import { describe, expect, it } from 'vitest';
import { parseCount, parseNumberWords } from '#domain/normalise/number-words.ts';

describe('parseNumberWords', () => {
  it.each([
    ['drie', 3],
    ['éénentwintig', 21],
    ['negenennegentig', 99],
    ['tweeduizend zesentwintig', 2026],
    ['negentienhonderd zesentachtig', 1986],
    ['vingt et un', 21],
    ['soixante-douze', 72],
    ['quatre-vingt-dix-neuf', 99],
    ['nonante-neuf', 99],
    ['deux mille vingt-six', 2026],
    ['mil neuf cent quarante-sept', 1947],
    ['twenty-six', 26],
    ['twenty twenty-six', 2026],
    ['nineteen eighty-six', 1986],
    ['sechsundzwanzig', 26],
    ['zweitausendsechsundzwanzig', 2026],
    ['vijfde', 5],
    ['premier', 1],
    ['dritte', 3],
    ['huurder', undefined],
  ])('reads %s', (words, value) => {
    expect(parseNumberWords(words)).toBe(value);
  });
});

describe('parseCount', () => {
  it.each([
    ['3', 3],
    ['2,5', 2.5],
    ['anderhalf', 1.5],
    ['', undefined],
    ['1/3', undefined],
  ])('reads %s', (text, value) => {
    expect(parseCount(text)).toBe(value);
  });
});
