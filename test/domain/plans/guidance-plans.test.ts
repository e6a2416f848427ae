import { describe, expect, it } from 'vitest';
import { textOf } from '#domain/plans/index.ts';
import { walk } from './walk.ts';

describe('CAW Limburg (S4)', () => {
  function visited(): ReturnType<typeof walk> {
    const household = walk();
    household.start('limburg-guidance', '2026-11-02T09:00');
    household.answer('joint-first-visit', 'attended', '2026-11-10T14:00');
    return household;
  }

  it('begins with a joint visit of worker and referrer', () => {
    const household = walk();
    household.start('limburg-guidance', '2026-11-02T09:00');
    expect(household.open()).toEqual({ 'joint-first-visit': '2026-11-16T17:00' });
  });

  it('gives feedback each month, evaluates after 3 months and ends after 6, counted from the first visit', () => {
    const household = visited();
    expect(household.open()).toEqual({
      'feedback-to-referrer': '2026-12-10T17:00',
      'evaluation-three-months': '2027-02-10T17:00',
      'end-of-six-months': '2027-05-10T17:00',
    });
    household.answer('feedback-to-referrer', 'done', '2026-12-09T10:00');
    expect(household.open()).toMatchObject({ 'feedback-to-referrer': '2027-01-11T17:00' });
  });

  it('asks which adjustments are needed to reach the goals within six months', () => {
    expect(textOf('evaluation-three-months', 'nl').why).toContain('Welke bijsturingen');
    const household = visited();
    household.answer('evaluation-three-months', 'goals-need-adjusting', '2027-02-09T10:00');
    expect(household.open()).toMatchObject({ 'adjust-goals': '2027-02-23T17:00' });
  });

  it('ends with the closing record after six months, whether the goals are reached or not', () => {
    for (const outcome of [
      'goals-on-track',
      'goals-need-adjusting',
      'referred-on',
      'moved',
      'skipped',
    ] as const) {
      const household = visited();
      household.answer('end-of-six-months', outcome, '2027-05-10T10:00');
      expect(household.open()).toEqual({ 'closing-record': '2027-05-24T17:00' });
    }
  });

  it('visits again when nobody was there, and ends when that fails', () => {
    const household = walk();
    household.start('limburg-guidance', '2026-11-02T09:00');
    household.answer('joint-first-visit', 'not-at-home', '2026-11-10T14:00');
    expect(household.open()).toEqual({ 'repeat-first-visit': '2026-11-17T17:00' });
    household.answer('repeat-first-visit', 'not-at-home', '2026-11-17T10:00');
    expect(household.ended).toEqual([{ planId: 'limburg-guidance', ends: 'plan-completed' }]);
  });

  it('ends when the tenant refuses', () => {
    const household = walk();
    household.start('limburg-guidance', '2026-11-02T09:00');
    household.answer('joint-first-visit', 'refuses', '2026-11-10T14:00');
    expect(household.open()).toEqual({ 'closing-record': '2026-11-24T17:00' });
  });
});

describe('circular (S1)', () => {
  it('asks for a written motivation when the guidance does not start', () => {
    const household = walk();
    household.start('circular-guidance', '2026-11-02T09:00');
    household.answer('intake-visit', 'refuses', '2026-11-05T14:00');
    household.answer('repeat-intake-visit', 'refuses', '2026-11-10T14:00');
    expect(household.open()).toEqual({ 'motivate-refusal': '2026-11-17T17:00' });
  });

  it('makes an action plan, evaluates with the landlord each quarter and looks back after nine months', () => {
    const household = walk();
    household.start('circular-guidance', '2026-11-02T09:00');
    household.answer('intake-visit', 'let-in', '2026-11-05T14:00');
    expect(household.open()).toEqual({ 'action-plan': '2026-12-04T17:00' });
    household.answer('action-plan', 'agreement', '2026-12-01T10:00');
    expect(household.open()).toEqual({
      'evaluation-with-landlord': '2027-03-04T17:00',
      'nine-month-review': '2027-09-01T17:00',
    });
    household.answer('evaluation-with-landlord', 'goals-on-track', '2027-03-01T10:00');
    expect(household.open()).toMatchObject({ 'evaluation-with-landlord': '2027-06-04T17:00' });
    household.answer('nine-month-review', 'goals-need-adjusting', '2027-09-01T10:00');
    expect(household.open()).toMatchObject({ 'extended-review': '2027-12-01T17:00' });
    household.answer('extended-review', 'goals-on-track', '2027-12-01T10:00');
    expect(household.started.at(-1)).toBe('closing');
    expect(household.open('circular-guidance')).toEqual({});
  });
});

