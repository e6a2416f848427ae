import { type Plan, type Route, unhurried, workingDay } from '../plan.ts';

const courtPlans = ['hearing-countdown', 'after-judgment', 'payment-plan'];
/** Once the court is involved, its own plan holds the proposal and the follow-up. */
const guidance: Route = {
  ends: 'guidance-started',
  startsPlan: 'pre-court-guidance',
  unlessRunning: courtPlans,
};
const visit: Route = { next: ['unannounced-visit'] };
const appointment: Route = { next: ['home-visit-by-appointment'] };
const note: Route = { next: ['leave-note'] };
const room: Route = { next: ['give-room', 'last-visit'] };
const gone: Route = { ends: 'plan-completed', startsPlan: 'closing' };
const ajar: Route = {
  ends: 'door-ajar',
  startsPlan: 'closing',
  unlessRunning: courtPlans,
};

/**
 * Five working days of going to the tenant with an offer of help (S3): by phone, then at the door, then a note and
 * room, then a last time at the door. Never an official letter.
 */
export const ravelsFiveDays: Plan = {
  id: 'ravels-five-days',
  version: 1,
  title: 'Five working days (Ravels)',
  source: 'S3-06 to S3-12',
  start: ['phone-same-day'],
  escalation: unhurried,
  steps: {
    'phone-same-day': {
      opens: workingDay('start', 1, 'opening'),
      due: [workingDay('start', 1, 'closing')],
      asks: 'contact',
      ifKnown: ['contact-known-household'],
      outcomes: {
        accepts: appointment,
        refuses: visit,
        'not-reached': { next: ['phone-again-before-noon'] },
        'appointment-made': appointment,
        reached: visit,
        'let-in': guidance,
        moved: gone,
        skipped: visit,
      },
    },
    'contact-known-household': {
      opens: workingDay('start', 1, 'opening'),
      due: [workingDay('start', 2, 'closing')],
      asks: 'contact',
      outcomes: {
        accepts: guidance,
        refuses: { next: ['leave-information'] },
        'not-reached': visit,
        'appointment-made': appointment,
        reached: guidance,
        'let-in': guidance,
        moved: gone,
        skipped: visit,
      },
    },
    'phone-again-before-noon': {
      opens: workingDay('start', 2, 'opening'),
      due: [workingDay('start', 2, 'noon')],
      limits: [workingDay('start', 2, 'noon')],
      instead: ['unannounced-visit'],
      asks: 'contact',
      outcomes: {
        accepts: appointment,
        refuses: visit,
        'not-reached': visit,
        'appointment-made': appointment,
        reached: visit,
        'let-in': guidance,
        moved: gone,
        skipped: visit,
      },
    },
    'home-visit-by-appointment': {
      opens: workingDay('start', 2, 'opening'),
      due: [workingDay('start', 3, 'closing')],
      whenLate: workingDay('answer', 2, 'closing'),
      asks: 'contact',
      outcomes: {
        'let-in': guidance,
        accepts: guidance,
        refuses: { next: ['leave-information'] },
        'not-at-home': note,
        'not-let-in': note,
        'note-left': room,
        moved: gone,
        skipped: visit,
      },
    },
    'unannounced-visit': {
      opens: workingDay('start', 2, 'opening'),
      due: [workingDay('start', 3, 'closing')],
      whenLate: workingDay('answer', 2, 'closing'),
      asks: 'contact',
      outcomes: {
        'let-in': guidance,
        accepts: guidance,
        'not-at-home': note,
        'not-let-in': note,
        refuses: note,
        'note-left': room,
        moved: gone,
        skipped: room,
      },
    },
    'leave-note': {
      opens: workingDay('answer', 1, 'opening'),
      due: [workingDay('answer', 1, 'closing')],
      outcomes: {
        'note-left': room,
        'let-in': guidance,
        accepts: guidance,
        skipped: room,
      },
    },
    'give-room': {
      opens: workingDay('start', 4, 'opening'),
      notBefore: workingDay('answer', 2, 'opening'),
      due: [workingDay('start', 4, 'closing')],
      silenceCountsAs: 'done',
      outcomes: {
        accepts: guidance,
        'appointment-made': { next: ['home-visit-by-appointment'], drop: ['last-visit'] },
        reached: { next: ['home-visit-by-appointment'], drop: ['last-visit'] },
        refuses: { awaits: ['last-visit'] },
        done: { awaits: ['last-visit'] },
        skipped: { awaits: ['last-visit'] },
      },
    },
    'last-visit': {
      opens: workingDay('start', 5, 'opening'),
      notBefore: workingDay('answer', 3, 'opening'),
      due: [workingDay('start', 5, 'closing')],
      asks: 'contact',
      outcomes: {
        'let-in': guidance,
        accepts: guidance,
        'not-at-home': { next: ['last-note'] },
        'not-let-in': { next: ['last-note'] },
        refuses: { next: ['last-note'] },
        'note-left': ajar,
        moved: gone,
        skipped: { next: ['last-note'] },
      },
    },
    'last-note': {
      opens: workingDay('answer', 1, 'opening'),
      due: [workingDay('answer', 1, 'closing')],
      outcomes: { 'note-left': ajar, accepts: guidance, skipped: ajar },
    },
    'leave-information': {
      opens: workingDay('answer', 1, 'opening'),
      due: [workingDay('answer', 1, 'closing')],
      outcomes: { done: ajar, accepts: guidance, skipped: ajar },
    },
  },
};
