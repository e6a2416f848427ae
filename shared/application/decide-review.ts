import type { Signal } from '#events/signal.ts';
import { isSameDecision, type ReviewDecision } from '#domain/cases/decide-review.ts';
import { RetryableError } from './errors.ts';
import { type IncomingSignal, readIncoming } from './intake-message.ts';
import { loadHouseholds } from './merged-cases.ts';
import type { DecidedReview, FoundReview, ItemKey, ReviewRecord, SetAsideRecord } from './ports.ts';
import { type RegisterDeps, registerSignal } from './register-signal.ts';

const MAX_ATTEMPTS = 8;

export type ReviewDecided =
  | { readonly result: 'decided'; readonly caseId?: string; readonly duplicateOf?: string }
  /** The same decision was made before: nothing changed. */
  | { readonly result: 'already-decided'; readonly caseId?: string }
  /** Another decision was first, or its case appeared and it joined by itself. */
  | { readonly result: 'decided-otherwise'; readonly decided?: DecidedReview; readonly caseId?: string }
  | { readonly result: 'unknown-review' }
  | { readonly result: 'unknown-case' }
  | { readonly result: 'unknown-signal' };

/**
 * Records what a person decides on an input that waits. What becomes part of a case goes through the registration of
 * every other signal; each decision is one transaction. The same decision twice changes nothing the second time.
 * @throws {RetryableError} after too many conflicts.
 */
export const decideReview = async (
  deps: RegisterDeps,
  input: { readonly reviewId: string; readonly decision: ReviewDecision; readonly by: string },
): Promise<ReviewDecided> => {
  const found = await deps.store.findReview(input.reviewId);
  if (found === undefined) return { result: 'unknown-review' };
  if (found.status === 'resolved') return decidedBefore(found, input.decision);
  const decided: DecidedReview = { decision: input.decision, by: input.by, at: deps.clock() };
  const { review } = found;
  const outcome = await carryOut(deps, review, decided);
  if (outcome !== 'decided-before') return outcome;
  const now = await deps.store.findReview(input.reviewId);
  return now === undefined ? { result: 'unknown-review' } : decidedBefore(now, input.decision);
};

const decidedBefore = ({ decided, caseId }: FoundReview, decision: ReviewDecision): ReviewDecided => ({
  ...(caseId === undefined ? {} : { caseId }),
  ...(decided !== undefined && isSameDecision(decided.decision, decision)
    ? { result: 'already-decided' }
    : { result: 'decided-otherwise', ...(decided === undefined ? {} : { decided }) }),
});

const carryOut = (
  deps: RegisterDeps,
  review: ReviewRecord,
  decided: DecidedReview,
): Promise<ReviewDecided | 'decided-before'> => {
  const { decision, at } = decided;
  const { source } = review;
  switch (decision.kind) {
    case 'set-aside':
      return settle(deps, review, { outcome: 'ignored', reason: decision.reason, at, source }, decided);
    case 'duplicate':
      return repeat(deps, review, decision, decided);
    case 'same':
    case 'new':
      return review.list === undefined
        ? register(deps, review, decided)
        : takeAsWhole(deps, review, review.list, decided);
  }
};

/** A list of which few were on the one before, and which is the whole list all the same. */
const takeAsWhole = async (
  deps: RegisterDeps,
  review: ReviewRecord,
  list: ItemKey,
  decided: DecidedReview,
): Promise<ReviewDecided | 'decided-before'> => {
  const { at } = decided;
  // First what follows from it, which may be done twice, then the end of the review, which may not.
  await deps.work.offer(await deps.store.takeListAsWhole(list, at));
  return settle(
    deps,
    review,
    { outcome: 'ignored', reason: 'whole-list', at, source: review.source },
    decided,
  );
};

const settle = async (
  deps: RegisterDeps,
  review: ReviewRecord,
  record: SetAsideRecord,
  decided: DecidedReview,
): Promise<ReviewDecided | 'decided-before'> => {
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    if (attempt > 0) await deps.pause(attempt);
    const settled = await deps.store.settleReview(review, record, decided);
    if (settled === 'settled') return { result: 'decided' };
    if (settled === 'decided-before') return settled;
  }
  throw new RetryableError('The decision could not be stored because of contention: try again.');
};

/** The signal that is repeated must be there, so that the export never points to nothing. */
const repeat = async (
  deps: RegisterDeps,
  review: ReviewRecord,
  { of, caseId }: Extract<ReviewDecision, { kind: 'duplicate' }>,
  decided: DecidedReview,
): Promise<ReviewDecided | 'decided-before'> => {
  const asked = caseId === undefined ? review.candidates : [caseId];
  const { records } = await loadHouseholds(deps.store, asked);
  const ids = [...new Set([...asked, ...records.flatMap(({ id, absorbed = [] }) => [id, ...absorbed])])];
  const held = await Promise.all(
    ids.map(async (id) => ((await deps.store.loadSignal(id, of)) === undefined ? undefined : id)),
  );
  const home = held.find((id) => id !== undefined);
  if (home === undefined) return { result: 'unknown-signal' };
  const record: SetAsideRecord = {
    outcome: 'duplicate',
    of,
    caseId: home,
    at: decided.at,
    source: review.source,
  };
  const settled = await settle(deps, review, record, decided);
  return settled === 'decided-before' ? settled : { result: 'decided', duplicateOf: of };
};

const register = async (
  deps: RegisterDeps,
  review: ReviewRecord,
  decided: DecidedReview,
): Promise<ReviewDecided | 'decided-before'> => {
  const { decision } = decided;
  if (decision.kind === 'same') {
    const { survivorOf } = await loadHouseholds(deps.store, [decision.caseId]);
    if (survivorOf(decision.caseId) === undefined) return { result: 'unknown-case' };
  }
  const registered = await registerSignal(deps, signalOf(deps, review), review, decided);
  switch (registered.result) {
    case 'case':
      return { result: 'decided', caseId: registered.caseId };
    case 'duplicate':
      return { result: 'decided', duplicateOf: registered.of };
    case 'review':
    case 'known':
      return 'decided-before';
  }
};

/**
 * The signal as it arrived; of an input in which no signal was understood, what was read of it: the person who decides
 * has seen the input itself.
 */
const signalOf = (deps: RegisterDeps, review: ReviewRecord): IncomingSignal => {
  const rawKey = review.rawKey === undefined ? {} : { rawKey: review.rawKey };
  const read = review.message === undefined ? undefined : readIncoming(deps.ring, review.message);
  if (read?.ok === true) return { ...rawKey, ...read.incoming };
  const { fields, source, at } = review;
  const signal: Signal = { ...fields, kind: fields?.kind ?? 'other', source, receivedAt: at };
  return { signal, body: review.message ?? '', ...rawKey };
};
