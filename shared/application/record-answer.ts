import { claimKeys } from '#domain/identity/index.ts';
import { decideAnswer } from '#domain/cases/decide-answer.ts';
import { decisionContext, outcomesOfStep } from '#domain/cases/decision-context.ts';
import type { OutcomeCode } from '#domain/outcome.ts';
import { RetryableError } from './errors.ts';
import { stepBehind } from './merged-cases.ts';
import type { RegisterDeps } from './register-signal.ts';

const MAX_ATTEMPTS = 8;
/** Longest note that a worker can leave with an outcome, in characters. */
const MAX_NOTE_LENGTH = 4_000;

export type AnswerInput = {
  readonly caseId: string;
  readonly stepId: string;
  readonly outcome: OutcomeCode;
  /** E-mail address of who answers. */
  readonly by: string;
  readonly note?: string;
};

export type AnswerResult =
  | { readonly result: 'recorded' }
  | { readonly result: 'already-recorded'; readonly outcome: OutcomeCode | undefined }
  | { readonly result: 'unknown-step' }
  /** This step cannot end so; `allowed` lists how it can. */
  | { readonly result: 'not-an-outcome'; readonly allowed: readonly OutcomeCode[] };

/**
 * Records what a worker reports on a step. The same answer twice changes nothing the second time.
 * @throws {RetryableError} after too many conflicts.
 */
export const recordAnswer = async (deps: RegisterDeps, answer: AnswerInput): Promise<AnswerResult> => {
  const directory = await deps.directory();
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    if (attempt > 0) await deps.pause(attempt);
    const found = await stepBehind(deps.store, answer.caseId, answer.stepId);
    if (found === undefined) return { result: 'unknown-step' };
    const { state, step } = found;
    const now = deps.clock();
    const context = decisionContext(directory, now);
    const allowed = outcomesOfStep(step, context);
    if (!allowed.includes(answer.outcome)) return { result: 'not-an-outcome', allowed };
    const decision = decideAnswer(
      state,
      { stepId: step.id, outcome: answer.outcome, at: now, by: answer.by },
      context,
    );
    if (decision.kind === 'unknown-step') return { result: 'unknown-step' };
    if (decision.kind === 'already-recorded')
      return { result: 'already-recorded', outcome: decision.outcome };
    const closes = decision.caseRecord.status === 'closed';
    const note = answer.note?.slice(0, MAX_NOTE_LENGTH).trim();
    const committed = await deps.store.commitCase({
      caseRecord: decision.caseRecord,
      steps: decision.steps,
      notices: decision.notices,
      history: decision.history,
      before: state,
      ...(note === undefined || note === '' ? {} : { note }),
      ...(closes
        ? {
            claimsToRemove: claimKeys(state.caseRecord.profile).flatMap(({ kind, key }) =>
              deps.ring.hashKeyAll(kind, key),
            ),
          }
        : {}),
    });
    if (committed.result === 'committed') {
      await deps.work.offer(committed.due);
      return { result: 'recorded' };
    }
  }
  throw new RetryableError('The answer could not be recorded because the case keeps changing: try again.');
};
