import { createRequire } from 'node:module';
import { createCanvas, GlobalFonts, type Canvas } from '@napi-rs/canvas';
import { pdf } from './letter-pdf.ts';

/** Pages as a scanner or a telephone sees them: no text layer, a little turned, grey, with specks. */
const require = createRequire(import.meta.url);
GlobalFonts.registerFromPath(
  require.resolve('@fontsource/tinos/files/tinos-latin-400-normal.woff2'),
  'Corpus Serif',
);
GlobalFonts.registerFromPath(
  require.resolve('@fontsource/arimo/files/arimo-latin-400-normal.woff2'),
  'Corpus Sans',
);

export type Page = {
  readonly lines: readonly string[];
  readonly font?: 'Corpus Serif' | 'Corpus Sans';
  /** Points. */
  readonly size?: number;
  /** Clockwise. */
  readonly degrees?: number;
  /** Specks a page. */
  readonly specks?: number;
  readonly paper?: string;
  readonly ink?: string;
};

const DPI = 170;
const WIDTH = Math.round(8.27 * DPI);
const HEIGHT = Math.round(11.69 * DPI);

/** A small generator of pseudo-random numbers with a fixed start (mulberry32). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function draw(page: Page): Canvas {
  const canvas = createCanvas(WIDTH, HEIGHT);
  const context = canvas.getContext('2d');
  context.fillStyle = page.paper ?? '#f7f6f2';
  context.fillRect(0, 0, WIDTH, HEIGHT);
  context.save();
  context.translate(WIDTH / 2, HEIGHT / 2);
  context.rotate(((page.degrees ?? 0) * Math.PI) / 180);
  context.translate(-WIDTH / 2, -HEIGHT / 2);
  const pixels = ((page.size ?? 11.5) / 72) * DPI;
  context.font = `${pixels}px "${page.font ?? 'Corpus Serif'}"`;
  context.fillStyle = page.ink ?? '#1c1c20';
  let y = 0.9 * DPI;
  for (const line of page.lines) {
    for (const part of wrap(line, (text) => context.measureText(text).width, WIDTH - 1.7 * DPI)) {
      context.fillText(part, 0.85 * DPI, y);
      y += pixels * 1.4;
    }
  }
  context.restore();
  const next = random(page.lines.length * 7919 + Math.round(pixels));
  context.fillStyle = '#6b6b66';
  for (let i = 0; i < (page.specks ?? 120); i++) {
    context.fillRect(Math.floor(next() * WIDTH), Math.floor(next() * HEIGHT), 1 + Math.floor(next() * 2), 1);
  }
  return canvas;
}

function wrap(line: string, width: (text: string) => number, limit: number): string[] {
  const out: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    const longer = current === '' ? word : `${current} ${word}`;
    if (width(longer) > limit && current !== '') {
      out.push(current);
      current = word;
    } else current = longer;
  }
  return [...out, current];
}

export function jpegScan(page: Page, quality = 45): Buffer {
  return draw(page).toBuffer('image/jpeg', quality);
}

/** Black and white, as fax software writes PNG. */
export function pngScan(page: Page): Buffer {
  const canvas = draw(page);
  const context = canvas.getContext('2d');
  const image = context.getImageData(0, 0, WIDTH, HEIGHT);
  for (let i = 0; i < image.data.length; i += 4) {
    const value = (image.data[i] ?? 0) < 140 ? 0 : 255;
    image.data[i] = image.data[i + 1] = image.data[i + 2] = value;
  }
  context.putImageData(image, 0, 0);
  return canvas.toBuffer('image/png');
}

/** A PDF of images only, one a page. */
export async function scannedPdf(pages: readonly Page[], quality = 45): Promise<Buffer> {
  return pdf(
    (document) => {
      for (const page of pages) {
        document.addPage({ size: 'A4', margin: 0 });
        document.image(jpegScan(page, quality), 0, 0, { width: 595.28, height: 841.89 });
      }
    },
    { autoFirstPage: false },
  );
}

/** A bilevel TIFF with PackBits (TIFF 6.0, sections 3 and 9), one strip, as copiers send it. */
export function tiffScan(page: Page): Buffer {
  const canvas = draw(page);
  const image = canvas.getContext('2d').getImageData(0, 0, WIDTH, HEIGHT);
  const bytesPerRow = Math.ceil(WIDTH / 8);
  const packed: number[] = [];
  for (let y = 0; y < HEIGHT; y++) {
    const row = new Uint8Array(bytesPerRow);
    for (let x = 0; x < WIDTH; x++) {
      if ((image.data[(y * WIDTH + x) * 4] ?? 255) < 140) row[x >> 3] = (row[x >> 3] ?? 0) | (0x80 >> (x & 7));
    }
    packBits(row, packed);
  }
  const entries: [tag: number, type: number, count: number, value: number][] = [
    [256, 4, 1, WIDTH],
    [257, 4, 1, HEIGHT],
    [258, 3, 1, 1],
    [259, 3, 1, 32773],
    [262, 3, 1, 0],
    [273, 4, 1, 0],
    [277, 3, 1, 1],
    [278, 4, 1, HEIGHT],
    [279, 4, 1, packed.length],
    [282, 5, 1, 0],
    [283, 5, 1, 0],
    [296, 3, 1, 2],
  ];
  const directory = 8;
  const resolution = directory + 2 + entries.length * 12 + 4;
  const data = resolution + 8;
  const out = Buffer.alloc(data);
  out.write('II', 0, 'latin1');
  out.writeUInt16LE(42, 2);
  out.writeUInt32LE(directory, 4);
  out.writeUInt16LE(entries.length, directory);
  for (const [index, [tag, type, count, value]] of entries.entries()) {
    const at = directory + 2 + index * 12;
    out.writeUInt16LE(tag, at);
    out.writeUInt16LE(type, at + 2);
    out.writeUInt32LE(count, at + 4);
    const written = tag === 273 ? data : type === 5 ? resolution : value;
    if (type === 3) out.writeUInt16LE(written, at + 8);
    else out.writeUInt32LE(written, at + 8);
  }
  out.writeUInt32LE(DPI, resolution);
  out.writeUInt32LE(1, resolution + 4);
  return Buffer.concat([out, Buffer.from(packed)]);
}

function packBits(row: Uint8Array, out: number[]): void {
  let i = 0;
  while (i < row.length) {
    let run = 1;
    while (i + run < row.length && run < 128 && row[i + run] === row[i]) run++;
    if (run > 1) {
      out.push(257 - run, row[i] ?? 0);
      i += run;
      continue;
    }
    const start = i;
    while (i < row.length && i - start < 128 && (i + 1 >= row.length || row[i] !== row[i + 1])) i++;
    out.push(i - start - 1, ...row.subarray(start, i));
  }
}
