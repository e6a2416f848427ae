import type { Signal, SignalFields } from '#events/signal.ts';
import { canonicalJson } from '#domain/canonical-json.ts';
import type { Sender } from '#domain/cases/sender.ts';
import type { Directory } from '#domain/directory.ts';
import { shapeOfName } from '#domain/lists-over-time/compare-lists.ts';
import { salvageFields } from '#domain/salvage-fields.ts';
import type { InboundInput, InputReader, MailHeaders, ReadItem, ReadResult } from '#domain/reading.ts';
import { inputIdOf } from './input-id.ts';
import { type IntakeContext, writeIncoming } from './intake-message.ts';
import type {
  CaseStore,
  Clock,
  DirectorySource,
  InboxRef,
  KeyRing,
  RawStore,
  ScanQueue,
  ReviewRecord,
  SignalQueue,
  WorkQueue,
} from './ports.ts';
import { noticesForReview } from './review-notices.ts';
import { senderOf } from './sender-standing.ts';

export type ReceiveDeps = {
  readonly read: InputReader;
  readonly raw: RawStore;
  readonly store: CaseStore;
  readonly ring: KeyRing;
  readonly directory: DirectorySource;
  readonly clock: Clock;
  readonly signals: SignalQueue;
  readonly work: WorkQueue;
  /** Where scans wait for the function that reads them; absent: what was read without them is all. */
  readonly scans?: ScanQueue;
};

/** What the receiving service noted on the raw object; the message itself is never asked who it is. */
export type Arrival = {
  readonly rawKey: string;
  readonly channel: 'mail' | 'file';
  readonly fileName: string;
  /** UTC instant. */
  readonly receivedAt: string;
  /** Mail: verdict of the receiving service. */
  readonly authenticated: boolean;
  /** Files: the partner whose folder it was dropped in, or `intern` for the organisation's own post room. */
  readonly partnerId?: string;
};

/** The drop folder of the organisation itself: scanner, front desk. */
export const OWN_FOLDER = 'intern';

export type Received = {
  readonly signals: number;
  readonly reviews: number;
  readonly ignored: number;
  /** Inputs that were handed to the reader of scans. */
  readonly scans: number;
};

/** Minutes after which the sender of a list gets one receipt for all its rows: by then they have found their cases. */
const LIST_RECEIPT_MINUTES = 1;
const MS_PER_MINUTE = 60_000;

/** An arrival as the reader takes it. */
export const inputOf = (
  { channel, fileName, receivedAt }: Omit<Arrival, 'rawKey'>,
  bytes: Uint8Array,
): InboundInput => ({ channel, fileName, bytes, receivedAt });

/**
 * Reads one stored input and hands on all that is in it: signals to the queue of their kind, the rest aside or to
 * review. What hangs on a scan goes to the reader of scans, as the arrival that it is; everything else goes on at once.
 * Nothing of the input is without a place afterwards. Safe to repeat.
 */
export const receiveInput = async (
  deps: ReceiveDeps,
  arrival: Arrival,
  bytes: Uint8Array,
): Promise<Received> => {
  const read = await deps.read(inputOf(arrival, bytes));
  const { scans = 0 } = read;
  const { scans: queue } = deps;
  if (queue === undefined || scans === 0 || !read.items.some(hangsOnScan)) return takeIn(deps, arrival, read);

  const taken = await takeIn(deps, arrival, read, (item) => !hangsOnScan(item));
  const scan = { ...arrival, scans };
  await queue.send({ id: deps.ring.idOf('message', canonicalJson(scan)), time: deps.clock(), scan });
  return { ...taken, scans: 1 };
};

export const hangsOnScan = (item: ReadItem): boolean => item.hangsOnScan === true;

/** Gives each chosen item of an input that was read its place. Safe to repeat. */
export const takeIn = async (
  deps: ReceiveDeps,
  arrival: Arrival,
  read: ReadResult,
  isChosen: (item: ReadItem) => boolean = () => true,
): Promise<Received> => {
  const directory = await deps.directory();
  const items = keptApart(read.items.filter(isChosen).map(keepingContract));
  const result: ReadResult = { ...read, items };
  const from = standingOf(directory, arrival, result.mail);
  const isList = result.items.some(({ row }) => row !== undefined);
  const now = deps.clock();
  const scope: Scope = { deps, arrival, result, from, isList, directory, now };

  await hand(scope, result.items);
  let reviews = 0;
  let ignored = 0;
  for (const item of result.items) {
    if (item.outcome === 'unreadable') {
      await review(scope, item);
      reviews += 1;
    } else if (item.outcome === 'ignore') {
      await ignore(scope, item);
      ignored += 1;
    }
  }
  if (isList) await keepList(scope);
  return { reviews, ignored, signals: items.length - reviews - ignored, scans: 0 };
};

