import { instantMsOf, MINUTE_MS } from '../calendar/index.ts';
import type { StepRecord } from '../case-record.ts';

/** A clock that looks more than this too late had stood still; a minute or a queue that is long does not count. */
export const STANDSTILL_MINUTES = 60;

/** Whether the clock looks at a step so late that it must have stood still. */
export const isAfterStandstill = (step: StepRecord, now: string): boolean =>
  step.wakeAt !== undefined && instantMsOf(now) - instantMsOf(step.wakeAt) > STANDSTILL_MINUTES * MINUTE_MS;