describe('Mechelen preventive guidance (S0)', () => {
  function agreed(): ReturnType<typeof walk> {
    const household = walk();
    household.start('mechelen-guidance', '2026-11-02T09:00');
    household.answer('check-tenant-informed', 'done', '2026-11-02T10:00');
    household.answer('first-home-visit', 'let-in', '2026-11-04T10:00');
    household.answer('agreement-both-parties', 'agreement', '2026-11-16T10:00');
    return household;
  }

  it('checks that the tenant knows of the registration, and asks both parties to agree', () => {
    const household = walk();
    household.start('mechelen-guidance', '2026-11-02T09:00');
    expect(household.open()).toEqual({
      'check-tenant-informed': '2026-11-03T17:00',
      'first-home-visit': '2026-11-06T17:00',
    });
    household.answer('first-home-visit', 'let-in', '2026-11-04T10:00');
    expect(household.open()).toMatchObject({ 'agreement-both-parties': '2026-11-18T17:00' });
    household.answer('agreement-both-parties', 'no-agreement', '2026-11-16T10:00');
    expect(household.ended).toHaveLength(1);
  });

  it('lasts three years at most from the agreement, with an evaluation every half year', () => {
    const household = agreed();
    expect(household.open()).toEqual({
      'half-yearly-evaluation': '2027-05-18T17:00',
      'three-year-limit': '2029-11-16T17:00',
    });
    expect(household.step('three-year-limit').from).toBe('2029-08-16T08:30');
    let evaluations = 0;
    while (household.step('half-yearly-evaluation').due < '2029-11-16') {
      household.answer(
        'half-yearly-evaluation',
        'goals-on-track',
        household.step('half-yearly-evaluation').due,
      );
      evaluations += 1;
    }
    expect(evaluations).toBe(5);
    household.answer('three-year-limit', 'goals-on-track', '2029-11-15T10:00');
    expect(household.open('mechelen-guidance')).toEqual({});
    expect(household.started.at(-1)).toBe('closing');
  });
});

describe('transit home and crisis shelter (S0)', () => {
  it('evaluates the stay each quarter until the tenant moves on', () => {
    const household = walk();
    household.start('transit-home', '2026-11-02T09:00');
    household.answer('transit-intake', 'accepts', '2026-11-03T10:00');
    household.answer('transit-agreement', 'agreement', '2026-11-10T10:00');
    expect(household.open()).toEqual({ 'transit-evaluation': '2027-02-17T17:00' });
    household.answer('transit-evaluation', 'goals-on-track', '2027-02-17T10:00');
    expect(household.open()).toEqual({ 'transit-move-on': '2027-03-17T17:00' });
    household.answer('transit-move-on', 'moved', '2027-03-10T10:00');
    expect(household.open()).toEqual({ 'closing-record': '2027-03-23T17:00' });
  });

  it('shelters for four months, once prolonged by four', () => {
    const household = walk();
    household.start('crisis-shelter', '2026-11-02T09:00');
    expect(household.open()).toEqual({ 'crisis-placement': '2026-11-02T17:00' });
    household.answer('crisis-placement', 'accepts', '2026-11-02T15:00');
    expect(household.open()).toEqual({
      'crisis-search-home': '2026-12-02T17:00',
      'crisis-end-first-term': '2027-03-02T17:00',
    });
    household.answer('crisis-end-first-term', 'agreement', '2027-02-25T10:00');
    expect(household.open()).toMatchObject({ 'crisis-end-second-term': '2027-07-02T17:00' });
    household.answer('crisis-end-second-term', 'moved', '2027-07-01T10:00');
    expect(household.open()).toEqual({ 'closing-record': '2027-07-14T17:00' });
  });
});

