import type { CaseRecord, HistoryEntry, StepRecord } from '../case-record.ts';
import type { LandlordEvent } from '../disclosure/landlord-view.ts';
import { newsForReferrer, type ReferrerEvent } from '../disclosure/referrer-view.ts';
import type { OutcomeCode } from '../outcome.ts';
import { followUps, plans, startPlan } from '../plans/index.ts';
import type { CaseChange, CaseState, NoticeDraft } from './case-change.ts';
import type { DecisionContext } from './decision-context.ts';
import { startDue } from './start-due.ts';
import { anchorsOf, cancelStep, isOpenStep, stepsFrom } from './follow-plans.ts';

/** What outcomes tell the outside world; what is not here is told to nobody. */
const landlordEventOf: Readonly<Partial<Record<OutcomeCode, LandlordEvent>>> = {
  reached: 'in-contact',
  accepts: 'in-contact',
  'let-in': 'in-contact',
  agreement: 'arrears-agreement',
  'closed-eviction-avoided': 'closed',
  'closed-evicted': 'closed',
  'closed-other': 'closed',
};

const referrerEventOf: Readonly<Partial<Record<OutcomeCode, ReferrerEvent>>> = {
  reached: 'contact-made',
  'let-in': 'contact-made',
  accepts: 'guidance-accepted',
  refuses: 'guidance-refused',
  'closed-eviction-avoided': 'closed',
  'closed-evicted': 'closed',
  'closed-other': 'closed',
};

const isClosing = (outcome: OutcomeCode): boolean => outcome.startsWith('closed-');

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

/** Records what a worker reports on a step and lets its plan go on. */
export const decideAnswer = (state: CaseState, answer: Answer, context: DecisionContext): AnswerDecision => {
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
  const plan = plans[step.planId];
  const follow: ReturnType<typeof followUps> =
    plan === undefined
      ? { next: [], cancels: [] }
      : followUps({
          plan,
          step: done,
          outcome: answer.outcome,
          steps: [...others, done],
          anchors: anchorsOf(state.caseRecord, step.startAt),
          calendar,
          now,
        });
  const closing = isClosing(answer.outcome) || follow.ends === 'closed';
  const cancelled = others
    .filter((other) => isOpenStep(other) && (closing || follow.cancels.includes(other.id)))
    .map(cancelStep);
  const existing = [...others, done];
  const next = closing ? [] : stepsFrom(follow.next, existing, step.run);
  const caseRecord: CaseRecord = {
    ...state.caseRecord,
    version: state.caseRecord.version + 1,
    ...(closing ? { status: 'closed' as const, phase: 'aftercare' as const, closedAt: now } : {}),
  };
  const started = startedPlan(follow.startsPlan, caseRecord, [...existing, ...next], context, step.run);
  history.push(
    ...cancelled.map((other) => ({ at: now, event: 'step-cancelled', detail: { step: other.id } })),
    ...(follow.startsPlan !== undefined && started.length > 0
      ? [{ at: now, event: 'plan-started', detail: { plan: follow.startsPlan, steps: started.length } }]
      : []),
    ...(closing ? [{ at: now, event: 'case-closed', detail: { outcome: answer.outcome } }] : []),
  );
  const begun = startDue(caseRecord, [...next, ...started], context);
  return {
    kind: 'change',
    caseRecord,
    steps: [done, ...cancelled, ...begun.steps],
    notices: [...begun.notices, ...noticesForAnswer(caseRecord, answer, context)],
    history: [...history, ...begun.history],
  };
};

const startedPlan = (
  planId: string | undefined,
  caseRecord: CaseRecord,
  existing: readonly StepRecord[],
  { calendar, now }: DecisionContext,
  run: number,
): StepRecord[] => {
  const plan = planId === undefined ? undefined : plans[planId];
  if (plan === undefined || existing.some((step) => step.planId === planId && step.run === run)) return [];
  const { steps } = startPlan({
    plan,
    anchors: anchorsOf(caseRecord, now),
    calendar,
    now,
    already: existing,
  });
  return stepsFrom(steps, existing, run);
};

/** Landlord and referrer hear that there is contact and how it ended; never what was said. */
const noticesForAnswer = (
  caseRecord: CaseRecord,
  { outcome }: Answer,
  { directory, now }: DecisionContext,
): NoticeDraft[] => {
  const { facts } = caseRecord;
  const drafts: NoticeDraft[] = [];
  const landlordEvent = landlordEventOf[outcome];
  const partner = directory.partners.find(({ id }) => id === facts.landlordPartnerId?.value);
  // Before a hearing an agreement is a proposal: the landlord hears of it from the worker or in court, not from us.
  const mayTell = landlordEvent !== 'arrears-agreement' || caseRecord.phase !== 'court';
  if (landlordEvent !== undefined && partner !== undefined && facts.kinds.includes('arrears') && mayTell) {
    drafts.push({
      key: `landlord:${landlordEvent}:${partner.id}`,
      audience: 'landlord',
      template: 'progress-landlord',
      language: partner.language ?? directory.organisation.language,
      recipient: partner.contact.email,
      topic: { event: landlordEvent },
      sendAt: now,
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
