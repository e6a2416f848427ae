/**
 * What a worker can report about a step. One vocabulary for links, replies, the command line and the plans.
 * Sources: S3 (Ravels), S4 (Limburg), S1-30 (closing record).
 */
export const outcomeCodes = [
  'reached',
  'not-reached',
  'accepts',
  'refuses',
  'not-at-home',
  'let-in',
  'not-let-in',
  'note-left',
  'appointment-made',
  'explained',
  'lawyer-arranged',
  'proposal-made',
  'attended',
  'not-attended',
  'agreement',
  'no-agreement',
  'judgment',
  'postponed-by-court',
  'plan-kept',
  'plan-broken',
  'moved',
  'referred-on',
  'goals-on-track',
  'goals-need-adjusting',
  'closed-eviction-avoided',
  'closed-goals-not-reached',
  'closed-evicted',
  'closed-evicted-goals-reached',
  'closed-other',
  'done',
  'skipped',
] as const;
export type OutcomeCode = (typeof outcomeCodes)[number];

/** The two questions of the closing record (S1-30); absent: it does not say. */
export type ClosingRecord = { readonly goalsReached?: boolean; readonly evictionAvoided?: boolean };

/** What each way of closing answers to both at once, so that one click at a phone is enough. */
const closingRecords: Readonly<Partial<Record<OutcomeCode, ClosingRecord>>> = {
  'closed-eviction-avoided': { goalsReached: true, evictionAvoided: true },
  'closed-goals-not-reached': { goalsReached: false, evictionAvoided: true },
  'closed-evicted': { goalsReached: false, evictionAvoided: false },
  'closed-evicted-goals-reached': { goalsReached: true, evictionAvoided: false },
  'closed-other': {},
};

/** The closing record that an outcome writes; undefined: it closes nothing. */
export const closingRecordOf = (outcome: OutcomeCode): ClosingRecord | undefined => closingRecords[outcome];
