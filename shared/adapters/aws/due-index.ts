import { type DynamoDBClient, QueryCommand } from '@aws-sdk/client-dynamodb';
import type { DueHint, ItemKey } from '#application/ports.ts';

/**
 * The due index: a sparse, sharded global secondary index. An item is in it as long as the clock has to look at it
 * again, under the moment at which that is. Timers, outbox, retries and repair are this one mechanism.
 */

/** One hot minute of a whole region spreads over these; more shards cost one query each a minute. */
export const DUE_SHARDS = 16;

const shardOf = (text: string): number => {
  let hash = 0;
  for (const char of text) hash = (Math.imul(hash, 31) + (char.codePointAt(0) ?? 0)) >>> 0;
  return hash % DUE_SHARDS;
};

export type DueKeys = { readonly duePk: string; readonly dueSk: string };

/** Index attributes of an item that is to be looked at, at `at` (UTC, ISO 8601 with milliseconds). */
export const dueKeysOf = (key: ItemKey, at: string): DueKeys => ({
  duePk: `DUE#${shardOf(key.pk)}`,
  dueSk: `${new Date(at).toISOString()}#${key.pk}#${key.sk}`,
});

/** The moment in a sort key of the due index. */
export const dueAtOf = (dueSk: string): string => dueSk.slice(0, dueSk.indexOf('#'));

const shards = Array.from({ length: DUE_SHARDS }, (_, index) => `DUE#${index}`);

const queryShard = async (
  client: DynamoDBClient,
  tableName: string,
  shard: string,
  range: { readonly from?: string; readonly until?: string },
  limit: number,
): Promise<DueHint[]> => {
  const { Items = [] } = await client.send(
    new QueryCommand({
      TableName: tableName,
      IndexName: 'due',
      KeyConditionExpression: 'duePk = :shard AND dueSk BETWEEN :from AND :until',
      ExpressionAttributeValues: {
        ':shard': { S: shard },
        ':from': { S: range.from ?? '0' },
        ':until': { S: range.until ?? '~' },
      },
      Limit: limit,
    }),
  );
  return Items.map((item) => ({
    pk: item['pk']?.S ?? '',
    sk: item['sk']?.S ?? '',
    dueSk: item['dueSk']?.S ?? '',
  }));
};

/** `~` sorts behind every key of that moment. */
const endOf = (at: string): string => `${new Date(at).toISOString()}~`;

/** What is due at `now`, oldest first, at most `limit` a shard. */
export const dueItems = async (
  client: DynamoDBClient,
  tableName: string,
  now: string,
  limit: number,
): Promise<DueHint[]> => {
  const found = await Promise.all(
    shards.map((shard) => queryShard(client, tableName, shard, { until: endOf(now) }, limit)),
  );
  return found.flat().toSorted((a, b) => (a.dueSk < b.dueSk ? -1 : 1));
};

/** The next moment (after `after`, where given) at which anything is due (UTC), or undefined when nothing waits. */
export const nextDueAt = async (
  client: DynamoDBClient,
  tableName: string,
  after?: string,
): Promise<string | undefined> => {
  const range = after === undefined ? {} : { from: endOf(after) };
  const found = await Promise.all(shards.map((shard) => queryShard(client, tableName, shard, range, 1)));
  const [first] = found.flat().toSorted((a, b) => (a.dueSk < b.dueSk ? -1 : 1));
  return first === undefined ? undefined : dueAtOf(first.dueSk);
};
