import { days, monthlyFrom, months, type Plan, type Route, unhurried, workingDay } from '../plan.ts';

const closed: Route = { ends: 'plan-completed', startsPlan: 'closing' };
const untilEnd: Route = { awaits: ['end-of-six-months'] };
/** The rhythm goes on by itself until the guidance ends. */
const feedback: Route = { next: ['feedback-to-referrer'], awaits: ['end-of-six-months'] };
const visited: Route = { next: ['feedback-to-referrer', 'evaluation-three-months', 'end-of-six-months'] };

/**
 * Preventive guidance of CAW Limburg (S4): a joint first home visit with the referrer, who stays involved; regular
 * feedback to her; with her an evaluation after 3 months; an end after 6 months. Terms run from the first visit.
 */
export const limburgGuidance: Plan = {
  id: 'limburg-guidance',
  version: 1,
  title: 'Preventive guidance (CAW Limburg)',
  source: 'S4',
  start: ['joint-first-visit'],
  escalation: unhurried,
  steps: {
    'joint-first-visit': {
      opens: workingDay('start', 1, 'opening'),
      due: [workingDay('start', 10, 'closing')],
      outcomes: {
        accepts: visited,
        'let-in': visited,
        attended: visited,
        'not-at-home': { next: ['repeat-first-visit'] },
        'not-let-in': { next: ['repeat-first-visit'] },
        refuses: closed,
        moved: closed,
        skipped: { next: ['repeat-first-visit'] },
      },
    },
    'repeat-first-visit': {
      opens: workingDay('answer', 2, 'opening'),
      due: [workingDay('answer', 5, 'closing')],
      outcomes: {
        accepts: visited,
        'let-in': visited,
        attended: visited,
        'not-at-home': closed,
        'not-let-in': closed,
        refuses: closed,
        moved: closed,
        skipped: closed,
      },
    },
    'feedback-to-referrer': {
      opens: { ...monthlyFrom('step:joint-first-visit', 'opening'), days: -5 },
      due: [
        monthlyFrom('step:repeat-first-visit', 'closing'),
        monthlyFrom('step:joint-first-visit', 'closing'),
      ],
      outcomes: { done: feedback, skipped: feedback },
    },
    'evaluation-three-months': {
      opens: { of: 'answer', months: 3, days: -14, roll: 'back', at: 'opening' },
      due: [months('answer', 3, 'closing', 'back')],
      outcomes: {
        'goals-on-track': untilEnd,
        'goals-need-adjusting': { next: ['adjust-goals'] },
        'not-attended': { next: ['adjust-goals'] },
        'referred-on': untilEnd,
        moved: closed,
        skipped: untilEnd,
      },
    },
    'adjust-goals': {
      opens: workingDay('answer', 1, 'opening'),
      due: [days('answer', 14, 'closing')],
      outcomes: { done: untilEnd, agreement: untilEnd, skipped: untilEnd },
    },
    'end-of-six-months': {
      opens: { of: 'answer', months: 6, days: -14, roll: 'back', at: 'opening' },
      due: [months('answer', 6, 'closing', 'back')],
      outcomes: {
        'goals-on-track': closed,
        'goals-need-adjusting': closed,
        'referred-on': closed,
        moved: closed,
        skipped: closed,
      },
    },
  },
};
