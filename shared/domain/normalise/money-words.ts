import { foldText } from './text.ts';
import { parseCount } from './number-words.ts';

/** A sum written in words, in whole euros; cents in words are left out. */
export type MoneyInWords = { readonly amountCents: number; readonly index: number; readonly length: number };

const EURO = /(?<=[\p{L}-])[ \n](?:euros?|eur)(?!\p{L})/giu;
/** Seven words are enough for any sum of rent. */
const WORDS = /(?<![\p{L}\d-])(?:[\p{L}-]{1,40}[ \n]){0,6}[\p{L}-]{1,40}$/u;
const BEFORE_CHARS = 110;
const THOUSAND = /^(?<count>.*?)(?:duizend|mille|mil|thousand|tausend)(?<rest>.*)$/;
const HUNDRED = /^(?<count>.*?)(?:honderd|cents?|hundred|hundert)(?<rest>.*)$/;
const LINK = /^(?:en|et|and|und)/;

/**
 * `duizend tweehonderd euro`, `mille deux cent cinquante euros`, `twelve hundred euro`, `zwölfhundert Euro`: sums of a hundred
 * and more. A word before them that is no number (`ongeveer`) is no part of the sum.
 */
export function findMoneyInWords(text: string): MoneyInWords[] {
  const hits: MoneyInWords[] = [];
  for (const match of text.matchAll(EURO)) {
    const written = WORDS.exec(text.slice(Math.max(0, match.index - BEFORE_CHARS), match.index))?.[0];
    if (written === undefined) continue;
    const words = written.split(/[ \n]/);
    const start = match.index - written.length;
    for (let from = 0; from < words.length; from += 1) {
      const kept = words.slice(from);
      const value = valueOf(foldText(kept.join('')).replace(/[^a-z]/g, ''));
      if (value === undefined || value < 100) continue;
      const skipped = words.slice(0, from).join(' ').length + (from === 0 ? 0 : 1);
      hits.push({
        amountCents: value * 100,
        index: start + skipped,
        length: written.length + match[0].length - skipped,
      });
      break;
    }
  }
  return hits;
}

function valueOf(folded: string): number | undefined {
  return split(folded, THOUSAND, 1000, hundreds) ?? hundreds(folded);
}

const hundreds = (folded: string): number | undefined => split(folded, HUNDRED, 100, small) ?? small(folded);

const small = (folded: string): number | undefined => {
  const value = /^[a-z]+$/.test(folded) ? parseCount(folded) : undefined;
  return value === undefined || !Number.isInteger(value) ? undefined : value;
};

/** `count` times the unit and what comes behind it; nothing before the unit means one. */
function split(
  folded: string,
  pattern: RegExp,
  unit: number,
  read: (part: string) => number | undefined,
): number | undefined {
  const match = pattern.exec(folded);
  if (match === null) return undefined;
  const before = match.groups?.['count'] ?? '';
  const behind = (match.groups?.['rest'] ?? '').replace(LINK, '');
  const count = before === '' ? 1 : read(before);
  const rest = behind === '' ? 0 : read(behind);
  return count === undefined || rest === undefined ? undefined : count * unit + rest;
}
