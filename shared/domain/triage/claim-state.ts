import type { Facts, Stamped } from '../facts.ts';

/** Whether the claim was withdrawn after a fact was stated: it then no longer counts. */
export function isWithdrawnSince(facts: Facts, fact: Stamped<unknown>): boolean {
  return facts.news.some((news) => news.value === 'withdrawn' && news.statedAt > fact.statedAt);
}

/** Whether the withdrawal is the last that was heard of court and bailiff. */
export function isClaimWithdrawn(facts: Facts): boolean {
  const ofCourt: readonly (Stamped<unknown> | undefined)[] = [
    facts.registeredOn,
    facts.hearingAt,
    facts.judgmentDate,
    facts.servedOn,
    facts.evictionOn,
  ];
  return (
    facts.news.some(({ value }) => value === 'withdrawn') &&
    ofCourt.every((fact) => fact === undefined || isWithdrawnSince(facts, fact))
  );
}

/** The newest news of a case. */
export const latestNews = (facts: Facts): Facts['news'][number] | undefined =>
  facts.news.toSorted((a, b) => (a.statedAt < b.statedAt ? -1 : a.statedAt > b.statedAt ? 1 : 0)).at(-1);
