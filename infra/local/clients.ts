import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import { withoutLog } from '#runtime/clients.ts';
import { localRegion } from './local-names.ts';

export type Endpoints = { readonly dynamodb: string; readonly sqs: string; readonly s3: string };

/** Clients of the services on this machine, as the functions have them. */
export type Clients = {
  readonly dynamodb: DynamoDBClient;
  readonly sqs: SQSClient;
  readonly s3: S3Client;
  readonly destroy: () => void;
};

/** The emulators check no signature; with these no real credentials of the user are ever looked up. */
export const localCredentials = { accessKeyId: 'local', secretAccessKey: 'local' } as const;

export const createClients = (endpoints: Endpoints): Clients => {
  const common = { region: localRegion, credentials: localCredentials };
  const dynamodb = withoutLog(new DynamoDBClient({ ...common, endpoint: endpoints.dynamodb }));
  const sqs = withoutLog(new SQSClient({ ...common, endpoint: endpoints.sqs }));
  const s3 = withoutLog(new S3Client({ ...common, endpoint: endpoints.s3, forcePathStyle: true }));
  return {
    dynamodb,
    sqs,
    s3,
    destroy: () => {
      for (const client of [dynamodb, sqs, s3]) client.destroy();
    },
  };
};
