import type { ConsumedCapacity, DynamoDBClient } from '@aws-sdk/client-dynamodb';

/** What DynamoDB charged for some calls, in its own units. */
export type Capacity = {
  /** Write units as charged: twice per kB in a transaction, and each entry of an index that changed. */
  readonly writeUnits: number;
  /** The same without the doubling of transactions. */
  readonly plainWriteUnits: number;
  readonly readUnits: number;
  /** Calls that read, and those that write. */
  readonly readCalls: number;
  readonly writeCalls: number;
};

export const noCapacity: Capacity = {
  writeUnits: 0,
  plainWriteUnits: 0,
  readUnits: 0,
  readCalls: 0,
  writeCalls: 0,
};

const writes: ReadonlySet<string> = new Set([
  'PutItemCommand',
  'UpdateItemCommand',
  'DeleteItemCommand',
  'BatchWriteItemCommand',
  'TransactWriteItemsCommand',
]);

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const indexUnitsOf = ({ GlobalSecondaryIndexes = {} }: ConsumedCapacity): number =>
  sum(Object.values(GlobalSecondaryIndexes).map(({ CapacityUnits = 0 }) => CapacityUnits));

/** What one call cost, from the `ConsumedCapacity` of its answer. */
export const capacityOf = (command: string, consumed: readonly ConsumedCapacity[]): Capacity => {
  const units = sum(consumed.map(({ CapacityUnits = 0 }) => CapacityUnits));
  if (!writes.has(command)) return { ...noCapacity, readUnits: units, readCalls: 1 };
  const indexUnits = sum(consumed.map(indexUnitsOf));
  const plain = command === 'TransactWriteItemsCommand' ? indexUnits + (units - indexUnits) / 2 : units;
  return { ...noCapacity, writeUnits: units, plainWriteUnits: plain, writeCalls: 1 };
};

const plus = (a: Capacity, b: Capacity): Capacity => ({
  writeUnits: a.writeUnits + b.writeUnits,
  plainWriteUnits: a.plainWriteUnits + b.plainWriteUnits,
  readUnits: a.readUnits + b.readUnits,
  readCalls: a.readCalls + b.readCalls,
  writeCalls: a.writeCalls + b.writeCalls,
});

/**
 * Lets every call of a client report what it consumed, and adds it up.
 * @returns takes what was added up since it was last asked.
 */
export const meterCapacity = (client: DynamoDBClient): (() => Capacity) => {
  let total = noCapacity;
  client.middlewareStack.add(
    (next, { commandName = '' }) =>
      async (args) => {
        Object.assign(args.input, { ReturnConsumedCapacity: 'INDEXES' });
        const answer = await next(args);
        const { ConsumedCapacity: consumed } = answer.output as {
          ConsumedCapacity?: ConsumedCapacity | ConsumedCapacity[];
        };
        total = plus(total, capacityOf(commandName, consumed === undefined ? [] : [consumed].flat()));
        return answer;
      },
    { step: 'initialize' },
  );
  return () => {
    const taken = total;
    total = noCapacity;
    return taken;
  };
};
