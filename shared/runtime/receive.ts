import { createSignalQueue } from '#adapters/aws/queues.ts';
import { storedObjectsOf } from '#adapters/aws/stored-objects.ts';
import { createInputReader } from '#adapters/documents/input-reader.ts';
import type { ReceiveDeps } from '#application/receive-input.ts';
import { receiveObject } from '#application/receive-object.ts';
import { sqs } from './clients.ts';
import { registerDeps } from './deps.ts';
import { environment } from './environment.ts';
import { rawStore } from './raw.ts';
import { count } from './telemetry.ts';

const read = createInputReader();

const receiveDeps = async (): Promise<ReceiveDeps> => {
  const { ring, store, directory, clock, work } = await registerDeps();
  return {
    read,
    ring,
    store,
    directory,
    clock,
    work,
    raw: rawStore(),
    signals: createSignalQueue(sqs(), {
      petitions: environment.queueUrl('petitions'),
      'arrears-signals': environment.queueUrl('arrears-signals'),
      referrals: environment.queueUrl('referrals'),
    }),
  };
};

/** Takes in all objects that one message announces. @returns the name of what happened, for the metrics */
export const receiveMessage = async (channel: 'mail' | 'file', body: string): Promise<string> => {
  const deps = await receiveDeps();
  for (const object of storedObjectsOf(body)) {
    const { signals, reviews, ignored } = await receiveObject(deps, channel, object);
    count('SignalsRead', signals);
    count('InputsToReview', reviews);
    count('InputsIgnored', ignored);
  }
  return channel === 'mail' ? 'MailReceived' : 'FileReceived';
};
