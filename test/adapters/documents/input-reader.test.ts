import { readFile } from 'node:fs/promises';
import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createInputReader, type OcrReader } from '#adapters/documents/input-reader.ts';
import { limits } from '#adapters/documents/limits.ts';
import type { ReadItem, ReadResult } from '#domain/reading.ts';
import { letterPdf, pdf } from '#test/corpus/source/letter-pdf.ts';
import { attach, attachMessage, html, message, multipart, text } from '#test/corpus/source/mime.ts';
import { workbook } from '#test/corpus/source/xlsx.ts';

const receivedAt = '2026-11-20T08:00:00Z';
const read = createInputReader();
const sample = (path: string): Promise<Buffer> => readFile(new URL(`../../samples/${path}`, import.meta.url));

const readFileNamed = (fileName: string, bytes: Uint8Array): Promise<ReadResult> =>
  read({ channel: 'file', fileName, bytes, receivedAt });
const readMail = (bytes: Uint8Array): Promise<ReadResult> =>
  read({ channel: 'mail', fileName: 'x.eml', bytes, receivedAt });

const envelope = {
  from: 'De Linde <huur@delinde.example>',
  to: 'meldpunt@sociaalhuis.example',
  subject: 'Bijlage',
  date: '2026-11-09 07:55:03 +0100',
  id: 'abc.1@delinde.example',
};
const mailWith = (...parts: Parameters<typeof multipart>[2]): Uint8Array =>
  message(envelope, multipart('mixed', 'grens', parts));

const LIST =
  'Naam;Voornaam;Straat;Nr;Postcode;Gemeente;Huur;Achterstand;Maanden\r\nMaes;Ilse;Dorp;1;2880;Bornem;400,00;1.200,00;3\r\nPeeters;Jan;Kerk;2;2880;Bornem;400,00;800,00;2\r\n';
const list = attach('lijst.csv', 'text/csv', Buffer.from(LIST));

function signals(result: ReadResult): readonly Extract<ReadItem, { outcome: 'signal' }>[] {
  return result.items.filter((item) => item.outcome === 'signal');
}

