import {
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  TransactionCanceledException,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import { GetObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import {
  ChangeMessageVisibilityCommand,
  GetQueueAttributesCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
} from '@aws-sdk/client-sqs';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Emulators, startEmulators } from '#infra/local/emulators.ts';
import { askForMessagesIn } from '#infra/local/queue-depth.ts';
import { deadLettersOf, localBucket, localTable, queueUrlOf } from '#infra/local/local-names.ts';
import { topology } from '#infra/topology.ts';
import { eventually } from '#test/harness/eventually.ts';

const key = (sk: string) => ({ pk: { S: 'CASE#1' }, sk: { S: sk } });
const withShortQueues = {
  ...topology,
  queues: {
    ...topology.queues,
    petitions: { ...topology.queues.petitions, visibilityTimeoutSeconds: 1, maxReceives: 1 },
  },
};

const petitions = (emulators: Emulators) => queueUrlOf(emulators.endpoints.sqs, 'petitions');
const receive = async (emulators: Emulators, QueueUrl: string, WaitTimeSeconds = 0) => {
  const { Messages } = await emulators.clients.sqs.send(
    new ReceiveMessageCommand({ QueueUrl, WaitTimeSeconds, MessageSystemAttributeNames: ['All'] }),
  );
  return Messages?.[0];
};
const send = (emulators: Emulators, MessageBody: string) =>
  emulators.clients.sqs.send(new SendMessageCommand({ QueueUrl: petitions(emulators), MessageBody }));

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

describe('startEmulators in memory', () => {
  let emulators: Emulators;
  beforeAll(async () => {
    emulators = await startEmulators();
  });
  afterAll(() => emulators.stop());

  it('names the reason of each item when a transaction is refused', async () => {
    const { dynamodb } = emulators.clients;
    const put = (sk: string, mustBeNew: boolean) => ({
      Put: {
        TableName: localTable,
        Item: { ...key(sk), version: { N: '1' } },
        ...(mustBeNew ? { ConditionExpression: 'attribute_not_exists(pk)' } : {}),
        ReturnValuesOnConditionCheckFailure: 'ALL_OLD' as const,
      },
    });
    await dynamodb.send(
      new PutItemCommand({ TableName: localTable, Item: { ...key('CASE'), by: { S: 'first' } } }),
    );
    const refused = await dynamodb
      .send(new TransactWriteItemsCommand({ TransactItems: [put('PII', true), put('CASE', true)] }))
      .catch((error: unknown) => error);
    if (!(refused instanceof TransactionCanceledException))
      throw new Error('The transaction was not refused.');
    const { CancellationReasons } = refused;
    expect(CancellationReasons?.map((reason) => reason.Code)).toEqual(['None', 'ConditionalCheckFailed']);
    expect(CancellationReasons?.[1]?.Item?.['by']).toEqual({ S: 'first' });
    const { Item } = await dynamodb.send(new GetItemCommand({ TableName: localTable, Key: key('PII') }));
    expect(Item).toBeUndefined();
  });

  it('has an item in the due index only while it carries the keys of the index', async () => {
    const { dynamodb } = emulators.clients;
    const due = () =>
      dynamodb.send(
        new QueryCommand({
          TableName: localTable,
          IndexName: 'due',
          KeyConditionExpression: 'duePk = :shard AND dueSk < :until',
          ExpressionAttributeValues: { ':shard': { S: 'DUE#3' }, ':until': { S: '2026-11-03' } },
        }),
      );
    const step = { ...key('STEP#1'), title: { S: 'call' } };
    await dynamodb.send(
      new PutItemCommand({
        TableName: localTable,
        Item: { ...step, duePk: { S: 'DUE#3' }, dueSk: { S: '2026-11-02T08:30:00.000Z#CASE#1#STEP#1' } },
      }),
    );
    expect((await due()).Items).toEqual([
      { ...key('STEP#1'), duePk: { S: 'DUE#3' }, dueSk: { S: '2026-11-02T08:30:00.000Z#CASE#1#STEP#1' } },
    ]);
    await dynamodb.send(new PutItemCommand({ TableName: localTable, Item: step }));
    expect((await due()).Items).toEqual([]);
  });

  it('gives each queue the settings of the topology', async () => {
    for (const [name, settings] of Object.entries(topology.queues)) {
      const { Attributes } = await emulators.clients.sqs.send(
        new GetQueueAttributesCommand({
          QueueUrl: queueUrlOf(emulators.endpoints.sqs, name),
          AttributeNames: ['All'],
        }),
      );
      expect(Attributes).toMatchObject({
        VisibilityTimeout: String(settings.visibilityTimeoutSeconds),
        MessageRetentionPeriod: String(settings.retentionDays * 86_400),
      });
      expect(JSON.parse(Attributes?.RedrivePolicy ?? '{}')).toEqual({
        deadLetterTargetArn: `arn:aws:sqs:eu-central-1:000000000000:${name}-dead-letters`,
        maxReceiveCount: settings.maxReceives,
      });
    }
  });

  it('counts the messages of queues: visible, in flight, delayed and dead', async () => {
    const { sqs } = emulators.clients;
    const queues = ['referrals', deadLettersOf('referrals'), 'petitions'];
    const urls = queues.map((queue) => queueUrlOf(emulators.endpoints.sqs, queue));
    const put = (QueueUrl: string | undefined, DelaySeconds = 0) =>
      sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: 'counted', DelaySeconds }));
    await put(urls[0]);
    await put(urls[0]);
    await put(urls[0], 600);
    await put(urls[1]);
    await receive(emulators, urls[0] ?? '');

    expect(await emulators.messagesIn(queues)).toBe(4);
    // Services that run elsewhere are asked by a request a queue.
    expect(await askForMessagesIn(sqs, urls)).toBe(4);
    expect(await emulators.messagesIn(['petitions'])).toBe(0);
  });

  it('refuses a request for SQS or S3 that came by a name of somewhere else', async () => {
    const { port } = new URL(emulators.endpoints.sqs);
    const sent = request({
      host: '127.0.0.1',
      port,
      path: '/_fauxqs/queues',
      headers: { host: 'evil.example' },
    });
    const [response] = await once(sent.end(), 'response');
    expect(response.statusCode).toBe(421);
  });

  it('has the database where no web page can guess it', () => {
    expect(new URL(emulators.endpoints.dynamodb).hostname).not.toBe('127.0.0.1');
  });

  it('listens on loopback only', () => {
    // Linux: local addresses of listening TCP sockets, as hexadecimal, byte order of the machine.
    const listening = readFileSync('/proc/net/tcp', 'utf8')
      .split('\n')
      .slice(1)
      .map((line) => line.trim().split(/\s+/))
      .filter((columns) => columns[3] === '0A')
      .map((columns) => columns[1] ?? '');
    const hostsOf = (endpoint: string) =>
      listening
        .filter(
          (address) => Number.parseInt(address.split(':')[1] ?? '', 16) === Number(new URL(endpoint).port),
        )
        .map((address) => address.split(':')[0]);
    expect(hostsOf(emulators.endpoints.sqs)).toEqual(['0100007F']);
    expect(hostsOf(emulators.endpoints.dynamodb)).toEqual([expect.stringMatching(/7F$/)]);
  });
});

