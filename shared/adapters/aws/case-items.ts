import { createHash } from 'node:crypto';
import { canonicalJson } from '#domain/canonical-json.ts';
import type { CaseRecord, HistoryEntry, StepRecord } from '#domain/case-record.ts';
import type { NoticeDraft } from '#domain/cases/case-change.ts';
import type {
  DecidedReview,
  FoundReview,
  InboxRecord,
  ItemKey,
  NoticeRecord,
  ReviewRecord,
  SetAsideRecord,
  SignalRecord,
} from '#application/ports.ts';
import type { OpenedKeyRing } from '../keys/key-ring.ts';
import { dueKeysOf } from './due-index.ts';
import {
  type Attributes,
  CASE_SK,
  CLOSED_CASES,
  casePk,
  eventSk,
  inputIdOfKey,
  inputKey,
  NOTICE_PREFIX,
  noticeSk,
  OPEN_CASES,
  OPEN_REVIEWS,
  PII_SK,
  readerPk,
  REVIEW_SK,
  reviewPk,
  stepSk,
} from './table-items.ts';

/**
 * Records to attributes and back. Personal data goes only into `sealed` attributes; everything else on an item may be
 * read by whoever may read the table.
 */

type Plain = Readonly<Record<string, unknown>>;

const WORKER_NONE = 'team';

/** Index of cases by worker; also counts the load of a worker. */
const listKeysOf = (caseRecord: CaseHeader): Attributes =>
  // A case that was merged is listed as its survivor.
  caseRecord.mergedInto === undefined
    ? {
        listPk:
          caseRecord.status === 'open' ? `${OPEN_CASES}${caseRecord.worker ?? WORKER_NONE}` : CLOSED_CASES,
        listSk: `${caseRecord.openedAt}#${caseRecord.id}`,
      }
    : {};

export const openCasesOf = (worker: string | null): string => `${OPEN_CASES}${worker ?? WORKER_NONE}`;

/** What of a case may be read without its key, and changes seldom: most signals leave it as it is. */
const headerParts = [
  'id',
  'status',
  'phase',
  'service',
  'worker',
  'municipality',
  'openedAt',
  'closedAt',
  'relapse',
  'mergedInto',
  'absorbed',
  'apartFrom',
  'threadId',
] as const satisfies readonly (keyof CaseRecord)[];
type CaseHeader = Pick<CaseRecord, (typeof headerParts)[number]>;
/** What every commit writes, whatever it is about. */
type CaseCore = Omit<CaseRecord, keyof CaseHeader | 'version'>;

const isHeaderPart = (name: string): boolean => headerParts.some((part) => part === name);
const partsOf = (caseRecord: CaseRecord): { header: CaseHeader; core: CaseCore } => {
  const { version: _version, ...rest } = caseRecord;
  const entries = Object.entries(rest).filter(([, value]) => value !== undefined);
  return {
    header: Object.fromEntries(entries.filter(([name]) => isHeaderPart(name))) as CaseHeader,
    core: Object.fromEntries(entries.filter(([name]) => !isHeaderPart(name))) as CaseCore,
  };
};

/** Tells whether a header and a core belong together: they lie in two items that may be read at two moments. */
const markOf = (header: unknown): string =>
  createHash('sha256').update(canonicalJson(header)).digest('base64url').slice(0, 8);

export const caseItem = (caseRecord: CaseRecord): Attributes => {
  const { header } = partsOf(caseRecord);
  return { ...header, pk: casePk(caseRecord.id), sk: CASE_SK, ...listKeysOf(header) };
};

export const isSameHeader = (a: CaseRecord, b: CaseRecord): boolean =>
  markOf(partsOf(a).header) === markOf(partsOf(b).header);

/** Holds the lock of the case: every commit writes it under the version that it read. */
export const personalItem = (ring: OpenedKeyRing, caseRecord: CaseRecord, dataKey: string): Attributes => {
  const { header, core } = partsOf(caseRecord);
  return {
    pk: casePk(caseRecord.id),
    sk: PII_SK,
    version: caseRecord.version,
    header: markOf(header),
    dataKey,
    sealed: ring.seal(dataKey, core),
  };
};

