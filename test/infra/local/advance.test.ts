import * as fc from 'fast-check';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type AdvanceOptions, advanceTo } from '#infra/local/advance.ts';
import { openClock, type PlatformClock } from '#infra/local/clock.ts';

const start = Date.parse('2026-10-24T22:00:00.000Z');
const at = (minutes: number): string => new Date(start + minutes * 60_000).toISOString();

/** A due index that holds moments, each gone once it was run, unless `fails` says so. */
const createIndex = (
  clock: PlatformClock,
  moments: string[],
  fails: (moment: string) => boolean = () => false,
) => {
  const ran: { moment: string; at: string }[] = [];
  const options: AdvanceOptions = {
    clock,
    nextDueAt: async (after) =>
      moments
        .filter((moment) => after === undefined || moment > after)
        .toSorted((a, b) => a.localeCompare(b))[0],
    tick: async () => {
      const now = clock.now().toISOString();
      for (const moment of moments.filter((due) => due <= now)) {
        ran.push({ moment, at: now });
        if (!fails(moment)) moments.splice(moments.indexOf(moment), 1);
      }
    },
    waitUntilIdle: () => Promise.resolve(),
  };
  return { ran, options };
};

describe('advanceTo', () => {
  let folder: string;
  let clock: PlatformClock;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'kier-advance-'));
    clock = openClock(folder);
    await clock.set(new Date(start), 'running');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('runs each moment at its own time, in order, and ends frozen at the target', async () => {
    // The clocks go back at 01:00 UTC: both passages of 02:30 are moments of their own.
    const moments = [at(210), at(150), at(90), at(100_000)];
    const { ran, options } = createIndex(clock, moments);
    const told: string[] = [];
    await advanceTo(new Date(at(300)), { ...options, onDue: (due) => void told.push(due.toISOString()) });
    expect(ran).toEqual([at(90), at(150), at(210)].map((moment) => ({ moment, at: moment })));
    expect(told).toEqual([at(90), at(150), at(210)]);
    expect(moments).toEqual([at(100_000)]);
    expect([clock.now().toISOString(), clock.isFrozen()]).toEqual([at(300), true]);
  });

  it('runs first, at the present, what is overdue', async () => {
    const { ran, options } = createIndex(clock, [at(-500)]);
    const begin = clock.now().getTime();
    await advanceTo(new Date(at(60)), options);
    expect(ran.map(({ moment }) => moment)).toEqual([at(-500)]);
    expect(Date.parse(ran[0]?.at ?? '') - begin).toBeLessThan(60_000);
  });

  it('runs what comes up on the way at its own time', async () => {
    const moments = [at(10)];
    const { ran, options } = createIndex(clock, moments);
    const { tick } = options;
    const following = {
      ...options,
      tick: async () => {
        const before = ran.length;
        await tick();
        if (ran.length > before && ran.length < 3) moments.push(at(10 + ran.length * 20));
      },
    };
    await advanceTo(new Date(at(60)), following);
    expect(ran).toEqual([at(10), at(30), at(50)].map((moment) => ({ moment, at: moment })));
  });

  it('goes on, offering it again at each later stop, when something cannot be run', async () => {
    const { ran, options } = createIndex(clock, [at(10), at(20)], (moment) => moment === at(10));
    await advanceTo(new Date(at(30)), options);
    expect(ran.filter(({ moment }) => moment === at(20))).toEqual([{ moment: at(20), at: at(20) }]);
    expect(ran.filter(({ moment }) => moment === at(10)).map((run) => run.at)).toEqual(
      expect.arrayContaining([at(10), at(20), at(30)]),
    );
  });

  it('ticks again at the same moment when one tick did not take all', async () => {
    const { ran, options } = createIndex(clock, []);
    let left = 5;
    const capped = {
      ...options,
      nextDueAt: async (after?: string) =>
        left > 0 && (after === undefined || at(10) > after)
          ? `${at(10).slice(0, -5)}.${String(5 - left).padStart(3, '0')}Z`
          : undefined,
      tick: async () => {
        if (clock.now().toISOString() >= at(10)) left -= 1;
      },
    };
    await advanceTo(new Date(at(11)), capped);
    expect(left).toBeLessThanOrEqual(0);
    expect(ran).toEqual([]);
  });

  it('ticks on when more is due at one moment than several ticks take', async () => {
    const { options } = createIndex(clock, []);
    let left = 7;
    const ranAt: string[] = [];
    await advanceTo(new Date(at(30)), {
      ...options,
      nextDueAt: async (after) => (left > 0 && (after === undefined || at(10) > after) ? at(10) : undefined),
      tick: async () => {
        if (clock.now().toISOString() < at(10) || left === 0) return;
        left -= 1;
        ranAt.push(clock.now().toISOString());
      },
    });
    expect(ranAt).toEqual(Array.from({ length: 7 }, () => at(10)));
  });

  it('refuses a target before the present', async () => {
    const { options } = createIndex(clock, []);
    await expect(advanceTo(new Date(at(-1)), options)).rejects.toMatchObject({ exitCode: 2 });
  });

  it('never lets the clock go back, whatever the moments', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 5_000 }), { maxLength: 12 }), async (minutes) => {
        const own = mkdtempSync(join(tmpdir(), 'kier-advance-law-'));
        const lawClock = openClock(own);
        await lawClock.set(new Date(start), 'frozen');
        const { ran, options } = createIndex(lawClock, minutes.map(at));
        await advanceTo(new Date(at(6_000)), options);
        rmSync(own, { recursive: true });
        expect(ran.map((run) => run.moment)).toEqual(minutes.map(at).toSorted((a, b) => a.localeCompare(b)));
        expect(ran.every((run) => run.moment === run.at)).toBe(true);
      }),
      { numRuns: 25 },
    );
  });
});
