import type { HistoryEntry, StepRecord } from '../case-record.ts';
import { decideAnswer } from './decide-answer.ts';
import { onSilence } from '../plans/index.ts';
import type { CaseChange, CaseState, NoticeDraft } from './case-change.ts';
import type { DecisionContext } from './decision-context.ts';
import { coordinatorsFor, languageOfColleague, responsibleFor } from './notices-for-signal.ts';
import { startDue } from './start-due.ts';

/**
 * What the clock does to a step whose moment has come: tells the worker that it starts, or notes that it was due and
 * nobody said anything. undefined: nothing to do (moved, answered, cancelled, or not yet).
 */
export const decideStep = (
  state: CaseState,
  stepId: string,
  context: DecisionContext,
): CaseChange | undefined => {
  const { now } = context;
  const { caseRecord } = state;
  const step = state.steps.find(({ id }) => id === stepId);
  if (step?.wakeAt === undefined || step.wakeAt > now || caseRecord.status === 'closed') return undefined;
  if (step.status === 'pending') return startStep(state, step, context);
  if (step.status === 'notified' || step.status === 'overdue') return escalateStep(state, step, context);
  return undefined;
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
    const answered = decideAnswer(state, { stepId: step.id, outcome, at: now, by: 'clock' }, context);
    return answered.kind === 'change' ? answered : undefined;
  }
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
