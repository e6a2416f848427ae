import { addDays, isoWeekday } from './calendar-date.ts';
import { weekdayNames } from './calendar-words.ts';
import { parseNumberWords } from './number-words.ts';

/** A date counted from the day of writing, and where it stands in the text. */
export type RelativeDate = { readonly date: string; readonly index: number; readonly end: number };

const RELATIVE_DAYS: Readonly<Record<string, number>> = {
  eergisteren: -2,
  gisteren: -1,
  vandaag: 0,
  heden: 0,
  overmorgen: 2,
  'avant-hier': -2,
  hier: -1,
  "aujourd'hui": 0,
  demain: 1,
  'apres-demain': 2,
  yesterday: -1,
  today: 0,
  tomorrow: 1,
  vorgestern: -2,
  gestern: -1,
  heute: 0,
  ubermorgen: 2,
};
const RELATIVE_DAY = new RegExp(
  String.raw`(?<![a-z])(${Object.keys(RELATIVE_DAYS)
    .toSorted((a, b) => b.length - a.length)
    .join('|')})(?![a-z'-])`,
  'g',
);
const NEXT = 'volgende|komende|aanstaande|eerstvolgende|a\\.s\\.|next|this coming|nachsten|kommenden';
const LAST = 'vorige|afgelopen|voorbije|jongstleden|last|letzten|vergangenen';
const DAY_NAMES = Object.keys(weekdayNames).join('|');
const WEEKDAY_RELATIVE = new RegExp(
  String.raw`(?<![a-z])(?:(${NEXT})|(${LAST}))\s(${DAY_NAMES})(?![a-z])|(?<![a-z])(${DAY_NAMES})\s(?:(prochain|a\.s\.|aanstaande|eerstkomend)|(dernier|jl\.?|j\.l\.|passe|laatstleden|l\.l\.))(?![a-z])`,
  'g',
);
const IN_DAYS =
  /(?<![a-z])(?:over|binnen|dans|in)\s(\d{1,2}|[a-z]{2,10})\s(dagen|weken|jours|semaines|days|weeks|tagen|wochen)(?![a-z])/g;
const WEEKS = new Set(['weken', 'semaines', 'weeks', 'wochen']);

/**
 * Dates counted from a day: `gisteren`, `volgende dinsdag`, `lundi prochain`, `over 8 dagen`, `binnen twee weken`.
 * @param folded text as `foldSameLength` makes it
 * @param reference YYYY-MM-DD
 */
export function findRelativeDates(folded: string, reference: string): RelativeDate[] {
  const found: RelativeDate[] = [];
  const push = (date: string, match: RegExpExecArray): void => {
    found.push({ date, index: match.index, end: match.index + match[0].length });
  };
  for (const match of folded.matchAll(RELATIVE_DAY))
    push(addDays(reference, RELATIVE_DAYS[match[1] ?? ''] ?? 0), match);
  for (const match of folded.matchAll(WEEKDAY_RELATIVE)) {
    const wanted = weekdayNames[match[3] ?? match[4] ?? ''];
    if (wanted === undefined) continue;
    const forward = match[1] !== undefined || match[5] !== undefined;
    const today = isoWeekday(reference);
    const days = forward ? (wanted - today + 7) % 7 || 7 : -((today - wanted + 7) % 7 || 7);
    push(addDays(reference, days), match);
  }
  for (const match of folded.matchAll(IN_DAYS)) {
    const count = /^\d+$/.test(match[1] ?? '') ? Number(match[1]) : parseNumberWords(match[1] ?? '');
    if (count === undefined || !Number.isInteger(count)) continue;
    push(addDays(reference, count * (WEEKS.has(match[2] ?? '') ? 7 : 1)), match);
  }
  return found;
}
