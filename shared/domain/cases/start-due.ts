import { instantMsOf, isoOf, nextOpenMs } from '../calendar/index.ts';
import type { CaseRecord, HistoryEntry, StepRecord } from '../case-record.ts';
import type { NoticeDraft } from './case-change.ts';
import type { DecisionContext } from './decision-context.ts';
import { digestAt, workLetter } from './digest.ts';
import { languageOfColleague, responsibleFor } from './notices-for-signal.ts';
import { isAfterStandstill } from './standstill.ts';

/**
 * The letter that hands a step to the worker, or to the team lead while nobody is assigned: her letter of the day where
 * she wants that and the step can wait for it.
 */
const taskFor = (caseRecord: CaseRecord, step: StepRecord, context: DecisionContext): NoticeDraft => {
  const { directory, calendar, now } = context;
  const recipient = responsibleFor(caseRecord, directory, now);
  const sendAt = digestAt(caseRecord, step, recipient, context);
  if (sendAt !== undefined) return workLetter(recipient, sendAt, context);
  return {
    // A step that moves to another day is told again; the same step at the same time is not.
    key: `task:${step.id}:${step.startAt}`,
    audience: 'worker',
    template: 'task',
    language: languageOfColleague(directory, recipient),
    recipient,
    topic: {},
    // Steps open in opening hours; what a standstill put off does not come in the night either.
    sendAt: isAfterStandstill(step, now) ? isoOf(nextOpenMs(calendar, instantMsOf(now))) : now,
    stepId: step.id,
  };
};

/**
 * Starts the steps among these whose moment has come; the others stay as they are. A step that is due when it is made
 * starts in the same transaction, so that the clock has nothing left to do for it until it is due.
 */
export const startDue = (
  caseRecord: CaseRecord,
  steps: readonly StepRecord[],
  context: DecisionContext,
): { steps: readonly StepRecord[]; notices: readonly NoticeDraft[]; history: readonly HistoryEntry[] } => {
  const { now } = context;
  const isDue = (step: StepRecord): boolean => step.status === 'pending' && step.startAt <= now;
  const due = steps.filter(isDue);
  return {
    steps: steps.map((step) => (isDue(step) ? { ...step, status: 'notified', wakeAt: step.dueAt } : step)),
    notices: [
      ...new Map(
        due.map((step) => taskFor(caseRecord, step, context)).map((notice) => [notice.key, notice]),
      ).values(),
    ],
    history: due.map((step) => ({ at: now, event: 'step-started', detail: { step: step.id } })),
  };
};
