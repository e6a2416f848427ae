import { canonicalJson } from '#domain/canonical-json.ts';
import type { CaseRecord } from '#domain/case-record.ts';
import { decideListed, type ListStanding } from '#domain/cases/decide-listed.ts';
import { decisionContext } from '#domain/cases/decision-context.ts';
import type { Directory } from '#domain/directory.ts';
import { decideIdentity, profileOf } from '#domain/identity/index.ts';
import {
  compareLists,
  type KnownList,
  LEAST_DAYS,
  type ListComparison,
} from '#domain/lists-over-time/compare-lists.ts';
import { RetryableError } from './errors.ts';
import { listLetters } from './list-letters.ts';
import { loadHouseholds, loadSurvivor } from './merged-cases.ts';
import type { DueHint, InboxRecord, InboxRef, ListRecord, ListRows, ReviewRecord } from './ports.ts';
import type { RegisterDeps } from './register-signal.ts';
import { noticesForReview } from './review-notices.ts';

const MS_PER_MINUTE = 60_000;
const MS_PER_DAY = 86_400_000;
const MAX_ATTEMPTS = 8;
/** The sender's receipt waits so long for rows that are still on their way. */
const PATIENCE_MINUTES = 60;
/** Rows that have found no place by then lie in a dead-letter queue: without them nothing can be compared. */
const GIVE_UP_DAYS = 7;
/** A household that may be one of the rows that wait for a person is held back so long. */
const HOLD_DAYS = 14;
/** Cases told in one run; the rest in the next, which follows at once. */
const CASES_A_RUN = 100;
/** More rows than this that wait are not looked at one by one: every household is held back. */
const MOST_WAITING_ROWS = 60;

const later = (at: string, milliseconds: number): string =>
  new Date(Date.parse(at) + milliseconds).toISOString();
const daysSince = (at: string, now: string): number => (Date.parse(now) - Date.parse(at)) / MS_PER_DAY;

const caseIdsOf = (rows: readonly InboxRecord[]): ReadonlySet<string> =>
  new Set(rows.flatMap((row) => ('caseId' in row && row.caseId !== undefined ? [row.caseId] : [])));

const waitingIn = ({ placed }: ListRows): readonly (InboxRecord & { outcome: 'review' })[] =>
  placed.filter((row): row is InboxRecord & { outcome: 'review' } => row.outcome === 'review');

/**
 * What a list says as a whole, once its rows have found their places: letters to its sender and to the reviewers, and for a
 * partner's list of arrears the comparison with the one before. Safe to run any number of times.
 */
export const settleList = async (
  deps: RegisterDeps,
  hint: Pick<DueHint, 'pk' | 'sk'>,
): Promise<'list-settled' | 'nothing-to-do'> => {
  const list = await deps.store.loadList(hint);
  if (list === undefined || list.status === 'settled') return 'nothing-to-do';
  const [directory, rows] = await Promise.all([deps.directory(), deps.store.rowsOfList(list)]);
  const now = deps.clock();
  const age = Date.parse(now) - Date.parse(list.takenAt);
  if (rows.onTheWay > 0 && age < PATIENCE_MINUTES * MS_PER_MINUTE) {
    await deps.store.letListWait(list, later(now, MS_PER_MINUTE));
    return 'nothing-to-do';
  }
  if (rows.onTheWay > 0 && age < GIVE_UP_DAYS * MS_PER_DAY) {
    await tell(deps, list, directory, undefined, now);
    await deps.store.letListWait(list, later(now, PATIENCE_MINUTES * MS_PER_MINUTE), now);
    return 'nothing-to-do';
  }
  const comparison = rows.onTheWay > 0 ? undefined : await comparisonOf(deps, list, rows, directory);
  if (comparison === undefined) {
    await tell(deps, list, directory, undefined, now);
    await deps.store.settleList(list, []);
    return 'list-settled';
  }
  const held = await heldBack(deps, comparison, rows, daysSince(list.takenAt, now));
  const gone = [...comparison.gone].filter((id) => !held.has(id));
  const isMore = await tellCases(deps, list, directory, [
    ...gone.map((id): Told => [id, 'left']),
    ...unchanged(list, comparison, rows).map((id): Told => [id, 'still']),
  ]);
  if (isMore) {
    await deps.store.letListWait(list, now);
    return 'list-settled';
  }
  if (comparison.doubtful !== undefined)
    await askWhetherWhole(deps, list, comparison.doubtful, directory, now);
  await tell(deps, list, directory, comparison, now);
  if (held.size > 0) await deps.store.letListWait(list, later(now, MS_PER_DAY), now);
  else await deps.store.settleList(list, comparison.replaces);
  return 'list-settled';
};

