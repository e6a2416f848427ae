import { describe, expect, it } from 'vitest';
import { walk } from './walk.ts';

/** The story: judgment with instalments, served on Monday 16 November 2026, known on Friday 20. */
function judgmentServed(): ReturnType<typeof walk> {
  const household = walk();
  household.start('after-judgment', '2026-11-20T09:05', { servedOn: '2026-11-16' });
  return household;
}

describe('after judgment', () => {
  it('reads the judgment first and watches the end of the waiting month', () => {
    const household = judgmentServed();
    expect(household.open()).toEqual({
      'read-judgment': '2026-11-23T17:00',
      'watch-waiting-month': '2026-12-10T17:00',
    });
  });

  it('follows the instalments when the judge grants them, and looks whether the home can be kept', () => {
    const household = walk();
    household.start('after-judgment', '2026-11-20T09:05', {
      servedOn: '2026-11-16',
      firstPaymentOn: '2026-12-05',
    });
    household.answer('read-judgment', 'agreement', '2026-11-20T15:00');
    expect(household.open()).toEqual({
      'can-tenant-keep-home': '2026-11-26T17:00',
      'watch-waiting-month': '2026-12-10T17:00',
      'record-payment-plan': '2026-11-24T17:00',
      'check-before-payment': '2026-12-03T17:00',
    });
  });

  it('advises to leave, registers and searches when the judge orders the eviction', () => {
    const household = judgmentServed();
    household.answer('read-judgment', 'judgment', '2026-11-20T15:00');
    expect(household.open()).toEqual({
      'watch-waiting-month': '2026-12-10T17:00',
      'advise-leaving': '2026-11-24T17:00',
      'register-for-housing': '2026-11-26T17:00',
      'search-home': '2026-12-04T17:00',
    });
  });

  it('goes by when the tenant is not reached', () => {
    const household = judgmentServed();
    household.answer('read-judgment', 'not-reached', '2026-11-20T15:00');
    expect(household.open()).toMatchObject({ 'visit-after-judgment': '2026-11-24T17:00' });
    household.answer('visit-after-judgment', 'not-at-home', '2026-11-23T15:00');
    expect(household.open()).toMatchObject({ 'advise-leaving': '2026-11-25T17:00' });
  });

  it('keeps searching every two weeks until the tenant has moved', () => {
    const household = judgmentServed();
    household.answer('read-judgment', 'judgment', '2026-11-20T15:00');
    household.answer('search-home', 'done', '2026-12-04T10:00');
    expect(household.open()).toMatchObject({ 'search-home': '2026-12-18T17:00' });
    household.answer('search-home', 'moved', '2026-12-17T10:00');
    expect(household.open()).toEqual({ 'closing-record': '2026-12-31T17:00' });
  });

  it('prepares the day of eviction as soon as the bailiff announces it', () => {
    const household = judgmentServed();
    household.move('after-judgment', '2026-12-14T10:00', { evictionOn: '2026-12-23' });
    expect(household.open()).toMatchObject({
      'prepare-eviction-day': '2026-12-18T17:00',
      'day-of-eviction': '2026-12-23T17:00',
      'reclaim-goods': '2027-05-26T17:00',
    });
  });

  it('gives what time is left when the bailiff announces late', () => {
    const household = judgmentServed();
    household.move('after-judgment', '2026-12-22T10:00', { evictionOn: '2026-12-23' });
    expect(household.open()).toMatchObject({
      'prepare-eviction-day': '2026-12-22T17:00',
      'day-of-eviction': '2026-12-23T17:00',
    });
  });

  it('reclaims the goods within six months when the family was put out', () => {
    const household = judgmentServed();
    household.move('after-judgment', '2026-12-14T10:00', { evictionOn: '2026-12-23' });
    household.answer('day-of-eviction', 'done', '2026-12-23T16:00');
    household.answer('reclaim-goods', 'not-reached', '2027-05-20T10:00');
    expect(household.open()).toMatchObject({ 'reclaim-goods-last-call': '2027-06-16T17:00' });
    household.answer('reclaim-goods-last-call', 'done', '2027-06-15T10:00');
    expect(household.ended).toEqual([{ planId: 'after-judgment', ends: 'plan-completed' }]);
  });

  it('moves the watch when the service becomes known or is corrected', () => {
    const household = walk();
    household.start('after-judgment', '2026-11-16T09:05');
    expect(household.open()).toMatchObject({ 'watch-waiting-month': '2026-12-07T17:00' });
    household.move('after-judgment', '2026-11-20T09:05', { servedOn: '2026-11-19' });
    expect(household.open()).toMatchObject({ 'watch-waiting-month': '2026-12-14T17:00' });
  });

  it('takes the place of the hearing countdown when it starts', () => {
    const household = walk();
    household.start('hearing-countdown', '2026-11-05T08:45', { hearingAt: '2026-11-13T14:00' });
    household.start('after-judgment', '2026-11-20T09:05', { servedOn: '2026-11-16' });
    expect(household.open('hearing-countdown')).toEqual({});
  });
});

