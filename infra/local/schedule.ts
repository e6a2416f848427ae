import { randomUUID } from 'node:crypto';
import type { ScheduledEvent } from 'aws-lambda';
import { localAccount, localRegion } from './local-names.ts';
import type { PlatformClock } from './clock.ts';

export type Schedule = {
  /** Runs the function once at the platform's present, after the run that may be going on. */
  readonly runNow: () => Promise<void>;
  readonly isAtRest: () => boolean;
  readonly stop: () => Promise<void>;
};

/** The event that a schedule rule of EventBridge sends. */
const scheduledEventAt = (at: Date): ScheduledEvent => ({
  version: '0',
  id: randomUUID(),
  'detail-type': 'Scheduled Event',
  source: 'aws.events',
  account: localAccount,
  time: at.toISOString().replace(/\.\d{3}Z$/, 'Z'),
  region: localRegion,
  resources: [`arn:aws:events:${localRegion}:${localAccount}:rule/kier-tick`],
  detail: {},
});

/**
 * Runs a function every so many minutes of the platform's clock, on the minute. While the clock stands still nothing
 * is run unless asked for. Never two runs at once.
 */
export const startSchedule = (options: {
  readonly clock: PlatformClock;
  readonly everyMinutes: number;
  /** False: only when asked for. */
  readonly isAutomatic: boolean;
  readonly invoke: (event: ScheduledEvent) => Promise<unknown>;
  readonly onFailure?: (error: unknown) => void;
}): Schedule => {
  const { clock } = options;
  const periodMs = options.everyMinutes * 60_000;
  let running: Promise<void> = Promise.resolve();
  let count = 0;
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;

  const run = async (): Promise<void> => {
    await options.invoke(scheduledEventAt(clock.now()));
  };
  /** The caller hears of a failure; the run after it does not. */
  const runNow = (): Promise<void> => {
    count += 1;
    const mine = running.then(run).finally(() => {
      count -= 1;
    });
    running = mine.catch(() => undefined);
    return mine;
  };
  const arm = (): void => {
    if (isStopped || !options.isAutomatic) return;
    const untilNextMs = periodMs - (clock.now().getTime() % periodMs);
    timer = setTimeout(() => {
      // A run that takes longer than a period makes the next one superfluous: it finds all that is due.
      if (!clock.isFrozen() && count === 0) runNow().catch((error: unknown) => options.onFailure?.(error));
      arm();
    }, untilNextMs + 1);
  };
  arm();

  return {
    runNow,
    isAtRest: () => count === 0,
    stop: async () => {
      isStopped = true;
      clearTimeout(timer);
      await running;
    },
  };
};
