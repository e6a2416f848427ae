import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLine, cleanText, foldSameLength, foldText } from '#domain/normalise/text.ts';

describe('cleanText', () => {
  it('makes plain spaces and line ends, and drops what nobody sees', () => {
    expect(cleanText('a\u00A0b\u200Bc\u0000d\r\ne\rf\u2028g\uFEFF')).toBe('a bcd\ne\nf\ng');
    expect(cleanText('e\u0301')).toBe('é');
  });

  it('changes nothing when it runs again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => cleanText(cleanText(text)) === cleanText(text)),
    );
  });
});

describe('foldText', () => {
  it('compares without case and diacritics', () => {
    expect(['Élodie', 'ÖZTÜRK', 'Straße', 'D’Hooghe', 'Łukasz', 'Ayşe', 'Ilıca'].map(foldText)).toEqual([
      'elodie',
      'ozturk',
      'strasse',
      "d'hooghe",
      'lukasz',
      'ayse',
      'ilica',
    ]);
  });

  it('keeps every offset when asked to', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => foldSameLength(text).length === text.length),
    );
  });
});

describe('cleanLine', () => {
  it('is one trimmed line', () => {
    expect(cleanLine('  a \n\t b  ')).toBe('a b');
  });
});
