import type { CaseRecord, HistoryEntry, Phase, StepRecord } from '../case-record.ts';
import type { Facts } from '../facts.ts';
import { serviceFor } from '../assignment/index.ts';
import { type HouseholdProfile, mergeProfiles } from '../identity/index.ts';
import { plansFor } from '../plans/index.ts';
import type { CaseChange, CaseState } from './case-change.ts';
import { laterPhase, phaseOfSignal } from './court-documents.ts';
import type { DecisionContext } from './decision-context.ts';
import { cancelStep, followPlans, isOpenStep, runOf } from './follow-plans.ts';
import { mergeFacts } from './merge-facts.ts';
import { refreshCase } from './refresh-case.ts';
import { startDue } from './start-due.ts';

/** Both cases after a merge or a split, to be stored in one transaction. */
export type PairChange = { readonly survivor: CaseChange; readonly absorbed: CaseChange };

/** Ends a step because its case was merged, so that a split can bring it back. */
const holdStep = (step: StepRecord, otherCase: string): StepRecord => ({
  ...cancelStep(step),
  beforeMerge: {
    with: otherCase,
    status: step.status,
    ...(step.wakeAt === undefined ? {} : { wakeAt: step.wakeAt }),
  },
});

const restoreStep = ({ beforeMerge, ...step }: StepRecord): StepRecord =>
  beforeMerge === undefined
    ? step
    : {
        ...step,
        status: beforeMerge.status,
        ...(beforeMerge.wakeAt === undefined ? {} : { wakeAt: beforeMerge.wakeAt }),
      };

const isAtWork = ({ status, phase }: CaseRecord): boolean => status === 'open' && phase !== 'aftercare';

/** The strongest document decides; aftercare of one case does not end the guidance of the other. */
const phaseOfBoth = (a: CaseRecord, b: CaseRecord): Phase => {
  if (isAtWork(a) !== isAtWork(b)) return isAtWork(a) ? a.phase : b.phase;
  return laterPhase(a.phase, b.phase);
};

/** Brings the steps in line with the case and starts what is due; `marks` tells what a step is that this cancels. */
const replanned = (
  caseRecord: CaseRecord,
  steps: readonly StepRecord[],
  run: number,
  context: DecisionContext,
  marks: (step: StepRecord) => StepRecord,
): Pick<CaseChange, 'steps' | 'notices'> & { readonly plans: readonly HistoryEntry[] } => {
  if (caseRecord.status === 'closed') return { steps: [], notices: [], plans: [] };
  const followed = followPlans(caseRecord, steps, context, run);
  const begun = startDue(caseRecord, followed.steps, context);
  return {
    steps: begun.steps.map(marks),
    notices: begun.notices,
    plans: followed.history.filter(({ event }) => event === 'plan-started'),
  };
};

/**
 * Merges one case into another: the survivor knows what both knew and goes on; the other keeps its signals, letters and
 * history and points to it. Its open steps end.
 */
export const decideMerge = (
  survivor: CaseState,
  absorbed: CaseState,
  by: string,
  context: DecisionContext,
): PairChange => {
  const { now } = context;
  const [kept, gone] = [survivor.caseRecord, absorbed.caseRecord];
  const facts = mergeFacts(kept.facts, gone.facts);
  const phase = phaseOfBoth(kept, gone);
  const isOpen = kept.status === 'open' || gone.status === 'open';
  const { closedAt, ...rest } = kept;
  const municipality = kept.municipality ?? gone.municipality;
  const merged = refreshCase(
    {
      ...rest,
      version: kept.version + 1,
      status: isOpen ? 'open' : 'closed',
      ...(isOpen || closedAt === undefined ? {} : { closedAt }),
      phase,
      facts,
      profile: mergeProfiles(kept.profile, gone.profile),
      service: serviceFor(phase, facts, kept.chosenService),
      worker: kept.worker ?? gone.worker,
      signalCount: kept.signalCount + gone.signalCount,
      absorbed: [...(kept.absorbed ?? []), gone.id, ...(gone.absorbed ?? [])],
      apartFrom: (kept.apartFrom ?? []).filter((id) => id !== gone.id),
      ...(municipality === undefined ? {} : { municipality }),
      ...(kept.relapse === true || gone.relapse === true ? { relapse: true } : {}),
    },
    now,
  );
  const isReopened = kept.status === 'closed' && isOpen;
  const wasOpen = new Map(survivor.steps.filter(isOpenStep).map((step) => [step.id, step]));
  const { steps, notices, plans } = replanned(
    merged,
    survivor.steps,
    runOf(survivor.steps) + (isReopened ? 1 : 0),
    context,
    (step) => {
      const before = step.status === 'cancelled' ? wasOpen.get(step.id) : undefined;
      return before === undefined ? step : holdStep(before, gone.id);
    },
  );
  const ended = absorbed.steps.filter(isOpenStep).map((step) => holdStep(step, kept.id));
  return {
    survivor: {
      caseRecord: merged,
      steps,
      notices,
      history: [
        {
          at: now,
          event: 'case-merged',
          detail: { absorbed: gone.id, signals: gone.signalCount, by },
        },
        ...(phase === kept.phase
          ? []
          : [{ at: now, event: 'phase-changed', detail: { from: kept.phase, to: phase } }]),
        ...plans,
      ],
    },
    absorbed: {
      caseRecord: {
        ...gone,
        version: gone.version + 1,
        mergedInto: kept.id,
        apartFrom: (gone.apartFrom ?? []).filter((id) => id !== kept.id),
      },
      steps: ended,
      notices: [],
      history: [
        {
          at: now,
          event: 'case-merged-into',
          detail: { survivor: kept.id, stepsCancelled: ended.length, by },
        },
      ],
    },
  };
};

