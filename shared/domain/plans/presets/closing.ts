import type { OutcomeCode } from '../../outcome.ts';
import { months, type Plan, type Route, unhurried, workingDay } from '../plan.ts';

const aftercare: Route = { ends: 'guidance-ended', startsPlan: 'aftercare' };
/** Each way of closing answers both questions of the record. */
const closes: Readonly<Partial<Record<OutcomeCode, Route>>> = {
  'closed-eviction-avoided': aftercare,
  'closed-goals-not-reached': aftercare,
  'closed-evicted': { ends: 'closed' },
  'closed-evicted-goals-reached': { ends: 'closed' },
  'closed-other': { ends: 'closed' },
};

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
        ...closes,
        'goals-need-adjusting': { next: ['look-again'] },
        skipped: { next: ['look-again'] },
      },
    },
    'look-again': {
      opens: months('answer', 1, 'opening'),
      due: [months('answer', 1, 'closing')],
      outcomes: {
        ...closes,
        'goals-need-adjusting': { next: ['look-again'] },
        skipped: { next: ['look-again'] },
      },
    },
  },
};
