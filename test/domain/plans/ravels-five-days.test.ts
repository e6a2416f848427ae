import { describe, expect, it } from 'vitest';
import { textOf } from '#domain/plans/index.ts';
import { walk } from './walk.ts';

/** S3: the five working days of OCMW Ravels, from Monday 2 November 2026 (1 November was a Sunday). */
const onMonday = (): ReturnType<typeof walk> => {
  const household = walk();
  household.start('ravels-five-days', '2026-11-02T07:30');
  return household;
};

const atTheDoor = (): ReturnType<typeof walk> => {
  const household = onMonday();
  household.answer('phone-same-day', 'refuses', '2026-11-02T10:00');
  return household;
};

const afterNote = (): ReturnType<typeof walk> => {
  const household = onMonday();
  household.answer('phone-same-day', 'refuses', '2026-11-02T10:00');
  household.answer('unannounced-visit', 'not-at-home', '2026-11-03T15:00');
  household.answer('leave-note', 'note-left', '2026-11-03T15:05');
  return household;
};

describe('Ravels, working day 1', () => {
  it('asks for a phone call the same working day when a landlord reports arrears', () => {
    const household = onMonday();
    expect(household.open()).toEqual({ 'phone-same-day': '2026-11-02T17:00' });
    expect(household.step('phone-same-day').from).toBe('2026-11-02T08:30');
  });

  it('begins the next working day when the message comes after closing time or in a weekend', () => {
    const evening = walk();
    evening.start('ravels-five-days', '2026-11-02T17:00');
    expect(evening.open()).toEqual({ 'phone-same-day': '2026-11-03T17:00' });
    const saturday = walk();
    saturday.start('ravels-five-days', '2026-10-31T11:00');
    expect(saturday.open()).toEqual({ 'phone-same-day': '2026-11-02T17:00' });
  });
});

describe('Ravels, working days 2 and 3, phone contact made', () => {
  it('makes an appointment at home on working day 2 or 3 when the tenant accepts help', () => {
    const household = onMonday();
    household.answer('phone-same-day', 'accepts', '2026-11-02T10:00');
    expect(household.open()).toEqual({ 'home-visit-by-appointment': '2026-11-04T17:00' });
    expect(household.step('home-visit-by-appointment').from).toBe('2026-11-03T08:30');
  });

  it('visits unannounced on working day 2 or 3 when the tenant refuses help', () => {
    const household = onMonday();
    household.answer('phone-same-day', 'refuses', '2026-11-02T10:00');
    expect(household.open()).toEqual({ 'unannounced-visit': '2026-11-04T17:00' });
    expect(household.step('unannounced-visit').from).toBe('2026-11-03T08:30');
  });
});

describe('Ravels, working day 2, no phone contact', () => {
  it('phones again before noon when the first call failed', () => {
    const household = onMonday();
    household.answer('phone-same-day', 'not-reached', '2026-11-02T16:30');
    expect(household.open()).toEqual({ 'phone-again-before-noon': '2026-11-03T12:00' });
  });

  it('visits unannounced the same day or on working day 3 when that call fails too', () => {
    const household = onMonday();
    household.answer('phone-same-day', 'not-reached', '2026-11-02T16:30');
    household.answer('phone-again-before-noon', 'not-reached', '2026-11-03T11:40');
    expect(household.open()).toEqual({ 'unannounced-visit': '2026-11-04T17:00' });
    expect(household.step('unannounced-visit').from).toBe('2026-11-03T11:40');
  });

  it('goes straight to the door when the first call is reported after noon of working day 2', () => {
    const household = onMonday();
    household.answer('phone-same-day', 'not-reached', '2026-11-03T12:00');
    expect(household.open()).toEqual({ 'unannounced-visit': '2026-11-04T17:00' });
  });

  it('makes an appointment when the tenant accepts help in the second call', () => {
    const household = onMonday();
    household.answer('phone-same-day', 'not-reached', '2026-11-02T16:30');
    household.answer('phone-again-before-noon', 'accepts', '2026-11-03T09:00');
    expect(household.open()).toEqual({ 'home-visit-by-appointment': '2026-11-04T17:00' });
  });
});

describe('Ravels, at the door', () => {
  it('starts guidance when the door opens and the worker may come in', () => {
    for (const outcome of ['let-in', 'accepts'] as const) {
      const household = atTheDoor();
      household.answer('unannounced-visit', outcome, '2026-11-03T15:00');
      expect(household.ended).toEqual([{ planId: 'ravels-five-days', ends: 'guidance-started' }]);
      expect(household.open()).toEqual({ 'explore-situation': '2026-11-09T17:00' });
    }
  });

  it('leaves a handwritten note and the leaflet when nobody is there or nobody may come in', () => {
    for (const outcome of ['not-at-home', 'not-let-in', 'refuses'] as const) {
      const household = atTheDoor();
      household.answer('unannounced-visit', outcome, '2026-11-03T15:00');
      expect(household.open()).toEqual({ 'leave-note': '2026-11-03T17:00' });
    }
    const note = textOf('leave-note', 'nl');
    expect(note.script).toContain('Belt u mij');
  });

  it('gives room on working day 4 and plans a last visit on working day 5 when the note is left', () => {
    const household = atTheDoor();
    household.answer('unannounced-visit', 'not-at-home', '2026-11-03T15:00');
    household.answer('leave-note', 'note-left', '2026-11-03T15:05');
    expect(household.open()).toEqual({ 'give-room': '2026-11-05T17:00', 'last-visit': '2026-11-06T17:00' });
    expect(household.step('give-room').from).toBe('2026-11-05T08:30');
    expect(household.step('last-visit').from).toBe('2026-11-06T08:30');
  });

  it('explains the consequences and leaves the leaflet when the tenant listens and refuses help', () => {
    const household = onMonday();
    household.answer('phone-same-day', 'accepts', '2026-11-02T10:00');
    household.answer('home-visit-by-appointment', 'refuses', '2026-11-03T14:00');
    expect(household.open()).toEqual({ 'leave-information': '2026-11-03T17:00' });
    household.answer('leave-information', 'done', '2026-11-03T14:30');
    expect(household.ended).toEqual([{ planId: 'ravels-five-days', ends: 'door-ajar' }]);
  });
});