/** Letters, once: their keys are the list's. */
const tell = async (
  deps: RegisterDeps,
  list: ListRecord,
  directory: Directory,
  comparison: ListComparison | undefined,
  now: string,
): Promise<void> => {
  if (list.toldAt !== undefined) return;
  const letters = listLetters({ list, directory, now, ...(comparison === undefined ? {} : { comparison }) });
  const due = await deps.store.putInputNotices(
    { channel: list.channel, ref: list.ref, contentHash: '' },
    letters,
  );
  await deps.work.offer(due);
};

/** undefined: there is nothing to compare with. */
const comparisonOf = async (
  deps: RegisterDeps,
  list: ListRecord,
  rows: ListRows,
  directory: Directory,
): Promise<ListComparison | undefined> => {
  const { partnerId } = list.from;
  if (partnerId === undefined || !list.isComparable) return undefined;
  const former = (await deps.store.listsInForce(list.owner)).filter(
    ({ id, receivedAt }) => id !== list.id && receivedAt < list.receivedAt,
  );
  if (!former.some(({ receivedAt }) => daysSince(receivedAt, list.receivedAt) >= LEAST_DAYS))
    return undefined;
  const known = await Promise.all(
    [list, ...former].map(async (each): Promise<KnownList> => {
      const { placed } = each.id === list.id ? rows : await deps.store.rowsOfList(each);
      return { id: each.id, at: each.receivedAt, shape: each.shape, cases: caseIdsOf(placed) };
    }),
  );
  const [current, ...others] = await withSurvivors(deps, known);
  if (current === undefined || others.every(({ cases }) => cases.size === 0)) return undefined;
  const share = directory.partners.find(({ id }) => id === partnerId)?.lists?.leastShare;
  return compareLists(current, others, {
    ...(share === undefined ? {} : { leastShare: share }),
    isWhole: list.isWhole === true,
  });
};

/** Cases that were merged since stand for the one that lives on. Only those that are not on both sides have to be looked up. */
const withSurvivors = async (
  { store }: RegisterDeps,
  [list, ...former]: readonly KnownList[],
): Promise<readonly KnownList[]> => {
  if (list === undefined) return [];
  const before = new Set(former.flatMap(({ cases }) => [...cases]));
  const unmatched = [
    ...[...before].filter((id) => !list.cases.has(id)),
    ...[...list.cases].filter((id) => !before.has(id)),
  ];
  const { survivorOf } = await loadHouseholds(store, unmatched);
  const isUnmatched = new Set(unmatched);
  const now = (id: string): string => (isUnmatched.has(id) ? (survivorOf(id) ?? id) : id);
  return [list, ...former].map((each) => ({ ...each, cases: new Set([...each.cases].map(now)) }));
};

/** Households that are perhaps on the list after all, in a row that waits for a person. */
const heldBack = async (
  { store }: RegisterDeps,
  { gone }: ListComparison,
  rows: ListRows,
  days: number,
): Promise<ReadonlySet<string>> => {
  const waiting = waitingIn(rows);
  if (gone.size === 0 || waiting.length === 0 || days > HOLD_DAYS) return new Set();
  if (waiting.length > MOST_WAITING_ROWS) return gone;
  const [{ records }, reviews] = await Promise.all([
    loadHouseholds(store, [...gone]),
    Promise.all(waiting.map(({ reviewId }) => store.loadReview(reviewId))),
  ]);
  const open = reviews.filter((review) => review !== undefined);
  return new Set(
    records.filter((caseRecord) => open.some((review) => mayBe(review, caseRecord))).map(({ id }) => id),
  );
};

