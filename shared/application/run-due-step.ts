import type { StepRecord } from '#domain/case-record.ts';
import { withChangedSteps } from '#domain/cases/case-change.ts';
import { decisionContext } from '#domain/cases/decision-context.ts';
import { decideDueSteps } from '#domain/cases/decide-step.ts';
import { RetryableError } from './errors.ts';
import { readIncoming } from './intake-message.ts';
import type { DueHint } from './ports.ts';
import { type RegisterDeps, registerSignal } from './register-signal.ts';
import { settleList } from './settle-list.ts';

const MAX_ATTEMPTS = 8;
/** Transactions on one case in one run; what is left comes back by the due index. */
const MAX_ROUNDS = 16;

export type StepRun = 'ran' | 'nothing-to-do' | 'review-looked-at' | 'list-settled';

/**
 * Does what is due at an item of the due index: starts or escalates the steps of a case whose moment has come, in order;
 * settles a list whose rows have found their places; or looks again at a review whose case may have appeared. A step is
 * claimed by the case's own version, so that it runs once however often it is offered.
 * @throws {RetryableError} after too many conflicts.
 */
export const runDueStep = (deps: RegisterDeps, hint: DueHint): Promise<StepRun> =>
  hint.pk.startsWith('REVIEW#')
    ? lookAtReview(deps, hint.pk.slice('REVIEW#'.length))
    : hint.pk.startsWith('LISTS#')
      ? settleList(deps, hint)
      : runSteps(deps, hint.pk.slice('CASE#'.length));

const isAnyDue = (steps: readonly StepRecord[], now: string): boolean =>
  steps.some(({ wakeAt }) => wakeAt !== undefined && wakeAt <= now);

const runSteps = async (deps: RegisterDeps, caseId: string): Promise<StepRun> => {
  const directory = await deps.directory();
  let rounds = 0;
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    if (attempt > 0) await deps.pause(attempt);
    // Read before the clock, so that what is decided on a case never lies before what was decided last.
    const state = await deps.store.loadCase(caseId);
    if (state === undefined) return 'nothing-to-do';
    const now = deps.clock();
    if (!isAnyDue(state.steps, now)) return 'nothing-to-do';
    const change = decideDueSteps(state, decisionContext(directory, now));
    if (change === undefined) return 'nothing-to-do';
    const committed = await deps.store.commitCase({ ...change, before: state });
    if (committed.result === 'committed') {
      await deps.work.offer(committed.due);
      rounds += 1;
      const isDone = !isAnyDue(withChangedSteps(state.steps, change.steps), now);
      if (isDone || rounds === MAX_ROUNDS) return 'ran';
      // More was due on this case than one transaction takes: its turn comes in the next.
      attempt = -1;
    }
  }
  throw new RetryableError('A step could not be run because its case keeps changing: it is offered again.');
};

const lookAtReview = async (deps: RegisterDeps, reviewId: string): Promise<StepRun> => {
  const review = await deps.store.loadReview(reviewId);
  if (review === undefined) return 'nothing-to-do';
  if (review.message === undefined) {
    await deps.store.letReviewWait(reviewId);
    return 'nothing-to-do';
  }
  const read = readIncoming(deps.ring, review.message);
  if (!read.ok) {
    await deps.store.letReviewWait(reviewId);
    return 'nothing-to-do';
  }
  await registerSignal(deps, read.incoming, review);
  return 'review-looked-at';
};
