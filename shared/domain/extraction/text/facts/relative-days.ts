import { addDays, isoWeekday } from '../../../normalise/calendar-date.ts';
import { weekdayNames } from '../../../normalise/calendar-words.ts';
import type { DateHit } from '../../../normalise/dates.ts';
import { foldSameLength } from '../../../normalise/text.ts';

const DAYS = Object.keys(weekdayNames).join('|');
const NEXT_WEEK = new RegExp(
  `(?<![a-z])(?:(?:volgende week|next week|nachste woche|la semaine prochaine,?) (?<after>${DAYS})|(?<before>${DAYS}) (?:volgende week|over een week|next week|nachster woche|de la semaine prochaine|de semaine prochaine)|(?<inEight>${DAYS}) (?:en huit|over acht dagen))(?![a-z])`,
  'g',
);

/** `volgende week donderdag`: that day of the week that begins on the next Monday. `reference`: day of the letter. */
export function findNextWeekDays(text: string, reference: string): DateHit[] {
  const monday = addDays(reference, 8 - isoWeekday(reference));
  return [...foldSameLength(text).matchAll(NEXT_WEEK)].flatMap((match) => {
    const name = match.groups?.['after'] ?? match.groups?.['before'] ?? match.groups?.['inEight'] ?? '';
    const weekday = weekdayNames[name];
    if (weekday === undefined) return [];
    return [
      {
        date: addDays(monday, weekday - 1),
        index: match.index,
        length: match[0].length,
        text: text.slice(match.index, match.index + match[0].length),
        yearInferred: false,
        relative: true,
        weekdayConflicts: false,
      },
    ];
  });
}
