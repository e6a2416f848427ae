import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PlatformClock } from '#infra/local/clock.ts';
import { type Schedule, startSchedule } from '#infra/local/schedule.ts';

describe('startSchedule', () => {
  let schedule: Schedule | undefined;
  let isFrozen: boolean;
  let times: string[];
  const clock: PlatformClock = {
    file: '',
    now: () => new Date(),
    isFrozen: () => isFrozen,
    isSet: () => true,
    set: () => Promise.resolve(),
    setMode: () => Promise.resolve(),
    hold: () => Promise.resolve(),
    release: () => Promise.resolve(),
  };
  beforeEach(() => {
    vi.useFakeTimers({ now: new Date('2026-11-02T08:00:40.000Z') });
    isFrozen = false;
    times = [];
  });
  afterEach(async () => {
    await schedule?.stop();
    vi.useRealTimers();
  });
  const start = (invoke: () => Promise<unknown> = () => Promise.resolve()): Schedule => {
    schedule = startSchedule({
      clock,
      everyMinutes: 1,
      isAutomatic: true,
      invoke: (event) => {
        times.push(event.time);
        return invoke();
      },
    });
    return schedule;
  };

  it('runs on each minute of the clock', async () => {
    start();
    await vi.advanceTimersByTimeAsync(150_000);
    expect(times).toEqual(['2026-11-02T08:01:00Z', '2026-11-02T08:02:00Z', '2026-11-02T08:03:00Z']);
  });

  it('does not run by itself while the clock stands still', async () => {
    isFrozen = true;
    start();
    await vi.advanceTimersByTimeAsync(150_000);
    expect(times).toEqual([]);
  });

  it('does not begin a run while one is going on', async () => {
    const long = Promise.withResolvers<void>();
    const started = start(() => long.promise);
    await vi.advanceTimersByTimeAsync(150_000);
    expect(times).toHaveLength(1);
    expect(started.isAtRest()).toBe(false);
    long.resolve();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(times).toHaveLength(2);
    expect(started.isAtRest()).toBe(true);
  });

  it('goes on after a run that failed, and tells who asked for it', async () => {
    const started = start(() => Promise.reject(new Error('once')));
    await expect(started.runNow()).rejects.toThrow('once');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(times).toHaveLength(2);
  });
});
