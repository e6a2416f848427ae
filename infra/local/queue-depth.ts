import { GetQueueAttributesCommand, type SQSClient } from '@aws-sdk/client-sqs';

/** The attributes of a queue that together count its messages. */
export const countAttributes = [
  'ApproximateNumberOfMessages',
  'ApproximateNumberOfMessagesNotVisible',
  'ApproximateNumberOfMessagesDelayed',
] as const;

export const sumOfCounts = (attributes: Readonly<Record<string, string>> = {}): number =>
  countAttributes.reduce((sum, name) => sum + Number(attributes[name] ?? 0), 0);

/** Messages in these queues together, from a service that runs elsewhere: a request a queue. */
export const askForMessagesIn = async (client: SQSClient, queueUrls: readonly string[]): Promise<number> => {
  const counts = await Promise.all(
    queueUrls.map(async (QueueUrl) => {
      const { Attributes } = await client.send(
        new GetQueueAttributesCommand({ QueueUrl, AttributeNames: [...countAttributes] }),
      );
      return sumOfCounts(Attributes);
    }),
  );
  return counts.reduce((sum, count) => sum + count, 0);
};
