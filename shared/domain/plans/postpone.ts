import {
  dayNumberOf,
  instantMsAt,
  instantMsOf,
  isoOf,
  lastOpenMs,
  nextOpenMs,
  rollToWorkingDay,
  type ServiceCalendar,
} from '../calendar/index.ts';
import type { StepRecord } from '../case-record.ts';
import { type Anchors, type Count, instantOfMoment } from './moments.ts';
import type { Plan } from './plan.ts';

export type Postponement =
  | { readonly startAt: string; readonly dueAt: string }
  /** not-ahead: the day has passed; too-late: the step would come after what limits it; set-by-court: nobody here can move it. */
  | { readonly refused: 'not-ahead' | 'too-late' | 'set-by-court' };

/**
 * A worker puts a step off to a later day (S3-01: with a reason, which the caller records). It opens on the morning of
 * that day, or the next working day, and is due at closing time; never later than what limits it, such as a hearing.
 */
export function postpone(input: {
  readonly plan: Plan;
  readonly step: StepRecord;
  /** YYYY-MM-DD. */
  readonly to: string;
  readonly steps: readonly StepRecord[];
  readonly anchors: Anchors;
  readonly calendar: ServiceCalendar;
  readonly now: string;
}): Postponement {
  const { plan, step, calendar } = input;
  const rule = plan.steps[step.type];
  if (rule?.due.some((moment) => 'exactMinutes' in moment) === true) return { refused: 'set-by-court' };
  const nowMs = instantMsOf(input.now);
  const run = input.steps.filter((other) => other.planId === step.planId && other.run === step.run);
  const count: Count = { anchors: input.anchors, calendar, nowMs, run };
  const day = rollToWorkingDay(calendar, dayNumberOf(input.to), 1);
  const closing = instantMsAt(day, calendar.closesAtMinutes);
  const start = nextOpenMs(calendar, Math.max(nowMs, instantMsAt(day, calendar.opensAtMinutes)));
  if (closing <= start) return { refused: 'not-ahead' };
  const limits = (rule?.limits ?? [])
    .map((moment) => instantOfMoment(moment, count))
    .filter((at) => at !== undefined)
    .map((at) => lastOpenMs(calendar, at));
  const last = limits.length === 0 ? closing : Math.max(...limits);
  if (last <= start) return { refused: 'too-late' };
  return { startAt: isoOf(start), dueAt: isoOf(Math.min(closing, last)) };
}
