import { describe, expect, it } from 'vitest';
import { stepsNotWalked, walkEveryBranch } from './every-branch.ts';

/** The first visit is on Tuesday 10 November: feedback monthly from that day, evaluation after 3 months, the end after 6. */
const limburg = {
  'joint-first-visit': {
    after: [],
    on: '10/11',
    leads: {
      'accepts, let-in, attended': {
        'feedback-to-referrer': '10/12',
        'evaluation-three-months': '2027-02-10',
        'end-of-six-months': '2027-05-10',
      },
      'not-at-home, not-let-in, skipped': { 'repeat-first-visit': '17/11' },
      'refuses, moved': 'plan-completed',
    },
  },
  'repeat-first-visit': {
    after: ['joint-first-visit not-at-home 10/11'],
    on: '16/11',
    leads: {
      'accepts, let-in, attended': {
        'feedback-to-referrer': '16/12',
        'evaluation-three-months': '2027-02-16',
        'end-of-six-months': '2027-05-14',
      },
      'not-at-home, not-let-in, refuses, moved, skipped': 'plan-completed',
    },
  },
  'feedback-to-referrer': {
    after: ['joint-first-visit attended 10/11'],
    on: '18/12',
    leads: {
      'done, skipped': {
        'evaluation-three-months': '2027-02-10',
        'end-of-six-months': '2027-05-10',
        'feedback-to-referrer': '2027-01-11',
      },
    },
  },
  'evaluation-three-months': {
    after: ['joint-first-visit attended 10/11'],
    on: '2027-02-10',
    leads: {
      'goals-on-track, referred-on, skipped': {
        'feedback-to-referrer': '10/12',
        'end-of-six-months': '2027-05-10',
      },
      'goals-need-adjusting, not-attended': {
        'feedback-to-referrer': '10/12',
        'end-of-six-months': '2027-05-10',
        'adjust-goals': '2027-02-24',
      },
      moved: 'plan-completed',
    },
  },
  'adjust-goals': {
    after: ['joint-first-visit attended 10/11', 'evaluation-three-months goals-need-adjusting 2027-02-10'],
    on: '2027-02-17',
    leads: {
      'done, agreement, skipped': { 'feedback-to-referrer': '10/12', 'end-of-six-months': '2027-05-10' },
    },
  },
  'end-of-six-months': {
    after: ['joint-first-visit attended 10/11'],
    on: '2027-05-10',
    leads: {
      'goals-on-track, goals-need-adjusting, referred-on, moved, skipped': 'plan-completed',
    },
  },
};

describe('Limburg (S4), every branch', () => {
  it('has a row for every step', () => {
    expect(stepsNotWalked('limburg-guidance', limburg)).toEqual([]);
  });
  walkEveryBranch('limburg-guidance', limburg);
});

