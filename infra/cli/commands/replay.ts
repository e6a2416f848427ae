import { SendMessageBatchCommand } from '@aws-sdk/client-sqs';
import { readFile } from 'node:fs/promises';
import { dataSchemas, eventTypes, queueOfKind } from '#events/envelope.ts';
import { signalKind } from '#events/signal.ts';
import type { Platform } from '#infra/local/platform.ts';
import { InputError, pathOf, UsageError } from '../arguments.ts';
import { countsOf, exportOf } from '../case-counts.ts';
import type { Command } from '../command.ts';
import { runWhatIsDue, withPlatform } from '../platform-session.ts';

const BATCH_MESSAGES = 10;
/** SQS takes no larger message, and no more than this in one batch. */
const MAX_BYTES = 1_048_576;

type Message = { readonly queue: string; readonly body: string };

/** JSON, or the line as it stands when it is none. */
const dataOf = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return line;
  }
};

/** The two characters of JSON text that SQS refuses. */
const sendable = (json: string): string =>
  json.replaceAll('\uFFFE', String.raw`\uFFFE`).replaceAll('\uFFFF', String.raw`\uFFFF`);

/** One line as a partner would put it on a queue; what is no signal still goes there, to become a review item. */
const messageOf = (line: string, lineNumber: number, now: string): Message => {
  const data = dataOf(line);
  const kind = signalKind.safeParse(
    typeof data === 'object' && data !== null && 'kind' in data ? data.kind : undefined,
  );
  const envelope = {
    specversion: '1.0',
    id: `replay-${lineNumber}`,
    source: 'urn:kier:replay',
    time: now,
    type: eventTypes.signalReceived,
    datacontenttype: 'application/json',
    dataschema: dataSchemas.signal,
    data,
  };
  return {
    queue: kind.success ? queueOfKind[kind.data] : 'referrals',
    body: sendable(JSON.stringify(envelope)),
  };
};

/** In order: a batch ends where the queue changes, and before it holds too much. */
const inBatches = (messages: readonly Message[]): Message[][] => {
  const batches: Message[][] = [];
  let bytes = 0;
  for (const message of messages) {
    const size = Buffer.byteLength(message.body);
    const batch = batches.at(-1);
    const fits =
      batch?.[0]?.queue === message.queue && batch.length < BATCH_MESSAGES && bytes + size <= MAX_BYTES;
    if (batch !== undefined && fits) batch.push(message);
    else batches.push([message]);
    bytes = fits ? bytes + size : size;
  }
  return batches;
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
  takesAtMost: 1,
  options: { data: { type: 'string' }, directory: { type: 'string' }, now: { type: 'string' } },
  run: async ({ values, positionals }) => {
    const [given] = positionals;
    if (given === undefined) throw new UsageError('replay takes one file of signals.');
    const text = await readFile(pathOf(given), 'utf8').catch(() => undefined);
    if (text === undefined) throw new InputError(`${given} cannot be read: check the path.`);
    const lines = text
      .replace(/^\uFEFF/, '')
      .split('\n')
      .map((line, index) => ({ line: line.trim(), lineNumber: index + 1 }))
      .filter(({ line }) => line !== '');
    return withPlatform(
      { data: values['data'], directory: values['directory'], now: values['now'] },
      async (platform) => {
        const now = platform.clock.now().toISOString();
        const all = lines.map(({ line, lineNumber }) => ({
          lineNumber,
          ...messageOf(line, lineNumber, now),
        }));
        const messages = all.filter(({ body }) => Buffer.byteLength(body) <= MAX_BYTES);
        for (const { lineNumber } of all.filter((message) => !messages.includes(message))) {
          process.stderr.write(`Line ${lineNumber} is longer than a queue takes: it was left out.\n`);
        }
        for (const batch of inBatches(messages)) await send(platform, batch[0]?.queue ?? '', batch);
        process.stderr.write(`${messages.length} signals are on the queues\n`);
        await platform.waitUntilIdle();
        const idle = await runWhatIsDue(platform);
        const counts = {
          inputs: messages.length,
          ...countsOf(await exportOf(platform)),
          deadLetters: idle.deadLetters,
        };
        process.stdout.write(`${JSON.stringify(counts)}\n`);
        return idle.deadLetters === 0 && messages.length === all.length ? 0 : 1;
      },
    );
  },
};
