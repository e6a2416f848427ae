import { months, type Plan, type Route, unhurried } from '../plan.ts';

const relapse: Route = { ends: 'relapse' };

/**
 * Aftercare (S1 5.6): contact after 1, 3 and 6 months; tenant and landlord may come back at any time. A relapse starts
 * the approach again, on the same case.
 */
export const aftercare: Plan = {
  id: 'aftercare',
  version: 1,
  title: 'Aftercare',
  source: 'S1 5.6',
  start: ['aftercare-one-month'],
  escalation: unhurried,
  steps: {
    'aftercare-one-month': {
      opens: { of: 'start', months: 1, days: -7, roll: 'forward', at: 'opening' },
      due: [months('start', 1, 'closing')],
      outcomes: {
        'goals-on-track': { next: ['aftercare-three-months'] },
        'plan-broken': relapse,
        'goals-need-adjusting': relapse,
        'not-reached': { next: ['aftercare-three-months'] },
        'referred-on': { next: ['aftercare-three-months'] },
        moved: { ends: 'closed' },
        skipped: { next: ['aftercare-three-months'] },
      },
    },
    'aftercare-three-months': {
      opens: { of: 'previous-due', months: 2, days: -7, roll: 'forward', at: 'opening' },
      due: [months('previous-due', 2, 'closing')],
      outcomes: {
        'goals-on-track': { next: ['aftercare-six-months'] },
        'plan-broken': relapse,
        'goals-need-adjusting': relapse,
        'not-reached': { next: ['aftercare-six-months'] },
        'referred-on': { next: ['aftercare-six-months'] },
        moved: { ends: 'closed' },
        skipped: { next: ['aftercare-six-months'] },
      },
    },
    'aftercare-six-months': {
      opens: { of: 'previous-due', months: 3, days: -7, roll: 'forward', at: 'opening' },
      due: [months('previous-due', 3, 'closing')],
      outcomes: {
        'goals-on-track': { ends: 'closed' },
        'plan-broken': relapse,
        'goals-need-adjusting': relapse,
        'not-reached': { ends: 'closed' },
        'referred-on': { ends: 'closed' },
        moved: { ends: 'closed' },
        skipped: { ends: 'closed' },
      },
    },
  },
};
