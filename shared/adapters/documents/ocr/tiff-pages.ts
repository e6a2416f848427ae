/**
 * A TIFF (revision 6.0) of several pages as one file a page: the offset of the first directory is set to each in turn. The pixels
 * are not touched.
 */
export function tiffPages(bytes: Uint8Array, most: number): Uint8Array[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < 8) return [];
  const little = view.getUint8(0) === 0x49;
  const pages: Uint8Array[] = [];
  const seen = new Set<number>();
  let offset = view.getUint32(4, little);
  while (offset >= 8 && offset + 6 <= bytes.byteLength && !seen.has(offset) && pages.length < most) {
    seen.add(offset);
    const page = Uint8Array.from(bytes);
    new DataView(page.buffer).setUint32(4, offset, little);
    pages.push(page);
    const next = offset + 2 + view.getUint16(offset, little) * 12;
    if (next + 4 > bytes.byteLength) break;
    offset = view.getUint32(next, little);
  }
  return pages;
}
