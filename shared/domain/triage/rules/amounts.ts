import type { ArrearsFact } from '../../facts.ts';
import { arrearsInTime, arrearsMonths, latestArrears } from '../arrears.ts';
import { latestNews } from '../claim-state.ts';
import type { TriageInput, TriageRule } from '../triage-rule.ts';

const LARGE_MONTHS = 3;
const LARGE_AMOUNT_CENTS = 150_000;

function isLarge(fact: ArrearsFact | undefined): boolean {
  if (fact === undefined) return false;
  return (arrearsMonths(fact) ?? 0) >= LARGE_MONTHS || (fact.amountCents ?? 0) >= LARGE_AMOUNT_CENTS;
}

/** The last word is that everything was paid. */
function isPaid({ facts }: TriageInput): boolean {
  const newest = latestNews(facts);
  const arrears = latestArrears(facts.arrears);
  return newest?.value === 'paid' && (arrears === undefined || newest.statedAt >= arrears.statedAt);
}

/** Three months' rent or EUR 1,500 and more. */
export const largeArrears: TriageRule = {
  code: 'large-arrears',
  level: 'high',
  text: {
    nl: 'grote achterstand (3 maanden of 1.500 euro en meer)',
    fr: 'arriérés importants (3 mois ou 1.500 euros et plus)',
    en: 'large arrears (3 months or EUR 1,500 and more)',
    de: 'hoher Rückstand (3 Monate oder 1.500 Euro und mehr)',
  },
  applies: (input) => !isPaid(input) && isLarge(latestArrears(input.facts.arrears)),
};

/** The newest amount, or number of months, is larger than the one before. */
export const growingArrears: TriageRule = {
  code: 'growing-arrears',
  level: 'high',
  text: {
    nl: 'de achterstand groeit',
    fr: 'les arriérés augmentent',
    en: 'the arrears are growing',
    de: 'der Rückstand wächst',
  },
  applies: (input) => {
    if (isPaid(input)) return false;
    const inTime = arrearsInTime(input.facts.arrears);
    const amounts = inTime.map(({ amountCents }) => amountCents).filter((amount) => amount !== undefined);
    const months = inTime.map(arrearsMonths).filter((count) => count !== undefined);
    return [amounts, months].some((values) => {
      const newest = values.at(-1);
      const before = values.at(-2);
      return newest !== undefined && before !== undefined && newest > before;
    });
  },
};
