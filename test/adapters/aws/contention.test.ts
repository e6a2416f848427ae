import {
  ProvisionedThroughputExceededException,
  TransactionCanceledException,
  TransactionConflictException,
  TransactWriteItemsCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { RetryableError } from '#application/errors.ts';
import { registerSignal } from '#application/register-signal.ts';
import type { Signal } from '#events/signal.ts';
import { createCaseWorld } from '#test/harness/cases.ts';
import { startTestServices, type TestServices } from '#test/harness/services.ts';
import { createTestTable } from '#test/harness/tables.ts';

/** A table that is busy: what it refuses for a while is tried again, and what it refuses for long goes back to the queue. */
let services: TestServices;
beforeAll(async () => {
  services = await startTestServices();
});
afterAll(() => services.stop());

let restore: () => void = () => undefined;
afterEach(() => {
  restore();
});

const signal = (ref: string, amountCents = 124_860): Signal => ({
  kind: 'arrears',
  tenants: [{ givenName: 'Tom', familyName: 'Verbeke', birthDate: '1986-03-14' }],
  dwelling: { street: 'Barelstraat', houseNumber: '27', postcode: '2880', municipality: 'Bornem' },
  arrears: { amountCents, months: 3 },
  source: { channel: 'mail', ref, sender: 'huurdersadministratie@scheldekant.example' },
  receivedAt: '2026-11-02T08:14:35.000Z',
});

const refused = (Code: string): Error =>
  new TransactionCanceledException({
    $metadata: {},
    message: `Transaction cancelled: [${Code}]`,
    CancellationReasons: [{ Code }, { Code: 'None' }],
  });
const conflict = (): Error => new TransactionConflictException({ $metadata: {}, message: 'conflict' });
const throttled = (): Error =>
  new ProvisionedThroughputExceededException({ $metadata: {}, message: 'slow down' });

/**
 * A world whose table answers a command with a fault as long as `fault` gives one for its number, counted from 1, and
 * otherwise does what is asked.
 */
const busyWorld = async (
  command: typeof TransactWriteItemsCommand | typeof UpdateItemCommand,
  fault: (call: number) => Error | undefined,
) => {
  const { tableName } = await createTestTable(services);
  const world = createCaseWorld(services, { tableName });
  world.setNow('2026-11-02T08:14:35.000Z');
  const { dynamodb } = services.clients;
  const real = dynamodb.send.bind(dynamodb);
  const mock = mockClient(dynamodb);
  restore = () => mock.restore();
  let calls = 0;
  mock.send.callsFake(async (asked) => {
    if (asked instanceof command) calls += 1;
    const error = asked instanceof command ? fault(calls) : undefined;
    if (error !== undefined) throw error;
    return real(asked);
  });
  const pauses: number[] = [];
  const deps = {
    ...world.deps,
    pause: (attempt: number) => {
      pauses.push(attempt);
      return Promise.resolve();
    },
  };
  return {
    pauses,
    calls: () => calls,
    receive: (one: Signal) => registerSignal(deps, { signal: one, body: '' }),
    exportCases: world.exportCases,
  };
};

describe('a transaction that is refused because the table is busy', () => {
  it.each([
    ['another transaction touches the item', () => refused('TransactionConflict')],
    ['the item is read while it is written', conflict],
    ['requests are throttled', () => refused('ThrottlingError')],
    ['the capacity is used up', () => refused('ProvisionedThroughputExceeded')],
  ])('is tried again, later each time, while %s', async (_, fault) => {
    const { receive, pauses, exportCases } = await busyWorld(TransactWriteItemsCommand, (call) =>
      call <= 3 ? fault() : undefined,
    );

    expect(await receive(signal('busy@scheldekant.example'))).toMatchObject({ created: true });

    expect(pauses).toEqual([1, 2, 3]);
    const { cases, review } = await exportCases();
    expect(cases.map(({ signals }) => signals.length)).toEqual([1]);
    expect(review).toEqual([]);
  });

  it('goes back to the queue after a bounded number of tries, and is taken in when it comes again', async () => {
    let isBusy = true;
    const { receive, pauses, calls, exportCases } = await busyWorld(TransactWriteItemsCommand, () =>
      isBusy ? refused('TransactionConflict') : undefined,
    );

    await expect(receive(signal('long@scheldekant.example'))).rejects.toBeInstanceOf(RetryableError);
    expect(calls()).toBeLessThanOrEqual(12);
    expect(pauses).toEqual(Array.from({ length: calls() - 1 }, (__, index) => index + 1));
    expect((await exportCases()).cases).toEqual([]);

    isBusy = false;
    expect(await receive(signal('long@scheldekant.example'))).toMatchObject({ created: true });
    expect((await exportCases()).cases).toHaveLength(1);
  });

  it('is not tried again for a reason that waiting does not mend', async () => {
    const { receive, pauses } = await busyWorld(TransactWriteItemsCommand, () => refused('ValidationError'));

    await expect(receive(signal('broken@scheldekant.example'))).rejects.toBeInstanceOf(
      TransactionCanceledException,
    );
    expect(pauses).toEqual([]);
  });

  it('loses no signal of several about one household when every second one is refused', async () => {
    const { receive, exportCases } = await busyWorld(TransactWriteItemsCommand, (call) =>
      call % 2 === 1 ? refused('ProvisionedThroughputExceeded') : undefined,
    );

    const queue = Array.from({ length: 8 }, (_, index) =>
      signal(`m${index}@scheldekant.example`, 100_000 + index),
    );
    for (let one = queue.shift(); one !== undefined; one = queue.shift()) await receive(one);

    const { cases, review, duplicates } = await exportCases();
    expect(cases.map(({ signals }) => signals.length)).toEqual([8]);
    expect([...review, ...duplicates]).toEqual([]);
  });
});

describe('a look-alike key that cannot be stored at once', () => {
  it('is stored with a few tries more', async () => {
    const { receive, exportCases } = await busyWorld(UpdateItemCommand, (call) =>
      call <= 2 ? throttled() : undefined,
    );

    expect(await receive(signal('key@scheldekant.example'))).toMatchObject({ created: true });
    const again = { ...signal('typo@scheldekant.example', 90_000) };
    const misspelt = { ...again, tenants: [{ ...again.tenants?.[0], familyName: 'Verbeeke' }] };
    expect(await receive(misspelt)).toMatchObject({ created: false });
    expect((await exportCases()).cases).toHaveLength(1);
  });

  it('lets the message go back to the queue when the table stays busy, with no case that could not be found', async () => {
    let isBusy = true;
    const { receive, exportCases } = await busyWorld(UpdateItemCommand, () =>
      isBusy ? throttled() : undefined,
    );

    await expect(receive(signal('full@scheldekant.example'))).rejects.toBeInstanceOf(
      ProvisionedThroughputExceededException,
    );
    expect((await exportCases()).cases).toEqual([]);

    isBusy = false;
    expect(await receive(signal('full@scheldekant.example'))).toMatchObject({ created: true });
  });
});
