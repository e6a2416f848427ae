import { describe, expect, it } from 'vitest';
import { stepsNotWalked, walkEveryBranch } from './every-branch.ts';

/** WD1 is Monday 2, WD2 Tuesday 3, WD3 Wednesday 4, WD4 Thursday 5, WD5 Friday 6 November 2026. */
const guidance = 'guidance-started';
const visit = { 'unannounced-visit': '04/11' };
const appointment = { 'home-visit-by-appointment': '04/11' };
const note = { 'leave-note': '03/11' };
const room = { 'give-room': '05/11', 'last-visit': '06/11' };
const lastNote = { 'last-note': '06/11' };

const fiveDays = {
  // Step 2: the same working day by phone.
  'phone-same-day': {
    after: [],
    on: '02/11',
    leads: {
      'accepts, appointment-made': appointment,
      'refuses, reached, skipped': visit,
      'not-reached': { 'phone-again-before-noon': '03/11 12:00' },
      'let-in': guidance,
      moved: 'plan-completed',
    },
  },
  // WD2 before noon; else to the door on WD2 or WD3, the sooner the better.
  'phone-again-before-noon': {
    after: ['phone-same-day not-reached 02/11'],
    on: '03/11',
    leads: {
      'accepts, appointment-made': appointment,
      'refuses, reached, not-reached, skipped': visit,
      'let-in': guidance,
      moved: 'plan-completed',
    },
  },
  // Option 1: help accepted, an appointment at home.
  'home-visit-by-appointment': {
    after: ['phone-same-day accepts 02/11'],
    on: '03/11',
    leads: {
      'let-in, accepts': guidance,
      refuses: { 'leave-information': '03/11' },
      'not-at-home, not-let-in': note,
      'note-left': room,
      moved: 'plan-completed',
      skipped: visit,
    },
  },
  // Step 3: on the spot.
  'unannounced-visit': {
    after: ['phone-same-day refuses 02/11'],
    on: '03/11',
    leads: {
      'let-in, accepts': guidance,
      'not-at-home, not-let-in, refuses': note,
      'note-left, skipped': room,
      moved: 'plan-completed',
    },
  },
  // A handwritten note and the leaflet.
  'leave-note': {
    after: ['phone-same-day refuses 02/11', 'unannounced-visit not-at-home 03/11'],
    on: '03/11',
    leads: { 'note-left, skipped': room, 'let-in, accepts': guidance },
  },
  // WD4: room for the tenant to get in touch.
  'give-room': {
    after: ['phone-same-day refuses 02/11', 'unannounced-visit note-left 03/11'],
    on: '05/11',
    leads: {
      accepts: guidance,
      'appointment-made, reached': { 'home-visit-by-appointment': '06/11' },
      'refuses, done, skipped': { 'last-visit': '06/11' },
    },
  },
  // WD5: a last time at the door.
  'last-visit': {
    after: ['phone-same-day refuses 02/11', 'unannounced-visit note-left 03/11', 'give-room done 05/11'],
    on: '06/11',
    leads: {
      'let-in, accepts': guidance,
      'not-at-home, not-let-in, refuses, skipped': lastNote,
      'note-left': 'door-ajar',
      moved: 'plan-completed',
    },
  },
  // No further steps, always welcome: the door stays ajar.
  'last-note': {
    after: [
      'phone-same-day refuses 02/11',
      'unannounced-visit note-left 03/11',
      'give-room done 05/11',
      'last-visit not-at-home 06/11',
    ],
    on: '06/11',
    leads: { 'note-left, skipped': 'door-ajar', accepts: guidance },
  },
  // The consequences are pointed out, and that help stays possible.
  'leave-information': {
    after: ['phone-same-day accepts 02/11', 'home-visit-by-appointment refuses 03/11'],
    on: '03/11',
    leads: { 'done, skipped': 'door-ajar', accepts: guidance },
  },
};

/** A known file need not start from zero (S3-04): the family was spoken with three weeks before. */
const knownHousehold = {
  'contact-known-household': {
    after: [],
    on: '02/11',
    leads: {
      'accepts, reached, let-in': guidance,
      refuses: { 'leave-information': '02/11' },
      'not-reached, skipped': visit,
      'appointment-made': appointment,
      moved: 'plan-completed',
    },
  },
};

describe('Ravels, five working days (S3), every branch', () => {
  it('has a row for every step', () => {
    expect(stepsNotWalked('ravels-five-days', { ...fiveDays, ...knownHousehold })).toEqual([]);
  });
  walkEveryBranch('ravels-five-days', fiveDays);
  walkEveryBranch('ravels-five-days', knownHousehold, {
    before: (household) => {
      household.start('ravels-five-days', '2026-10-12T09:00');
      household.answer('phone-same-day', 'accepts', '2026-10-12T10:00');
      household.answer('home-visit-by-appointment', 'let-in', '2026-10-13T10:00');
    },
  });
});
