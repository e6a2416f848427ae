import { headerKeys } from '../cues/mail-boundaries.ts';
import type { NumberedLine } from '../source-text.ts';
import type { PartSender } from './mail-parts.ts';

export type HeaderBlock = {
  /** Number of lines that the block takes. */
  readonly length: number;
  readonly from?: PartSender;
  readonly sent?: string;
  readonly to?: string;
  readonly subject?: string;
};

const MAX_HEADER_LINES = 12;
const ADDRESS = /([^\s<>"'()[\],;:]{1,64}@[^\s<>"'()[\],;:]{3,190})/;

/** `Marc Teugels <marc@thuisnet.example>`, `"Maes, Ellen" [mailto:e@x.example]`, `marc@thuisnet.example`. */
export function readSender(text: string): PartSender {
  const address = ADDRESS.exec(text)?.[1]?.toLowerCase().replace(/[.]+$/, '');
  const name = text
    .replace(/[<[(](?:mailto:)?[^<>[\]()]*@[^<>[\]()]*[>\])]/g, '')
    .replace(ADDRESS, '')
    .replace(/["*]|mailto:/g, '')
    .replace(/^[\s'<>]+|[\s'<>;,]+$/g, '');
  return {
    ...(name === '' ? {} : { name }),
    ...(address === undefined ? {} : { address }),
  };
}

/**
 * The header lines of an older message that start at `at`; undefined when they are no headers. A sender line alone is
 * not enough (a form may have `Van: 1 november`): at least one of sent, to, subject must follow, and for a block that
 * no marker announced two of them.
 */
export function readHeaderBlock(
  lines: readonly NumberedLine[],
  at: number,
  announced: boolean,
): HeaderBlock | undefined {
  const found: Partial<Record<keyof typeof headerKeys, string>> = {};
  let index = at;
  let last = at;
  let blanks = 0;
  while (index < lines.length && index - at < MAX_HEADER_LINES) {
    const text = lines[index]?.text ?? '';
    if (text === '') {
      blanks += 1;
      if (blanks > 1 || Object.keys(found).length > (announced ? 0 : 1)) break;
      index += 1;
      continue;
    }
    const key = keyOf(text, found);
    if (key === undefined) {
      // A long list of receivers goes on on the next line.
      if ((found.to !== undefined || found.copy !== undefined) && /@|;$/.test(text) && text.length < 300) {
        index += 1;
        last = index;
        continue;
      }
      break;
    }
    found[key.name] = key.value;
    index += 1;
    last = index;
  }
  const others = (['sent', 'to', 'subject'] as const).filter((key) => found[key] !== undefined).length;
  const enough = announced
    ? others + (found.from === undefined ? 0 : 1) >= 1
    : found.from !== undefined && others >= 2;
  if (!enough) return undefined;
  return {
    length: last - at,
    ...(found.from === undefined ? {} : { from: readSender(found.from) }),
    ...(found.sent === undefined ? {} : { sent: found.sent }),
    ...(found.to === undefined ? {} : { to: found.to }),
    ...(found.subject === undefined ? {} : { subject: found.subject }),
  };
}

function keyOf(
  text: string,
  found: Partial<Record<keyof typeof headerKeys, string>>,
): { name: keyof typeof headerKeys; value: string } | undefined {
  for (const name of ['from', 'sent', 'to', 'copy', 'subject'] as const) {
    if (found[name] !== undefined) continue;
    const match = headerKeys[name].exec(text);
    if (match) return { name, value: (match[1] ?? '').trim() };
  }
  return undefined;
}

const ONE_LINE =
  /^\*{0,2}(?:van|from|de|von)\*{0,2} ?: ?(.{3,160}?) \*{0,2}(?:verzonden|sent|envoy[ée]|gesendet|datum|date)\*{0,2} ?: ?(.{6,60}?) \*{0,2}(?:aan|to|à|an)\*{0,2} ?: ?(.{3,200}?) \*{0,2}(?:onderwerp|subject|objet|betreff)\*{0,2} ?: ?(.*)$/i;

/** The headers of an older message that a mail program has run together on one line. */
export function readHeaderLine(text: string): HeaderBlock | undefined {
  const match = ONE_LINE.exec(text);
  if (match === null) return undefined;
  return {
    length: 1,
    from: readSender(match[1] ?? ''),
    sent: match[2] ?? '',
    to: match[3] ?? '',
    subject: match[4] ?? '',
  };
}
