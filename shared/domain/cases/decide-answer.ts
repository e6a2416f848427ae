import type { CaseRecord, HistoryEntry, StepRecord } from '../case-record.ts';
import type { LandlordEvent } from '../disclosure/landlord-view.ts';
import { newsForReferrer, type ReferrerEvent } from '../disclosure/referrer-view.ts';
import { closingRecordOf, type OutcomeCode } from '../outcome.ts';
import { followUps, startPlan } from '../plans/index.ts';
import type { CaseChange, CaseState, NoticeDraft } from './case-change.ts';
import type { DecisionContext } from './decision-context.ts';
import { startDue } from './start-due.ts';
import {
  anchorsOf,
  cancelStep,
  followPlans,
  isOpenStep,
  runOf,
  startedAtOf,
  stepsFrom,
} from './follow-plans.ts';
import { settleCase } from './watch-dates.ts';

/** What outcomes tell the outside world; what is not here is told to nobody. */
const landlordEventOf: Readonly<Partial<Record<OutcomeCode, LandlordEvent>>> = {
  reached: 'in-contact',
  accepts: 'in-contact',
  'let-in': 'in-contact',
  agreement: 'arrears-agreement',
  'closed-eviction-avoided': 'closed',
  'closed-goals-not-reached': 'closed',
  'closed-evicted': 'closed',
  'closed-evicted-goals-reached': 'closed',
  'closed-other': 'closed',
};

const referrerEventOf: Readonly<Partial<Record<OutcomeCode, ReferrerEvent>>> = {
  reached: 'contact-made',
  'let-in': 'contact-made',
  accepts: 'guidance-accepted',
  refuses: 'guidance-refused',
  'closed-eviction-avoided': 'closed',
  'closed-goals-not-reached': 'closed',
  'closed-evicted': 'closed',
  'closed-evicted-goals-reached': 'closed',
  'closed-other': 'closed',
};

export type Answer = {
  readonly stepId: string;
  readonly outcome: OutcomeCode;
  readonly at: string;
  /** E-mail address of who answered. */
  readonly by: string;
};

export type AnswerDecision =
  | ({ readonly kind: 'change' } & CaseChange)
  | { readonly kind: 'unknown-step' }
  /** The same answer was recorded before: nothing changes. */
  | { readonly kind: 'already-recorded'; readonly outcome: OutcomeCode | undefined };

/** Records what a worker reports on a step, lets its plan go on, and looks at the whole case again. */
export const decideAnswer = (state: CaseState, answer: Answer, context: DecisionContext): AnswerDecision => {
  const decision = answerStep(state, answer, context);
  if (decision.kind !== 'change') return decision;
  return { kind: 'change', ...settleCase(state.caseRecord, state.steps, decision, context) };
};

/** Records an outcome on a step and lets its plan go on: a part of a larger decision, which looks at the whole case. */
export const answerStep = (state: CaseState, answer: Answer, context: DecisionContext): AnswerDecision => {
  const step = state.steps.find(({ id }) => id === answer.stepId);
  if (step === undefined) return { kind: 'unknown-step' };
  if (!isOpenStep(step)) return { kind: 'already-recorded', outcome: step.outcome };
  const { now, calendar } = context;
  const { wakeAt: _wakeAt, ...rest } = step;
  const done: StepRecord = {
    ...rest,
    status: answer.outcome === 'skipped' ? 'skipped' : 'done',
    outcome: answer.outcome,
    outcomeAt: answer.at,
  };
  const others = state.steps.filter(({ id }) => id !== step.id);
  const history: HistoryEntry[] = [
    { at: now, event: 'outcome-recorded', detail: { step: step.id, outcome: answer.outcome } },
  ];
  const plan = context.catalogue.version(step.planId, step.planVersion);
  const follow: ReturnType<typeof followUps> =
    plan === undefined
      ? { next: [], cancels: [] }
      : followUps({
          plan,
          step: done,
          outcome: answer.outcome,
          steps: [...others, done],
          anchors: anchorsOf(state.caseRecord, startedAtOf(state.steps, step.planId, step.run, step.startAt)),
          calendar,
          now,
        });
  const closing = follow.ends === 'closed';
  const endsGuidance = follow.ends === 'guidance-ended';
  const cancelled = others
    .filter((other) => isOpenStep(other) && (closing || follow.cancels.includes(other.id)))
    .map(cancelStep);
  const existing = [...others, done];
  const next = closing ? [] : stepsFrom(follow.next, existing, step.run);
  const relapses = follow.ends === 'relapse';
  const closingRecord = closingRecordOf(answer.outcome);
  const caseRecord: CaseRecord = {
    ...state.caseRecord,
    version: state.caseRecord.version + 1,
    ...(closing || endsGuidance ? { phase: 'aftercare' as const } : {}),
    ...(closing ? { status: 'closed' as const, closedAt: now } : {}),
    ...(closingRecord === undefined ? {} : { closingRecord: { ...closingRecord, at: now } }),
    ...(relapses ? { phase: 'pre-court' as const, relapse: true } : {}),
  };
  const started = closing
    ? nothingStarted
    : relapses
      ? startedAnew(caseRecord, [...existing, ...cancelled, ...next], context)
      : startedPlan(follow.startsPlan, caseRecord, [...existing, ...next], context);
  history.push(
    ...cancelled.map((other) => ({ at: now, event: 'step-cancelled', detail: { step: other.id } })),
    ...(relapses ? [{ at: now, event: 'case-relapsed', detail: { outcome: answer.outcome } }] : []),
    ...started.history,
    ...(closingRecord === undefined ? [] : [{ at: now, event: 'closing-recorded', detail: closingRecord }]),
    ...(closing ? [{ at: now, event: 'case-closed', detail: { outcome: answer.outcome } }] : []),
  );
  const begun = startDue(caseRecord, [...next, ...started.steps], context);
  return {
    kind: 'change',
    caseRecord,
    steps: [
      ...new Map(
        [done, ...cancelled, ...begun.steps, ...started.cancelled].map((one) => [one.id, one]),
      ).values(),
    ],
    notices: [...begun.notices, ...noticesForOutcome(caseRecord, answer.outcome, context)],
    history: [...history, ...begun.history],
  };
};

