import { GetQueueAttributesCommand, SendMessageBatchCommand, SendMessageCommand } from '@aws-sdk/client-sqs';
import type { SQSEvent } from 'aws-lambda';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import {
  type EventSourceMapping,
  type EventSourceMappingOptions,
  failedMessageIds,
  startEventSourceMapping,
} from '#infra/local/event-source-mapping.ts';
import { queueArnOf } from '#infra/local/local-names.ts';
import { type QueueName, topology } from '#infra/topology.ts';
import { startTestServices, type TestServices } from '#test/harness/services.ts';
import { eventually } from '#test/harness/eventually.ts';

const quick = { visibilityTimeoutSeconds: 1, maxReceives: 2 };
const quickTopology = {
  ...topology,
  queues: {
    ...topology.queues,
    petitions: { ...topology.queues.petitions, ...quick },
    referrals: { ...topology.queues.referrals, ...quick, maxReceives: 5 },
  },
};

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

describe('startEventSourceMapping', () => {
  let services: TestServices;
  const mappings: EventSourceMapping[] = [];

  beforeAll(async () => {
    services = await startTestServices({ topology: quickTopology });
  });
  afterAll(async () => {
    await Promise.all(mappings.map((mapping) => mapping.stop(1_000)));
    await services.stop();
  });

  const start = (
    queue: QueueName,
    options: Pick<EventSourceMappingOptions, 'invoke'> & Partial<EventSourceMappingOptions>,
  ): EventSourceMapping => {
    const mapping = startEventSourceMapping({
      client: services.clients.sqs,
      queueUrl: services.queueUrl(queue),
      queueArn: queueArnOf(queue),
      batchSize: 10,
      maxConcurrency: 5,
      ...options,
    });
    mappings.push(mapping);
    return mapping;
  };
  const send = (queue: QueueName, ...bodies: string[]) =>
    services.clients.sqs.send(
      new SendMessageBatchCommand({
        QueueUrl: services.queueUrl(queue),
        Entries: bodies.map((MessageBody, index) => ({ Id: String(index), MessageBody })),
      }),
    );
  const countsOf = async (url: string): Promise<{ visible: number; inFlight: number }> => {
    const { Attributes } = await services.clients.sqs.send(
      new GetQueueAttributesCommand({ QueueUrl: url, AttributeNames: ['All'] }),
    );
    return {
      visible: Number(Attributes?.ApproximateNumberOfMessages),
      inFlight: Number(Attributes?.ApproximateNumberOfMessagesNotVisible),
    };
  };
  const empty = { visible: 0, inFlight: 0 };

  it('hands on an event of the shape of Lambda and deletes the message when the function succeeds', async () => {
    const events: SQSEvent[] = [];
    const mapping = start('inbound-mail', { invoke: async (event) => void events.push(event) });
    await services.clients.sqs.send(
      new SendMessageCommand({
        QueueUrl: services.queueUrl('inbound-mail'),
        MessageBody: '{"hello":"world"}',
        MessageAttributes: { traceparent: { DataType: 'String', StringValue: '00-1' } },
      }),
    );
    await eventually(async () => {
      expect(events).toHaveLength(1);
      expect(mapping.isAtRest()).toBe(true);
      expect(await countsOf(services.queueUrl('inbound-mail'))).toEqual(empty);
    });
    expect(events[0]?.Records[0]).toMatchObject({
      body: '{"hello":"world"}',
      md5OfBody: 'fbc24bcc7a1794758fc1327fcfebdaf6',
      eventSource: 'aws:sqs',
      eventSourceARN: 'arn:aws:sqs:eu-central-1:000000000000:inbound-mail',
      awsRegion: 'eu-central-1',
      attributes: { ApproximateReceiveCount: '1', SenderId: expect.any(String) },
      messageAttributes: { traceparent: { stringValue: '00-1', dataType: 'String' } },
    });
    expect(events[0]?.Records[0]?.receiptHandle).not.toBe('');
    expect(Number(events[0]?.Records[0]?.attributes.SentTimestamp)).toBeGreaterThan(0);
  });

  it('offers only the failed messages of a batch again when the function names them', async () => {
    const seen: string[] = [];
    start('referrals', {
      invoke: async ({ Records }) => {
        seen.push(...Records.map((record) => record.body));
        return {
          batchItemFailures: Records.filter(
            (record) => record.body === 'bad' && record.attributes.ApproximateReceiveCount === '1',
          ).map((record) => ({ itemIdentifier: record.messageId })),
        };
      },
    });
    await send('referrals', 'good', 'bad', 'fine');
    await eventually(async () => {
      expect(seen.toSorted()).toEqual(['bad', 'bad', 'fine', 'good']);
      expect(await countsOf(services.queueUrl('referrals'))).toEqual(empty);
    });
  });

  it('leaves a message to the dead-letter queue when it failed as often as the queue allows', async () => {
    const receiveCounts: string[] = [];
    const failures: unknown[] = [];
    start('petitions', {
      invoke: async ({ Records }) => {
        receiveCounts.push(...Records.map((record) => record.attributes.ApproximateReceiveCount));
        throw new Error('cannot');
      },
      onFailure: (error) => void failures.push(error),
    });
    await send('petitions', 'poison');
    await eventually(async () =>
      expect(await countsOf(services.deadLetterQueueUrl('petitions'))).toEqual({ visible: 1, inFlight: 0 }),
    );
    expect(receiveCounts).toEqual(['1', '2']);
    expect(failures).toHaveLength(2);
    expect(await countsOf(services.queueUrl('petitions'))).toEqual(empty);
  });

  it('offers a failed message again after the given delay when one is given', async () => {
    const times: number[] = [];
    start('arrears-signals', {
      retryDelaySeconds: (receiveCount) => receiveCount - 1,
      invoke: async () => {
        times.push(performance.now());
        if (times.length === 1) throw new Error('once');
      },
    });
    await send('arrears-signals', 'again');
    await eventually(() => expect(times).toHaveLength(2));
    await eventually(async () => expect(await countsOf(services.queueUrl('arrears-signals'))).toEqual(empty));
  });

  it('never runs more invocations at once than allowed', async () => {
    let running = 0;
    let most = 0;
    let done = 0;
    const twoAtOnce = Promise.withResolvers<void>();
    const mapping = start('due-steps', {
      batchSize: 1,
      maxConcurrency: 2,
      invoke: async () => {
        running += 1;
        most = Math.max(most, running);
        // The first waits for a second, however slow the machine; a third would have time to join them.
        if (running === 2) twoAtOnce.resolve();
        await twoAtOnce.promise;
        await new Promise((resolve) => setTimeout(resolve, 20));
        running -= 1;
        done += 1;
      },
    });
    await send('due-steps', '1', '2', '3', '4', '5', '6');
    await eventually(() => expect(done).toBe(6));
    await eventually(() => expect(mapping.isAtRest()).toBe(true));
    expect(most).toBe(2);
  });

  it('works off what it has received and receives nothing more when it is stopped', async () => {
    const finished: string[] = [];
    const working = Promise.withResolvers<void>();
    const mapping = start('due-notices', {
      batchSize: 1,
      maxConcurrency: 1,
      invoke: async ({ Records }) => {
        await working.promise;
        finished.push(Records[0]?.body ?? '');
      },
    });
    await send('due-notices', 'first');
    await eventually(() => expect(mapping.isAtRest()).toBe(false));
    const stopped = mapping.stop(20_000);
    working.resolve();
    await stopped;
    await send('due-notices', 'second');
    expect(finished).toEqual(['first']);
    expect(await countsOf(services.queueUrl('due-notices'))).toEqual({ visible: 1, inFlight: 0 });
  });
});

describe('failedMessageIds', () => {
  const batch = new Set(['a', 'b']);
  it.each([
    ['nothing', undefined],
    ['null', null],
    ['an empty object', {}],
    ['no list', { batchItemFailures: null }],
    ['an empty list', { batchItemFailures: [] }],
  ])('is empty when the function answers %s', (_name, response) => {
    expect(failedMessageIds(response, batch)).toEqual(new Set());
  });
  it('holds the named messages when all of them are in the batch', () => {
    expect(failedMessageIds({ batchItemFailures: [{ itemIdentifier: 'b' }] }, batch)).toEqual(new Set(['b']));
  });
  it.each([
    ['an id from elsewhere', [{ itemIdentifier: 'c' }]],
    ['an empty id', [{ itemIdentifier: '' }]],
    ['no id', [{}]],
    ['no list but text', 'a'],
  ])('is the whole batch when the answer holds %s', (_name, batchItemFailures) => {
    expect(failedMessageIds({ batchItemFailures }, batch)).toEqual(batch);
  });
});
