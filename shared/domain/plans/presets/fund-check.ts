import { days, monthlyFrom, type Plan, type Route, unhurried, workingDay } from '../plan.ts';

const done: Route = { ends: 'plan-completed' };

/**
 * Fund against evictions (law.md): with arrears of 2 to 6 months the OCMW can pay part of them, within 10 working days
 * of the agreement; at a broken plan it gets at least 2 weeks to repair it.
 */
export const fundCheck: Plan = {
  id: 'fund-check',
  version: 1,
  title: 'Fund against evictions',
  source: 'law.md: Fonds ter bestrijding van de uithuiszettingen',
  start: ['check-fund'],
  escalation: unhurried,
  steps: {
    'check-fund': {
      opens: workingDay('start', 1, 'opening'),
      due: [workingDay('start', 5, 'closing')],
      outcomes: {
        agreement: { next: ['pay-from-fund'] },
        'no-agreement': done,
        refuses: done,
        skipped: done,
      },
    },
    'pay-from-fund': {
      opens: workingDay('answer', 1, 'opening'),
      due: [workingDay('answer', 10, 'closing')],
      outcomes: { done: { next: ['follow-fund-plan'] }, skipped: { next: ['follow-fund-plan'] } },
    },
    'follow-fund-plan': {
      opens: { ...monthlyFrom('step:pay-from-fund', 'opening'), days: -5 },
      due: [monthlyFrom('step:pay-from-fund', 'closing')],
      outcomes: {
        'plan-kept': { next: ['follow-fund-plan'] },
        'plan-broken': { next: ['repair-fund-plan'] },
        done,
        moved: done,
        skipped: { next: ['follow-fund-plan'] },
      },
    },
    'repair-fund-plan': {
      opens: workingDay('answer', 1, 'opening'),
      due: [days('answer', 14, 'closing')],
      outcomes: {
        'plan-kept': { next: ['follow-fund-plan'] },
        agreement: { next: ['follow-fund-plan'] },
        'plan-broken': done,
        skipped: { next: ['follow-fund-plan'] },
      },
    },
  },
};
