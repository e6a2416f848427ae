import { readFileSync } from 'node:fs';
import type { Clock } from '#application/ports.ts';
import { nowFrom } from './clock-file.ts';
import { environment } from './environment.ts';

/**
 * The platform's time (UTC, ISO 8601 with milliseconds): real time, or on one machine the time of a clock that can be
 * moved. The file is read at every call, since another process may move it.
 */
export const clock: Clock = () => {
  const file = environment.clockFile();
  const content = file === undefined ? undefined : readFileSync(file, 'utf8');
  return nowFrom(content, Date.now()).toISOString();
};
