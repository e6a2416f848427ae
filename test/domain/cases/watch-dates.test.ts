import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseRecord, StepRecord } from '#domain/case-record.ts';
import type { CaseState } from '#domain/cases/case-change.ts';
import { decideDueSteps } from '#domain/cases/decide-step.ts';
import { decisionContext } from '#domain/cases/decision-context.ts';
import { followPlans, isOpenStep } from '#domain/cases/follow-plans.ts';
import { refreshCase } from '#domain/cases/refresh-case.ts';
import { watchDates } from '#domain/cases/watch-dates.ts';
import { instantMsOf, isOpenAt } from '#domain/calendar/index.ts';
import { sampleDirectory } from '#test/harness/cases.ts';
import { noFacts, stated } from '../legal/facts.ts';

const directory = sampleDirectory();
const HANNE = 'hanne.verschueren@sociaalhuis-scheldebocht.example';

/** A petition of 2 November 2026 with a hearing some days later. */
const withHearing = (hearingAt: string, now: string): CaseState => {
  const caseRecord: CaseRecord = refreshCase(
    {
      id: 'c',
      version: 1,
      status: 'open',
      phase: 'court',
      service: 'court',
      regime: 'unknown',
      priority: { level: 'normal', reasons: [] },
      worker: HANNE,
      openedAt: now,
      signalCount: 1,
      threadId: 'c',
      deadlines: [],
      facts: { ...noFacts, kinds: ['petition'], hearingAt: stated(hearingAt, now) },
      profile: { tenants: [], rollNumbers: [] },
    },
    now,
  );
  const { steps } = followPlans(caseRecord, [], decisionContext(directory, now), 1);
  return { caseRecord, steps: watchDates(caseRecord, [], steps, now) };
};

/** Lets the clock look whenever a step asks for it, until a moment. */
const runUntil = (
  start: CaseState,
  until: string,
): { state: CaseState; looks: string[]; told: { at: string; sendAt: string; news: string }[] } => {
  let state = start;
  const looks: string[] = [];
  const told: { at: string; sendAt: string; news: string }[] = [];
  for (;;) {
    const next = state.steps
      .flatMap(({ wakeAt }) => wakeAt ?? [])
      .toSorted()
      .at(0);
    if (next === undefined || next > until) return { state, looks, told };
    const change = decideDueSteps(state, decisionContext(directory, next));
    if (change === undefined) throw new Error('woken for nothing');
    looks.push(next);
    for (const { sendAt, topic } of change.notices)
      if (typeof topic['news'] === 'string') told.push({ at: next, sendAt, news: topic['news'] });
    state = {
      caseRecord: change.caseRecord,
      steps: [
        ...new Map(
          [...state.steps, ...change.steps].map((step): [string, StepRecord] => [step.id, step]),
        ).values(),
      ],
    };
  }
};

describe('a hearing that comes within seven days', () => {
  it('makes the case a crisis on that very day although nothing is due then, and tells the worker when she works', () => {
    // Hearing on Sunday-morning distance: seven days before Saturday 28 November is Saturday 21.
    const start = withHearing('2026-11-28T10:00', '2026-11-02T08:00:00.000Z');
    expect(start.caseRecord.priority.level).toBe('urgent');

    const before = runUntil(start, '2026-11-20T22:59:00.000Z');
    expect(before.state.caseRecord.priority.level).toBe('urgent');

    const { state, told } = runUntil(start, '2026-11-20T23:00:00.000Z');
    expect(state.caseRecord.priority).toEqual({
      level: 'crisis',
      reasons: ['hearing-within-7-days', 'court-document'],
    });
    expect(told).toEqual([
      { at: '2026-11-20T23:00:00.000Z', sendAt: '2026-11-23T07:30:00.000Z', news: 'priority-raised' },
    ]);
  });

  it('leaves every step its own moment after that look', () => {
    const start = withHearing('2026-11-26T10:00', '2026-11-02T08:00:00.000Z');
    const { state } = runUntil(start, '2026-11-19T00:30:00.000Z');
    for (const step of state.steps.filter(({ status }) => status === 'pending'))
      expect(step.wakeAt).toBe(step.startAt);
  });

  it('is found whatever the day of the hearing, once, and told in opening hours', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 6, max: 18 }), (days, hour) => {
        const now = '2026-11-02T08:00:00.000Z';
        const day = new Date(Date.parse(now) + days * 86_400_000).toISOString().slice(0, 10);
        const start = withHearing(`${day}T${String(hour).padStart(2, '0')}:30`, now);
        const { state, told } = runUntil(start, new Date(Date.parse(`${day}T00:00:00Z`)).toISOString());
        expect(state.caseRecord.priority.level).toBe('crisis');
        expect(told).toHaveLength(start.caseRecord.priority.level === 'crisis' ? 0 : 1);
        for (const { sendAt } of told)
          expect(isOpenAt(decisionContext(directory, now).calendar, instantMsOf(sendAt))).toBe(true);
        expect(state.steps.some(isOpenStep)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
