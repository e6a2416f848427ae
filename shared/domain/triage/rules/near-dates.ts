import { dayNumberOf, instantMsAt, instantMsOf, isoOf, localDateOf } from '../../calendar/index.ts';
import type { Facts, Stamped } from '../../facts.ts';
import { isWithdrawnSince } from '../claim-state.ts';
import type { TriageInput, TriageRule } from '../triage-rule.ts';

const NEAR_DAYS = 7;

/** Whether a date (or local moment) lies today or at most seven days ahead, and the claim still stands. */
function isNear(fact: Stamped<string> | undefined, { facts, now }: TriageInput): boolean {
  if (fact === undefined || isWithdrawnSince(facts, fact)) return false;
  const daysAhead = dayNumberOf(fact.value.slice(0, 10)) - dayNumberOf(localDateOf(now));
  return daysAhead >= 0 && daysAhead <= NEAR_DAYS;
}

export const hearingWithinSevenDays: TriageRule = {
  code: 'hearing-within-7-days',
  level: 'crisis',
  text: {
    nl: 'zitting binnen 7 dagen',
    fr: 'audience dans les 7 jours',
    en: 'hearing within 7 days',
    de: 'Gerichtstermin innerhalb von 7 Tagen',
  },
  applies: (input) => isNear(input.facts.hearingAt, input),
};

export const evictionWithinSevenDays: TriageRule = {
  code: 'eviction-within-7-days',
  level: 'crisis',
  text: {
    nl: 'uithuiszetting binnen 7 dagen',
    fr: 'expulsion dans les 7 jours',
    en: 'eviction within 7 days',
    de: 'Zwangsräumung innerhalb von 7 Tagen',
  },
  applies: (input) => isNear(input.facts.evictionOn, input),
};

/**
 * The next moment (UTC instant) at which one of these dates comes near by the passing of time alone: the start of the
 * seventh day before it. undefined: none lies ahead.
 */
export function nextNearingAt(facts: Facts, now: string): string | undefined {
  const nowMs = instantMsOf(now);
  const moments = [facts.hearingAt, facts.evictionOn]
    .filter((fact) => fact !== undefined)
    .filter((fact) => !isWithdrawnSince(facts, fact))
    .map(({ value }) => instantMsAt(dayNumberOf(value.slice(0, 10)) - NEAR_DAYS, 0))
    .filter((at) => at > nowMs);
  return moments.length === 0 ? undefined : isoOf(Math.min(...moments));
}