/** undefined: a commit came between the reading of the two. */
export const readCase = (
  ring: OpenedKeyRing,
  headerItem: Plain,
  personal: Plain,
): { caseRecord: CaseRecord; dataKey: string } | undefined => {
  const header = Object.fromEntries(
    Object.entries(headerItem).filter(([name]) => isHeaderPart(name)),
  ) as CaseHeader;
  if (markOf(header) !== personal['header']) return undefined;
  const dataKey = String(personal['dataKey']);
  const core = ring.open<CaseCore>(dataKey, personal['sealed'] as Uint8Array);
  return { caseRecord: { ...header, ...core, version: Number(personal['version']) }, dataKey };
};

export const stepItem = (caseId: string, step: StepRecord): Attributes => {
  const key: ItemKey = { pk: casePk(caseId), sk: stepSk(step.id) };
  return { ...step, ...key, ...(step.wakeAt === undefined ? {} : dueKeysOf(key, step.wakeAt)) };
};

export const readStep = (item: Plain): StepRecord => {
  const { pk: _pk, sk: _sk, duePk: _duePk, dueSk: _dueSk, ...step } = item;
  return step as StepRecord;
};

/** What a signal did to its case, in the order of the case's versions. */
export type JournalPart = { readonly version: number; readonly history: readonly HistoryEntry[] };

/**
 * The inbox record of an input that became a signal: also the signal itself and its entries in the history of its case.
 * Sealed under the key of the case, so that it is erased with it.
 */
export const signalItem = (
  ring: OpenedKeyRing,
  caseId: string,
  signal: SignalRecord,
  { version, history, at }: JournalPart & { readonly at: string },
  dataKey: string,
): Attributes => ({
  ...inputKey(signal.id),
  outcome: 'case',
  caseId,
  at,
  version,
  sealed: ring.seal(dataKey, { ...signal, history }),
});

/** A signal with its part of the history. */
export const readSignal = (
  ring: OpenedKeyRing,
  item: Plain,
  dataKey: string,
): { readonly signal: SignalRecord } & JournalPart => {
  const { history, ...signal } = ring.open<SignalRecord & Pick<JournalPart, 'history'>>(
    dataKey,
    item['sealed'] as Uint8Array,
  );
  return { signal, history, version: Number(item['version']) };
};

/** What a commit without a signal did to a case; the note of a worker is personal data. */
export const eventItem = (
  ring: OpenedKeyRing,
  caseId: string,
  { version, history }: JournalPart,
  note: string | undefined,
  dataKey: string,
): Attributes => ({
  pk: casePk(caseId),
  sk: eventSk(version),
  version,
  history,
  ...(note === undefined ? {} : { sealed: ring.seal(dataKey, note) }),
});

export const readEvent = (
  ring: OpenedKeyRing,
  item: Plain,
  dataKey: string,
): JournalPart & { readonly note?: string } => ({
  version: Number(item['version']),
  history: item['history'] as readonly HistoryEntry[],
  ...(item['sealed'] instanceof Uint8Array ? { note: ring.open<string>(dataKey, item['sealed']) } : {}),
});

/** Seals for one owner of notices: a case under its own data key, an input or review under the shared one. */
export type OwnerSeal = { readonly dataKey?: string };

const sealFor = (ring: OpenedKeyRing, owner: OwnerSeal, value: unknown): Uint8Array =>
  owner.dataKey === undefined ? ring.sealShared(value) : ring.seal(owner.dataKey, value);

const openFor = <T>(ring: OpenedKeyRing, owner: OwnerSeal, sealed: Uint8Array): T =>
  owner.dataKey === undefined ? ring.openShared<T>(sealed) : ring.open<T>(owner.dataKey, sealed);

