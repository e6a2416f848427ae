import { getDocumentProxy } from 'unpdf';
import type { TextLine } from '#domain/document.ts';
import { cleanText } from '#domain/normalise/text.ts';
import { DocumentFault, faultOf } from '../document-fault.ts';
import { limits } from '../limits.ts';
import { checkStreams } from './check-streams.ts';
import { layOutLines, type TextPiece } from './text-layout.ts';

export type PdfText = {
  readonly lines: readonly TextLine[];
  readonly pages: number;
  /** Pages (from 1) without text of their own: pictures of paper, for OCR. */
  readonly scannedPages: readonly number[];
};

type Matrix = readonly number[];
type PdfItem = {
  readonly str: string;
  readonly transform: Matrix;
  readonly width: number;
  readonly height: number;
};

/** Pieces whose direction differs from the page's are stamps and margins: they follow the text. */
type Placed = TextPiece & { readonly turned: boolean };

/**
 * Text of a PDF in reading order, page by page. Throws a `DocumentFault`: `encrypted` when it needs a password, `damaged`,
 * `too-many-pages`, `timeout`. `isLate` tells when the time for this input is up.
 */
export async function readPdf(bytes: Uint8Array, isLate: () => boolean): Promise<PdfText> {
  checkStreams(bytes);
  const document = await openPdf(bytes);
  try {
    if (document.numPages > limits.pdf.pages)
      throw new DocumentFault(
        'too-many-pages',
        `The PDF has ${document.numPages} pages; at most ${limits.pdf.pages} are read.`,
      );
    const lines: TextLine[] = [];
    const scannedPages: number[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      if (isLate())
        throw new DocumentFault('timeout', `The PDF took too long; reading stopped at page ${number}.`);
      const page = await document.getPage(number);
      const content = await page.getTextContent();
      const viewport = page.getViewport({ scale: 1 });
      const items = content.items
        .slice(0, limits.pdf.itemsPerPage)
        .filter((item): item is typeof item & PdfItem => 'str' in item);
      const texts = pageLines(items, viewport.transform);
      if (texts.join('').replace(/[^\p{L}\p{N}]/gu, '').length < limits.pdf.textCharacters)
        scannedPages.push(number);
      lines.push(...texts.map((text) => ({ text, page: number })));
      page.cleanup();
    }
    return { lines, pages: document.numPages, scannedPages };
  } catch (error) {
    throw faultOf(error, 'The PDF');
  } finally {
    await document.loadingTask.destroy();
  }
}

async function openPdf(bytes: Uint8Array): ReturnType<typeof getDocumentProxy> {
  try {
    // A copy: the library takes the buffer over.
    return await getDocumentProxy(Uint8Array.from(bytes), {
      isEvalSupported: false,
      disableFontFace: true,
      useSystemFonts: false,
      verbosity: 0,
      maxImageSize: limits.image.pixels,
    });
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    if (name === 'PasswordException')
      throw new DocumentFault('encrypted', 'The PDF is protected with a password.');
    throw faultOf(error, 'The PDF');
  }
}

function multiply(a: Matrix, b: Matrix): number[] {
  const [a0 = 1, a1 = 0, a2 = 0, a3 = 1, a4 = 0, a5 = 0] = a;
  const [b0 = 1, b1 = 0, b2 = 0, b3 = 1, b4 = 0, b5 = 0] = b;
  return [
    a0 * b0 + a2 * b1,
    a1 * b0 + a3 * b1,
    a0 * b2 + a2 * b3,
    a1 * b2 + a3 * b3,
    a0 * b4 + a2 * b5 + a4,
    a1 * b4 + a3 * b5 + a5,
  ];
}

function pageLines(items: readonly PdfItem[], viewport: Matrix): string[] {
  const placed = items
    .filter((item) => item.str !== '')
    .map((item) => ({ item, matrix: multiply(viewport, item.transform) }));
  // A page laid on its side without saying so: most of its text runs up or down.
  const quarter = dominantQuarter(placed.map(({ item, matrix }) => ({ matrix, weight: item.str.length })));
  const pieces = placed.map(({ item, matrix }): Placed => place(item, matrix, quarter));
  const straight = pieces.filter((piece) => !piece.turned);
  const turned = pieces.filter((piece) => piece.turned);
  const lines = layOutLines(straight);
  for (const piece of turned) if (/[\p{L}\p{N}]{2}/u.test(piece.text)) lines.push(piece.text);
  return lines.map((line) => cleanText(line).replaceAll('\n', ' ')).filter((line) => line.trim() !== '');
}

/** Direction of the baseline in quarter turns, 0 to 3. */
function quarterOf(matrix: Matrix): number {
  const angle = Math.atan2(matrix[1] ?? 0, matrix[0] ?? 1);
  return ((Math.round(angle / (Math.PI / 2)) % 4) + 4) % 4;
}

function dominantQuarter(items: readonly { readonly matrix: Matrix; readonly weight: number }[]): number {
  const weights = [0, 0, 0, 0];
  for (const { matrix, weight } of items) {
    const quarter = quarterOf(matrix);
    weights[quarter] = (weights[quarter] ?? 0) + weight;
  }
  return weights.indexOf(Math.max(...weights));
}

function place(item: PdfItem, matrix: Matrix, quarter: number): Placed {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = matrix;
  const size = Math.hypot(c, d) || Math.hypot(a, b);
  const skew = Math.abs(Math.atan2(b, a) - nearestQuarter(Math.atan2(b, a)));
  const turned = quarterOf(matrix) !== quarter || skew > 0.12;
  const [x, y] = turnBack(e, f, quarter);
  return { text: item.str, x, y, width: item.width, size, turned };
}

function nearestQuarter(angle: number): number {
  return Math.round(angle / (Math.PI / 2)) * (Math.PI / 2);
}

/** Coordinates as if the page stood upright; only differences between them matter. */
function turnBack(x: number, y: number, quarter: number): [number, number] {
  if (quarter === 1) return [y, -x];
  if (quarter === 2) return [-x, -y];
  if (quarter === 3) return [-y, x];
  return [x, y];
}
