import { describe, expect, it } from 'vitest';
import { repairDigits } from '#adapters/documents/ocr/repair-digits.ts';
import { tiffPages } from '#adapters/documents/ocr/tiff-pages.ts';

describe('repairDigits', () => {
  it.each([
    ['geboren 2 1/07/1977', 'geboren 21/07/1977'],
    ['Ingeschreven: 9- 11 -2026', 'Ingeschreven: 9-11-2026'],
    ['op 12/l1/2O26', 'op 12/11/2026'],
    ['som van 2. 082, 50 euro', 'som van 2.082,50 euro'],
    ['RR 80.05.05 -987.93', 'RR 80.05.05-987.93'],
    ['KBO 0999. 412.180.', 'KBO 0999.412.180.'],
    ['begon op1 juli 2020', 'begon op 1 juli 2020'],
    ['Rolnummer: 26A 1602', 'Rolnummer: 26A1602'],
    ['bail du ler septembre 2021', 'bail du 1er septembre 2021'],
  ])('repairs %s', (line, expected) => {
    expect(repairDigits(line)).toBe(expected);
  });

  it.each([
    'bus 3, 2880 Bornem',
    'nummers 1, 2 en 3',
    'op 40/13/2026',
    'tel. 03 886 00 64',
    'RR 80.05.05 -987.94',
    '12. 2880 Bornem',
    'lokaal 26A 1602',
  ])('leaves %s as it is', (line) => {
    expect(repairDigits(line)).toBe(line);
  });
});

describe('tiffPages', () => {
  it('gives each page its own first directory', () => {
    const bytes = Buffer.alloc(40);
    bytes.write('II*\0', 'latin1');
    bytes.writeUInt32LE(8, 4);
    bytes.writeUInt16LE(0, 8);
    bytes.writeUInt32LE(20, 10);
    const pages = tiffPages(bytes, 5);
    expect(pages.map((page) => Buffer.from(page).readUInt32LE(4))).toEqual([8, 20]);
  });

  it('ends when the pages run in a circle', () => {
    const bytes = Buffer.alloc(20);
    bytes.write('II*\0', 'latin1');
    bytes.writeUInt32LE(8, 4);
    bytes.writeUInt32LE(8, 10);
    expect(tiffPages(bytes, 100)).toHaveLength(1);
  });
});
