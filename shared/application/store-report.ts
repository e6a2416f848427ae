import type { CaseState } from '#domain/cases/case-change.ts';
import { decideReport } from '#domain/cases/decide-report.ts';
import type { DecisionContext } from '#domain/cases/decision-context.ts';
import { type Arrival, decisionEntry, signalRecordOf } from './arrival.ts';
import { withSignal } from './same-content.ts';
import { finish, type RegisterDeps, type Registered } from './registration.ts';

/** A worker's own report: outcomes on her steps, never a new signal about the household. */
export const storeReport = async (
  deps: RegisterDeps,
  arrival: Arrival,
  state: CaseState,
  context: DecisionContext,
): Promise<Registered | undefined> => {
  const change = decideReport(state, arrival.arrived, context);
  const note = arrival.arrived.reading?.newText;
  const committed = await deps.store.commitCase({
    caseRecord: withSignal(change.caseRecord, arrival, context.now),
    before: state,
    steps: change.steps,
    notices: change.notices,
    history: [...change.history, ...decisionEntry(arrival, context.now)],
    ...(note === undefined ? {} : { note }),
    input: {
      inbox: arrival.inbox,
      signal: signalRecordOf(arrival),
      ...(arrival.adopts === undefined ? {} : { adopts: arrival.adopts }),
      ...(arrival.decided === undefined ? {} : { decided: arrival.decided }),
    },
  });
  return finish(deps, committed, { result: 'case', caseId: state.caseRecord.id, created: false });
};
