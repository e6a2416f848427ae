import type { Signal } from '#events/signal.ts';
import { canonicalJson } from '#domain/canonical-json.ts';
import type { CaseRecord, HistoryEntry } from '#domain/case-record.ts';
import { openingGate, type ReviewReason, senderGate } from '#domain/cases/admission.ts';
import type { CaseState, NoticeDraft } from '#domain/cases/case-change.ts';
import type { ArrivedSignal } from '#domain/cases/arrived-signal.ts';
import { decideSignal, RELAPSE_DAYS } from '#domain/cases/decide-signal.ts';
import { type DecisionContext, decisionContext } from '#domain/cases/decision-context.ts';
import type { Sender } from '#domain/cases/sender.ts';
import { afterLessons, lessonOf } from '#domain/cases/decide-review.ts';
import type { Directory } from '#domain/directory.ts';
import {
  candidateKeys,
  claimKeys,
  decideIdentity,
  type HouseholdProfile,
  householdKey,
  type ScoredCandidate,
} from '#domain/identity/index.ts';
import { decideReport } from '#domain/cases/decide-report.ts';
import { arrivedSignalOf } from './arrived-signal-of.ts';
import { RetryableError } from './errors.ts';
import type { IncomingSignal } from './intake-message.ts';
import { loadHouseholds } from './merged-cases.ts';
import type {
  CaseStore,
  Clock,
  CommitResult,
  DecidedReview,
  DirectorySource,
  FirstReads,
  HashedKey,
  InboxRecord,
  InboxRef,
  KeyRing,
  Lesson,
  ReviewRecord,
  SignalRecord,
  WorkQueue,
} from './ports.ts';
import { noticesForReview } from './review-notices.ts';
import { senderOf } from './sender-standing.ts';

export type RegisterDeps = {
  readonly store: CaseStore;
  readonly ring: KeyRing;
  readonly directory: DirectorySource;
  readonly clock: Clock;
  readonly work: WorkQueue;
  /** Waits before reading and deciding again after a conflict; grows with the attempt, with jitter. */
  readonly pause: (attempt: number) => Promise<void>;
};

export type Registered =
  | { readonly result: 'case'; readonly caseId: string; readonly created: boolean }
  | { readonly result: 'duplicate'; readonly of: string }
  | { readonly result: 'review'; readonly reason: string }
  /** Taken in before: nothing was changed. */
  | { readonly result: 'known' };

/** Conflicts that a signal may meet before its message goes back to the queue. */
const MAX_ATTEMPTS = 12;
/** The same words from the same sender within this time are the same signal sent twice; later they are news. */
const SAME_CONTENT_DAYS = 21;
const MS_PER_DAY = 86_400_000;

/** Everything about one arrival that does not change between attempts. */
type Arrival = {
  readonly incoming: IncomingSignal;
  readonly signal: Signal;
  readonly inbox: InboxRef;
  readonly contentKey: string;
  readonly signalId: string;
  readonly from: Sender;
  readonly arrived: ArrivedSignal;
  readonly profile: HouseholdProfile;
  readonly claims: readonly (readonly HashedKey[])[];
  readonly candidates: readonly (readonly HashedKey[])[];
  readonly adopts: ReviewRecord | undefined;
  /** A person decided where it belongs: sender, likeness and completeness are not asked again. */
  readonly decided: DecidedReview | undefined;
  /** The household as it is written, under every key of the ring. */
  readonly household: readonly HashedKey[];
};

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
  const arrival = arrivalOf(deps, directory, incoming, adopts, decided);
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    if (attempt > 0) await deps.pause(attempt);
    const registered = await attemptRegistration(deps, directory, arrival);
    if (registered !== undefined) return registered;
  }
  throw new RetryableError(
    'Too many signals about one household at once: the message is delivered again later.',
  );
};

const contentHashOf = (deps: RegisterDeps, { signal, context }: IncomingSignal): string => {
  if (context !== undefined) return context.contentHash;
  const { source: _source, receivedAt: _receivedAt, ...fields } = signal;
  return deps.ring.idOf('content', canonicalJson(fields)).padEnd(16, '0');
};

