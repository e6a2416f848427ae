import { days, months, type Plan, type Route, unhurried, workingDay } from '../plan.ts';

const closing: Route = {
  ends: 'plan-completed',
  startsPlan: 'closing',
  unlessRunning: ['hearing-countdown', 'payment-plan'],
};
const followUp: Route = { then: ['short-follow-up'] };

/**
 * After the tenant accepts help, before the court (S0-15, S0-16, S3-14 to S3-16): know causes, needs and possibilities,
 * a feasible proposal, the landlord's answer, a short follow-up or onward referral.
 */
export const preCourtGuidance: Plan = {
  id: 'pre-court-guidance',
  version: 1,
  title: 'Pre-court guidance',
  source: 'S0-15, S0-16, S3-14 to S3-16',
  start: ['explore-situation'],
  escalation: unhurried,
  steps: {
    'explore-situation': {
      opens: workingDay('start', 1, 'opening'),
      due: [workingDay('start', 5, 'closing')],
      outcomes: {
        done: { then: ['feasible-proposal'] },
        'referred-on': followUp,
        'not-at-home': { then: ['explore-situation'] },
        refuses: closing,
        moved: closing,
        skipped: { then: ['feasible-proposal'] },
      },
    },
    'feasible-proposal': {
      opens: workingDay('answer', 1, 'opening'),
      due: [workingDay('answer', 5, 'closing')],
      outcomes: {
        'proposal-made': { then: ['landlord-answer'] },
        'no-agreement': followUp,
        'referred-on': followUp,
        skipped: followUp,
      },
    },
    'landlord-answer': {
      opens: workingDay('answer', 3, 'opening'),
      due: [workingDay('answer', 5, 'closing')],
      outcomes: {
        agreement: { then: ['short-follow-up'], startsPlan: 'payment-plan' },
        'no-agreement': { then: ['feasible-proposal'] },
        'not-reached': { then: ['landlord-answer'] },
        skipped: followUp,
      },
    },
    'short-follow-up': {
      opens: months('answer', 1, 'opening'),
      due: [days('answer', 35, 'closing')],
      outcomes: {
        'goals-on-track': closing,
        'goals-need-adjusting': { then: ['feasible-proposal'] },
        'referred-on': closing,
        'not-reached': followUp,
        skipped: closing,
      },
    },
  },
};
