import { createHash } from 'node:crypto';
import { canonicalJson } from '#domain/canonical-json.ts';
import type { CaseRecord, HistoryEntry, StepRecord } from '#domain/case-record.ts';
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
import { packJson, unpackJson } from '../keys/packed-json.ts';
import { dueKeysOf } from './due-index.ts';
import { type BorneLetter, letterKeysOf, noticesOf } from './letter-items.ts';
import {
  type Attributes,
  CASE_SK,
  CLOSED_CASES,
  casePk,
  eventSk,
  inputIdOfKey,
  inputKey,
  OPEN_CASES,
  OPEN_REVIEWS,
  PII_SK,
  REVIEW_SK,
  reviewPk,
  STEPS_SK,
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

/**
 * All steps of a case, as bytes: nothing but the clock reads them without their case. In the due index as long as the
 * clock has to look at one of them, under the earliest moment.
 */
export const stepsItem = (caseId: string, steps: readonly StepRecord[]): Attributes => {
  const key: ItemKey = { pk: casePk(caseId), sk: STEPS_SK };
  const wakesAt = steps.flatMap(({ wakeAt }) => wakeAt ?? []).toSorted()[0];
  return {
    ...key,
    steps: packJson(steps.toSorted((a, b) => (a.id < b.id ? -1 : 1))),
    ...(wakesAt === undefined ? {} : dueKeysOf(key, wakesAt)),
  };
};

/** undefined: the case has no steps (yet). */
export const readSteps = (item: Plain | undefined): readonly StepRecord[] =>
  item === undefined ? [] : unpackJson<readonly StepRecord[]>(Buffer.from(item['steps'] as Uint8Array));

/** What a commit did to its case, in the order of the case's versions. */
export type JournalPart = { readonly version: number; readonly history: readonly HistoryEntry[] };
/** With the letters that it gave rise to. */
type Journal = JournalPart & { readonly letters: readonly BorneLetter[] };

/**
 * The inbox record of an input that became a signal: also the signal itself, its entries in the history of its case and
 * the letters that it gave rise to. Sealed under the key of the case, so that it is erased with it.
 */
export const signalItem = (
  ring: OpenedKeyRing,
  caseId: string,
  signal: SignalRecord,
  { version, history, letters, at }: Journal & { readonly at: string },
  dataKey: string,
): Attributes => {
  const key = inputKey(signal.id);
  return {
    ...key,
    outcome: 'case',
    caseId,
    at,
    version,
    ...letterKeysOf(key, letters),
    sealed: ring.seal(dataKey, { ...signal, history, ...(letters.length === 0 ? {} : { letters }) }),
  };
};

/** A signal with its part of the history and its letters. */
export const readSignal = (
  ring: OpenedKeyRing,
  item: Plain,
  dataKey: string,
): { readonly signal: SignalRecord; readonly letters: readonly NoticeRecord[] } & JournalPart => {
  const {
    history,
    letters = [],
    ...signal
  } = ring.open<SignalRecord & Pick<Journal, 'history'> & Partial<Pick<Journal, 'letters'>>>(
    dataKey,
    item['sealed'] as Uint8Array,
  );
  return { signal, history, version: Number(item['version']), letters: noticesOf(item, letters) };
};

/** What a commit without a signal did to a case; the note of a worker and the letters are personal data. */
export const eventItem = (
  ring: OpenedKeyRing,
  caseId: string,
  { version, history, letters }: Journal,
  note: string | undefined,
  dataKey: string,
): Attributes => {
  const key: ItemKey = { pk: casePk(caseId), sk: eventSk(version) };
  const personal = {
    ...(note === undefined ? {} : { note }),
    ...(letters.length === 0 ? {} : { letters }),
  };
  return {
    ...key,
    version,
    history,
    ...letterKeysOf(key, letters),
    ...(Object.keys(personal).length === 0 ? {} : { sealed: ring.seal(dataKey, personal) }),
  };
};

export const readEvent = (
  ring: OpenedKeyRing,
  item: Plain,
  dataKey: string,
): JournalPart & { readonly note?: string; readonly letters: readonly NoticeRecord[] } => {
  const { note, letters = [] } =
    item['sealed'] instanceof Uint8Array
      ? ring.open<{ note?: string; letters?: readonly BorneLetter[] }>(dataKey, item['sealed'])
      : {};
  return {
    version: Number(item['version']),
    history: item['history'] as readonly HistoryEntry[],
    letters: noticesOf(item, letters),
    ...(note === undefined ? {} : { note }),
  };
};

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
