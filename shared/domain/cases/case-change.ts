import type { Language } from '#events/signal.ts';
import type { Audience, CaseRecord, HistoryEntry, StepRecord } from '../case-record.ts';
import type { TemplateName } from '../letters/index.ts';

/** What a letter is about, beside the case itself: plain values without meaning for anybody else. */
export type Topic = Readonly<Record<string, string | number | boolean>>;

/** A letter to send. It is built only when it is sent, from what its audience may know at that moment. */
export type NoticeDraft = {
  /** Same key on the same case: the same news to the same person, sent once. Holds addresses: stored hashed. */
  readonly key: string;
  /** A letter about all the work of its reader is his, not the case's that gave rise to it. */
  readonly belongsTo?: 'reader';
  readonly audience: Audience;
  readonly template: TemplateName;
  readonly language: Language;
  /** E-mail address. */
  readonly recipient: string;
  readonly topic: Topic;
  /** UTC instant from which it may go out. */
  readonly sendAt: string;
  /** The receiver's own signal, quoted back in a receipt. */
  readonly signalId?: string;
  readonly stepId?: string;
  /** Message-ID of the mail that it answers. */
  readonly inReplyTo?: string;
};

/** The result of a decision on a case: records as data, stored by the shell in one transaction. */
export type CaseChange = {
  readonly caseRecord: CaseRecord;
  /** New or changed steps; unchanged ones are left out. */
  readonly steps: readonly StepRecord[];
  readonly notices: readonly NoticeDraft[];
  readonly history: readonly HistoryEntry[];
};

/** A case with its steps, as loaded for a decision. */
export type CaseState = { readonly caseRecord: CaseRecord; readonly steps: readonly StepRecord[] };

/** The steps of a case after a change: each as it was changed last. */
export const withChangedSteps = (
  steps: readonly StepRecord[],
  changed: readonly StepRecord[],
): readonly StepRecord[] => [...new Map([...steps, ...changed].map((step) => [step.id, step])).values()];
