import type { Language } from '#events/signal.ts';
import { type Priority, priorityLevels } from '../case-record.ts';
import { growingArrears, largeArrears } from './rules/amounts.ts';
import { courtDocument } from './rules/court-document.ts';
import { children, relapse } from './rules/household.ts';
import { evictionWithinSevenDays, hearingWithinSevenDays } from './rules/near-dates.ts';
import { planBroken, severalSignals } from './rules/signals.ts';
import type { TriageInput, TriageRule } from './triage-rule.ts';

/** All rules, the most urgent first; reasons are shown in this order. */
export const triageRules: readonly TriageRule[] = [
  evictionWithinSevenDays,
  hearingWithinSevenDays,
  courtDocument,
  relapse,
  children,
  planBroken,
  growingArrears,
  largeArrears,
  severalSignals,
];

/**
 * How urgent a case is, with every reason (S2-05): hearing or eviction within 7 days is a crisis, a court document is
 * urgent, the others raise a normal case to high. Never a score.
 */
export function triage(input: TriageInput): Priority {
  const applying = triageRules.filter((rule) => rule.applies(input));
  const level =
    priorityLevels.find((candidate) => applying.some((rule) => rule.level === candidate)) ?? 'normal';
  return { level, reasons: applying.map(({ code }) => code) };
}

/** A reason in the reader's language; the code itself when an older version of the rules wrote it. */
export const reasonText = (code: string, language: Language): string =>
  triageRules.find((rule) => rule.code === code)?.text[language] ?? code;
