import { deflateSync } from 'node:zlib';
import { concat, type HostileInput, text } from './hostile-input.ts';

const file = (
  name: string,
  fileName: string,
  bytes: () => Uint8Array,
  more: Partial<HostileInput> = {},
): HostileInput => ({
  name,
  channel: 'file',
  fileName,
  bytes,
  ...more,
});

const u32 = (value: number): Uint8Array => new Uint8Array([value >>> 24, value >>> 16, value >>> 8, value]);

const chunk = (type: string, data: Uint8Array): Uint8Array => concat([u32(data.length), type, data, u32(0)]);

const png = (width: number, height: number, rows: number): Uint8Array =>
  concat([
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', concat([u32(width), u32(height), new Uint8Array([8, 0, 0, 0, 0])])),
    chunk('IDAT', new Uint8Array(deflateSync(Buffer.alloc((width + 1) * rows), { level: 9 }))),
    chunk('IEND', new Uint8Array()),
  ]);

type Entry = readonly [tag: number, type: number, count: number, value: number];

/** A little-endian TIFF of directories at chosen places. */
const tiff = (
  directories: readonly { readonly at: number; readonly entries: readonly Entry[]; readonly next: number }[],
  size: number,
): Uint8Array => {
  const bytes = Buffer.alloc(size);
  bytes.write('II*\u0000', 0, 'latin1');
  bytes.writeUInt32LE(directories[0]?.at ?? 8, 4);
  for (const { at, entries, next } of directories) {
    bytes.writeUInt16LE(entries.length, at);
    for (const [index, [tag, type, count, value]] of entries.entries()) {
      const place = at + 2 + index * 12;
      bytes.writeUInt16LE(tag, place);
      bytes.writeUInt16LE(type, place + 2);
      bytes.writeUInt32LE(count, place + 4);
      bytes.writeUInt32LE(value, place + 8);
    }
    bytes.writeUInt32LE(next, at + 2 + entries.length * 12);
  }
  return new Uint8Array(bytes);
};

const page = (width: number, height: number): readonly Entry[] => [
  [256, 4, 1, width],
  [257, 4, 1, height],
  [258, 3, 1, 8],
  [259, 3, 1, 1],
  [262, 3, 1, 1],
  [273, 4, 1, 8],
  [277, 3, 1, 1],
  [278, 4, 1, height],
  [279, 4, 1, width * height],
];

const pdfOf = (objects: readonly string[], trailer = '/Root 1 0 R'): Uint8Array => {
  const parts = objects.map((body, index) => `${index + 1} 0 obj\n${body}\nendobj\n`);
  let at = '%PDF-1.7\n'.length;
  const offsets = parts.map((part) => {
    const here = at;
    at += Buffer.byteLength(part, 'latin1');
    return here;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  return new Uint8Array(
    Buffer.from(
      `%PDF-1.7\n${parts.join('')}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} ${trailer} >>\nstartxref\n${at}\n%%EOF`,
      'latin1',
    ),
  );
};

const stream = (content: Buffer, more = ''): string => {
  const packed = deflateSync(content, { level: 9 });
  return `<< /Length ${packed.length} /Filter /FlateDecode ${more}>>\nstream\n${packed.toString('latin1')}\nendstream`;
};

const CATALOG = '<< /Type /Catalog /Pages 2 0 R >>';
const FONT = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';
const PAGE =
  '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>';
const onePage = (content: Buffer): Uint8Array =>
  pdfOf([CATALOG, '<< /Type /Pages /Kids [3 0 R] /Count 1 >>', PAGE, stream(content), FONT]);

/** Pictures. */
export const hostilePictures: readonly HostileInput[] = [
  file('PNG of 30,000 by 30,000', 'groot.png', () => png(30_000, 30_000, 300), {
    quick: true,
    becomes: 'unreadable',
  }),
  file('PNG that declares 4 billion by 1', 'smal.png', () => png(0xffff_ffff, 700, 0), {
    quick: true,
    becomes: 'unreadable',
  }),
  file('PNG that declares less than it holds', 'liegt.png', () => png(600, 800, 100_000), {
    becomes: 'unreadable',
  }),
  file(
    'JPEG of 60,000 by 60,000',
    'groot.jpg',
    () =>
      concat([
        new Uint8Array([0xff, 0xd8, 0xff, 0xc0, 0, 11, 8, 0xea, 0x60, 0xea, 0x60, 1, 1, 0x11, 0]),
        new Uint8Array(2_000),
      ]),
    { quick: true, becomes: 'unreadable' },
  ),
  file(
    'JPEG of endless segments',
    'lus.jpg',
    () => concat([new Uint8Array([0xff, 0xd8]), new Uint8Array(5_000_000).fill(0xff)]),
    { becomes: 'unreadable' },
  ),
  file(
    'JPEG whose segment has no length',
    'nul.jpg',
    () => concat([new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 0]), new Uint8Array(4_000)]),
    { quick: true, becomes: 'unreadable' },
  ),
  file(
    'TIFF whose directory leads to itself',
    'kring.tif',
    () => tiff([{ at: 8, entries: page(1_000, 1_000), next: 8 }], 4_000),
    { quick: true, becomes: 'unreadable' },
  ),
  file(
    'TIFF of 2,000 pages',
    'veel.tif',
    () =>
      tiff(
        Array.from({ length: 2_000 }, (_, i) => ({
          at: 8 + i * 200,
          entries: page(600, 500),
          next: i === 1_999 ? 0 : 8 + (i + 1) * 200,
        })),
        500_000,
      ),
    { becomes: 'unreadable' },
  ),
  file(
    'TIFF whose second page has 900 million pixels',
    'tweede.tif',
    () =>
      tiff(
        [
          { at: 8, entries: page(600, 500), next: 208 },
          { at: 208, entries: page(30_000, 30_000), next: 0 },
        ],
        400_000,
      ),
    { quick: true, becomes: 'unreadable' },
  ),
  file(
    'TIFF of 30,000 by 30,000',
    'groot.tif',
    () => tiff([{ at: 8, entries: page(30_000, 30_000), next: 0 }], 4_000),
    { quick: true, becomes: 'unreadable' },
  ),
  file(
    'TIFF with a directory of 65,535 entries',
    'map.tif',
    () => {
      const bytes = Buffer.from(tiff([{ at: 8, entries: page(600, 500), next: 0 }], 4_000));
      bytes.writeUInt16LE(65_535, 8);
      return new Uint8Array(bytes);
    },
    { quick: true },
  ),
];

