import { earliestExecutionDay, goodsKeptUntilDay } from '../legal/index.ts';
import {
  addMonths,
  civilOf,
  type DayNumber,
  dayNumberOf,
  dayNumberOfCivil,
  instantMsAt,
  instantMsOf,
  instantOf,
  MINUTE_MS,
  rollToWorkingDay,
  type ServiceCalendar,
  serviceDayOf,
  wallClockOf,
  workingDayNumber,
} from '../calendar/index.ts';
import type { StepRecord } from '../case-record.ts';
import type { AnchorName, CalendarMoment, Clock, Moment } from './plan.ts';

/** The facts of a case from which the moments of its plans are counted. */
export type Anchors = {
  /** UTC instant at which the plan starts. */
  readonly startedAt: string;
  /** YYYY-MM-DDTHH:mm, Europe/Brussels. */
  readonly hearingAt?: string;
  /** Dates YYYY-MM-DD. */
  readonly judgmentDate?: string;
  readonly servedOn?: string;
  readonly evictionOn?: string;
  /** First day on which an instalment is due; default: the first of the month after the start. */
  readonly firstPaymentOn?: string;
};

/** What a moment is counted in. */
export type Count = {
  readonly anchors: Anchors;
  readonly calendar: ServiceCalendar;
  /** Milliseconds. */
  readonly nowMs: number;
  /** The step whose answer brings the moment about, and the steps of its run. */
  readonly answered?: StepRecord;
  readonly run: readonly StepRecord[];
};

const NOON_MINUTES = 12 * 60;
const MONTHS_LIMIT = 1200;

function clockMinutes(calendar: ServiceCalendar, at: Clock): number {
  if (at === 'opening') return calendar.opensAtMinutes;
  if (at === 'closing') return calendar.closesAtMinutes;
  return Math.min(Math.max(NOON_MINUTES, calendar.opensAtMinutes), calendar.closesAtMinutes);
}

const optionalDay = (date: string | undefined): DayNumber | undefined =>
  date === undefined ? undefined : dayNumberOf(date);

function firstOfNextMonth(day: DayNumber): DayNumber {
  const next = civilOf(addMonths(day, 1));
  return dayNumberOfCivil(next.year, next.month, 1);
}

function stepAnchor(count: Count, type: string): DayNumber | undefined {
  const answeredAt =
    count.answered?.type === type
      ? (count.answered.outcomeAt ?? count.nowMs)
      : count.run.findLast((step) => step.type === type && step.outcomeAt !== undefined)?.outcomeAt;
  if (answeredAt === undefined) return undefined;
  return wallClockOf(typeof answeredAt === 'number' ? answeredAt : instantMsOf(answeredAt)).day;
}

/** Working day 1 of the plan: the day on which it starts while the service works, else the next (S3-06). */
const firstWorkingDay = ({ anchors, calendar }: Count): DayNumber =>
  workingDayNumber(calendar, serviceDayOf(calendar, instantMsOf(anchors.startedAt)), 1);

/** Day from which a moment counts; undefined while the fact is not known. */
function anchorDay(name: AnchorName, count: Count): DayNumber | undefined {
  const { anchors, calendar } = count;
  switch (name) {
    case 'start':
      return firstWorkingDay(count);
    case 'answer':
      return serviceDayOf(calendar, count.nowMs);
    case 'previous-due':
      return count.answered && wallClockOf(instantMsOf(count.answered.dueAt)).day;
    case 'hearing':
      return optionalDay(anchors.hearingAt?.slice(0, 10));
    case 'served':
      return optionalDay(anchors.servedOn);
    case 'earliest-execution':
      return anchors.servedOn === undefined ? undefined : earliestExecutionDay(dayNumberOf(anchors.servedOn));
    case 'eviction':
      return optionalDay(anchors.evictionOn);
    case 'goods-kept-until':
      return anchors.evictionOn === undefined
        ? undefined
        : goodsKeptUntilDay(dayNumberOf(anchors.evictionOn));
    case 'first-payment':
      return optionalDay(anchors.firstPaymentOn) ?? firstOfNextMonth(firstWorkingDay(count));
    default:
      return stepAnchor(count, name.slice('step:'.length));
  }
}

function calendarDay(
  moment: CalendarMoment,
  anchor: DayNumber,
  count: Count,
  extraMonths: number,
): DayNumber {
  const day = addMonths(anchor, (moment.months ?? 0) + extraMonths) + (moment.days ?? 0);
  return rollToWorkingDay(count.calendar, day, moment.roll === 'back' ? -1 : 1);
}

/**
 * How many months after its first occurrence a repeated moment comes next: not before today, and after the step that
 * was just answered. 0 for a moment that does not repeat.
 */
export function monthsToNext(moment: Moment, count: Count): number {
  if (!('everyMonths' in moment) || moment.everyMonths === undefined) return 0;
  const anchor = anchorDay(moment.of, count);
  if (anchor === undefined) return 0;
  const lastDay = count.answered && wallClockOf(instantMsOf(count.answered.dueAt)).day;
  const today = wallClockOf(count.nowMs).day;
  let extraMonths = 0;
  for (; extraMonths < MONTHS_LIMIT; extraMonths += moment.everyMonths) {
    const day = calendarDay(moment, anchor, count, extraMonths);
    if (day >= today && (lastDay === undefined || day > lastDay)) break;
  }
  return extraMonths;
}

/**
 * Instant (milliseconds) of a moment; undefined while its anchor is not known. `extraMonths` chooses the occurrence of
 * one that repeats.
 */
export function instantOfMoment(moment: Moment, count: Count, extraMonths = 0): number | undefined {
  if ('exactMinutes' in moment) {
    const { hearingAt } = count.anchors;
    return hearingAt === undefined
      ? undefined
      : instantMsOf(instantOf(hearingAt)) + moment.exactMinutes * MINUTE_MS;
  }
  const anchor = anchorDay(moment.of, count);
  if (anchor === undefined) return undefined;
  const day =
    'workingDay' in moment
      ? workingDayNumber(count.calendar, anchor, moment.workingDay)
      : calendarDay(moment, anchor, count, moment.everyMonths === undefined ? 0 : extraMonths);
  return instantMsAt(day, clockMinutes(count.calendar, moment.at));
}

export const isAnchorKnown = (name: AnchorName, count: Count): boolean =>
  anchorDay(name, count) !== undefined;
