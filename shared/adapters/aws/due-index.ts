import {
  ConditionalCheckFailedException,
  type DynamoDBClient,
  QueryCommand,
  TransactionConflictException,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import type { DueIndex, DueItem } from '#application/hand-on-due.ts';
import type { DueHint, ItemKey } from '#application/ports.ts';
import { toItem } from './table-items.ts';

/**
 * The due index: a sparse, sharded global secondary index. An item is in it as long as the clock has to look at it
 * again, under the moment at which that is. Timers, outbox, retries and repair are this one mechanism.
 *
 * Sort key: `<moment of the next look>#<pk>#<sk>`, and once the item was handed on
 * `<end of the lease>#<pk>#<sk>#@<moment since which it is due>#<times handed on>`.
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
  duePk: `DUE#${shardOf(`${key.pk}${key.sk}`)}`,
  dueSk: `${new Date(at).toISOString()}#${key.pk}#${key.sk}`,
});

const HANDED_ON = /#@(?<dueAt>[0-9TZ:.-]+)#(?<times>\d+)$/;

/** The moment under which an item stands in the index. */
const looksAtOf = (dueSk: string): string => dueSk.slice(0, dueSk.indexOf('#'));

/** The moment since which an item is due, however often it was handed on since. */
export const dueAtOf = (dueSk: string): string =>
  HANDED_ON.exec(dueSk)?.groups?.['dueAt'] ?? looksAtOf(dueSk);

const timesHandedOnOf = (dueSk: string): number => Number(HANDED_ON.exec(dueSk)?.groups?.['times'] ?? 0);

const handedOnKey = ({ pk, sk, dueAt, timesHandedOn }: DueItem, until: string): string =>
  `${new Date(until).toISOString()}#${pk}#${sk}#@${dueAt}#${timesHandedOn + 1}`;

const shards = Array.from({ length: DUE_SHARDS }, (_, index) => `DUE#${index}`);

/** `~` sorts behind every key of that moment. */
const endOf = (at: string): string => `${new Date(at).toISOString()}~`;
/** A space sorts directly behind a key, before every other one. */
const behind = (dueSk: string): string => `${dueSk} `;

const queryShard = async (
  client: DynamoDBClient,
  tableName: string,
  shard: string,
  range: { readonly from?: string; readonly until?: string },
  limit: number,
): Promise<DueItem[]> => {
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
  return Items.map((item) => {
    const dueSk = item['dueSk']?.S ?? '';
    return {
      pk: item['pk']?.S ?? '',
      sk: item['sk']?.S ?? '',
      dueSk,
      dueAt: dueAtOf(dueSk),
      timesHandedOn: timesHandedOnOf(dueSk),
    };
  });
};

/** The due index as `tick` uses it. */
export const createDueIndex = (client: DynamoDBClient, tableName: string): DueIndex => {
  /** false: the item is no longer as it was seen, or a transaction on it is under way. */
  const moveKey = async ({ pk, sk }: ItemKey, from: string, to: string): Promise<boolean> => {
    try {
      await client.send(
        new UpdateItemCommand({
          TableName: tableName,
          Key: toItem({ pk, sk }),
          UpdateExpression: 'SET dueSk = :to',
          ConditionExpression: 'dueSk = :from',
          ExpressionAttributeValues: { ':from': { S: from }, ':to': { S: to } },
        }),
      );
      return true;
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return false;
      if (error instanceof TransactionConflictException) return false;
      throw error;
    }
  };
  return {
    shards,
    read: (shard, now, limit, after) =>
      queryShard(
        client,
        tableName,
        shard,
        { until: endOf(now), ...(after === undefined ? {} : { from: behind(after.dueSk) }) },
        limit,
      ),
    handOn: async (item, until) => {
      const dueSk = handedOnKey(item, until);
      const moved = await moveKey(item, item.dueSk, dueSk);
      return moved ? { pk: item.pk, sk: item.sk, dueSk } : undefined;
    },
    giveBack: async (item, handedOn: DueHint) => {
      await moveKey(item, handedOn.dueSk, item.dueSk);
    },
  };
};

/** The next moment (after `after`, where given) at which the clock looks at anything (UTC); undefined: nothing waits. */
export const nextDueAt = async (
  client: DynamoDBClient,
  tableName: string,
  after?: string,
): Promise<string | undefined> => {
  const range = after === undefined ? {} : { from: endOf(after) };
  const found = await Promise.all(shards.map((shard) => queryShard(client, tableName, shard, range, 1)));
  const [first] = found.flat().toSorted((a, b) => (a.dueSk < b.dueSk ? -1 : 1));
  return first === undefined ? undefined : looksAtOf(first.dueSk);
};
