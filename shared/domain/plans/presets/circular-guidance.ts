import { months, type Plan, type Route, unhurried, workingDay } from '../plan.ts';

const closed: Route = { ends: 'plan-completed', startsPlan: 'closing' };
const begun: Route = { next: ['action-plan'] };
const motivate: Route = { next: ['motivate-refusal'] };

/**
 * Preventive guidance of social tenants (S1, circular with model agreement): no request is needed; not starting needs a
 * written motivation; goals in an action plan; evaluation with the landlord at agreed times; on average nine months.
 */
export const circularGuidance: Plan = {
  id: 'circular-guidance',
  version: 1,
  title: 'Preventive guidance (circular, social tenants)',
  source: 'S1 4.3, 5.2 to 5.5',
  start: ['intake-visit'],
  escalation: unhurried,
  steps: {
    'intake-visit': {
      opens: workingDay('start', 1, 'opening'),
      due: [workingDay('start', 10, 'closing')],
      outcomes: {
        accepts: begun,
        'let-in': begun,
        'not-at-home': { next: ['repeat-intake-visit'] },
        'not-let-in': { next: ['repeat-intake-visit'] },
        refuses: { next: ['repeat-intake-visit'] },
        moved: closed,
        skipped: { next: ['repeat-intake-visit'] },
      },
    },
    'repeat-intake-visit': {
      opens: workingDay('answer', 2, 'opening'),
      due: [workingDay('answer', 5, 'closing')],
      outcomes: {
        accepts: begun,
        'let-in': begun,
        'not-at-home': motivate,
        'not-let-in': motivate,
        refuses: motivate,
        moved: closed,
        skipped: motivate,
      },
    },
    'motivate-refusal': {
      opens: workingDay('answer', 1, 'opening'),
      due: [workingDay('answer', 5, 'closing')],
      outcomes: { done: closed, accepts: begun, skipped: closed },
    },
    'action-plan': {
      opens: workingDay('answer', 1, 'opening'),
      due: [months('answer', 1, 'closing', 'back')],
      outcomes: {
        agreement: { next: ['evaluation-with-landlord', 'nine-month-review'] },
        'no-agreement': motivate,
        'referred-on': closed,
        moved: closed,
        skipped: { next: ['evaluation-with-landlord', 'nine-month-review'] },
      },
    },
    'evaluation-with-landlord': {
      opens: { of: 'previous-due', months: 3, days: -14, roll: 'back', at: 'opening' },
      due: [months('previous-due', 3, 'closing', 'back')],
      outcomes: {
        'goals-on-track': { next: ['evaluation-with-landlord'] },
        'goals-need-adjusting': { next: ['evaluation-with-landlord'] },
        'not-attended': { next: ['evaluation-with-landlord'] },
        moved: closed,
        skipped: { next: ['evaluation-with-landlord'] },
      },
    },
    'nine-month-review': {
      opens: { of: 'answer', months: 9, days: -14, roll: 'back', at: 'opening' },
      due: [months('answer', 9, 'closing', 'back')],
      outcomes: {
        'goals-on-track': closed,
        'goals-need-adjusting': { next: ['extended-review'] },
        'referred-on': closed,
        moved: closed,
        skipped: { next: ['extended-review'] },
      },
    },
    'extended-review': {
      opens: { of: 'answer', months: 3, days: -14, roll: 'back', at: 'opening' },
      due: [months('answer', 3, 'closing', 'back')],
      outcomes: {
        'goals-on-track': closed,
        'goals-need-adjusting': { next: ['extended-review'] },
        'referred-on': closed,
        moved: closed,
        skipped: closed,
      },
    },
  },
};
