import { inflateSync } from 'node:zlib';
import { DocumentFault } from '../document-fault.ts';
import { limits } from '../limits.ts';

/** Streams that are no drawing of a page: pictures, fonts, tables of objects. */
const NO_DRAWING = /\/Subtype\s*\/Image|\/FontFile|\/Length1\b|\/Type\s*\/(?:ObjStm|XRef)/;
/** The dictionary of a stream lies this close before it. */
const DICTIONARY_BYTES = 600;

/**
 * Looks into the packed drawings of a PDF before its reader does: a page that unpacks to more than the limit costs the reader
 * memory that no function has, and states opened inside each other cost it time that grows with the square of their number, in one
 * go that nothing can interrupt. Throws a `DocumentFault`.
 */
export function checkStreams(bytes: Uint8Array): void {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let unpacked = 0;
  for (let at = source.indexOf('stream'); at >= 0; at = source.indexOf('stream', at + 6)) {
    if (source.toString('latin1', at - 3, at) === 'end') continue;
    const before = source.toString('latin1', Math.max(0, at - DICTIONARY_BYTES), at);
    const dictionary = before.slice(before.lastIndexOf(' obj') + 1);
    if (!dictionary.includes('FlateDecode') || NO_DRAWING.test(dictionary)) continue;
    const start = at + 6 + (source[at + 6] === 0x0d ? 2 : 1);
    const end = source.indexOf('endstream', start);
    const drawing = inflated(source.subarray(start, end < 0 ? source.length : end), unpacked);
    unpacked += drawing.byteLength;
    if (nesting(drawing) > limits.pdf.drawingDepth)
      throw new DocumentFault('too-deep', 'A page of the PDF opens too many states inside each other.');
    if (end < 0) break;
    at = end;
  }
}

/** Empty where it cannot be unpacked: the reader will say so. */
function inflated(packed: Uint8Array, before: number): Uint8Array {
  const room = limits.pdf.drawingBytes - before;
  try {
    return inflateSync(packed, { maxOutputLength: Math.max(1, room) });
  } catch (error) {
    if (error instanceof RangeError)
      throw new DocumentFault(
        'too-large',
        `The pages of the PDF unpack to more than ${limits.pdf.drawingBytes} bytes.`,
      );
    return new Uint8Array();
  }
}

const isGap = (byte: number | undefined): boolean => byte === undefined || byte <= 0x20;

/** Most `q` (save) that wait for their `Q` (restore), ISO 32000-1, 8.4.2. */
function nesting(drawing: Uint8Array): number {
  let depth = 0;
  let deepest = 0;
  for (let at = 0; at < drawing.length; at += 1) {
    const byte = drawing[at];
    if ((byte !== 0x71 && byte !== 0x51) || !isGap(drawing[at - 1]) || !isGap(drawing[at + 1])) continue;
    depth += byte === 0x71 ? 1 : -1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
