import { anyCue } from '../cue.ts';
import { closings, disclaimers, greetings, postscripts } from '../cues/signature.ts';
import { lawOffices } from '../cues/writer-identities.ts';
import { letterToTenant } from './letter-to-tenant.ts';
import type { NumberedLine } from '../source-text.ts';
import { foldText } from '../../../normalise/text.ts';

export type LetterParts = {
  /** The letter itself. */
  readonly body: readonly NumberedLine[];
  /** Name, function, office, address, numbers of the writer; never facts about the tenant. */
  readonly signature: readonly NumberedLine[];
};

const MAX_SIGNATURE_LINES = 18;
const DELIMITER = /^(?:--|—|__|-- ?)$/;
/** What only stands in a signature: numbers of an office, its web site, its register. */
const OFFICE =
  /(?:\b(?:tel|t|gsm|m|fax|f|mobile?|mob|tél|phone|handy)\b ?[.:+|/]? ?\+?\(?0?\d|\bwww\.|https?:\/\/|\b(?:rpr|rpm|kbo|bce|btw|tva|vat|iban|ondernemingsnummer)\b|^\+?0?\d[\d ./()+-]{7,20}$|(?:^|[ ,|•-])0\d{1,3}[ /.]?\d{2,3}(?:[ .]?\d{2}){2}(?=$|[ ,|•-])|^[^\s@]+@[^\s@]+\.[^\s@]+$)/iu;
const SENTENCE_END = /[.!?:;…]$/;
const MANY_WORDS = 9;

/** Parts a letter from its signature and disclaimers. */
export function cutSignature(lines: readonly NumberedLine[], sender = ''): LetterParts {
  const kept = withoutDisclaimer(lines);
  const head = letterheadLines(kept);
  if (head > 0) {
    const rest = cutBelow(kept.slice(head), sender);
    return { body: rest.body, signature: [...rest.signature, ...kept.slice(0, head)] };
  }
  return cutBelow(kept, sender);
}

function cutBelow(kept: readonly NumberedLine[], sender: string): LetterParts {
  const closing = closingAt(kept);
  if (closing !== undefined) return splitAt(kept, closing.at, closing.after);
  const names = namesOf(sender);
  const trailing = trailingBlock(kept, names) ?? trailingLines(kept, names);
  return trailing === undefined ? { body: kept, signature: [] } : splitAt(kept, trailing, trailing);
}

/** Lines of a letterhead above the greeting: the office that writes, not the home that it writes about. */
function letterheadLines(lines: readonly NumberedLine[]): number {
  const greeting = lines.findIndex((line) => anyCue(greetings, line.text));
  if (greeting < 1 || greeting > 12) return 0;
  const above = lines.slice(0, greeting).filter((line) => line.text !== '');
  const office = above.some((line) => OFFICE.test(line.text)) && above.length <= 9;
  if (!office || above.some((line) => isProse(line.text))) return 0;
  // In a letter to the tenant her name and address stand there too: they belong to the letter.
  const text = lines.map((line) => line.text).join('\n');
  const addressee = letterToTenant(text);
  if (addressee === undefined) return greeting;
  return Math.min(greeting, text.slice(0, addressee.start).split('\n').length - 1);
}

/** A paragraph that is a disclaimer goes; whatever follows it and is no new letter goes too. */
export function withoutDisclaimer(lines: readonly NumberedLine[]): readonly NumberedLine[] {
  const kept: NumberedLine[] = [];
  let dropping = false;
  for (const line of lines) {
    if (line.text === '') dropping = false;
    if (!dropping && anyCue(disclaimers, line.text)) dropping = true;
    if (!dropping) kept.push(line);
  }
  return kept;
}

/**
 * The last line that closes the letter and is followed by little enough to be a signature. A closing may stand in the
 * middle ("alvast bedankt" before one more question): then there is another one below it or prose after it.
 */
function closingAt(lines: readonly NumberedLine[]): { at: number; after: number } | undefined {
  let first: number | undefined;
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const text = lines[index]?.text ?? '';
    const ruled = RULE.test(text) && isOffice(lines.slice(index + 1));
    const isClosing =
      (anyCue(closings, text) || DELIMITER.test(text) || ruled) && !(index === 0 && lines.length > 3);
    if (!isClosing) continue;
    const below = lines.slice(index + 1).filter((line) => line.text !== '' && !DELIMITER.test(line.text));
    const named = NAME_LINE.test((below[0]?.text ?? '').split(/[,|]/)[0] ?? '');
    const prose = below.filter((line) => isProse(line.text)).length;
    // An office may end with lines about itself: after a formal closing and a name a few of them are no letter.
    if (below.length > MAX_SIGNATURE_LINES || prose > (named && FORMAL.test(text) ? 3 : 0)) break;
    first = index;
  }
  return first === undefined ? undefined : { at: first, after: first };
}

