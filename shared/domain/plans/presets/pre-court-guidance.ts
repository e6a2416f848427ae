import { days, months, type Plan, type Route, unhurried, workingDay } from '../plan.ts';

const closing: Route = {
  ends: 'plan-completed',
  startsPlan: 'closing',
  unlessRunning: ['hearing-countdown', 'payment-plan'],
};
const followUp: Route = { next: ['short-follow-up'] };

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
        done: { next: ['feasible-proposal'] },
        'referred-on': followUp,
        'not-at-home': { next: ['explore-situation'] },
        refuses: closing,
        moved: closing,
        skipped: { next: ['feasible-proposal'] },
      },
    },
    'feasible-proposal': {
      opens: workingDay('answer', 1, 'opening'),
      due: [workingDay('answer', 5, 'closing')],
      outcomes: {
        'proposal-made': { next: ['landlord-answer'] },
        'no-agreement': followUp,
        'referred-on': followUp,
        skipped: followUp,
      },
    },
    'landlord-answer': {
      opens: workingDay('answer', 3, 'opening'),
      due: [workingDay('answer', 5, 'closing')],
      outcomes: {
        agreement: { next: ['short-follow-up'], startsPlan: 'payment-plan' },
        'no-agreement': { next: ['feasible-proposal'] },
        'not-reached': { next: ['landlord-answer'] },
        skipped: followUp,
      },
    },
    'short-follow-up': {
      opens: months('answer', 1, 'opening'),
      due: [days('answer', 35, 'closing')],
      outcomes: {
        'goals-on-track': closing,
        'goals-need-adjusting': { next: ['feasible-proposal'] },
        'referred-on': closing,
        'not-reached': followUp,
        skipped: closing,
      },
    },
  },
};
