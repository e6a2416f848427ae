import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '#adapters/documents/decode-text.ts';
import { DocumentFault } from '#adapters/documents/document-fault.ts';
import { limits } from '#adapters/documents/limits.ts';
import { delimiterOf, readCsv } from '#adapters/documents/sheets/read-csv.ts';

const table = (delimiter: string): string =>
  [
    ['Naam', 'Adres', 'Saldo'],
    ['Peeters Jan', 'Dorp 1', '1.032,30'],
    ['Maes Ilse', 'Kerk 2', '900,00'],
  ]
    .map((row) => row.join(delimiter))
    .join('\r\n');

describe('readCsv', () => {
  it.each([';', '\t', '|', '~', '^'])('finds the delimiter %j', (delimiter) => {
    expect(readCsv(table(delimiter))?.rows[1]?.cells).toEqual(['Peeters Jan', 'Dorp 1', '1.032,30']);
  });

  it('takes the comma when amounts have a decimal point', () => {
    expect(readCsv('huurder,saldo\n"Janssens, Eddy",1120.00\n"De Wit, An",980.50\n')?.rows[1]?.cells).toEqual(
      ['Janssens, Eddy', '1120.00'],
    );
  });

  it('trusts the header when every row has more commas than semicolons', () => {
    const rows = [
      'Huurder;Adres;Saldo',
      '"Peeters, Jan";Dorp 1, 2880 Bornem, België;1.032,30',
      '"Maes, An";Kerk 2, 2870 Puurs, België;900,00',
    ];
    expect(delimiterOf(rows.join('\n'))).toBe(';');
  });

  it('does as the file says when it names its delimiter', () => {
    expect(delimiterOf('sep=|\na|b;c;d\n1|2;3;4')).toBe('|');
  });

  it('counts records, not lines, when a cell holds a line end', () => {
    const sheet = readCsv('a;b\n"een\ntwee";x\ny;z');
    expect(sheet?.rows.map((row) => row.line)).toEqual([1, 2, 3]);
    expect(sheet?.rows[2]?.cells).toEqual(['y', 'z']);
  });

  it('keeps quotes inside a quoted cell', () => {
    expect(readCsv('a;b\n"plan geweigerd; ""te duur""";x')?.rows[1]?.cells[0]).toBe(
      'plan geweigerd; "te duur"',
    );
  });

  it('loses one record and not the rest when a quote never closes', () => {
    const rows = readCsv('naam;nota;saldo\nA;"open;1,00\nB;x;2,00\nC;y;3,00\n')?.rows ?? [];
    expect(rows.map((row) => row.cells[0])).toEqual(['naam', 'A', 'B', 'C', '']);
  });

  it('drops the formula that keeps leading zeros', () => {
    expect(readCsv('gsm;naam\n="0470000000";x')?.rows[1]?.cells[0]).toBe('0470000000');
  });

  it('is no table when the text is prose', () => {
    expect(readCsv('Beste,\n\nHierbij de stukken.\n\nGroeten')).toBeUndefined();
  });

  it('refuses more rows than the limit', () => {
    const many = `a;b\n${'x;y\n'.repeat(limits.sheet.rows + 1)}`;
    expect(() => readCsv(many)).toThrow(expect.objectContaining({ reason: 'too-many-rows' }));
    expect(() => readCsv(many)).toThrow(DocumentFault);
  });
});

describe('decodeText', () => {
  const text = 'Öztürk;François;€ 12;Saïd';
  const utf16 = (littleEndian: boolean): Uint8Array => {
    const bytes = Buffer.from(text, 'utf16le');
    return littleEndian ? bytes : Buffer.from(bytes).swap16();
  };

  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16 little endian with a mark', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16(true)])],
    ['UTF-16 big endian with a mark', Buffer.concat([Buffer.from([0xfe, 0xff]), utf16(false)])],
    ['UTF-16 little endian', utf16(true)],
    ['windows-1252', Buffer.from('\u00D6zt\u00FCrk;Fran\u00E7ois;\u0080 12;Sa\u00EFd', 'latin1')],
    [
      'Macintosh',
      Buffer.from([0x53, 0x61, 0x95, 0x64, 0x3b, 0x46, 0x72, 0x61, 0x6e, 0x8d, 0x6f, 0x69, 0x73]),
    ],
  ])('reads %s', (name, bytes) => {
    expect(decodeText(bytes)).toBe(name === 'Macintosh' ? 'Saïd;François' : text);
  });

  it('never fails, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => typeof decodeText(bytes) === 'string'),
    );
  });
});
