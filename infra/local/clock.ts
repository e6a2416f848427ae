import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ClockFile, clockFile, nowFrom } from '#runtime/clock-file.ts';
import { PlatformError } from './platform-error.ts';
import { writeDurably } from './write-durably.ts';

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
  readonly set: (at: Date, mode: ClockFile['mode']) => Promise<void>;
  /** Lets time stand still, or go on, from the present. */
  readonly setMode: (mode: ClockFile['mode']) => Promise<void>;
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
  const isFrozen = (): boolean =>
    read((text) => text !== undefined && clockFile.parse(JSON.parse(text)).mode === 'frozen');
  const isSet = (): boolean => read((text) => text !== undefined);
  const write = (at: Date, mode: ClockFile['mode']): Promise<void> =>
    writeDurably(
      file,
      JSON.stringify({ mode, virtual: at.toISOString(), since: Date.now() } satisfies ClockFile),
    );
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
    setMode: (mode) => write(now(), mode),
    isSet,
  };
};
