import { months, type Plan, type Route, unhurried, workingDay } from '../plan.ts';

const closed: Route = { ends: 'plan-completed', startsPlan: 'closing' };
const untilLimit: Route = { awaits: ['three-year-limit'] };

/**
 * Preventive guidance of Sociaal Huis Mechelen (S0-07 to S0-11): the tenant is informed of the registration, tenant and
 * landlord both agree to the guidance, which lasts at most three years from that agreement.
 */
export const mechelenGuidance: Plan = {
  id: 'mechelen-guidance',
  version: 1,
  title: 'Preventive guidance (Mechelen)',
  source: 'S0-07 to S0-11',
  start: ['check-tenant-informed', 'first-home-visit'],
  escalation: unhurried,
  steps: {
    'check-tenant-informed': {
      opens: workingDay('start', 1, 'opening'),
      due: [workingDay('start', 2, 'closing')],
      outcomes: {
        done: { awaits: ['first-home-visit'] },
        'not-reached': { awaits: ['first-home-visit'] },
        refuses: closed,
        skipped: { awaits: ['first-home-visit'] },
      },
    },
    'first-home-visit': {
      opens: workingDay('start', 1, 'opening'),
      due: [workingDay('start', 5, 'closing')],
      outcomes: {
        accepts: { next: ['agreement-both-parties'] },
        'let-in': { next: ['agreement-both-parties'] },
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
        accepts: { next: ['agreement-both-parties'] },
        'let-in': { next: ['agreement-both-parties'] },
        attended: { next: ['agreement-both-parties'] },
        'not-at-home': closed,
        'not-let-in': closed,
        refuses: closed,
        moved: closed,
        skipped: closed,
      },
    },
    'agreement-both-parties': {
      opens: workingDay('answer', 1, 'opening'),
      due: [workingDay('answer', 10, 'closing')],
      outcomes: {
        agreement: { next: ['half-yearly-evaluation', 'three-year-limit'] },
        'no-agreement': closed,
        refuses: closed,
        skipped: closed,
      },
    },
    'half-yearly-evaluation': {
      opens: { of: 'previous-due', months: 6, days: -14, roll: 'back', at: 'opening' },
      due: [months('previous-due', 6, 'closing', 'back')],
      outcomes: {
        'goals-on-track': { next: ['half-yearly-evaluation'] },
        'goals-need-adjusting': { next: ['half-yearly-evaluation'] },
        'referred-on': untilLimit,
        moved: closed,
        done: closed,
        skipped: { next: ['half-yearly-evaluation'] },
      },
    },
    'three-year-limit': {
      opens: months('answer', 33, 'opening'),
      due: [months('answer', 36, 'closing', 'back')],
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