/** A line drawn across the letter, with an office's name and numbers below it. */
const RULE = /^[-_=*–—]{8,}$/;
function isOffice(below: readonly NumberedLine[]): boolean {
  const kept = below.filter((line) => line.text !== '');
  return (
    kept.length > 0 &&
    kept.length <= 5 &&
    kept.some((line) => OFFICE.test(line.text)) &&
    !kept.some((line) => isProse(line.text) || /^[^:]{3,30} ?:[ \t]/.test(line.text))
  );
}

const FORMAL = /groet|hoogachting|cordialement|salutations|regards|sincerely|grüßen|bien à vous/i;

const isProse = (text: string): boolean => {
  const words = text.split(' ').length;
  if (words < MANY_WORDS || !(SENTENCE_END.test(text) || text.length > 90)) return false;
  // An office may put all its numbers on one line; sentences that follow each other are a letter.
  return (
    !OFFICE.test(text) ||
    SENTENCES.test(text) ||
    (words > MANY_WORDS + 3 && /\p{Ll}{2}[.!?]$/u.test(text)) ||
    TALKS.test(text)
  );
};
const SENTENCES = /\p{Ll}{2}[.!?] \p{Lu}\p{Ll}+ \p{Ll}/u;
/** Words that a letter uses and a signature does not. */
const TALKS =
  /(?:^|[ ,])(?:ik|wij|we|hem|haar|hen|zij|ze|hij|kan|kunnen|gelieve|graag|mag|is|zijn|heeft|hebben|je|nous|vous|elle|il|lui|est|pouvez|I|she|he|him|her|is|has|please|ich|sie|er|ist|hat|bitte)(?=[ ,.?!])/iu;

