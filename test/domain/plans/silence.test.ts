import { describe, expect, it } from 'vitest';
import { instantOf, localOf } from '#domain/calendar/index.ts';
import type { StepRecord } from '#domain/case-record.ts';
import { isOvertaken, onSilence, plans, type Silence } from '#domain/plans/index.ts';
import { officeHours } from '../calendar/arbitraries.ts';

const calendar = officeHours();
const stepOf = (planId: string, type: string, due: string): StepRecord => ({
  id: 's1',
  type,
  planId,
  planVersion: 1,
  run: 1,
  startAt: instantOf('2026-11-02T08:30'),
  dueAt: instantOf(due),
  status: 'notified',
  escalations: 0,
});
const look = (step: StepRecord, at: string): Silence => onSilence({ step, calendar, now: instantOf(at) });
const wake = (silence: Silence): string | undefined =>
  silence.nextWakeAt === undefined ? undefined : localOf(silence.nextWakeAt);

describe('onSilence', () => {
  it('reminds the worker at the due moment, then tells the team lead, then the coordinator, a working day apart', () => {
    const step = stepOf('ravels-five-days', 'phone-same-day', '2026-11-10T17:00');
    const first = look(step, '2026-11-10T17:00');
    expect(first.escalate).toBe('worker');
    expect(wake(first)).toBe('2026-11-12T16:30');
    const second = look({ ...step, status: 'overdue', escalations: 1 }, '2026-11-12T16:30');
    expect(second.escalate).toBe('team-lead');
    expect(wake(second)).toBe('2026-11-13T16:00');
    const third = look({ ...step, status: 'overdue', escalations: 2 }, '2026-11-13T16:00');
    expect(third).toEqual({ escalate: 'coordinator' });
    expect(look({ ...step, status: 'overdue', escalations: 3 }, '2026-11-16T09:00')).toEqual({
      escalate: 'none',
    });
  });

  it('goes faster when a hearing is near', () => {
    const step = stepOf('hearing-countdown', 'explain-hearing', '2026-11-09T12:00');
    const first = look(step, '2026-11-09T12:00');
    expect(wake(first)).toBe('2026-11-09T14:00');
    expect(wake(look({ ...step, escalations: 1 }, '2026-11-09T14:00'))).toBe('2026-11-09T16:00');
  });

  it('leaves the worker in peace during the hearing itself', () => {
    const step = stepOf('hearing-countdown', 'attend-hearing', '2026-11-12T09:30');
    const during = look(step, '2026-11-12T09:30');
    expect(during.escalate).toBe('none');
    expect(wake(during)).toBe('2026-11-12T13:30');
    expect(look(step, '2026-11-12T13:30').escalate).toBe('worker');
  });

  it('only says when to look again before the due moment', () => {
    const step = stepOf('ravels-five-days', 'phone-same-day', '2026-11-02T17:00');
    expect(look(step, '2026-11-02T16:59')).toEqual({ escalate: 'none', nextWakeAt: step.dueAt });
  });

  it('never takes a failed call for granted, but lets the day of room pass', () => {
    const call = stepOf('ravels-five-days', 'phone-again-before-noon', '2026-11-03T12:00');
    expect(look(call, '2026-11-03T12:00')).toMatchObject({ escalate: 'worker' });
    expect(look(call, '2026-11-03T12:00').outcome).toBeUndefined();
    const room = stepOf('ravels-five-days', 'give-room', '2026-11-05T17:00');
    expect(look(room, '2026-11-05T17:00')).toEqual({ escalate: 'none', outcome: 'done' });
  });

  it('sends one level at a time, an hour apart at least, when the clock stood still for days', () => {
    const step = stepOf('ravels-five-days', 'phone-same-day', '2026-11-02T17:00');
    const late = look(step, '2026-11-16T09:00');
    expect(late.escalate).toBe('worker');
    expect(wake(late)).toBe('2026-11-16T10:00');
  });

  it('is silent about a step that is done, skipped or cancelled', () => {
    for (const status of ['done', 'skipped', 'cancelled'] as const) {
      const step = { ...stepOf('ravels-five-days', 'phone-same-day', '2026-11-02T17:00'), status };
      expect(look(step, '2026-11-16T09:00')).toEqual({ escalate: 'none' });
    }
  });

  it('escalates a step of a plan that is no longer known', () => {
    expect(look(stepOf('gone', 'gone', '2026-11-02T17:00'), '2026-11-02T17:00').escalate).toBe('worker');
  });
});

describe('isOvertaken', () => {
  it('is true of a reminder after its day, not of one whose day is to come or of a step without limit', () => {
    const plan = plans['hearing-countdown'];
    if (plan === undefined) throw new Error('no hearing countdown');
    const anchors = { startedAt: instantOf('2026-11-05T08:45'), hearingAt: '2026-11-12T09:30' };
    const at = (type: string, now: string): boolean =>
      isOvertaken({
        plan,
        step: stepOf('hearing-countdown', type, '2026-11-10T17:00'),
        anchors,
        calendar,
        now: instantOf(now),
      });
    expect(at('remind-day-before', '2026-11-12T08:00')).toBe(true);
    expect(at('remind-day-before', '2026-11-10T16:00')).toBe(false);
    expect(at('joint-proposal', '2026-11-12T08:00')).toBe(false);
    expect(at('record-result', '2026-12-01T08:00')).toBe(false);
  });
});
