import { instantMsOf, type ServiceCalendar } from '../calendar/index.ts';
import type { StepRecord } from '../case-record.ts';
import { draftSteps, type StepDraft, timingOf } from './draft.ts';
import type { Anchors, Count } from './moments.ts';
import type { AnchorName, Moment, Plan, StepRule } from './plan.ts';
import { askedState, isOpen, latestRun } from './step-state.ts';

/** Anchors that a court or a bailiff can move. */
const movable: ReadonlySet<AnchorName> = new Set([
  'hearing',
  'served',
  'earliest-execution',
  'eviction',
  'goods-kept-until',
  'first-payment',
]);

const anchorsOf = (rule: StepRule): AnchorName[] =>
  [rule.opens, ...rule.due, ...(rule.limits ?? [])].map((moment: Moment) => moment.of);

const moves = (rule: StepRule): boolean => anchorsOf(rule).some((name) => movable.has(name));

/** Whether a step, seen from when it opened, keeps its due moment; one that is late is not given more time by this. */
function standsAsPlanned(step: StepRecord, rule: StepRule, count: Count): boolean {
  const nowMs = Math.min(count.nowMs, instantMsOf(step.startAt));
  const timing = timingOf(rule, { ...count, nowMs });
  return typeof timing === 'object' && timing.dueAt === step.dueAt;
}

/**
 * What a moved hearing, a service or an eviction date does to the latest run of a plan: which open steps move where,
 * which fall away, which are new. The same facts twice change nothing.
 */
export function reschedule(input: {
  readonly plan: Plan;
  readonly steps: readonly StepRecord[];
  readonly anchors: Anchors;
  readonly calendar: ServiceCalendar;
  readonly now: string;
}): {
  moved: { id: string; startAt: string; dueAt: string }[];
  cancelled: string[];
  added: StepDraft[];
} {
  const { plan, anchors, calendar } = input;
  const run = latestRun(plan.id, input.steps);
  const nowMs = instantMsOf(input.now);
  const count: Count = { anchors, calendar, nowMs, run };
  const moved: { id: string; startAt: string; dueAt: string }[] = [];
  const cancelled: string[] = [];
  for (const step of run.filter(isOpen)) {
    const rule = plan.steps[step.type];
    if (rule === undefined || !(moves(rule) || rule.onlyWithout !== undefined)) continue;
    if (standsAsPlanned(step, rule, count)) continue;
    const timing = timingOf(rule, count);
    if (timing === 'too-late' || timing === 'not-now') cancelled.push(step.id);
    else moved.push({ id: step.id, startAt: timing.startAt, dueAt: timing.dueAt });
  }
  if (!run.some(isOpen)) return { moved, cancelled, added: [] };
  const candidates = plan.start.filter((type) => {
    const rule = plan.steps[type];
    if (rule === undefined || !moves(rule)) return false;
    if (rule.asks !== undefined && askedState(rule.asks, plan, input.steps, nowMs) !== 'not-asked')
      return false;
    const earlier = run.filter((step) => step.type === type);
    if (earlier.length === 0) return true;
    return rule.againWhenMoved === true && !earlier.some(isOpen);
  });
  const added = draftSteps(plan, candidates, count).steps.filter(
    (draft) => !run.some((step) => step.type === draft.type && step.dueAt === draft.dueAt),
  );
  return { moved, cancelled, added };
}
