import type { SignalKind } from '#events/signal.ts';
import type { Phase, Service } from '../case-record.ts';
import type { Facts } from '../facts.ts';

/** Kinds that put a case before the court in the short run: arrears, and a call to conciliation or settlement (S0-15). */
const preCourtKinds: ReadonlySet<SignalKind> = new Set(['arrears', 'conciliation']);

/**
 * Which service a case is for. Before the court: arrears are pre-court work, since arrears alone are no ground for
 * preventive guidance (S4); another housing problem is. `chosen`: a person decided on a shelter or a transit home.
 */
export function serviceFor(phase: Phase, facts: Facts, chosen?: Service): Service {
  if (chosen !== undefined) return chosen;
  if (phase === 'court') return 'court';
  if (phase === 'judgment') return 'after-judgment';
  const hasArrears = facts.kinds.some((kind) => preCourtKinds.has(kind)) || facts.arrears.length > 0;
  const otherProblem = facts.problems.some((problem) => problem !== 'arrears');
  if (hasArrears) return 'pre-court';
  return otherProblem || !facts.problems.includes('arrears') ? 'preventive-guidance' : 'pre-court';
}
