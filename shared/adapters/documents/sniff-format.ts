import { decodeText } from './decode-text.ts';

/** What a file is by its content; its name and declared type are only hints and may lie. */
export type DocumentFormat =
  | 'pdf'
  | 'zip'
  | 'ole'
  | 'png'
  | 'jpeg'
  | 'tiff'
  | 'gif'
  | 'bmp'
  | 'webp'
  | 'heic'
  | 'rtf'
  | 'xml'
  | 'html'
  | 'json'
  | 'mail'
  | 'calendar'
  | 'contact'
  | 'text'
  | 'empty'
  | 'binary';

const SIGNATURES: readonly (readonly [DocumentFormat, string])[] = [
  ['zip', 'PK\u0003\u0004'],
  ['zip', 'PK\u0005\u0006'],
  ['ole', '\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1'],
  ['png', '\u0089PNG\r\n\u001A\n'],
  ['jpeg', '\u00FF\u00D8\u00FF'],
  ['tiff', 'II*\u0000'],
  ['tiff', 'MM\u0000*'],
  ['gif', 'GIF8'],
  ['bmp', 'BM'],
  ['rtf', '{\\rtf'],
];

/** Header lines with which a stored mail begins; other headers (`Naam: …`) do not make a text a mail. */
const MAIL_START =
  /^(?:return-path|received|from|to|cc|subject|date|message-id|mime-version|delivered-to|x-[a-z-]{2,30}|dkim-signature|arc-[a-z-]{2,30}|authentication-results|reply-to|sender|thread-topic|content-type|auto-submitted|list-[a-z]{2,20}|precedence|importance):/i;

/** The format of the bytes. */
export function sniffFormat(bytes: Uint8Array): DocumentFormat {
  if (bytes.byteLength === 0) return 'empty';
  const head = latin1(bytes.subarray(0, 1_100));
  for (const [format, signature] of SIGNATURES) {
    if (head.startsWith(signature) && (format !== 'bmp' || isBitmap(bytes))) return format;
  }
  // PDF readers accept junk before the header, within the first kilobyte (ISO 32000-1, annex H).
  if (head.includes('%PDF-')) return 'pdf';
  if (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') return 'webp';
  if (/^....ftyp(?:heic|heix|mif1|heif|avif)/s.test(head)) return 'heic';
  const start = decodeText(bytes.subarray(0, 4_096)).trimStart();
  if (start === '' && bytes.byteLength <= 4_096) return 'empty';
  if (isMostlyBinary(start)) return 'binary';
  if (/^<\?xml\b/i.test(start)) return /<html[\s>]/i.test(start) ? 'html' : 'xml';
  if (/^(?:<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>]|<table[\s>]|<div[\s>])/i.test(start))
    return 'html';
  if (/^<!--|^<[A-Za-z_][\w.:-]*(?:\s|>|\/>)|^<!DOCTYPE/i.test(start)) return 'xml';
  if (/^BEGIN:VCALENDAR/i.test(start)) return 'calendar';
  if (/^BEGIN:VCARD/i.test(start)) return 'contact';
  if (/^[[{]/.test(start) && /^(?:\{\s*(?:"|\})|\[\s*(?:[{["\]\d]|$))/.test(start)) return 'json';
  if (
    MAIL_START.test(start) &&
    /^(?:[\w-]+:.*\n(?:[ \t].*\n)*){3}/.test(`${start.slice(0, 2_000).replaceAll('\r\n', '\n')}\n`)
  )
    return 'mail';
  return 'text';
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

/** `BM` also begins a word: the header's length field must fit the file. */
function isBitmap(bytes: Uint8Array): boolean {
  return (
    bytes.byteLength > 54 &&
    (bytes[14] === 40 || bytes[14] === 12 || bytes[14] === 124 || bytes[14] === 108) &&
    bytes[15] === 0
  );
}

function isMostlyBinary(text: string): boolean {
  // oxlint-disable-next-line no-control-regex -- control characters are what tells binary data
  const odd = text.match(/[\u0000-\u0008\u000E-\u001F\uFFFD]/g)?.length ?? 0;
  return odd > text.length * 0.1;
}
