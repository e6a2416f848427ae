import { describe, expect, it } from 'vitest';
import { stepsNotWalked, walkEveryBranch } from './every-branch.ts';

/** Placed on Monday 2 November: four months to 2 March, four more to 2 July. */
const crisis = {
  'crisis-placement': {
    after: [],
    on: '02/11',
    leads: {
      'accepts, done': { 'crisis-search-home': '02/12', 'crisis-end-first-term': '2027-03-02' },
      'refuses, referred-on, skipped': 'plan-completed',
      'not-reached': { 'crisis-placement': '02/11' },
    },
  },
  'crisis-search-home': {
    after: ['crisis-placement accepts 02/11'],
    on: '02/12',
    leads: {
      'done, referred-on, skipped': {
        'crisis-end-first-term': '2027-03-02',
        'crisis-search-home': '2027-01-04',
      },
      moved: 'plan-completed',
    },
  },
  'crisis-end-first-term': {
    after: ['crisis-placement accepts 02/11'],
    on: '2027-03-02',
    leads: {
      'moved, no-agreement': 'plan-completed',
      'agreement, skipped': { 'crisis-search-home': '02/12', 'crisis-end-second-term': '2027-07-02' },
    },
  },
  'crisis-end-second-term': {
    after: ['crisis-placement accepts 02/11', 'crisis-end-first-term agreement 2027-03-02'],
    on: '2027-07-02',
    leads: {
      'moved, referred-on, done, skipped': 'plan-completed',
    },
  },
};

describe('crisis shelter (S0), every branch', () => {
  it('has a row for every step', () => {
    expect(stepsNotWalked('crisis-shelter', crisis)).toEqual([]);
  });
  walkEveryBranch('crisis-shelter', crisis);
});

/** Until the tenant is self-reliant enough to find and keep a home. */
const transit = {
  'transit-intake': {
    after: [],
    on: '03/11',
    leads: {
      accepts: { 'transit-agreement': '17/11' },
      'refuses, referred-on, skipped': 'plan-completed',
      'not-reached': { 'transit-intake': '06/11' },
    },
  },
  'transit-agreement': {
    after: ['transit-intake accepts 03/11'],
    on: '10/11',
    leads: {
      'agreement, skipped': { 'transit-evaluation': '2027-02-17' },
      'no-agreement': 'plan-completed',
    },
  },
  'transit-evaluation': {
    after: ['transit-intake accepts 03/11', 'transit-agreement agreement 10/11'],
    on: '2027-02-17',
    leads: {
      'goals-on-track': { 'transit-move-on': '2027-03-17' },
      'goals-need-adjusting, skipped': { 'transit-evaluation': '2027-05-14' },
      'moved, referred-on': 'plan-completed',
    },
  },
  'transit-move-on': {
    after: [
      'transit-intake accepts 03/11',
      'transit-agreement agreement 10/11',
      'transit-evaluation goals-on-track 2027-02-17',
    ],
    on: '2027-03-10',
    leads: {
      moved: 'plan-completed',
      done: { 'transit-move-on': '2027-04-12' },
      'goals-need-adjusting, skipped': { 'transit-evaluation': '2027-06-17' },
    },
  },
};

describe('transit home (S0), every branch', () => {
  it('has a row for every step', () => {
    expect(stepsNotWalked('transit-home', transit)).toEqual([]);
  });
  walkEveryBranch('transit-home', transit);
});

/** Agreement on Wednesday 4 November: 10 working days to 18 November, two weeks at a broken plan. */
const fund = {
  'check-fund': {
    after: [],
    on: '04/11',
    leads: {
      agreement: { 'pay-from-fund': '18/11' },
      'no-agreement, refuses, skipped': 'plan-completed',
    },
  },
  'pay-from-fund': {
    after: ['check-fund agreement 04/11'],
    on: '17/11',
    leads: {
      'done, skipped': { 'follow-fund-plan': '17/12' },
    },
  },
  'follow-fund-plan': {
    after: ['check-fund agreement 04/11', 'pay-from-fund done 17/11'],
    on: '22/12',
    leads: {
      'plan-kept, skipped': { 'follow-fund-plan': '2027-01-18' },
      'plan-broken': { 'repair-fund-plan': '2027-01-05' },
      'done, moved': 'plan-completed',
    },
  },
  'repair-fund-plan': {
    after: ['check-fund agreement 04/11', 'pay-from-fund done 17/11', 'follow-fund-plan plan-broken 22/12'],
    on: '2027-01-05',
    leads: {
      'plan-kept, agreement, skipped': { 'follow-fund-plan': '2027-01-18' },
      'plan-broken': 'plan-completed',
    },
  },
};

describe('fund (law.md), every branch', () => {
  it('has a row for every step', () => {
    expect(stepsNotWalked('fund-check', fund)).toEqual([]);
  });
  walkEveryBranch('fund-check', fund);
});
