import { SendMessageBatchCommand } from '@aws-sdk/client-sqs';
import { readFile } from 'node:fs/promises';
import { dataSchemas, eventTypes, queueOfKind } from '#events/envelope.ts';
import { signalKind } from '#events/signal.ts';
import type { Platform } from '#infra/local/platform.ts';
import { InputError, pathOf, UsageError } from '../arguments.ts';
import { countsOf, exportOf } from '../case-counts.ts';
import type { Command } from '../command.ts';
import { withPlatform } from '../platform-session.ts';

const BATCH = 10;

type Message = { readonly queue: string; readonly body: string };

/** One line as a partner would put it on a queue; what is no signal still goes there, to become a review item. */
const messageOf = (line: string, index: number, now: string): Message => {
  let data: unknown;
  try {
    data = JSON.parse(line);
  } catch {
    return { queue: 'referrals', body: line };
  }
  const kind = signalKind.safeParse(
    typeof data === 'object' && data !== null && 'kind' in data ? data.kind : undefined,
  );
  const envelope = {
    specversion: '1.0',
    id: `replay-${index + 1}`,
    source: 'urn:kier:replay',
    time: now,
    type: eventTypes.signalReceived,
    datacontenttype: 'application/json',
    dataschema: dataSchemas.signal,
    data,
  };
  return { queue: kind.success ? queueOfKind[kind.data] : 'referrals', body: JSON.stringify(envelope) };
};

const send = async (platform: Platform, queue: string, messages: readonly Message[]): Promise<void> => {
  const queueUrl = platform.queueUrls.get(queue);
  if (queueUrl === undefined) throw new Error(`There is no queue ${queue}.`);
  const { Failed = [] } = await platform.clients.sqs.send(
    new SendMessageBatchCommand({
      QueueUrl: queueUrl,
      Entries: messages.map(({ body }, index) => ({
        Id: String(index),
        MessageBody: body,
        MessageGroupId: 'replay',
      })),
    }),
  );
  if (Failed.length > 0)
    throw new InputError(
      `The queue ${queue} did not take ${Failed.length} signals: run replay again, what is in stays in once.`,
    );
};

export const command: Command = {
  usage: 'replay FILE.ndjson [--data DIR] [--directory FILE] [--now ISO]',
  options: { data: { type: 'string' }, directory: { type: 'string' }, now: { type: 'string' } },
  run: async ({ values, positionals }) => {
    const [given, ...more] = positionals;
    if (given === undefined || more.length > 0) throw new UsageError('replay takes one file of signals.');
    const text = await readFile(pathOf(given), 'utf8').catch(() => undefined);
    if (text === undefined) throw new InputError(`${given} cannot be read: check the path.`);
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    return withPlatform(
      { data: values['data'], directory: values['directory'], now: values['now'] },
      async (platform) => {
        const now = platform.clock.now().toISOString();
        const messages = lines.map((line, index) => messageOf(line, index, now));
        // In order: a batch ends where the queue changes.
        let batch: Message[] = [];
        for (const message of messages) {
          const [first] = batch;
          if (first !== undefined && (first.queue !== message.queue || batch.length === BATCH)) {
            await send(platform, first.queue, batch);
            batch = [];
          }
          batch.push(message);
        }
        const [last] = batch;
        if (last !== undefined) await send(platform, last.queue, batch);
        process.stderr.write(`${messages.length} signals are on the queues\n`);
        const idle = await platform.waitUntilIdle();
        const counts = {
          inputs: messages.length,
          ...countsOf(await exportOf(platform)),
          deadLetters: idle.deadLetters,
        };
        process.stdout.write(`${JSON.stringify(counts)}\n`);
        return idle.deadLetters === 0 ? 0 : 1;
      },
    );
  },
};
