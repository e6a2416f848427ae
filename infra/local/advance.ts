import type { PlatformClock } from './clock.ts';

export type AdvanceOptions = {
  readonly clock: PlatformClock;
  /** The earliest moment in the due index (UTC), after the given one where there is one. */
  readonly nextDueAt: (after?: string) => Promise<string | undefined>;
  readonly tick: () => Promise<void>;
  readonly waitUntilIdle: () => Promise<unknown>;
  /** Told of each moment at which something is due, before it is run. */
  readonly onDue?: ((at: Date) => void) | undefined;
};

/** Ticks at one moment that leave the same moment due: ten thousand items each, or something that cannot be done. */
const MOST_TICKS_AT_A_MOMENT = 20;

/** Runs what is due at the present; again as long as that brings up more, for one tick takes only so much. */
const runPresent = async (options: AdvanceOptions): Promise<void> => {
  let earliest: string | undefined;
  let alike = 0;
  while (alike < MOST_TICKS_AT_A_MOMENT) {
    await options.tick();
    await options.waitUntilIdle();
    const due = await options.nextDueAt();
    if (due === undefined || Date.parse(due) > options.clock.now().getTime()) return;
    alike = due === earliest ? alike + 1 : 0;
    earliest = due;
  }
};

/**
 * Moves the clock to `target`, stopping at each moment at which something is due, in order: the clock is set to that
 * moment, `tick` runs, and only when everything that follows from it is at rest does the clock move on. What cannot be
 * run at its moment is offered again at each later stop, as each minute would. The clock stands still afterwards.
 *
 * @throws PlatformError when `target` lies before the present
 */
export const advanceTo = async (target: Date, options: AdvanceOptions): Promise<void> => {
  const { clock } = options;
  if (target < clock.now()) await clock.set(target, 'frozen');
  await clock.setMode('frozen');
  await runPresent(options);
  for (;;) {
    const due = await options.nextDueAt(clock.now().toISOString());
    if (due === undefined || Date.parse(due) > target.getTime()) break;
    const at = new Date(due);
    await clock.set(at, 'frozen');
    options.onDue?.(at);
    await runPresent(options);
  }
  if (clock.now() < target) {
    await clock.set(target, 'frozen');
    await runPresent(options);
  }
};
