import { DocumentFault } from './document-fault.ts';
import { limits } from './limits.ts';
import { openPicture, type Picture, renderPdfPage } from './ocr/pictures.ts';
import { type Recognised, type Recogniser, startRecogniser } from './ocr/recognise.ts';
import { repairDigits } from './ocr/repair-digits.ts';
import { repairWords } from './ocr/repair-words.ts';
import { tiffPages } from './ocr/tiff-pages.ts';
import type { OcrInput, OcrPage, OcrReader } from './ocr-port.ts';
import { CELL_GAP_OF_WORDS, layOutLines } from './pdf/text-layout.ts';

/** Below this the page is likely to stand on its head. */
const UPRIGHT_CONFIDENCE = 0.7;
/** Below this the text is not believed at all: figures in it would be guesses. */
const BELIEVED_CONFIDENCE = 0.6;

/** After so long without a scan the worker ends and gives its memory back; the next scan starts another in a second. */
const REST_MILLISECONDS = 60_000;

/**
 * The reader of scans: tesseract with Dutch and French, in a worker thread, all data from packages. One page at a time; the worker
 * starts with the first page and stays until `close`, or until nothing was read for a minute. Import it only where scans are read
 * (`lazy-ocr-reader.ts`): it brings 20 MB and 300 MB of memory.
 */
export function createOcrReader(): OcrReader & { readonly close: () => Promise<void> } {
  let starting: Promise<Recogniser> | undefined;
  let queue: Promise<unknown> = Promise.resolve();
  let rest: NodeJS.Timeout | undefined;

  const stop = async (): Promise<void> => {
    const running = starting;
    starting = undefined;
    if (running !== undefined) await (await running).close();
  };

  const readAll = async (input: OcrInput): Promise<OcrPage[]> => {
    const deadline = performance.now() + limits.ocrMilliseconds;
    const pages: OcrPage[] = [];
    for (const { page, open } of pagesOf(input)) {
      starting ??= startRecogniser();
      const recogniser = await starting;
      const left = deadline - performance.now();
      const read = left <= 0 ? undefined : await within(left, readPage(recogniser, open));
      if (read === undefined) {
        // A worker that is stuck cannot be asked to stop: it is ended, the next page gets a new one.
        await stop();
        throw new DocumentFault(
          'timeout',
          `Reading the scan took longer than ${limits.ocrMilliseconds / 1_000} seconds, at page ${page}.`,
        );
      }
      pages.push({ page, ...read });
    }
    const sure = pages.filter((each) => each.lines.length > 0);
    if (sure.length > 0 && sure.every((each) => each.confidence < BELIEVED_CONFIDENCE))
      throw new DocumentFault('scan', 'The scan is too unclear to be read with certainty.');
    return pages.map((each) => (each.confidence < BELIEVED_CONFIDENCE ? { ...each, lines: [] } : each));
  };

  return {
    read: (input) => {
      clearTimeout(rest);
      const result = queue.then(() => readAll(input));
      queue = result.catch(() => undefined);
      rest = setTimeout(() => {
        queue = queue.then(stop);
      }, limits.ocrMilliseconds + REST_MILLISECONDS).unref();
      return result;
    },
    close: async () => {
      clearTimeout(rest);
      await stop();
    },
  };
}

type PageSource = {
  readonly page: number;
  readonly open: () => Promise<{ readonly picture?: Picture; readonly tiff?: Uint8Array }>;
};

function pagesOf({ format, bytes, pages }: OcrInput): PageSource[] {
  if (format === 'pdf')
    return (pages ?? [1]).map((page) => ({
      page,
      open: async () => ({ picture: await openPicture(await renderPdfPage(bytes, page)) }),
    }));
  if (format === 'tiff') {
    const frames = tiffPages(bytes, limits.image.frames);
    if (frames.length === 0) throw new DocumentFault('damaged', 'The TIFF holds no page.');
    return frames.map((tiff, index) => ({ page: index + 1, open: () => Promise.resolve({ tiff }) }));
  }
  return [{ page: 1, open: async () => ({ picture: await openPicture(bytes) }) }];
}

async function readPage(recogniser: Recogniser, open: PageSource['open']): Promise<Omit<OcrPage, 'page'>> {
  const { picture, tiff } = await open();
  const recognised =
    picture === undefined
      ? await readTiff(recogniser, tiff ?? new Uint8Array())
      : await readPicture(recogniser, picture);
  return {
    lines: layOutLines(recognised.pieces, CELL_GAP_OF_WORDS).map((line) => repairWords(repairDigits(line))),
    confidence: recognised.confidence,
  };
}

/** As it lies, or on its side by the look of it; when that reads badly, the other way up. */
async function readPicture(recogniser: Recogniser, picture: Picture): Promise<Recognised> {
  const first = picture.liesSideways ? 1 : 0;
  let best = await recogniser.recognise(picture.png(first));
  for (const turn of [first + 2, first + 1, first + 3]) {
    if (best.confidence >= UPRIGHT_CONFIDENCE) break;
    const other = await recogniser.recognise(picture.png(turn % 4));
    if (other.confidence > best.confidence) best = other;
  }
  return best;
}

/** The canvas does not know TIFF; the recognition does, and hands back the picture when it has to be turned. */
async function readTiff(recogniser: Recogniser, tiff: Uint8Array): Promise<Recognised> {
  const plain = await recogniser.recognise(tiff).catch(() => {
    throw new DocumentFault('damaged', 'The TIFF is damaged.');
  });
  if (plain.confidence >= UPRIGHT_CONFIDENCE) return plain;
  const { picture } = await recogniser.recognise(tiff, { wantPicture: true });
  if (picture === undefined) return plain;
  const turned = await readPicture(recogniser, await openPicture(picture));
  return turned.confidence > plain.confidence ? turned : plain;
}

/** The result, or undefined when it does not come in time. */
async function within<T>(milliseconds: number, work: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
