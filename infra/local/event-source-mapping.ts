import {
  ChangeMessageVisibilityBatchCommand,
  DeleteMessageBatchCommand,
  type Message,
  ReceiveMessageCommand,
  type SQSClient,
} from '@aws-sdk/client-sqs';
import type { SQSEvent, SQSRecord } from 'aws-lambda';
import { setTimeout as sleep } from 'node:timers/promises';
import { localRegion } from './local-names.ts';

export type EventSourceMappingOptions = {
  readonly client: SQSClient;
  readonly queueUrl: string;
  readonly queueArn: string;
  /** At most 10: what one receive gives. */
  readonly batchSize: number;
  readonly maxConcurrency: number;
  readonly invoke: (event: SQSEvent) => Promise<unknown>;
  /** Told of each failed batch, or of each part of a batch that the function reported as failed. */
  readonly onFailure?: (error: unknown, messageCount: number) => void;
  /**
   * Seconds until a message that failed for the n-th time is offered again. Absent: as Lambda does, when the
   * visibility timeout of the queue is over.
   */
  readonly retryDelaySeconds?: (receiveCount: number) => number;
};

export type EventSourceMapping = {
  /** No message is being worked on at this moment. */
  readonly isAtRest: () => boolean;
  /** Receives nothing more, and settles when what was received has been worked off or `graceMs` is over. */
  readonly stop: (graceMs: number) => Promise<void>;
};

/** The function said in part which messages failed; they stay in the queue, the others are deleted. */
export class PartialBatchFailure extends Error {
  override readonly name = 'PartialBatchFailure';
}

const longPollSeconds = 20;
const pauseAfterErrorMs = 200;

const recordOf = (message: Message, queueArn: string): SQSRecord => {
  const attributes: Record<string, string | undefined> = message.Attributes ?? {};
  return {
    messageId: message.MessageId ?? '',
    receiptHandle: message.ReceiptHandle ?? '',
    body: message.Body ?? '',
    attributes: {
      ...attributes,
      ApproximateReceiveCount: attributes['ApproximateReceiveCount'] ?? '1',
      SentTimestamp: attributes['SentTimestamp'] ?? '0',
      SenderId: attributes['SenderId'] ?? '',
      ApproximateFirstReceiveTimestamp: attributes['ApproximateFirstReceiveTimestamp'] ?? '0',
    },
    messageAttributes: Object.fromEntries(
      Object.entries(message.MessageAttributes ?? {}).map(([name, value]) => [
        name,
        {
          ...(value.StringValue === undefined ? {} : { stringValue: value.StringValue }),
          ...(value.BinaryValue === undefined
            ? {}
            : { binaryValue: Buffer.from(value.BinaryValue).toString('base64') }),
          stringListValues: [],
          binaryListValues: [],
          dataType: value.DataType ?? 'String',
        },
      ]),
    ),
    md5OfBody: message.MD5OfBody ?? '',
    eventSource: 'aws:sqs',
    eventSourceARN: queueArn,
    awsRegion: localRegion,
  };
};

/**
 * Message ids that a partial batch response names as failed, as Lambda reads it: nothing or an empty list is success;
 * an entry without an id, or with one that was not in the batch, fails the whole batch.
 *
 * @see https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html
 */
export const failedMessageIds = (response: unknown, batch: ReadonlySet<string>): ReadonlySet<string> => {
  if (typeof response !== 'object' || response === null || !('batchItemFailures' in response)) {
    return new Set();
  }
  const failures: unknown = response.batchItemFailures;
  if (failures === null || failures === undefined) return new Set();
  if (!Array.isArray(failures)) return batch;
  const failed = new Set<string>();
  for (const failure of failures as unknown[]) {
    const id: unknown =
      typeof failure === 'object' && failure !== null && 'itemIdentifier' in failure
        ? failure.itemIdentifier
        : undefined;
    if (typeof id !== 'string' || !batch.has(id)) return batch;
    failed.add(id);
  }
  return failed;
};

/**
 * Polls one queue for one function as Lambda's event-source mapping does: long polling, batches, partial batch
 * responses, a bound on concurrent invocations. The move to the dead-letter queue is the queue's own redrive policy.
 */
export const startEventSourceMapping = (options: EventSourceMappingOptions): EventSourceMapping => {
  const { client, queueUrl, queueArn } = options;
  const stopping = new AbortController();
  const invocations = new Set<Promise<void>>();

  const settle = async (messages: readonly Message[], failed: ReadonlySet<string>): Promise<void> => {
    const entries = messages.map((message, index) => ({
      Id: String(index),
      ReceiptHandle: message.ReceiptHandle ?? '',
      isFailed: failed.has(message.MessageId ?? ''),
      receiveCount: Number(message.Attributes?.ApproximateReceiveCount ?? 1),
    }));
    const done = entries.filter((entry) => !entry.isFailed);
    if (done.length > 0) {
      await client.send(
        new DeleteMessageBatchCommand({
          QueueUrl: queueUrl,
          Entries: done.map(({ Id, ReceiptHandle }) => ({ Id, ReceiptHandle })),
        }),
      );
    }
    const { retryDelaySeconds } = options;
    const again = entries.filter((entry) => entry.isFailed);
    if (retryDelaySeconds !== undefined && again.length > 0) {
      await client.send(
        new ChangeMessageVisibilityBatchCommand({
          QueueUrl: queueUrl,
          Entries: again.map(({ Id, ReceiptHandle, receiveCount }) => ({
            Id,
            ReceiptHandle,
            VisibilityTimeout: retryDelaySeconds(receiveCount),
          })),
        }),
      );
    }
  };

  const work = async (messages: readonly Message[]): Promise<void> => {
    const ids = new Set(messages.map((message) => message.MessageId ?? ''));
    let failed: ReadonlySet<string> = ids;
    try {
      const response = await options.invoke({
        Records: messages.map((message) => recordOf(message, queueArn)),
      });
      failed = failedMessageIds(response, ids);
      if (failed.size > 0) {
        options.onFailure?.(new PartialBatchFailure('reported by the function'), failed.size);
      }
    } catch (error) {
      options.onFailure?.(error, messages.length);
    }
    try {
      await settle(messages, failed);
    } catch (error) {
      // Not deleted means delivered again: at least once, as the queue promises.
      options.onFailure?.(error, messages.length);
    }
  };

  const receive = async (): Promise<readonly Message[]> => {
    const { Messages = [] } = await client.send(
      new ReceiveMessageCommand({
        QueueUrl: queueUrl,
        MaxNumberOfMessages: Math.min(options.batchSize, 10),
        WaitTimeSeconds: longPollSeconds,
        MessageSystemAttributeNames: ['All'],
        MessageAttributeNames: ['All'],
      }),
      { abortSignal: stopping.signal },
    );
    return Messages;
  };

  const poll = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      if (invocations.size >= options.maxConcurrency) {
        await Promise.race(invocations);
        continue;
      }
      try {
        const messages = await receive();
        if (messages.length === 0) continue;
        const invocation = work(messages).finally(() => invocations.delete(invocation));
        invocations.add(invocation);
      } catch (error) {
        if (stopping.signal.aborted) return;
        options.onFailure?.(error, 0);
        await sleep(pauseAfterErrorMs);
      }
    }
  };
  const polling = poll();

  return {
    isAtRest: () => invocations.size === 0,
    stop: async (graceMs) => {
      stopping.abort();
      await polling;
      const grace = new AbortController();
      await Promise.race([
        Promise.allSettled(invocations),
        sleep(graceMs, undefined, { signal: grace.signal, ref: false }).catch(() => undefined),
      ]);
      grace.abort();
    },
  };
};
