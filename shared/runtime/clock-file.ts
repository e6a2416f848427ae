import { z } from 'zod';

/**
 * The file of the clock that can be moved, on one machine only. `virtual` is the platform's time at the real moment
 * `since`; running time goes on from there as fast as real time, frozen time stands still.
 */
export const clockFile = z.strictObject({
  mode: z.enum(['running', 'frozen']),
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
  const elapsedMs = mode === 'frozen' ? 0 : Math.max(0, realNowMs - since);
  return new Date(Date.parse(virtual) + elapsedMs);
};
