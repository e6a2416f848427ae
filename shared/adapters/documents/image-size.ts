/** Width and height that an image declares in its header, without decoding it; undefined when there is none. */
export function imageSize(
  bytes: Uint8Array,
  format: 'png' | 'jpeg' | 'tiff',
): { readonly width: number; readonly height: number } | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (format === 'png')
    return bytes.byteLength < 24 ? undefined : { width: view.getUint32(16), height: view.getUint32(20) };
  return format === 'jpeg' ? jpegSize(view) : tiffSize(view);
}

/** Pictures smaller than a page at screen resolution are logos and icons. */
const PAGE_PIXELS = { width: 500, height: 400 };

/** Whether an image is too small to be a page; one that declares no size is not known to be. */
export function isLogo(bytes: Uint8Array, format: 'png' | 'jpeg' | 'tiff'): boolean {
  const size = imageSize(bytes, format);
  return size !== undefined && (size.width < PAGE_PIXELS.width || size.height < PAGE_PIXELS.height);
}

/** Start-of-frame markers (ITU-T T.81, table B.1): C0 to CF without the tables DHT, JPG and DAC. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

function jpegSize(view: DataView): { width: number; height: number } | undefined {
  let at = 2;
  while (at + 9 < view.byteLength) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (isFrame(marker)) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}

const IMAGE_WIDTH = 256;
const IMAGE_LENGTH = 257;

function tiffSize(view: DataView): { width: number; height: number } | undefined {
  if (view.byteLength < 8) return undefined;
  const little = view.getUint8(0) === 0x49;
  const directory = view.getUint32(4, little);
  if (directory + 2 > view.byteLength) return undefined;
  const count = view.getUint16(directory, little);
  let width: number | undefined;
  let height: number | undefined;
  for (let index = 0; index < count && directory + 2 + index * 12 + 12 <= view.byteLength; index += 1) {
    const entry = directory + 2 + index * 12;
    const tag = view.getUint16(entry, little);
    // Type 3 is a short, 4 a long.
    const value =
      view.getUint16(entry + 2, little) === 3
        ? view.getUint16(entry + 8, little)
        : view.getUint32(entry + 8, little);
    if (tag === IMAGE_WIDTH) width = value;
    if (tag === IMAGE_LENGTH) height = value;
  }
  return width === undefined || height === undefined ? undefined : { width, height };
}
