import type { OutcomeCode } from '../outcome.ts';
import type { Plan } from './plan.ts';
import { plans } from './presets/index.ts';

const listed = (plan: Plan | undefined, stepType: string): readonly OutcomeCode[] =>
  // The data are typed by outcome code; `Object.keys` keeps their order.
  Object.keys(plan?.steps[stepType]?.outcomes ?? {}) as OutcomeCode[];

/** What the answer page offers for a step, in order; `['done', 'skipped']` for a step that no plan knows any more. */
export function outcomesOf(planId: string, stepType: string, plan?: Plan): readonly OutcomeCode[] {
  const codes = listed(plan ?? plans[planId], stepType);
  return codes.length > 0 ? codes : ['done', 'skipped'];
}
