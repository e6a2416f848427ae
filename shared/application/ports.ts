import type { WaitingScan } from '#events/envelope.ts';
import type { Language, SignalFields, SignalSource } from '#events/signal.ts';
import type { CaseRecord, HistoryEntry, NoticeStatus, StepRecord } from '#domain/case-record.ts';
import type { CaseState, NoticeDraft } from '#domain/cases/case-change.ts';
import type { Sender } from '#domain/cases/sender.ts';
import type { ReviewDecision } from '#domain/cases/decide-review.ts';
import type { Directory } from '#domain/directory.ts';
import type { ScoredCandidate } from '#domain/identity/index.ts';
import type { Reading } from '#domain/reading.ts';

/** The same words from the same sender within this time are the same signal sent twice; later they are news. */
export const SAME_CONTENT_DAYS = 21;

/** Key of an item in the table. */
export type ItemKey = { readonly pk: string; readonly sk: string };

/** A letter and the item that bears it: what gave rise to it, or an item of its own. */
export type LetterKey = ItemKey & { readonly letter: string };

/** One strong key of a household, already hashed: `kind#hmac`. */
export type HashedKey = { readonly kind: string; readonly hash: string };

/** Identifies one input, or one row of it, by who says it and what it says. */
export type InboxRef = {
  readonly channel: SignalSource['channel'];
  readonly ref: string;
  readonly row?: number;
  readonly sheet?: string;
  readonly contentHash: string;
};

/** What became of an input; kept for ever, so that it is taken in once. */
export type InboxOutcome =
  | { readonly outcome: 'case'; readonly caseId: string; readonly signalId: string }
  | { readonly outcome: 'review'; readonly reviewId: string; readonly reason: string }
  | { readonly outcome: 'duplicate'; readonly of: string; readonly caseId?: string }
  | { readonly outcome: 'ignored'; readonly reason: string };

type OnCase = Extract<InboxOutcome, { readonly outcome: 'case' }>;

/** What became of an input that is on no case. */
export type SetAsideRecord = Exclude<InboxOutcome, OnCase> & {
  readonly at: string;
  readonly source: SignalSource;
};

/** Of an input that became a signal, its signal tells where it came from. */
export type InboxRecord = (OnCase & { readonly at: string }) | SetAsideRecord;

/** A signal as it is kept on its case. */
export type SignalRecord = {
  readonly id: string;
  readonly receivedAt: string;
  readonly source: SignalSource;
  readonly fields: SignalFields;
  readonly reading?: Reading;
  readonly from: Sender;
  /** Key of the raw object that it was read from. */
  readonly rawKey?: string;
};

export type NoticeRecord = Omit<NoticeDraft, 'key' | 'belongsTo'> & {
  readonly item: LetterKey;
  /** The case that it is about; absent: an input, a review, or all the work of its reader. */
  readonly caseId?: string;
  readonly status: NoticeStatus | 'sending';
  readonly attempts: number;
  /** When the clock looks at it next (UTC); absent: never again. */
  readonly lookAt?: string;
  readonly sendingSince?: string;
  readonly sentAt?: string;
  readonly messageId?: string;
};

export type ReviewRecord = {
  readonly id: string;
  readonly reason: string;
  /** English, for the reviewer; no personal data. */
  readonly detail?: string;
  readonly at: string;
  readonly source: SignalSource;
  readonly candidates: readonly string[];
  /** Why each candidate looked alike, field by field; levels and weights, no names. */
  readonly scores?: readonly ScoredCandidate[];
  readonly fields?: Partial<SignalFields>;
  readonly sender?: Sender;
  readonly rawKey?: string;
  /** Body of the queue message, kept to register the signal again when its case appears. */
  readonly message?: string;
  /** Strong keys under which it waits for a case. */
  readonly waitsFor: readonly HashedKey[];
  readonly inbox: InboxRef;
  /** The list of which it is asked whether it is whole. */
  readonly list?: ItemKey;
};

/** A person's decision on a review, as it is kept on the review. */
export type DecidedReview = {
  readonly decision: ReviewDecision;
  /** E-mail address of who decided, or `command-line`. */
  readonly by: string;
  readonly at: string;
};

/** A review in whatever state it is; `decided` is absent too where its case appeared and it joined by itself. */
export type FoundReview = {
  readonly review: ReviewRecord;
  readonly status: 'open' | 'resolved';
  readonly decided?: DecidedReview;
  /** Case that it became part of. */
  readonly caseId?: string;
};

