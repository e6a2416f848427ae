import {
  type AttributeValue,
  BatchGetItemCommand,
  DeleteItemCommand,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  TransactWriteItemsCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServices, type TestServices } from '#test/harness/services.ts';
import { createTableDouble } from '#test/harness/table-double.ts';
import { createTestTable } from '#test/harness/tables.ts';

let services: TestServices;
beforeAll(async () => {
  services = await startTestServices();
});
afterAll(() => services.stop());

const S = (text: string): AttributeValue => ({ S: text });
const key = fc.record({
  pk: fc.constantFrom('CASE#a', 'CASE#b'),
  sk: fc.constantFrom('CASE', 'CASE#STEP#x', 'NOTICE#n'),
});
type Key = { readonly pk: string; readonly sk: string };
const keyItem = ({ pk, sk }: Key): Record<string, AttributeValue> => ({ pk: S(pk), sk: S(sk) });
const moment = fc.constantFrom('2026-11-02', '2026-11-03', '2026-11-04#@2026-11-02#1');
const status = fc.constantFrom('queued', 'sending', 'sent');

const conditions = [
  undefined,
  'attribute_not_exists(pk)',
  'attribute_exists(pk)',
  'dueSk = :due',
  '#status <> :status',
  'version = :version',
  '(dueSk = :due OR contains(dueSk, :mark)) AND #status IN (:status, :other)',
] as const;
const changes = [
  'SET dueSk = :due',
  'SET #status = :status, version = version + :one, sentAt = if_not_exists(sentAt, :due)',
  'SET #status = :status REMOVE duePk, dueSk',
  'ADD ids :ids',
  'ADD counted :one',
  'DELETE ids :ids',
] as const;