describe('createInputReader', () => {
  it('gives a file its name and a mail its Message-ID as reference', async () => {
    expect((await readFileNamed('lijst.csv', Buffer.from(LIST))).ref).toBe('lijst.csv');
    const result = await readMail(mailWith(text('Zie bijlage.\n'), list));
    expect([result.ref, result.mail?.from.address]).toEqual([
      'abc.1@delinde.example',
      'huur@delinde.example',
    ]);
  });

  it('reads the rows of an attached list and says in which part', async () => {
    const result = await readMail(mailWith(text('In bijlage de lijst van november.\n'), list));
    expect(result.items.map(({ row, line, outcome }) => [row, line, outcome])).toEqual([
      [1, 2, 'signal'],
      [2, 3, 'signal'],
    ]);
    expect(signals(result)[0]?.reading.provenance[0]?.part).toBe('attachment:1');
  });

  it('hashes a row by its cells, whether it comes as a file, by mail or as a workbook', async () => {
    const rows = LIST.trim()
      .split('\r\n')
      .map((line) => line.split(';'));
    const hashes = await Promise.all([
      readFileNamed('a.csv', Buffer.from(LIST)),
      readMail(mailWith(text('x\n'), list)),
      readFileNamed('b.xlsx', await workbook([{ name: 'Blad1', rows }])),
    ]);
    const [first, second, third] = hashes.map((result) => result.items.map((item) => item.contentHash));
    expect(second).toEqual(first);
    expect(third).toEqual(first);
  });

  it('hashes a mail without its transport headers', async () => {
    const again = message(
      { ...envelope, id: 'andere@delinde.example', date: '2026-11-10 08:00:00 +0100' },
      multipart('mixed', 'anders', [text('Beste, de huurder betaalt niet.\n')]),
    );
    const [one, other] = await Promise.all([
      readMail(mailWith(text('Beste, de huurder betaalt niet.\n'))),
      readMail(again),
    ]);
    expect(one.items.map((item) => item.contentHash)).toEqual(other.items.map((item) => item.contentHash));
  });

  it('keeps rows of two lists in one mail apart', async () => {
    const result = await readMail(
      mailWith(
        text('Twee lijsten.\n'),
        list,
        attach('tweede.csv', 'text/csv', Buffer.from(LIST.replaceAll('Maes', 'Claes'))),
      ),
    );
    expect(result.items.map(({ row, sheet }) => `${sheet} ${row}`)).toEqual([
      'lijst.csv 1',
      'lijst.csv 2',
      'tweede.csv 1',
      'tweede.csv 2',
    ]);
  });

  it('reads a list that stands in the body as a table', async () => {
    const table =
      '<table><tr><th>Huurder</th><th>Adres</th><th>Achterstand</th></tr><tr><td>Maes Ilse</td><td>Dorp 1, 2880 Bornem</td><td>1.200,00</td></tr><tr><td>Peeters Jan</td><td>Kerk 2, 2880 Bornem</td><td>800,00</td></tr></table>';
    const result = await readMail(
      message(envelope, html(`<p>Beste, deze huurders:</p>${table}<p>Groeten</p>`)),
    );
    expect(signals(result).map((item) => [item.row, item.fields.tenants?.[0]?.familyName])).toEqual([
      [1, 'Maes'],
      [2, 'Peeters'],
    ]);
  });

  it('finds documents in a mail inside the mail and in a bundle', async () => {
    const inner = Buffer.from(mailWith(text('Zie bijlage.\n'), list));
    const bundle = zipSync({ 'map/lijst.csv': strToU8(LIST) });
    const nested = await readMail(
      message(
        { ...envelope, id: 'buiten@delinde.example' },
        multipart('mixed', 'buiten', [text('FW\n'), attachMessage(inner)]),
      ),
    );
    const zipped = await readMail(
      mailWith(text('x\n'), attach('bundel.zip', 'application/zip', Buffer.from(bundle))),
    );
    expect([signals(nested).length, signals(zipped).length]).toEqual([2, 2]);
  });

  it('reads an XML and a JSON court file of the samples', async () => {
    const [xml, json] = await Promise.all([
      readFileNamed('26A1947.xml', await sample('petitions/26A1947.xml')),
      readFileNamed('vonnis.json', await sample('petitions/vonnis-26A1502.json')),
    ]);
    expect(signals(xml)[0]?.fields).toMatchObject({
      kind: 'petition',
      court: { rollNumber: '26A1947', hearingAt: '2026-11-26T09:30' },
    });
    expect(signals(json)[0]?.fields).toMatchObject({
      kind: 'judgment',
      judgment: { servedOn: '2026-11-13' },
    });
  });

  it('takes signals in the form of the contract, one or several', async () => {
    const signal = { kind: 'arrears', tenants: [{ familyName: 'Peeters' }] };
    const one = await readFileNamed('a.json', Buffer.from(JSON.stringify(signal)));
    const several = await readFileNamed(
      'b.ndjson',
      Buffer.from(`${JSON.stringify(signal)}\n${JSON.stringify({ ...signal, huurder: 'x' })}\n`),
    );
    expect(signals(one)[0]?.fields).toEqual(signal);
    expect(several.items.map(({ outcome }) => outcome)).toEqual(['signal', 'unreadable']);
  });

  it('sets a scan aside without a reader of pictures, and reads it with one', async () => {
    const scan = await sample('story/05-scan-aangetekende-brief.pdf');
    expect((await readFileNamed('scan.pdf', scan)).items).toMatchObject([
      { outcome: 'unreadable', reason: 'scan' },
    ]);
    const asked: unknown[] = [];
    const ocr: OcrReader = {
      read: (input) => {
        asked.push([input.format, input.pages]);
        return Promise.resolve([
          {
            page: 1,
            lines: LIST.trim()
              .split('\r\n')
              .map((line) => line.replaceAll(';', '\t')),
            confidence: 0.9,
          },
        ]);
      },
    };
    const result = await createInputReader({ ocr })({
      channel: 'file',
      fileName: 'scan.pdf',
      bytes: scan,
      receivedAt,
    });
    expect(asked).toEqual([['pdf', [1]]]);
    expect(result.items).not.toMatchObject([{ reason: 'scan' }]);
  });

  it('makes no case of a logo', async () => {
    const png = Buffer.alloc(60);
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]).copy(png);
    png.writeUInt32BE(120, 16);
    png.writeUInt32BE(32, 20);
    const result = await readMail(
      mailWith(text('Zie bijlage.\n'), attach('logo.png', 'image/png', png), list),
    );
    expect(result.items.every((item) => item.outcome === 'signal')).toBe(true);
  });
});

