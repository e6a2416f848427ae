import type { Facts, Stamped } from '#domain/facts.ts';

export const noFacts: Facts = {
  kinds: [],
  tenants: [],
  referrers: [],
  arrears: [],
  rollNumbers: [],
  formerHearings: [],
  documents: [],
  problems: [],
  news: [],
};

/** A fact as one signal stated it. */
export const stated = <T>(value: T, statedAt = '2026-11-05T07:45:00.000Z'): Stamped<T> => ({
  value,
  rank: 0,
  statedAt,
  signalId: 'signal-1',
});
