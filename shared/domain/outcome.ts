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
  'closed-evicted',
  'closed-other',
  'done',
  'skipped',
] as const;
export type OutcomeCode = (typeof outcomeCodes)[number];