type Started = {
  readonly steps: readonly StepRecord[];
  readonly cancelled: readonly StepRecord[];
  readonly history: readonly HistoryEntry[];
};

const nothingStarted: Started = { steps: [], cancelled: [], history: [] };

/** A relapse in aftercare: the guidance of the case starts again, in a round of its own, on the same history (S1-31). */
const startedAnew = (
  caseRecord: CaseRecord,
  existing: readonly StepRecord[],
  context: DecisionContext,
): Started => {
  const { steps, history } = followPlans(caseRecord, existing, context, runOf(existing) + 1);
  return { steps, cancelled: [], history };
};

/** A plan that took over before may do so again, in a round of its own: working days count from its first step. */
const startedPlan = (
  planId: string | undefined,
  caseRecord: CaseRecord,
  existing: readonly StepRecord[],
  { calendar, now, catalogue }: DecisionContext,
): Started => {
  const plan = planId === undefined ? undefined : catalogue.newest(planId);
  const ofPlan = existing.filter((step) => step.planId === planId);
  if (plan === undefined || ofPlan.some(isOpenStep)) return nothingStarted;
  const run = ofPlan.some((step) => step.run === runOf(existing)) ? runOf(existing) + 1 : runOf(existing);
  const { steps, cancels } = startPlan({
    plan,
    anchors: anchorsOf(caseRecord, now),
    calendar,
    now,
    already: existing,
  });
  const added = stepsFrom(steps, existing, run);
  return {
    steps: added,
    cancelled: existing.filter((step) => isOpenStep(step) && cancels.includes(step.id)).map(cancelStep),
    history:
      added.length === 0
        ? []
        : [{ at: now, event: 'plan-started', detail: { plan: plan.id, steps: added.length } }],
  };
};

/** Landlord and referrer hear that there is contact and how it ended; never what was said. */
export const noticesForOutcome = (
  caseRecord: CaseRecord,
  outcome: OutcomeCode,
  { directory, now }: DecisionContext,
): NoticeDraft[] => {
  const { facts } = caseRecord;
  const drafts: NoticeDraft[] = [];
  const landlordEvent = landlordEventOf[outcome];
  const partner = directory.partners.find(({ id }) => id === facts.landlordPartnerId?.value);
  // Before a hearing an agreement is a proposal: the landlord hears of it from the worker or in court, not from us.
  const mayTell = landlordEvent !== 'arrears-agreement' || caseRecord.phase !== 'court';
  const raised = facts.landlordRaised;
  if (landlordEvent !== undefined && partner !== undefined && raised !== undefined && mayTell) {
    drafts.push({
      key: `landlord:${landlordEvent}:${partner.id}`,
      audience: 'landlord',
      template: 'progress-landlord',
      language: partner.language ?? directory.organisation.language,
      recipient: partner.contact.email,
      topic: { event: landlordEvent },
      sendAt: now,
      signalId: raised.value,
    });
  }
  const referrerEvent = referrerEventOf[outcome];
  for (const referrer of facts.referrers) {
    if (referrerEvent === undefined || referrer.email === undefined) continue;
    if (!newsForReferrer(caseRecord, directory, referrer.email).includes(referrerEvent)) continue;
    drafts.push({
      key: `referrer:${referrerEvent}:${referrer.email}`,
      audience: 'referrer',
      template: 'progress-referrer',
      language: directory.organisation.language,
      recipient: referrer.email,
      topic: { event: referrerEvent },
      sendAt: now,
      signalId: referrer.signalId,
    });
  }
  return drafts;
};
