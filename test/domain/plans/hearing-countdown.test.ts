import { describe, expect, it } from 'vitest';
import { walk } from './walk.ts';

/** The story: petition on Thursday 5 November 2026, hearing on Thursday 12; Wednesday 11 is a holiday. */
const oneWeekAhead = (): ReturnType<typeof walk> => {
  const household = walk();
  household.start('hearing-countdown', '2026-11-05T08:45', { hearingAt: '2026-11-12T09:30' });
  return household;
};

const afterHearing = (): ReturnType<typeof walk> => {
  const household = oneWeekAhead();
  for (const type of [
    'contact-before-hearing',
    'explain-hearing',
    'arrange-lawyer',
    'joint-proposal',
    'remind-four-days-before',
    'remind-day-before',
  ]) {
    household.answer(type, 'skipped', '2026-11-10T16:00');
  }
  if ('visit-before-hearing' in household.open()) {
    household.answer('visit-before-hearing', 'not-at-home', '2026-11-10T16:30');
  }
  household.answer('attend-hearing', 'attended', '2026-11-12T11:00');
  return household;
};

describe('hearing countdown, a week ahead', () => {
  it('contacts at once, explains, finds a lawyer, proposes, reminds 4 days and 1 day before, attends, records', () => {
    expect(oneWeekAhead().open()).toEqual({
      'contact-before-hearing': '2026-11-05T17:00',
      'explain-hearing': '2026-11-06T17:00',
      'arrange-lawyer': '2026-11-09T17:00',
      'joint-proposal': '2026-11-09T17:00',
      'remind-four-days-before': '2026-11-06T17:00',
      'remind-day-before': '2026-11-10T17:00',
      'attend-hearing': '2026-11-12T09:30',
      'record-result': '2026-11-13T17:00',
    });
  });

  it('does not ask for contact twice when the five working days already do', () => {
    const household = walk();
    household.start('ravels-five-days', '2026-11-02T07:30');
    household.start('hearing-countdown', '2026-11-05T08:45', { hearingAt: '2026-11-12T09:30' });
    expect(household.open('hearing-countdown')).not.toHaveProperty('contact-before-hearing');
    expect(household.open('ravels-five-days')).toEqual({ 'phone-same-day': '2026-11-02T17:00' });
  });

  it('goes to the door when the tenant is not reached by phone', () => {
    for (const outcome of ['not-reached', 'refuses', 'skipped'] as const) {
      const household = oneWeekAhead();
      household.answer('contact-before-hearing', outcome, '2026-11-05T16:00');
      expect(household.open()).toMatchObject({ 'visit-before-hearing': '2026-11-06T17:00' });
    }
  });

  it('only waits for the hearing when contact is made', () => {
    for (const outcome of ['reached', 'accepts', 'appointment-made', 'let-in'] as const) {
      const household = oneWeekAhead();
      household.answer('contact-before-hearing', outcome, '2026-11-05T16:00');
      expect(household.steps).toHaveLength(8);
      expect(household.ended).toEqual([]);
    }
  });

  it('looks for the tenant when she has moved', () => {
    const household = oneWeekAhead();
    household.answer('contact-before-hearing', 'moved', '2026-11-05T16:00');
    expect(household.open()).toMatchObject({ 'verify-address': '2026-11-06T17:00' });
  });
});

