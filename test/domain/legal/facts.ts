import type { Stamped } from '#domain/facts.ts';

export { noFacts } from '#domain/cases/merge-facts.ts';

/** A fact as one signal stated it. */
export const stated = <T>(value: T, statedAt = '2026-11-05T07:45:00.000Z'): Stamped<T> => ({
  value,
  rank: 0,
  statedAt,
  signalId: 'signal-1',
});
