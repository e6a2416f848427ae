import { months, type Plan, type Route, unhurried, workingDay } from '../plan.ts';

const closed: Route = { ends: 'plan-completed', startsPlan: 'closing' };

/**
 * Transit home (S0-23): intensive guidance with housing attached, from one month before homelessness until the tenant is
 * self-reliant enough to find and keep a home.
 */
export const transitHome: Plan = {
  id: 'transit-home',
  version: 1,
  title: 'Transit home (Mechelen)',
  source: 'S0-23',
  start: ['transit-intake'],
  escalation: unhurried,
  steps: {
    'transit-intake': {
      opens: workingDay('start', 1, 'opening'),
      due: [workingDay('start', 5, 'closing')],
      outcomes: {
        accepts: { next: ['transit-agreement'] },
        refuses: closed,
        'referred-on': closed,
        'not-reached': { next: ['transit-intake'] },
        skipped: closed,
      },
    },
    'transit-agreement': {
      opens: workingDay('answer', 1, 'opening'),
      due: [workingDay('answer', 10, 'closing')],
      outcomes: {
        agreement: { next: ['transit-evaluation'] },
        'no-agreement': closed,
        skipped: { next: ['transit-evaluation'] },
      },
    },
    'transit-evaluation': {
      opens: { of: 'previous-due', months: 3, days: -14, roll: 'back', at: 'opening' },
      due: [months('previous-due', 3, 'closing', 'back')],
      outcomes: {
        'goals-on-track': { next: ['transit-move-on'] },
        'goals-need-adjusting': { next: ['transit-evaluation'] },
        moved: closed,
        'referred-on': closed,
        skipped: { next: ['transit-evaluation'] },
      },
    },
    'transit-move-on': {
      opens: workingDay('answer', 1, 'opening'),
      due: [months('answer', 1, 'closing')],
      outcomes: {
        moved: closed,
        done: { next: ['transit-move-on'] },
        'goals-need-adjusting': { next: ['transit-evaluation'] },
        skipped: { next: ['transit-evaluation'] },
      },
    },
  },
};