describe('hearing countdown with little time', () => {
  it('draws together when one day is left', () => {
    const household = walk();
    const tooLate = household.start('hearing-countdown', '2026-11-18T14:00', {
      hearingAt: '2026-11-19T09:00',
    });
    expect(tooLate).toEqual(['remind-four-days-before']);
    expect(household.open()).toEqual({
      'contact-before-hearing': '2026-11-18T17:00',
      'explain-hearing': '2026-11-18T17:00',
      'arrange-lawyer': '2026-11-18T17:00',
      'joint-proposal': '2026-11-18T17:00',
      'remind-day-before': '2026-11-18T17:00',
      'attend-hearing': '2026-11-19T09:00',
      'record-result': '2026-11-20T17:00',
    });
    expect(household.step('explain-hearing').compressed).toBe(true);
  });

  it('asks for everything until an hour before when the hearing is today', () => {
    const household = walk();
    const tooLate = household.start('hearing-countdown', '2026-11-19T08:45', {
      hearingAt: '2026-11-19T14:00',
    });
    expect(tooLate).toEqual(['remind-four-days-before', 'remind-day-before']);
    expect(household.open()).toMatchObject({
      'contact-before-hearing': '2026-11-19T13:00',
      'joint-proposal': '2026-11-19T13:00',
      'attend-hearing': '2026-11-19T14:00',
    });
  });

  it('says for what it is too late when the hearing has begun, and still asks for its result', () => {
    const household = walk();
    const tooLate = household.start('hearing-countdown', '2026-11-19T14:30', {
      hearingAt: '2026-11-19T14:00',
    });
    expect(tooLate).toEqual([
      'contact-before-hearing',
      'explain-hearing',
      'arrange-lawyer',
      'joint-proposal',
      'remind-four-days-before',
      'remind-day-before',
      'attend-hearing',
    ]);
    expect(household.open()).toEqual({ 'record-result': '2026-11-20T17:00' });
  });

  it('keeps the moment of the court when it lies outside opening hours', () => {
    const household = walk();
    household.start('hearing-countdown', '2026-11-05T08:45', { hearingAt: '2026-11-14T08:00' });
    expect(household.step('attend-hearing')).toMatchObject({
      from: '2026-11-13T08:30',
      due: '2026-11-14T08:00',
    });
  });
});

describe('hearing countdown when the hearing moves', () => {
  it('moves all that is counted back from it and drops the reminder whose day has passed', () => {
    const household = oneWeekAhead();
    household.answer('contact-before-hearing', 'let-in', '2026-11-09T13:12');
    household.move('hearing-countdown', '2026-11-10T11:58', { hearingAt: '2026-11-13T14:00' });
    expect(household.open()).toEqual({
      'explain-hearing': '2026-11-06T17:00',
      'arrange-lawyer': '2026-11-09T17:00',
      'joint-proposal': '2026-11-10T17:00',
      'remind-day-before': '2026-11-12T17:00',
      'attend-hearing': '2026-11-13T14:00',
      'record-result': '2026-11-16T17:00',
    });
  });

  it('changes nothing when the same facts come again', () => {
    const household = oneWeekAhead();
    household.move('hearing-countdown', '2026-11-10T11:58', { hearingAt: '2026-11-13T14:00' });
    const before = structuredClone(household.steps);
    household.move('hearing-countdown', '2026-11-10T15:00', {});
    expect(household.steps).toEqual(before);
  });

  it('reminds again when the tenant was reminded of the old date', () => {
    const household = oneWeekAhead();
    household.answer('remind-four-days-before', 'reached', '2026-11-06T10:00');
    household.answer('remind-day-before', 'reached', '2026-11-10T10:00');
    household.move('hearing-countdown', '2026-11-10T11:58', { hearingAt: '2026-12-03T09:00' });
    expect(household.open()).toMatchObject({
      'remind-four-days-before': '2026-11-27T17:00',
      'remind-day-before': '2026-12-02T17:00',
    });
  });

  it('draws together when the hearing comes forward', () => {
    const household = walk();
    household.start('hearing-countdown', '2026-11-05T08:45', { hearingAt: '2026-11-26T09:30' });
    household.move('hearing-countdown', '2026-11-05T10:00', { hearingAt: '2026-11-06T14:00' });
    expect(household.open()).toMatchObject({
      'explain-hearing': '2026-11-05T17:00',
      'arrange-lawyer': '2026-11-05T17:00',
      'joint-proposal': '2026-11-05T17:00',
      'attend-hearing': '2026-11-06T14:00',
    });
    expect(household.open()).not.toHaveProperty('remind-four-days-before');
  });

  it('counts back as soon as a date is known when it was missing at first', () => {
    const household = walk();
    household.start('hearing-countdown', '2026-11-05T08:45');
    expect(household.open()).toEqual({
      'contact-before-hearing': '2026-11-05T17:00',
      'ask-hearing-date': '2026-11-06T17:00',
      'explain-hearing': '2026-11-06T17:00',
      'arrange-lawyer': '2026-11-09T17:00',
      'joint-proposal': '2026-11-12T17:00',
    });
    household.move('hearing-countdown', '2026-11-05T14:00', { hearingAt: '2026-11-19T09:00' });
    expect(household.open()).toEqual({
      'contact-before-hearing': '2026-11-05T17:00',
      'explain-hearing': '2026-11-06T17:00',
      'arrange-lawyer': '2026-11-09T17:00',
      'joint-proposal': '2026-11-17T17:00',
      'remind-four-days-before': '2026-11-13T17:00',
      'remind-day-before': '2026-11-18T17:00',
      'attend-hearing': '2026-11-19T09:00',
      'record-result': '2026-11-20T17:00',
    });
  });

  it('never asks again for what was done for the same hearing', () => {
    const household = oneWeekAhead();
    household.answer('attend-hearing', 'attended', '2026-11-12T11:00');
    household.answer('record-result', 'no-agreement', '2026-11-13T09:00');
    const before = household.steps.length;
    household.move('hearing-countdown', '2026-11-20T09:05', {});
    expect(household.steps).toHaveLength(before);
  });
});

