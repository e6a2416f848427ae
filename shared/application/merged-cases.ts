import type { CaseRecord, StepRecord } from '#domain/case-record.ts';
import type { CaseState } from '#domain/cases/case-change.ts';
import { isOpenStep } from '#domain/cases/follow-plans.ts';
import type { CaseStore } from './ports.ts';

/** Longer chains of merges do not come about: merging into an absorbed case goes to its survivor. */
const MAX_CHAIN = 50;

export type Households = {
  /** A case as it was read, with its steps. */
  readonly stateOf: (caseId: string) => CaseState | undefined;
  readonly records: readonly CaseRecord[];
  /** These and the cases that were merged into them, as far as they were asked for. */
  readonly all: readonly CaseRecord[];
  /** The case that lives on for one of the ids that were asked for; undefined: there is no such case. */
  readonly survivorOf: (caseId: string) => string | undefined;
};

/** The cases that live on behind these ids, each once: a case that was merged is represented by its survivor. */
export const loadHouseholds = async (
  store: Pick<CaseStore, 'loadCases'>,
  caseIds: readonly string[],
): Promise<Households> => {
  const states = new Map<string, CaseState>();
  const records = (): CaseRecord[] => [...states.values()].map(({ caseRecord }) => caseRecord);
  let wanted = [...new Set(caseIds)];
  for (let link = 0; wanted.length > 0 && link < MAX_CHAIN; link += 1) {
    for (const state of await store.loadCases(wanted)) states.set(state.caseRecord.id, state);
    wanted = [
      ...new Set(
        records().flatMap(({ mergedInto }) =>
          mergedInto === undefined || states.has(mergedInto) ? [] : [mergedInto],
        ),
      ),
    ];
  }
  const survivorOf = (caseId: string): string | undefined => {
    let current = states.get(caseId)?.caseRecord;
    for (let link = 0; current?.mergedInto !== undefined && link < MAX_CHAIN; link += 1)
      current = states.get(current.mergedInto)?.caseRecord;
    return current?.id;
  };
  return {
    survivorOf,
    stateOf: (caseId) => states.get(caseId),
    all: records(),
    records: records().filter(({ mergedInto }) => mergedInto === undefined),
  };
};

/** The case that lives on behind this id, with its steps. */
export const loadSurvivor = async (
  store: Pick<CaseStore, 'loadCase'>,
  caseId: string,
): Promise<CaseState | undefined> => {
  let state = await store.loadCase(caseId);
  for (let link = 0; state?.caseRecord.mergedInto !== undefined && link < MAX_CHAIN; link += 1)
    state = await store.loadCase(state.caseRecord.mergedInto);
  return state;
};

/**
 * The step that a link leads to. A link of a case that was merged leads to the same work on its survivor: the open step
 * of that type, else the latest one. What was answered before the merge stays what it is.
 */
export const stepBehind = async (
  store: Pick<CaseStore, 'loadCase'>,
  caseId: string,
  stepId: string,
): Promise<{ readonly state: CaseState; readonly step: StepRecord } | undefined> => {
  const state = await store.loadCase(caseId);
  const step = state?.steps.find(({ id }) => id === stepId);
  if (state === undefined || step === undefined) return undefined;
  if (state.caseRecord.mergedInto === undefined || step.status !== 'cancelled') return { state, step };
  const survivor = await loadSurvivor(store, state.caseRecord.mergedInto);
  const alike = (survivor?.steps ?? [])
    .filter(({ type }) => type === step.type)
    .toSorted((a, b) => (a.startAt < b.startAt ? -1 : 1));
  const heir = alike.find(isOpenStep) ?? alike.findLast(({ status }) => status === 'done');
  return survivor === undefined || heir === undefined ? { state, step } : { state: survivor, step: heir };
};
