import { addOpenMinutes, instantMsOf, isoOf, localDateOf, nextOpenMs } from '../calendar/index.ts';
import type { HistoryEntry, StepRecord } from '../case-record.ts';
import { isOvertaken, onSilence, postpone, type Silence } from '../plans/index.ts';
import type { CaseChange, CaseState, NoticeDraft } from './case-change.ts';
import { answerStep } from './decide-answer.ts';
import type { DecisionContext } from './decision-context.ts';
import { isListed, isTooPressingToWait, summaryAt, workLetter } from './digest.ts';
import { anchorsOf, startedAtOf } from './follow-plans.ts';
import { languageOfColleague, responsibleFor } from './notices-for-signal.ts';
import { STANDSTILL_MINUTES } from './standstill.ts';

/**
 * What the clock does after it stood still. What lost its use is marked and summarised; what is still of use is told as
 * work of today, in one letter a reader; nobody is blamed for silence while nobody was asked.
 */

/** The least time that a step gets which is caught up with. */
const LEAST_MINUTES = 120;

/** One letter a reader for all that is caught up with, save what is too pressing to wait for it. */
const told = (
  { caseRecord }: CaseState,
  step: StepRecord,
  template: 'task' | 'reminder' | undefined,
  context: DecisionContext,
): NoticeDraft => {
  const { directory, calendar, now } = context;
  const recipient = responsibleFor(caseRecord, directory, now);
  const isListable = isListed(caseRecord, directory);
  if (template === undefined || (isListable && !isTooPressingToWait(caseRecord)))
    return workLetter(recipient, summaryAt(now, calendar), context);
  return {
    key: `caught-up:${template}:${step.id}:${now}`,
    audience: 'worker',
    template,
    language: languageOfColleague(directory, recipient),
    recipient,
    topic: {},
    sendAt: isoOf(nextOpenMs(calendar, instantMsOf(now))),
    stepId: step.id,
  };
};

const changed = (
  state: CaseState,
  step: StepRecord,
  notice: NoticeDraft,
  entry: Omit<HistoryEntry, 'at'>,
  { now }: DecisionContext,
): CaseChange => ({
  caseRecord: { ...state.caseRecord, version: state.caseRecord.version + 1 },
  steps: [step],
  notices: [notice],
  history: [{ at: now, ...entry }],
});

/** When the team lead hears of a silence that is counted from now. */
export const wakeAnew = (step: StepRecord, { calendar, catalogue, now }: DecisionContext): string => {
  const plan = catalogue.version(step.planId, step.planVersion);
  const silenceAt = (at: string): Silence =>
    onSilence({
      step: { ...step, dueAt: now, escalations: 0 },
      calendar,
      now: at,
      ...(plan === undefined ? {} : { plan }),
    });
  const first = silenceAt(now);
  const { nextWakeAt } =
    first.escalate === 'none' && first.nextWakeAt !== undefined ? silenceAt(first.nextWakeAt) : first;
  return nextWakeAt ?? isoOf(addOpenMinutes(calendar, instantMsOf(now), STANDSTILL_MINUTES));
};

/** The plan goes on as if the step had been skipped; the step itself shows that events ended it. */
const letGo = (state: CaseState, step: StepRecord, context: DecisionContext): CaseChange | undefined => {
  const { now } = context;
  const skipped = answerStep(state, { stepId: step.id, outcome: 'skipped', at: now, by: 'clock' }, context);
  if (skipped.kind !== 'change') return undefined;
  return {
    caseRecord: skipped.caseRecord,
    steps: skipped.steps.map((one) => (one.id === step.id ? { ...one, status: 'cancelled' } : one)),
    notices: [...skipped.notices, told(state, step, undefined, context)],
    history: [
      { at: now, event: 'step-overtaken', detail: { step: step.id, dueAt: step.dueAt } },
      ...skipped.history.filter(({ event }) => event !== 'outcome-recorded'),
    ],
  };
};

/** A step that nobody was told of, and that was due before the clock came to it. */
export const catchUpWithStep = (
  state: CaseState,
  step: StepRecord,
  context: DecisionContext,
): CaseChange | undefined => {
  const { now, calendar, catalogue } = context;
  const plan = catalogue.version(step.planId, step.planVersion);
  const anchors = anchorsOf(state.caseRecord, startedAtOf(state.steps, step.planId, step.run, step.startAt));
  if (plan !== undefined && isOvertaken({ plan, step, anchors, calendar, now }))
    return letGo(state, step, context);
  const leavesTime = isoOf(addOpenMinutes(calendar, instantMsOf(now), LEAST_MINUTES));
  const offers =
    plan === undefined
      ? []
      : [now, leavesTime].map((day) =>
          postpone({ plan, step, to: localDateOf(day), steps: state.steps, anchors, calendar, now }),
        );
  const times = offers.filter((offer) => 'dueAt' in offer).at(-1);
  if (times !== undefined) {
    const moved: StepRecord = { ...step, ...times, status: 'notified', wakeAt: times.dueAt };
    return changed(
      state,
      moved,
      told(state, moved, 'task', context),
      { event: 'step-caught-up', detail: { step: step.id, dueAt: moved.dueAt } },
      context,
    );
  }
  if (offers.some((offer) => 'refused' in offer && offer.refused === 'too-late'))
    return letGo(state, step, context);
  // Its moment was set by a court and has passed: how it went is asked all the same.
  const asked: StepRecord = { ...step, status: 'notified', wakeAt: wakeAnew(step, context) };
  return changed(
    state,
    asked,
    told(state, asked, undefined, context),
    { event: 'step-caught-up', detail: { step: step.id, dueAt: step.dueAt } },
    context,
  );
};

/** A step that was told of before, and whose silence fell into the standstill: it is counted from now. */
export const countSilenceAnew = (
  state: CaseState,
  step: StepRecord,
  context: DecisionContext,
): CaseChange => {
  const overdue: StepRecord = {
    ...step,
    status: 'overdue',
    escalations: Math.max(1, step.escalations),
    wakeAt: wakeAnew(step, context),
  };
  return changed(
    state,
    overdue,
    told(state, overdue, 'reminder', context),
    { event: 'step-overdue', detail: { step: step.id, told: 'worker', afterStandstill: true } },
    context,
  );
};
