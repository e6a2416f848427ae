import type { HistoryEntry, StepRecord } from '../case-record.ts';
import type { CaseChange, CaseState, NoticeDraft } from './case-change.ts';
import { answerStep, noticesForOutcome } from './decide-answer.ts';
import type { ArrivedSignal } from './arrived-signal.ts';
import { type DecisionContext, outcomesOfStep } from './decision-context.ts';
import { isOpenStep } from './follow-plans.ts';
import { settleCase } from './watch-dates.ts';

const byStart = (a: StepRecord, b: StepRecord): number =>
  a.startAt < b.startAt ? -1 : a.startAt > b.startAt ? 1 : 0;

const withSteps = (state: CaseState, change: CaseChange): CaseState => ({
  caseRecord: change.caseRecord,
  steps: [...new Map([...state.steps, ...change.steps].map((step) => [step.id, step])).values()],
});

/**
 * Records a worker's own mail: each outcome that it reports goes to the earliest open step that can have it, and the
 * plan goes on from there. Text without a known outcome is kept as a note; nothing is guessed from it.
 */
export const decideReport = (
  state: CaseState,
  report: ArrivedSignal,
  context: DecisionContext,
): CaseChange => {
  const { now } = context;
  let current = state;
  const changed = new Map<string, StepRecord>();
  const notices: NoticeDraft[] = [];
  const history: HistoryEntry[] = [{ at: now, event: 'report-received', detail: { signal: report.id } }];
  for (const outcome of report.outcomes ?? []) {
    const step = current.steps
      .filter((candidate) => isOpenStep(candidate) && outcomesOfStep(candidate, context).includes(outcome))
      .toSorted(byStart)[0];
    if (step === undefined) {
      // No step asks for it, and yet it is news: who may hear it hears it.
      notices.push(...noticesForOutcome(current.caseRecord, outcome, context));
      history.push({ at: now, event: 'outcome-reported', detail: { outcome } });
      continue;
    }
    const decision = answerStep(
      current,
      { stepId: step.id, outcome, at: now, by: report.from.worker ?? '' },
      context,
    );
    if (decision.kind !== 'change') continue;
    for (const item of decision.steps) changed.set(item.id, item);
    notices.push(...decision.notices);
    history.push(...decision.history);
    current = withSteps(current, decision);
  }
  const change: CaseChange = {
    caseRecord: { ...current.caseRecord, version: state.caseRecord.version + 1 },
    steps: [...changed.values()],
    notices: [...new Map(notices.map((notice) => [notice.key, notice])).values()],
    history,
  };
  return settleCase(state.caseRecord, state.steps, change, context);
};
