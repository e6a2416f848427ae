import type { Facts } from './facts.ts';
import type { HouseholdProfile } from './identity/household-profile.ts';
import type { ClosingRecord, OutcomeCode } from './outcome.ts';

/** Weakest first: a case's phase never falls back. */
export const phases = ['pre-court', 'court', 'judgment', 'aftercare'] as const;
export type Phase = (typeof phases)[number];

export const services = [
  'preventive-guidance',
  'pre-court',
  'court',
  'after-judgment',
  'transit-home',
  'crisis',
] as const;
export type Service = (typeof services)[number];

/** Which law governs the lease (law.md): the decree of 9 November 2018, the Judicial Code, or not known yet. */
export type Regime = 'decree-2018' | 'judicial-code' | 'unknown';

export const priorityLevels = ['crisis', 'urgent', 'high', 'normal'] as const;
export type PriorityLevel = (typeof priorityLevels)[number];
export type Priority = { readonly level: PriorityLevel; readonly reasons: readonly string[] };

/**
 * pending: its start has not come; notified: the worker was told; done: an outcome is recorded;
 * overdue: its due moment passed in silence (still answerable); skipped: a person chose not to; cancelled: events overtook it.
 */
export const stepStatuses = ['pending', 'notified', 'done', 'overdue', 'skipped', 'cancelled'] as const;
export type StepStatus = (typeof stepStatuses)[number];

export type StepRecord = {
  readonly id: string;
  /** The plan's name for it, e.g. `phone-same-day`. */
  readonly type: string;
  readonly planId: string;
  readonly planVersion: number;
  /** Which start of the plan this step belongs to: the same plan may start again after a relapse. */
  readonly run: number;
  /** UTC instant at which the worker is told. */
  readonly startAt: string;
  /** UTC instant until which it is to be done. */
  readonly dueAt: string;
  readonly status: StepStatus;
  readonly outcome?: OutcomeCode;
  readonly outcomeAt?: string;
  /** How often silence was escalated: 0 none, 1 reminder to the worker, 2 team lead, 3 coordinator. */
  readonly escalations: number;
  /** Next moment at which the clock must look at it (UTC); absent: never again. */
  readonly wakeAt?: string;
  /** Cancelled by a merge: what it was before, and the case on the other side, for a split to restore. */
  readonly beforeMerge?: { readonly with: string; readonly status: StepStatus; readonly wakeAt?: string };
};

export const audiences = ['worker', 'referrer', 'landlord', 'coordinator', 'tenant'] as const;
export type Audience = (typeof audiences)[number];

export const noticeStatuses = ['queued', 'sent', 'delivered', 'bounced', 'failed'] as const;
export type NoticeStatus = (typeof noticeStatuses)[number];

/** A calculated legal date, shown with its article; it informs and never replaces legal advice. */
export type Deadline = {
  readonly rule: string;
  readonly article: string;
  /** YYYY-MM-DD. */
  readonly on: string;
  /** How it was counted, in English, without personal data. */
  readonly counted: string;
};

export type HistoryEntry = {
  readonly at: string;
  /** Past tense, kebab-case: `case-opened`. */
  readonly event: string;
  /** Without personal data. */
  readonly detail?: Readonly<Record<string, string | number | boolean>>;
};

/** A signal on its case, and by what another that says the same is known. */
export type SignalMark = {
  readonly id: string;
  /** The same for the same words of the same sender; kept as long as another may be taken for a repetition. */
  readonly content?: string;
  /** UTC instant at which it joined; kept as long as `content`. */
  readonly at?: string;
};

/** The case as use cases see it: header and opened personal data together. */
export type CaseRecord = {
  readonly id: string;
  /** Grows by one with every commit; the optimistic lock. */
  readonly version: number;
  readonly status: 'open' | 'closed';
  readonly phase: Phase;
  readonly service: Service;
  /** A person decided on this service (a shelter, a transit home): signals do not change it. */
  readonly chosenService?: Service;
  readonly regime: Regime;
  readonly priority: Priority;
  /** E-mail address of the assigned worker; null: with the team lead. */
  readonly worker: string | null;
  readonly municipality?: string;
  readonly openedAt: string;
  readonly closedAt?: string;
  /** Of the last closing (S1-30): were the goals reached, was an eviction avoided? */
  readonly closingRecord?: ClosingRecord & { readonly at: string };
  readonly signalCount: number;
  /** The signals that arrived on this case itself, oldest first. */
  readonly signals?: readonly SignalMark[];
  /** Marks of the letters that it gave rise to, of equal length: whether a letter exists is looked up only where one stands. */
  readonly told?: string;
  /** Came back after it was closed (S1-31). */
  readonly relapse?: boolean;
  /** The case that this one was merged into: its signals, letters and history stay here and are read from there. */
  readonly mergedInto?: string;
  /** All cases that were merged into this one, also by way of another. */
  readonly absorbed?: readonly string[];
  /** The case of the same tenants at the home that they left. */
  readonly movedFrom?: string;
  /** Cases that were split from this one: a person decided that they are other households. */
  readonly apartFrom?: readonly string[];
  /** Message-ID that all mail about this case to a worker threads on. */
  readonly threadId: string;
  readonly deadlines: readonly Deadline[];
  readonly facts: Facts;
  /** The household in all the ways in which it was written; what new signals are matched against. Sealed like the facts. */
  readonly profile: HouseholdProfile;
};
