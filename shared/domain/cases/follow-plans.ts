import type { CaseRecord, HistoryEntry, StepRecord } from '../case-record.ts';
import { type Anchors, plansFor, reschedule, type StepDraft, startPlan } from '../plans/index.ts';
import type { DecisionContext } from './decision-context.ts';

/** Steps that changed or are new, and what that means in words. */
export type StepChanges = {
  readonly steps: readonly StepRecord[];
  readonly history: readonly HistoryEntry[];
  /** Step types for which it is too late; the worker is told. */
  readonly tooLate: readonly string[];
};

export const isOpenStep = ({ status }: StepRecord): boolean =>
  status === 'pending' || status === 'notified' || status === 'overdue';

/** The moments that plans of this case count from. */
export const anchorsOf = (caseRecord: CaseRecord, startedAt: string): Anchors => {
  const { facts } = caseRecord;
  return {
    startedAt,
    ...(facts.hearingAt === undefined ? {} : { hearingAt: facts.hearingAt.value }),
    ...(facts.judgmentDate === undefined ? {} : { judgmentDate: facts.judgmentDate.value }),
    ...(facts.servedOn === undefined ? {} : { servedOn: facts.servedOn.value }),
    ...(facts.evictionOn === undefined ? {} : { evictionOn: facts.evictionOn.value }),
  };
};

const stepFrom = (draft: StepDraft, run: number, number: number): StepRecord => ({
  id: `${draft.planId}.${run}.${draft.type}${number === 1 ? '' : `.${number}`}`,
  type: draft.type,
  planId: draft.planId,
  planVersion: draft.planVersion,
  run,
  startAt: draft.startAt,
  dueAt: draft.dueAt,
  status: 'pending',
  escalations: 0,
  wakeAt: draft.startAt,
});

/** Gives drafts their place among the steps that are there: the same step may come back in a later round. */
export const stepsFrom = (
  drafts: readonly StepDraft[],
  existing: readonly StepRecord[],
  run: number,
): StepRecord[] => {
  const known = [...existing];
  return drafts.map((draft) => {
    const number =
      known.filter((step) => step.planId === draft.planId && step.run === run && step.type === draft.type)
        .length + 1;
    const step = stepFrom(draft, run, number);
    known.push(step);
    return step;
  });
};

const withoutWake = ({ wakeAt: _wakeAt, ...step }: StepRecord): StepRecord => step;

export const cancelStep = (step: StepRecord): StepRecord => ({ ...withoutWake(step), status: 'cancelled' });

/** A step that moved is told anew only if its new start still lies ahead. */
const moveStep = (step: StepRecord, startAt: string, dueAt: string, now: string): StepRecord => {
  const ahead = startAt > now;
  return {
    ...step,
    startAt,
    dueAt,
    status: ahead || step.status === 'pending' ? 'pending' : 'notified',
    escalations: 0,
    wakeAt: ahead || step.status === 'pending' ? startAt : dueAt,
  };
};

/** Moment from which the running round of a plan counts. */
export const startedAtOf = (
  steps: readonly StepRecord[],
  planId: string,
  run: number,
  otherwise: string,
): string =>
  steps
    .filter((step) => step.planId === planId && step.run === run)
    .map((step) => step.startAt)
    .toSorted()[0] ?? otherwise;

export const runOf = (steps: readonly StepRecord[]): number => Math.max(1, ...steps.map((step) => step.run));

/**
 * Brings the steps in line with the case as it is now: moves what hangs on a hearing or a service that moved, starts
 * the plans that the phase asks for, and lets go of what the phase has overtaken.
 */
export const followPlans = (
  caseRecord: CaseRecord,
  existing: readonly StepRecord[],
  context: DecisionContext,
  run: number,
): StepChanges => {
  const { now, calendar, catalogue } = context;
  const steps = new Map(existing.map((step) => [step.id, step]));
  const changed = new Set<string>();
  const history: HistoryEntry[] = [];
  const tooLate: string[] = [];
  const change = (step: StepRecord): void => {
    steps.set(step.id, step);
    changed.add(step.id);
  };
  const cancel = (ids: readonly string[]): void => {
    for (const id of ids) {
      const step = steps.get(id);
      if (step === undefined || !isOpenStep(step)) continue;
      change(cancelStep(step));
      history.push({ at: now, event: 'step-cancelled', detail: { step: id } });
    }
  };
  const ofRun = (): StepRecord[] => [...steps.values()].filter((step) => step.run === run);

  const running = new Set(ofRun().map((step) => step.planId));
  const wanted = plansFor({
    phase: caseRecord.phase,
    service: caseRecord.service,
    facts: caseRecord.facts,
    directory: context.directory,
    now,
  });

  for (const planId of running) {
    const ofPlan = ofRun().filter((step) => step.planId === planId);
    const plan = catalogue.version(planId, ofPlan[0]?.planVersion ?? 1);
    // A plan that nobody knows any more keeps its steps; nothing new comes of it.
    if (plan === undefined) continue;
    const outcome = reschedule({
      plan,
      steps: ofPlan,
      anchors: anchorsOf(caseRecord, startedAtOf(existing, planId, run, now)),
      calendar,
      now,
    });
    for (const { id, startAt, dueAt } of outcome.moved) {
      const step = steps.get(id);
      if (step === undefined) continue;
      change(moveStep(step, startAt, dueAt, now));
      history.push({ at: now, event: 'step-moved', detail: { step: id, dueAt } });
    }
    cancel(outcome.cancelled);
    for (const step of stepsFrom(outcome.added, [...steps.values()], run)) change(step);
  }

  for (const planId of wanted) {
    const plan = catalogue.newest(planId);
    if (running.has(planId) || plan === undefined) continue;
    const started = startPlan({
      plan,
      anchors: anchorsOf(caseRecord, now),
      calendar,
      now,
      already: [...steps.values()],
    });
    tooLate.push(...started.tooLate);
    cancel(started.cancels);
    const added = stepsFrom(started.steps, [...steps.values()], run);
    if (added.length === 0 && started.tooLate.length === 0) continue;
    for (const step of added) change(step);
    history.push({ at: now, event: 'plan-started', detail: { plan: planId, steps: added.length } });
  }

  return { steps: [...changed].flatMap((id) => steps.get(id) ?? []), history, tooLate };
};
