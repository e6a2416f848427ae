import { days, type ExactMoment, type Moment, type Plan, pressing, type Route, workingDay } from '../plan.ts';

const attend: Route = { awaits: ['attend-hearing'] };
const atHearing: ExactMoment = { of: 'hearing', exactMinutes: 0 };
/** The working day before the hearing; when that has passed, until an hour before it. */
const beforeHearing: readonly Moment[] = [
  workingDay('hearing', -1, 'closing'),
  { of: 'hearing', exactMinutes: -60 },
];
const afterJudgment: Route = { ends: 'plan-completed', startsPlan: 'after-judgment' };
const instalments: Route = { next: ['short-follow-up'], drop: ['record-result'], startsPlan: 'payment-plan' };
const judgmentToCome: Route = { next: ['await-judgment', 'short-follow-up'], drop: ['record-result'] };
const newDateToCome: Route = { next: ['ask-new-hearing-date'], drop: ['record-result'] };
const followedUp: Route = {
  awaits: ['await-judgment'],
  startsPlan: 'closing',
  unlessRunning: ['payment-plan'],
};

/**
 * Counts back from the hearing (S0-18 to S0-22, S3-17): contact at once, explain and urge to attend, a lawyer, a joint
 * proposal, reminders 4 days and 1 day before, attend, record the result, short follow-up. With little time left the
 * steps draw together; what is no longer possible is said.
 */