const arrivalOf = (
  deps: RegisterDeps,
  directory: Directory,
  incoming: IncomingSignal,
  adopts: ReviewRecord | undefined,
  decided: DecidedReview | undefined,
): Arrival => {
  const { signal, context } = incoming;
  const { source, receivedAt, ...fields } = signal;
  const from =
    context?.from ??
    senderOf(directory, { address: source.sender, authenticated: source.sender !== undefined });
  const inbox: InboxRef = {
    channel: source.channel,
    ref: source.ref,
    contentHash: contentHashOf(deps, incoming),
    ...(source.row === undefined ? {} : { row: source.row }),
    ...(source.sheet === undefined ? {} : { sheet: source.sheet }),
  };
  const signalId = deps.ring.idOf('signal', canonicalJson(inbox));
  const arrived: ArrivedSignal = {
    ...arrivedSignalOf(
      directory,
      {
        id: signalId,
        receivedAt,
        fields,
        from,
        ...(context === undefined ? {} : { reading: context.reading }),
      },
      {
        listRow: context?.listRow ?? source.row !== undefined,
        ...(context?.messageId === undefined ? {} : { messageId: context.messageId }),
      },
    ),
    ...(adopts === undefined ? {} : { waited: true as const }),
  };
  const { profile } = arrived;
  const household = householdKey(profile);
  return {
    incoming,
    signal,
    inbox,
    contentKey: deps.ring.idOf('same', `${from.address ?? ''}\u0000${inbox.contentHash}`),
    signalId,
    from,
    arrived,
    profile,
    claims: claimKeys(profile).map(({ kind, key }) => deps.ring.hashKeyAll(kind, key)),
    candidates: candidateKeys(profile).map(({ kind, key }) => deps.ring.hashKeyAll(kind, key)),
    adopts,
    decided,
    household: household === undefined ? [] : deps.ring.hashKeyAll('household', household),
  };
};

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / MS_PER_DAY;

/** One read, decide, commit. undefined: somebody else was first; read again. */
const attemptRegistration = async (
  deps: RegisterDeps,
  directory: Directory,
  arrival: Arrival,
): Promise<Registered | undefined> => {
  const now = deps.clock();
  const { inbox, contentKey, claims, candidates, adopts, decided, household, signalId, arrived } = arrival;
  const reads = await deps.store.firstReads({ inbox, contentKey, claims, candidates, household });
  const waitsForUs = adopts !== undefined && reads.inbox?.outcome === 'review';
  if (reads.inbox !== undefined && !waitsForUs) return { result: 'known' };
  const same = reads.sameContent;
  if (adopts === undefined && same !== undefined && daysBetween(same.at, now) <= SAME_CONTENT_DAYS) {
    return setAsideAsDuplicate(deps, arrival, same.signalId, same.caseId, now);
  }
  const sender = senderGate(arrival.arrived.fields, arrival.from, arrived.reading?.relation);
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

  const state = verdict.verdict === 'same' ? await deps.store.loadCase(verdict.caseId) : undefined;
  // Merged at this very moment, or gone: look again.
  if (verdict.verdict === 'same' && state?.caseRecord.mergedInto !== undefined) return undefined;
  if (verdict.verdict === 'same' && state === undefined) return undefined;
  const load = state === undefined ? await loadOf(deps, directory) : new Map<string, number>();
  const context = decisionContext(directory, now, load);
  const caseId = state?.caseRecord.id ?? deps.ring.idOf('case', signalId);
  if (state !== undefined && arrival.from.class === 'worker') {
    return storeReport(deps, arrival, state, context);
  }
  const decision = decideSignal(state, caseId, arrived, context);
  if (decision.kind === 'duplicate') {
    return setAsideAsDuplicate(deps, arrival, decision.of, caseId, now);
  }
  const keyOf = (key: HashedKey): string => `${key.kind}#${key.hash}`;
  const findable = new Set(reads.candidatesOf(caseId).map(keyOf));
  const claimed = new Set(
    reads.claimed.filter((claim) => known.survivorOf(claim.caseId) === caseId).map(({ key }) => keyOf(key)),
  );
  const taken = new Set(
    reads.claimed.filter((claim) => known.survivorOf(claim.caseId) !== caseId).map(({ key }) => keyOf(key)),
  );
  const committed = await deps.store.commitSignal({
    caseRecord: decision.caseRecord,
    inbox,
    contentKey,
    signal: signalRecordOf(arrival),
    steps: decision.steps,
    notices: decision.notices,
    history: [...decision.history, ...decisionEntry(arrival, now)],
    // A key that another case holds stays there: it did not decide, so it must not move.
    claimsToAdd: claims.flatMap(([newest, ...older]) =>
      newest === undefined ||
      [newest, ...older].some((key) => claimed.has(keyOf(key)) || taken.has(keyOf(key)))
        ? []
        : [newest],
    ),
    candidatesToAdd: candidates.flatMap(([newest]) =>
      newest === undefined || findable.has(keyOf(newest)) ? [] : [newest],
    ),
    wakesReviews: reads.waiting.filter((reviewId) => reviewId !== adopts?.id),
    ...(state === undefined ? {} : { expectedVersion: state.caseRecord.version }),
    ...(adopts === undefined ? {} : { adopts }),
    ...(decided === undefined ? {} : { decided, teaches: lessonsOf(arrival) }),
  });
  return finish(deps, committed, { result: 'case', caseId, created: state === undefined });
};

type Found = Awaited<ReturnType<typeof loadHouseholds>>;
type Verdict =
  | { readonly verdict: 'same'; readonly caseId: string }
  | { readonly verdict: 'new' }
  | {
      readonly verdict: 'ask';
      readonly candidates: readonly string[];
      readonly scores: readonly ScoredCandidate[];
    };