describe('pre-court guidance (S0, S3)', () => {
  it('explores, proposes, hears the landlord, and follows instalments and family', () => {
    const household = walk();
    household.start('pre-court-guidance', '2026-11-03T15:00');
    household.answer('explore-situation', 'done', '2026-11-06T10:00');
    expect(household.open()).toEqual({ 'feasible-proposal': '2026-11-13T17:00' });
    household.answer('feasible-proposal', 'proposal-made', '2026-11-12T10:00');
    expect(household.open()).toEqual({ 'landlord-answer': '2026-11-18T17:00' });
    household.answer('landlord-answer', 'agreement', '2026-11-17T10:00');
    expect(household.open()).toMatchObject({ 'short-follow-up': '2026-12-22T17:00' });
    expect(household.started.at(-1)).toBe('payment-plan');
  });

  it('makes another proposal when the landlord says no', () => {
    const household = walk();
    household.start('pre-court-guidance', '2026-11-03T15:00');
    household.answer('explore-situation', 'done', '2026-11-06T10:00');
    household.answer('feasible-proposal', 'proposal-made', '2026-11-12T10:00');
    household.answer('landlord-answer', 'no-agreement', '2026-11-17T10:00');
    expect(household.open()).toEqual({ 'feasible-proposal': '2026-11-23T17:00' });
  });
});

describe('closing and aftercare (S1)', () => {
  it('asks for goals and eviction in the closing record, and calls after 1, 3 and 6 months', () => {
    const household = walk();
    household.start('closing', '2026-11-02T09:00');
    expect(household.open()).toEqual({ 'closing-record': '2026-11-16T17:00' });
    household.answer('closing-record', 'closed-eviction-avoided', '2026-11-16T10:00');
    expect(household.ended).toEqual([{ planId: 'closing', ends: 'guidance-ended' }]);
    const due: string[] = [];
    for (const type of ['aftercare-one-month', 'aftercare-three-months', 'aftercare-six-months']) {
      due.push(household.step(type).due);
      household.answer(type, 'goals-on-track', household.step(type).due);
    }
    expect(due).toEqual(['2026-12-16T17:00', '2027-02-16T17:00', '2027-05-18T17:00']);
    expect(household.ended.at(-1)).toEqual({ planId: 'aftercare', ends: 'closed' });
  });

  it('closes without aftercare when the family was evicted or left', () => {
    for (const outcome of ['closed-evicted', 'closed-evicted-goals-reached', 'closed-other'] as const) {
      const household = walk();
      household.start('closing', '2026-11-02T09:00');
      household.answer('closing-record', outcome, '2026-11-16T10:00');
      expect(household.ended).toEqual([{ planId: 'closing', ends: 'closed' }]);
    }
  });

  it('stays on the list and asks again next month when it is left open', () => {
    const household = walk();
    household.start('closing', '2026-11-02T09:00');
    household.answer('closing-record', 'goals-need-adjusting', '2026-11-16T10:00');
    expect(household.open()).toEqual({ 'look-again': '2026-12-16T17:00' });
  });

  it('ends as a relapse, which starts the guidance of the case again, when a contact says so', () => {
    const household = walk();
    household.start('aftercare', '2026-11-16T10:00');
    household.answer('aftercare-one-month', 'plan-broken', '2026-12-15T10:00');
    expect(household.ended).toEqual([{ planId: 'aftercare', ends: 'relapse' }]);
    expect(household.open()).toEqual({});
  });
});
