import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Platform, type PlatformOptions, startPlatform } from '#infra/local/platform.ts';

export type TestPlatform = Platform & {
  /** Stops it and removes its data folder, where it has one of its own. */
  readonly [Symbol.asyncDispose]: () => Promise<void>;
};

/**
 * The whole platform on a temporary data folder and free ports. Start it once a file; with `dataDir` the folder is the
 * caller's and stays. Time stands still at `now` (default: a Monday morning) until it is moved.
 */
export const startTestPlatform = async (options: Partial<PlatformOptions> = {}): Promise<TestPlatform> => {
  const own = options.dataDir === undefined ? mkdtempSync(join(tmpdir(), 'kier-platform-')) : undefined;
  const platform = await startPlatform({
    port: 0,
    smtpPort: 0,
    clock: 'frozen',
    dropStableMs: 100,
    ...(own === undefined ? {} : { now: '2026-11-02T08:00:00.000Z' }),
    ...options,
    dataDir: options.dataDir ?? own ?? '',
  });
  const stop = async (): Promise<void> => {
    await platform.stop();
    if (own !== undefined) rmSync(own, { recursive: true, force: true });
  };
  return { ...platform, stop, [Symbol.asyncDispose]: stop };
};
