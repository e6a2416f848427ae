import { createDueIndex } from '#adapters/aws/due-index.ts';
import { handOnDue, type HandedOn } from '#application/hand-on-due.ts';
import { clock } from '#runtime/clock.ts';
import { dynamodb } from '#runtime/clients.ts';
import { workQueue } from '#runtime/deps.ts';
import { environment } from '#runtime/environment.ts';
import { lambdaFunction } from '#runtime/lambda-function.ts';
import { count } from '#runtime/telemetry.ts';

/** Every minute: hands on what is due and what the fast path lost. */
export const handler = lambdaFunction(async (): Promise<HandedOn> => {
  const result = await handOnDue({
    clock,
    index: createDueIndex(dynamodb(), environment.tableName()),
    offer: workQueue().offerStrictly,
  });
  count('TickRan');
  count('DueHandedOn', result.handedOn);
  if (result.isMore) count('TickLeftWork');
  return result;
});
