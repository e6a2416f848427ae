import {
  SendMessageBatchCommand,
  type SendMessageBatchRequestEntry,
  type SQSClient,
} from '@aws-sdk/client-sqs';
import { queueOfKind, writeNoticeDue, writeScanWaiting, writeStepDue } from '#events/envelope.ts';
import type { DueHint, ScanQueue, SignalQueue, WorkQueue } from '#application/ports.ts';
import { bearsLetters } from './table-items.ts';

/** SQS takes ten messages and 1 MiB a batch; half of that leaves room for the request around them. */
const BATCH_MESSAGES = 10;
const BATCH_BYTES = 512 * 1024;
const ATTEMPTS = 4;
const PAUSE_MS = 50;

type Entry = { readonly id: string; readonly group: string; readonly body: string };

const inBatches = (entries: readonly Entry[]): Entry[][] => {
  const batches: Entry[][] = [];
  let bytes = 0;
  for (const entry of entries) {
    const size = Buffer.byteLength(entry.body);
    const batch = batches.at(-1);
    if (batch === undefined || batch.length === BATCH_MESSAGES || bytes + size > BATCH_BYTES) {
      batches.push([entry]);
      bytes = size;
    } else {
      batch.push(entry);
      bytes += size;
    }
  }
  return batches;
};

/**
 * Puts messages on a queue.
 * @throws when one could not be stored after a few attempts: the caller's own message is then delivered again.
 */
const sendAll = async (client: SQSClient, queueUrl: string, entries: readonly Entry[]): Promise<void> => {
  for (const batch of inBatches(entries)) {
    let pending: SendMessageBatchRequestEntry[] = batch.map(({ body, group }, index) => ({
      Id: String(index),
      MessageBody: body,
      // Fair queues: one partner's list does not hold up the others.
      MessageGroupId: group,
    }));
    for (let attempt = 0; pending.length > 0; attempt += 1) {
      if (attempt === ATTEMPTS) throw new Error('A queue refuses messages: it is offered again.');
      if (attempt > 0) await new Promise((resolve) => setTimeout(resolve, PAUSE_MS * 2 ** attempt));
      const { Failed = [] } = await client.send(
        new SendMessageBatchCommand({ QueueUrl: queueUrl, Entries: pending }),
      );
      const failed = new Set(Failed.map(({ Id }) => Id));
      pending = pending.filter(({ Id }) => failed.has(Id));
    }
  }
};

export type SignalQueueUrls = Readonly<Record<(typeof queueOfKind)[keyof typeof queueOfKind], string>>;

/** The three queues on which signals wait for their register function. */
export const createSignalQueue = (client: SQSClient, urls: SignalQueueUrls): SignalQueue => ({
  send: async (messages) => {
    const byQueue = Map.groupBy(messages, ({ kind }) => queueOfKind[kind]);
    for (const [queue, entries] of byQueue) await sendAll(client, urls[queue], entries);
  },
});

/** Fair queues: a case with many letters does not hold up the others. SQS takes 128 characters. */
const groupOf = ({ pk }: DueHint): string => pk.slice(0, 128);

/** The queue on which scans wait for the function that reads them. */
export const createScanQueue = (client: SQSClient, queueUrl: string): ScanQueue => ({
  send: async ({ id, time, scan }) => {
    const body = writeScanWaiting({
      id,
      source: `urn:kier:function:receive-${scan.channel}`,
      time,
      data: scan,
    });
    await sendAll(client, queueUrl, [{ id, group: scan.partnerId ?? scan.channel, body }]);
  },
});

/** Hands due items to the functions that act on them. */
export const createWorkQueue = (
  client: SQSClient,
  urls: { readonly 'due-steps': string; readonly 'due-notices': string },
  source: string,
  onFailure: (error: unknown) => void,
): WorkQueue & { readonly offerStrictly: (hints: readonly DueHint[]) => Promise<void> } => {
  const entriesOf = (hints: readonly DueHint[]): { steps: Entry[]; notices: Entry[] } => {
    const time = new Date().toISOString();
    const entry = (hint: DueHint): Entry => {
      const stated = { id: `${hint.pk}/${hint.sk}/${hint.dueSk}`.slice(0, 400), source, time, data: hint };
      return {
        id: stated.id,
        group: groupOf(hint),
        body: bearsLetters(hint.sk) ? writeNoticeDue(stated) : writeStepDue(stated),
      };
    };
    const { steps = [], notices = [] } = Object.groupBy(hints, ({ sk }) =>
      bearsLetters(sk) ? 'notices' : 'steps',
    );
    return { steps: steps.map(entry), notices: notices.map(entry) };
  };
  const offerStrictly = async (hints: readonly DueHint[]): Promise<void> => {
    const { steps, notices } = entriesOf(hints);
    await sendAll(client, urls['due-steps'], steps);
    await sendAll(client, urls['due-notices'], notices);
  };
  return {
    offerStrictly,
    offer: async (hints) => {
      try {
        await offerStrictly(hints);
      } catch (error) {
        // The commit stands and tick offers the same items within a minute: failing here would only repeat the work.
        onFailure(error);
      }
    },
  };
};
