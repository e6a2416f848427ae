import {
  type AttributeValue,
  BatchGetItemCommand,
  ConditionalCheckFailedException,
  DeleteItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  type QueryCommandInput,
  TransactionCanceledException,
  TransactWriteItemsCommand,
  type TransactWriteItem,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { conditionOf, type Placeholders, type TableItem, updateOf } from './table-expressions.ts';

/**
 * Kier's one table in memory, without a network: each command happens at once and whole, with DynamoDB's conditions,
 * transactions and sparse indexes. It is as fast as a simulation of a hundred thousand operations needs it to be;
 * `table-double.test.ts` holds it against the embedded database.
 */

type Key = { readonly pk: string; readonly sk: string };
type Write = {
  readonly key: Key;
  readonly condition: string | undefined;
  readonly given: Placeholders;
  /** undefined: the item goes; `unchanged`: only the condition is looked at. */
  readonly after: (before: TableItem | undefined) => TableItem | undefined | 'unchanged';
};

const keyOf = (item: Readonly<Record<string, AttributeValue>> | undefined): Key => ({
  pk: item?.['pk']?.S ?? '',
  sk: item?.['sk']?.S ?? '',
});

type Conditional = {
  readonly ConditionExpression?: string | undefined;
  readonly ExpressionAttributeNames?: Record<string, string> | undefined;
  readonly ExpressionAttributeValues?: Record<string, AttributeValue> | undefined;
};
const givenOf = (input: Conditional): Placeholders => ({
  names: input.ExpressionAttributeNames,
  values: input.ExpressionAttributeValues,
});

const putOf = (input: Conditional & { Item?: Record<string, AttributeValue> | undefined }): Write => ({
  key: keyOf(input.Item),
  condition: input.ConditionExpression,
  given: givenOf(input),
  after: () => input.Item,
});
const updateWriteOf = (
  input: Conditional & {
    Key?: Record<string, AttributeValue> | undefined;
    UpdateExpression?: string | undefined;
  },
): Write => ({
  key: keyOf(input.Key),
  condition: input.ConditionExpression,
  given: givenOf(input),
  after: (before) => updateOf(input.UpdateExpression ?? '')(before ?? { ...input.Key }, givenOf(input)),
});
const deleteOf = (input: Conditional & { Key?: Record<string, AttributeValue> | undefined }): Write => ({
  key: keyOf(input.Key),
  condition: input.ConditionExpression,
  given: givenOf(input),
  after: () => undefined,
});
const writeOf = ({ Put, Update, Delete, ConditionCheck }: TransactWriteItem): Write => {
  if (Put !== undefined) return putOf(Put);
  if (Update !== undefined) return updateWriteOf(Update);
  if (Delete !== undefined) return deleteOf(Delete);
  if (ConditionCheck !== undefined)
    return {
      key: keyOf(ConditionCheck.Key),
      condition: ConditionCheck.ConditionExpression,
      given: givenOf(ConditionCheck),
      after: () => 'unchanged',
    };
  throw new Error('A transaction holds nothing that the double of the table knows.');
};

const MOST_IN_A_TRANSACTION = 100;

/** Keys of the table and its indexes. */
const indexes = {
  table: { partition: 'pk', sort: 'sk' },
  due: { partition: 'duePk', sort: 'dueSk' },
  list: { partition: 'listPk', sort: 'listSk' },
} as const;
type IndexName = keyof typeof indexes;

/** The indexes hold keys only. */
const keysOf = (item: TableItem, partition: string, sort: string): TableItem =>
  Object.fromEntries(['pk', 'sk', partition, sort].flatMap((key) => (item[key] ? [[key, item[key]]] : [])));

export const createTableDouble = () => {
  const partitions: Record<IndexName, Map<string, Map<string, TableItem>>> = {
    table: new Map(),
    due: new Map(),
    list: new Map(),
  };
  const idOf = ({ pk, sk }: Key): string => `${pk}\u0000${sk}`;
  const find = ({ pk, sk }: Key): TableItem | undefined => partitions.table.get(pk)?.get(idOf({ pk, sk }));
  const replace = (key: Key, after: TableItem | undefined): void => {
    const before = find(key);
    for (const [name, { partition, sort }] of Object.entries(indexes) as [
      IndexName,
      (typeof indexes)[IndexName],
    ][]) {
      const placeOf = (item: TableItem | undefined): string | undefined =>
        item?.[sort] === undefined ? undefined : item[partition]?.S;
      const from = placeOf(before);
      const to = placeOf(after);
      if (from !== undefined) partitions[name].get(from)?.delete(idOf(key));
      if (to === undefined || after === undefined) continue;
      const there = partitions[name].get(to) ?? new Map<string, TableItem>();
      there.set(idOf(key), after);
      partitions[name].set(to, there);
    }
  };
  const holds = ({ key, condition, given }: Write): boolean =>
    condition === undefined || conditionOf(condition)(find(key) ?? {}, given);
  const apply = (write: Write): void => {
    const after = write.after(find(write.key));
    if (after !== 'unchanged') replace(write.key, after);
  };
  const writeOne = (write: Write): Record<string, never> => {
    if (!holds(write))
      throw new ConditionalCheckFailedException({ message: 'The condition failed.', $metadata: {} });
    apply(write);
    return {};
  };
  const transact = (items: readonly TransactWriteItem[]): Record<string, never> => {
    const writes = items.map(writeOf);
    const isTwice = new Set(writes.map(({ key }) => idOf(key))).size < writes.length;
    if (writes.length > MOST_IN_A_TRANSACTION || isTwice)
      throw new Error(
        `A transaction of ${writes.length} items is refused${isTwice ? ': one item twice' : ''}.`,
      );
    const reasons = writes.map((write) => ({ Code: holds(write) ? 'None' : 'ConditionalCheckFailed' }));
    if (reasons.some(({ Code }) => Code !== 'None'))
      throw new TransactionCanceledException({
        message: 'The transaction was cancelled.',
        $metadata: {},
        CancellationReasons: reasons,
      });
    for (const write of writes) apply(write);
    return {};
  };
  const query = (input: QueryCommandInput) => {
    const name = input.IndexName === 'due' || input.IndexName === 'list' ? input.IndexName : 'table';
    const { partition, sort } = indexes[name];
    const [, placeholder = ''] =
      new RegExp(`${partition} = (:\\w+)`).exec(input.KeyConditionExpression ?? '') ?? [];
    const place = input.ExpressionAttributeValues?.[placeholder]?.S ?? '';
    const condition = conditionOf(input.KeyConditionExpression ?? '');
    const given = givenOf(input);
    const found = [...(partitions[name].get(place)?.values() ?? [])]
      .filter((item) => condition(item, given))
      .map((item) => ({ item, at: item[sort]?.S ?? '' }))
      .toSorted((a, b) => (a.at < b.at ? -1 : 1))
      .slice(0, input.Limit ?? Number.POSITIVE_INFINITY)
      .map(({ item }) => (name === 'table' ? item : keysOf(item, partition, sort)));
    return input.Select === 'COUNT' ? { Count: found.length } : { Items: found, Count: found.length };
  };

  /** What a client would answer. @throws what it would throw. */
  const act = (command: unknown): unknown => {
    if (command instanceof GetItemCommand) {
      const item = find(keyOf(command.input.Key));
      return item === undefined ? {} : { Item: item };
    }
    if (command instanceof BatchGetItemCommand) {
      const [[table, { Keys = [] }] = ['', {}]] = Object.entries(command.input.RequestItems ?? {});
      return { Responses: { [table]: Keys.map((key) => find(keyOf(key))).filter((item) => item) } };
    }
    if (command instanceof QueryCommand) return query(command.input);
    if (command instanceof PutItemCommand) return writeOne(putOf(command.input));
    if (command instanceof UpdateItemCommand) return writeOne(updateWriteOf(command.input));
    if (command instanceof DeleteItemCommand) return writeOne(deleteOf(command.input));
    if (command instanceof TransactWriteItemsCommand) return transact(command.input.TransactItems ?? []);
    throw new Error('The double of the table does not know this command.');
  };
  return { act };
};

/** As much of a client as the adapters use: `send` answers each command. */
export const clientOf = (send: (command: unknown) => Promise<unknown>): DynamoDBClient =>
  ({ send }) as unknown as DynamoDBClient;
