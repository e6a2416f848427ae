import type { SignalKind } from '#events/signal.ts';
import { isClaimWithdrawn } from '../claim-state.ts';
import type { TriageRule } from '../triage-rule.ts';

const courtDocuments: ReadonlySet<SignalKind> = new Set([
  'petition',
  'summons',
  'conciliation',
  'judgment',
  'eviction-notice',
]);

/** Any paper of a court or a bailiff, until the claim is withdrawn or the case is in aftercare. */
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
    phase !== 'aftercare' && facts.kinds.some((kind) => courtDocuments.has(kind)) && !isClaimWithdrawn(facts),
};