describe('Ravels, working days 4 and 5', () => {
  it('goes to the door a last time when there is no response', () => {
    const household = afterNote();
    household.answer('give-room', 'done', '2026-11-05T17:00');
    expect(household.open()).toEqual({ 'last-visit': '2026-11-06T17:00' });
  });

  it('makes an appointment instead of the last visit when the tenant gets in touch', () => {
    const household = afterNote();
    household.answer('give-room', 'reached', '2026-11-05T11:00');
    expect(household.open()).toEqual({ 'home-visit-by-appointment': '2026-11-06T17:00' });
  });

  it('starts guidance when the tenant lets the worker in at last', () => {
    const household = afterNote();
    household.answer('last-visit', 'let-in', '2026-11-06T10:00');
    expect(household.ended).toEqual([{ planId: 'ravels-five-days', ends: 'guidance-started' }]);
  });

  it('leaves the door ajar with a last note when the door stays shut', () => {
    for (const outcome of ['not-at-home', 'not-let-in'] as const) {
      const household = afterNote();
      household.answer('give-room', 'done', '2026-11-05T17:00');
      household.answer('last-visit', outcome, '2026-11-06T10:00');
      expect(household.open()).toEqual({ 'last-note': '2026-11-06T17:00' });
      household.answer('last-note', 'note-left', '2026-11-06T10:05');
      expect(household.ended).toEqual([{ planId: 'ravels-five-days', ends: 'door-ajar' }]);
      expect(household.open()).toEqual({ 'closing-record': '2026-11-20T17:00' });
    }
    expect(textOf('last-note', 'nl').script).toContain('altijd bij ons terecht');
  });
});

describe('Ravels across a holiday', () => {
  it('counts Thursday 12 November as working day 3 when it starts on Monday 9 November', () => {
    const household = walk();
    household.start('ravels-five-days', '2026-11-09T09:00');
    household.answer('phone-same-day', 'not-reached', '2026-11-09T16:00');
    expect(household.open()).toEqual({ 'phone-again-before-noon': '2026-11-10T12:00' });
    household.answer('phone-again-before-noon', 'not-reached', '2026-11-10T10:00');
    expect(household.open()).toEqual({ 'unannounced-visit': '2026-11-12T17:00' });
    household.answer('unannounced-visit', 'note-left', '2026-11-12T10:00');
    expect(household.open()).toEqual({ 'give-room': '2026-11-13T17:00', 'last-visit': '2026-11-16T17:00' });
  });

  it('moves on without stopping when the worker reports days late', () => {
    const household = onMonday();
    household.answer('phone-same-day', 'not-reached', '2026-11-09T13:12');
    expect(household.open()).toEqual({ 'unannounced-visit': '2026-11-10T17:00' });
    household.answer('unannounced-visit', 'note-left', '2026-11-10T16:30');
    expect(household.open()).toEqual({ 'give-room': '2026-11-12T17:00', 'last-visit': '2026-11-13T17:00' });
  });
});

describe('Ravels and what is known', () => {
  it('does not start from zero when the household was spoken with lately', () => {
    const household = onMonday();
    household.answer('phone-same-day', 'accepts', '2026-11-02T10:00');
    household.answer('home-visit-by-appointment', 'let-in', '2026-11-03T10:00');
    household.start('ravels-five-days', '2026-11-23T09:00');
    expect(household.open('ravels-five-days')).toEqual({ 'contact-known-household': '2026-11-24T17:00' });
  });

  it('starts from zero when the last contact was months ago', () => {
    const household = onMonday();
    household.answer('phone-same-day', 'accepts', '2026-11-02T10:00');
    household.answer('home-visit-by-appointment', 'let-in', '2026-11-03T10:00');
    household.start('ravels-five-days', '2027-03-01T09:00');
    expect(household.open('ravels-five-days')).toEqual({ 'phone-same-day': '2027-03-01T17:00' });
  });

  it('does not start a second time when it already runs', () => {
    const household = onMonday();
    household.start('ravels-five-days', '2026-11-03T09:30');
    expect(household.steps).toHaveLength(1);
  });

  it('leaves the proposal to the court plan when guidance starts while a hearing is near', () => {
    const household = onMonday();
    household.start('hearing-countdown', '2026-11-05T08:45', { hearingAt: '2026-11-12T09:30' });
    household.answer('phone-same-day', 'let-in', '2026-11-06T10:00');
    expect(household.open('pre-court-guidance')).toEqual({});
    expect(household.open('hearing-countdown')).toHaveProperty('joint-proposal');
  });
});
