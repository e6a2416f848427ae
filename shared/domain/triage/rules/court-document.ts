import type { SignalKind } from '#events/signal.ts';
import type { TriageRule } from '../triage-rule.ts';

const courtDocuments: ReadonlySet<SignalKind> = new Set([
  'petition',
  'summons',
  'conciliation',
  'judgment',
  'eviction-notice',
]);

/** Any paper of a court or a bailiff, for as long as the case is in that phase. */
export const courtDocument: TriageRule = {
  code: 'court-document',
  level: 'urgent',
  text: {
    nl: 'er is een gerechtelijk stuk',
    fr: 'il y a un document judiciaire',
    en: 'there is a court document',
    de: 'es liegt ein gerichtliches Schriftstück vor',
  },
  applies: ({ facts, phase }) =>
    phase !== 'aftercare' &&
    facts.kinds.some((kind) => courtDocuments.has(kind)) &&
    facts.news.toSorted((a, b) => (a.statedAt < b.statedAt ? -1 : 1)).at(-1)?.value !== 'withdrawn',
};
