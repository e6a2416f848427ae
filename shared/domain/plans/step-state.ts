import { DAY_MS, instantMsOf } from '../calendar/index.ts';
import type { StepRecord } from '../case-record.ts';
import type { OutcomeCode } from '../outcome.ts';
import type { Plan, Question } from './plan.ts';
import { plans } from './presets/index.ts';

/** A step that still waits for an answer. */
export const isOpen = (step: StepRecord): boolean =>
  step.status === 'pending' || step.status === 'notified' || step.status === 'overdue';

/** The steps of the latest run of a plan. */
export function latestRun(planId: string, steps: readonly StepRecord[]): readonly StepRecord[] {
  const ofPlan = steps.filter((step) => step.planId === planId);
  const run = Math.max(...ofPlan.map((step) => step.run));
  return ofPlan.filter((step) => step.run === run);
}

/**
 * Moment from which the working days of a run count: what the caller says, or the opening of its first step where that
 * is earlier.
 */
export function runStart(startedAt: string, run: readonly StepRecord[]): string {
  return run.reduce(
    (earliest, step) => (instantMsOf(step.startAt) < instantMsOf(earliest) ? step.startAt : earliest),
    startedAt,
  );
}

/** Outcomes that show that the tenant was spoken with. */
const spokenWith: ReadonlySet<OutcomeCode> = new Set([
  'reached',
  'accepts',
  'refuses',
  'let-in',
  'appointment-made',
  'explained',
  'attended',
]);

/** How long a contact with the household counts as recent: it need not start from zero (S3). */
const RECENT_DAYS = 30;

const questionOf = (step: StepRecord, plan: Plan): Question | undefined =>
  (plan.steps[step.type] ?? plans[step.planId]?.steps[step.type])?.asks;

export type AskedState = 'open' | 'answered' | 'not-asked';

/** Whether another step of the case asks the same, or has lately been answered. */
export function askedState(
  question: Question,
  plan: Plan,
  already: readonly StepRecord[],
  nowMs: number,
): AskedState {
  const asking = already.filter((step) => questionOf(step, plan) === question);
  if (asking.some(isOpen)) return 'open';
  const answered = already.some(
    (step) =>
      step.outcome !== undefined &&
      spokenWith.has(step.outcome) &&
      nowMs - instantMsOf(step.outcomeAt ?? step.dueAt) <= RECENT_DAYS * DAY_MS,
  );
  return answered ? 'answered' : 'not-asked';
}
