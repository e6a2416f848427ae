import type { Moment, Plan, Route } from '../plan.ts';
import { unhurried, workingDay } from '../plan.ts';

/** Each month, counted from the day of the first instalment, so that the rhythm does not drift over days off. */
const monthly = (days: number, at: 'opening' | 'closing', roll: 'back' | 'forward'): Moment => ({
  of: 'first-payment',
  days,
  everyMonths: 1,
  roll,
  at,
});
const nextMonth: Route = { next: ['check-payment'], drop: [] };
const settled: Route = { ends: 'plan-completed', startsPlan: 'closing' };

/**
 * Follow-up of instalments, agreed with the landlord or granted by the judge: a check with the tenant before each due
 * date, a check of the payment after it, repair at once when one is missed (S0-16, S1).
 */
export const paymentPlan: Plan = {
  id: 'payment-plan',
  version: 1,
  title: 'Payment plan',
  source: 'S0-15, S0-16',
  start: ['record-payment-plan', 'check-before-payment'],
  escalation: unhurried,
  steps: {
    'record-payment-plan': {
      opens: workingDay('start', 1, 'opening'),
      due: [workingDay('start', 3, 'closing')],
      outcomes: {
        done: { awaits: ['check-before-payment'] },
        agreement: { awaits: ['check-before-payment'] },
        skipped: { awaits: ['check-before-payment'] },
      },
    },
    'check-before-payment': {
      opens: monthly(-5, 'opening', 'back'),
      due: [monthly(-2, 'closing', 'back')],
      outcomes: {
        'goals-on-track': nextMonth,
        'goals-need-adjusting': { next: ['check-payment', 'repair-payment-plan'] },
        'not-reached': nextMonth,
        skipped: nextMonth,
      },
    },
    'check-payment': {
      opens: monthly(1, 'opening', 'forward'),
      due: [monthly(3, 'closing', 'forward')],
      outcomes: {
        'plan-kept': { next: ['check-before-payment'] },
        'plan-broken': { next: ['repair-payment-plan'] },
        done: settled,
        moved: settled,
        skipped: { next: ['check-before-payment'] },
      },
    },
    'repair-payment-plan': {
      opens: workingDay('answer', 1, 'opening'),
      due: [workingDay('answer', 2, 'closing')],
      outcomes: {
        agreement: { next: ['check-before-payment'] },
        'plan-kept': { next: ['check-before-payment'] },
        'no-agreement': { next: ['last-attempt-payment-plan'] },
        'not-reached': { next: ['last-attempt-payment-plan'] },
        skipped: { next: ['check-before-payment'] },
      },
    },
    'last-attempt-payment-plan': {
      opens: workingDay('answer', 1, 'opening'),
      due: [workingDay('answer', 5, 'closing')],
      outcomes: {
        agreement: { next: ['check-before-payment'] },
        'plan-broken': {
          ends: 'plan-completed',
          startsPlan: 'closing',
          unlessRunning: ['after-judgment', 'hearing-countdown'],
        },
        'referred-on': {
          ends: 'plan-completed',
          startsPlan: 'closing',
          unlessRunning: ['after-judgment', 'hearing-countdown'],
        },
        skipped: { next: ['check-before-payment'] },
      },
    },
  },
};
