import { createHash } from 'node:crypto';
import {
  ConditionalCheckFailedException,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { inputIdOf, inputPartOf } from '#application/input-id.ts';
import type {
  InboxRecord,
  InboxRef,
  ItemKey,
  ListArrival,
  ListRecord,
  ListRows,
  ListStore,
} from '#application/ports.ts';
import type { OpenedKeyRing } from '../keys/key-ring.ts';
import { readInbox } from './case-items.ts';
import { dueKeysOf } from './due-index.ts';
import {
  type Attributes,
  fromItem,
  inputKey,
  inputPk,
  type Item,
  ROW_PREFIX,
  toItem,
} from './table-items.ts';

/** Rows are kept as 8 bytes of the hash of their inbox key; an item holds at most 400 kB. */
const DIGEST_BYTES = 8;
const DIGESTS_PER_ITEM = 20_000;
const LIST_PREFIX = 'LIST#';

const listPk = (owner: string): string => `LISTS#${owner}`;
const listKey = (owner: string, id: string): ItemKey => ({ pk: listPk(owner), sk: `${LIST_PREFIX}${id}` });
const rowsSk = (id: string, part: number): string => `ROWS#${id}#${String(part).padStart(3, '0')}`;

const rowOf = (record: InboxRecord): number => ('source' in record ? (record.source.row ?? 0) : 0);

const digestOf = (sk: string): string =>
  createHash('sha256').update(sk).digest().subarray(0, DIGEST_BYTES).toString('latin1');

/** What would tell of people or places is sealed. */
const itemOf = (
  ring: OpenedKeyRing,
  { owner, id, isComparable, takenAt, ...list }: ListArrival,
): Attributes => ({
  ...listKey(owner, id),
  id,
  owner,
  isComparable,
  takenAt,
  status: 'open',
  sealed: ring.sealShared(list),
});

const readList = (ring: OpenedKeyRing, item: Readonly<Record<string, unknown>>): ListRecord => {
  const { pk, sk, sealed, id, owner, isComparable, takenAt, status, toldAt, isWhole } = item;
  return {
    ...ring.openShared<Omit<ListArrival, 'owner' | 'id' | 'isComparable' | 'takenAt'>>(sealed as Uint8Array),
    id: String(id),
    owner: String(owner),
    takenAt: String(takenAt),
    isComparable: isComparable === true,
    item: { pk: String(pk), sk: String(sk) },
    status: status === 'open' ? 'open' : 'settled',
    ...(typeof toldAt === 'string' ? { toldAt } : {}),
    ...(isWhole === true ? { isWhole } : {}),
  };
};

/** Lists over time, in the one table: a list, its rows by hash, and its place in the due index until all is told. */
export const createListStore = (
  client: DynamoDBClient,
  tableName: string,
  ring: OpenedKeyRing,
): ListStore => {
  const inboxOf = (list: Pick<ListArrival, 'channel' | 'ref'>): string => inputPk(inputPartOf(ring, list));

  const query = async (pk: string, prefix: string): Promise<Record<string, unknown>[]> => {
    const items: Record<string, unknown>[] = [];
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

  const rowsOf = async (list: ListRecord): Promise<ListRows> => {
    const [parts, inbox] = await Promise.all([
      query(list.item.pk, `ROWS#${list.id}#`),
      query(inboxOf(list), ROW_PREFIX),
    ]);
    const wanted = new Set<string>();
    for (const part of parts) {
      const digests = Buffer.from(part['digests'] as Uint8Array);
      for (let at = 0; at < digests.length; at += DIGEST_BYTES)
        wanted.add(digests.toString('latin1', at, at + DIGEST_BYTES));
    }
    const placed: InboxRecord[] = [];
    for (const item of inbox) {
      if (wanted.delete(digestOf(String(item['sk'])))) placed.push(readInbox(ring, item));
    }
    return { placed: placed.toSorted((a, b) => rowOf(a) - rowOf(b)), onTheWay: wanted.size };
  };

  const putRows = async (list: ListArrival, rows: readonly InboxRef[]): Promise<void> => {
    for (let part = 0; part * DIGESTS_PER_ITEM < rows.length; part += 1) {
      const chunk = rows.slice(part * DIGESTS_PER_ITEM, (part + 1) * DIGESTS_PER_ITEM);
      const digests = Buffer.from(
        chunk.map((row) => digestOf(inputKey(inputIdOf(ring, row)).sk)).join(''),
        'latin1',
      );
      await client.send(
        new PutItemCommand({
          TableName: tableName,
          Item: toItem({ pk: listPk(list.owner), sk: rowsSk(list.id, part), digests }),
        }),
      );
    }
  };

  return {
    putList: async (list, rows, dueAt) => {
      const key = listKey(list.owner, list.id);
      const due = dueKeysOf(key, dueAt);
      // The rows first: a list is not there before its rows are.
      await putRows(list, rows);
      try {
        await client.send(
          new PutItemCommand({
            TableName: tableName,
            Item: toItem({ ...itemOf(ring, list), ...due }),
            ConditionExpression: 'attribute_not_exists(pk)',
          }),
        );
      } catch (error) {
        if (error instanceof ConditionalCheckFailedException) return [];
        throw error;
      }
      return [{ ...key, dueSk: due.dueSk }];
    },

    loadList: async ({ pk, sk }) => {
      const { Item: item } = await client.send(
        new GetItemCommand({ TableName: tableName, Key: toItem({ pk, sk }), ConsistentRead: true }),
      );
      return item === undefined ? undefined : readList(ring, fromItem(item));
    },

    listsInForce: async (owner) =>
      (await query(listPk(owner), LIST_PREFIX))
        .filter(({ isComparable, replacedBy }) => isComparable === true && replacedBy === undefined)
        .map((item) => readList(ring, item))
        .toSorted((a, b) => (a.receivedAt < b.receivedAt ? -1 : 1)),

    rowsOfList: rowsOf,

    letListWait: async ({ item }, dueAt, toldAt) => {
      const { duePk, dueSk } = dueKeysOf(item, dueAt);
      await client.send(
        new UpdateItemCommand({
          TableName: tableName,
          Key: toItem({ pk: item.pk, sk: item.sk }),
          UpdateExpression: `SET duePk = :duePk, dueSk = :dueSk${toldAt === undefined ? '' : ', toldAt = :told'}`,
          ConditionExpression: 'attribute_exists(pk)',
          ExpressionAttributeValues: toItem({
            ':duePk': duePk,
            ':dueSk': dueSk,
            ...(toldAt === undefined ? {} : { ':told': toldAt }),
          }),
        }),
      );
    },

    takeListAsWhole: async ({ pk, sk }, dueAt) => {
      const { duePk, dueSk } = dueKeysOf({ pk, sk }, dueAt);
      await client.send(
        new UpdateItemCommand({
          TableName: tableName,
          Key: toItem({ pk, sk }),
          UpdateExpression: 'SET duePk = :duePk, dueSk = :dueSk, isWhole = :yes, #status = :open',
          ConditionExpression: 'attribute_exists(pk)',
          ExpressionAttributeNames: { '#status': 'status' },
          ExpressionAttributeValues: toItem({
            ':duePk': duePk,
            ':dueSk': dueSk,
            ':yes': true,
            ':open': 'open',
          }),
        }),
      );
      return [{ pk, sk, dueSk }];
    },

    settleList: async ({ item, owner, id }, replaces) => {
      for (const former of replaces)
        await client.send(
          new UpdateItemCommand({
            TableName: tableName,
            Key: toItem({ ...listKey(owner, former) }),
            UpdateExpression: 'SET replacedBy = :id',
            ConditionExpression: 'attribute_exists(pk)',
            ExpressionAttributeValues: { ':id': { S: id } },
          }),
        );
      await client.send(
        new UpdateItemCommand({
          TableName: tableName,
          Key: toItem({ pk: item.pk, sk: item.sk }),
          UpdateExpression: 'SET #status = :settled REMOVE duePk, dueSk',
          ConditionExpression: 'attribute_exists(pk)',
          ExpressionAttributeNames: { '#status': 'status' },
          ExpressionAttributeValues: { ':settled': { S: 'settled' } },
        }),
      );
    },
  };
};