/** What the survivor knows without the case that leaves it: of its own signals and of what else it absorbed. */
export type Remaining = {
  readonly facts: Facts;
  readonly profile: HouseholdProfile;
  readonly signalCount: number;
};

/** The phase that documents prove, unless the guidance had ended or the case was closed. */
const phaseOfFacts = (caseRecord: CaseRecord, facts: Facts): Phase =>
  caseRecord.phase === 'aftercare'
    ? 'aftercare'
    : facts.kinds.map(phaseOfSignal).reduce<Phase>(laterPhase, 'pre-court');

/**
 * Undoes a merge: both cases know again what their own signals said, steps that the merge ended come back, and what it
 * started ends. Both remember that they are different households.
 */
export const decideSplit = (
  survivor: CaseState,
  absorbed: CaseState,
  remaining: Remaining,
  by: string,
  context: DecisionContext,
): PairChange => {
  const { now, directory } = context;
  const [kept, gone] = [survivor.caseRecord, absorbed.caseRecord];
  const leaving = new Set([gone.id, ...(gone.absorbed ?? [])]);
  const phase = phaseOfFacts(kept, remaining.facts);
  const alone = refreshCase(
    {
      ...kept,
      ...remaining,
      version: kept.version + 1,
      phase,
      service: serviceFor(phase, remaining.facts, kept.chosenService),
      absorbed: (kept.absorbed ?? []).filter((id) => !leaving.has(id)),
      apartFrom: [...new Set([...(kept.apartFrom ?? []), gone.id])],
    },
    now,
  );
  const plansOf = (caseRecord: CaseRecord): readonly string[] =>
    plansFor({
      phase: caseRecord.phase,
      service: caseRecord.service,
      facts: caseRecord.facts,
      directory,
      now,
    });
  const ownPlans = plansOf(alone);
  const brought = plansOf(kept).filter((planId) => !ownPlans.includes(planId));
  const before = survivor.steps.map((step) => {
    if (step.beforeMerge?.with === gone.id) return restoreStep(step);
    return isOpenStep(step) && brought.includes(step.planId) ? cancelStep(step) : step;
  });
  const own = replanned(alone, before, runOf(before), context, (step) => step);
  const known = new Map(survivor.steps.map((step) => [step.id, step]));
  const { mergedInto: _mergedInto, ...free } = gone;
  const freed = refreshCase(
    {
      ...free,
      version: gone.version + 1,
      apartFrom: [...new Set([...(gone.apartFrom ?? []), kept.id])],
    },
    now,
  );
  const restored = absorbed.steps.map((step) =>
    step.beforeMerge?.with === kept.id ? restoreStep(step) : step,
  );
  const theirs = replanned(freed, restored, runOf(restored), context, (step) => step);
  return {
    survivor: {
      caseRecord: alone,
      steps: changedSteps(known, before, own.steps),
      notices: own.notices,
      history: [
        { at: now, event: 'case-split', detail: { from: gone.id, by } },
        ...(phase === kept.phase
          ? []
          : [{ at: now, event: 'phase-changed', detail: { from: kept.phase, to: phase } }]),
        ...own.plans,
      ],
    },
    absorbed: {
      caseRecord: freed,
      steps: changedSteps(new Map(absorbed.steps.map((step) => [step.id, step])), restored, theirs.steps),
      notices: theirs.notices,
      history: [{ at: now, event: 'case-split', detail: { from: kept.id, by } }, ...theirs.plans],
    },
  };
};

/** Steps that are not as they were: brought back or ended here, then moved or started by their plans. */
const changedSteps = (
  known: ReadonlyMap<string, StepRecord>,
  before: readonly StepRecord[],
  planned: readonly StepRecord[],
): readonly StepRecord[] => [
  ...new Map(
    [...before.filter((step) => known.get(step.id) !== step), ...planned].map((step) => [step.id, step]),
  ).values(),
];