/** What identity and earlier decisions say; a household that a person named is not weighed again. */
const verdictOn = (
  { profile }: Arrival,
  reads: FirstReads,
  ids: readonly string[],
  { records, survivorOf }: Found,
  now: string,
): Verdict => {
  const near = records.filter((caseRecord) => isWithinReach(caseRecord, now));
  const foundAs = new Map(near.map(({ id }) => [id, ids.filter((found) => survivorOf(found) === id)]));
  const { sure, weighed } = afterLessons(foundAs, reads.taught);
  const [only] = sure;
  if (only !== undefined && sure.length === 1) return { verdict: 'same', caseId: only };
  return decideIdentity(
    profile,
    near
      .filter(({ id }) => (sure.length > 0 ? sure : weighed).includes(id))
      .map(({ id, status, profile: knownProfile }) => ({
        caseId: id,
        status,
        profile: knownProfile,
        claimed: reads.claimed.filter(({ caseId }) => survivorOf(caseId) === id).map(({ key }) => key.kind),
      })),
  );
};

const chosenBy = ({ decision }: DecidedReview, survivorOf: Found['survivorOf']): Verdict => {
  const caseId = decision.kind === 'same' ? survivorOf(decision.caseId) : undefined;
  return caseId === undefined ? { verdict: 'new' } : { verdict: 'same', caseId };
};

/** Who decided, and how, in the history of the case. */
const decisionEntry = ({ adopts, decided }: Arrival, at: string): readonly HistoryEntry[] =>
  adopts === undefined || decided === undefined
    ? []
    : [
        {
          at,
          event: 'review-decided',
          detail: { review: adopts.id, decision: decided.decision.kind, by: decided.by },
        },
      ];

/** Remembered under the ids that the person saw: a later merge leads on from them by itself. */
const lessonsOf = ({ adopts, decided, household }: Arrival): readonly Lesson[] => {
  const [key] = household;
  if (adopts === undefined || decided === undefined || key === undefined) return [];
  const lesson = lessonOf(adopts.reason, adopts.candidates, decided.decision);
  return lesson === undefined ? [] : [{ household: key, ...lesson }];
};

const isWithinReach = ({ status, closedAt }: CaseRecord, now: string): boolean =>
  status === 'open' || closedAt === undefined || daysBetween(closedAt, now) <= RELAPSE_DAYS;

const loadOf = (deps: RegisterDeps, { workers }: Directory): Promise<ReadonlyMap<string, number>> =>
  deps.store.openCaseCounts(workers.map(({ email }) => email));

const signalRecordOf = ({ incoming, signal, signalId, from }: Arrival): SignalRecord => {
  const { source, receivedAt, ...fields } = signal;
  return {
    id: signalId,
    receivedAt,
    source,
    fields,
    from,
    ...(incoming.context === undefined ? {} : { reading: incoming.context.reading }),
    ...(incoming.rawKey === undefined ? {} : { rawKey: incoming.rawKey }),
  };
};

const finish = async <T extends Registered>(
  deps: RegisterDeps,
  committed: CommitResult,
  registered: T,
): Promise<T | { readonly result: 'known' } | undefined> => {
  if (committed.result === 'known') return { result: 'known' };
  if (committed.result === 'conflict') return undefined;
  await deps.work.offer(committed.due);
  return registered;
};

const setAsideAsDuplicate = async (
  deps: RegisterDeps,
  { inbox, signal, adopts, decided }: Arrival,
  of: string,
  caseId: string | undefined,
  now: string,
): Promise<Registered | undefined> => {
  const record: InboxRecord = {
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
  const stored = await deps.store.setAside({ inbox, record });
  return stored === 'known' ? { result: 'known' } : { result: 'duplicate', of };
};

/** A worker's own report: outcomes on her steps, never a new signal about the household. */
const storeReport = async (
  deps: RegisterDeps,
  arrival: Arrival,
  state: CaseState,
  context: DecisionContext,
): Promise<Registered | undefined> => {
  const change = decideReport(state, arrival.arrived, context);
  const note = arrival.arrived.reading?.newText;
  const committed = await deps.store.commitCase({
    caseRecord: change.caseRecord,
    expectedVersion: state.caseRecord.version,
    steps: change.steps,
    notices: change.notices,
    history: [...change.history, ...decisionEntry(arrival, context.now)],
    ...(note === undefined ? {} : { note }),
    input: {
      inbox: arrival.inbox,
      contentKey: arrival.contentKey,
      signal: signalRecordOf(arrival),
      ...(arrival.adopts === undefined ? {} : { adopts: arrival.adopts }),
      ...(arrival.decided === undefined ? {} : { decided: arrival.decided }),
    },
  });
  return finish(deps, committed, { result: 'case', caseId: state.caseRecord.id, created: false });
};

type Doubt = {
  readonly reason: ReviewReason;
  readonly detail: string;
  readonly candidates?: readonly string[];
  readonly scores?: readonly ScoredCandidate[];
  readonly missing?: readonly string[];
};

const openReview = async (
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
  return finish(deps, committed, { result: 'review', reason });
};
