import type { CaseState } from '#domain/cases/case-change.ts';
import { decisionContext } from '#domain/cases/decision-context.ts';
import { decideMerge, decideSplit, type PairChange, type Remaining } from '#domain/cases/decide-merge.ts';
import { factsOfSignal } from '#domain/cases/facts-of-signal.ts';
import { mergeFacts, noFacts } from '#domain/cases/merge-facts.ts';
import { claimKeys, householdKey, mergeProfiles, type HouseholdProfile } from '#domain/identity/index.ts';
import type { ArrivedSignal } from '#domain/cases/arrived-signal.ts';
import type { Directory } from '#domain/directory.ts';
import { arrivedSignalOf } from './arrived-signal-of.ts';
import { RetryableError } from './errors.ts';
import { loadSurvivor } from './merged-cases.ts';
import type { HashedKey, Lesson, PairCommit } from './ports.ts';
import type { RegisterDeps } from './registration.ts';

const MAX_ATTEMPTS = 12;
/** Ways of writing a household that a split remembers on each side, newest first: each is a write. */
const MOST_LESSONS = 10;

export type Merged =
  | { readonly result: 'merged' | 'already-merged'; readonly survivor: string }
  | { readonly result: 'same-case' }
  /** They were split before: a person decided that they are two households. */
  | { readonly result: 'kept-apart' }
  | { readonly result: 'unknown-case'; readonly caseId: string };

export type Split =
  | { readonly result: 'split'; readonly survivor: string }
  | { readonly result: 'not-merged' }
  | { readonly result: 'unknown-case'; readonly caseId: string };

/**
 * Merges one case into another in one transaction. Signals, letters and history stay where they are and are read from
 * the survivor; claims move; the absorbed case points to it.
 * @throws {RetryableError} after too many conflicts.
 */
export const mergeCases = (
  deps: RegisterDeps,
  input: {
    readonly absorbed: string;
    readonly survivor: string;
    readonly by: string;
    /** Merges cases that a person split before. */
    readonly again?: boolean;
  },
): Promise<Merged> =>
  untilCommitted(deps, async (): Promise<Merged | undefined> => {
    const [asked, survivor] = await Promise.all([
      deps.store.loadCase(input.absorbed),
      loadSurvivor(deps.store, input.survivor),
    ]);
    if (asked === undefined) return { result: 'unknown-case', caseId: input.absorbed };
    if (survivor === undefined) return { result: 'unknown-case', caseId: input.survivor };
    const absorbed =
      asked.caseRecord.mergedInto === undefined ? asked : await loadSurvivor(deps.store, input.absorbed);
    if (absorbed === undefined) return { result: 'unknown-case', caseId: input.absorbed };
    const [to, from] = [survivor.caseRecord.id, absorbed.caseRecord.id];
    if (to === from)
      return input.absorbed === input.survivor
        ? { result: 'same-case' }
        : { result: 'already-merged', survivor: to };
    if (input.again !== true && (survivor.caseRecord.apartFrom ?? []).includes(from))
      return { result: 'kept-apart' };
    const context = decisionContext(await deps.directory(), deps.clock());
    const change = decideMerge(survivor, absorbed, input.by, context);
    return commit(deps, [survivor, absorbed], change, {
      claims: { from, to, keys: claimsOf(deps, absorbed.caseRecord.profile) },
      teaches: [],
      done: { result: 'merged', survivor: to },
    });
  });

/**
 * Takes a case out of the one that it was merged into, in one transaction. Both know again what their own signals said;
 * signals that came after the merge stay with the survivor. The pair is never glued again by itself.
 * @throws {RetryableError} after too many conflicts.
 */
export const splitCase = (
  deps: RegisterDeps,
  input: { readonly caseId: string; readonly by: string },
): Promise<Split> =>
  untilCommitted(deps, async (): Promise<Split | undefined> => {
    const absorbed = await deps.store.loadCase(input.caseId);
    if (absorbed === undefined) return { result: 'unknown-case', caseId: input.caseId };
    const { mergedInto } = absorbed.caseRecord;
    if (mergedInto === undefined) return { result: 'not-merged' };
    const survivor = await deps.store.loadCase(mergedInto);
    if (survivor === undefined) return { result: 'unknown-case', caseId: mergedInto };
    const directory = await deps.directory();
    const [own, theirs] = await Promise.all([
      signalsOn(deps, directory, mergedInto),
      signalsOn(deps, directory, input.caseId),
    ]);
    const remaining = await remainingOf(deps, survivor, input.caseId, own);
    const context = decisionContext(directory, deps.clock());
    const change = decideSplit(survivor, absorbed, remaining, input.by, context);
    return commit(deps, [survivor, absorbed], change, {
      claims: {
        from: mergedInto,
        to: input.caseId,
        keys: claimsOnlyOf(deps, absorbed.caseRecord.profile, remaining.profile),
      },
      teaches: [...lessonsOf(deps, own, theirs, input.caseId), ...lessonsOf(deps, theirs, own, mergedInto)],
      done: { result: 'split', survivor: mergedInto },
    });
  });

