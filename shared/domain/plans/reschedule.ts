import { instantMsOf, type ServiceCalendar } from '../calendar/index.ts';
import type { StepRecord } from '../case-record.ts';
import { draftSteps, type StepDraft, timingOf } from './draft.ts';
import { type Anchors, type Count, instantOfMoment } from './moments.ts';
import { type AnchorName, momentsOf, type Plan, type StepRule } from './plan.ts';
import { isOpen, latestRun, runStart } from './step-state.ts';

/** Anchors that a court or a bailiff can move. */
const movable: ReadonlySet<AnchorName> = new Set([
  'hearing',
  'served',
  'earliest-execution',
  'eviction',
  'goods-kept-until',
  'first-payment',
]);

const moves = (rule: StepRule): boolean => momentsOf(rule).some(({ of }) => movable.has(of));

/** Whether a step, seen from when it opened, keeps its due moment; one that is late is not given more time by this. */
function standsAsPlanned(step: StepRecord, rule: StepRule, count: Count): boolean {
  const nowMs = Math.min(count.nowMs, instantMsOf(step.startAt));
  const timing = timingOf(rule, { ...count, nowMs });
  return typeof timing === 'object' && timing.dueAt === step.dueAt;
}

/** Whether the due moment as planned, not as put off because it is late, lies ahead. */
function isPlannedAhead(rule: StepRule, count: Count): boolean {
  const planned = rule.due.map((moment) => instantOfMoment(moment, count)).find((at) => at !== undefined);
  return planned !== undefined && planned > count.nowMs;
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
  const count: Count = {
    anchors: { ...anchors, startedAt: runStart(anchors.startedAt, run) },
    calendar,
    nowMs,
    run,
  };
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
  const ofType = (type: string): readonly StepRecord[] => run.filter((step) => step.type === type);
  // What is asked of the tenant was decided when the plan started, with all plans of the case in view.
  const candidates = plan.start.filter((type) => {
    const rule = plan.steps[type];
    return rule !== undefined && moves(rule) && rule.asks === undefined;
  });
  const again = candidates.filter((type) => {
    const rule = plan.steps[type];
    const earlier = ofType(type);
    if (rule?.againWhenMoved !== true || earlier.length === 0 || earlier.some(isOpen)) return false;
    return isPlannedAhead(rule, count);
  });
  const revived = draftSteps(plan, again, count).steps.filter(
    (draft) => !ofType(draft.type).some(({ dueAt }) => dueAt === draft.dueAt),
  );
  const isAlive = revived.length > 0 || run.some((step) => isOpen(step) && !cancelled.includes(step.id));
  const neverOpened = isAlive ? candidates.filter((type) => ofType(type).length === 0) : [];
  return { moved, cancelled, added: [...revived, ...draftSteps(plan, neverOpened, count).steps] };
}
