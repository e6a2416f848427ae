import type { QueueName, Topology } from '#infra/topology.ts';
import { topology as kierTopology } from '#infra/topology.ts';
import type { Clients, Endpoints } from '#infra/local/clients.ts';
import { startEmulators } from '#infra/local/emulators.ts';
import { applyEnvironment, environmentOf } from '#infra/local/environment.ts';
import { deadLettersOf, localBucket, localTable, queueUrlOf } from '#infra/local/local-names.ts';

/** DynamoDB, SQS and S3 with Kier's table, bucket and queues, for the tests of adapters. */
export type TestServices = {
  readonly endpoints: Endpoints;
  readonly clients: Clients;
  readonly tableName: string;
  readonly bucket: string;
  readonly queueUrl: (queue: QueueName) => string;
  readonly deadLetterQueueUrl: (queue: QueueName) => string;
  readonly stop: () => Promise<void>;
};

/**
 * Real embedded services on free ports, in memory unless `dataDir` is given; takes about half a second, so start them
 * once a file (`beforeAll`) and use keys of your own in each test. Also sets the environment variables that functions
 * read, until `stop`.
 */
export const startTestServices = async (
  options: { readonly dataDir?: string; readonly topology?: Topology } = {},
): Promise<TestServices> => {
  const emulators = await startEmulators(options);
  const { endpoints, clients } = emulators;
  const restore = applyEnvironment(environmentOf(options.topology ?? kierTopology, { endpoints }));
  return {
    endpoints,
    clients,
    tableName: localTable,
    bucket: localBucket,
    queueUrl: (queue) => queueUrlOf(endpoints.sqs, queue),
    deadLetterQueueUrl: (queue) => queueUrlOf(endpoints.sqs, deadLettersOf(queue)),
    stop: async () => {
      restore();
      await emulators.stop();
    },
  };
};
