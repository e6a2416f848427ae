import { describe, expect, it } from 'vitest';
import { stepsNotWalked, walkEveryBranch } from './every-branch.ts';

/** Petition on Thursday 5 November 2026, hearing on Thursday 19 at 09:00. What the row is not about is answered. */
const hearing = {
  'contact-before-hearing': {
    after: [],
    on: '05/11',
    leads: {
      'reached, accepts, appointment-made, let-in': {
        'attend-hearing': '19/11 09:00',
        'record-result': '20/11',
      },
      'refuses, not-reached, skipped': {
        'attend-hearing': '19/11 09:00',
        'record-result': '20/11',
        'visit-before-hearing': '06/11',
      },
      moved: { 'attend-hearing': '19/11 09:00', 'record-result': '20/11', 'verify-address': '06/11' },
    },
  },
  'visit-before-hearing': {
    after: ['contact-before-hearing not-reached 05/11'],
    on: '06/11',
    leads: {
      'let-in, accepts, not-at-home, not-let-in, note-left, refuses, skipped': {
        'attend-hearing': '19/11 09:00',
        'record-result': '20/11',
      },
      moved: { 'attend-hearing': '19/11 09:00', 'record-result': '20/11', 'verify-address': '09/11' },
    },
  },
  'verify-address': {
    after: ['contact-before-hearing moved 05/11'],
    on: '06/11',
    leads: {
      'moved, reached, referred-on, skipped': { 'attend-hearing': '19/11 09:00', 'record-result': '20/11' },
    },
  },
  'explain-hearing': {
    after: [],
    on: '06/11',
    leads: {
      'explained, refuses, skipped': { 'attend-hearing': '19/11 09:00', 'record-result': '20/11' },
      'not-reached': {
        'attend-hearing': '19/11 09:00',
        'record-result': '20/11',
        'visit-before-hearing': '06/11',
      },
    },
  },
  'arrange-lawyer': {
    after: [],
    on: '06/11',
    leads: {
      'lawyer-arranged, referred-on, refuses, skipped': {
        'attend-hearing': '19/11 09:00',
        'record-result': '20/11',
      },
    },
  },
  'joint-proposal': {
    after: [],
    on: '16/11',
    leads: {
      'proposal-made, agreement, no-agreement, refuses, skipped': {
        'attend-hearing': '19/11 09:00',
        'record-result': '20/11',
      },
    },
  },
  'remind-four-days-before': {
    after: [],
    on: '13/11',
    leads: {
      'reached, not-reached, done, skipped': { 'attend-hearing': '19/11 09:00', 'record-result': '20/11' },
    },
  },
  'remind-day-before': {
    after: [],
    on: '18/11',
    leads: {
      'reached, not-reached, done, skipped': { 'attend-hearing': '19/11 09:00', 'record-result': '20/11' },
    },
  },
  'attend-hearing': {
    after: [],
    on: '19/11',
    leads: {
      'attended, not-attended, skipped': { 'record-result': '20/11' },
      agreement: { 'short-follow-up': '26/11' },
      'no-agreement': { 'await-judgment': '02/12', 'short-follow-up': '26/11' },
      judgment: 'plan-completed',
      'postponed-by-court': { 'ask-new-hearing-date': '25/11' },
    },
  },
  'record-result': {
    after: ['attend-hearing attended 19/11'],
    on: '20/11',
    leads: {
      agreement: { 'short-follow-up': '27/11' },
      'no-agreement': { 'await-judgment': '03/12', 'short-follow-up': '27/11' },
      'judgment, moved': 'plan-completed',
      'postponed-by-court': { 'ask-new-hearing-date': '26/11' },
      skipped: { 'await-judgment': '03/12' },
    },
  },
  'ask-new-hearing-date': {
    after: ['attend-hearing postponed-by-court 19/11'],
    on: '25/11',
    leads: {
      'done, skipped': { 'await-judgment': '08/12' },
      judgment: 'plan-completed',
      agreement: { 'short-follow-up': '02/12' },
    },
  },
  'await-judgment': {
    after: ['attend-hearing attended 19/11', 'record-result no-agreement 20/11'],
    on: '03/12',
    leads: {
      'judgment, agreement, skipped': 'plan-completed',
      'no-agreement': { 'short-follow-up': '27/11', 'await-judgment': '16/12' },
      'postponed-by-court': { 'short-follow-up': '27/11', 'ask-new-hearing-date': '09/12' },
    },
  },
  'short-follow-up': {
    after: ['attend-hearing attended 19/11', 'record-result no-agreement 20/11'],
    on: '27/11',
    leads: {
      'goals-on-track, referred-on, skipped': { 'await-judgment': '03/12' },
      'goals-need-adjusting, not-reached': { 'await-judgment': '03/12', 'short-follow-up': '04/12' },
    },
  },
};

/** The petition names no date: the registry is asked, and asked again after six working days. */
const withoutDate = {
  'ask-hearing-date': {
    after: [],
    on: '06/11',
    leads: { 'done, no-agreement, skipped': { 'ask-hearing-date-again': '16/11' } },
  },
  'ask-hearing-date-again': {
    after: ['ask-hearing-date done 06/11'],
    on: '16/11',
    leads: {
      done: { 'ask-hearing-date': '16/11' },
      'judgment, agreement, skipped': 'plan-completed',
    },
  },
};

describe('hearing countdown (S0, S3), every branch', () => {
  it('has a row for every step', () => {
    expect(stepsNotWalked('hearing-countdown', { ...hearing, ...withoutDate })).toEqual([]);
  });
  walkEveryBranch('hearing-countdown', hearing, {
    startsAt: '2026-11-05T08:45',
    facts: { hearingAt: '2026-11-19T09:00' },
    answered: {
      'contact-before-hearing': 'reached',
      'explain-hearing': 'skipped',
      'arrange-lawyer': 'skipped',
      'joint-proposal': 'skipped',
      'remind-four-days-before': 'skipped',
      'remind-day-before': 'skipped',
    },
  });
  walkEveryBranch('hearing-countdown', withoutDate, {
    startsAt: '2026-11-05T08:45',
    answered: {
      'contact-before-hearing': 'reached',
      'explain-hearing': 'explained',
      'arrange-lawyer': 'lawyer-arranged',
      'joint-proposal': 'proposal-made',
    },
  });
});