/** What a person taught about households written in one way: never asked again. */
export type Lesson = {
  /** The household as a signal wrote it. */
  readonly household: HashedKey;
  readonly same: readonly string[];
  readonly apart: readonly string[];
};

/** All that one registration stores, in one transaction. */
export type SignalCommit = {
  readonly caseRecord: CaseRecord;
  /** The case as it was read: its version is the lock, and what did not change is not written again. Absent: it is new. */
  readonly before?: CaseState;
  readonly inbox: InboxRef;
  readonly signal: SignalRecord;
  readonly steps: readonly StepRecord[];
  readonly notices: readonly NoticeDraft[];
  readonly history: readonly HistoryEntry[];
  readonly claimsToAdd: readonly HashedKey[];
  readonly candidatesToAdd: readonly HashedKey[];
  /** Reviews that wait for a key of this case: looked at again at once. */
  readonly wakesReviews: readonly string[];
  /** The review that this registration resolves. */
  readonly adopts?: ReviewRecord;
  /** Who decided that review, and how; absent: its case appeared. */
  readonly decided?: DecidedReview;
  readonly teaches?: readonly Lesson[];
  /** No other item keeps a second signal with the same words away: this key has to. */
  readonly guardsContent?: string;
};

/** All that an answer or a due step stores, in one transaction. */
export type CaseCommit = {
  readonly caseRecord: CaseRecord;
  /** The case as it was read: its version is the lock, and what did not change is not written again. */
  readonly before: CaseState;
  readonly steps: readonly StepRecord[];
  readonly notices: readonly NoticeDraft[];
  readonly history: readonly HistoryEntry[];
  /** Free text of a worker. Personal data. */
  readonly note?: string;
  readonly claimsToRemove?: readonly HashedKey[];
  /** Input that caused it (a worker's mail): same rules as for a signal. */
  readonly input?: {
    readonly inbox: InboxRef;
    readonly signal: SignalRecord;
    readonly adopts?: ReviewRecord;
    readonly decided?: DecidedReview;
  };
};

/** Two cases changed at once. */
export type PairCommit = {
  readonly survivor: CaseCommit;
  readonly absorbed: CaseCommit;
  /** Claims that change hands where the first case holds them, as many as find room. */
  readonly claims: { readonly from: string; readonly to: string; readonly keys: readonly HashedKey[] };
  readonly teaches: readonly Lesson[];
};

/** conflict: somebody else was first, read and decide again; known: this input has been taken in before. */
export type CommitResult =
  | { readonly result: 'committed'; readonly due: readonly DueHint[] }
  | { readonly result: 'conflict' }
  | { readonly result: 'known' };

/** What became due at once by a commit: handed to the work queue as a fast path; `tick` finds what it loses. */
export type DueHint = ItemKey & { readonly dueSk: string };

export type FirstReads = {
  readonly inbox?: InboxRecord;
  /** Another input of the same sender with the same content. */
  readonly sameContent?: { readonly signalId: string; readonly caseId?: string; readonly at: string };
  /** Cases by strong key. */
  readonly claimed: readonly { readonly key: HashedKey; readonly caseId: string }[];
  /** Reviews that wait for one of the strong keys. */
  readonly waiting: readonly string[];
  /** Cases by look-alike key. */
  readonly lookAlikes: readonly string[];
  /** Look-alike keys under which a case is found already, or which tell nothing any more. */
  readonly candidatesOf: (caseId: string) => readonly HashedKey[];
  /** How often each term was counted, in the order of the question. */
  readonly counts: readonly number[];
  /** What a person decided before on households written like this: cases that it is, and that it is not. */
  readonly taught: { readonly same: readonly string[]; readonly apart: readonly string[] };
};

/** A list as it arrived: what its letters and the list of next month need to know of it. */
export type ListArrival = {
  /** The same for the same rows under the same name. */
  readonly id: string;
  /** Whose lists belong together: the partner, else a name made from the sender. */
  readonly owner: string;
  readonly channel: InboxRef['channel'];
  /** Message-ID or file name. */
  readonly ref: string;
  readonly from: Sender;
  readonly language?: Language;
  readonly messageId?: string;
  /** UTC instants: when it arrived, and when its rows were handed on. */
  readonly receivedAt: string;
  readonly takenAt: string;
  /** Name without digits and months. */
  readonly shape: string;
  /** All of it was read, and most of it is arrears: it can be compared with the one before. */
  readonly isComparable: boolean;
  readonly rawKey: string;
};

