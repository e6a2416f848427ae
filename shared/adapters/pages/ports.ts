import type { Language, SignalFields, SignalSource } from '#events/signal.ts';
import type { CaseRecord, HistoryEntry, NoticeStatus, StepRecord } from '#domain/case-record.ts';
import type { ReviewDecision } from '#domain/cases/decide-review.ts';
import type { OriginPart } from '#domain/disclosure/origin.ts';
import type { ScoredCandidate } from '#domain/identity/index.ts';
import type { OutcomeCode } from '#domain/outcome.ts';
import type { FieldProvenance } from '#domain/reading.ts';

/** What the pages need from the platform. Implemented by whoever composes them. */

/** Why a link leads to no step: see `TokenReading`. */
export type LinkProblem =
  | { readonly status: 'unknown'; readonly language?: Language }
  | { readonly status: 'expired'; readonly language?: Language };

/** What the worker sees before answering; only what the mail with the link said too. */
export type StepShown = {
  readonly language: Language;
  readonly caseId: string;
  /** The plan's name of the step. */
  readonly stepType: string;
  /** What it asks, in the organisation's own words; absent: those of the platform. */
  readonly text?: { readonly title: string; readonly why: string };
  /** UTC instant. */
  readonly dueAt: string;
  /** Names of the tenants, one line. */
  readonly household?: string;
  /** Address of the home, one line. */
  readonly dwelling?: string;
  /** Office to call when something is wrong. */
  readonly office?: { readonly name: string; readonly phone?: string };
};

export type AnswerShown =
  | (StepShown & {
      readonly status: 'open';
      readonly outcomes: readonly OutcomeCode[];
      /** What the step rests on: the words that were read, and a link to the original. */
      readonly origin?: OriginPart;
      /** What she may do instead of answering, with a reason; absent: nothing. */
      readonly otherwise?: {
        /** First day to which it can be put off, YYYY-MM-DD; absent: the court has set its moment. */
        readonly from?: string;
        /** Other steps of the plan that may be taken in its place. */
        readonly steps: readonly { readonly type: string; readonly title: string }[];
      };
    })
  /** Done, skipped or cancelled; `outcome` is absent when events overtook the step. */
  | (StepShown & {
      readonly status: 'closed';
      readonly outcome?: OutcomeCode;
      readonly answeredAt?: string;
    })
  | LinkProblem;

export type AnswerRecorded =
  /** Recorded now, or the same outcome was recorded before: the worker sees the same page. */
  | (StepShown & { readonly status: 'recorded'; readonly outcome: OutcomeCode })
  /** Another answer was first, or the step was cancelled. */
  | (StepShown & { readonly status: 'closed'; readonly outcome?: OutcomeCode; readonly answeredAt?: string })
  /** The step cannot end so. */
  | (StepShown & { readonly status: 'not-an-outcome'; readonly outcomes: readonly OutcomeCode[] })
  | LinkProblem;

/** A worker leaves the plan: later, or another step. */
export type Departure =
  | { readonly kind: 'postpone' /** YYYY-MM-DD */; readonly to: string }
  | { readonly kind: 'instead' /** Type of step */; readonly step: string };

export type Departed =
  | (StepShown & { readonly status: 'departed' /** The step that is asked now. */; readonly title: string })
  | (StepShown & { readonly status: 'closed'; readonly outcome?: OutcomeCode; readonly answeredAt?: string })
  /** Not possible: the day has passed, comes too late, is set by the court; or there is no such step. */
  | (StepShown & { readonly status: 'refused' })
  | LinkProblem;

export type AnswerPort = {
  /** Reads only. */
  readonly show: (token: string) => Promise<AnswerShown>;
  /** Absent: only answers are taken. `reason` is not empty. */
  readonly depart?: (token: string, departure: Departure, reason: string) => Promise<Departed>;
  /** Idempotent: the same outcome twice is `recorded` twice and changes nothing the second time. */
  readonly record: (token: string, outcome: OutcomeCode, note: string) => Promise<AnswerRecorded>;
};

export type CaseSummary = {
  readonly caseRecord: CaseRecord;
  /** The open step that is due first. */
  readonly nextStep?: StepRecord;
  /** Name of the worker in the directory. */
  readonly workerName?: string;
};

export type SignalShown = {
  readonly id: string;
  readonly receivedAt: string;
  readonly source: SignalSource;
  readonly fields: SignalFields;
  readonly provenance?: readonly FieldProvenance[];
};

export type NoticeShown = {
  readonly id: string;
  readonly audience: string;
  readonly to: string;
  readonly template: string;
  readonly status: NoticeStatus | 'sending' | 'withdrawn';
  /** UTC instant; absent: not sent. */
  readonly sentAt?: string;
  /** Id in the mailbox, where the mail is kept on this machine. */
  readonly mailId?: string;
};

export type NoteShown = { readonly at: string; readonly text: string; readonly stepId?: string };

export type CaseShown = {
  readonly caseRecord: CaseRecord;
  /** Name of the worker in the directory. */
  readonly workerName?: string;
  readonly steps: readonly StepRecord[];
  readonly signals: readonly SignalShown[];
  readonly notices: readonly NoticeShown[];
  readonly history: readonly HistoryEntry[];
  /** Free text that the worker left with an answer. */
  readonly notes?: readonly NoteShown[];
};

export type ReviewShown = {
  readonly id: string;
  readonly reason: string;
  /** English, without personal data. */
  readonly detail?: string;
  readonly at: string;
  readonly source: SignalSource;
  /** What was understood of the input. */
  readonly fields?: Partial<SignalFields>;
  /** Cases that it may belong to, each shown beside the input. */
  readonly candidates: readonly CaseRecord[];
};

/** A review as a reviewer decides it: both sides, the reasons of the score, and what was decided. */
export type ReviewDeskShown = {
  readonly status: 'open' | 'decided';
  readonly review: ReviewShown;
  readonly scores: readonly ScoredCandidate[];
  /** Absent too where its case appeared and it joined by itself. */
  readonly decision?: ReviewDecision;
  readonly decidedAt?: string;
  readonly caseId?: string;
};

export type ReviewPort = {
  /** Reads only. */
  readonly show: (token: string) => Promise<ReviewDeskShown | LinkProblem>;
  /** Idempotent. `first`: this decision stands; `refused`: the letter did not offer it. */
  readonly record: (
    token: string,
    decision: ReviewDecision,
  ) => Promise<(ReviewDeskShown & { readonly first?: boolean; readonly refused?: true }) | LinkProblem>;
};

export type MailSummary = {
  readonly id: string;
  /** UTC instant. */
  readonly sentAt: string;
  readonly to: string;
  readonly subject: string;
  readonly status: NoticeStatus | 'accepted' | 'complained';
  readonly template?: string;
  readonly audience?: string;
};

export type MailShown = MailSummary & {
  readonly from: string;
  readonly text: string;
  /** Shown in a frame without any rights. */
  readonly html?: string;
  readonly attachments: readonly { readonly name: string; readonly text: string }[];
  /** Header lines worth seeing, in their order. */
  readonly headers: readonly (readonly [name: string, value: string])[];
};

/** Read only: the console of one machine changes nothing. */
export type ConsoleReader = {
  /** All cases; the page filters and sorts. */
  readonly listCases: () => Promise<readonly CaseSummary[]>;
  readonly getCase: (id: string) => Promise<CaseShown | undefined>;
  readonly listReviews: () => Promise<readonly ReviewShown[]>;
  /** Newest first. */
  readonly listMail: () => Promise<readonly MailSummary[]>;
  readonly getMail: (id: string) => Promise<MailShown | undefined>;
};
