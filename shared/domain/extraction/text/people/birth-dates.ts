import { daysBetween, addDays } from '../../../normalise/calendar-date.ts';
import { findDates } from '../../../normalise/dates.ts';
import { isGivenName } from '../../../normalise/given-names.ts';
import { foldText } from '../../../normalise/text.ts';
import { sentenceAt } from '../sentences.ts';
import type { Span } from '../source-text.ts';

/** A date of birth; whose it is, is told by where it stands. */
export type BirthDateFact = Span & { readonly birthDate: string; readonly confidence: number };

const BIRTH_BEFORE =
  /(?:°|geboorteda\p{L}*|geboren|\bgeb\.? ?dat(?:um|\.)?|\bgeb\.?|(?<!\p{L})nee?(?= (?:le|a \p{L}[\p{L}' -]{2,24} le) )|(?<!\p{L})née?s?(?!\p{L})|\bborn\b|date de naissance|date of birth|\bdob\b|geburtsdatum|gebürtig|geboorte)[ \n\t]?[:(]?[ \n\t]?(?:(?:te|à|a|in|at|zu)[ \n][\p{L}' ’.()-]{2,40}?,?[ \n]?|[\p{L}'’.-]{3,25},?[ \n](?:[\p{L}'’-]{3,20},?[ \n])?)?(?:(?:op|le|on|am|de|den)[ \n]?:?[ \n\t]?)?(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag[ \n])?$/iu;
/** `Nele Verlinden (07/06/1991)`: a date in brackets right behind a name. */
const NAME_BRACKET = /\p{Lu}[\p{L}'’-]+(?: ?(?:[(,]|[-–](?=[ \n]))[ \n]?| (?:op|aan|mee|bij|uit) \()$/u;
/** `João is van 19 juni 1969`, `zij is van 1980`. */
const OF_DAY = /(?<who>[\p{L}'’-]+)[ \n](?:is|zijn)[ \n](?:er een )?van[ \n]$/u;
function isOfDay(before: string): boolean {
  const who = foldText(OF_DAY.exec(before)?.groups?.['who'] ?? '');
  return who !== '' && (/^(?:hij|zij|ze|mevrouw|meneer)$/.test(who) || isGivenName(who));
}
const CHILD_BEFORE =
  /\b(?:kind|kinderen|dochter\p{L}*|zoon\p{L}*|baby|enfants?|fils|fille|child|children|son(?![ \n](?:[ée]pou|mari|conjoint|compa|amie?|domicile))|daughter|kinder|sohn|tochter)\b[^.;]{0,45}$/iu;
const MIN_AGE_DAYS = 16 * 365;
const MAX_AGE_DAYS = 111 * 366;

/** Dates of birth of grown-ups in the text. `reference`: the day on which it was written. */
export function findBirthDates(text: string, sentences: readonly Span[], reference: string): BirthDateFact[] {
  const facts: BirthDateFact[] = [];
  let list = -1;
  for (const hit of findDates(text, { pivotYear: Number(reference.slice(2, 4)) })) {
    const sentence = sentenceAt(sentences, hit.index, text);
    const lineStart = text.lastIndexOf('\n', hit.index - 1) + 1;
    const before = text.slice(Math.max(Math.min(sentence.start, lineStart), hit.index - 90), hit.index);
    const announced = BIRTH_BEFORE.test(before) || isOfDay(before);
    const bracket = !announced && NAME_BRACKET.test(before);
    // `23.06.1993 en 8.02.1990` behind one word for birth.
    const listed =
      list >= 0 && /^[ \n]?(?:,|en|et|and|und|\/|&|;|-|–)[ \n]?$/.test(text.slice(list, hit.index));
    if (!announced && !bracket && !listed) continue;
    const age = daysBetween(hit.date, addDays(reference, 1));
    if (age < MIN_AGE_DAYS || age > MAX_AGE_DAYS || CHILD_BEFORE.test(before)) continue;
    list = hit.index + hit.length;
    facts.push({
      start: hit.index,
      end: list,
      birthDate: hit.date,
      confidence: announced ? 0.95 : listed ? 0.9 : 0.85,
    });
  }
  return facts;
}
