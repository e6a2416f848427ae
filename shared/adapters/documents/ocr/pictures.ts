import { type Canvas, createCanvas, type Image, loadImage } from '@napi-rs/canvas';
import { getDocumentProxy, renderPageAsImage } from 'unpdf';
import { DocumentFault } from '../document-fault.ts';
import { limits } from '../limits.ts';

/** Longest side of what is recognised: A4 at about 200 dots an inch, where print of eight points is still read. */
const LONGEST = 2_340;
const SHORTEST_LONG_SIDE = 1_500;

/** Draws a picture to a canvas of the size that is recognised best, turned by quarter turns to the right. */
function draw(image: Image | Canvas, quarterTurns: number): Canvas {
  const longest = Math.max(image.width, image.height);
  const scale =
    longest > LONGEST
      ? LONGEST / longest
      : longest < SHORTEST_LONG_SIDE
        ? Math.min(2.5, SHORTEST_LONG_SIDE / longest)
        : 1;
  const width = Math.round(image.width * scale);
  const height = Math.round(image.height * scale);
  const sideways = quarterTurns % 2 === 1;
  const canvas = createCanvas(sideways ? height : width, sideways ? width : height);
  const context = canvas.getContext('2d');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.translate(canvas.width / 2, canvas.height / 2);
  context.rotate((quarterTurns * Math.PI) / 2);
  context.drawImage(image, -width / 2, -height / 2, width, height);
  return canvas;
}

export type Picture = {
  /** PNG, turned by so many quarters to the right. */
  readonly png: (quarterTurns: number) => Uint8Array;
  /** Lines of print run up and down: the page lies on its side. */
  readonly liesSideways: boolean;
};

/** Opens a PNG or JPEG. The caller has checked its declared size. */
export async function openPicture(bytes: Uint8Array): Promise<Picture> {
  const image = await loadImage(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)).catch(
    () => undefined,
  );
  if (image === undefined || image.width === 0 || image.height === 0)
    throw new DocumentFault('damaged', 'The picture is damaged.');
  if (image.width * image.height > limits.image.pixels)
    throw new DocumentFault('too-large', 'The picture has too many pixels.');
  return {
    liesSideways: liesSideways(image),
    png: (quarterTurns) => new Uint8Array(draw(image, quarterTurns).toBuffer('image/png')),
  };
}

/** One page of a PDF as a PNG. */
export async function renderPdfPage(bytes: Uint8Array, page: number): Promise<Uint8Array> {
  const data = Uint8Array.from(bytes);
  const document = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 });
  let scale: number;
  try {
    const { width, height } = (await document.getPage(page)).getViewport({ scale: 1 });
    scale = LONGEST / Math.max(width, height, 1);
  } finally {
    await document.loadingTask.destroy();
  }
  return new Uint8Array(
    await renderPageAsImage(data, page, { canvasImport: () => import('@napi-rs/canvas'), scale }),
  );
}

const PROFILE = 400;

/**
 * Lines of print make the sum of ink jump from row to row, and flow from column to column; on a page on its side it is the other
 * way round.
 */
function liesSideways(image: Image): boolean {
  const scale = PROFILE / Math.max(image.width, image.height);
  const width = Math.max(1, Math.round(image.width * scale));
  const height = Math.max(1, Math.round(image.height * scale));
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, width, height);
  context.drawImage(image, 0, 0, width, height);
  const { data } = context.getImageData(0, 0, width, height);
  const rows = new Float64Array(height);
  const columns = new Float64Array(width);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const ink = 255 - (data[(y * width + x) * 4 + 1] ?? 255);
      rows[y] = (rows[y] ?? 0) + ink / width;
      columns[x] = (columns[x] ?? 0) + ink / height;
    }
  return roughness(columns) > roughness(rows) * 1.6;
}

function roughness(profile: Float64Array): number {
  let sum = 0;
  for (let index = 1; index < profile.length; index += 1)
    sum += ((profile[index] ?? 0) - (profile[index - 1] ?? 0)) ** 2;
  return sum / profile.length;
}