const untilCommitted = async <T>(deps: RegisterDeps, attempt: () => Promise<T | undefined>): Promise<T> => {
  for (let count = 0; count < MAX_ATTEMPTS; count += 1) {
    if (count > 0) await deps.pause(count);
    const done = await attempt();
    if (done !== undefined) return done;
  }
  throw new RetryableError('The cases keep changing: try again.');
};

const commit = async <T>(
  deps: RegisterDeps,
  [survivor, absorbed]: readonly [CaseState, CaseState],
  change: PairChange,
  { claims, teaches, done }: Pick<PairCommit, 'claims' | 'teaches'> & { readonly done: T },
): Promise<T | undefined> => {
  const committed = await deps.store.commitPair({
    survivor: { ...change.survivor, before: survivor },
    absorbed: { ...change.absorbed, before: absorbed },
    claims,
    teaches,
  });
  if (committed.result !== 'committed') return undefined;
  await deps.work.offer(committed.due);
  return done;
};

const claimsOf = (deps: RegisterDeps, profile: HouseholdProfile): readonly HashedKey[] =>
  claimKeys(profile).flatMap(({ kind, key }) => deps.ring.hashKeyAll(kind, key));

/** Keys of the case that leaves; one that both households bear stays. */
const claimsOnlyOf = (
  deps: RegisterDeps,
  profile: HouseholdProfile,
  other: HouseholdProfile,
): readonly HashedKey[] => {
  const shared = new Set(claimsOf(deps, other).map(({ kind, hash }) => `${kind}#${hash}`));
  return claimsOf(deps, profile).filter(({ kind, hash }) => !shared.has(`${kind}#${hash}`));
};

/** Signals about the household; a worker's own reports tell of her work and not of the family. */
const signalsOn = async (
  deps: RegisterDeps,
  directory: Directory,
  caseId: string,
): Promise<readonly ArrivedSignal[]> =>
  (await deps.store.signalsOf(caseId))
    .filter(({ from }) => from.class !== 'worker')
    .map((signal) => arrivedSignalOf(directory, signal, { listRow: signal.source.row !== undefined }));

const remainingOf = async (
  deps: RegisterDeps,
  { caseRecord }: CaseState,
  leaving: string,
  own: readonly ArrivedSignal[],
): Promise<Remaining> => {
  const absorbed = await deps.store.loadCases(caseRecord.absorbed ?? []);
  const others = absorbed
    .map(({ caseRecord: one }) => one)
    .filter(({ id, mergedInto }) => mergedInto === caseRecord.id && id !== leaving);
  const nothing: HouseholdProfile = { tenants: [], rollNumbers: [] };
  return {
    facts: [...own.map(factsOfSignal), ...others.map(({ facts }) => facts)].reduce(mergeFacts, noFacts),
    profile: [...own, ...others].map(({ profile }) => profile).reduce(mergeProfiles, nothing),
    signalCount: own.length + others.reduce((sum, { signalCount }) => sum + signalCount, 0),
  };
};

const lessonsOf = (
  deps: RegisterDeps,
  signals: readonly ArrivedSignal[],
  others: readonly ArrivedSignal[],
  apartFrom: string,
): readonly Lesson[] => {
  const keysOf = (arrived: readonly ArrivedSignal[]): readonly (string | undefined)[] =>
    arrived.toReversed().map(({ profile }) => householdKey(profile));
  // What both households are written like tells neither from the other.
  const shared = new Set(keysOf(others));
  return [...new Set(keysOf(signals))]
    .filter((key) => key !== undefined)
    .filter((key) => !shared.has(key))
    .slice(0, MOST_LESSONS)
    .map((key) => ({ household: deps.ring.hashKey('household', key), same: [], apart: [apartFrom] }));
};
