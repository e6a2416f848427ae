import { latestNews } from '../claim-state.ts';
import type { TriageRule } from '../triage-rule.ts';

/** Repeated or several signals about one household (S2-05). */
export const severalSignals: TriageRule = {
  code: 'several-signals',
  level: 'high',
  text: {
    nl: 'meerdere signalen over dit gezin',
    fr: 'plusieurs signalements au sujet de ce ménage',
    en: 'several signals about this household',
    de: 'mehrere Meldungen zu diesem Haushalt',
  },
  applies: ({ signalCount }) => signalCount >= 2,
};

export const planBroken: TriageRule = {
  code: 'plan-broken',
  level: 'high',
  text: {
    nl: 'een afbetalingsplan werd niet nageleefd',
    fr: "un plan d'apurement n'a pas été respecté",
    en: 'a payment plan was not kept',
    de: 'ein Ratenplan wurde nicht eingehalten',
  },
  applies: ({ facts }) => latestNews(facts)?.value === 'plan-broken',
};
