import type { CaseRecord } from '#domain/case-record.ts';
import type { Arrival } from './arrival.ts';
import { verdictOn } from './household-verdict.ts';
import { mergeCases } from './merge-cases.ts';
import { loadHouseholds } from './merged-cases.ts';
import type { FirstReads } from './ports.ts';
import type { RegisterDeps } from './registration.ts';

/** Cases that were opened further apart could see each other: what was decided then stands. */
const TWIN_MINUTES = 5;
const MS_PER_MINUTE = 60_000;

/** All that the keys of an arrival lead to, in one batched read. */
export const readsOf = (deps: RegisterDeps, arrival: Arrival): Promise<FirstReads> => {
  const { inbox, contentKey, claims, candidates, findableBy, household } = arrival;
  const terms = arrival.terms.map(({ keys }) => keys);
  return deps.store.firstReads({ inbox, contentKey, claims, candidates, findableBy, household, terms });
};

/**
 * Two signals about one household that have no strong key in common may open two cases at the same moment: neither found
 * the other's look-alike keys. Both stored their keys before their case and look again after it, so that the later one
 * finds the earlier, and joins what would have been one case had they come one after the other.
 * @returns the case that lives on
 */
export const joinTwins = async (
  deps: RegisterDeps,
  arrival: Arrival,
  caseId: string,
  reads: FirstReads,
): Promise<string> => {
  const found = [...new Set([...reads.claimed.map((claim) => claim.caseId), ...reads.lookAlikes])];
  if (found.every((id) => id === caseId)) return caseId;
  const known = await loadHouseholds(deps.store, [...found, caseId]);
  const ownId = known.survivorOf(caseId);
  const own = known.records.find(({ id }) => id === ownId);
  if (own === undefined) return caseId;
  const twins = known.records.filter((other) => isTwin(own, other));
  if (twins.length === 0) return own.id;
  const { survivorOf } = known;
  const verdict = verdictOn(arrival, reads, found, { records: twins, survivorOf }, deps.clock());
  const twin = twins.find(({ id }) => verdict.verdict === 'same' && verdict.caseId === id);
  if (twin === undefined) return own.id;
  const [survivor, absorbed] = isOlder(twin, own) ? [twin, own] : [own, twin];
  const merged = await mergeCases(deps, {
    absorbed: absorbed.id,
    survivor: survivor.id,
    by: 'registration',
  });
  return 'survivor' in merged ? merged.survivor : own.id;
};

const isTwin = (own: CaseRecord, other: CaseRecord): boolean =>
  other.id !== own.id &&
  other.status === 'open' &&
  Math.abs(Date.parse(other.openedAt) - Date.parse(own.openedAt)) <= TWIN_MINUTES * MS_PER_MINUTE;

const isOlder = (a: CaseRecord, b: CaseRecord): boolean =>
  a.openedAt === b.openedAt ? a.id < b.id : a.openedAt < b.openedAt;

/** Reviews that began to wait for a key while the case that holds it was being stored: they are looked at now. */
export const wakeWaiting = async (deps: RegisterDeps, reviewIds: readonly string[]): Promise<void> => {
  if (reviewIds.length === 0) return;
  const woken = await Promise.all(reviewIds.map((id) => deps.store.wakeReview(id, deps.clock())));
  await deps.work.offer(woken.filter((hint) => hint !== undefined));
};