/** A written motivation when guidance does not start; an evaluation each quarter, a review after nine months. */
const circular = {
  'intake-visit': {
    after: [],
    on: '05/11',
    leads: {
      'accepts, let-in': { 'action-plan': '04/12' },
      'not-at-home, not-let-in, refuses, skipped': { 'repeat-intake-visit': '12/11' },
      moved: 'plan-completed',
    },
  },
  'repeat-intake-visit': {
    after: ['intake-visit not-at-home 05/11'],
    on: '10/11',
    leads: {
      'accepts, let-in': { 'action-plan': '10/12' },
      'not-at-home, not-let-in, refuses, skipped': { 'motivate-refusal': '17/11' },
      moved: 'plan-completed',
    },
  },
  'motivate-refusal': {
    after: ['intake-visit not-at-home 05/11', 'repeat-intake-visit refuses 10/11'],
    on: '16/11',
    leads: {
      'done, skipped': 'plan-completed',
      accepts: { 'action-plan': '16/12' },
    },
  },
  'action-plan': {
    after: ['intake-visit accepts 05/11'],
    on: '01/12',
    leads: {
      'agreement, skipped': { 'evaluation-with-landlord': '2027-03-04', 'nine-month-review': '2027-09-01' },
      'no-agreement': { 'motivate-refusal': '07/12' },
      'referred-on, moved': 'plan-completed',
    },
  },
  'evaluation-with-landlord': {
    after: ['intake-visit accepts 05/11', 'action-plan agreement 01/12'],
    on: '2027-03-01',
    leads: {
      'goals-on-track, goals-need-adjusting, not-attended, skipped': {
        'nine-month-review': '2027-09-01',
        'evaluation-with-landlord': '2027-06-04',
      },
      moved: 'plan-completed',
    },
  },
  'nine-month-review': {
    after: ['intake-visit accepts 05/11', 'action-plan agreement 01/12'],
    on: '2027-09-01',
    leads: {
      'goals-on-track, referred-on, moved': 'plan-completed',
      'goals-need-adjusting, skipped': {
        'evaluation-with-landlord': '2027-03-04',
        'extended-review': '2027-12-01',
      },
    },
  },
  'extended-review': {
    after: [
      'intake-visit accepts 05/11',
      'action-plan agreement 01/12',
      'nine-month-review goals-need-adjusting 2027-09-01',
    ],
    on: '2027-12-01',
    leads: {
      'goals-on-track, referred-on, moved, skipped': 'plan-completed',
      'goals-need-adjusting': { 'evaluation-with-landlord': '2027-03-04', 'extended-review': '2028-03-01' },
    },
  },
};

describe('circular (S1), every branch', () => {
  it('has a row for every step', () => {
    expect(stepsNotWalked('circular-guidance', circular)).toEqual([]);
  });
  walkEveryBranch('circular-guidance', circular);
});

/** Both parties agree on Monday 16 November: an evaluation each half year, three years at most. */
const mechelen = {
  'check-tenant-informed': {
    after: [],
    on: '02/11',
    leads: {
      'done, not-reached, skipped': { 'first-home-visit': '06/11' },
      refuses: 'plan-completed',
    },
  },
  'first-home-visit': {
    after: ['check-tenant-informed done 02/11'],
    on: '04/11',
    leads: {
      'accepts, let-in': { 'agreement-both-parties': '18/11' },
      'not-at-home, not-let-in, skipped': { 'repeat-first-visit': '10/11' },
      'refuses, moved': 'plan-completed',
    },
  },
  'repeat-first-visit': {
    after: ['check-tenant-informed done 02/11', 'first-home-visit not-at-home 04/11'],
    on: '09/11',
    leads: {
      'accepts, let-in, attended': { 'agreement-both-parties': '23/11' },
      'not-at-home, not-let-in, refuses, moved, skipped': 'plan-completed',
    },
  },
  'agreement-both-parties': {
    after: ['check-tenant-informed done 02/11', 'first-home-visit let-in 04/11'],
    on: '16/11',
    leads: {
      agreement: { 'half-yearly-evaluation': '2027-05-18', 'three-year-limit': '2029-11-16' },
      'no-agreement, refuses, skipped': 'plan-completed',
    },
  },
  'half-yearly-evaluation': {
    after: [
      'check-tenant-informed done 02/11',
      'first-home-visit let-in 04/11',
      'agreement-both-parties agreement 16/11',
    ],
    on: '2027-05-18',
    leads: {
      'goals-on-track, goals-need-adjusting, skipped': {
        'three-year-limit': '2029-11-16',
        'half-yearly-evaluation': '2027-11-18',
      },
      'referred-on': { 'three-year-limit': '2029-11-16' },
      'moved, done': 'plan-completed',
    },
  },
  'three-year-limit': {
    after: [
      'check-tenant-informed done 02/11',
      'first-home-visit let-in 04/11',
      'agreement-both-parties agreement 16/11',
    ],
    on: '2029-11-16',
    leads: {
      'goals-on-track, goals-need-adjusting, referred-on, moved, skipped': 'plan-completed',
    },
  },
};

describe('Mechelen preventive guidance (S0), every branch', () => {
  it('has a row for every step', () => {
    expect(stepsNotWalked('mechelen-guidance', mechelen)).toEqual([]);
  });
  walkEveryBranch('mechelen-guidance', mechelen);
});
