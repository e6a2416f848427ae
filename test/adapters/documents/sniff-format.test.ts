import { describe, expect, it } from 'vitest';
import { imageSize } from '#adapters/documents/image-size.ts';
import { sniffFormat } from '#adapters/documents/sniff-format.ts';

describe('sniffFormat', () => {
  it.each([
    ['pdf', '%PDF-1.4\n'],
    ['pdf', '\n\njunk %PDF-1.7'],
    ['zip', 'PK\u0003\u0004rest'],
    ['ole', '\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1'],
    ['png', '\u0089PNG\r\n\u001A\n'],
    ['jpeg', '\u00FF\u00D8\u00FF\u00E0'],
    ['tiff', 'II*\u0000'],
    ['rtf', '{\\rtf1'],
    ['xml', '<?xml version="1.0"?><a/>'],
    ['xml', '<mededeling soort="x"/>'],
    ['xml', '<!DOCTYPE x [<!ENTITY a "b">]><x/>'],
    ['html', '<!DOCTYPE html><html>'],
    ['html', '<html><body>'],
    ['json', ' {"a": 1}'],
    ['json', '[{"a": 1}]'],
    ['mail', 'Received: from x\r\n by y\r\nFrom: a@b.c\r\nSubject: z\r\n\r\n'],
    ['calendar', 'BEGIN:VCALENDAR\r\n'],
    ['text', 'Naam;Adres\nPeeters;Dorp 1'],
    ['text', 'Van: Jan\nBericht: de huur\nDatum: vandaag'],
    ['text', 'BMW staat voor de deur van de huurder, al drie maanden lang, zonder dat er iemand komt'],
    ['empty', ''],
    ['empty', ' \r\n\t '],
    ['binary', '\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007'],
  ])('tells %s by its content: %j', (format, content) => {
    expect(sniffFormat(Buffer.from(content, 'latin1'))).toBe(format);
  });

  it('reads UTF-16 as text', () => {
    expect(sniffFormat(Buffer.from('\uFEFFNaam;Adres\n', 'utf16le'))).toBe('text');
  });
});

describe('imageSize', () => {
  it('reads what a PNG, a JPEG and a TIFF declare', () => {
    const png = Buffer.alloc(24);
    png.writeUInt32BE(30_000, 16);
    png.writeUInt32BE(20_000, 20);
    const jpeg = Buffer.from([
      0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc0, 0, 11, 8, 0x75, 0x30, 0x4e, 0x20, 3, 0, 0, 0, 0,
    ]);
    const tiff = Buffer.from([
      0x49, 0x49, 0x2a, 0, 8, 0, 0, 0, 2, 0, 0, 1, 4, 0, 1, 0, 0, 0, 0x30, 0x75, 0, 0, 1, 1, 3, 0, 1, 0, 0, 0,
      0x20, 0x4e, 0, 0, 0, 0, 0, 0,
    ]);
    expect(imageSize(png, 'png')).toEqual({ width: 30_000, height: 20_000 });
    expect(imageSize(jpeg, 'jpeg')).toEqual({ width: 20_000, height: 30_000 });
    expect(imageSize(tiff, 'tiff')).toEqual({ width: 30_000, height: 20_000 });
  });

  it('gives nothing when the header breaks off', () => {
    expect([
      imageSize(Buffer.alloc(10), 'png'),
      imageSize(Buffer.from([0xff, 0xd8, 0xff]), 'jpeg'),
      imageSize(Buffer.from('II*\0'), 'tiff'),
    ]).toEqual([undefined, undefined, undefined]);
  });
});