/** PDFs. */
export const hostilePdfs: readonly HostileInput[] = [
  file(
    'PDF whose tree of pages leads back to itself',
    'kring.pdf',
    () =>
      pdfOf([
        CATALOG,
        '<< /Type /Pages /Kids [3 0 R] /Count 2 >>',
        '<< /Type /Pages /Parent 2 0 R /Kids [2 0 R] /Count 2 >>',
      ]),
    { becomes: 'unreadable' },
  ),
  file(
    'PDF that claims a million pages',
    'pagina.pdf',
    () =>
      pdfOf([
        CATALOG,
        '<< /Type /Pages /Kids [3 0 R] /Count 1000000 >>',
        PAGE,
        stream(Buffer.from('BT ET')),
        FONT,
      ]),
    { quick: true, becomes: 'unreadable' },
  ),
  file(
    'PDF with 5,000 pages',
    'boek.pdf',
    () =>
      pdfOf([
        CATALOG,
        `<< /Type /Pages /Kids [${Array.from({ length: 5_000 }, () => '3 0 R').join(' ')}] /Count 5000 >>`,
        PAGE,
        stream(Buffer.from('BT /F1 12 Tf (Vonnis) Tj ET')),
        FONT,
      ]),
    { becomes: 'unreadable' },
  ),
  file('PDF whose page unpacks to 300 MB', 'bom.pdf', () => onePage(Buffer.alloc(300_000_000, 32))),
  file('PDF with a page of a million words', 'woorden.pdf', () =>
    onePage(Buffer.from(`BT /F1 12 Tf ${'1 0 0 1 50 50 Tm (Verbeke) Tj '.repeat(1_000_000)} ET`)),
  ),
  file(
    'PDF with a page that opens a million states',
    'staat.pdf',
    () => onePage(Buffer.from('q '.repeat(1_000_000))),
    { quick: true, becomes: 'unreadable' },
  ),
  file('PDF with a form that shows itself', 'vorm.pdf', () =>
    pdfOf([
      CATALOG,
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /XObject << /X 5 0 R >> >> >>',
      stream(Buffer.from('/X Do')),
      stream(
        Buffer.from('/X Do /X Do'),
        '/Type /XObject /Subtype /Form /BBox [0 0 600 800] /Resources << /XObject << /X 5 0 R >> >> ',
      ),
    ]),
  ),
  file('PDF with forms that double thirty times', 'dubbel.pdf', () =>
    pdfOf([
      CATALOG,
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /XObject << /X 5 0 R >> >> >>',
      stream(Buffer.from('/X Do')),
      ...Array.from({ length: 30 }, (_, i) =>
        stream(
          Buffer.from(i === 29 ? 'BT (x) Tj ET' : '/X Do /X Do'),
          `/Type /XObject /Subtype /Form /BBox [0 0 600 800] /Resources << /XObject << /X ${i === 29 ? 5 : 6 + i} 0 R >> >> `,
        ),
      ),
    ]),
  ),
  file(
    'PDF cut off after a third',
    'half.pdf',
    () => {
      const whole = onePage(Buffer.from('BT /F1 12 Tf 50 700 Td (Vonnis tegen Tom Verbeke) Tj ET'));
      return whole.subarray(0, Math.floor(whole.length / 3));
    },
    { quick: true, becomes: 'unreadable' },
  ),
  file('PDF of nothing but its first line', 'leeg.pdf', () => text('%PDF-1.7\n'), {
    quick: true,
    becomes: 'unreadable',
  }),
  file(
    'PDF with 200,000 objects and no table',
    'objecten.pdf',
    () =>
      text(
        `%PDF-1.7\n${Array.from({ length: 200_000 }, (_, i) => `${i + 1} 0 obj\n<< /A ${i} >>\nendobj\n`).join('')}trailer\n<< /Root 1 0 R >>\n%%EOF`,
      ),
    { becomes: 'unreadable' },
  ),
  file(
    'PDF with arrays 100,000 deep',
    'diep.pdf',
    () => pdfOf([CATALOG, `<< /Type /Pages /Kids ${'['.repeat(100_000)}${']'.repeat(100_000)} /Count 1 >>`]),
    { becomes: 'unreadable' },
  ),
  file(
    'PDF with a stream that says it is 2 GB long',
    'lengte.pdf',
    () =>
      pdfOf([
        CATALOG,
        '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
        PAGE,
        '<< /Length 2000000000 >>\nstream\nBT ET\nendstream',
        FONT,
      ]),
    { quick: true },
  ),
  file('PDF with a stream packed seven times', 'zeven.pdf', () => {
    let content = Buffer.alloc(2_000_000_00, 32);
    for (let i = 0; i < 7; i += 1) content = deflateSync(content, { level: 9 });
    return pdfOf([
      CATALOG,
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      PAGE,
      `<< /Length ${content.length} /Filter [${'/FlateDecode '.repeat(7)}] >>\nstream\n${content.toString('latin1')}\nendstream`,
      FONT,
    ]);
  }),
];
