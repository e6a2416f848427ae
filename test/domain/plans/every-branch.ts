import { expect, it } from 'vitest';
import { type OutcomeCode, outcomeCodes } from '#domain/outcome.ts';
import { plans } from '#domain/plans/index.ts';
import { type Walk, walk } from './walk.ts';

/**
 * One row of a table for a step of a plan: how it comes about, when it is answered, and where each answer leads. Days are
 * DD/MM of 2026, or YYYY-MM-DD; answers are given at 10:00.
 */
type Branch = {
  /** Earlier answers, each `type outcome day`. */
  readonly after: readonly string[];
  readonly on: string;
  /**
   * By outcomes (commas between those that lead the same way): what is open in the plan then and until when, a day meaning
   * closing time at 17:00; or how the plan has ended.
   */
  readonly leads: Readonly<Record<string, Readonly<Record<string, string>> | string>>;
};

type Situation = {
  /** YYYY-MM-DDTHH:mm, Brussels. */
  readonly startsAt?: string;
  readonly facts?: Readonly<Record<string, string>>;
  /** Steps that are answered as soon as the plan starts, unless the row is about them: by type, the outcome. */
  readonly answered?: Readonly<Record<string, OutcomeCode>>;
  /** What happened before the plan starts. */
  readonly before?: (household: Walk) => void;
};

const dateOf = (day: string): string => (day.includes('/') ? `2026-${day.slice(3)}-${day.slice(0, 2)}` : day);
const known: ReadonlyMap<string, OutcomeCode> = new Map(outcomeCodes.map((code) => [code, code]));

const answer = (household: Walk, step: string): void => {
  const [type = '', code = '', day = ''] = step.split(' ');
  const outcome = known.get(code);
  if (outcome === undefined) throw new Error(`no outcome ${code}`);
  household.answer(type, outcome, `${dateOf(day)}T10:00`);
};

const dueDays = (household: Walk, planId: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(household.open(planId)).map(([type, due]) => {
      const [date = '', time = ''] = due.split('T');
      const day = date.startsWith('2026') ? `${date.slice(8)}/${date.slice(5, 7)}` : date;
      return [type, time === '17:00' ? day : `${day} ${time}`];
    }),
  );

const sorted = (names: readonly string[]): string[] => names.toSorted((a, b) => (a < b ? -1 : 1));
const outcomesIn = (key: string): string[] => key.split(',').map((code) => code.trim());

/** Walks every branch of a table, and fails for a branch of the plan that is not in it. */
export const walkEveryBranch = (
  planId: string,
  branches: Readonly<Record<string, Branch>>,
  { startsAt = '2026-11-02T09:00', facts = {}, answered = {}, before }: Situation = {},
): void => {
  const plan = plans[planId];
  if (plan === undefined) throw new Error(`no plan ${planId}`);

  for (const [type, { after, on, leads }] of Object.entries(branches)) {
    it(`${type} has a row for every outcome`, () => {
      const offered = Object.keys(plan.steps[type]?.outcomes ?? {});
      expect(sorted(Object.keys(leads).flatMap(outcomesIn))).toEqual(sorted(offered));
    });
    for (const [outcomes, expected] of Object.entries(leads)) {
      for (const outcome of outcomesIn(outcomes)) {
        const to = typeof expected === 'string' ? expected : Object.keys(expected).join(' and ');
        it(`${type}: ${outcome} leads to ${to}`, () => {
          const household = walk([], false);
          before?.(household);
          household.start(planId, startsAt, facts);
          const own = [...after.map((step) => step.split(' ')[0]), type];
          for (const [other, code] of Object.entries(answered))
            if (!own.includes(other)) household.answer(other, code, startsAt);
          for (const step of [...after, `${type} ${outcome} ${on}`]) answer(household, step);
          expect(dueDays(household, planId)).toEqual(typeof expected === 'string' ? {} : expected);
          if (typeof expected === 'string')
            expect(household.ended.at(-1)).toEqual({ planId, ends: expected });
        });
      }
    }
  }
};

/** Steps of a plan that no row walks. */
export const stepsNotWalked = (planId: string, branches: Readonly<Record<string, unknown>>): string[] =>
  Object.keys(plans[planId]?.steps ?? {}).filter((type) => !(type in branches));
