import type { Signal, SignalFields } from '#events/signal.ts';
import { canonicalJson } from '#domain/canonical-json.ts';
import type { NoticeDraft } from '#domain/cases/case-change.ts';
import type { Sender } from '#domain/cases/sender.ts';
import type { Directory } from '#domain/directory.ts';
import { salvageFields } from '#domain/salvage-fields.ts';
import type { InboundInput, InputReader, MailHeaders, ReadItem, ReadResult } from '#domain/reading.ts';
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
import { noticesForReview, reviewersOf } from './review-notices.ts';
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
  if (isList) await listNotices(scope);
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
      authenticated: arrival.authenticated,
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
    id: deps.ring.idOf('signal', canonicalJson(inbox)),
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

/** Which letter the sender of a list gets for all its rows. */
const listReceiptOf: Readonly<Partial<Record<Sender['class'], Pick<NoticeDraft, 'template' | 'audience'>>>> =
  {
    landlord: { template: 'rejection-list-rows', audience: 'landlord' },
    referrer: { template: 'receipt-referrer', audience: 'referrer' },
    authority: { template: 'receipt-official', audience: 'referrer' },
    lawyer: { template: 'receipt-official', audience: 'referrer' },
    private: { template: 'receipt-relative', audience: 'referrer' },
  };

/**
 * One receipt for a whole list and one letter to each reviewer about the rows that wait for them, built when the rows
 * have found their cases. The same list again is the same letter; next month's list under the same name is another.
 */
const listNotices = async ({ deps, result, from, directory, now, arrival }: Scope): Promise<void> => {
  const content = deps.ring.idOf(
    'content',
    canonicalJson(result.items.map(({ contentHash }) => contentHash)),
  );
  const sendAt = new Date(Date.parse(now) + LIST_RECEIPT_MINUTES * MS_PER_MINUTE).toISOString();
  const topic = {
    listName: result.ref,
    receivedAt: arrival.receivedAt,
    channel: arrival.channel,
    since: now,
  };
  const reviews = reviewersOf(directory).map(
    (recipient): NoticeDraft => ({
      key: `list-review:${content}:${recipient}`,
      audience: 'coordinator',
      template: 'review-item',
      language: directory.organisation.language,
      recipient,
      topic: { ...topic, reason: 'incomplete', ref: result.ref },
      sendAt,
    }),
  );
  const receipt = listReceiptOf[from.class];
  const receipts: NoticeDraft[] =
    receipt === undefined || from.address === undefined
      ? []
      : [
          {
            ...receipt,
            key: `list:${content}:${from.address}`,
            language: languageOfList(result.items) ?? directory.organisation.language,
            recipient: from.address,
            topic,
            sendAt,
            ...(result.mail === undefined ? {} : { inReplyTo: result.mail.messageId }),
          },
        ];
  await deps.store.putInputNotices({ channel: arrival.channel, ref: result.ref, contentHash: '' }, [
    ...receipts,
    ...reviews,
  ]);
};
