import type { CaseRecord } from '../case-record.ts';
import { deadlinesOf, regimeOf } from '../legal/index.ts';
import { triage } from '../triage/index.ts';

/** Recomputes all that follows from the facts: regime, legal deadlines and priority. Same facts, same result. */
export const refreshCase = (caseRecord: CaseRecord, now: string): CaseRecord => {
  const { facts, phase, signalCount } = caseRecord;
  const regime = regimeOf({
    ...(facts.leaseStart === undefined ? {} : { startDate: facts.leaseStart.value }),
    ...(facts.leaseWritten === undefined ? {} : { written: facts.leaseWritten.value }),
    ...(facts.studentLease === undefined ? {} : { student: facts.studentLease.value }),
  });
  return {
    ...caseRecord,
    regime,
    deadlines: deadlinesOf({ facts, regime, now }),
    priority: triage({ facts, phase, signalCount, relapse: caseRecord.relapse === true, now }),
  };
};

/** Rules whose date is new, moved or gone. */
export const changedDeadlineRules = (before: CaseRecord, after: CaseRecord): readonly string[] => {
  const dates = ({ deadlines }: CaseRecord): Map<string, string> =>
    new Map(deadlines.map(({ rule, on }) => [rule, on]));
  const [old, current] = [dates(before), dates(after)];
  return [...new Set([...old.keys(), ...current.keys()])].filter(
    (rule) => old.get(rule) !== current.get(rule),
  );
};
