import * as fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { addMonths, dateOf, instantMsOf, isOpenAt, isoOf, localDateOf } from '#domain/calendar/index.ts';
import type { StepRecord } from '#domain/case-record.ts';
import type { OutcomeCode } from '#domain/outcome.ts';
import {
  type Anchors,
  followUps,
  onSilence,
  outcomesOf,
  type Plan,
  plans,
  reschedule,
  type StepDraft,
  startPlan,
} from '#domain/plans/index.ts';
import { deadlinesOf } from '#domain/legal/index.ts';
import { triage } from '#domain/triage/index.ts';
import { anyCalendar, anyInstantMs, runs } from '../calendar/arbitraries.ts';
import { noFacts, stated } from '../legal/facts.ts';

// Ten thousand runs take a second or two, on a machine that is busy with other work much longer.
vi.setConfig({ testTimeout: 300_000 });

const anyPlanId = fc.constantFrom(...Object.keys(plans));

function planOf(planId: string): Plan {
  const plan = plans[planId];
  if (plan === undefined) throw new Error(`no plan ${planId}`);
  return plan;
}
const minutes = (days: number): fc.Arbitrary<number> => fc.integer({ min: 0, max: days * 1_440 });
const later = (ms: number, min: number): string => isoOf(ms + min * 60_000);

