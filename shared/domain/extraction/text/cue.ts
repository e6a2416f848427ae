/**
 * One way in which people write one thing. A table of cues is data: to teach a phrase, add a row with an example;
 * `test/domain/extraction/text/cues.test.ts` holds every row to its own examples.
 */
export type Cue = {
  /** Without the flags g and y; white space in the text is one space or one line feed. */
  readonly pattern: RegExp;
  /** Phrases that it must find. */
  readonly yes: readonly string[];
  /** Phrases that look alike and must not be found. */
  readonly no?: readonly string[];
};

export type CueHit = { readonly start: number; readonly end: number; readonly text: string };

/** A row of a table of cues: pattern, example, and what it must not find. */
export function cue(
  pattern: RegExp,
  yes: string | readonly string[],
  no: string | readonly string[] = [],
): Cue {
  return {
    pattern: unicodeWords(pattern),
    yes: typeof yes === 'string' ? [yes] : yes,
    no: typeof no === 'string' ? [no] : no,
  };
}

/**
 * A letter, a digit or `_`: exact for Latin script, and whole blocks for the alphabets above it. `\p{L}\p{N}` means the
 * same to these texts, but is some seven hundred ranges, which the engine compiles anew for each of a thousand patterns:
 * two thirds of the time that it took to read a first mail.
 */
const LETTER =
  'A-Za-z0-9_\\u00aa\\u00b2\\u00b3\\u00b5\\u00b9\\u00ba\\u00bc-\\u00be\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02c1\\u0370-\\u1fff\\ufb00-\\ufb06';
const OPENS = `(?<![${LETTER}])`;
const CLOSES = `(?![${LETTER}])`;
const EITHER = `(?:(?<=[${LETTER}])${CLOSES}|${OPENS}(?=[${LETTER}]))`;

/**
 * `\\b` and `\\w` of JavaScript know only ASCII letters, so `réglé\\b` would never be found: both are rewritten to mean any
 * letter or digit. Which side of a word a `\\b` bounds is read from what stands before it, to keep the pattern cheap.
 */
function unicodeWords(pattern: RegExp): RegExp {
  let source = '';
  let inClass = false;
  for (let index = 0; index < pattern.source.length; index += 1) {
    const sign = pattern.source[index] ?? '';
    const next = pattern.source[index + 1] ?? '';
    if (sign === '\\') {
      index += 1;
      if (next === 'w') source += inClass ? LETTER : `[${LETTER}]`;
      else if (next === 'b' && !inClass) source += boundary(source, pattern.source.slice(index + 1));
      else source += sign + next;
      continue;
    }
    if (sign === '[') inClass = true;
    if (sign === ']') inClass = false;
    source += sign;
  }
  return new RegExp(source, pattern.flags.includes('u') ? pattern.flags : `${pattern.flags}u`);
}

function boundary(before: string, after: string): string {
  if (before.endsWith('|') && after.startsWith(')')) return CLOSES;
  if (before === '' || /[|(^ "'’]$/.test(before) || /\(\?[:=!]$|\(\?<[=!]$/.test(before)) return OPENS;
  if (after === '' || /^(?:[|)$ ,.;:?*]|\[\^|\(\?[!=]|\[ )/.test(after)) return CLOSES;
  if (/[\p{L}\d]$/u.test(before)) return CLOSES;
  return EITHER;
}

const globals = new WeakMap<RegExp, RegExp>();

function globalOf(pattern: RegExp): RegExp {
  const known = globals.get(pattern);
  if (known !== undefined) return known;
  const made = new RegExp(pattern.source, `${pattern.flags}g`);
  globals.set(pattern, made);
  return made;
}

/** True when one of the cues occurs in the text. */
export const anyCue = (cues: readonly Cue[], text: string): boolean =>
  cues.some((each) => each.pattern.test(text));

/** The first place where one of the cues occurs. */
export function firstCue(cues: readonly Cue[], text: string): CueHit | undefined {
  let first: CueHit | undefined;
  for (const each of cues) {
    const match = each.pattern.exec(text);
    if (match === null || (first !== undefined && match.index >= first.start)) continue;
    first = { start: match.index, end: match.index + match[0].length, text: match[0] };
  }
  return first;
}

/** Every place where one of the cues occurs, in order; at most 200 a cue, so that a text of repeated words stays cheap. */
export function allCues(cues: readonly Cue[], text: string): CueHit[] {
  const hits: CueHit[] = [];
  for (const each of cues) {
    let count = 0;
    for (const match of text.matchAll(globalOf(each.pattern))) {
      if (match[0] === '') continue;
      hits.push({ start: match.index, end: match.index + match[0].length, text: match[0] });
      count += 1;
      if (count >= 200) break;
    }
  }
  return hits.toSorted((a, b) => a.start - b.start || b.end - a.end);
}
