import type { NoticeDraft } from '#domain/cases/case-change.ts';
import type { ReviewReason } from '#domain/cases/admission.ts';
import type { Directory } from '#domain/directory.ts';
import type { ScoredCandidate } from '#domain/identity/index.ts';
import type { Arrival } from './arrival.ts';
import { readsOf, wakeWaiting } from './look-again.ts';
import type { SetAsideRecord, ReviewRecord } from './ports.ts';
import { finish, type RegisterDeps, type Registered } from './registration.ts';
import type { Repeated } from './same-content.ts';
import { noticesForReview, receiptForCopy } from './review-notices.ts';

/**
 * The input repeats one that is known: it is recorded as such, and nothing else changes. Nobody is told twice: only who was
 * not told yet, or asks whether it arrived, gets a receipt.
 */
export const setAsideAsDuplicate = async (
  deps: RegisterDeps,
  directory: Directory,
  arrival: Arrival,
  { of, caseId, bySomebodyElse }: Repeated,
  now: string,
): Promise<Registered | undefined> => {
  const { inbox, signal, adopts, decided, contentKey, incoming } = arrival;
  const record: SetAsideRecord = {
    outcome: 'duplicate',
    of,
    at: now,
    source: signal.source,
    ...(caseId === undefined ? {} : { caseId }),
  };
  if (adopts !== undefined) {
    const settled = await deps.store.settleReview(adopts, record, decided);
    if (settled === 'conflict') return undefined;
    return settled === 'decided-before' ? { result: 'known' } : { result: 'duplicate', of };
  }
  const isAnswered = bySomebodyElse === true || incoming.context?.passedOn === 'asking';
  const receipts = isAnswered ? receiptForCopy(arrival, directory, now) : [];
  const stored = await deps.store.setAside({
    inbox,
    record,
    ...(receipts.length === 0 ? {} : { receipts, guardsContent: contentKey }),
  });
  return finish(deps, stored, { result: 'duplicate', of });
};

type Doubt = {
  readonly reason: ReviewReason;
  readonly detail: string;
  readonly candidates?: readonly string[];
  readonly scores?: readonly ScoredCandidate[];
  readonly missing?: readonly string[];
};

/** A person is to look at it. */
export const openReview = async (
  deps: RegisterDeps,
  directory: Directory,
  arrival: Arrival,
  doubt: Doubt,
  now: string,
): Promise<Registered | undefined> => {
  const { reason, detail, candidates = [], scores, missing = [] } = doubt;
  // It waited already and still finds no case: it waits on.
  if (arrival.adopts !== undefined) {
    await deps.store.letReviewWait(arrival.adopts.id);
    return { result: 'review', reason };
  }
  const { source, receivedAt: _receivedAt, ...fields } = arrival.signal;
  const review: ReviewRecord = {
    id: arrival.signalId,
    reason,
    detail,
    at: now,
    source,
    candidates,
    ...(scores === undefined ? {} : { scores }),
    fields,
    sender: arrival.from,
    message: arrival.incoming.body,
    // Only a signal whose sender we believe may join a case by itself later.
    waitsFor: reason === 'incomplete' ? arrival.claims.flatMap(([newest]) => newest ?? []) : [],
    inbox: arrival.inbox,
    ...(arrival.incoming.rawKey === undefined ? {} : { rawKey: arrival.incoming.rawKey }),
  };
  const notices: readonly NoticeDraft[] = arrival.arrived.listRow
    ? []
    : noticesForReview({
        review,
        missing,
        directory,
        now,
        ...(arrival.arrived.messageId === undefined ? {} : { messageId: arrival.arrived.messageId }),
      });
  const committed = await deps.store.openReview(review, notices, arrival.contentKey);
  // A case may have taken one of its keys since they were read: it did not see that somebody waits.
  if (committed.result === 'committed' && review.waitsFor.length > 0) {
    const { claimed } = await readsOf(deps, arrival);
    if (claimed.length > 0) await wakeWaiting(deps, [review.id]);
  }
  return finish(deps, committed, { result: 'review', reason });
};