/** Facts around the start: any may be missing, past or to come. */
const anyFacts = (startMs: number): fc.Arbitrary<Anchors> => {
  const near = fc.integer({ min: -40, max: 120 });
  const date = near.map((days) => localDateOf(isoOf(startMs + days * 86_400_000)));
  return fc
    .record(
      {
        hearingAt: fc
          .tuple(date, fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
          .map(
            ([day, hour, minute]) =>
              `${day}T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`,
          ),
        servedOn: date,
        evictionOn: date,
        firstPaymentOn: date,
      },
      { requiredKeys: [] },
    )
    .map((facts) => ({ startedAt: isoOf(startMs), ...facts }));
};

const record = (draft: StepDraft, id: string): StepRecord => ({
  id,
  type: draft.type,
  planId: draft.planId,
  planVersion: draft.planVersion,
  run: 1,
  startAt: draft.startAt,
  dueAt: draft.dueAt,
  status: 'notified',
  escalations: 0,
});

/** The court sets the moment of these; opening hours have no say. */
const setByCourt = (plan: Plan, type: string): boolean =>
  plan.steps[type]?.due.some((moment) => 'exactMinutes' in moment) === true;

const anySituation = fc
  .record({ calendar: anyCalendar, planId: anyPlanId, startMs: anyInstantMs })
  .chain(({ calendar, planId, startMs }) =>
    fc.record({
      calendar: fc.constant(calendar),
      planId: fc.constant(planId),
      startMs: fc.constant(startMs),
      anchors: anyFacts(startMs),
      moved: anyFacts(startMs),
      answers: fc.array(
        fc.record({ which: fc.nat(), outcome: fc.nat(), afterMinutes: minutes(20), moves: fc.boolean() }),
        { maxLength: 12 },
      ),
    }),
  );

describe('laws of every plan', () => {
  it('no due moment lies outside opening hours or before its start, whatever is answered, whenever facts move', () => {
    fc.assert(
      fc.property(anySituation, ({ calendar, planId, startMs, anchors, moved, answers }) => {
        const plan = planOf(planId);
        const steps: StepRecord[] = [];
        const check = (
          drafts: readonly { startAt: string; dueAt: string; type: string }[],
          now: string,
        ): void => {
          for (const draft of drafts) {
            expect(draft.dueAt > draft.startAt || setByCourt(plan, draft.type)).toBe(true);
            expect(draft.dueAt > now).toBe(true);
            if (setByCourt(plan, draft.type)) continue;
            expect(isOpenAt(calendar, instantMsOf(draft.dueAt))).toBe(true);
            expect(isOpenAt(calendar, instantMsOf(draft.startAt))).toBe(true);
          }
        };
        let now = isoOf(startMs);
        let facts = anchors;
        const started = startPlan({ plan, anchors: facts, calendar, now, already: [] });
        check(started.steps, now);
        for (const draft of started.steps) steps.push(record(draft, `s${steps.length}`));
        for (const { which, outcome, afterMinutes, moves } of answers) {
          now = later(instantMsOf(now), afterMinutes);
          if (moves) {
            facts = moved;
            const result = reschedule({ plan, steps, anchors: facts, calendar, now });
            for (const move of result.moved) {
              const index = steps.findIndex(({ id }) => id === move.id);
              const step = steps[index];
              if (step === undefined) throw new Error('moved an unknown step');
              check([{ ...move, type: step.type }], now);
              steps[index] = { ...step, startAt: move.startAt, dueAt: move.dueAt };
            }
            for (const id of result.cancelled) {
              const index = steps.findIndex((step) => step.id === id);
              const step = steps[index];
              if (step !== undefined) steps[index] = { ...step, status: 'cancelled' };
            }
            check(result.added, now);
            for (const draft of result.added) steps.push(record(draft, `s${steps.length}`));
            const again = reschedule({ plan, steps, anchors: facts, calendar, now });
            expect(again).toEqual({ moved: [], cancelled: [], added: [] });
          }
          const open = steps.filter(({ status }) => status === 'notified');
          const step = open[which % Math.max(open.length, 1)];
          if (step === undefined) return;
          const codes: readonly OutcomeCode[] = outcomesOf(plan.id, step.type);
          const code = codes[outcome % codes.length] ?? 'skipped';
          const done: StepRecord = { ...step, status: 'done', outcome: code, outcomeAt: now };
          steps[steps.indexOf(step)] = done;
          const result = followUps({ plan, step: done, outcome: code, steps, anchors: facts, calendar, now });
          check(result.next, now);
          for (const [index, other] of steps.entries()) {
            if (result.cancels.includes(other.id)) steps[index] = { ...other, status: 'cancelled' };
          }
          for (const draft of result.next) steps.push(record(draft, `s${steps.length}`));
          const left = steps.some(({ status }) => status === 'notified');
          // Nobody may wait for a step that does not come: with nothing left open, the plan says that it ended.
          expect(left ? true : result.ends !== undefined).toBe(true);
          if (result.ends !== undefined)
            expect(left && result.next.length === 0 && result.cancels.length > 0).toBe(false);
        }
      }),
      runs,
    );
  });

  it('a step is never due earlier because the plan starts later', () => {
    fc.assert(
      fc.property(anyCalendar, anyPlanId, anyInstantMs, minutes(10), (calendar, planId, startMs, delay) => {
        const plan = planOf(planId);
        const first = startPlan({
          plan,
          anchors: { startedAt: isoOf(startMs) },
          calendar,
          now: isoOf(startMs),
          already: [],
        });
        const second = startPlan({
          plan,
          anchors: { startedAt: later(startMs, delay) },
          calendar,
          now: later(startMs, delay),
          already: [],
        });
        for (const step of second.steps) {
          const before = first.steps.find(({ type }) => type === step.type);
          if (before !== undefined) expect(step.dueAt >= before.dueAt).toBe(true);
        }
      }),
      runs,
    );
  });

  it('a step of the hearing countdown is never due later because the hearing comes earlier', () => {
    const plan = planOf('hearing-countdown');
    fc.assert(
      fc.property(
        anyCalendar,
        anyInstantMs,
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 0, max: 30 }),
        (calendar, startMs, daysAhead, daysLater) => {
          const on = (days: number): string => `${localDateOf(isoOf(startMs + days * 86_400_000))}T10:00`;
          const dueOf = (hearingAt: string): Map<string, string> =>
            new Map(
              startPlan({
                plan,
                anchors: { startedAt: isoOf(startMs), hearingAt },
                calendar,
                now: isoOf(startMs),
                already: [],
              }).steps.map(({ type, dueAt }) => [type, dueAt]),
            );
          const earlier = dueOf(on(daysAhead));
          const postponed = dueOf(on(daysAhead + daysLater));
          for (const [type, dueAt] of postponed) {
            const before = earlier.get(type);
            if (before !== undefined) expect(before <= dueAt).toBe(true);
          }
        },
      ),
      runs,
    );
  });

  it('silence is looked at within opening hours, later each time, and stops with the coordinator', () => {
    fc.assert(
      fc.property(
        anyCalendar,
        anyPlanId,
        anyInstantMs,
        minutes(5),
        (calendar, planId, startMs, lateMinutes) => {
          const plan = planOf(planId);
          const [draft] = startPlan({
            plan,
            anchors: { startedAt: isoOf(startMs) },
            calendar,
            now: isoOf(startMs),
            already: [],
          }).steps;
          if (draft === undefined) return;
          let step = record(draft, 's0');
          let now = later(instantMsOf(draft.dueAt), lateMinutes);
          const told: string[] = [];
          for (let look = 0; look < 6; look += 1) {
            const silence = onSilence({ step, calendar, now });
            if (silence.outcome !== undefined) return;
            if (silence.escalate !== 'none') {
              told.push(silence.escalate);
              step = { ...step, status: 'overdue', escalations: step.escalations + 1 };
            }
            if (silence.nextWakeAt === undefined) break;
            expect(silence.nextWakeAt > now).toBe(true);
            expect(isOpenAt(calendar, instantMsOf(silence.nextWakeAt))).toBe(true);
            now = silence.nextWakeAt;
          }
          expect(told).toEqual(['worker', 'team-lead', 'coordinator']);
        },
      ),
      runs,
    );
  });
});

