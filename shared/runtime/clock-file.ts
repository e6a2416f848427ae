import { z } from 'zod';

/**
 * The file of the clock that can be moved, on one machine only. `virtual` is the platform's time at the real moment
 * `since`; running time goes on from there as fast as real time, frozen time stands still. Held time stands still for as
 * long as one command runs: after its end, whichever way that comes, it goes on as if it had never stood still.
 */
export const clockFile = z.strictObject({
  mode: z.enum(['running', 'frozen', 'held']),
  /** UTC instant, ISO 8601. */
  virtual: z.iso.datetime(),
  /** Milliseconds since 1970 of the real clock. */
  since: z.int(),
});
export type ClockFile = z.infer<typeof clockFile>;

/**
 * The platform's time. Never before `virtual`, even where the machine's own clock was set back.
 *
 * @param content text of the clock file; undefined when there is none, which means real time
 * @throws ZodError or SyntaxError when the file is not a clock file
 */
export const nowFrom = (content: string | undefined, realNowMs: number): Date => {
  if (content === undefined) return new Date(realNowMs);
  const { mode, virtual, since } = clockFile.parse(JSON.parse(content));
  const elapsedMs = mode === 'running' ? Math.max(0, realNowMs - since) : 0;
  return new Date(Date.parse(virtual) + elapsedMs);
};