describe('hearing countdown after the hearing', () => {
  it('follows the instalments and up shortly after when there is an agreement', () => {
    const household = afterHearing();
    household.answer('record-result', 'agreement', '2026-11-13T09:00');
    expect(household.started).toContain('payment-plan');
    expect(household.open('hearing-countdown')).toEqual({ 'short-follow-up': '2026-11-20T17:00' });
    household.answer('short-follow-up', 'goals-on-track', '2026-11-20T10:00');
    expect(household.ended).toEqual([{ planId: 'hearing-countdown', ends: 'plan-completed' }]);
    expect(household.started).not.toContain('closing');
  });

  it('watches for the judgment when there is no agreement', () => {
    const household = afterHearing();
    household.answer('record-result', 'no-agreement', '2026-11-13T09:00');
    expect(household.open()).toEqual({
      'await-judgment': '2026-11-26T17:00',
      'short-follow-up': '2026-11-20T17:00',
    });
    household.answer('short-follow-up', 'goals-on-track', '2026-11-20T10:00');
    expect(household.ended).toEqual([]);
    household.answer('await-judgment', 'judgment', '2026-11-26T10:00');
    expect(household.ended).toEqual([{ planId: 'hearing-countdown', ends: 'plan-completed' }]);
    expect(household.started).toContain('after-judgment');
  });

  it('goes on after judgment when the judge decides at once', () => {
    const household = afterHearing();
    household.answer('record-result', 'judgment', '2026-11-13T09:00');
    expect(household.open('hearing-countdown')).toEqual({});
    expect(household.started).toContain('after-judgment');
  });

  it('asks for the new date when the court postpones, and counts back again once it is known', () => {
    const household = oneWeekAhead();
    household.answer('attend-hearing', 'postponed-by-court', '2026-11-12T11:00');
    expect(household.open()).toMatchObject({ 'ask-new-hearing-date': '2026-11-18T17:00' });
    expect(household.open()).not.toHaveProperty('record-result');
    household.move('hearing-countdown', '2026-11-16T10:00', { hearingAt: '2026-12-10T09:00' });
    expect(household.open()).toMatchObject({
      'remind-day-before': '2026-12-09T17:00',
      'attend-hearing': '2026-12-10T09:00',
      'record-result': '2026-12-11T17:00',
    });
  });
});
