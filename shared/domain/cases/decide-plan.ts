import type { HistoryEntry } from '../case-record.ts';
import { serviceOfPlan, startPlan } from '../plans/index.ts';
import type { CaseChange, CaseState } from './case-change.ts';
import type { DecisionContext } from './decision-context.ts';
import { anchorsOf, cancelStep, isOpenStep, runOf, stepsFrom } from './follow-plans.ts';
import { startDue } from './start-due.ts';
import { settleCase } from './watch-dates.ts';

export type PlanRefused =
  | 'closed-case'
  | 'unknown-plan'
  /** The plan has open steps on this case. */
  | 'runs-already'
  /** Nothing of it could open: all of it is asked already, too late, or counts from a fact that is not known. */
  | 'nothing-to-open'
  /** The plan has no open steps on this case. */
  | 'does-not-run'
  /** The version is not kept in the directory. */
  | 'unknown-version'
  /** Open steps that the version does not have: they are to be answered first. */
  | 'steps-not-in-version';

export type PlanDecision =
  | ({ readonly kind: 'change'; readonly planVersion: number } & CaseChange)
  | { readonly kind: 'refused'; readonly reason: PlanRefused; readonly names?: readonly string[] };

const refused = (reason: PlanRefused, names?: readonly string[]): PlanDecision => ({
  kind: 'refused',
  reason,
  ...(names === undefined ? {} : { names }),
});

const changed = (
  state: CaseState,
  change: Pick<CaseChange, 'caseRecord' | 'steps' | 'history'>,
  planVersion: number,
  context: DecisionContext,
): PlanDecision => {
  const begun = startDue(change.caseRecord, change.steps, context);
  const all: CaseChange = {
    caseRecord: { ...change.caseRecord, version: state.caseRecord.version + 1 },
    steps: begun.steps,
    notices: begun.notices,
    history: [...change.history, ...begun.history],
  };
  return { kind: 'change', planVersion, ...settleCase(state.caseRecord, state.steps, all, context) };
};

/** A person starts a plan on a case, also one that no signal asks for, such as a crisis shelter. */
export const decidePlanStart = (
  state: CaseState,
  request: { readonly planId: string; readonly by: string },
  context: DecisionContext,
): PlanDecision => {
  const { now, calendar, catalogue, directory } = context;
  const plan = catalogue.newest(request.planId);
  if (plan === undefined) return refused('unknown-plan');
  if (state.caseRecord.status === 'closed') return refused('closed-case');
  const ofPlan = state.steps.filter((step) => step.planId === plan.id);
  if (ofPlan.some(isOpenStep)) return refused('runs-already');
  const service = serviceOfPlan(plan.id, directory);
  const caseRecord =
    service === undefined ? state.caseRecord : { ...state.caseRecord, service, chosenService: service };
  const latest = runOf(state.steps);
  const run = ofPlan.some((step) => step.run === latest) ? latest + 1 : latest;
  const started = startPlan({
    plan,
    anchors: anchorsOf(caseRecord, now),
    calendar,
    now,
    already: state.steps,
  });
  if (started.steps.length === 0) return refused('nothing-to-open', started.tooLate);
  const overtaken = state.steps
    .filter((step) => isOpenStep(step) && started.cancels.includes(step.id))
    .map(cancelStep);
  const added = stepsFrom(started.steps, state.steps, run);
  const history: HistoryEntry[] = [
    {
      at: now,
      event: 'plan-started',
      detail: { plan: plan.id, steps: added.length, by: request.by },
    },
    ...overtaken.map(({ id }) => ({ at: now, event: 'step-cancelled', detail: { step: id } })),
  ];
  return changed(state, { caseRecord, steps: [...overtaken, ...added], history }, plan.version, context);
};

/**
 * A running case goes on with another version of a plan. Its open steps keep their moments; how they can be answered and
 * what follows from them is as in that version.
 */
export const decidePlanMove = (
  state: CaseState,
  request: {
    readonly planId: string /** Default: the newest. */;
    readonly version?: number;
    readonly by: string;
  },
  context: DecisionContext,
): PlanDecision => {
  const { now, catalogue } = context;
  const plan =
    request.version === undefined
      ? catalogue.newest(request.planId)
      : catalogue.version(request.planId, request.version);
  if (plan === undefined) return refused('unknown-plan');
  if (request.version !== undefined && plan.version !== request.version)
    return refused('unknown-version', [String(plan.version)]);
  const open = state.steps.filter((step) => step.planId === plan.id && isOpenStep(step));
  if (open.length === 0) return refused('does-not-run');
  const missing = open.filter(({ type }) => plan.steps[type] === undefined).map(({ id }) => id);
  if (missing.length > 0) return refused('steps-not-in-version', missing);
  const others = open.filter(({ planVersion }) => planVersion !== plan.version);
  const moved = others.map((step) => ({ ...step, planVersion: plan.version }));
  const history = others.slice(0, 1).map(({ planVersion }) => ({
    at: now,
    event: 'plan-moved',
    detail: { plan: plan.id, from: planVersion, to: plan.version, by: request.by },
  }));
  return changed(state, { caseRecord: state.caseRecord, steps: moved, history }, plan.version, context);
};