describe('createInputReader with hostile input', () => {
  const encryptedPdf = (): Promise<Buffer> =>
    pdf((document) => document.text('geheim'), { userPassword: 'x', ownerPassword: 'y', pdfVersion: '1.3' });
  const pages = (): Promise<Buffer> =>
    pdf((document) => {
      for (let page = 0; page <= limits.pdf.pages; page += 1) document.addPage().text(`blad ${page}`);
    });
  const hugePng = (): Buffer => {
    const png = Buffer.alloc(64);
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]).copy(png);
    png.writeUInt32BE(30_000, 16);
    png.writeUInt32BE(30_000, 20);
    return png;
  };
  const ole = (name: string): Buffer =>
    Buffer.concat([Buffer.from('D0CF11E0A1B11AE1', 'hex'), Buffer.alloc(600), Buffer.from(name, 'utf16le')]);

  it.each<[string, string, () => Uint8Array | Promise<Uint8Array>]>([
    ['encrypted', 'a PDF with a password', encryptedPdf],
    ['too-many-pages', 'a PDF of too many pages', pages],
    [
      'damaged',
      'a PDF that breaks off',
      async () =>
        (
          await letterPdf({ letterhead: ['x'], addressee: [], place: 'x', subject: 'x', paragraphs: ['y'] })
        ).subarray(0, 300),
    ],
    [
      'damaged',
      'a container that breaks off',
      () => zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }).subarray(0, 60),
    ],
    [
      'too-large',
      'a bomb',
      () =>
        zipSync(
          {
            'xl/workbook.xml': strToU8('<workbook/>'),
            'xl/worksheets/sheet1.xml': new Uint8Array(limits.archive.unpackedBytes + 1),
          },
          { level: 9 },
        ),
    ],
    ['too-large', 'a picture of 30,000 by 30,000 pixels', hugePng],
    ['too-large', 'more bytes than the limit', () => new Uint8Array(limits.inputBytes + 1)],
    [
      'unsafe-xml',
      'an entity bomb',
      () =>
        sample('petitions/26A1947.xml').then((xml) =>
          Buffer.from(xml.toString().replace('<mededeling', '<!DOCTYPE a [<!ENTITY b "c">]><mededeling')),
        ),
    ],
    ['too-deep', 'JSON without end', () => Buffer.from(`[${'['.repeat(50_000)}`)],
    ['encrypted', 'an office file with a password', () => ole('EncryptedPackage')],
    ['unknown-format', 'an office file of before 2007', () => ole('Workbook')],
    ['unknown-format', 'an RTF document', () => Buffer.from('{\\rtf1 Beste}')],
    [
      'unknown-format',
      'bytes of nothing known',
      () => Buffer.from(Array.from({ length: 500 }, (_, index) => index % 9)),
    ],
    ['no-text', 'an empty file', () => new Uint8Array()],
    [
      'no-columns',
      'a table of other things',
      () => Buffer.from('kleur;maat;stof\nrood;xl;wol\nblauw;m;katoen\ngroen;s;linnen\n'),
    ],
    [
      'too-many-rows',
      'a list that is too long',
      () =>
        Buffer.from(LIST + 'Maes;Ilse;Dorp;1;2880;Bornem;400,00;1.200,00;3\r\n'.repeat(limits.sheet.rows)),
    ],
  ])('reports %s for %s', async (reason, _, make) => {
    const result = await readFileNamed('bestand', await make());
    expect(result.items).toMatchObject([{ outcome: 'unreadable', reason }]);
  });

  it('takes a file for what its bytes are when its name lies', async () => {
    const result = await readFileNamed('verzoekschrift.pdf', Buffer.from(LIST));
    expect(signals(result)).toHaveLength(2);
  });

  it('reads a list through NUL bytes', async () => {
    expect(
      signals(await readFileNamed('a.csv', Buffer.from(LIST.replace('Maes', 'Ma\u0000es'))))[0]?.fields
        .tenants?.[0]?.familyName,
    ).toBe('Maes');
  });

  it('reads the good attachment when another is damaged, and reports that one', async () => {
    const result = await readMail(
      mailWith(text('x\n'), attach('vonnis.pdf', 'application/pdf', await encryptedPdf()), list),
    );
    expect(result.items.map((item) => (item.outcome === 'unreadable' ? item.reason : item.outcome))).toEqual([
      'signal',
      'signal',
      'encrypted',
    ]);
  });

  it('names the mail that it cannot take apart', async () => {
    const result = await readMail(
      Buffer.from(`Message-ID: <lang@x.example>\r\nX-Lang: ${'a'.repeat(limits.mail.headerBytes)}\r\n\r\nx`),
    );
    expect(result).toMatchObject({
      ref: 'lang@x.example',
      items: [{ outcome: 'unreadable', reason: 'too-large' }],
    });
  });

  it('opens a bundle inside a bundle only so far', async () => {
    let bundle = zipSync({ 'lijst.csv': strToU8(LIST) });
    for (let depth = 0; depth < 6; depth += 1) bundle = zipSync({ 'binnen.zip': bundle });
    expect((await readFileNamed('a.zip', bundle)).items).toMatchObject([
      { outcome: 'unreadable', reason: 'too-deep' },
    ]);
  });

  it('never throws and gives at least one item, whatever the bytes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 600 }),
        fc.constantFrom('mail' as const, 'file' as const),
        async (bytes, channel) => {
          const result = await read({ channel, fileName: 'x', bytes, receivedAt });
          expect(result.items.length).toBeGreaterThan(0);
          expect(result.ref).not.toBe('');
        },
      ),
      { numRuns: 150 },
    );
  });

  it.each([
    'petitions/verzoekschrift_26A1902.pdf',
    'lists/Zilverwilg - huurachterstand november 2026.xlsx',
    'petitions/26A1947.xml',
    'mails/17-deurwaarder-vonnis-goyvaerts.eml',
  ])('survives %s with bytes changed and cut off', async (path) => {
    const whole = await sample(path);
    const change = fc.record({
      at: fc.double({ min: 0, max: 0.999, noNaN: true }),
      byte: fc.integer({ min: 0, max: 255 }),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(change, { maxLength: 25 }),
        fc.double({ min: 0.05, max: 1, noNaN: true }),
        async (changes, keep) => {
          const bytes = Buffer.from(whole.subarray(0, Math.ceil(whole.length * keep)));
          for (const { at, byte } of changes) bytes[Math.floor(at * bytes.length)] = byte;
          const result = await read({
            channel: path.endsWith('.eml') ? 'mail' : 'file',
            fileName: 'x',
            bytes,
            receivedAt,
          });
          expect(result.items.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('createInputReader under load', () => {
  it('reads a list of 10,000 rows within its budget', async () => {
    const row = 'Maes;Ilse;Dorp;1;2880;Bornem;400,00;1.200,00;3\r\n';
    const started = process.cpuUsage();
    const result = await readFileNamed('groot.csv', Buffer.from(LIST + row.repeat(9_998)));
    expect(result.items).toHaveLength(10_000);
    expect(process.cpuUsage(started).user / 1_000).toBeLessThan(10_000);
  });
});
