import { openingGate, senderGate } from '#domain/cases/admission.ts';
import type { CaseRecord } from '#domain/case-record.ts';
import type { CaseChange, CaseState } from '#domain/cases/case-change.ts';
import { decideSignal } from '#domain/cases/decide-signal.ts';
import { decisionContext } from '#domain/cases/decision-context.ts';
import type { Directory } from '#domain/directory.ts';
import { decisionDetail, isCounted } from '#domain/identity/index.ts';
import { type Arrival, arrivalOf, decisionEntry, signalRecordOf } from './arrival.ts';
import { RetryableError } from './errors.ts';
import { chosenBy, daysBetween, lessonsOf, type Verdict, verdictOn } from './household-verdict.ts';
import type { IncomingSignal } from './intake-message.ts';
import { joinTwins, readsOf, wakeWaiting } from './look-again.ts';
import { mergeCases } from './merge-cases.ts';
import { type Households, loadHouseholds } from './merged-cases.ts';
import {
  type DecidedReview,
  type FirstReads,
  type HashedKey,
  type ReviewRecord,
  SAME_CONTENT_DAYS,
} from './ports.ts';
import { finish, type RegisterDeps, type Registered } from './registration.ts';
import { repeatedBy, withSignal } from './same-content.ts';
import { openReview, setAsideAsDuplicate } from './set-signal-aside.ts';
import { storeReport } from './store-report.ts';

export type { RegisterDeps, Registered } from './registration.ts';

/** Conflicts that a signal may meet before its message goes back to the queue. */
const MAX_ATTEMPTS = 12;

/**
 * Takes one signal in: finds its household, decides, and stores everything in one transaction. Safe to call any number
 * of times, at the same time, in any order with other signals.
 * @throws {RetryableError} after too many conflicts; the queue delivers the message again.
 */
export const registerSignal = async (
  deps: RegisterDeps,
  incoming: IncomingSignal,
  adopts?: ReviewRecord,
  decided?: DecidedReview,
): Promise<Registered> => {
  const directory = await deps.directory();
  const arrival = arrivalOf(deps.ring, directory, incoming, adopts, decided);
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    if (attempt > 0) await deps.pause(attempt);
    const registered = await attemptRegistration(deps, directory, arrival);
    if (registered !== undefined) return registered;
  }
  throw new RetryableError(
    'Too many signals about one household at once: the message is delivered again later.',
  );
};

