import type { Queue } from 'aws-cdk-lib/aws-sqs';
import {
  environmentNames,
  type FunctionName,
  type FunctionSettings,
  type QueueName,
  type QueueSettings,
  type Topology,
} from '#infra/topology.ts';
import type { DataStack } from './data-stack.ts';
import type { KierFunction } from './kier-function.ts';
import type { OutgoingMail } from './outgoing-mail.ts';
import { rawStatementsOf, statementsOf } from './permissions.ts';

/** What every function of an installation shares. */
export type Installation = {
  readonly data: DataStack;
  readonly mail: OutgoingMail;
  /** Without a trailing slash. */
  readonly publicUrl: string;
  readonly queues: ReadonlyMap<QueueName, Queue>;
};

const environmentOf = (
  { sendsTo = [], usesKeyRing }: FunctionSettings,
  { data, mail, publicUrl, queues }: Installation,
): Record<string, string> => ({
  [environmentNames.tableName]: data.table.tableName,
  [environmentNames.rawBucket]: data.rawBucket.bucketName,
  [environmentNames.publicUrl]: publicUrl,
  [environmentNames.configurationSet]: mail.configurationSetName,
  ...(usesKeyRing === true ? { [environmentNames.keyRing]: data.keyRing.secretArn } : {}),
  ...Object.fromEntries(
    sendsTo.map((name) => [environmentNames.queueUrl(name), queueOf(queues, name).queueUrl]),
  ),
});

const queueOf = (queues: ReadonlyMap<QueueName, Queue>, name: QueueName): Queue => {
  const queue = queues.get(name);
  if (queue === undefined) throw new Error(`No stack made the queue ${name} before it was sent to.`);
  return queue;
};

/** Gives a function exactly what its row in the topology says: rights, and where to find what they are on. */
export const wire = (made: KierFunction, settings: FunctionSettings, installation: Installation): void => {
  const { data, mail, queues } = installation;
  const arns = {
    table: data.table.tableArn,
    tableIndexes: data.indexArns,
    rawBucket: data.rawBucketArn,
    dataKey: data.dataKey.keyArn,
    keyRing: data.keyRing.secretArn,
    queue: (name: QueueName) => queueOf(queues, name).queueArn,
    mail: mail.sendArns,
  };
  made.allow(statementsOf(settings, arns));
  made.allowUnderPrefixes(rawStatementsOf(settings, arns));
  made.tell(environmentOf(settings, installation));
};

export type QueueReader = {
  readonly queueName: QueueName;
  readonly queueSettings: QueueSettings;
  readonly name: FunctionName;
  readonly settings: FunctionSettings;
};

const isQueueName = (name: string, topology: Topology): name is QueueName => name in topology.queues;
const isFunctionName = (name: string, topology: Topology): name is FunctionName => name in topology.functions;

export const functionsOf = (
  topology: Topology,
): { readonly name: FunctionName; readonly settings: FunctionSettings }[] =>
  Object.keys(topology.functions)
    .filter((name) => isFunctionName(name, topology))
    .map((name) => ({ name, settings: topology.functions[name] }));

/**
 * Every queue with the one function that reads it.
 * @throws when a queue has no reader, or several: its messages would wait for ever, or go here and there by chance.
 */
export const queueReadersOf = (topology: Topology): QueueReader[] =>
  Object.keys(topology.queues)
    .filter((name) => isQueueName(name, topology))
    .map((queueName) => {
      const readers = functionsOf(topology).filter(
        ({ settings: { trigger } }) => trigger.kind === 'queue' && trigger.queue === queueName,
      );
      const [reader] = readers;
      if (reader === undefined || readers.length > 1)
        throw new Error(`The queue ${queueName} has ${readers.length} readers instead of one.`);
      return { queueName, queueSettings: topology.queues[queueName], ...reader };
    });