export type ListRecord = ListArrival & {
  readonly item: ItemKey;
  readonly status: 'open' | 'settled';
  /** When its letters were made; absent: not yet. */
  readonly toldAt?: string;
  /** A person decided that it is the whole list. */
  readonly isWhole?: true;
};

/** Where the rows of a list are now. */
export type ListRows = {
  readonly placed: readonly InboxRecord[];
  /** Rows that are still on their way. */
  readonly onTheWay: number;
};

export type ListStore = {
  /** Keeps a list that arrived and its rows by hash; due at `dueAt`. Empty: it was kept before. */
  readonly putList: (
    list: ListArrival,
    rows: readonly InboxRef[],
    dueAt: string,
  ) => Promise<readonly DueHint[]>;
  readonly loadList: (item: ItemKey) => Promise<ListRecord | undefined>;
  /** Comparable lists of an owner that none has replaced, oldest first. */
  readonly listsInForce: (owner: string) => Promise<readonly ListRecord[]>;
  readonly rowsOfList: (list: ListRecord) => Promise<ListRows>;
  /** Looked at again at `dueAt`. */
  readonly letListWait: (list: ListRecord, dueAt: string, toldAt?: string) => Promise<void>;
  /** A person decided that it is the whole list: compared again at `dueAt`. */
  readonly takeListAsWhole: (item: ItemKey, dueAt: string) => Promise<readonly DueHint[]>;
  /** All that a list says has been told; the lists that it replaces are out of force. */
  readonly settleList: (list: ListRecord, replaces: readonly string[]) => Promise<void>;
};

export type CaseStore = ListStore & {
  readonly firstReads: (keys: {
    inbox: InboxRef;
    contentKey: string;
    /** One inner list a strong key: its hash under every key of the ring, newest first. */
    claims: readonly (readonly HashedKey[])[];
    candidates: readonly (readonly HashedKey[])[];
    /** Look-alike keys under which a case of this household is stored; some are not sought. */
    findableBy?: readonly (readonly HashedKey[])[];
    /** The household as it is written, under every key of the ring. */
    household?: readonly HashedKey[];
    /** Names to tell how common they are, each under every key of the ring. */
    terms?: readonly (readonly HashedKey[])[];
  }) => Promise<FirstReads>;
  /** Adds to the counts of names; a count that is lost or made twice changes no decision by itself. */
  readonly countTerms: (terms: readonly { readonly key: HashedKey; readonly by: number }[]) => Promise<void>;
  readonly loadCase: (caseId: string) => Promise<CaseState | undefined>;
  /** Cases with their steps, in one round of reads; those that are not there are left out. */
  readonly loadCases: (caseIds: readonly string[]) => Promise<readonly CaseState[]>;
  readonly commitSignal: (commit: SignalCommit) => Promise<CommitResult>;
  readonly commitCase: (commit: CaseCommit) => Promise<CommitResult>;
  /** Without receipts one write; with them the sender's next copy under another id is known by `guardsContent`. */
  readonly setAside: (input: {
    inbox: InboxRef;
    record: SetAsideRecord;
    receipts?: readonly NoticeDraft[];
    guardsContent?: string;
  }) => Promise<CommitResult>;
  readonly openReview: (
    review: ReviewRecord,
    notices: readonly NoticeDraft[],
    contentKey?: string,
  ) => Promise<CommitResult>;
  readonly loadReview: (reviewId: string) => Promise<ReviewRecord | undefined>;
  readonly findReview: (reviewId: string) => Promise<FoundReview | undefined>;
  readonly openReviews: () => Promise<readonly ReviewRecord[]>;
  /** Moves the input of an open review to its place outside any case. */
  readonly settleReview: (
    review: ReviewRecord,
    record: SetAsideRecord,
    decided?: DecidedReview,
  ) => Promise<'settled' | 'decided-before' | 'conflict'>;
  readonly commitPair: (commit: PairCommit) => Promise<CommitResult>;
  /** Signals that arrived on this case itself, oldest first. */
  readonly signalsOf: (caseId: string) => Promise<readonly SignalRecord[]>;
  /** A case may have appeared for an open review: it is looked at again. undefined: it is decided. */
  readonly wakeReview: (reviewId: string, at: string) => Promise<DueHint | undefined>;
  /** A woken review found no case: it waits on. */
  readonly letReviewWait: (reviewId: string) => Promise<void>;
  readonly openCaseCounts: (workers: readonly string[]) => Promise<ReadonlyMap<string, number>>;
  readonly loadSignal: (caseId: string, signalId: string) => Promise<SignalRecord | undefined>;
  /** Receipts that belong to an input and not to a case, such as the one for a whole list. */
  readonly putInputNotices: (inbox: InboxRef, notices: readonly NoticeDraft[]) => Promise<readonly DueHint[]>;
  readonly inboxRows: (input: {
    channel: SignalSource['channel'];
    ref: string;
  }) => Promise<readonly InboxRecord[]>;
};