/** A row that names nobody and no home may be anybody. */
const mayBe = (review: ReviewRecord, { id, status, profile, absorbed = [] }: CaseRecord): boolean => {
  if (review.candidates.some((candidate) => candidate === id || absorbed.includes(candidate))) return true;
  const { fields = {} } = review;
  const named = (fields.tenants ?? []).some(({ familyName }) => familyName !== undefined);
  if (!named && fields.dwelling?.street === undefined) return true;
  const { verdict } = decideIdentity(profileOf({ kind: 'arrears', ...fields }), [
    { caseId: id, status, profile, claimed: [] },
  ]);
  return verdict !== 'new';
};

/** On the list again with the very same row under the very same name: no signal tells of it. */
const unchanged = (list: ListRecord, { still }: ListComparison, { placed }: ListRows): readonly string[] => {
  const known = placed.filter(({ at }) => at < list.takenAt && daysSince(at, list.takenAt) >= LEAST_DAYS);
  const moved = caseIdsOf(placed.filter(({ at }) => at >= list.takenAt));
  return [...caseIdsOf(known)].filter((id) => still.has(id) && !moved.has(id));
};

type Told = readonly [caseId: string, standing: ListStanding];

/** Tells the workers. true: there are more than one run takes. */
const tellCases = async (
  deps: RegisterDeps,
  list: ListRecord,
  directory: Directory,
  cases: readonly Told[],
): Promise<boolean> => {
  let told = 0;
  for (const [caseId, standing] of cases) {
    if (told === CASES_A_RUN) return true;
    if (await tellCase(deps, list, directory, caseId, standing)) told += 1;
  }
  return false;
};

const tellCase = async (
  deps: RegisterDeps,
  list: ListRecord,
  directory: Directory,
  caseId: string,
  standing: ListStanding,
): Promise<boolean> => {
  const { partnerId } = list.from;
  if (partnerId === undefined) return false;
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    if (attempt > 0) await deps.pause(attempt);
    const state = await loadSurvivor(deps.store, caseId);
    if (state === undefined) return false;
    const now = deps.clock();
    const change = decideListed(
      state,
      { id: list.id, partnerId, at: list.receivedAt },
      standing,
      decisionContext(directory, now),
    );
    if (change === undefined) return false;
    const committed = await deps.store.commitCase({ ...change, before: state });
    if (committed.result !== 'committed') continue;
    await deps.work.offer(committed.due);
    return true;
  }
  throw new RetryableError('A list could not be settled because a case keeps changing: it is offered again.');
};

/** Too few of the former list are on it: a person decides whether it is the whole list. */
const askWhetherWhole = async (
  deps: RegisterDeps,
  list: ListRecord,
  { found, of }: NonNullable<ListComparison['doubtful']>,
  directory: Directory,
  now: string,
): Promise<void> => {
  const inbox: InboxRef = { channel: list.channel, ref: list.ref, contentHash: `list-${list.id}` };
  const { address } = list.from;
  const review: ReviewRecord = {
    id: deps.ring.idOf('signal', canonicalJson(inbox)),
    reason: 'doubtful-list',
    detail: `The list names ${found} of the ${of} households of the list before. "New": it is the whole list, and the workers of the others are told. Set aside: it is a part, or another list.`,
    at: now,
    source: { channel: list.channel, ref: list.ref, ...(address === undefined ? {} : { sender: address }) },
    candidates: [],
    rawKey: list.rawKey,
    waitsFor: [],
    inbox,
    list: list.item,
  };
  const stored = await deps.store.openReview(
    review,
    noticesForReview({ review, missing: [], directory, now }),
  );
  if (stored.result === 'conflict')
    throw new RetryableError('A review item could not be stored because of contention: it is tried again.');
  if (stored.result === 'committed') await deps.work.offer(stored.due);
};
