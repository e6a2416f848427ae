import {
  addOpenMinutes,
  instantMsAt,
  instantMsOf,
  isoOf,
  lastOpenMs,
  nextOpenMs,
  type ServiceCalendar,
  wallClockOf,
} from '../calendar/index.ts';
import type { StepRecord } from '../case-record.ts';
import type { StepDraft } from './draft.ts';
import { type Anchors, type Count, instantOfMoment } from './moments.ts';
import type { Plan } from './plan.ts';

/** The least time that a step gets which a person takes on purpose. */
const LEAST_MINUTES = 120;

/**
 * A step that a worker takes in place of the one that the plan foresees: from now, due at closing time of a day that
 * leaves two hours, or when the court says; never later than what limits it. undefined: it is too late for it.
 */
export function stepOnPurpose(input: {
  readonly plan: Plan;
  readonly type: string;
  /** The step in whose place it comes. */
  readonly answered: StepRecord;
  readonly steps: readonly StepRecord[];
  readonly anchors: Anchors;
  readonly calendar: ServiceCalendar;
  readonly now: string;
}): StepDraft | undefined {
  const { plan, type, answered, calendar } = input;
  const rule = plan.steps[type];
  if (rule === undefined) return undefined;
  const nowMs = instantMsOf(input.now);
  const run = input.steps.filter((step) => step.planId === answered.planId && step.run === answered.run);
  const count: Count = { anchors: input.anchors, calendar, nowMs, answered, run };
  const start = nextOpenMs(calendar, nowMs);
  const courtAt = rule.due
    .filter((moment) => 'exactMinutes' in moment)
    .map((moment) => instantOfMoment(moment, count))[0];
  const { day } = wallClockOf(addOpenMinutes(calendar, start, LEAST_MINUTES));
  const limits = (rule.limits ?? [])
    .map((moment) => instantOfMoment(moment, count))
    .filter((at) => at !== undefined)
    .map((at) => lastOpenMs(calendar, at));
  const last = limits.length === 0 ? undefined : Math.max(...limits);
  const wanted = courtAt ?? instantMsAt(day, calendar.closesAtMinutes);
  const dueMs = last === undefined ? wanted : Math.min(wanted, last);
  if (dueMs <= nowMs) return undefined;
  return {
    type,
    planId: plan.id,
    planVersion: plan.version,
    startAt: isoOf(Math.min(start, dueMs)),
    dueAt: isoOf(dueMs),
  };
}