export type NoticeStore = {
  /** Letters of an item, whatever became of them. */
  readonly load: (key: ItemKey) => Promise<readonly NoticeRecord[]>;
  /** Takes the next due letter of an item for this sender until the lease ends; undefined: none is due (any more). */
  readonly claim: (key: ItemKey, now: string, leaseUntil: string) => Promise<NoticeRecord | undefined>;
  readonly markSent: (
    notice: NoticeRecord,
    sent: { at: string; messageId: string; template: string },
  ) => Promise<void>;
  /** Events overtook it, or its reader may not have it: it is never sent. */
  readonly withdraw: (notice: NoticeRecord) => Promise<void>;
  readonly markFailed: (notice: NoticeRecord, at: string) => Promise<void>;
  /** Gives it back: to be tried again at `at`. */
  readonly release: (notice: NoticeRecord, at: string) => Promise<void>;
  readonly recordDelivery: (
    key: LetterKey,
    event: 'delivered' | 'bounced',
    at: string,
    messageId: string,
  ) => Promise<'recorded' | 'unknown'>;
};

export type OutgoingMail = {
  readonly notice: LetterKey;
  readonly to: string;
  readonly from: { readonly name: string; readonly address: string };
  readonly replyTo?: string;
  readonly messageId: string;
  readonly inReplyTo?: string;
  readonly references?: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly ics?: string;
  readonly at: string;
  readonly template: string;
  readonly audience: string;
};

/** Sends one mail, once, without retries. Throws RetryableError when it was surely not sent, AmbiguousError when unknown, PermanentError when refused. */
export type Mailer = (mail: OutgoingMail) => Promise<{ readonly messageId: string }>;

export type WorkQueue = {
  /** Hands on what is due; failure is harmless, since `tick` offers it again. */
  readonly offer: (hints: readonly DueHint[]) => Promise<void>;
};

export type SignalQueue = {
  /** @throws when not all are stored on the queue. */
  readonly send: (
    messages: readonly { kind: SignalFields['kind']; id: string; group: string; body: string }[],
  ) => Promise<void>;
};

/** Inputs with pictures of paper in them, on their way to the reader of scans. */
export type ScanQueue = {
  /** @throws when it is not stored on the queue. */
  readonly send: (message: {
    readonly id: string;
    readonly time: string;
    readonly scan: WaitingScan;
  }) => Promise<void>;
};

export type RawStore = {
  readonly read: (
    key: string,
  ) => Promise<{ bytes: Uint8Array; metadata: Readonly<Record<string, string>> } | undefined>;
  readonly write: (
    key: string,
    bytes: Uint8Array,
    metadata: Readonly<Record<string, string>>,
  ) => Promise<void>;
};

export type KeyRing = {
  /** HMAC of a strong key under the newest key of the ring. */
  readonly hashKey: (kind: string, key: string) => HashedKey;
  /** The same under every key of the ring, newest first: old claims are still found after a rotation. */
  readonly hashKeyAll: (kind: string, key: string) => readonly HashedKey[];
  /** Stable, short, unguessable id made from a name; same name, same id. */
  readonly idOf: (kind: string, name: string) => string;
  /** Proof that our own functions wrote a message. */
  readonly prove: (text: string) => string;
  readonly isProven: (text: string, proof: string) => boolean;
};

export type DirectorySource = () => Promise<Directory>;

export type Clock = () => string;