export const noticeItem = (
  ring: OpenedKeyRing,
  pk: string,
  draft: NoticeDraft,
  owner: OwnerSeal,
): Attributes => {
  const key: ItemKey = { pk, sk: noticeSk(ring.idOf('notice', `${pk}\u0000${draft.key}`)) };
  const { key: _key, recipient, topic, inReplyTo, ...open } = draft;
  return {
    ...key,
    ...open,
    status: 'queued',
    attempts: 0,
    // The data key travels with the notice, so that sending needs no further read to open it.
    ...(owner.dataKey === undefined ? {} : { dataKey: owner.dataKey }),
    sealed: sealFor(ring, owner, { key: draft.key, recipient, topic, inReplyTo }),
    ...dueKeysOf(key, draft.sendAt),
  };
};

/** A letter that a decision on a case gives rise to: the case's own, or one about all the work of its reader. */
export const noticeOfCase = (
  ring: OpenedKeyRing,
  caseId: string,
  draft: NoticeDraft,
  dataKey: string,
): Attributes =>
  draft.belongsTo === 'reader'
    ? noticeItem(
        ring,
        readerPk((kind, name) => ring.idOf(kind, name), draft.recipient),
        draft,
        {},
      )
    : noticeItem(ring, casePk(caseId), draft, { dataKey });

export const readNotice = (ring: OpenedKeyRing, item: Plain): NoticeRecord => {
  const { pk, sk, sealed, dataKey, duePk: _duePk, ...open } = item;
  const owner: OwnerSeal = typeof dataKey === 'string' ? { dataKey } : {};
  return {
    ...(open as Omit<NoticeRecord, 'item' | 'key' | 'recipient' | 'topic'>),
    ...openFor<Pick<NoticeRecord, 'key' | 'recipient' | 'topic'>>(ring, owner, sealed as Uint8Array),
    item: { pk: String(pk), sk: String(sk) },
  };
};

export const noticeIdOf = (key: ItemKey): string => key.sk.slice(NOTICE_PREFIX.length);

/** The inbox record of an input that is on no case. */
export const inboxItem = (
  ring: OpenedKeyRing,
  key: ItemKey,
  { source, ...record }: SetAsideRecord,
): Attributes => ({
  ...record,
  ...key,
  sealed: ring.sealShared(source),
});

export const readInbox = (ring: OpenedKeyRing, item: Plain): InboxRecord => {
  const { pk, sk, sealed, at } = item;
  if (item['outcome'] === 'case')
    return {
      outcome: 'case',
      caseId: String(item['caseId']),
      signalId: inputIdOfKey({ pk: String(pk), sk: String(sk) }),
      at: String(at),
    };
  return readSetAside(ring, { ...item, sealed });
};

/** @throws when the input became a signal. */
export const readSetAside = (ring: OpenedKeyRing, item: Plain): SetAsideRecord => {
  const { pk: _pk, sk: _sk, sealed, ...record } = item;
  return {
    ...(record as Omit<SetAsideRecord, 'source'>),
    source: ring.openShared(sealed as Uint8Array),
  } as SetAsideRecord;
};

export const reviewItem = (ring: OpenedKeyRing, review: ReviewRecord): Attributes => ({
  pk: reviewPk(review.id),
  sk: REVIEW_SK,
  id: review.id,
  reason: review.reason,
  at: review.at,
  status: 'open',
  candidates: review.candidates,
  waitsFor: review.waitsFor,
  listPk: OPEN_REVIEWS,
  listSk: `${review.at}#${review.id}`,
  sealed: ring.sealShared(review),
});

export const readReview = (ring: OpenedKeyRing, item: Plain): ReviewRecord =>
  ring.openShared<ReviewRecord>(item['sealed'] as Uint8Array);

/** A review in any state, with who decided it. */
export const readFoundReview = (ring: OpenedKeyRing, item: Plain): FoundReview => {
  const { status, decided, caseId } = item;
  return {
    review: readReview(ring, item),
    status: status === 'open' ? 'open' : 'resolved',
    ...(decided === undefined ? {} : { decided: decided as DecidedReview }),
    ...(typeof caseId === 'string' ? { caseId } : {}),
  };
};
