import type { CaseChange, CaseState } from '#domain/cases/case-change.ts';
import { type DecisionContext, decisionContext } from '#domain/cases/decision-context.ts';
import { RetryableError } from './errors.ts';
import { loadSurvivor } from './merged-cases.ts';
import type { RegisterDeps } from './register-signal.ts';

const MAX_ATTEMPTS = 8;
/** Longest reason or note, in characters. */
const MAX_NOTE_LENGTH = 4_000;

type Decided = ({ readonly kind: 'change' } & CaseChange) | { readonly kind: 'refused' };

/**
 * Changes a case by a decision of a person, in one transaction; a case that was merged is changed where it lives on. On
 * a conflict it is read and decided again. `note`: why, in free text; kept sealed with the first entry of the history.
 * @throws {RetryableError} after too many conflicts.
 */
export const changeCase = async <D extends Decided>(
  deps: RegisterDeps,
  input: { readonly caseId: string; readonly note?: string },
  decide: (state: CaseState, context: DecisionContext) => D,
): Promise<D | { readonly kind: 'unknown-case' }> => {
  const directory = await deps.directory();
  const note = input.note?.slice(0, MAX_NOTE_LENGTH).trim() ?? '';
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    if (attempt > 0) await deps.pause(attempt);
    const state = await loadSurvivor(deps.store, input.caseId);
    if (state === undefined) return { kind: 'unknown-case' };
    const decision = decide(state, decisionContext(directory, deps.clock()));
    if (decision.kind === 'refused' || decision.history.length === 0) return decision;
    const { caseRecord, steps, notices, history } = decision;
    const committed = await deps.store.commitCase({
      caseRecord,
      steps,
      notices,
      history,
      before: state,
      ...(note === '' ? {} : { note }),
    });
    if (committed.result === 'committed') {
      await deps.work.offer(committed.due);
      return decision;
    }
  }
  throw new RetryableError('The case could not be changed because it keeps changing: try again.');
};
