import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { createInputReader, type OcrReader } from '#adapters/documents/input-reader.ts';
import type { ReadItem, ReadResult } from '#domain/reading.ts';
import { attach, message, multipart, text } from '#test/corpus/source/mime.ts';

const receivedAt = '2026-11-20T08:00:00Z';
const scan = await readFile(new URL('../../samples/story/05-scan-aangetekende-brief.pdf', import.meta.url));

const petition: OcrReader = {
  read: () =>
    Promise.resolve([
      {
        page: 1,
        confidence: 0.9,
        lines: [
          'VREDEGERECHT VAN HET KANTON WILLEBROEK',
          'Algemene rol 26A1851',
          'Zitting van donderdag 12 november 2026, 9.30 uur',
          'VERZOEKSCHRIFT',
          'ontbinding huur en uithuiszetting',
          'Voor: Woonmaatschappij Scheldekant bv, Boomstraat 150, 2880 Bornem',
          'Tegen: Tom Verbeke, Barelstraat 27, 2880 Bornem',
        ],
      },
    ]),
};
const unclear: OcrReader = { read: () => Promise.reject(new Error('worker ended')) };

const first = createInputReader({ scansElsewhere: true });
const readWith = (ocr: OcrReader) => createInputReader({ ocr });

const LIST =
  'Naam;Voornaam;Straat;Nr;Postcode;Gemeente;Huur;Achterstand;Maanden\r\nMaes;Ilse;Dorp;1;2880;Bornem;400,00;1.200,00;3\r\nPeeters;Jan;Kerk;2;2880;Bornem;400,00;800,00;2\r\n';
const list = attach('lijst.csv', 'text/csv', Buffer.from(LIST));
const picture = attach('scan.pdf', 'application/pdf', scan);

const mailWith = (...parts: Parameters<typeof multipart>[2]) => ({
  channel: 'mail' as const,
  fileName: 'x.eml',
  bytes: message(
    {
      from: 'De Linde <huur@delinde.example>',
      to: 'meldpunt@sociaalhuis.example',
      subject: 'Bijlage',
      date: '2026-11-09 07:55:03 +0100',
      id: 'abc.1@delinde.example',
    },
    multipart('mixed', 'grens', parts),
  ),
  receivedAt,
});
const file = { channel: 'file' as const, fileName: 'scan.pdf', bytes: new Uint8Array(scan), receivedAt };

const placeOf = ({ contentHash, row, sheet }: ReadItem): string => [contentHash, row, sheet].join(' ');
const waiting = ({ items }: ReadResult): readonly ReadItem[] =>
  items.filter(({ hangsOnScan }) => hangsOnScan === true);
const settled = ({ items }: ReadResult): readonly ReadItem[] =>
  items.filter(({ hangsOnScan }) => hangsOnScan !== true);

describe('createInputReader', () => {
  it('marks nothing when no picture of paper is in the input', async () => {
    const result = await first(mailWith(text('In bijlage de lijst.\n'), list));

    expect(result.scans).toBeUndefined();
    expect(waiting(result)).toEqual([]);
  });

  it('gives a scan the same place whether it is left, read or unreadable', async () => {
    const results = [await first(file), await readWith(petition)(file), await readWith(unclear)(file)];

    expect(results.map(({ scans }) => scans)).toEqual([1, 1, 1]);
    expect(results.map((result) => waiting(result).map(({ outcome }) => outcome))).toEqual([
      ['unreadable'],
      ['signal'],
      ['unreadable'],
    ]);
    expect(new Set(results.flatMap((result) => waiting(result).map(placeOf))).size).toBe(1);
  });

  it('lets the rows of a list go on and holds back only the scan beside it', async () => {
    const mail = mailWith(text('In bijlage de lijst van november.\n'), picture, list);

    const [left, read] = [await first(mail), await readWith(petition)(mail)];

    expect(settled(left).map(({ outcome }) => outcome)).toEqual(['signal', 'signal']);
    expect(settled(read).map(placeOf)).toEqual(settled(left).map(placeOf));
    expect(waiting(read).map(placeOf)).toEqual(waiting(left).map(placeOf));
    expect(waiting(read).map(({ outcome }) => outcome)).toEqual(['signal']);
  });

  it('holds back a mail whose scan says what it is, and makes one signal of both', async () => {
    const mail = mailWith(
      text(
        'Het verzoekschrift tegen Tom Verbeke, Barelstraat 27, 2880 Bornem. Hij heeft 3 maanden achterstand.\n',
      ),
      picture,
    );

    const [left, read, failed] = [
      await first(mail),
      await readWith(petition)(mail),
      await readWith(unclear)(mail),
    ];

    for (const result of [left, read, failed]) expect(settled(result)).toEqual([]);
    expect(waiting(read)).toHaveLength(1);
    expect(new Set([left, read, failed].map((result) => waiting(result)[0]?.contentHash)).size).toBe(1);
    expect(waiting(read)[0]).toMatchObject({
      outcome: 'signal',
      fields: { court: { rollNumber: '26A1851' } },
    });
  });
});
