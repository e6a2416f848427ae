import { BatchGetItemCommand, PutItemCommand, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Capacity, meterCapacity } from '#infra/bench/consumed-capacity.ts';
import { startTestServices, type TestServices } from '#test/harness/services.ts';

let services: TestServices;
let take: () => Capacity;
beforeAll(async () => {
  services = await startTestServices();
  take = meterCapacity(services.clients.dynamodb);
});
afterAll(() => services.stop());

const item = (pk: string, bytes: number, due?: string) => ({
  pk: { S: pk },
  sk: { S: 'x' },
  text: { S: 'a'.repeat(bytes) },
  ...(due === undefined ? {} : { duePk: { S: 'DUE#1' }, dueSk: { S: due } }),
});

describe('meterCapacity', () => {
  it('counts a write by the kB and each entry of an index', async () => {
    const { dynamodb } = services.clients;
    await dynamodb.send(
      new PutItemCommand({ TableName: services.tableName, Item: item('one', 1_500, '2026') }),
    );

    expect(take()).toMatchObject({ writeUnits: 3, plainWriteUnits: 3, writeCalls: 1, readCalls: 0 });
  });

  it('counts a transaction twice by the kB, and its index entries once', async () => {
    const { dynamodb } = services.clients;
    const puts = [item('two', 100), item('three', 1_500, '2027')].map((Item) => ({
      Put: { TableName: services.tableName, Item },
    }));
    await dynamodb.send(new TransactWriteItemsCommand({ TransactItems: puts }));

    expect(take()).toMatchObject({ writeUnits: 7, plainWriteUnits: 4, writeCalls: 1 });
  });

  it('counts reads apart, and starts anew each time it is asked', async () => {
    const { dynamodb } = services.clients;
    const Keys = ['one', 'absent'].map((pk) => ({ pk: { S: pk }, sk: { S: 'x' } }));
    const RequestItems = { [services.tableName]: { ConsistentRead: true, Keys } };
    await dynamodb.send(new BatchGetItemCommand({ RequestItems }));

    expect(take()).toEqual({ writeUnits: 0, plainWriteUnits: 0, readUnits: 2, readCalls: 1, writeCalls: 0 });
    expect(take().readUnits).toBe(0);
  });
});
