import { monthlyFrom, months, type Plan, pressing, type Route, unhurried, workingDay } from '../plan.ts';

const closed: Route = { ends: 'plan-completed', startsPlan: 'closing' };

/**
 * Crisis shelter (S0-24): sudden homelessness after fire, gas leak or instability, no guidance needed; four months, once
 * prolonged by four.
 */
export const crisisShelter: Plan = {
  id: 'crisis-shelter',
  version: 1,
  title: 'Crisis shelter (Mechelen)',
  source: 'S0-24',
  start: ['crisis-placement'],
  escalation: unhurried,
  steps: {
    'crisis-placement': {
      opens: workingDay('start', 1, 'opening'),
      due: [workingDay('start', 1, 'closing')],
      escalation: pressing,
      outcomes: {
        accepts: { next: ['crisis-search-home', 'crisis-end-first-term'] },
        done: { next: ['crisis-search-home', 'crisis-end-first-term'] },
        refuses: closed,
        'referred-on': closed,
        'not-reached': { next: ['crisis-placement'] },
        skipped: closed,
      },
    },
    'crisis-search-home': {
      opens: { ...monthlyFrom('step:crisis-placement', 'opening'), days: -5 },
      due: [monthlyFrom('step:crisis-placement', 'closing')],
      outcomes: {
        done: { next: ['crisis-search-home'] },
        moved: closed,
        'referred-on': { next: ['crisis-search-home'] },
        skipped: { next: ['crisis-search-home'] },
      },
    },
    'crisis-end-first-term': {
      opens: { of: 'step:crisis-placement', months: 3, roll: 'back', at: 'opening' },
      due: [months('step:crisis-placement', 4, 'closing', 'back')],
      outcomes: {
        moved: closed,
        agreement: { next: ['crisis-end-second-term'] },
        'no-agreement': closed,
        skipped: { next: ['crisis-end-second-term'] },
      },
    },
    'crisis-end-second-term': {
      opens: { of: 'step:crisis-placement', months: 7, roll: 'back', at: 'opening' },
      due: [months('step:crisis-placement', 8, 'closing', 'back')],
      outcomes: { moved: closed, 'referred-on': closed, done: closed, skipped: closed },
    },
  },
};
