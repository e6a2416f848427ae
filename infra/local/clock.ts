import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ClockFile, clockFile, nowFrom } from '#runtime/clock-file.ts';
import { PlatformError } from './platform-error.ts';
import { writeDurably } from './write-durably.ts';

type ClockMode = Exclude<ClockFile['mode'], 'held'>;

/** The platform's clock: real time until it is first set (to whatever time), from then on what its file says. */
export type PlatformClock = {
  readonly file: string;
  readonly now: () => Date;
  readonly isFrozen: () => boolean;
  /** There is a clock file; without one the platform's time is real time. */
  readonly isSet: () => boolean;
  /**
   * Sets the time and whether it goes on from there.
   *
   * @throws PlatformError when `at` lies before the time that was set: what has been decided since cannot be undone
   */
  readonly set: (at: Date, mode: ClockMode) => Promise<void>;
  /** Lets time stand still, or go on, from the present. */
  readonly setMode: (mode: ClockMode) => Promise<void>;
  /** Lets running time stand still until `release`. */
  readonly hold: () => Promise<void>;
  /** Lets held time go on as if it had never stood still; whoever held it may have been ended before he could. */
  readonly release: () => Promise<void>;
};

export const openClock = (dataDir: string): PlatformClock => {
  const file = join(dataDir, 'clock.json');
  const content = (): string | undefined => {
    try {
      return readFileSync(file, 'utf8');
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
      throw error;
    }
  };
  const read = <Result>(from: (content: string | undefined) => Result): Result => {
    try {
      return from(content());
    } catch (cause) {
      throw new PlatformError(
        `The clock file ${file} cannot be read; remove it to go on with real time.`,
        1,
        cause,
      );
    }
  };
  const now = (): Date => read((text) => nowFrom(text, Date.now()));
  const parsed = (): ClockFile | undefined =>
    read((text) => (text === undefined ? undefined : clockFile.parse(JSON.parse(text))));
  const isFrozen = (): boolean => {
    const { mode = 'running' } = parsed() ?? {};
    return mode !== 'running';
  };
  const isSet = (): boolean => read((text) => text !== undefined);
  const store = (content: ClockFile): Promise<void> => writeDurably(file, JSON.stringify(content));
  const write = (at: Date, mode: ClockFile['mode']): Promise<void> =>
    store({ mode, virtual: at.toISOString(), since: Date.now() });
  return {
    file,
    now,
    isFrozen,
    set: async (at, mode) => {
      const present = now();
      if (isSet() && at < present) {
        throw new PlatformError(
          `The clock stands at ${present.toISOString()} and cannot go back to ${at.toISOString()}; use a later time or a fresh data folder.`,
          2,
        );
      }
      await write(at, mode);
    },
    setMode: async (mode) => {
      if (mode === 'running' || !isFrozen()) await write(now(), mode);
    },
    hold: async () => {
      if (!isFrozen()) await write(now(), 'held');
    },
    release: async () => {
      const held = parsed();
      if (held?.mode === 'held') await store({ ...held, mode: 'running' });
    },
    isSet,
  };
};