/** Without a closing line: the last paragraph, when it looks like an office's lines and not like the letter. */
const namesOf = (sender: string): ReadonlySet<string> =>
  new Set(
    foldText(sender)
      .split(/[^\p{L}'-]+/u)
      .filter((word) => word.length > 1),
  );

function trailingBlock(lines: readonly NumberedLine[], sender: ReadonlySet<string>): number | undefined {
  let end = lines.length;
  while (end > 0 && (lines[end - 1]?.text ?? '') === '') end -= 1;
  let start = end;
  let seen: number | undefined;
  for (let paragraph = 0; paragraph < 3 && start > 0; paragraph += 1) {
    let top = start;
    while (top > 0 && (lines[top - 1]?.text ?? '') !== '') top -= 1;
    const block = lines.slice(top, start);
    if (top === 0 || block.length > 10 || block.some((line) => isProse(line.text) || isSentence(line.text)))
      break;
    if (looksLikeSignature(block, sender)) seen = top;
    start = top;
    while (start > 0 && (lines[start - 1]?.text ?? '') === '') start -= 1;
  }
  return seen;
}

/** Without empty lines between: the last short lines, from the writer's name down, where an office's numbers stand among them. */
function trailingLines(lines: readonly NumberedLine[], sender: ReadonlySet<string>): number | undefined {
  let top = lines.length;
  while (top > 1 && lines.length - top < 9 && isShort(lines[top - 1]?.text ?? '')) top -= 1;
  for (let at = top; at < lines.length; at += 1) {
    const text = lines[at]?.text ?? '';
    const own = isSenders(text, sender);
    const office = lines.slice(at + 1).some((line) => OFFICE.test(line.text));
    const last = lines.slice(at + 1).every((line) => line.text === '');
    const above = lines.slice(0, at).findLast((line) => line.text !== '')?.text ?? '';
    // The sender's first name is known, and a whole name ends the letter below its last sentence.
    const named = last && NAME_LINE.test(text) && SENTENCE_END.test(above) && startsSenders(text, sender);
    if (own || named || (NAME_LINE.test(text) && office)) return at;
  }
  return undefined;
}

const isShort = (text: string): boolean =>
  text === '' ||
  (!text.includes('\t') &&
    !isSentence(text) &&
    (OFFICE.test(text) ||
      (text.split(' ').length <= 8 && !/[.!?:]$/.test(text) && !/^[^:]{2,30}:[ \t]/.test(text))));

/** A line that is the sender's own name, or its first word and no more. */
function isSenders(text: string, sender: ReadonlySet<string>): boolean {
  const words = foldText(text)
    .split(/[^\p{L}'-]+/u)
    .filter((word) => word !== '');
  return words.length > 0 && words.length <= 4 && words.every((word) => sender.has(word));
}

const startsSenders = (text: string, sender: ReadonlySet<string>): boolean =>
  sender.has(foldText(text.split(' ')[0] ?? ''));

/** A sentence with a verb's worth of words: more than a function or an address. */
const isSentence = (text: string): boolean =>
  text.split(' ').length >= 5 &&
  (/[!?]$|\p{Ll}{2}\.$/u.test(text) || /\d\.$/.test(text)) &&
  (!OFFICE.test(text) || TALKS.test(text) || SENTENCES.test(text));

const NAME_LINE =
  /^(?:\p{Lu}[\p{L}'’.-]+|van|de|den|der|el|ben|von)(?: (?:\p{Lu}[\p{L}'’.-]*|van|de|den|der|het|'t|el|al|ben|von|du|la|le)){1,5}$/u;

function looksLikeSignature(block: readonly NumberedLine[], sender: ReadonlySet<string>): boolean {
  const [first] = block;
  if (first === undefined || /^[^:]{2,30}:[ \t]/.test(first.text)) return false;
  if (block.some((line) => OFFICE.test(line.text)) && block.length <= 8) {
    // A list of labelled facts is a form, not a signature.
    return (
      block.filter((line) => /^[^:]{3,30} ?:[ \t]/.test(line.text) && !OFFICE.test(line.text)).length === 0
    );
  }
  // The sender's own first name or full name on the first line, and a few short lines under it.
  if (isSenders(first.text, sender)) return block.length <= 6;
  if (block.length <= 3 && NAME_LINE.test(first.text)) return true;
  // `De griffie` and `Vredegerecht van het kanton Genk`: an office of the law needs no number to sign.
  return (
    block.length <= 4 &&
    block.every((line) => !/[\d:\t]/.test(line.text) && line.text.split(' ').length <= 9) &&
    block.some((line) => anyCue(lawOffices, line.text))
  );
}

function splitAt(lines: readonly NumberedLine[], at: number, after: number): LetterParts {
  const signature: NumberedLine[] = [];
  const body: NumberedLine[] = lines.slice(0, at);
  let inPostscript = false;
  for (const line of lines.slice(after)) {
    if (anyCue(postscripts, line.text)) inPostscript = true;
    else if (line.text === '') inPostscript = false;
    (inPostscript ? body : signature).push(line);
  }
  return { body, signature };
}
