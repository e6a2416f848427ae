import { setTimeout as sleep } from 'node:timers/promises';
import {
  BatchGetItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  QueryCommand,
  type Update,
} from '@aws-sdk/client-dynamodb';
import type { ItemKey } from '#application/ports.ts';
import { type Attributes, fromItem, type Item, toItem } from './table-items.ts';
import type { Labelled } from './transaction.ts';

export type Plain = Record<string, unknown>;

const BATCH_GET_LIMIT = 100;
const UNPROCESSED_PAUSE_MS = 20;
const MAX_UNPROCESSED_ROUNDS = 8;

export const ABSENT = 'attribute_not_exists(pk)';

export const idOfKey = ({ pk, sk }: ItemKey): string => `${pk}\u0000${sk}`;
const uniqueKeys = (keys: readonly ItemKey[]): ItemKey[] => [
  ...new Map(keys.map((key) => [idOfKey(key), key])).values(),
];
const chunks = <T>(items: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );

/** A string set of an item, as a list. */
export const idsIn = (item: Plain | undefined, attribute: string): readonly string[] => {
  const ids = item?.[attribute];
  return ids instanceof Set ? [...(ids as Set<string>)] : [];
};

/** Consistent reads of the one table, and the parts of its transactions. */
export const accessTable = (client: DynamoDBClient, tableName: string) => {
  const put = (
    label: string,
    attributes: Attributes,
    condition?: string,
    values?: Attributes,
    names?: Record<string, string>,
  ): Labelled => ({
    label,
    item: {
      Put: {
        TableName: tableName,
        Item: toItem(attributes),
        ...(condition === undefined ? {} : { ConditionExpression: condition }),
        ...(values === undefined ? {} : { ExpressionAttributeValues: toItem(values) }),
        ...(names === undefined ? {} : { ExpressionAttributeNames: names }),
      },
    },
  });
  const update = (label: string, key: ItemKey, change: Omit<Update, 'TableName' | 'Key'>): Labelled => ({
    label,
    item: { Update: { TableName: tableName, Key: toItem({ pk: key.pk, sk: key.sk }), ...change } },
  });
  /** Adds to or takes from the string sets of an item; it appears with its first member. */
  const changeSets = (label: string, key: ItemKey, change: string, ids: readonly string[]): Labelled =>
    update(label, key, {
      UpdateExpression: change,
      ExpressionAttributeValues: { ':ids': { SS: [...ids] } },
    });
  const remove = (label: string, key: ItemKey): Labelled => ({
    label,
    item: { Delete: { TableName: tableName, Key: toItem({ pk: key.pk, sk: key.sk }) } },
  });

  /** Items by `idOfKey`; one round of reads whatever their number, unless the table postpones some. */
  const batchGet = async (keys: readonly ItemKey[]): Promise<Map<string, Plain>> => {
    const found = new Map<string, Plain>();
    const readChunk = async (chunk: readonly ItemKey[]): Promise<void> => {
      let wanted: Item[] = chunk.map(({ pk, sk }) => toItem({ pk, sk }));
      for (let round = 0; wanted.length > 0; round += 1) {
        if (round === MAX_UNPROCESSED_ROUNDS)
          throw new Error('The table keeps postponing reads: is it throttled?');
        if (round > 0) await sleep(UNPROCESSED_PAUSE_MS * 2 ** round * Math.random());
        const answer = await client.send(
          new BatchGetItemCommand({
            RequestItems: { [tableName]: { Keys: wanted, ConsistentRead: true } },
          }),
        );
        for (const item of answer.Responses?.[tableName] ?? []) {
          const plain = fromItem(item);
          found.set(idOfKey({ pk: String(plain['pk']), sk: String(plain['sk']) }), plain);
        }
        wanted = answer.UnprocessedKeys?.[tableName]?.Keys ?? [];
      }
    };
    await Promise.all(chunks(uniqueKeys(keys), BATCH_GET_LIMIT).map(readChunk));
    return found;
  };

  const get = async ({ pk, sk }: ItemKey): Promise<Plain | undefined> => {
    const { Item: item } = await client.send(
      new GetItemCommand({ TableName: tableName, Key: toItem({ pk, sk }), ConsistentRead: true }),
    );
    return item === undefined ? undefined : fromItem(item);
  };

  const queryAll = async (pk: string, prefix: string): Promise<Plain[]> => {
    const items: Plain[] = [];
    let from: Item | undefined;
    do {
      const page = await client.send(
        new QueryCommand({
          TableName: tableName,
          ConsistentRead: true,
          KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
          ExpressionAttributeValues: { ':pk': { S: pk }, ':prefix': { S: prefix } },
          ...(from === undefined ? {} : { ExclusiveStartKey: from }),
        }),
      );
      items.push(...(page.Items ?? []).map(fromItem));
      from = page.LastEvaluatedKey;
    } while (from !== undefined);
    return items;
  };

  return { client, tableName, put, update, changeSets, remove, batchGet, get, queryAll };
};

export type TableAccess = ReturnType<typeof accessTable>;
