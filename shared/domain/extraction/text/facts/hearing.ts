import { addDays, isoWeekday } from '../../../normalise/calendar-date.ts';
import { findDates, type DateHit } from '../../../normalise/dates.ts';
import { findTimes, type TimeHit } from '../../../normalise/times.ts';
import { findNextWeekDays } from './relative-days.ts';
import { allCues, anyCue, type Cue } from '../cue.ts';
import { hearingBefore, hearingCancelled, hearingMovedTo, notHearingBefore } from '../cues/hearing.ts';
import { sentenceAt, softenStops } from '../sentences.ts';
import type { Span } from '../source-text.ts';

/** A day in court as the text gives it. */
export type HearingFact = Span & {
  /** YYYY-MM-DDTHH:mm; absent where the hour is not written, which is not enough for the contract. */
  readonly hearingAt?: string;
  readonly date: string;
  readonly confidence: number;
  /** The text says that this hearing does not take place. */
  readonly cancelled: boolean;
};

const WINDOW = 170;
const PAIR_AFTER =
  /^[ \n\t]?(?:[,;:(|–—-][ \n]?)?(?:(?:om|te|à|at|um|vanaf|stipt|om stipt|de|ten|uur|heure|tijdstip|tijd|beginuur|aanvang|en|et|in de (?:voor|na)middag|['’]s morgens|om precies)[ \n:]{0,2}){0,4}$/iu;
/** `Uur: 9.30` on the line below the date of a form or letterhead. */
const PAIR_LINE = /^[^\n\d]{0,40}\n{1,2}[^\n\d]{0,30}(?:uur|tijd|heure|om|à|time|uhrzeit)[^\n\d]{0,12}$/iu;
const PAIR_BEFORE =
  /^[ \n]?(?:,[ \n]?)?(?:op|le|on|am|van|du|dd\.?)?[ \n]?(?:\p{L}+(?:dag|di|day|tag),?[ \n]?(?:de |le |den )?)?$/iu;
/** A place and a room may stand between the day and the hour. */
const DENIED_HOUR =
  /(?<!\p{L})(?:niet(?: meer| langer)?|in plaats van|i\.p\.v\.|plus|pas|au lieu de|not|no longer|instead of|nicht(?: mehr)?|statt)[ \n](?:om |te |à |at |um )?$/iu;
const PAIR_FAR = /^[^.;]{0,110}?(?:\bom|\bte|\bà|\bat|\bum|\bvers)[ \n]$/iu;

/**
 * Days in court in the text, the surest first. `reference`: the day on which the text was written; `bounded`: that day is
 * known, so that a hearing before it is one of the past. `questions`: headings that mean a hearing in such a text only.
 */
export function findHearings(
  text: string,
  sentences: readonly Span[],
  reference: string,
  bounded = true,
  questions: readonly Cue[] = [],
): HearingFact[] {
  const written = findDates(text, { reference, direction: 'nearest' });
  const nextWeek = findNextWeekDays(text, reference);
  const dates = [
    ...nextWeek,
    ...written.filter(
      (date) =>
        !nextWeek.some(
          (each) => date.index < each.index + each.length && each.index < date.index + date.length,
        ),
    ),
  ].toSorted((a, b) => a.index - b.index);
  const times = findTimes(text);
  const soft = softenStops(text);
  const facts: HearingFact[] = [];
  for (const [index, date] of dates.entries()) {
    const fact = judge(
      { text, sentences, reference, bounded, soft, cues: [...hearingBefore, ...questions] },
      date,
      dates[index + 1],
      times,
    );
    if (fact !== undefined) facts.push(fact);
  }
  return facts.toSorted((a, b) => b.confidence - a.confidence);
}

type Letter = {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly reference: string;
  readonly bounded: boolean;
  readonly soft: string;
  readonly cues: readonly Cue[];
};

function judge(
  { text, sentences, reference, bounded, soft, cues: announcing }: Letter,
  date: DateHit,
  next: DateHit | undefined,
  times: readonly TimeHit[],
): HearingFact | undefined {
  const end = date.index + date.length;
  const sentence = sentenceAt(sentences, date.index, text);
  const from = Math.max(sentence.start, date.index - WINDOW);
  const before = soft.slice(from, date.index);
  // `om te verschijnen op`, then a comma-ridden address: the whole sentence counts; a heading above counts too.
  const heading =
    sentence.start === date.index || before.trim().length < 14
      ? soft.slice(Math.max(0, from - 70), date.index)
      : before;
  const cues = allCues(announcing, heading);
  const cue = cues.at(-1);
  const after = soft.slice(end, Math.min(sentence.end, end + 140));
  const lead = withoutWeekday(before);
  const moved = anyCue(hearingMovedTo, before) || anyCue(hearingMovedTo, lead);
  const cancelled =
    !moved &&
    cue !== undefined &&
    anyCue(hearingCancelled, after) &&
    !/\b(?:naar|tot|au|to)[ \n]$/i.test(lead);
  const excluded = anyCue(notHearingBefore, lead) && !moved;
  const time = timeOf(text, date, next, times, sentence);
  const hearingAfter = [end, time === undefined ? end : Math.max(end, time.end)].some((at) =>
    /^[^.;]{0,120}(?:zitting|audience|hearing|verschijn|raadkamer|gerechtsgebouw|vredegerecht|vrederechter|rechtbank|rechter(?!\p{L})|justice de paix|juge de paix|devant le juge|tribunal|court(?!\p{L})|gericht(?!\p{L})|sitzung)/iu.test(
      text.slice(at, end + 170),
    ),
  );
  if (cue === undefined && !hearingAfter && !moved) return undefined;
  if (excluded && !closeCue(cue, heading, lead)) return undefined;
  const distance = cue === undefined ? 40 : heading.length - cue.end;
  let confidence = distance <= 45 ? 0.96 : distance <= 110 ? 0.9 : 0.8;
  if (cue === undefined) confidence = 0.86;
  if (date.weekdayConflicts) confidence -= 0.5;
  // A day without a year that comes within half a year is that day.
  if (date.yearInferred && bounded && date.date > reference && date.date < addDays(reference, 180))
    confidence -= 0.05;
  else if (date.yearInferred)
    confidence -= /dag[ \n,]|di[ \n]|day[ \n,]|tag[ \n,]/i.test(before.slice(-14)) ? 0.05 : 0.12;
  if (date.relative) confidence -= /week|woche|semaine/i.test(date.text) ? 0.06 : 0.14;
  const day = date.date;
  if (isoWeekday(day) > 5) confidence -= 0.4;
  if (bounded && day < reference) confidence -= 0.3;
  if (bounded && day > addDays(reference, 400)) confidence -= 0.4;
  const clock = time === undefined ? undefined : officeHours(time.time);
  if (clock !== undefined && clock !== time?.time) confidence -= 0.08;
  return {
    start: date.index,
    end: time === undefined ? end : Math.max(end, time.end),
    date: day,
    ...(clock === undefined ? {} : { hearingAt: `${day}T${clock}` }),
    confidence: Math.max(0, Math.round(confidence * 100) / 100),
    cancelled,
  };
}

const WEEKDAY_END =
  /(?:\p{L}{2,6}(?:dag|di|day|tag)|dimanche|mittwoch),?[ \n](?:(?:de|den|le|the|dem)[ \n])?$/iu;
const withoutWeekday = (before: string): string => before.replace(WEEKDAY_END, '');

/** A hearing word right before the date outweighs an excluding word farther off. */
function closeCue(cue: { readonly end: number } | undefined, heading: string, lead: string): boolean {
  if (cue === undefined) return false;
  const tail = heading.slice(cue.end);
  return (
    tail.length <= 18 && !/vonnis|uitgesproken|uitspraak|betekend|prononc|jugement/i.test(lead.slice(-90))
  );
}

function timeOf(
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

/** Courts sit by day: `2 uur` is two in the afternoon. An hour at night is no hour of a hearing. */
function officeHours(time: string): string | undefined {
  const hour = Number(time.slice(0, 2));
  if (hour >= 7 && hour <= 20) return time;
  if (hour >= 1 && hour <= 6) return `${String(hour + 12)}${time.slice(2)}`;
  return undefined;
}

/** The one hearing to come; contested where two days are as sure as each other. */
export function upcomingHearing(
  facts: readonly HearingFact[],
): (HearingFact & { readonly contested: boolean }) | undefined {
  const open = facts.filter((fact) => !fact.cancelled);
  const cancelledDays = new Set(
    facts.filter((fact) => fact.cancelled).map((fact) => fact.hearingAt ?? fact.date),
  );
  const candidates = open.filter((fact) => !cancelledDays.has(fact.hearingAt ?? fact.date));
  const [best] = candidates.toSorted(
    (a, b) =>
      b.confidence +
      (b.hearingAt === undefined ? -0.3 : 0) -
      (a.confidence + (a.hearingAt === undefined ? -0.3 : 0)),
  );
  if (best === undefined) return undefined;
  const rival = candidates.find(
    (fact) => fact.hearingAt !== undefined && fact.hearingAt !== best.hearingAt && fact.confidence >= 0.7,
  );
  return { ...best, contested: rival !== undefined && best.confidence - rival.confidence < 0.12 };
}
