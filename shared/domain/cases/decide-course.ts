import { isDate, localDateOf } from '../calendar/index.ts';
import type { HistoryEntry, StepRecord } from '../case-record.ts';
import { type Plan, postpone, type Postponement, stepOnPurpose } from '../plans/index.ts';
import type { CaseChange, CaseState } from './case-change.ts';
import type { DecisionContext } from './decision-context.ts';
import { anchorsOf, cancelStep, isOpenStep, startedAtOf, stepsFrom } from './follow-plans.ts';
import { startDue } from './start-due.ts';
import { settleCase } from './watch-dates.ts';

/**
 * A plan is a guide: a worker may put a step off, or take another one than the plan foresees (S3-01). The reason is kept
 * as a note by the caller; that there is one, and by whom, stands in the history.
 */

export type CourseRefused =
  | 'unknown-step'
  /** It was answered, or events overtook it. */
  | 'not-open'
  /** Its plan is not known any more. */
  | 'unknown-plan'
  /** The day has passed. */
  | 'not-ahead'
  /** The step would come after what limits it, such as the hearing. */
  | 'too-late'
  /** The court has set its moment. */
  | 'set-by-court'
  /** The plan has no such step. */
  | 'no-such-step'
  /** It is open already. */
  | 'open-already';

export type CourseDecision =
  | ({
      readonly kind: 'change';
      readonly dueAt: string;
      /** Id of the step that was taken in place of the one asked for. */
      readonly taken?: string;
    } & CaseChange)
  | { readonly kind: 'refused'; readonly reason: CourseRefused; readonly known?: readonly string[] };

const refused = (reason: CourseRefused, known?: readonly string[]): CourseDecision => ({
  kind: 'refused',
  reason,
  ...(known === undefined ? {} : { known }),
});

type Found = { readonly step: StepRecord; readonly plan: Plan };

const openStepOf = (
  state: CaseState,
  stepId: string,
  { catalogue }: DecisionContext,
): Found | CourseDecision => {
  const step = state.steps.find(({ id }) => id === stepId);
  if (step === undefined) return refused('unknown-step');
  if (!isOpenStep(step) || state.caseRecord.status === 'closed') return refused('not-open');
  const plan = catalogue.version(step.planId, step.planVersion);
  return plan === undefined ? refused('unknown-plan') : { step, plan };
};

const changed = (
  state: CaseState,
  steps: readonly StepRecord[],
  history: readonly HistoryEntry[],
  told: { readonly dueAt: string; readonly taken?: string },
  context: DecisionContext,
): CourseDecision => {
  const begun = startDue(state.caseRecord, steps, context);
  const change: CaseChange = {
    caseRecord: { ...state.caseRecord, version: state.caseRecord.version + 1 },
    steps: begun.steps,
    notices: begun.notices,
    history: [...history, ...begun.history],
  };
  return { kind: 'change', ...told, ...settleCase(state.caseRecord, state.steps, change, context) };
};

/** Puts a step off to a later day; it is told anew when that day comes. */
export const decidePostponement = (
  state: CaseState,
  request: { readonly stepId: string /** YYYY-MM-DD */; readonly to: string; readonly by: string },
  context: DecisionContext,
): CourseDecision => {
  const found = openStepOf(state, request.stepId, context);
  if ('kind' in found) return found;
  const { step, plan } = found;
  const { now, calendar } = context;
  const anchors = anchorsOf(state.caseRecord, startedAtOf(state.steps, step.planId, step.run, step.startAt));
  // A step is put off, never brought forward: what lies on the same day would only restart its silence.
  if (!isDate(request.to) || request.to <= localDateOf(now)) return refused('not-ahead');
  const times: Postponement = postpone({
    plan,
    step,
    to: request.to,
    steps: state.steps,
    anchors,
    calendar,
    now,
  });
  if ('refused' in times) return refused(times.refused);
  const moved: StepRecord = {
    ...step,
    ...times,
    status: 'pending',
    escalations: 0,
    wakeAt: times.startAt,
  };
  const entry = {
    at: now,
    event: 'step-postponed',
    detail: { step: step.id, from: step.dueAt, dueAt: times.dueAt, by: request.by },
  };
  return changed(state, [moved], [entry], { dueAt: times.dueAt }, context);
};

/** Takes another step of the same plan in place of this one, from now. */
export const decideDeviation = (
  state: CaseState,
  request: { readonly stepId: string /** Type of step */; readonly instead: string; readonly by: string },
  context: DecisionContext,
): CourseDecision => {
  const found = openStepOf(state, request.stepId, context);
  if ('kind' in found) return found;
  const { step, plan } = found;
  const { now, calendar } = context;
  const others = Object.keys(plan.steps).filter((type) => type !== step.type);
  if (!others.includes(request.instead)) return refused('no-such-step', others);
  const run = state.steps.filter((other) => other.planId === step.planId && other.run === step.run);
  if (run.some((other) => other.type === request.instead && isOpenStep(other)))
    return refused('open-already');
  const draft = stepOnPurpose({
    plan,
    type: request.instead,
    answered: { ...step, outcome: 'skipped', outcomeAt: now },
    steps: state.steps,
    anchors: anchorsOf(state.caseRecord, startedAtOf(state.steps, step.planId, step.run, step.startAt)),
    calendar,
    now,
  });
  if (draft === undefined) return refused('too-late');
  const left: StepRecord = { ...cancelStep(step), status: 'skipped', outcome: 'skipped', outcomeAt: now };
  const [taken] = stepsFrom([draft], state.steps, step.run);
  if (taken === undefined) return refused('no-such-step');
  const entry = {
    at: now,
    event: 'plan-deviated',
    detail: { step: step.id, instead: taken.id, by: request.by },
  };
  return changed(state, [left, taken], [entry], { dueAt: taken.dueAt, taken: taken.id }, context);
};
