import type { QueueName } from '#infra/topology.ts';

/** Names of what runs on one machine; on AWS the stacks give them. */
export const localRegion = 'eu-central-1';
/** Account under which the emulators file everything. */
export const localAccount = '000000000000';
export const localTable = 'kier';
export const localBucket = 'kier-raw';
export const localConfigurationSet = 'kier';

/** Name of the dead-letter queue of a queue. */
export const deadLettersOf = (queue: QueueName): string => `${queue}-dead-letters`;
export const queueArnOf = (queue: string): string => `arn:aws:sqs:${localRegion}:${localAccount}:${queue}`;
export const queueUrlOf = (sqsEndpoint: string, queue: string): string =>
  `${sqsEndpoint}/${localAccount}/${queue}`;
