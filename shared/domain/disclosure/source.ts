import type { SignalFields } from '#events/signal.ts';
import type { CaseRecord, StepRecord } from '../case-record.ts';
import type { Directory } from '../directory.ts';
import type { OutcomeCode } from '../outcome.ts';
import type { SignalOrigin } from './origin.ts';

/** One answer link: GET shows the page with this outcome chosen, nothing is recorded before the worker confirms. */
export type OutcomeLink = { readonly outcome: OutcomeCode; readonly url: string };

/** A row of a list that needs correction by the one who sent the list. */
export type RowFault = {
  /** As a spreadsheet program numbers it. */
  readonly line: number;
  readonly sheet?: string;
  /** A reason of `unreadableReasons`, or the path of a missing field such as `dwelling.street`. */
  readonly fault: string;
};

/** One piece of normal work in a worker's digest. */
export type DigestItem = {
  readonly caseRecord: CaseRecord;
  readonly step: StepRecord;
  readonly links?: readonly OutcomeLink[];
};

/**
 * All that is at hand when a letter is built. Only the view builders of this folder read it: a template sees nothing
 * but the view of its own audience.
 */
export type DisclosureSource = {
  readonly caseRecord?: CaseRecord;
  /** All steps of the case. */
  readonly steps?: readonly StepRecord[];
  /** The step that the letter is about. */
  readonly step?: StepRecord;
  readonly directory: Directory;
  /** E-mail address of the one who will read it. */
  readonly recipient: string;
  /** What the letter is about, as plain values; the keys stand with each template. */
  readonly topic: Readonly<Record<string, string | number | boolean>>;
  /** The signal that the letter answers or tells of. In a receipt: the reader's own words. */
  readonly understood?: SignalFields;
  /** What the task rests on. */
  readonly origin?: SignalOrigin;
  /** Paths of missing fields, e.g. `tenants.0.birthDate`, or codes of admission rules. */
  readonly missing?: readonly string[];
  readonly links?: readonly OutcomeLink[];
  readonly rows?: readonly RowFault[];
  readonly items?: readonly DigestItem[];
  /** UTC instant. */
  readonly now: string;
};

/** A value of the topic as text; undefined where it is absent or empty. */
export const topicText = (source: DisclosureSource, key: string): string | undefined => {
  const value = source.topic[key];
  return value === undefined || value === '' ? undefined : String(value);
};

/** A comma-separated list in the topic, restricted to the words of a vocabulary, in its order of mention. */
export const topicWords = <T extends string>(
  source: DisclosureSource,
  key: string,
  vocabulary: readonly T[],
): readonly T[] => {
  const known = new Map<string, T>(vocabulary.map((word) => [word, word]));
  const words = (topicText(source, key) ?? '').split(',').flatMap((word) => known.get(word.trim()) ?? []);
  return [...new Set(words)];
};
