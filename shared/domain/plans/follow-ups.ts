import { instantMsOf, type ServiceCalendar } from '../calendar/index.ts';
import type { StepRecord } from '../case-record.ts';
import type { OutcomeCode } from '../outcome.ts';
import { draftSteps, type StepDraft } from './draft.ts';
import type { Anchors, Count } from './moments.ts';
import type { Plan, PlanEnd, Route } from './plan.ts';
import { isOpen, runStart } from './step-state.ts';

export type FollowUps = {
  readonly next: StepDraft[];
  /** Ids of open steps of this run that have become pointless. */
  readonly cancels: string[];
  readonly ends?: PlanEnd;
  readonly startsPlan?: string;
};

/** Where an outcome leads; one that the step does not offer leads where skipping it would. */
function routeOf(plan: Plan, step: StepRecord, outcome: OutcomeCode): Route {
  const outcomes = plan.steps[step.type]?.outcomes;
  return outcomes?.[outcome] ?? outcomes?.skipped ?? {};
}

/**
 * What follows from the outcome of a step: new steps, steps that fall away, the end of the plan, the plan that takes
 * over. `steps` are all steps of the case. A plan of which nothing is left open has ended, whatever its data say, so
 * that no case waits for a step that nobody will be told of.
 */
export function followUps(input: {
  readonly plan: Plan;
  readonly step: StepRecord;
  readonly outcome: OutcomeCode;
  readonly steps: readonly StepRecord[];
  readonly anchors: Anchors;
  readonly calendar: ServiceCalendar;
  readonly now: string;
}): FollowUps {
  const { plan, step, outcome, anchors, calendar } = input;
  const route = routeOf(plan, step, outcome);
  const run = input.steps.filter((other) => other.planId === step.planId && other.run === step.run);
  const openOthers = run.filter((other) => other.id !== step.id && isOpen(other));
  const dropped = new Set(route.drop);
  const cancels = openOthers.filter((other) => route.ends !== undefined || dropped.has(other.type));
  const stillOpen = openOthers.filter((other) => !cancels.includes(other));
  const startedAt = runStart(anchors.startedAt, [...run, step]);
  const count: Count = {
    anchors: { ...anchors, startedAt },
    calendar,
    nowMs: instantMsOf(input.now),
    answered: step,
    run,
  };
  const wanted = (route.next ?? []).filter((type) => !stillOpen.some((other) => other.type === type));
  const { steps: next } = draftSteps(plan, wanted, count);
  const left = next.length + stillOpen.length;
  const ends = route.ends ?? (left === 0 ? 'plan-completed' : undefined);
  const isRunning = (planId: string): boolean =>
    input.steps.some((other) => other.planId === planId && other.id !== step.id && isOpen(other));
  const blocked = (route.awaits !== undefined && left > 0) || (route.unlessRunning?.some(isRunning) ?? false);
  return {
    next,
    cancels: cancels.map(({ id }) => id),
    ...(ends !== undefined && { ends }),
    ...(route.startsPlan !== undefined && !blocked && { startsPlan: route.startsPlan }),
  };
}
