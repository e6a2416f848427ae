import { dueItems } from '#adapters/aws/due-index.ts';
import { clock } from '#runtime/clock.ts';
import { dynamodb } from '#runtime/clients.ts';
import { workQueue } from '#runtime/deps.ts';
import { environment } from '#runtime/environment.ts';
import { lambdaFunction } from '#runtime/lambda-function.ts';
import { count } from '#runtime/telemetry.ts';

/** Most items handed on a shard in one run: a flood after an outage is worked off oldest first, minute by minute. */
const LIMIT_PER_SHARD = 500;

/** Every minute: hands on what is due and what the fast path lost. */
export const handler = lambdaFunction(async (): Promise<{ handedOn: number }> => {
  const due = await dueItems(dynamodb(), environment.tableName(), clock(), LIMIT_PER_SHARD);
  await workQueue().offerStrictly(due);
  count('TickRan');
  count('DueHandedOn', due.length);
  return { handedOn: due.length };
});
