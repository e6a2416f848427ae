import { cleanLine } from '../source-text.ts';
import { foldText } from '../../../normalise/text.ts';
import { letterToTenant } from './letter-to-tenant.ts';
import { letterhead } from './letterhead.ts';
import type { RawPart } from './mail-parts.ts';

const SENTENCE = /^(?:\S+ ){3,}\S+[.!?:]$|[.!?] \p{Lu}|:$/u;

/**
 * Somebody writes a few words and pastes the letter below them that the tenant got: the letter, as a part of its own. Where
 * nothing is written above it, the letter is the mail itself.
 */
export function cutPastedLetter(own: RawPart, sender: string): RawPart[] {
  const lines = own.lines;
  const text = lines.map((line) => cleanLine(line.text)).join('\n');
  const addressee = letterToTenant(text);
  if (addressee === undefined) return [own];
  const at = text.slice(0, addressee.start).split('\n').length - 1;
  const names = new Set(foldText(sender).split(/[^\p{L}]+/u));
  const isOwn = (line: string): boolean =>
    SENTENCE.test(line) ||
    (line !== '' &&
      foldText(line)
        .split(/[^\p{L}]+/u)
        .every((word) => names.has(word)));
  const above = lines.slice(0, at).map((line) => cleanLine(line.text));
  const last = above.findLastIndex(isOwn);
  if (last < 0 || !above.some((line) => SENTENCE.test(line))) return [own];
  const letter = lines.slice(last + 1);
  const from = letterhead(letter.filter((line) => line.text !== ''));
  return [
    { ...own, lines: lines.slice(0, last + 1) },
    { kind: 'forward', lines: letter, ...(from === undefined ? {} : { from }) },
  ];
}
