import {
  CreateTableCommand,
  type CreateTableCommandInput,
  type DynamoDBClient,
  ResourceInUseException,
} from '@aws-sdk/client-dynamodb';
import { CreateBucketCommand, HeadBucketCommand, type S3Client } from '@aws-sdk/client-s3';
import { CreateQueueCommand, type SQSClient, SetQueueAttributesCommand } from '@aws-sdk/client-sqs';
import type { QueueName, QueueSettings, Topology } from '#infra/topology.ts';
import type { Clients } from './clients.ts';
import { deadLettersOf, localBucket, localTable, queueArnOf, queueUrlOf } from './local-names.ts';

const keySchema = (partitionKey: string, sortKey: string) => [
  { AttributeName: partitionKey, KeyType: 'HASH' as const },
  { AttributeName: sortKey, KeyType: 'RANGE' as const },
];

/** The table of the topology as DynamoDB wants to hear it. */
export const tableInput = ({ table }: Pick<Topology, 'table'>): CreateTableCommandInput => ({
  TableName: localTable,
  BillingMode: 'PAY_PER_REQUEST',
  KeySchema: keySchema(table.partitionKey, table.sortKey),
  AttributeDefinitions: [table, ...table.indexes]
    .flatMap((index) => [index.partitionKey, index.sortKey])
    .map((name) => ({ AttributeName: name, AttributeType: 'S' })),
  GlobalSecondaryIndexes: table.indexes.map((index) => ({
    IndexName: index.name,
    KeySchema: keySchema(index.partitionKey, index.sortKey),
    Projection: { ProjectionType: index.projection },
  })),
});

const createTable = async (client: DynamoDBClient, topology: Topology): Promise<void> => {
  try {
    await client.send(new CreateTableCommand(tableInput(topology)));
  } catch (error) {
    if (!(error instanceof ResourceInUseException)) throw error;
  }
};

const createBucket = async (client: S3Client): Promise<void> => {
  try {
    await client.send(new HeadBucketCommand({ Bucket: localBucket }));
  } catch {
    await client.send(new CreateBucketCommand({ Bucket: localBucket }));
  }
};

const secondsPerDay = 86_400;

/** Created bare and then set: creating again with settings that have changed since is an error in SQS. */
const createQueue = async (
  client: SQSClient,
  endpoint: string,
  name: QueueName,
  settings: QueueSettings,
): Promise<void> => {
  const deadLetters = deadLettersOf(name);
  const MessageRetentionPeriod = String(settings.retentionDays * secondsPerDay);
  await client.send(new CreateQueueCommand({ QueueName: deadLetters }));
  await client.send(new CreateQueueCommand({ QueueName: name }));
  await client.send(
    new SetQueueAttributesCommand({
      QueueUrl: queueUrlOf(endpoint, deadLetters),
      Attributes: { MessageRetentionPeriod },
    }),
  );
  await client.send(
    new SetQueueAttributesCommand({
      QueueUrl: queueUrlOf(endpoint, name),
      Attributes: {
        MessageRetentionPeriod,
        VisibilityTimeout: String(settings.visibilityTimeoutSeconds),
        RedrivePolicy: JSON.stringify({
          deadLetterTargetArn: queueArnOf(deadLetters),
          maxReceiveCount: settings.maxReceives,
        }),
      },
    }),
  );
};

export const queueNamesOf = (topology: Topology): QueueName[] =>
  Object.keys(topology.queues).filter((name): name is QueueName => name in topology.queues);

/** Makes table, bucket, queues and dead-letter queues of the topology; harmless where they are there already. */
export const createResources = async (
  clients: Clients,
  sqsEndpoint: string,
  topology: Topology,
): Promise<void> => {
  await Promise.all([
    createTable(clients.dynamodb, topology),
    createBucket(clients.s3),
    ...queueNamesOf(topology).map((name) =>
      createQueue(clients.sqs, sqsEndpoint, name, topology.queues[name]),
    ),
  ]);
};
