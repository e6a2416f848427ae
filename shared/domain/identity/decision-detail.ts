import type { Decision } from './decide-identity.ts';

const signed = (weight: number): string => (weight > 0 ? `+${weight}` : String(weight));

/**
 * A decision as it is kept in the history of the case: the verdict, how sure it was, and why, field by field
 * (`dwelling door +18.8; tenant-1.family-name same +5.47; ...`). Levels and weights, no names.
 */
export function decisionDetail(decision: Decision): Readonly<Record<string, string | number>> {
  const [best] = decision.scores;
  const chosen =
    decision.verdict === 'same' ? decision.scores.find(({ caseId }) => caseId === decision.caseId) : best;
  return {
    match: decision.verdict,
    ...(decision.verdict === 'new' && decision.movedFrom !== undefined && { movedFrom: decision.movedFrom }),
    ...(chosen !== undefined && {
      ...(decision.verdict !== 'same' && { nearest: chosen.caseId }),
      bits: chosen.total,
      chance: Math.round(chosen.probability * 10_000) / 10_000,
      why: chosen.fields.map(({ field, level, weight }) => `${field} ${level} ${signed(weight)}`).join('; '),
    }),
  };
}