/** Several signals of one mail have no row to tell them apart: equal ones get a number, so that none hides another. */
const keptApart = (items: readonly ReadItem[]): readonly ReadItem[] => {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const place = `${item.sheet ?? ''}#${item.row ?? ''}#${item.contentHash}`;
    const count = seen.get(place) ?? 0;
    seen.set(place, count + 1);
    return count === 0 ? item : { ...item, contentHash: `${count}-${item.contentHash}` };
  });
};

/** A value that breaks the contract is asked for instead of believed; a signal of which nothing is sound goes to a person. */
const keepingContract = (item: ReadItem): ReadItem => {
  if (item.outcome !== 'signal') return item;
  const salvaged = salvageFields(item.fields);
  if (salvaged === undefined) {
    const { row, line, sheet, contentHash } = item;
    return {
      outcome: 'unreadable',
      reason: 'not-understood',
      detail: 'What was read breaks the contract of a signal.',
      contentHash,
      ...(row === undefined ? {} : { row }),
      ...(line === undefined ? {} : { line }),
      ...(sheet === undefined ? {} : { sheet }),
    };
  }
  const doubtful = [...item.reading.doubtful, ...salvaged.leftOut];
  return { ...item, fields: salvaged.fields, reading: { ...item.reading, doubtful } };
};

type Scope = {
  readonly deps: ReceiveDeps;
  readonly arrival: Arrival;
  readonly result: ReadResult;
  readonly from: Sender;
  readonly isList: boolean;
  readonly directory: Directory;
  readonly now: string;
};

const standingOf = (directory: Directory, arrival: Arrival, mail: MailHeaders | undefined): Sender => {
  if (mail !== undefined && arrival.channel === 'mail') {
    return senderOf(directory, {
      address: mail.from.address,
      // RFC 5322 allows several authors; a verdict speaks for one (RFC 7489, 6.6.1).
      authenticated: arrival.authenticated && mail.severalAuthors !== true,
      ...(mail.from.name === undefined ? {} : { name: mail.from.name }),
    });
  }
  if (arrival.channel === 'mail') return { class: 'unauthenticated' };
  if (arrival.partnerId === OWN_FOLDER) return { class: 'own' };
  const partner = directory.partners.find(({ id }) => id === arrival.partnerId);
  if (partner === undefined) return { class: 'unauthenticated' };
  return senderOf(directory, { address: partner.contact.email, authenticated: true });
};

const sourceOf = ({ arrival, result, from }: Scope, item: ReadItem): Signal['source'] => ({
  channel: arrival.channel,
  ref: result.ref,
  ...(item.row === undefined ? {} : { row: item.row }),
  ...(item.line === undefined ? {} : { line: item.line }),
  ...(item.sheet === undefined ? {} : { sheet: item.sheet }),
  ...(from.address === undefined ? {} : { sender: from.address }),
});

const inboxOf = ({ arrival, result }: Scope, item: ReadItem): InboxRef => ({
  channel: arrival.channel,
  ref: result.ref,
  contentHash: item.contentHash,
  ...(item.row === undefined ? {} : { row: item.row }),
  ...(item.sheet === undefined ? {} : { sheet: item.sheet }),
});

/** Puts every signal on the queue of its kind, under an id that is the same however often this runs. */
const hand = async (scope: Scope, items: readonly ReadItem[]): Promise<void> => {
  const { deps, arrival, result, from, now } = scope;
  const messages = items.flatMap((item) => {
    if (item.outcome !== 'signal') return [];
    const signal: Signal = { ...item.fields, source: sourceOf(scope, item), receivedAt: arrival.receivedAt };
    const context: IntakeContext = {
      reading: item.reading,
      contentHash: item.contentHash,
      from,
      listRow: item.row !== undefined,
      ...(result.mail === undefined ? {} : { messageId: result.mail.messageId }),
      ...(result.passedOn === undefined ? {} : { passedOn: result.passedOn }),
    };
    const id = deps.ring.idOf('message', canonicalJson([arrival.rawKey, inboxOf(scope, item)]));
    const body = writeIncoming(deps.ring, {
      id,
      source: `urn:kier:function:receive-${arrival.channel}`,
      time: now,
      signal,
      context,
      rawKey: arrival.rawKey,
    });
    return [{ kind: signal.kind, id, group: from.partnerId ?? from.class, body }];
  });
  await deps.signals.send(messages);
};