/** One read, decide, commit. undefined: somebody else was first; read again. */
const attemptRegistration = async (
  deps: RegisterDeps,
  directory: Directory,
  arrival: Arrival,
): Promise<Registered | undefined> => {
  const now = deps.clock();
  const { adopts, decided, signalId, arrived } = arrival;
  const reads = await readsOf(deps, arrival);
  const waitsForUs = adopts !== undefined && reads.inbox?.outcome === 'review';
  if (reads.inbox !== undefined && !waitsForUs) return finishEarlier(deps, arrival, reads);
  const same = reads.sameContent;
  if (adopts === undefined && same !== undefined && daysBetween(same.at, now) <= SAME_CONTENT_DAYS) {
    const { signalId: of, caseId } = same;
    const repeats = { of, ...(caseId === undefined ? {} : { caseId }) };
    return setAsideAsDuplicate(deps, directory, arrival, repeats, now);
  }
  const sender = senderGate(arrival.arrived.fields, arrival.from, arrived.reading);
  // A signal that a human let in has passed the gate.
  if (!sender.pass && decided === undefined && arrival.incoming.context !== undefined) {
    return openReview(deps, directory, arrival, { reason: sender.reason, detail: sender.detail }, now);
  }

  const ids = [
    ...new Set([
      ...reads.claimed.map(({ caseId }) => caseId),
      ...reads.lookAlikes,
      ...reads.taught.same,
      ...(decided?.decision.kind === 'same' ? [decided.decision.caseId] : []),
    ]),
  ];
  const known = await loadHouseholds(deps.store, ids);
  const repeated = adopts === undefined ? repeatedBy(arrival, known.all, now) : undefined;
  if (repeated !== undefined) return setAsideAsDuplicate(deps, directory, arrival, repeated, now);
  const verdict =
    decided === undefined ? verdictOn(arrival, reads, ids, known, now) : chosenBy(decided, known.survivorOf);
  if (verdict.verdict === 'ask') {
    return openReview(
      deps,
      directory,
      arrival,
      {
        reason: 'uncertain-match',
        detail: 'It looks like a known household.',
        candidates: verdict.candidates,
        scores: verdict.scores,
      },
      now,
    );
  }
  if (verdict.verdict === 'new' && decided === undefined) {
    const { pass, ...opening } = openingGate(arrived.fields);
    if (!pass && 'reason' in opening) return openReview(deps, directory, arrival, opening, now);
  }

  // A signal that shows two cases to be one household: they become one before it joins.
  if (await joinShown(deps, verdict, known)) return undefined;

  // As it was read with the others: whoever changed it since then has changed its version.
  const state = verdict.verdict === 'same' ? known.stateOf(verdict.caseId) : undefined;
  if (verdict.verdict === 'same' && state === undefined) return undefined;
  const load = state === undefined ? await loadOf(deps, directory) : new Map<string, number>();
  const context = decisionContext(directory, now, load);
  const caseId = state?.caseRecord.id ?? deps.ring.idOf('case', signalId);
  if (state !== undefined && arrival.from.class === 'worker') {
    return storeReport(deps, arrival, state, context);
  }
  const decision = decideSignal(state, caseId, arrived, context);
  if (decision.kind === 'duplicate') {
    return setAsideAsDuplicate(deps, directory, arrival, { of: decision.of, caseId }, now);
  }
  return commitToCase(deps, arrival, { reads, state, decision, verdict });
};

/** A person decided that they are two households. */
const isKeptApart = (a: CaseRecord, b: CaseRecord): boolean =>
  (a.apartFrom ?? []).includes(b.id) || (b.apartFrom ?? []).includes(a.id);

/** True when cases were merged: what was read is out of date. */
const joinShown = async (deps: RegisterDeps, verdict: Verdict, known: Households): Promise<boolean> => {
  if (verdict.verdict !== 'same' || !('alsoMatches' in verdict)) return false;
  let isMerged = false;
  for (const other of verdict.alsoMatches) {
    const pair = known.records.filter(({ id }) => id === other || id === verdict.caseId);
    const [survivor, absorbed] = pair.toSorted((a, b) =>
      a.openedAt === b.openedAt ? (a.id < b.id ? -1 : 1) : a.openedAt < b.openedAt ? -1 : 1,
    );
    if (survivor === undefined || absorbed === undefined || isKeptApart(survivor, absorbed)) continue;
    const merged = await mergeCases(deps, {
      absorbed: absorbed.id,
      survivor: survivor.id,
      by: 'registration',
    });
    isMerged ||= merged.result === 'merged' || merged.result === 'already-merged';
  }
  return isMerged;
};

/** Why it is this case, or a new one, in the entry that tells that the signal came; a new home points to the old. */
const explained = ({ decision, verdict, state }: Decided, signalId: string): CaseChange => {
  if (!('scores' in verdict)) return decision;
  const { caseRecord, history } = decision;
  const movedFrom = verdict.verdict === 'new' && state === undefined ? verdict.movedFrom : undefined;
  return {
    ...decision,
    caseRecord: movedFrom === undefined ? caseRecord : { ...caseRecord, movedFrom },
    history: history.map((entry) =>
      entry.detail?.['signal'] === signalId
        ? { ...entry, detail: { ...entry.detail, ...decisionDetail(verdict) } }
        : entry,
    ),
  };
};

type Decided = {
  readonly reads: FirstReads;
  readonly state: CaseState | undefined;
  readonly decision: CaseChange;
  readonly verdict: Verdict;
};

const keyOf = ({ kind, hash }: HashedKey): string => `${kind}#${hash}`;

