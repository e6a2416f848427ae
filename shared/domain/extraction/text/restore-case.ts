import { isGivenName } from '../../normalise/given-names.ts';
import { findPlaces } from '../../normalise/places.ts';
import { foldText } from '../../normalise/text.ts';
import type { NumberedLine } from './source-text.ts';

/** Share of words with a capital below which a text was typed without the shift key. */
const NO_CAPITALS = 0.06;
/** Share of capital letters above which it was typed with the lock on. */
const ALL_CAPITALS = 0.75;
const MIN_LETTERS = 12;

/** Given names that are also common words: they open a name only where a title or role stands before them. */
const COMMON = new Set(
  'an bo ben al can do in la mee mi no ada adam amber bart bas ella faith fay grace hope iris joy june kim lot mark max may min nora rob rose ruth tom ward will is si des den van der de het jan roos mon son sa me'.split(
    ' ',
  ),
);
const ROLE_BEFORE =
  /(?:huurders?|huurster|huurt|mevrouw|meneer|mijnheer|heer|genaamd|naam is|heet|hete|heten|ben|zijn|aan|en|locataire|madame|monsieur|m\.|mme|tenant|mr|mrs|vriend|vrient|vriendin|man|vrouw|vader|moeder|zoon|dochter|buurman|buurvrouw)$/i;
