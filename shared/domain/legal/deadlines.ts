import type { Deadline, Regime } from '../case-record.ts';
import { dateOf } from '../calendar/index.ts';
import type { Facts } from '../facts.ts';
import {
  type CountedDate,
  type KnownRegime,
  type LegalFacts,
  type LegalRule,
  legalFactsOf,
} from './legal-rule.ts';
import { appeal, opposition } from './rules/appeal.ts';
import { bailiffAnnouncement } from './rules/bailiff-announcement.ts';
import { earliestExecution } from './rules/earliest-execution.ts';
import { evictionDay } from './rules/eviction-day.ts';
import { goodsKept } from './rules/goods-kept.ts';
import { hearingWithinFifteenDays } from './rules/hearing-within-fifteen-days.ts';
import { ocmwNotice } from './rules/ocmw-notice.ts';
import { tenantObjection } from './rules/tenant-objection.ts';
import { waitingMonth } from './rules/waiting-month.ts';

/** Every legal term that the platform counts. To add one is to add a file and a row. */
export const legalRules: readonly LegalRule[] = [
  tenantObjection,
  ocmwNotice,
  hearingWithinFifteenDays,
  waitingMonth,
  earliestExecution,
  appeal,
  opposition,
  bailiffAnnouncement,
  evictionDay,
  goodsKept,
];

const knownRegimes: readonly KnownRegime[] = ['decree-2018', 'judicial-code'];

type RegimeCount = CountedDate & { readonly article: string };

function countUnder(rule: LegalRule, facts: LegalFacts, regime: KnownRegime): RegimeCount | undefined {
  const article = rule.articles[regime];
  const result = article === null ? undefined : rule.count(facts, regime);
  return result === undefined || article === null ? undefined : { ...result, article };
}

/** Both laws side by side; the earlier date counts while it is not known which of them governs the lease. */
function joined(rule: LegalRule, counts: readonly RegimeCount[], lawsAsked: number): Deadline | undefined {
  const first = counts.toSorted((a, b) => a.on - b.on)[0];
  if (first === undefined) return undefined;
  const article = [...new Set(counts.map((count) => count.article))].join(' or ');
  const deadline = { rule: rule.id, article, on: dateOf(first.on) };
  if (counts.length < lawsAsked) {
    return {
      ...deadline,
      counted: `${first.counted}; only if this law governs the lease, which is not known`,
    };
  }
  if (counts.every(({ on }) => on === first.on)) return { ...deadline, counted: first.counted };
  const both = counts.map((count) => `${count.article}: ${count.counted} = ${dateOf(count.on)}`);
  return {
    ...deadline,
    counted: `${both.join('; ')}; the earlier date is shown while it is not known which law governs the lease`,
  };
}

/**
 * The legal dates of a case as its facts stand, earliest first. With an unknown regime both laws are counted and the
 * earlier date is shown. They inform and never replace legal advice. No rule looks at the present moment: a date that
 * has passed stays visible, so that a missed term can be raised.
 */
export function deadlinesOf(input: {
  readonly facts: Facts;
  readonly regime: Regime;
  readonly now: string;
}): Deadline[] {
  const facts = legalFactsOf(input.facts);
  const regimes = input.regime === 'unknown' ? knownRegimes : [input.regime];
  return legalRules
    .map((rule) =>
      joined(
        rule,
        regimes.map((regime) => countUnder(rule, facts, regime)).filter((count) => count !== undefined),
        regimes.length,
      ),
    )
    .filter((deadline) => deadline !== undefined)
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}
