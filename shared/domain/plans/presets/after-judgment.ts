import { days, months, type Plan, type Route, unhurried, pressing, workingDay } from '../plan.ts';

const goOn: Route = { awaits: ['watch-waiting-month'] };
const rehoused: Route = { ends: 'plan-completed', startsPlan: 'closing' };

/**
 * From the judgment (S3-18, law: art. 1344quater ff., decree art. 47 ff.): read it with the tenant, advise to leave in
 * time and save the costs of an eviction, register with housing companies, help to search; the waiting month, the
 * bailiff's date, and the goods that the municipality keeps for six months.
 */
export const afterJudgment: Plan = {
  id: 'after-judgment',
  version: 1,
  title: 'After judgment',
  source: 'S3-18; law.md',
  start: ['read-judgment', 'watch-waiting-month', 'prepare-eviction-day', 'day-of-eviction', 'reclaim-goods'],
  overtakes: ['hearing-countdown'],
  escalation: unhurried,
  steps: {
    'read-judgment': {
      opens: workingDay('start', 1, 'opening'),
      due: [workingDay('start', 2, 'closing')],
      escalation: pressing,
      outcomes: {
        agreement: {
          next: ['can-tenant-keep-home'],
          startsPlan: 'payment-plan',
        },
        judgment: { next: ['advise-leaving', 'register-for-housing', 'search-home'] },
        'not-reached': { next: ['visit-after-judgment'] },
        refuses: goOn,
        moved: rehoused,
        skipped: { next: ['advise-leaving', 'register-for-housing', 'search-home'] },
      },
    },
    'visit-after-judgment': {
      opens: workingDay('answer', 1, 'opening'),
      due: [workingDay('answer', 3, 'closing')],
      outcomes: {
        'let-in': { next: ['advise-leaving', 'register-for-housing', 'search-home'] },
        agreement: { next: ['can-tenant-keep-home'], startsPlan: 'payment-plan' },
        'not-at-home': { next: ['advise-leaving'] },
        'not-let-in': { next: ['advise-leaving'] },
        'note-left': { next: ['advise-leaving'] },
        moved: rehoused,
        skipped: { next: ['advise-leaving'] },
      },
    },
    'can-tenant-keep-home': {
      opens: workingDay('answer', 1, 'opening'),
      due: [workingDay('answer', 5, 'closing')],
      outcomes: {
        'goals-on-track': goOn,
        'goals-need-adjusting': { next: ['register-for-housing', 'search-home'] },
        'referred-on': goOn,
        skipped: goOn,
      },
    },
    'advise-leaving': {
      opens: workingDay('answer', 1, 'opening'),
      due: [workingDay('answer', 3, 'closing')],
      outcomes: {
        explained: goOn,
        accepts: goOn,
        refuses: goOn,
        'not-reached': goOn,
        moved: rehoused,
        skipped: goOn,
      },
    },
    'register-for-housing': {
      opens: workingDay('answer', 1, 'opening'),
      due: [workingDay('answer', 5, 'closing')],
      outcomes: { done: goOn, refuses: goOn, moved: rehoused, skipped: goOn },
    },
    'search-home': {
      opens: days('answer', 7, 'opening'),
      due: [days('answer', 14, 'closing')],
      outcomes: {
        moved: rehoused,
        done: { next: ['search-home'] },
        'referred-on': goOn,
        refuses: goOn,
        skipped: goOn,
      },
    },
    'watch-waiting-month': {
      opens: days('earliest-execution', -10, 'opening', 'back'),
      due: [days('earliest-execution', -7, 'closing', 'back'), days('start', 21, 'closing')],
      outcomes: {
        'plan-kept': { next: ['watch-bailiff'] },
        'plan-broken': { next: ['watch-bailiff', 'search-home'] },
        agreement: { next: ['watch-bailiff'], startsPlan: 'payment-plan' },
        moved: rehoused,
        done: { next: ['watch-bailiff'] },
        skipped: { next: ['watch-bailiff'] },
      },
    },
    'watch-bailiff': {
      opens: months('answer', 1, 'opening'),
      due: [days('answer', 35, 'closing')],
      outcomes: {
        'plan-kept': { next: ['watch-bailiff'] },
        'plan-broken': { next: ['watch-bailiff', 'search-home'] },
        moved: rehoused,
        done: { next: ['watch-bailiff'] },
        'goals-on-track': { ends: 'plan-completed', startsPlan: 'closing' },
        skipped: { ends: 'plan-completed', startsPlan: 'closing' },
      },
    },
    'prepare-eviction-day': {
      opens: days('eviction', -7, 'opening', 'back'),
      due: [workingDay('eviction', -3, 'closing')],
      limits: [workingDay('eviction', -3, 'closing'), workingDay('eviction', -1, 'closing')],
      escalation: pressing,
      againWhenMoved: true,
      outcomes: {
        done: { awaits: ['day-of-eviction'] },
        'referred-on': { awaits: ['day-of-eviction'] },
        moved: rehoused,
        agreement: { awaits: ['day-of-eviction'], startsPlan: 'payment-plan' },
        skipped: { awaits: ['day-of-eviction'] },
      },
    },
    'day-of-eviction': {
      opens: workingDay('eviction', 1, 'opening'),
      due: [workingDay('eviction', 1, 'closing')],
      escalation: pressing,
      againWhenMoved: true,
      outcomes: {
        done: { awaits: ['reclaim-goods'] },
        moved: rehoused,
        agreement: { ends: 'plan-completed', startsPlan: 'closing' },
        skipped: { awaits: ['reclaim-goods'] },
      },
    },
    'reclaim-goods': {
      opens: days('goods-kept-until', -35, 'opening', 'back'),
      due: [days('goods-kept-until', -28, 'closing', 'back')],
      againWhenMoved: true,
      outcomes: {
        done: { ends: 'plan-completed', startsPlan: 'closing' },
        refuses: { next: ['reclaim-goods-last-call'] },
        'not-reached': { next: ['reclaim-goods-last-call'] },
        skipped: { next: ['reclaim-goods-last-call'] },
      },
    },
    'reclaim-goods-last-call': {
      opens: days('goods-kept-until', -10, 'opening', 'back'),
      due: [days('goods-kept-until', -7, 'closing', 'back')],
      limits: [
        days('goods-kept-until', -7, 'closing', 'back'),
        days('goods-kept-until', 0, 'closing', 'back'),
      ],
      outcomes: {
        done: { ends: 'plan-completed', startsPlan: 'closing' },
        refuses: { ends: 'plan-completed', startsPlan: 'closing' },
        'not-reached': { ends: 'plan-completed', startsPlan: 'closing' },
        skipped: { ends: 'plan-completed', startsPlan: 'closing' },
      },
    },
  },
};
