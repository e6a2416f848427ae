import { type OutcomeCode, outcomeCodes } from '../outcome.ts';
import type { Plan } from './plan.ts';
import { plans } from './presets/index.ts';

const codes: ReadonlySet<string> = new Set(outcomeCodes);
const isOutcomeCode = (code: string): code is OutcomeCode => codes.has(code);

/**
 * What the answer page offers for a step, in order; `done` and `skipped` for a step that no plan knows any more.
 * `plan`: the version that the step began with, where it is not the preset.
 */
export function outcomesOf(planId: string, stepType: string, plan?: Plan): readonly OutcomeCode[] {
  const rule = (plan ?? plans[planId])?.steps[stepType];
  return rule === undefined ? ['done', 'skipped'] : Object.keys(rule.outcomes).filter(isOutcomeCode);
}
