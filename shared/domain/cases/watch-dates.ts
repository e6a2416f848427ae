import { instantMsOf, isoOf, nextOpenMs } from '../calendar/index.ts';
import { type CaseRecord, type HistoryEntry, priorityLevels, type StepRecord } from '../case-record.ts';
import { nextNearingAt } from '../triage/index.ts';
import type { CaseChange, NoticeDraft } from './case-change.ts';
import type { DecisionContext } from './decision-context.ts';
import { isOpenStep } from './follow-plans.ts';
import { languageOfColleague, responsibleFor } from './notices-for-signal.ts';
import { refreshCase } from './refresh-case.ts';

/**
 * A case becomes more urgent by the passing of time alone: a hearing comes within seven days. The clock looks at a case
 * only by way of its steps, so one that it would look at later anyway is looked at on that day first.
 */

const rankOf = ({ priority }: CaseRecord): number => priorityLevels.indexOf(priority.level);

const isPriorityRaised = (before: CaseRecord, after: CaseRecord): boolean => rankOf(after) < rankOf(before);

export const priorityHistory = (before: CaseRecord, after: CaseRecord, now: string): HistoryEntry[] =>
  before.priority.level === after.priority.level
    ? []
    : [
        {
          at: now,
          event: 'priority-changed',
          detail: { from: before.priority.level, to: after.priority.level },
        },
      ];

/** When the plan itself wants the clock to look at a step; undefined: never again. */
const plannedWakeAt = (step: StepRecord): string | undefined => {
  if (step.status === 'pending') return step.startAt;
  return step.status === 'notified' ? step.dueAt : undefined;
};

/** The coordinator was told: nobody is left to be told of its silence. */
const isToldToAll = ({ status, escalations }: StepRecord): boolean =>
  status === 'overdue' && escalations >= 3;

/** Woken for the dates of its case, before its own moment has come. */
export const isLookOnly = (step: StepRecord, now: string): boolean => {
  const planned = plannedWakeAt(step);
  return planned === undefined ? isToldToAll(step) : planned > now;
};

/** The step after such a look: its own moment is the next. */
export const lookedAt = (step: StepRecord): StepRecord => {
  const { wakeAt: _wakeAt, ...rest } = step;
  const planned = plannedWakeAt(step);
  return planned === undefined ? rest : { ...rest, wakeAt: planned };
};

/** The changed steps, with one of the open ones woken on the day on which a date of the case comes near. */
export const watchDates = (
  caseRecord: CaseRecord,
  steps: readonly StepRecord[],
  changed: readonly StepRecord[],
  now: string,
): readonly StepRecord[] => {
  const at = caseRecord.status === 'open' ? nextNearingAt(caseRecord.facts, now) : undefined;
  if (at === undefined) return changed;
  const current = new Map([...steps, ...changed].map((step) => [step.id, step]));
  const open = [...current.values()].filter(isOpenStep);
  // Another look on the way there finds this day again.
  if (open.some(({ wakeAt }) => wakeAt === at)) return changed;
  const carrier = open
    .filter((step) => isToldToAll(step) || (step.status !== 'overdue' && (step.wakeAt ?? '') > at))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))[0];
  if (carrier === undefined) return changed;
  return [...changed.filter(({ id }) => id !== carrier.id), { ...carrier, wakeAt: at }];
};

const raisedNotice = (caseRecord: CaseRecord, { directory, calendar, now }: DecisionContext): NoticeDraft => {
  const recipient = responsibleFor(caseRecord, directory, now);
  const sendAt = isoOf(nextOpenMs(calendar, instantMsOf(now)));
  return {
    key: `priority:${caseRecord.priority.level}:${sendAt}`,
    audience: 'worker',
    template: 'news',
    language: languageOfColleague(directory, recipient),
    recipient,
    topic: { news: 'priority-raised' },
    // The day begins at midnight; nobody is woken for it.
    sendAt,
  };
};

/**
 * What every decision on a case ends with, beside one on a signal: legal dates and priority as they are now, the worker
 * told when it has become more urgent, and the next day on which that may happen watched.
 */
export const settleCase = (
  before: CaseRecord,
  steps: readonly StepRecord[],
  change: CaseChange,
  context: DecisionContext,
): CaseChange => {
  const { now } = context;
  if (change.caseRecord.status === 'closed') return change;
  const caseRecord = refreshCase(change.caseRecord, now);
  return {
    caseRecord,
    steps: watchDates(caseRecord, steps, change.steps, now),
    notices: isPriorityRaised(before, caseRecord)
      ? [...change.notices, raisedNotice(caseRecord, context)]
      : change.notices,
    history: [...change.history, ...priorityHistory(before, caseRecord, now)],
  };
};
