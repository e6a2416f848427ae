import { instantOf, localOf } from '#domain/calendar/index.ts';
import type { StepRecord } from '#domain/case-record.ts';
import type { OutcomeCode } from '#domain/outcome.ts';
import {
  type Anchors,
  followUps,
  type Plan,
  type PlanEnd,
  plans,
  reschedule,
  type StepDraft,
  startPlan,
} from '#domain/plans/index.ts';
import { officeHours } from '../calendar/arbitraries.ts';

/** A case whose plans are walked through as its worker does: all moments in Brussels time, YYYY-MM-DDTHH:mm. */
export type Walk = {
  readonly steps: StepRecord[];
  readonly ended: { planId: string; ends: PlanEnd }[];
  readonly started: string[];
  /** Starts a plan; returns the types for which it is too late. */
  start(planId: string, at: string, anchors?: Omit<Anchors, 'startedAt'>): readonly string[];
  /** Reports an outcome on the open step of a type; plans that follow are started. */
  answer(type: string, outcome: OutcomeCode, at: string): void;
  /** Facts moved: hearing, service, eviction. */
  move(planId: string, at: string, anchors: Omit<Anchors, 'startedAt'>): void;
  /** Open steps of a plan: type and due moment. */
  open(planId?: string): Record<string, string>;
  step(type: string): { from: string; due: string; compressed: boolean };
};

const isOpen = ({ status }: StepRecord): boolean =>
  status === 'pending' || status === 'notified' || status === 'overdue';

function planOf(planId: string): Plan {
  const plan = plans[planId];
  if (plan === undefined) throw new Error(`no plan ${planId}`);
  return plan;
}

export function walk(closingDays: readonly string[] = [], autoStart = true): Walk {
  const calendar = officeHours(closingDays);
  const compressed = new Set<string>();
  const startedAt = new Map<string, string>();
  const runs = new Map<string, number>();
  let facts: Omit<Anchors, 'startedAt'> = {};
  const steps: StepRecord[] = [];
  const ended: { planId: string; ends: PlanEnd }[] = [];
  const started: string[] = [];

  const anchorsOf = (planId: string): Anchors => ({ ...facts, startedAt: startedAt.get(planId) ?? '' });
  const set = (id: string, change: Partial<StepRecord>): void => {
    const index = steps.findIndex((step) => step.id === id);
    const step = steps[index];
    if (step !== undefined) steps[index] = { ...step, ...change };
  };
  const add = (drafts: readonly StepDraft[]): void => {
    for (const draft of drafts) {
      const id = `step-${steps.length + 1}`;
      if (draft.compressed === true) compressed.add(id);
      steps.push({
        id,
        type: draft.type,
        planId: draft.planId,
        planVersion: draft.planVersion,
        run: runs.get(draft.planId) ?? 1,
        startAt: draft.startAt,
        dueAt: draft.dueAt,
        status: 'pending',
        escalations: 0,
      });
    }
  };
  const cancel = (ids: readonly string[]): void => {
    for (const id of ids) set(id, { status: 'cancelled' });
  };
  const start: Walk['start'] = (planId, at, anchors) => {
    if (anchors !== undefined) facts = { ...facts, ...anchors };
    const now = instantOf(at);
    startedAt.set(planId, now);
    const result = startPlan({
      plan: planOf(planId),
      anchors: anchorsOf(planId),
      calendar,
      now,
      already: steps,
    });
    runs.set(planId, (runs.get(planId) ?? 0) + 1);
    cancel(result.cancels);
    add(result.steps);
    started.push(planId);
    return result.tooLate;
  };

  return {
    steps,
    ended,
    started,
    start,
    answer(type, outcome, at) {
      const now = instantOf(at);
      const step = steps.findLast((candidate) => candidate.type === type && isOpen(candidate));
      if (step === undefined) throw new Error(`no open step ${type}`);
      const done: StepRecord = { ...step, status: 'done', outcome, outcomeAt: now };
      set(step.id, done);
      const plan = planOf(step.planId);
      const result = followUps({
        plan,
        step: done,
        outcome,
        steps,
        anchors: anchorsOf(plan.id),
        calendar,
        now,
      });
      cancel(result.cancels);
      add(result.next);
      if (result.ends !== undefined) ended.push({ planId: plan.id, ends: result.ends });
      if (result.startsPlan !== undefined && autoStart) start(result.startsPlan, at);
    },
    move(planId, at, anchors) {
      facts = { ...facts, ...anchors };
      const result = reschedule({
        plan: planOf(planId),
        steps,
        anchors: anchorsOf(planId),
        calendar,
        now: instantOf(at),
      });
      for (const { id, startAt, dueAt } of result.moved) set(id, { startAt, dueAt });
      cancel(result.cancelled);
      add(result.added);
    },
    open: (planId) =>
      Object.fromEntries(
        steps
          .filter((step) => isOpen(step) && (planId === undefined || step.planId === planId))
          .map((step) => [step.type, localOf(step.dueAt)]),
      ),
    step(type) {
      const step = steps.findLast((candidate) => candidate.type === type);
      if (step === undefined) throw new Error(`no step ${type}`);
      return { from: localOf(step.startAt), due: localOf(step.dueAt), compressed: compressed.has(step.id) };
    },
  };
}
