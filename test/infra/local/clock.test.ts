import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openClock } from '#infra/local/clock.ts';
import { nowFrom } from '#runtime/clock-file.ts';

const later = (ms: number) => vi.setSystemTime(Date.now() + ms);

describe('openClock', () => {
  let dataDir: string;
  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'kier-clock-'));
    vi.useFakeTimers({ now: new Date('2026-09-01T08:00:00Z'), toFake: ['Date'] });
  });
  afterEach(() => {
    vi.useRealTimers();
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('gives real time, and writes nothing, when it was never set', () => {
    const clock = openClock(dataDir);
    expect(clock.now().toISOString()).toBe('2026-09-01T08:00:00.000Z');
    expect(clock.isSet()).toBe(false);
    expect(readdirSync(dataDir)).toEqual([]);
  });

  it('may be set to a time before real time when it was never set', async () => {
    const clock = openClock(dataDir);
    await clock.set(new Date('2020-02-29T08:00:00Z'), 'running');
    later(1_000);
    expect(clock.now().toISOString()).toBe('2020-02-29T08:00:01.000Z');
  });

  it('stands at the set time when frozen and goes on from there when it runs again', async () => {
    const clock = openClock(dataDir);
    await clock.set(new Date('2026-12-24T11:00:00Z'), 'frozen');
    later(60_000);
    expect(clock.isFrozen()).toBe(true);
    expect(clock.now().toISOString()).toBe('2026-12-24T11:00:00.000Z');
    await clock.setMode('running');
    later(5_000);
    expect(clock.isFrozen()).toBe(false);
    expect(clock.now().toISOString()).toBe('2026-12-24T11:00:05.000Z');
  });

  it('goes on as if it had never stood still when it was held, also after the end of its holder', async () => {
    const clock = openClock(dataDir);
    await clock.set(new Date('2026-12-24T11:00:00Z'), 'running');
    later(1_000);
    await clock.hold();
    await clock.setMode('frozen');
    later(60_000);
    expect(clock.now().toISOString()).toBe('2026-12-24T11:00:01.000Z');
    expect(clock.isFrozen()).toBe(true);
    const next = openClock(dataDir);
    await next.release();
    expect(next.now().toISOString()).toBe('2026-12-24T11:01:01.000Z');
  });

  it('stays where it was moved to when it was moved while it was held', async () => {
    const clock = openClock(dataDir);
    await clock.hold();
    await clock.set(new Date('2026-12-24T11:00:00Z'), 'frozen');
    await clock.release();
    later(60_000);
    expect(clock.now().toISOString()).toBe('2026-12-24T11:00:00.000Z');
  });

  it('reads the same time from its file as the functions do', async () => {
    const clock = openClock(dataDir);
    await clock.set(new Date('2027-01-01T00:00:00Z'), 'running');
    later(1_500);
    expect(nowFrom(readFileSync(clock.file, 'utf8'), Date.now())).toEqual(clock.now());
  });

  it('is another process’s time too when opened again on the same folder', async () => {
    await openClock(dataDir).set(new Date('2027-01-01T00:00:00Z'), 'frozen');
    expect(openClock(dataDir).now().toISOString()).toBe('2027-01-01T00:00:00.000Z');
  });

  it('refuses to go back, as wrong use, when the time lies before the present', async () => {
    const clock = openClock(dataDir);
    await clock.set(new Date('2027-01-01T00:00:00Z'), 'running');
    later(1_000);
    await expect(clock.set(new Date('2027-01-01T00:00:00Z'), 'frozen')).rejects.toMatchObject({
      name: 'PlatformError',
      exitCode: 2,
      message: expect.stringContaining('cannot go back'),
    });
    expect(clock.now().toISOString()).toBe('2027-01-01T00:00:01.000Z');
  });

  it('names its file when the file is broken', () => {
    writeFileSync(join(dataDir, 'clock.json'), '{');
    expect(() => openClock(dataDir).now()).toThrow(/clock\.json cannot be read/);
  });
});