const given = fc.record({
  due: moment,
  status,
  version: fc.integer({ min: 0, max: 2 }),
  id: fc.constantFrom('p', 'q'),
});
/** No two items share a key of the index: in what order equal ones come is nowhere promised. */
const dueOf = (of: Key, due: string): AttributeValue => S(`${due}#${of.pk}${of.sk}`);
/** Only the placeholders that the expressions use: DynamoDB refuses others. */
const placeholders = (
  of: Key,
  texts: readonly (string | undefined)[],
  { due, status: wanted, version, id }: { due: string; status: string; version: number; id: string },
) => {
  const all: Record<string, AttributeValue> = {
    ':due': dueOf(of, due),
    ':status': S(wanted),
    ':other': S('queued'),
    ':mark': S('#@2026-11-02#'),
    ':version': { N: String(version) },
    ':one': { N: '1' },
    ':ids': { SS: [id] },
  };
  const used = new Set(texts.flatMap((text) => text?.match(/[:#]\w+/g) ?? []));
  const values = Object.fromEntries(Object.entries(all).filter(([name]) => used.has(name)));
  return {
    ...(Object.keys(values).length === 0 ? {} : { ExpressionAttributeValues: values }),
    ...(used.has('#status') ? { ExpressionAttributeNames: { '#status': 'status' } } : {}),
  };
};
const itemOf = (
  of: Key,
  { due, status: wanted, version, id }: { due: string; status: string; version: number; id: string },
) => ({
  ...keyItem(of),
  duePk: S('DUE#1'),
  dueSk: dueOf(of, due),
  listPk: S(`LIST#${wanted}`),
  listSk: S(of.pk + of.sk),
  status: S(wanted),
  version: { N: String(version) },
  ids: { SS: [id] },
});
const conditional = (condition: string | undefined) =>
  condition === undefined ? {} : { ConditionExpression: condition };

/** A command for a table of this name. */
type Command = (TableName: string) => unknown;
const write = fc.oneof(
  fc.tuple(key, given, fc.constantFrom(...conditions)).map(([of, values, condition]) => ({
    Put: { Item: itemOf(of, values), ...conditional(condition), ...placeholders(of, [condition], values) },
    key: of,
  })),
  fc
    .tuple(key, given, fc.constantFrom(...conditions), fc.constantFrom(...changes))
    .map(([of, values, wanted, change]) => {
      // Adding to what is not there is an error, in each in its own words.
      const isThere = change.includes('version') ? 'attribute_exists(version)' : undefined;
      const both = [wanted, isThere].filter((text) => text !== undefined);
      const condition = both.length === 0 ? undefined : both.map((text) => `(${text})`).join(' AND ');
      return {
        Update: {
          Key: keyItem(of),
          UpdateExpression: change,
          ...conditional(condition),
          ...placeholders(of, [condition, change], values),
        },
        key: of,
      };
    }),
  fc.tuple(key, given, fc.constantFrom(...conditions)).map(([of, values, condition]) => ({
    Delete: { Key: keyItem(of), ...conditional(condition), ...placeholders(of, [condition], values) },
    key: of,
  })),
);
type Write = typeof write extends fc.Arbitrary<infer T> ? T : never;
const single =
  (one: Write): Command =>
  (TableName) => {
    if ('Put' in one) return new PutItemCommand({ TableName, ...one.Put });
    if ('Update' in one) return new UpdateItemCommand({ TableName, ...one.Update });
    return new DeleteItemCommand({ TableName, ...one.Delete });
  };
const together =
  (writes: readonly Write[]): Command =>
  (TableName) =>
    new TransactWriteItemsCommand({
      TransactItems: writes.map(({ key: _key, ...one }) =>
        Object.fromEntries(Object.entries(one).map(([kind, input]) => [kind, { TableName, ...input }])),
      ),
    });
const reads: fc.Arbitrary<Command> = fc.oneof(
  key.map(
    (of): Command =>
      (TableName) =>
        new GetItemCommand({ TableName, Key: keyItem(of) }),
  ),
  key.map(
    (of): Command =>
      (TableName) =>
        new BatchGetItemCommand({ RequestItems: { [TableName]: { Keys: [keyItem(of)] } } }),
  ),
  key.map(
    ({ pk }): Command =>
      (TableName) =>
        new QueryCommand({
          TableName,
          KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
          ExpressionAttributeValues: { ':pk': S(pk), ':prefix': S('CASE') },
        }),
  ),
  fc.tuple(moment, fc.integer({ min: 1, max: 4 })).map(
    ([until, Limit]): Command =>
      (TableName) =>
        new QueryCommand({
          TableName,
          IndexName: 'due',
          KeyConditionExpression: 'duePk = :shard AND dueSk BETWEEN :from AND :until',
          ExpressionAttributeValues: { ':shard': S('DUE#1'), ':from': S('0'), ':until': S(`${until}~`) },
          Limit,
        }),
  ),
  status.map(
    (wanted): Command =>
      (TableName) =>
        new QueryCommand({
          TableName,
          IndexName: 'list',
          KeyConditionExpression: 'listPk = :list',
          ExpressionAttributeValues: { ':list': S(`LIST#${wanted}`) },
          Select: 'COUNT',
        }),
  ),
);
const command = fc.oneof(
  { weight: 3, arbitrary: write.map(single) },
  {
    weight: 2,
    arbitrary: fc
      .uniqueArray(write, { minLength: 1, maxLength: 4, selector: ({ key: of }) => `${of.pk} ${of.sk}` })
      .map(together),
  },
  { weight: 3, arbitrary: reads },
);

/** What was answered, without what only a server adds. */
const answerOf = async (act: () => unknown): Promise<unknown> => {
  try {
    const { Item, Items, Count, Responses } = (await act()) as Record<string, unknown>;
    const found = Responses === undefined ? Items : Object.values(Responses as Record<string, unknown>)[0];
    return JSON.parse(JSON.stringify({ Item, found, Count }, (_key, value: unknown) => sorted(value)));
  } catch (error) {
    const { name, CancellationReasons = [] } = error as {
      name: string;
      CancellationReasons?: { Code?: string }[];
    };
    return { name, reasons: CancellationReasons.map(({ Code = 'None' }) => Code) };
  }
};
const sorted = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : Array.isArray(value) && value.every((one) => typeof one === 'string')
      ? value.toSorted()
      : value;

describe('the table in memory', () => {
  it('answers as the embedded database does, whatever is asked of it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(command, { minLength: 5, maxLength: 40 }), async (commands) => {
        const { tableName, drop } = await createTestTable(services);
        const { act } = createTableDouble();
        for (const make of commands) {
          const made = make(tableName);
          expect(await answerOf(() => act(made))).toEqual(
            await answerOf(() => services.clients.dynamodb.send(made as PutItemCommand)),
          );
        }
        await drop();
      }),
      { numRuns: 60 },
    );
  });
});
