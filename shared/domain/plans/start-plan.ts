import { instantMsOf, type ServiceCalendar } from '../calendar/index.ts';
import type { StepRecord } from '../case-record.ts';
import { draftSteps, type StepDraft } from './draft.ts';
import type { Anchors, Count } from './moments.ts';
import type { Plan } from './plan.ts';
import { askedState, isOpen } from './step-state.ts';

/**
 * The first steps of a plan. What another running plan asks of the tenant is not asked again, and a household that was
 * spoken with lately does not start from zero. A plan that already runs is not started a second time.
 * `tooLate`: steps whose moment has passed; the worker is told. `cancels`: ids of open steps of plans that this one
 * overtakes.
 */
export function startPlan(input: {
  readonly plan: Plan;
  readonly anchors: Anchors;
  readonly calendar: ServiceCalendar;
  readonly now: string;
  readonly already: readonly StepRecord[];
}): { steps: StepDraft[]; tooLate: string[]; cancels: string[] } {
  const { plan, anchors, calendar, already } = input;
  if (already.some((step) => step.planId === plan.id && isOpen(step)))
    return { steps: [], tooLate: [], cancels: [] };
  const nowMs = instantMsOf(input.now);
  const count: Count = { anchors, calendar, nowMs, run: [] };
  const types = plan.start.flatMap((type): readonly string[] => {
    const rule = plan.steps[type];
    if (rule?.asks === undefined) return [type];
    const asked = askedState(rule.asks, plan, already, nowMs);
    if (asked === 'not-asked') return [type];
    return asked === 'answered' ? (rule.ifKnown ?? []) : [];
  });
  const overtaken = already.filter((step) => plan.overtakes?.includes(step.planId) === true && isOpen(step));
  return { ...draftSteps(plan, types, count), cancels: overtaken.map(({ id }) => id) };
}