export const hearingCountdown: Plan = {
  id: 'hearing-countdown',
  version: 1,
  title: 'Hearing countdown',
  source: 'S0-18 to S0-22, S3-17',
  start: [
    'contact-before-hearing',
    'ask-hearing-date',
    'explain-hearing',
    'arrange-lawyer',
    'joint-proposal',
    'remind-four-days-before',
    'remind-day-before',
    'attend-hearing',
    'record-result',
  ],
  escalation: pressing,
  steps: {
    'contact-before-hearing': {
      opens: workingDay('start', 1, 'opening'),
      due: [workingDay('start', 1, 'closing')],
      limits: beforeHearing,
      asks: 'contact',
      outcomes: {
        reached: attend,
        accepts: attend,
        'appointment-made': attend,
        'let-in': attend,
        refuses: { next: ['visit-before-hearing'] },
        'not-reached': { next: ['visit-before-hearing'] },
        moved: { next: ['verify-address'] },
        skipped: { next: ['visit-before-hearing'] },
      },
    },
    'visit-before-hearing': {
      opens: workingDay('answer', 1, 'opening'),
      due: [workingDay('start', 2, 'closing')],
      limits: beforeHearing,
      asks: 'contact',
      outcomes: {
        'let-in': attend,
        accepts: attend,
        'not-at-home': attend,
        'not-let-in': attend,
        'note-left': attend,
        refuses: attend,
        moved: { next: ['verify-address'] },
        skipped: attend,
      },
    },
    'verify-address': {
      opens: workingDay('answer', 1, 'opening'),
      due: [workingDay('answer', 2, 'closing')],
      outcomes: { moved: attend, reached: attend, 'referred-on': attend, skipped: attend },
    },
    'ask-hearing-date': {
      opens: workingDay('start', 1, 'opening'),
      due: [workingDay('start', 2, 'closing')],
      onlyWithout: 'hearing',
      outcomes: {
        done: { next: ['ask-hearing-date-again'] },
        'no-agreement': { next: ['ask-hearing-date-again'] },
        skipped: { next: ['ask-hearing-date-again'] },
      },
    },
    'ask-hearing-date-again': {
      opens: workingDay('answer', 6, 'opening'),
      due: [workingDay('answer', 6, 'closing')],
      onlyWithout: 'hearing',
      outcomes: {
        done: { next: ['ask-hearing-date'] },
        judgment: afterJudgment,
        agreement: { ends: 'plan-completed', startsPlan: 'payment-plan' },
        skipped: { ends: 'plan-completed', startsPlan: 'closing' },
      },
    },
    'explain-hearing': {
      opens: workingDay('start', 1, 'opening'),
      due: [workingDay('start', 2, 'closing')],
      limits: beforeHearing,
      outcomes: {
        explained: attend,
        'not-reached': { next: ['visit-before-hearing'] },
        refuses: attend,
        skipped: attend,
      },
    },
    'arrange-lawyer': {
      opens: workingDay('start', 1, 'opening'),
      due: [workingDay('start', 3, 'closing')],
      limits: beforeHearing,
      outcomes: { 'lawyer-arranged': attend, 'referred-on': attend, refuses: attend, skipped: attend },
    },
    'joint-proposal': {
      opens: workingDay('start', 2, 'opening'),
      due: [workingDay('hearing', -2, 'closing'), workingDay('start', 5, 'closing')],
      limits: beforeHearing,
      outcomes: {
        'proposal-made': attend,
        agreement: attend,
        'no-agreement': attend,
        refuses: attend,
        skipped: attend,
      },
    },
    'remind-four-days-before': {
      opens: days('hearing', -4, 'opening', 'back'),
      due: [days('hearing', -4, 'closing', 'back')],
      limits: [days('hearing', -4, 'closing', 'back')],
      againWhenMoved: true,
      outcomes: { reached: attend, 'not-reached': attend, done: attend, skipped: attend },
    },
    'remind-day-before': {
      opens: days('hearing', -1, 'opening', 'back'),
      due: [days('hearing', -1, 'closing', 'back')],
      limits: [days('hearing', -1, 'closing', 'back')],
      againWhenMoved: true,
      outcomes: { reached: attend, 'not-reached': attend, done: attend, skipped: attend },
    },
    'attend-hearing': {
      opens: workingDay('hearing', -1, 'opening'),
      due: [atHearing],
      againWhenMoved: true,
      outcomes: {
        attended: { awaits: ['record-result'] },
        'not-attended': { awaits: ['record-result'] },
        agreement: instalments,
        'no-agreement': judgmentToCome,
        judgment: afterJudgment,
        'postponed-by-court': newDateToCome,
        skipped: { awaits: ['record-result'] },
      },
      escalation: {
        remindAfterMinutes: 4 * 60,
        teamLeadAfterMinutes: 8 * 60,
        coordinatorAfterMinutes: 16 * 60,
      },
    },
    'record-result': {
      opens: days('hearing', 1, 'opening'),
      due: [days('hearing', 1, 'closing')],
      againWhenMoved: true,
      outcomes: {
        agreement: instalments,
        'no-agreement': judgmentToCome,
        judgment: afterJudgment,
        'postponed-by-court': newDateToCome,
        moved: { ends: 'plan-completed', startsPlan: 'closing' },
        skipped: { next: ['await-judgment'] },
      },
    },
    'ask-new-hearing-date': {
      opens: workingDay('answer', 2, 'opening'),
      due: [workingDay('answer', 5, 'closing')],
      outcomes: {
        done: { next: ['await-judgment'] },
        judgment: afterJudgment,
        agreement: instalments,
        skipped: { next: ['await-judgment'] },
      },
    },
    'await-judgment': {
      opens: workingDay('answer', 10, 'opening'),
      due: [workingDay('answer', 10, 'closing')],
      outcomes: {
        judgment: afterJudgment,
        agreement: { ends: 'plan-completed', startsPlan: 'payment-plan' },
        'no-agreement': { next: ['await-judgment'] },
        'postponed-by-court': { next: ['ask-new-hearing-date'] },
        skipped: { ends: 'plan-completed', startsPlan: 'closing' },
      },
    },
    'short-follow-up': {
      opens: workingDay('answer', 5, 'opening'),
      due: [workingDay('answer', 6, 'closing')],
      outcomes: {
        'goals-on-track': followedUp,
        'goals-need-adjusting': { next: ['short-follow-up'] },
        'referred-on': followedUp,
        'not-reached': { next: ['short-follow-up'] },
        skipped: followedUp,
      },
    },
  },
};
