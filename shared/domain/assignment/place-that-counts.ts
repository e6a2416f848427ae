import type { Dwelling } from '#events/signal.ts';
import type { CaseRecord } from '../case-record.ts';

/**
 * Where a case belongs: a claim is notified to the OCMW of the tenant's domicile, a judgment to that of the place of the
 * property (law.md: decree art. 46 and 50).
 */
export const placeThatCounts = ({
  phase,
  facts,
}: Pick<CaseRecord, 'phase' | 'facts'>): Dwelling | undefined =>
  (phase === 'court' ? facts.domicile?.value : undefined) ?? facts.dwelling?.value;
