import type { Facts, Stamped } from '../facts.ts';

const isNewer = (a: { statedAt: string }, b: { statedAt: string }): boolean => a.statedAt > b.statedAt;

/** Whether the claim was withdrawn after a fact was stated: it then no longer counts. */
export function isWithdrawnSince(facts: Facts, fact: Stamped<unknown>): boolean {
  return facts.news.some((news) => news.value === 'withdrawn' && isNewer(news, fact));
}
