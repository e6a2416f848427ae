import { join } from 'node:path';
import { type Topology, topology as kierTopology } from '#infra/topology.ts';
import { type Clients, createClients, type Endpoints } from './clients.ts';
import { startDynoxide } from './dynoxide.ts';
import { startFauxqs } from './fauxqs.ts';
import { localRegion, queueUrlOf } from './local-names.ts';
import type { PlatformError } from './platform-error.ts';
import { askForMessagesIn } from './queue-depth.ts';
import { createResources } from './resources.ts';

/** The AWS services on this machine, with all resources of the topology in them. */
export type Emulators = {
  readonly endpoints: Endpoints;
  /** Port of SQS and S3, where they run here. */
  readonly sqsPort: number | undefined;
  readonly clients: Clients;
  /** Messages in the queues of these names together: visible, in flight and delayed. */
  readonly messagesIn: (queues: readonly string[]) => Promise<number>;
  /** Settles only if a service ends without having been asked to; the platform cannot go on then. */
  readonly died: Promise<PlatformError>;
  readonly stop: () => Promise<void>;
};

export type EmulatorOptions = {
  /** Keeps everything under it; absent: in memory, for tests. */
  readonly dataDir?: string;
  /** Port of SQS and S3 to take when it is free, so that it stays the same from start to start. */
  readonly preferredPort?: number | undefined;
  /** Services that run elsewhere; nothing is started in their place. */
  readonly endpoints?: Partial<Endpoints>;
  /** Other queues and tables than Kier's own, for tests. */
  readonly topology?: Topology;
};

/**
 * Starts DynamoDB, SQS and S3 on loopback and makes what the topology describes. Every write is on disk when it is
 * answered; see docs/decisions/embedded-runtime.md for how that was shown.
 *
 * @throws PlatformError when a service cannot start.
 */
export const startEmulators = async (options: EmulatorOptions = {}): Promise<Emulators> => {
  const { dataDir, preferredPort, endpoints: elsewhere = {} } = options;
  const folder = (name: string): string | undefined =>
    dataDir === undefined ? undefined : join(dataDir, name);

  const startingDatabase = (async () =>
    elsewhere.dynamodb === undefined ? startDynoxide({ folder: folder('dynamodb') }) : undefined)();
  const startingStorage = (async () =>
    elsewhere.sqs === undefined || elsewhere.s3 === undefined
      ? startFauxqs({ region: localRegion, folder: folder('sqs'), preferredPort })
      : undefined)();
  const stopServices = async (): Promise<void> => {
    for (const starting of [startingDatabase, startingStorage]) {
      const service = await starting.catch(() => undefined);
      await service?.stop();
    }
  };
  const [database, storage] = await Promise.all([startingDatabase, startingStorage]).catch(
    async (error: unknown) => {
      await stopServices();
      throw error;
    },
  );

  const endpoints: Endpoints = {
    dynamodb: elsewhere.dynamodb ?? database?.endpoint ?? '',
    sqs: elsewhere.sqs ?? storage?.endpoint ?? '',
    s3: elsewhere.s3 ?? storage?.endpoint ?? '',
  };
  const clients = createClients(endpoints);
  try {
    await createResources(clients, endpoints.sqs, options.topology ?? kierTopology);
  } catch (error) {
    clients.destroy();
    await stopServices();
    throw error;
  }
  return {
    endpoints,
    sqsPort: storage?.port,
    clients,
    // Asked of the thread itself, for who waits for rest asks some hundred times a second.
    messagesIn:
      elsewhere.sqs === undefined && storage !== undefined
        ? storage.messagesIn
        : (queues) =>
            askForMessagesIn(
              clients.sqs,
              queues.map((queue) => queueUrlOf(endpoints.sqs, queue)),
            ),
    died: Promise.race(
      [database, storage].flatMap((service) => (service === undefined ? [] : [service.died])),
    ),
    stop: async () => {
      clients.destroy();
      await stopServices();
    },
  };
};
