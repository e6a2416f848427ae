import { SendMessageCommand } from '@aws-sdk/client-sqs';
import { queueOfKind, writeSignalReceived } from '#events/envelope.ts';
import type { Signal } from '#events/signal.ts';
import type { Platform } from '#infra/local/platform.ts';

/** Puts a signal on the queue of its kind, as a partner does. */
export const putSignal = async (
  { clients, queueUrls }: Pick<Platform, 'clients' | 'queueUrls'>,
  signal: Signal,
): Promise<void> => {
  await clients.sqs.send(
    new SendMessageCommand({
      QueueUrl: queueUrls.get(queueOfKind[signal.kind]),
      MessageBody: writeSignalReceived({
        id: `event-of-${signal.source.ref}`,
        source: 'urn:kier:partner:test',
        time: signal.receivedAt,
        data: signal,
      }),
    }),
  );
};
