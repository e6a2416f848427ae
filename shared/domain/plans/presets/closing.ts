import { months, type Plan, unhurried, workingDay } from '../plan.ts';

/** The closing record: goals reached, eviction avoided? (S1 5.5). Until it is written the case is on somebody's list. */
export const closing: Plan = {
  id: 'closing',
  version: 1,
  title: 'Closing record',
  source: 'S1 5.5',
  start: ['closing-record'],
  escalation: unhurried,
  steps: {
    'closing-record': {
      opens: workingDay('start', 1, 'opening'),
      due: [workingDay('start', 10, 'closing')],
      outcomes: {
        'closed-eviction-avoided': { ends: 'guidance-ended', startsPlan: 'aftercare' },
        'closed-evicted': { ends: 'closed' },
        'closed-other': { ends: 'closed' },
        'goals-need-adjusting': { next: ['look-again'] },
        skipped: { next: ['look-again'] },
      },
    },
    'look-again': {
      opens: months('answer', 1, 'opening'),
      due: [months('answer', 1, 'closing')],
      outcomes: {
        'closed-eviction-avoided': { ends: 'guidance-ended', startsPlan: 'aftercare' },
        'closed-evicted': { ends: 'closed' },
        'closed-other': { ends: 'closed' },
        'goals-need-adjusting': { next: ['look-again'] },
        skipped: { next: ['look-again'] },
      },
    },
  },
};
