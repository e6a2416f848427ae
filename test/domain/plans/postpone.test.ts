import { describe, expect, it } from 'vitest';
import { instantOf, localOf } from '#domain/calendar/index.ts';
import { type Postponement, plans, postpone } from '#domain/plans/index.ts';
import { officeHours } from '../calendar/arbitraries.ts';
import { walk } from './walk.ts';

const putOff = (type: string, to: string, now = '2026-11-05T10:00'): Postponement => {
  const household = walk();
  const anchors = { hearingAt: '2026-11-12T09:30' };
  household.start('hearing-countdown', '2026-11-05T08:45', anchors);
  const step = household.steps.find((candidate) => candidate.type === type);
  const plan = plans['hearing-countdown'];
  if (step === undefined || plan === undefined) throw new Error('no such step');
  return postpone({
    plan,
    step,
    to,
    steps: household.steps,
    anchors: { ...anchors, startedAt: instantOf('2026-11-05T08:45') },
    calendar: officeHours(),
    now: instantOf(now),
  });
};

describe('postpone', () => {
  it('opens on the morning of the day and is due at closing time when the day is free', () => {
    const result = putOff('arrange-lawyer', '2026-11-10');
    expect('startAt' in result && [localOf(result.startAt), localOf(result.dueAt)]).toEqual([
      '2026-11-10T08:30',
      '2026-11-10T17:00',
    ]);
  });

  it('moves to the next working day when the service is closed, never past what limits the step', () => {
    const sunday = putOff('explain-hearing', '2026-11-08');
    expect('startAt' in sunday && localOf(sunday.startAt)).toBe('2026-11-09T08:30');
    expect(putOff('explain-hearing', '2026-11-12')).toEqual({ refused: 'too-late' });
  });

  it('refuses when the day has passed or the court has set the moment', () => {
    expect(putOff('arrange-lawyer', '2026-11-05', '2026-11-05T17:00')).toEqual({ refused: 'not-ahead' });
    expect(putOff('attend-hearing', '2026-11-13')).toEqual({ refused: 'set-by-court' });
  });
});
