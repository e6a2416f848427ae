import { createDueIndex } from '#adapters/aws/due-index.ts';
import { handOnDue, type HandedOn } from '#application/hand-on-due.ts';
import { clock } from '#runtime/clock.ts';
import { dynamodb } from '#runtime/clients.ts';
import { workQueue } from '#runtime/deps.ts';
import { environment } from '#runtime/environment.ts';
import { lambdaFunction } from '#runtime/lambda-function.ts';
import { count, seconds } from '#runtime/telemetry.ts';

/** Leaves the rest to the next minute before Lambda ends this one (infra/topology.ts: 55 seconds). */
const TIME_MS = 45_000;

/** Every minute: hands on what is due and what the fast path lost. */
export const handler = lambdaFunction(async (): Promise<HandedOn> => {
  const startedAt = performance.now();
  const result = await handOnDue({
    clock,
    index: createDueIndex(dynamodb(), environment.tableName()),
    offer: workQueue().offerStrictly,
    hasTime: () => performance.now() - startedAt < TIME_MS,
  });
  count('TickRan');
  count('DueHandedOn', result.handedOn);
  seconds('OldestDue', result.oldestSeconds);
  if (result.isMore) count('TickLeftWork');
  return result;
});