describe('payment plan', () => {
  function instalments(): ReturnType<typeof walk> {
    const household = walk();
    household.start('payment-plan', '2026-11-20T09:05', { firstPaymentOn: '2026-12-05' });
    return household;
  }

  it('checks with the tenant before each due date and the payment after it, month by month without drift', () => {
    const household = instalments();
    household.answer('record-payment-plan', 'done', '2026-11-20T10:00');
    const seen: string[] = [];
    for (let month = 0; month < 4; month += 1) {
      const before = household.step('check-before-payment').due;
      household.answer('check-before-payment', 'goals-on-track', before);
      const after = household.step('check-payment').due;
      household.answer('check-payment', 'plan-kept', after);
      seen.push(before, after);
    }
    expect(seen).toEqual([
      '2026-12-03T17:00',
      '2026-12-08T17:00',
      '2026-12-31T17:00',
      '2027-01-08T17:00',
      '2027-02-03T17:00',
      '2027-02-08T17:00',
      '2027-03-03T17:00',
      '2027-03-08T17:00',
    ]);
  });

  it('repairs the plan at once when a payment is missed, and tries a last time', () => {
    const household = instalments();
    household.answer('check-before-payment', 'not-reached', '2026-12-03T10:00');
    household.answer('check-payment', 'plan-broken', '2026-12-08T10:00');
    expect(household.open()).toMatchObject({ 'repair-payment-plan': '2026-12-09T17:00' });
    household.answer('repair-payment-plan', 'no-agreement', '2026-12-09T10:00');
    expect(household.open()).toMatchObject({ 'last-attempt-payment-plan': '2026-12-15T17:00' });
    household.answer('last-attempt-payment-plan', 'plan-broken', '2026-12-15T10:00');
    expect(household.ended).toEqual([{ planId: 'payment-plan', ends: 'plan-completed' }]);
    expect(household.open()).toEqual({ 'closing-record': '2026-12-29T17:00' });
  });

  it('goes on with the rhythm when the plan is repaired', () => {
    const household = instalments();
    household.answer('check-before-payment', 'goals-need-adjusting', '2026-12-03T10:00');
    expect(household.open()).toMatchObject({
      'repair-payment-plan': '2026-12-04T17:00',
      'check-payment': '2026-12-08T17:00',
    });
    household.answer('repair-payment-plan', 'agreement', '2026-12-04T10:00');
    expect(household.open()).toMatchObject({ 'check-before-payment': '2026-12-31T17:00' });
  });

  it('counts from the first of next month when the first due date is not known', () => {
    const household = walk();
    household.start('payment-plan', '2026-11-20T09:05');
    expect(household.open()).toMatchObject({ 'check-before-payment': '2026-11-27T17:00' });
  });
});

describe('fund check', () => {
  it('pays within 10 working days of the agreement and follows the plan each month', () => {
    const household = walk();
    household.start('fund-check', '2026-11-02T09:00');
    expect(household.open()).toEqual({ 'check-fund': '2026-11-06T17:00' });
    household.answer('check-fund', 'agreement', '2026-11-04T10:00');
    expect(household.open()).toEqual({ 'pay-from-fund': '2026-11-18T17:00' });
    household.answer('pay-from-fund', 'done', '2026-11-17T10:00');
    expect(household.open()).toEqual({ 'follow-fund-plan': '2026-12-17T17:00' });
  });

  it('gives two weeks to repair a broken plan, then ends', () => {
    const household = walk();
    household.start('fund-check', '2026-11-02T09:00');
    household.answer('check-fund', 'agreement', '2026-11-04T10:00');
    household.answer('pay-from-fund', 'done', '2026-11-17T10:00');
    household.answer('follow-fund-plan', 'plan-broken', '2026-12-22T10:00');
    expect(household.open()).toEqual({ 'repair-fund-plan': '2027-01-05T17:00' });
    household.answer('repair-fund-plan', 'plan-broken', '2027-01-05T10:00');
    expect(household.ended).toEqual([{ planId: 'fund-check', ends: 'plan-completed' }]);
  });

  it('ends when the fund cannot help', () => {
    for (const outcome of ['no-agreement', 'refuses', 'skipped'] as const) {
      const household = walk();
      household.start('fund-check', '2026-11-02T09:00');
      household.answer('check-fund', outcome, '2026-11-04T10:00');
      expect(household.ended).toHaveLength(1);
      expect(household.open()).toEqual({});
    }
  });
});