const PARTICLE = /^(?:van|de|der|den|vanden|vander|vande|het|'t|ter|ten|el|al|ben|von|du|la|le)$/i;
const STREET =
  /^(?:\p{L}[\p{L}'’-]*(?:straat|straatje|laan|steenweg|dreef|plein|lei|kaai|dijk|baan|weg|pad|vest|markt|hof|singel|gracht))$/iu;
const STOPS =
  /^(?:die|der|dat|van|mij|ons|me|hun|zelf|ook|heel|zo|hebt|had|hadden|kreeg|kwam|zegt|zei|belt|vraagt|weet|wou|werd|wordt|worden|in|jaar|oud|alleen|samen|nog|is|zijn|was|heeft|hebben|betaalt|betalen|huurt|huren|woont|wonen|en|die|dat|maar|niet|al|nu|op|in|uit|te|aan|met|voor|naar|sinds|ze|zij|hij|ik|we|wij|kan|wil|moet|zit|loopt|staat|doet|haar|zijn|hun|en|of|want|dus|da|nie|et|qui|ne|a|est|habite|and|who|lives|owes|has|mag|bel|geb|geboren|gsm|tel|nr|nummer|bus|gezegd|gebeld|gestuurd|gevraagd|gegeven|gekregen|gezien|geweest|gedaan|gehad|gekomen|gegaan|gesproken|geschreven|gemaild|gehoord|geholpen|gewoond|gehuurd|betaald|verteld|beloofd|opgezegd|verhuisd)$/i;

/**
 * Gives a text that was typed all in small letters or all in capitals the capitals that names and streets have, so that the
 * rules can see them. Other texts are left as they are. The length of each line stays.
 */
export function restoreCase(lines: readonly NumberedLine[], sender = ''): readonly NumberedLine[] {
  const text = lines.map((line) => line.text).join('\n');
  const letters = text.replace(/[^\p{L}]/gu, '');
  if (letters.length < MIN_LETTERS) return lines;
  const capitals = letters.replace(/[^\p{Lu}]/gu, '').length / letters.length;
  const words = text.split(/\s+/).filter((word) => /^\p{L}{2}/u.test(word));
  const opened = words.filter((word) => /^\p{Lu}/u.test(word)).length / Math.max(1, words.length);
  const inside = text.match(/(?<=[\p{L},:] )\p{Lu}\p{L}+/gu)?.length ?? 0;
  const small = opensSmall(lines) && inside / Math.max(1, words.length) <= NO_CAPITALS;
  if (capitals < ALL_CAPITALS && opened > NO_CAPITALS && !small) return lines;
  const own = new Set(
    foldText(sender)
      .split(/[^a-z]+/)
      .filter((word) => word.length > 2),
  );
  return lines.map((line) => ({
    ...line,
    text: capitalise(
      line.text.toLowerCase().length === line.text.length ? lowered(line.text) : line.text,
      own,
    ),
  }));
}

/** At least half of the paragraphs begin with a small letter: the capitals that a telephone sets behind a stop say nothing then. */
function opensSmall(lines: readonly NumberedLine[]): boolean {
  const first = lines.filter(
    (line, index) => /^\p{L}/u.test(line.text) && (lines[index - 1]?.text ?? '').trim() === '',
  );
  return first.length > 0 && first.filter((line) => /^\p{Ll}/u.test(line.text)).length * 2 >= first.length;
}

/** `27B0021` is the number of a case with its capital. */
const lowered = (text: string): string =>
  text.replace(/\S+/g, (word) => (/\d{2}[A-Z]\d{2}/.test(word) ? word : word.toLowerCase()));

type Word = { text: string; readonly start: number };

function capitalise(line: string, own: ReadonlySet<string>): string {
  const words: Word[] = [...line.matchAll(/[\p{L}][\p{L}'’-]*/gu)].map((match) => ({
    text: match[0],
    start: match.index,
  }));
  for (const [index, word] of words.entries()) {
    if (STREET.test(word.text)) raise(word);
    else if (isPlace(line, words, index)) raise(word);
    else if (own.has(foldText(word.text)) || opensName(words, index)) raiseName(line, words, index);
  }
  let result = '';
  let at = 0;
  for (const word of words) {
    result += line.slice(at, word.start) + word.text;
    at = word.start + word.text.length;
  }
  return result + line.slice(at);
}

const raise = (word: Word): void => {
  word.text = word.text.replace(
    /(^|[-'’])(\p{Ll})/gu,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );
};

/** After `in`, `te`, a postcode: a place that exists. */
function isPlace(line: string, words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (word === undefined || word.text.length < 4 || findPlaces(word.text).length === 0) return false;
  const between = line.slice(0, word.start);
  const afterStreet = words.slice(Math.max(0, index - 2), index).some((each) => STREET.test(each.text));
  return (
    (afterStreet && /\d[a-z]?,? $/i.test(between)) ||
    /(?:\b(?:in|te|à|a|uit)|\d{4}) $/.test(line.slice(Math.max(0, word.start - 6), word.start)) ||
    /^ \d{4}(?!\d)/.test(line.slice(word.start + word.text.length))
  );
}

const ANNOUNCES =
  /^(?:heet|heten|hete|ene|enen|zekere|genaamd|noemt|mevrouw|mevr\.?|meneer|mijnheer|dhr\.?|kleinzoon|kleindochter|broer|zus|vader|moeder|zoon|dochter|zuster|nicht|neef|huurder|huurster|vent|monsieur|madame|mme)$/i;

function opensName(words: readonly Word[], index: number): boolean {
  const word = words[index];
  const before = words[index - 1]?.text ?? '';
  const lets =
    /^aan$/i.test(before) &&
    words.slice(Math.max(0, index - 14), index).some((each) => /^(?:onder)?verhu/i.test(each.text));
  if (
    word !== undefined &&
    (lets || ANNOUNCES.test(before)) &&
    word.text.length > 2 &&
    !STOPS.test(word.text) &&
    !/^(?:een|ene|enen|zekere|de|het|mijn)$/i.test(word.text)
  )
    return true;
  if (word === undefined || !isGivenName(foldText(word.text)) || word.text.length < 3) return false;
  return !COMMON.has(foldText(word.text)) || ROLE_BEFORE.test(words[index - 1]?.text ?? '');
}

/** `NAMEN: VAN DE VOORDE GINO EN LOOTENS PEGGY`: from the colon or the joining word to the given name stands a surname. */
function raiseSurnameBefore(line: string, words: readonly Word[], index: number): void {
  let from = index;
  const gapBefore = (at: number): string => {
    const [left, right] = [words[at - 1], words[at]];
    return right === undefined
      ? ''
      : line.slice(left === undefined ? 0 : left.start + left.text.length, right.start);
  };
  const inside = (at: number): boolean => {
    const word = words[at]?.text ?? '';
    return PARTICLE.test(word) || (word.length > 2 && !STOPS.test(word));
  };
  while (from > 0 && gapBefore(from) === ' ' && inside(from - 1) && index - from < 4) from -= 1;
  const named = words.slice(from, index).filter((word) => !PARTICLE.test(word.text));
  const opened =
    /: ?$/.test(gapBefore(from)) ||
    (/^(?:en|et|and|und)$/i.test(words[from - 1]?.text ?? '') &&
      /^\p{Lu}/u.test(words[from - 2]?.text ?? ''));
  if (opened && named.length === 1) for (const word of words.slice(from, index)) raise(word);
}

/** The given name, particles, and one word: `kimberly de bruyn`, `marino defever`. */
function raiseName(line: string, words: readonly Word[], index: number): void {
  const given = words[index];
  if (given === undefined) return;
  raise(given);
  raiseSurnameBefore(line, words, index);
  let next = index + 1;
  const joined = (at: number): boolean => {
    const left = words[at - 1];
    const right = words[at];
    return (
      left !== undefined &&
      right !== undefined &&
      line.slice(left.start + left.text.length, right.start) === ' '
    );
  };
  while (next < words.length && joined(next) && PARTICLE.test(words[next]?.text ?? '') && next - index < 4)
    next += 1;
  const family = words[next];
  if (
    family === undefined ||
    !joined(next) ||
    STOPS.test(family.text) ||
    STREET.test(family.text) ||
    /^\p{Lu}/u.test(family.text)
  )
    return;
  if (family.text.length < 3) return;
  for (const word of words.slice(index + 1, next + 1)) raise(word);
}
