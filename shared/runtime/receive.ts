import { createScanQueue, createSignalQueue } from '#adapters/aws/queues.ts';
import { storedObjectsOf } from '#adapters/aws/stored-objects.ts';
import type { SQSRecord } from 'aws-lambda';
import { createInputReader, readNothing } from '#adapters/documents/input-reader.ts';
import type { ReceiveDeps, Received } from '#application/receive-input.ts';
import { receiveObject } from '#application/receive-object.ts';
import { sqs } from './clients.ts';
import { registerDeps } from './deps.ts';
import { environment } from './environment.ts';
import { rawStore } from './raw.ts';
import { count } from './telemetry.ts';

const read = createInputReader({ scansElsewhere: true });

/** What every function needs that takes inputs in, whatever reads them. */
export const intakeDeps = async (): Promise<Omit<ReceiveDeps, 'read' | 'scans'>> => {
  const { ring, store, directory, clock, work } = await registerDeps();
  return {
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

export const countReceived = ({ signals, reviews, ignored, scans }: Received): void => {
  count('SignalsRead', signals);
  count('InputsToReview', reviews);
  count('InputsIgnored', ignored);
  count('InputsWithScans', scans);
};

/** An input that ended this function, or used up its time, so often is left to a person; the queue allows more (`infra/topology.ts`). */
const TRIES = 3;

/** Takes in all objects that one message announces. @returns the name of what happened, for the metrics */
export const receiveMessage = async (
  channel: 'mail' | 'file',
  { body, attributes }: Pick<SQSRecord, 'body' | 'attributes'>,
): Promise<string> => {
  const isGivenUp = Number(attributes.ApproximateReceiveCount) > TRIES;
  const scans = createScanQueue(sqs(), environment.queueUrl('scans'));
  const deps = { ...(await intakeDeps()), read: isGivenUp ? readNothing : read, scans };
  for (const object of storedObjectsOf(body)) countReceived(await receiveObject(deps, channel, object));
  return channel === 'mail' ? 'MailReceived' : 'FileReceived';
};
