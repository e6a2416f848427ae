import { GetQueueAttributesCommand, type SQSClient } from '@aws-sdk/client-sqs';
import { setTimeout as sleep } from 'node:timers/promises';

export type Idle = {
  /** Messages that lie in the dead-letter queues: nothing works on them, so they do not keep the platform from rest. */
  readonly deadLetters: number;
};

const pauseMs = 10;
const roundsInARow = 2;

const countsOf = async (client: SQSClient, QueueUrl: string): Promise<number> => {
  const { Attributes = {} } = await client.send(
    new GetQueueAttributesCommand({
      QueueUrl,
      AttributeNames: [
        'ApproximateNumberOfMessages',
        'ApproximateNumberOfMessagesNotVisible',
        'ApproximateNumberOfMessagesDelayed',
      ],
    }),
  );
  return Object.values(Attributes).reduce((sum, count) => sum + Number(count), 0);
};

const total = async (client: SQSClient, queueUrls: readonly string[]): Promise<number> => {
  const counts = await Promise.all(queueUrls.map((url) => countsOf(client, url)));
  return counts.reduce((sum, count) => sum + count, 0);
};

/**
 * Waits until no queue holds a message (visible, in flight or delayed) and everything else is at rest, seen twice in a
 * row. A message that fails keeps the platform busy until it succeeds or has gone to its dead-letter queue.
 */
export const waitUntilIdle = async (options: {
  readonly client: SQSClient;
  readonly queueUrls: readonly string[];
  readonly deadLetterQueueUrls: readonly string[];
  /** What else may be at work: pollers, the door for mail, the schedule. */
  readonly isAtRest: () => boolean;
  readonly signal?: AbortSignal | undefined;
}): Promise<Idle> => {
  let quietRounds = 0;
  while (quietRounds < roundsInARow) {
    options.signal?.throwIfAborted();
    const isQuiet =
      options.isAtRest() && (await total(options.client, options.queueUrls)) === 0 && options.isAtRest();
    quietRounds = isQuiet ? quietRounds + 1 : 0;
    if (quietRounds < roundsInARow)
      await sleep(pauseMs, undefined, options.signal === undefined ? {} : { signal: options.signal });
  }
  return { deadLetters: await total(options.client, options.deadLetterQueueUrls) };
};
