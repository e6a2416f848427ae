import { createWorker, OEM, PSM, type Page, type Worker } from 'tesseract.js';
import type { TextPiece } from '../pdf/text-layout.ts';
import { gatherLanguageData, ocrLanguages } from './language-data.ts';

export type Recognised = {
  readonly pieces: readonly TextPiece[];
  /** Mean over the words, weighed by their length; 0 to 1. */
  readonly confidence: number;
  /** The picture as the recognition saw it (PNG), when asked for. */
  readonly picture?: Uint8Array;
};

export type Recogniser = {
  readonly recognise: (
    picture: Uint8Array,
    options?: { readonly wantPicture?: boolean },
  ) => Promise<Recognised>;
  readonly close: () => Promise<void>;
};

/** Words below this (of 100) are dust, ruled lines and stamps. */
const MIN_WORD_CONFIDENCE = 25;
/** Figures below this are left out: a missing date is better than a wrong one. */
const MIN_FIGURE_CONFIDENCE = 50;

/** Starts the recognition in a worker thread with local language data. */
export async function startRecogniser(): Promise<Recogniser> {
  const data = await gatherLanguageData();
  let worker: Worker;
  try {
    worker = await createWorker([...ocrLanguages], OEM.LSTM_ONLY, {
      langPath: data.directory,
      cacheMethod: 'none',
      gzip: true,
      errorHandler: () => undefined,
    });
  } finally {
    // Read once, while the worker starts.
    await data.remove();
  }
  await worker.setParameters({ tessedit_pageseg_mode: PSM.AUTO, user_defined_dpi: '200' });
  return {
    recognise: async (picture, { wantPicture = false } = {}) => {
      const { data: page } = await worker.recognize(
        Buffer.from(picture.buffer, picture.byteOffset, picture.byteLength),
        { rotateAuto: true },
        { text: false, blocks: true, imageColor: wantPicture },
      );
      return readPage(page);
    },
    close: async () => {
      await worker.terminate();
    },
  };
}

/** The worker hands back the picture as a data URL. */
function pictureOf(page: Page): Uint8Array | undefined {
  const url = page.imageColor;
  const comma = url === null ? -1 : url.indexOf(',');
  return url === null || comma < 0 ? undefined : new Uint8Array(Buffer.from(url.slice(comma + 1), 'base64'));
}

function readPage(page: Page): Recognised {
  const pieces: TextPiece[] = [];
  let weight = 0;
  let sum = 0;
  for (const block of page.blocks ?? [])
    for (const paragraph of block.paragraphs)
      for (const line of paragraph.lines) {
        const height = line.bbox.y1 - line.bbox.y0;
        // Ascenders and descenders make a line of print about as high as its font size; a tall one holds a ruled box.
        const size = Math.min(
          height,
          line.rowAttributes.rowHeight > 0 ? line.rowAttributes.rowHeight : height,
        );
        for (const word of line.words) {
          const letters = word.text.replace(/[^\p{L}\p{N}]/gu, '').length;
          sum += word.confidence * letters;
          weight += letters;
          const least = /\d/.test(word.text) ? MIN_FIGURE_CONFIDENCE : MIN_WORD_CONFIDENCE;
          if (word.confidence < least || (letters === 0 && word.confidence < 70)) continue;
          const baseline = baselineAt(line.baseline, (word.bbox.x0 + word.bbox.x1) / 2);
          pieces.push({
            text: word.text,
            x: word.bbox.x0,
            y: baseline,
            width: word.bbox.x1 - word.bbox.x0,
            size: Math.max(size, 6),
          });
        }
      }
  const picture = pictureOf(page);
  return {
    pieces,
    confidence: weight === 0 ? 0 : sum / weight / 100,
    ...(picture === undefined ? {} : { picture }),
  };
}

function baselineAt(line: { x0: number; y0: number; x1: number; y1: number }, x: number): number {
  return line.x1 === line.x0
    ? line.y0
    : line.y0 + ((line.y1 - line.y0) * (x - line.x0)) / (line.x1 - line.x0);
}
