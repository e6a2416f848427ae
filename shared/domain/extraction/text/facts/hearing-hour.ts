import type { DateHit } from '../../../normalise/dates.ts';
import type { TimeHit } from '../../../normalise/times.ts';
import { anyCue } from '../cue.ts';
import { hearingBegins } from '../cues/hearing.ts';
import { sentenceAt } from '../sentences.ts';
import type { Span } from '../source-text.ts';

const PAIR_AFTER =
  /^[ \n\t]?(?:[,;:(|–—-][ \n]?)?(?:(?:om|te|à|at|um|vanaf|tussen|entre|between|zwischen|stipt|om stipt|de|ten|uur|heure|tijdstip|tijd|beginuur|aanvang|en|et|in de (?:voor|na)middag|['’]s morgens|om precies)[ \n:]{0,2}){0,4}$/iu;
/** `Uur: 9.30` on the line below the date of a form or letterhead. */
const PAIR_LINE = /^[^\n\d]{0,40}\n{1,2}[^\n\d]{0,30}(?:uur|tijd|heure|om|à|time|uhrzeit)[^\n\d]{0,12}$/iu;
const PAIR_BEFORE =
  /^[ \n]?(?:,[ \n]?)?(?:op|le|on|am|van|du|dd\.?)?[ \n]?(?:\p{L}+(?:dag|di|day|tag),?[ \n]?(?:de |le |den )?)?$/iu;
/** A place and a room may stand between the day and the hour. */
const DENIED_HOUR =
  /(?<!\p{L})(?:niet(?: meer| langer)?|in plaats van|i\.p\.v\.|plus|pas|au lieu de|not|no longer|instead of|nicht(?: mehr)?|statt)[ \n](?:om |te |à |at |um )?$/iu;
const PAIR_FAR = /^[^.;]{0,110}?(?:\bom|\bte|\bà|\bat|\bum|\bvers)[ \n]$/iu;

/** The hour that belongs to a date: beside it, on the line below it, or farther on in its sentence. */
export function timeOf(
  text: string,
  date: DateHit,
  next: DateHit | undefined,
  times: readonly TimeHit[],
  sentence: Span,
): { readonly time: string; readonly end: number } | undefined {
  const end = date.index + date.length;
  const limit = next === undefined ? text.length : next.index;
  let far: { time: string; end: number } | undefined;
  for (const time of times) {
    // `blijft, maar niet om 9.00 u doch pas om 11.15 u`: an hour that is denied is none.
    if (DENIED_HOUR.test(text.slice(Math.max(0, time.index - 28), time.index))) continue;
    const timeEnd = time.index + time.length;
    if (time.index >= end && time.index < limit) {
      const gap = text.slice(end, time.index);
      if (gap.length <= 40 && PAIR_AFTER.test(gap)) return { time: time.time, end: timeEnd };
      if (gap.length <= 70 && PAIR_LINE.test(gap)) return { time: time.time, end: timeEnd };
      if (far === undefined && time.index < sentence.end && gap.length <= 120 && PAIR_FAR.test(spoken(gap)))
        far = { time: time.time, end: timeEnd };
    } else if (timeEnd <= date.index) {
      const gap = text.slice(timeEnd, date.index);
      if (gap.length <= 30 && PAIR_BEFORE.test(gap)) return { time: time.time, end };
    }
  }
  return far;
}

/** The stop inside `9.00` ends no sentence. */
const spoken = (gap: string): string => gap.replace(/(?<=\d)\.(?=\d)/g, ':');

/** `zelfde uur, zelfde plaats`, `à la même heure`: the hour of the hearing that was. */
const SAME_HOUR =
  /^[^.;]{0,45}?(?:(?:het)?zelfde (?:aanvangs)?(?:uur|tijdstip|tijd)|m[êe]me heure|same (?:time|hour)|(?:gleiche\p{L}*|selbe\p{L}*) (?:uhrzeit|stunde|zeit))/iu;

export const keepsHour = (after: string): boolean => SAME_HOUR.test(after);

/** `Uur: 11.30 uur` in another column than its day. */
const HOUR_LABEL = /(?:^|\n)(?:uur|aanvangsuur|beginuur|heure|uhrzeit)[ ]?[:\t][ \t]?$/iu;

/**
 * The one hour that a letter names for its hearing away from the day: `De zitting begint om 10.30 uur in plaats van om 9 uur.
 * De datum, 27 januari, blijft.` Undefined where no hour, or more than one, stands in a clause about the hearing's begin.
 */
export function hourAlone(
  day: string,
  letter: {
    readonly text: string;
    readonly sentences: readonly Span[];
    readonly times: readonly TimeHit[];
    readonly dates: readonly DateHit[];
  },
): string | undefined {
  const { text } = letter;
  const hours = letter.times.flatMap((time) => {
    if (HOUR_LABEL.test(text.slice(Math.max(0, time.index - 30), time.index))) return [time.time];
    const { start, end } = sentenceAt(letter.sentences, time.index, text);
    if (letter.dates.some((date) => date.index >= start && date.index < end && date.date !== day)) return [];
    if (DENIED_HOUR.test(text.slice(Math.max(0, time.index - 28), time.index))) return [];
    return anyCue(hearingBegins, text.slice(start, time.index)) ? [time.time] : [];
  });
  const [hour, ...more] = new Set(hours);
  return more.length === 0 ? hour : undefined;
}