describe('time zone of the machine', () => {
  const own = process.env['TZ'];
  afterEach(() => {
    if (own === undefined) delete process.env['TZ'];
    else process.env['TZ'] = own;
  });

  const zones = ['Pacific/Kiritimati', 'America/Los_Angeles', 'Asia/Kolkata', 'UTC'] as const;

  it('plays no part in any moment of a plan, any legal date or any priority', () => {
    const situations = fc.sample(fc.tuple(anyCalendar, anyPlanId, anyInstantMs), runs.numRuns);
    const anchors = { hearingAt: '2026-03-29T02:30', servedOn: '2026-10-24' };
    const reckonedIn = (zone: string): { readonly hour: number; readonly results: readonly string[] } => {
      process.env['TZ'] = zone;
      const results = situations.map(([calendar, planId, startMs]) => {
        const now = isoOf(startMs);
        const facts = {
          ...noFacts,
          hearingAt: stated(anchors.hearingAt),
          servedOn: stated(anchors.servedOn),
          registeredOn: stated(localDateOf(now)),
        };
        return JSON.stringify([
          startPlan({
            plan: planOf(planId),
            anchors: { ...anchors, startedAt: now },
            calendar,
            now,
            already: [],
          }),
          deadlinesOf({ facts, regime: 'unknown', now }),
          triage({ facts, phase: 'court', signalCount: 1, relapse: false, now }),
        ]);
      });
      return { hour: new Date(0).getHours(), results };
    };
    const [first, ...others] = zones.map(reckonedIn);
    // The zone was truly another one each time: the first moment of 1970 is another hour in each.
    expect(new Set([first, ...others].map((reckoned) => reckoned?.hour)).size).toBe(zones.length);
    for (const other of others) expect(other.results).toEqual(first?.results);
  });
});

describe('months of the calendar', () => {
  it('come back to the same day of the month when counted there and back within months that have it', () => {
    fc.assert(
      fc.property(anyInstantMs, fc.integer({ min: 0, max: 48 }), (ms, count) => {
        const day = Math.floor(ms / 86_400_000);
        const there = addMonths(day, count);
        expect(dateOf(there) >= dateOf(day)).toBe(true);
        const back = addMonths(there, -count);
        expect(back).toBeLessThanOrEqual(day);
        expect(day - back).toBeLessThanOrEqual(3);
      }),
      runs,
    );
  });
});
