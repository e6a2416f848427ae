import type { HistoryEntry, StepRecord } from '../case-record.ts';
import { answerStep } from './decide-answer.ts';
import { onSilence } from '../plans/index.ts';
import { catchUpWithStep, countSilenceAnew } from './catch-up.ts';
import type { CaseChange, CaseState, NoticeDraft } from './case-change.ts';
import type { DecisionContext } from './decision-context.ts';
import { cancelStep, isOpenStep } from './follow-plans.ts';
import { coordinatorsFor, languageOfColleague, responsibleFor } from './notices-for-signal.ts';
import { isAfterStandstill } from './standstill.ts';
import { startDue } from './start-due.ts';
import { isLookOnly, lookedAt, settleCase } from './watch-dates.ts';

/**
 * What the clock does to a step whose moment has come: tells the worker that it starts, or notes that it was due and
 * nobody said anything; after a standstill, catches up with it. undefined: nothing to do (moved, answered, cancelled, or
 * not yet).
 */
const decideStep = (state: CaseState, stepId: string, context: DecisionContext): CaseChange | undefined => {
  const { now } = context;
  const step = state.steps.find(({ id }) => id === stepId);
  if (step?.wakeAt === undefined || step.wakeAt > now || !isOpenStep(step)) return undefined;
  if (state.caseRecord.status === 'closed') {
    const entry = { at: now, event: 'step-cancelled', detail: { step: stepId } };
    return changed(state, cancelStep(step), [], [entry]);
  }
  if (isLookOnly(step, now)) return changed(state, lookedAt(step), [], []);
  if (step.status !== 'pending') return escalateStep(state, step, context);
  return step.dueAt > now ? startStep(state, step, context) : catchUpWithStep(state, step, context);
};

/** Most steps in one transaction, each with what follows from it: DynamoDB takes a hundred items. */
const MOST_AT_ONCE = 8;

const byWake = (a: StepRecord, b: StepRecord): number => {
  const [left, right] = [a.wakeAt ?? '', b.wakeAt ?? ''];
  return left < right ? -1 : left > right ? 1 : a.startAt < b.startAt ? -1 : a.startAt > b.startAt ? 1 : 0;
};

/**
 * What the clock does to all steps of a case whose moment has come, in the order of their moments, so that one that ends
 * another is first; as many as one transaction takes.
 */
export const decideDueSteps = (state: CaseState, context: DecisionContext): CaseChange | undefined => {
  const { now } = context;
  let current = state;
  const steps = new Map<string, StepRecord>();
  const notices = new Map<string, NoticeDraft>();
  const history: HistoryEntry[] = [];
  const due = state.steps.filter(({ wakeAt }) => wakeAt !== undefined && wakeAt <= now).toSorted(byWake);
  for (const { id } of due.slice(0, MOST_AT_ONCE)) {
    const change = decideStep(current, id, context);
    if (change === undefined) continue;
    for (const step of change.steps) steps.set(step.id, step);
    for (const notice of change.notices) notices.set(notice.key, notice);
    history.push(...change.history);
    const changed = new Map([...current.steps, ...change.steps].map((step) => [step.id, step]));
    current = { caseRecord: change.caseRecord, steps: [...changed.values()] };
  }
  if (steps.size === 0) return undefined;
  const change: CaseChange = {
    caseRecord: { ...current.caseRecord, version: state.caseRecord.version + 1 },
    steps: [...steps.values()],
    notices: [...notices.values()],
    history,
  };
  return settleCase(state.caseRecord, state.steps, change, context);
};

const changed = (
  state: CaseState,
  step: StepRecord,
  notices: readonly NoticeDraft[],
  history: readonly HistoryEntry[],
): CaseChange => ({
  caseRecord: { ...state.caseRecord, version: state.caseRecord.version + 1 },
  steps: [step],
  notices,
  history,
});

const startStep = (state: CaseState, step: StepRecord, context: DecisionContext): CaseChange => {
  const { steps, notices, history } = startDue(state.caseRecord, [step], context);
  return changed(state, steps[0] ?? step, notices, history);
};

const escalateStep = (
  state: CaseState,
  step: StepRecord,
  context: DecisionContext,
): CaseChange | undefined => {
  const { now, directory, calendar, catalogue } = context;
  const plan = catalogue.version(step.planId, step.planVersion);
  const { escalate, nextWakeAt, outcome } = onSilence({
    step,
    calendar,
    now,
    ...(plan === undefined ? {} : { plan }),
  });
  if (outcome !== undefined) {
    const answered = answerStep(state, { stepId: step.id, outcome, at: now, by: 'clock' }, context);
    return answered.kind === 'change' ? answered : undefined;
  }
  if (isAfterStandstill(step, now) && escalate !== 'none') return countSilenceAnew(state, step, context);
  const { wakeAt: _wakeAt, ...rest } = step;
  const overdue: StepRecord = {
    ...rest,
    status: 'overdue',
    escalations: escalate === 'none' ? step.escalations : step.escalations + 1,
    ...(nextWakeAt === undefined ? {} : { wakeAt: nextWakeAt }),
  };
  const recipients = recipientsOf(escalate, state, context);
  const notices = recipients.map(
    (recipient): NoticeDraft => ({
      key: `overdue:${step.id}:${step.dueAt}:${overdue.escalations}:${recipient}`,
      audience: escalate === 'worker' ? 'worker' : 'coordinator',
      template: escalate === 'worker' ? 'reminder' : 'escalation',
      language: languageOfColleague(directory, recipient),
      recipient,
      topic: { reason: 'overdue' },
      sendAt: now,
      stepId: step.id,
    }),
  );
  return changed(state, overdue, notices, [
    { at: now, event: 'step-overdue', detail: { step: step.id, told: escalate } },
  ]);
};

const recipientsOf = (
  escalate: 'worker' | 'team-lead' | 'coordinator' | 'none',
  { caseRecord }: CaseState,
  { directory, now }: DecisionContext,
): readonly string[] => {
  switch (escalate) {
    case 'worker':
      return [responsibleFor(caseRecord, directory, now)];
    case 'team-lead':
      return [directory.teamLead.email];
    case 'coordinator':
      return coordinatorsFor(caseRecord, directory).map(({ email }) => email);
    case 'none':
      return [];
  }
};
