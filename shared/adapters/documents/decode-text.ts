/**
 * Bytes to text where no header tells the encoding: byte-order mark, then UTF-16 by its zero bytes, then UTF-8 if every
 * byte fits, else windows-1252 (which holds all of ISO-8859-1 that is printed, and the euro sign).
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return decode('utf-8', bytes.subarray(3));
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode('utf-16le', bytes.subarray(2));
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decode('utf-16be', bytes.subarray(2));
  const wide = utf16WithoutMark(bytes);
  if (wide !== undefined) return decode(wide, bytes);
  return isUtf8(bytes) ? decode('utf-8', bytes) : decode(oldCodePage(bytes), bytes);
}

function decode(encoding: string, bytes: Uint8Array): string {
  return new TextDecoder(encoding).decode(bytes);
}

/** Latin text in UTF-16 has a zero in every other byte. */
function utf16WithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const length = Math.min(bytes.length, 2_000) & ~1;
  if (length < 8) return undefined;
  let even = 0;
  let odd = 0;
  for (let index = 0; index < length; index += 2) {
    if (bytes[index] === 0) even += 1;
    if (bytes[index + 1] === 0) odd += 1;
  }
  if (odd > length * 0.35 && even < length * 0.05) return 'utf-16le';
  if (even > length * 0.35 && odd < length * 0.05) return 'utf-16be';
  return undefined;
}

export function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/**
 * windows-1252, or the Macintosh set where its bytes for é è ë ê ç ö ü stand between letters and those of windows-1252 do not:
 * lists saved by old programs still carry it.
 */
function oldCodePage(bytes: Uint8Array): 'windows-1252' | 'macintosh' {
  const macintosh = new Set([0x8d, 0x8e, 0x8f, 0x90, 0x91, 0x94, 0x95, 0x9a, 0x9f]);
  let mac = 0;
  let windows = 0;
  for (let index = 1; index < bytes.length - 1; index += 1) {
    const byte = bytes[index] ?? 0;
    if (byte < 0x80 || !isLetter(bytes[index - 1] ?? 0) || !isLetter(bytes[index + 1] ?? 0)) continue;
    if (byte >= 0xc0) windows += 1;
    else if (macintosh.has(byte)) mac += 1;
  }
  return mac > 0 && windows === 0 ? 'macintosh' : 'windows-1252';
}

function isLetter(byte: number): boolean {
  return (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);
}
