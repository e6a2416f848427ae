import { z } from 'zod';
import { caseExport } from '#events/case-export.ts';
import {
  dataSchemas,
  dueItem,
  eventTypes,
  noticeDue,
  queueOfKind,
  scanWaiting,
  signalReceived,
  stepDue,
  waitingScan,
} from '#events/envelope.ts';
import { signal, signalKinds } from '#events/signal.ts';
import { type QueueName, topology } from '#infra/topology.ts';

/** What a partner may send: the envelope without the attributes that are our own. */
const publicSignalReceived = signalReceived.omit({ kierreading: true, kierraw: true, kierarrival: true });

type JsonSchemaTarget = 'draft-2020-12' | 'draft-7';

/** `input`: what a sender may write, before defaults and clean-up. */
const jsonSchema = (schema: z.ZodType, target: JsonSchemaTarget): Record<string, unknown> => ({
  ...z.toJSONSchema(schema, { io: 'input', target }),
});

const schemaFile = (schema: z.ZodType, id: string, title: string): Record<string, unknown> => {
  const { $schema, ...rest } = jsonSchema(schema, 'draft-2020-12');
  return { $schema, $id: id, title, ...rest };
};

/** AsyncAPI 3 embeds schemas of draft 7 without their `$schema`. */
const embedded = (schema: z.ZodType): Record<string, unknown> => {
  const { $schema: _, ...rest } = jsonSchema(schema, 'draft-7');
  return rest;
};

const messages = {
  signalReceived: {
    schema: publicSignalReceived,
    type: eventTypes.signalReceived,
    title: 'Signal received',
    summary: 'One signal of a threatened eviction: from a partner, or read from a mail or a file.',
  },
  stepDue: {
    schema: stepDue,
    type: eventTypes.stepDue,
    title: 'Step due',
    summary: 'A step whose moment has come; internal.',
  },
  noticeDue: {
    schema: noticeDue,
    type: eventTypes.noticeDue,
    title: 'Notice due',
    summary: 'A notice that is to be sent now; internal.',
  },
  scanWaiting: {
    schema: scanWaiting,
    type: eventTypes.scanWaiting,
    title: 'Scan waiting',
    summary: 'An input with pictures of paper that are to be read; internal.',
  },
} as const;
type MessageName = keyof typeof messages;

/** Queues that carry messages of ours; the others carry the formats of S3 and SES. */
const messageOnQueue = {
  scans: 'scanWaiting',
  petitions: 'signalReceived',
  'arrears-signals': 'signalReceived',
  referrals: 'signalReceived',
  'due-steps': 'stepDue',
  'due-notices': 'noticeDue',
} as const satisfies Partial<Record<QueueName, MessageName>>;
type MessageQueue = keyof typeof messageOnQueue;
const messageQueues: readonly MessageQueue[] = [
  'scans',
  'petitions',
  'arrears-signals',
  'referrals',
  'due-steps',
  'due-notices',
];

const describeQueue = (queue: MessageQueue): string => {
  const kinds = signalKinds.filter((kind) => queueOfKind[kind] === queue);
  return kinds.length > 0
    ? `Signals of kind ${kinds.join(', ')}. A partner needs sqs:SendMessage on this queue.`
    : 'Internal: between our own functions.';
};

const channel = (queue: MessageQueue): Record<string, unknown> => {
  const { visibilityTimeoutSeconds, maxReceives, retentionDays } = topology.queues[queue];
  const message = messageOnQueue[queue];
  return {
    address: queue,
    description: describeQueue(queue),
    messages: { [message]: { $ref: `#/components/messages/${message}` } },
    bindings: {
      sqs: {
        queue: {
          name: queue,
          fifoQueue: false,
          visibilityTimeout: visibilityTimeoutSeconds,
          messageRetentionPeriod: retentionDays * 86_400,
          redrivePolicy: { deadLetterQueue: { name: `${queue}-dead-letters` }, maxReceiveCount: maxReceives },
        },
        bindingVersion: '0.2.0',
      },
    },
  };
};

const operations = (queue: MessageQueue): [string, Record<string, unknown>][] => {
  const reference = { channel: { $ref: `#/channels/${queue}` } };
  const readers = Object.entries(topology.functions).filter(
    ([, { trigger }]) => trigger.kind === 'queue' && trigger.queue === queue,
  );
  const writers = Object.entries(topology.functions).filter(([, { sendsTo }]) => sendsTo?.includes(queue));
  return [
    ...readers.map(([name, { purpose }]): [string, Record<string, unknown>] => [
      name,
      { action: 'receive', title: name, summary: purpose, ...reference },
    ]),
    ...writers.map(([name]): [string, Record<string, unknown>] => [
      `${name}-to-${queue}`,
      { action: 'send', title: `${name} to ${queue}`, ...reference },
    ]),
  ];
};

const asyncApi = (): Record<string, unknown> => ({
  asyncapi: '3.0.0',
  info: {
    title: 'Kier',
    version: '1.0.0',
    description:
      'Messages on the queues of Kier: CloudEvents 1.0 in structured mode (JSON). Generated from the schemas in `events` and from `infra/topology.ts`.',
    license: { name: 'EUPL-1.2' },
  },
  defaultContentType: 'application/cloudevents+json',
  channels: Object.fromEntries(messageQueues.map((queue) => [queue, channel(queue)])),
  operations: Object.fromEntries(messageQueues.flatMap(operations)),
  components: {
    messages: Object.fromEntries(
      Object.entries(messages).map(([name, { type, title, summary }]) => [
        name,
        { name: type, title, summary, payload: { $ref: `#/components/schemas/${name}` } },
      ]),
    ),
    schemas: Object.fromEntries(
      Object.entries(messages).map(([name, { schema }]) => [name, embedded(schema)]),
    ),
  },
});

/** Every file in `events/generated` by name, as JSON. */
export const generatedContracts = (): Readonly<Record<string, unknown>> => ({
  'signal.v1.schema.json': schemaFile(signal, dataSchemas.signal, 'Signal'),
  'case-export.v1.schema.json': schemaFile(caseExport, dataSchemas.caseExport, 'Case export'),
  'due-item.v1.schema.json': schemaFile(dueItem, dataSchemas.dueItem, 'Step or notice that is due'),
  'waiting-scan.v1.schema.json': schemaFile(waitingScan, dataSchemas.waitingScan, 'Input with a scan'),
  'signal-received.v1.schema.json': schemaFile(
    publicSignalReceived,
    'urn:kier:schema:signal-received:1',
    'Signal received',
  ),
  'asyncapi.json': asyncApi(),
});
