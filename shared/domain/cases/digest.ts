import {
  addOpenMinutes,
  closingMsFrom,
  instantMsAt,
  instantMsOf,
  isoOf,
  MINUTE_MS,
  nextOpenMs,
  type ServiceCalendar,
  wallClockOf,
} from '../calendar/index.ts';
import { whoActs } from '../assignment/index.ts';
import type { CaseRecord, PriorityLevel, StepRecord } from '../case-record.ts';
import type { Directory } from '../directory.ts';
import type { CaseState, NoticeDraft } from './case-change.ts';
import type { DecisionContext } from './decision-context.ts';
import { isOpenStep } from './follow-plans.ts';
import { languageOfColleague, responsibleFor } from './notices-for-signal.ts';

/**
 * The letter that brings all the open work of one reader. It belongs to the reader and not to a case, stands in the due
 * index like any other letter, and is written from the cases as they are when it goes out: nothing is collected that
 * could be lost, and a step that was answered meanwhile is not in it. Its key is the reader and the moment, so that
 * whoever needs it asks for it and there is one.
 */
export const workLetter = (
  recipient: string,
  sendAt: string,
  { directory }: Pick<DecisionContext, 'directory'>,
): NoticeDraft => ({
  key: `work:${recipient}:${sendAt}`,
  belongsTo: 'reader',
  audience: 'worker',
  template: 'digest',
  language: languageOfColleague(directory, recipient),
  recipient,
  topic: {},
  sendAt,
});

/** Work that does not wait for the letter of the day (requirements: triage). */
const atOnce: ReadonlySet<PriorityLevel> = new Set(['crisis', 'urgent']);

export const isTooPressingToWait = ({ priority }: CaseRecord): boolean => atOnce.has(priority.level);

/** The work letter finds the cases of those who are in the directory; others are told of step by step. */
export const isListed = ({ worker }: CaseRecord, { workers }: Directory): boolean =>
  worker === null || workers.some(({ email }) => email === worker);

/**
 * The letter is written a minute after the moment whose work it brings: longer than any function lives, so that what was
 * decided before that moment is stored when the letter is written. Without it a step could be left to a letter that is
 * out already.
 */
const SETTLING_MS = MINUTE_MS;

/** What cannot be done within this time after the letter is told at once. */
const LEAST_MINUTES = 120;

/**
 * When the reader hears of a step by her letter of the day; undefined: at once. What opened by opening time is in
 * today's letter; what opens later waits for that of the next working day, if it can still be done then.
 */
export const digestAt = (
  caseRecord: CaseRecord,
  step: StepRecord,
  recipient: string,
  { directory, calendar, now }: DecisionContext,
): string | undefined => {
  const wantsDigest = directory.workers.some(({ email, digest }) => email === recipient && digest);
  if (!wantsDigest || isTooPressingToWait(caseRecord) || !isListed(caseRecord, directory)) return undefined;
  const nowMs = instantMsOf(now);
  // While the service works: the day that has begun; outside its hours: the one to come.
  const opensMs = openingMsOf(calendar, nextOpenMs(calendar, nowMs));
  const sendMs =
    instantMsOf(step.startAt) <= opensMs ? opensMs : nextOpenMs(calendar, closingMsFrom(calendar, nowMs));
  return instantMsOf(step.dueAt) >= addOpenMinutes(calendar, Math.max(sendMs, nowMs), LEAST_MINUTES)
    ? isoOf(sendMs + SETTLING_MS)
    : undefined;
};

const openingMsOf = (calendar: ServiceCalendar, instantMs: number): number =>
  instantMsAt(wallClockOf(instantMs).day, calendar.opensAtMinutes);

/** Summaries after a standstill go out on this grid, so that all that is caught up within it stands in one letter. */
const GRID_MS = 15 * MINUTE_MS;
/** Time for the clock to work off what had gathered. */
const GATHERING_MS = 5 * MINUTE_MS;

/** When the letter goes out that tells of what the clock caught up with at `at`; in opening hours. */
export const summaryAt = (at: string, calendar: ServiceCalendar): string => {
  const earliest = nextOpenMs(calendar, instantMsOf(at) + GATHERING_MS);
  const onGrid = nextOpenMs(calendar, Math.ceil(earliest / GRID_MS) * GRID_MS);
  // Where that is opening time it is the letter of the day.
  return isoOf(onGrid + SETTLING_MS);
};

/** Whose open cases a reader answers for today: her own, those for whom she stands in, the team lead's those of nobody. */
export const workersActedForBy = (
  recipient: string,
  directory: Directory,
  now: string,
): readonly (string | null)[] => {
  const actingFor = (worker: string): string =>
    whoActs({ directory, worker, now }).worker ?? directory.teamLead.email;
  return [
    ...directory.workers.map(({ email }) => email).filter((email) => actingFor(email) === recipient),
    ...(recipient === directory.teamLead.email ? [null] : []),
  ];
};

/** The clock found it overtaken: events ended it, and its plan went on as if it had been skipped. */
const overtakenAtOf = (step: StepRecord): string | undefined =>
  step.status === 'cancelled' && step.outcome === 'skipped' ? step.outcomeAt : undefined;

/** Begun, or about to be begun by the clock in this same minute. */
const isAtWork = (step: StepRecord, now: string): boolean =>
  isOpenStep(step) && (step.status !== 'pending' || (step.startAt <= now && step.dueAt > now));

/** The lines of a work letter that was to go out at `sendAt`: open work, and what had become too late meanwhile. */
export const workOf = (
  cases: readonly CaseState[],
  recipient: string,
  sendAt: string,
  { directory, calendar, now }: Pick<DecisionContext, 'directory' | 'calendar' | 'now'>,
): readonly { readonly caseRecord: CaseRecord; readonly step: StepRecord }[] =>
  cases
    .filter(({ caseRecord }) => responsibleFor(caseRecord, directory, now) === recipient)
    .flatMap(({ caseRecord, steps }) =>
      steps
        .filter((step) => {
          const overtakenAt = overtakenAtOf(step);
          return overtakenAt === undefined
            ? isAtWork(step, now)
            : instantMsOf(summaryAt(overtakenAt, calendar)) === instantMsOf(sendAt);
        })
        .map((step) => ({ caseRecord, step })),
    );