/** Keys under which the case is not held or found yet. A key that another case holds stays there: it did not decide. */
const keysToAdd = (
  { claims, findableBy }: Arrival,
  { reads }: Decided,
  caseId: string,
): { readonly claimsToAdd: readonly HashedKey[]; readonly candidatesToAdd: readonly HashedKey[] } => {
  const held = new Set(reads.claimed.map(({ key }) => keyOf(key)));
  const findable = new Set(reads.candidatesOf(caseId).map(keyOf));
  return {
    claimsToAdd: claims.flatMap(([newest, ...older]) =>
      newest === undefined || [newest, ...older].some((key) => held.has(keyOf(key))) ? [] : [newest],
    ),
    candidatesToAdd: findableBy.flatMap(([newest]) =>
      newest === undefined || findable.has(keyOf(newest)) ? [] : [newest],
    ),
  };
};

const commitToCase = async (
  deps: RegisterDeps,
  arrival: Arrival,
  decided: Decided,
): Promise<Registered | undefined> => {
  const { reads, state } = decided;
  const decision = explained(decided, arrival.signalId);
  const { inbox, contentKey, adopts } = arrival;
  const now = deps.clock();
  const caseId = decision.caseRecord.id;
  const keys = keysToAdd(arrival, decided, caseId);
  const committed = await deps.store.commitSignal({
    caseRecord: withSignal(decision.caseRecord, arrival, now),
    inbox,
    signal: signalRecordOf(arrival),
    steps: decision.steps,
    notices: decision.notices,
    history: [...decision.history, ...decisionEntry(arrival, now)],
    ...keys,
    wakesReviews: reads.waiting.filter((reviewId) => reviewId !== adopts?.id),
    ...(state === undefined ? {} : { before: state }),
    ...(state === undefined && keys.claimsToAdd.length === 0 ? { guardsContent: contentKey } : {}),
    ...(adopts === undefined ? {} : { adopts }),
    ...(arrival.decided === undefined ? {} : { decided: arrival.decided, teaches: lessonsOf(arrival) }),
  });
  if (committed.result !== 'committed') return finish(deps, committed, { result: 'known' });
  const isFindableAnew = keys.claimsToAdd.length + keys.candidatesToAdd.length > 0;
  const livesOn = isFindableAnew
    ? await lookAgain(deps, arrival, caseId, reads, state === undefined)
    : caseId;
  await deps.work.offer(committed.due);
  if (state === undefined && isCounted(caseId)) await countNames(deps, arrival);
  return { result: 'case', caseId: livesOn, created: state === undefined };
};

const countNames = (deps: RegisterDeps, { terms }: Arrival): Promise<void> =>
  deps.store.countTerms(
    terms.flatMap(({ keys: [newest], by }) => (newest === undefined ? [] : [{ key: newest, by }])),
  );

/** It was taken in before; whoever did so may have been stopped before it looked again. */
const finishEarlier = async (
  deps: RegisterDeps,
  arrival: Arrival,
  reads: FirstReads,
): Promise<Registered> => {
  const { inbox } = reads;
  const opened = deps.ring.idOf('case', arrival.signalId);
  if (inbox?.outcome === 'case' && inbox.caseId === opened) await joinTwins(deps, arrival, opened, reads);
  if (inbox?.outcome === 'review' && reads.waiting.includes(inbox.reviewId) && reads.claimed.length > 0)
    await wakeWaiting(deps, [inbox.reviewId]);
  return { result: 'known' };
};

/** What came at the same moment could not see the keys of this case: it is looked for once they are stored. */
const lookAgain = async (
  deps: RegisterDeps,
  arrival: Arrival,
  caseId: string,
  before: FirstReads,
  isNew: boolean,
): Promise<string> => {
  const reads = await readsOf(deps, arrival);
  await wakeWaiting(
    deps,
    reads.waiting.filter((id) => id !== arrival.adopts?.id && !before.waiting.includes(id)),
  );
  return isNew ? joinTwins(deps, arrival, caseId, reads) : caseId;
};

const loadOf = (deps: RegisterDeps, { workers }: Directory): Promise<ReadonlyMap<string, number>> =>
  deps.store.openCaseCounts(workers.map(({ email }) => email));
