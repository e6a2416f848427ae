import { addDays, isoWeekday } from '../../../normalise/calendar-date.ts';
import { findDates, type DateHit } from '../../../normalise/dates.ts';
import { findTimes, type TimeHit } from '../../../normalise/times.ts';
import { hourAlone, keepsHour, timeOf } from './hearing-hour.ts';
import { findNextWeekDays } from './relative-days.ts';
import { allCues, anyCue, type Cue } from '../cue.ts';
import {
  dayStays,
  hearingBefore,
  hearingCancelled,
  hearingMovedTo,
  hearingSpoken,
  notHearingBefore,
  restStays,
} from '../cues/hearing.ts';
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
/**
 * Days in court in the text, the surest first. `written`: the day on which the text was written, with its hour where that is
 * known (`2026-12-08T12:14`); `bounded`: that day is known, so that a hearing before it is one of the past. `questions`: headings that mean a hearing in such a text only; `ofCourt`: a court writes, so that the one day
 * to come that has an hour is the hearing, in whatever words.
 */
export function findHearings(
  text: string,
  sentences: readonly Span[],
  written: string,
  bounded = true,
  questions: readonly Cue[] = [],
  ofCourt = false,
): HearingFact[] {
  const reference = written.slice(0, 10);
  const found = findDates(text, { reference, direction: 'nearest' });
  const nextWeek = findNextWeekDays(text, reference);
  const dates = [
    ...nextWeek,
    ...found.filter(
      (date) =>
        !nextWeek.some(
          (each) => date.index < each.index + each.length && each.index < date.index + date.length,
        ),
    ),
  ].toSorted((a, b) => a.index - b.index);
  const times = findTimes(text);
  const soft = softenStops(text);
  const letter = {
    text,
    sentences,
    reference,
    written,
    bounded,
    soft,
    cues: [...hearingBefore, ...questions],
  };
  const judged = dates.map((date, index) => judge(letter, date, dates[index + 1], times));
  const said = judged.filter((fact) => fact.about === 'hearing');
  const facts = said.length === 0 && ofCourt ? onlyMoment(judged, reference) : said;
  return facts
    .map((fact) =>
      withHour(fact, facts, judged, () => hourAlone(fact.date, { text, sentences, times, dates }), soft),
    )
    .toSorted((a, b) => b.confidence - a.confidence);
}

/** A date and what it is a date of; `unsaid` may be the same day told again. */
type Judged = HearingFact & { readonly about: 'hearing' | 'unsaid' | 'other' };

/** The one day to come with an hour; none where two may be meant. */
function onlyMoment(judged: readonly Judged[], reference: string): readonly Judged[] {
  const coming = judged.filter((each) => each.hearingAt !== undefined && each.date > reference);
  const [only] = coming;
  return only?.about === 'unsaid' && new Set(coming.map((each) => each.hearingAt)).size === 1 ? [only] : [];
}

/** Gives a hearing without an hour the one that the letter names elsewhere for the same day, or for the hearing that was. */
function withHour(
  fact: Judged,
  facts: readonly Judged[],
  judged: readonly Judged[],
  alone: () => string | undefined,
  soft: string,
): HearingFact {
  if (fact.hearingAt !== undefined || fact.cancelled) return fact;
  const again = judged.find(
    (each) => each.date === fact.date && each.hearingAt !== undefined && each.about !== 'other',
  );
  if (again?.hearingAt !== undefined)
    return { ...fact, hearingAt: again.hearingAt, confidence: Math.max(fact.confidence, 0.85) };
  const others = [...new Set(facts.flatMap((each) => each.hearingAt?.slice(11) ?? []))];
  const hour = keepsHour(soft.slice(fact.end)) ? (others.length === 1 ? others[0] : undefined) : alone();
  const clock = hour === undefined ? undefined : officeHours(hour);
  if (clock === undefined || (others.length > 0 && !others.includes(clock))) return fact;
  return {
    ...fact,
    hearingAt: `${fact.date}T${clock}`,
    confidence: Math.round((fact.confidence - 0.05) * 100) / 100,
  };
}

type Letter = {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly reference: string;
  readonly written: string;
  readonly bounded: boolean;
  readonly soft: string;
  readonly cues: readonly Cue[];
};

function judge(
  { text, sentences, reference, written, bounded, soft, cues: announcing }: Letter,
  date: DateHit,
  next: DateHit | undefined,
  times: readonly TimeHit[],
): Judged {
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
    /^[^.;]{0,120}(?:zitting|audience|hearing|verschijn|(?:behandeld|gehoord|gepleit) (?:wordt|worden|zal)|raadkamer|gerechtsgebouw|vredegerecht|vrederechter|rechtbank|rechter(?!\p{L})|justice de paix|juge de paix|devant le juge|tribunal|court(?!\p{L})|gericht(?!\p{L})|sitzung)/iu.test(
      soft.slice(at, end + 170),
    ),
  );
  const stays = (anyCue(dayStays, after) || anyCue(restStays, before)) && anyCue(hearingSpoken, soft);
  const unsaid = cue === undefined && !hearingAfter && !moved && !stays;
  const other = excluded && !closeCue(cue, heading, lead);
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
  // Who writes at noon of the hearing at nine that morning tells how it went.
  if (bounded && clock !== undefined && day === reference && `${day}T${clock}` < written) confidence -= 0.3;
  return {
    start: date.index,
    end: time === undefined ? end : Math.max(end, time.end),
    date: day,
    ...(clock === undefined ? {} : { hearingAt: `${day}T${clock}` }),
    confidence: Math.max(0, Math.round(confidence * 100) / 100),
    cancelled,
    about: other ? 'other' : unsaid ? 'unsaid' : 'hearing',
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