const review = async (scope: Scope, item: Extract<ReadItem, { outcome: 'unreadable' }>): Promise<void> => {
  const { deps, from, directory, now, isList, result, arrival } = scope;
  const inbox = inboxOf(scope, item);
  const record: ReviewRecord = {
    id: inputIdOf(deps.ring, inbox),
    reason: item.reason === 'not-understood' ? 'not-understood' : 'unreadable',
    detail: item.detail,
    at: now,
    source: sourceOf(scope, item),
    candidates: [],
    sender: from,
    rawKey: arrival.rawKey,
    waitsFor: [],
    inbox,
    ...(item.fields === undefined ? {} : { fields: item.fields }),
  };
  const notices =
    isList && item.row !== undefined
      ? []
      : noticesForReview({
          review: record,
          missing: [],
          directory,
          now,
          ...(result.mail === undefined ? {} : { messageId: result.mail.messageId }),
        });
  const stored = await deps.store.openReview(record, notices);
  if (stored.result === 'conflict')
    throw new Error('A review item could not be stored because of contention.');
  if (stored.result === 'committed') await deps.work.offer(stored.due);
};

const ignore = async (scope: Scope, item: Extract<ReadItem, { outcome: 'ignore' }>): Promise<void> => {
  await scope.deps.store.setAside({
    inbox: inboxOf(scope, item),
    record: { outcome: 'ignored', reason: item.reason, at: scope.now, source: sourceOf(scope, item) },
  });
};

const languageOfList = (items: readonly ReadItem[]): SignalFields['language'] =>
  items.find((item) => item.outcome === 'signal')?.fields.language;

/** A list whose rows are so often unreadable is no base for a comparison. */
const MOST_UNREADABLE = 0.5;

const isArrearsRow = (item: ReadItem): boolean =>
  item.row !== undefined &&
  (item.outcome === 'signal' ? item.fields.kind === 'arrears' : item.reason === 'no-arrears');

/** All of it was read, and most of it is arrears. */
const isComparable = (items: readonly ReadItem[]): boolean => {
  const unreadable = items.filter(({ outcome }) => outcome === 'unreadable');
  const rows = items.filter(
    (item) => item.row !== undefined && (item.outcome !== 'ignore' || item.reason === 'no-arrears'),
  );
  return (
    unreadable.every(({ row }) => row !== undefined) &&
    unreadable.length <= rows.length * MOST_UNREADABLE &&
    rows.filter(isArrearsRow).length * 2 > rows.length - unreadable.length
  );
};

/** Keeps that a list arrived: its letters, and what it says beside its rows, follow when these have found their places. */
const keepList = async (scope: Scope): Promise<void> => {
  const { deps, result, from, now, arrival } = scope;
  const rows = result.items.filter(({ row }) => row !== undefined);
  const content = deps.ring.idOf(
    'content',
    canonicalJson(result.items.map(({ contentHash }) => contentHash)),
  );
  const language = languageOfList(result.items);
  const owner = from.partnerId ?? deps.ring.idOf('list-owner', from.address ?? from.class);
  // The same list on the same day is the same list, however often this runs; next month it is another.
  const day = arrival.receivedAt.slice(0, 10);
  await deps.store.putList(
    {
      id: deps.ring.idOf('list', canonicalJson([owner, arrival.channel, result.ref, content, day])),
      owner,
      channel: arrival.channel,
      ref: result.ref,
      from,
      receivedAt: arrival.receivedAt,
      takenAt: now,
      shape: shapeOfName(result.mail?.subject ?? result.ref),
      isComparable: isComparable(result.items),
      rawKey: arrival.rawKey,
      ...(language === undefined ? {} : { language }),
      ...(result.mail === undefined ? {} : { messageId: result.mail.messageId }),
    },
    rows.map((item) => inboxOf(scope, item)),
    new Date(Date.parse(now) + LIST_RECEIPT_MINUTES * MS_PER_MINUTE).toISOString(),
  );
};
