import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutLines, type TextPiece } from '#adapters/documents/pdf/text-layout.ts';

/** Text at a place, 10 points high, half as wide as high a letter. */
const at = (x: number, y: number, text: string, size = 10): TextPiece => ({
  text,
  x,
  y,
  width: text.length * size * 0.5,
  size,
});

describe('layOutLines', () => {
  it('orders pieces into lines from top to bottom and left to right', () => {
    expect(layOutLines([at(100, 20, 'wereld'), at(50, 40, 'onder'), at(60, 20, 'Dag')])).toEqual([
      'Dag\twereld',
      'onder',
    ]);
    expect(layOutLines([at(78, 20, 'wereld'), at(60, 20, 'Dag')])).toEqual(['Dag wereld']);
  });

  it('keeps a superscript on its line', () => {
    expect(layOutLines([at(0, 20, 'le 1'), { ...at(21, 16, 'er', 6) }, at(30, 20, 'septembre')])).toEqual([
      'le 1er septembre',
    ]);
  });

  it('takes the wide gaps of a justified line for spaces', () => {
    const words = ['Verweerster', 'huurt', 'de', 'sociale', 'woning', 'op'];
    let x = 0;
    const pieces = words.map((word) => {
      const piece = at(x, 20, word);
      x += piece.width + 17;
      return piece;
    });
    expect(layOutLines(pieces)).toEqual([words.join(' ')]);
  });

  it('keeps the rows of a table of labels together and joins a wrapped cell', () => {
    const pieces = [
      at(180, 10, 'Verzoekers'),
      at(340, 10, 'Verweerders'),
      at(70, 26, 'Naam'),
      at(180, 26, 'Hilde BOGAERTS en Frans'),
      at(340, 26, 'Kelly MOORTGAT en Sven DE'),
      at(180, 39, 'CALUWAERTS'),
      at(340, 39, 'BRUYN'),
      at(70, 56, 'Geboren'),
      at(180, 56, '4.05.1960'),
      at(340, 56, '23.06.1993'),
    ];
    expect(layOutLines(pieces)).toEqual([
      '\tVerzoekers\tVerweerders',
      'Naam\tHilde BOGAERTS en Frans CALUWAERTS\tKelly MOORTGAT en Sven DE BRUYN',
      'Geboren\t4.05.1960\t23.06.1993',
    ]);
  });

  it('joins a label over two lines, and a value that goes on at the margin', () => {
    const value = ': dinsdag acht december tweeduizend zesentwintig, om negen';
    const pieces = [
      at(62, 10, 'Datum en uur'),
      at(176, 10, value),
      at(62, 21, 'uur dertig'),
      at(62, 37, 'Nummer van'),
      at(176, 37, ': 26A8803'),
      at(62, 48, 'de rol'),
      at(62, 64, 'Huurder'),
      at(176, 64, ': Viktor Zelenko'),
    ];
    expect(layOutLines(pieces)).toEqual([
      `Datum en uur\t${value} uur dertig`,
      'Nummer van de rol\t: 26A8803',
      'Huurder\t: Viktor Zelenko',
    ]);
  });

  it('reads two blocks beside each other one after the other', () => {
    const pieces = [
      at(50, 10, 'EISENDE PARTIJ'),
      at(300, 10, 'VERWERENDE PARTIJ'),
      at(50, 23, 'Torenveld Vastgoed nv'),
      at(300, 23, 'Mevrouw Lien DESMEDT'),
      at(50, 36, 'KBO 0997.110.609'),
      at(300, 36, 'geboren op 30 november 2001'),
      at(50, 49, 'Kortrijksestraat 400'),
      at(300, 49, 'Lambrechtlaan 6 bus 21'),
      at(50, 62, '8520 Kuurne'),
      at(300, 62, '8500 Kortrijk'),
    ];
    expect(layOutLines(pieces)).toEqual([
      'EISENDE PARTIJ',
      'Torenveld Vastgoed nv',
      'KBO 0997.110.609',
      'Kortrijksestraat 400',
      '8520 Kuurne',
      'VERWERENDE PARTIJ',
      'Mevrouw Lien DESMEDT',
      'geboren op 30 november 2001',
      'Lambrechtlaan 6 bus 21',
      '8500 Kortrijk',
    ]);
  });

  it('keeps labels with a colon beside their values', () => {
    const pieces = [
      at(50, 10, 'Rolnummer:'),
      at(200, 10, '26A1902'),
      at(50, 24, 'Zitting:'),
      at(200, 24, '24 november 2026'),
      at(50, 38, 'Uur:'),
      at(200, 38, '9.30 uur'),
    ];
    expect(layOutLines(pieces)).toEqual([
      'Rolnummer:\t26A1902',
      'Zitting:\t24 november 2026',
      'Uur:\t9.30 uur',
    ]);
  });

  it('starts prose below a table at the margin again', () => {
    const pieces = [
      at(50, 10, 'Huurder'),
      at(200, 10, 'Jan Peeters'),
      at(50, 24, 'Woning'),
      at(200, 24, 'Dorp 1'),
      at(50, 50, 'De huurder betaalt sinds drie maanden niets meer en antwoordt niet.'),
    ];
    expect(layOutLines(pieces).at(-1)).toBe(
      'De huurder betaalt sinds drie maanden niets meer en antwoordt niet.',
    );
  });

  it('loses no letter, wherever the pieces stand', () => {
    const piece = fc.record({
      text: fc.stringMatching(/^[a-z]{1,8}$/),
      x: fc.integer({ min: 0, max: 600 }),
      y: fc.integer({ min: 0, max: 800 }),
      size: fc.integer({ min: 6, max: 20 }),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(piece, { maxLength: 40, selector: (each) => `${each.x}|${each.y}` }),
        (pieces) => {
          const letters = (texts: readonly string[]): string =>
            texts.join('').replace(/[\s-]/g, '').split('').toSorted().join('');
          const lines = layOutLines(pieces.map((each) => at(each.x, each.y, each.text, each.size)));
          // A second copy drawn over the first is one bold word: only then may letters go.
          expect(letters(lines).length).toBeLessThanOrEqual(letters(pieces.map((each) => each.text)).length);
          for (const each of new Set(pieces.flatMap(({ text }) => text.split(''))))
            expect(letters(lines)).toContain(each);
        },
      ),
    );
  });
});
