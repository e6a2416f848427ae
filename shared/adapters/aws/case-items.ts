import type { CaseRecord, StepRecord } from '#domain/case-record.ts';
import { priorityLevels } from '#domain/case-record.ts';
import type { NoticeDraft } from '#domain/cases/case-change.ts';
import type {
  DecidedReview,
  FoundReview,
  InboxRecord,
  ItemKey,
  NoticeRecord,
  ReviewRecord,
  SignalRecord,
} from '#application/ports.ts';
import type { OpenedKeyRing } from '../keys/key-ring.ts';
import { dueKeysOf } from './due-index.ts';
import {
  type Attributes,
  CASE_SK,
  CLOSED_CASES,
  casePk,
  NOTICE_PREFIX,
  noticeSk,
  OPEN_CASES,
  OPEN_REVIEWS,
  PII_SK,
  readerPk,
  REVIEW_SK,
  reviewPk,
  signalSk,
  stepSk,
} from './table-items.ts';

/**
 * Records to attributes and back. Personal data goes only into `sealed` attributes; everything else on an item may be
 * read by whoever may read the table.
 */

const WORKER_NONE = 'team';

/** Index of cases by worker, most pressing first; also counts the load of a worker. */
const listKeysOf = (caseRecord: CaseRecord): Attributes =>
  // A case that was merged is listed as its survivor.
  caseRecord.mergedInto === undefined
    ? {
        listPk:
          caseRecord.status === 'open' ? `${OPEN_CASES}${caseRecord.worker ?? WORKER_NONE}` : CLOSED_CASES,
        listSk: `${priorityLevels.indexOf(caseRecord.priority.level)}#${caseRecord.openedAt}#${caseRecord.id}`,
      }
    : {};

export const openCasesOf = (worker: string | null): string => `${OPEN_CASES}${worker ?? WORKER_NONE}`;

export const caseItem = (caseRecord: CaseRecord): Attributes => {
  const { facts: _facts, profile: _profile, ...header } = caseRecord;
  return {
    ...header,
    pk: casePk(header.id),
    sk: CASE_SK,
    ...listKeysOf(caseRecord),
  };
};

export const personalItem = (ring: OpenedKeyRing, caseRecord: CaseRecord, dataKey: string): Attributes => ({
  pk: casePk(caseRecord.id),
  sk: PII_SK,
  dataKey,
  sealed: ring.seal(dataKey, { facts: caseRecord.facts, profile: caseRecord.profile }),
});

export const readCase = (
  ring: OpenedKeyRing,
  header: Readonly<Record<string, unknown>>,
  personal: Readonly<Record<string, unknown>>,
): { caseRecord: CaseRecord; dataKey: string } => {
  const { pk: _pk, sk: _sk, listPk: _listPk, listSk: _listSk, ...rest } = header;
  const dataKey = String(personal['dataKey']);
  const opened = ring.open<Pick<CaseRecord, 'facts' | 'profile'>>(dataKey, personal['sealed'] as Uint8Array);
  return { caseRecord: { ...(rest as Omit<CaseRecord, 'facts' | 'profile'>), ...opened }, dataKey };
};

export const stepItem = (caseId: string, step: StepRecord): Attributes => {
  const key: ItemKey = { pk: casePk(caseId), sk: stepSk(step.id) };
  return { ...step, ...key, ...(step.wakeAt === undefined ? {} : dueKeysOf(key, step.wakeAt)) };
};

export const readStep = (item: Readonly<Record<string, unknown>>): StepRecord => {
  const { pk: _pk, sk: _sk, duePk: _duePk, dueSk: _dueSk, ...step } = item;
  return step as StepRecord;
};

export const signalItem = (
  ring: OpenedKeyRing,
  caseId: string,
  signal: SignalRecord,
  dataKey: string,
): Attributes => ({
  pk: casePk(caseId),
  sk: signalSk(signal.id),
  id: signal.id,
  kind: signal.fields.kind,
  receivedAt: signal.receivedAt,
  sealed: ring.seal(dataKey, signal),
});

export const readSignal = (
  ring: OpenedKeyRing,
  item: Readonly<Record<string, unknown>>,
  dataKey: string,
): SignalRecord => ring.open<SignalRecord>(dataKey, item['sealed'] as Uint8Array);

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

export const readNotice = (ring: OpenedKeyRing, item: Readonly<Record<string, unknown>>): NoticeRecord => {
  const { pk, sk, sealed, dataKey, duePk: _duePk, ...open } = item;
  const owner: OwnerSeal = typeof dataKey === 'string' ? { dataKey } : {};
  return {
    ...(open as Omit<NoticeRecord, 'item' | 'key' | 'recipient' | 'topic'>),
    ...openFor<Pick<NoticeRecord, 'key' | 'recipient' | 'topic'>>(ring, owner, sealed as Uint8Array),
    item: { pk: String(pk), sk: String(sk) },
  };
};

export const noticeIdOf = (key: ItemKey): string => key.sk.slice(NOTICE_PREFIX.length);

export const inboxItem = (
  ring: OpenedKeyRing,
  key: ItemKey,
  { source, ...record }: InboxRecord,
): Attributes => ({
  ...record,
  ...key,
  sealed: ring.sealShared(source),
});

export const readInbox = (ring: OpenedKeyRing, item: Readonly<Record<string, unknown>>): InboxRecord => {
  const { pk: _pk, sk: _sk, sealed, ...record } = item;
  return {
    ...(record as Omit<InboxRecord, 'source'>),
    source: ring.openShared(sealed as Uint8Array),
  } as InboxRecord;
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

export const readReview = (ring: OpenedKeyRing, item: Readonly<Record<string, unknown>>): ReviewRecord =>
  ring.openShared<ReviewRecord>(item['sealed'] as Uint8Array);

/** A review in any state, with who decided it. */
export const readFoundReview = (
  ring: OpenedKeyRing,
  item: Readonly<Record<string, unknown>>,
): FoundReview => {
  const { status, decided, caseId } = item;
  return {
    review: readReview(ring, item),
    status: status === 'open' ? 'open' : 'resolved',
    ...(decided === undefined ? {} : { decided: decided as DecidedReview }),
    ...(typeof caseId === 'string' ? { caseId } : {}),
  };
};
