import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addOpenMinutes, instantMsOf, isOpenAt, wallClockOf } from '#domain/calendar/index.ts';
import type { CaseRecord, PriorityLevel, StepRecord } from '#domain/case-record.ts';
import { decisionContext } from '#domain/cases/decision-context.ts';
import { digestAt, summaryAt, workOf } from '#domain/cases/digest.ts';
import { noFacts } from '#domain/cases/merge-facts.ts';
import { sampleDirectory } from '#test/harness/cases.ts';

const HANNE = 'hanne.verschueren@sociaalhuis-scheldebocht.example';
const directory = {
  ...sampleDirectory(),
  workers: sampleDirectory().workers.map((worker) => ({ ...worker, digest: true, absences: [] })),
};

const caseOf = (level: PriorityLevel, worker: string | null = HANNE): CaseRecord => ({
  id: 'c',
  version: 1,
  status: 'open',
  phase: 'pre-court',
  service: 'pre-court',
  regime: 'unknown',
  priority: { level, reasons: [] },
  worker,
  openedAt: '2026-11-02T08:00:00.000Z',
  signalCount: 1,
  threadId: 'c',
  deadlines: [],
  facts: noFacts,
  profile: { tenants: [], rollNumbers: [] },
});

const stepOf = (startAt: string, dueAt: string, more: Partial<StepRecord> = {}): StepRecord => ({
  id: 's',
  type: 'phone-same-day',
  planId: 'ravels-five-days',
  planVersion: 1,
  run: 1,
  startAt,
  dueAt,
  status: 'pending',
  escalations: 0,
  wakeAt: startAt,
  ...more,
});

const instant = fc
  .date({ min: new Date('2025-01-01'), max: new Date('2028-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());
const later = (at: string, minutes: number): string =>
  new Date(Date.parse(at) + minutes * 60_000).toISOString();

describe('digestAt', () => {
  it('is the first minute of a working day, and leaves two working hours before the step is due', () => {
    fc.assert(
      fc.property(instant, fc.integer({ min: 0, max: 20_000 }), (now, minutes) => {
        const context = decisionContext(directory, now);
        const step = stepOf(now, later(now, minutes));
        const at = digestAt(caseOf('high'), step, HANNE, context);
        if (at === undefined) return;
        const atMs = instantMsOf(at);
        expect(isOpenAt(context.calendar, atMs)).toBe(true);
        expect(wallClockOf(atMs).minutes).toBe(context.calendar.opensAtMinutes + 1);
        const told = Math.max(atMs - 60_000, instantMsOf(now));
        expect(addOpenMinutes(context.calendar, told, 120)).toBeLessThanOrEqual(instantMsOf(step.dueAt));
      }),
    );
  });

  it('is never for crisis and urgent, nor for who does not want it', () => {
    const now = '2026-11-02T18:00:00.000Z';
    const step = stepOf('2026-11-03T07:30:00.000Z', '2026-11-03T16:00:00.000Z');
    const context = decisionContext(directory, now);
    const at = (level: PriorityLevel, to = HANNE) => digestAt(caseOf(level), step, to, context);

    expect([at('normal'), at('high')]).toEqual(['2026-11-03T07:31:00.000Z', '2026-11-03T07:31:00.000Z']);
    expect([at('urgent'), at('crisis')]).toEqual([undefined, undefined]);
    expect(at('normal', directory.teamLead.email)).toBeUndefined();
  });

  it('is not for the cases of somebody who left: a letter about them would not find them', () => {
    const step = stepOf('2026-11-03T07:30:00.000Z', '2026-11-03T16:00:00.000Z');
    const context = decisionContext(directory, '2026-11-02T18:00:00.000Z');
    expect(digestAt(caseOf('normal', 'left@example.org'), step, HANNE, context)).toBeUndefined();
  });
});

describe('summaryAt', () => {
  it('lies in opening hours, at least five minutes ahead, and never further than an hour of them and a minute', () => {
    const { calendar } = decisionContext(directory, '2026-11-02T18:00:00.000Z');
    fc.assert(
      fc.property(instant, (at) => {
        const sendMs = instantMsOf(summaryAt(at, calendar));
        expect(isOpenAt(calendar, sendMs)).toBe(true);
        expect(sendMs - instantMsOf(at)).toBeGreaterThanOrEqual(5 * 60_000);
        expect(sendMs).toBeLessThanOrEqual(addOpenMinutes(calendar, instantMsOf(at), 61));
      }),
    );
  });
});

describe('workOf', () => {
  const now = '2026-11-03T07:30:00.000Z';
  const sendAt = '2026-11-03T07:31:00.000Z';
  const context = decisionContext(directory, now);
  const work = (steps: StepRecord[], worker: string | null = HANNE) =>
    workOf([{ caseRecord: caseOf('normal', worker), steps }], HANNE, sendAt, context).map(
      ({ step }) => step.id,
    );

  it('has what is begun, what begins in this minute and what is overdue', () => {
    const due = '2026-11-03T16:00:00.000Z';
    expect(
      work([
        stepOf(now, due, { id: 'begins now' }),
        stepOf('2026-11-04T07:30:00.000Z', due, { id: 'begins tomorrow' }),
        stepOf('2026-11-02T07:30:00.000Z', due, { id: 'begun', status: 'notified' }),
        stepOf('2026-11-01T07:30:00.000Z', '2026-11-02T16:00:00.000Z', { id: 'overdue', status: 'overdue' }),
        stepOf('2026-11-01T07:30:00.000Z', '2026-11-02T16:00:00.000Z', { id: 'done', status: 'done' }),
      ]),
    ).toEqual(['begins now', 'begun', 'overdue']);
  });

  it('has what the clock found too late since the letter before, and nothing that a person skipped', () => {
    const times = ['2026-11-01T07:30:00.000Z', '2026-11-02T16:00:00.000Z'] as const;
    const ended = { outcome: 'skipped', outcomeAt: '2026-11-03T05:00:00.000Z' } as const;
    expect(
      work([
        stepOf(...times, { id: 'overtaken', status: 'cancelled', ...ended }),
        stepOf(...times, { id: 'skipped', status: 'skipped', ...ended }),
        stepOf(...times, {
          id: 'told last week',
          status: 'cancelled',
          ...ended,
          outcomeAt: '2026-10-27T05:00:00.000Z',
        }),
      ]),
    ).toEqual(['overtaken']);
  });

  it('is for the one who acts for the case today', () => {
    expect(work([stepOf(now, '2026-11-03T16:00:00.000Z')], null)).toEqual([]);
  });
});
