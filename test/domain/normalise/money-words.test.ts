import { describe, expect, it } from 'vitest';
import { findMoneyInWords } from '#domain/normalise/money-words.ts';

describe('findMoneyInWords', () => {
  it.each([
    ['ongeveer duizend tweehonderd euro', 1200],
    ['twaalfhonderd euro', 1200],
    ['tweeduizend driehonderd veertig euro', 2340],
    ['honderd en tien euro', 110],
    ['mille deux cent cinquante euros', 1250],
    ['one thousand five hundred euros', 1500],
    ['zwölfhundert Euro', 1200],
    ['drie maanden zeshonderd euro', 600],
  ])('reads %s', (text, euros) => {
    expect(findMoneyInWords(text).map((hit) => hit.amountCents)).toEqual([euros * 100]);
  });

  it.each(['geen euro', 'de andere euro', '1200 euro', 'vijftig euro'])(
    'finds no sum of rent in %s',
    (text) => {
      expect(findMoneyInWords(text)).toEqual([]);
    },
  );

  it('names the place of the words that are the sum', () => {
    const text = 'Hij is mij ongeveer duizend euro schuldig.';
    const [hit] = findMoneyInWords(text);

    expect(text.slice(hit?.index, (hit?.index ?? 0) + (hit?.length ?? 0))).toBe('duizend euro');
  });
});