describe('startEmulators on disk', () => {
  let dataDir: string;
  let running: Emulators | undefined;
  beforeAll(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'kier-emulators-'));
  });
  afterEach(async () => {
    await running?.stop();
    running = undefined;
  });
  afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

  const start = async (): Promise<Emulators> => {
    await running?.stop();
    running = await startEmulators({ dataDir, topology: withShortQueues });
    return running;
  };
  it('still has items, objects and messages after a restart', async () => {
    const { clients } = await start();
    await clients.dynamodb.send(new PutItemCommand({ TableName: localTable, Item: key('KEPT') }));
    await clients.s3.send(
      new PutObjectCommand({
        Bucket: localBucket,
        Key: 'mail/1',
        Body: 'raw',
        Metadata: { 'kier-verdict': 'pass' },
      }),
    );
    const first = await start();
    await send(first, 'kept');

    const second = await start();
    const { Item } = await second.clients.dynamodb.send(
      new GetItemCommand({ TableName: localTable, Key: key('KEPT') }),
    );
    expect(Item).toEqual(key('KEPT'));
    const object = await second.clients.s3.send(new GetObjectCommand({ Bucket: localBucket, Key: 'mail/1' }));
    expect(await object.Body?.transformToString()).toBe('raw');
    expect(object.Metadata).toEqual({ 'kier-verdict': 'pass' });
    const message = await receive(second, petitions(second));
    expect(message?.Body).toBe('kept');

    // The consumer of the message goes with the process: the message is there at once, uncounted.
    const third = await start();
    const again = await receive(third, petitions(third));
    expect(again?.Body).toBe('kept');
    expect(again?.Attributes?.ApproximateReceiveCount).toBe('1');
    await eventually(async () => {
      await receive(third, petitions(third));
      expect((await receive(third, queueUrlOf(third.endpoints.sqs, deadLettersOf('petitions'))))?.Body).toBe(
        'kept',
      );
    });
  });

  it('offers a message again at once when its visibility timeout is set to 0, also after a restart', async () => {
    const emulators = await start();
    const QueueUrl = queueUrlOf(emulators.endpoints.sqs, 'referrals');
    await emulators.clients.sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: 'back' }));
    const message = await receive(emulators, QueueUrl);
    await emulators.clients.sqs.send(
      new ChangeMessageVisibilityCommand({
        QueueUrl,
        ReceiptHandle: message?.ReceiptHandle,
        VisibilityTimeout: 0,
      }),
    );
    expect((await receive(emulators, QueueUrl))?.Body).toBe('back');
    const restarted = await start();
    expect((await receive(restarted, queueUrlOf(restarted.endpoints.sqs, 'referrals')))?.Body).toBe('back');
  });

  it('takes the same port again when it is free', async () => {
    const { sqsPort } = await start();
    await running?.stop();
    running = await startEmulators({ dataDir, preferredPort: sqsPort });
    expect(running.sqsPort).toBe(sqsPort);
  });
});
