import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';

/**
 * SDK clients, made once for each set of endpoints: a warm function keeps its connections, and a process that is
 * pointed at other services gets other clients.
 */
export const perEndpoint = <T>(variable: string, make: (endpoint: string | undefined) => T): (() => T) => {
  const made = new Map<string, T>();
  return () => {
    const endpoint = process.env[variable];
    const known = made.get(endpoint ?? '');
    if (known !== undefined) return known;
    const client = make(endpoint);
    made.set(endpoint ?? '', client);
    return client;
  };
};

/**
 * The client without the step that copies each request and each answer for a logger, sensitive members blacked out, and
 * then logs to nobody: a tenth of the processor time of a call that reads a case.
 */
export const withoutLog = <
  Client extends { readonly middlewareStack: { readonly remove: (step: string) => boolean } },
>(
  client: Client,
): Client => {
  client.middlewareStack.remove('loggerMiddleware');
  return client;
};

export const dynamodb = perEndpoint('AWS_ENDPOINT_URL_DYNAMODB', () =>
  withoutLog(new DynamoDBClient({ maxAttempts: 5 })),
);
export const sqs = perEndpoint('AWS_ENDPOINT_URL_SQS', () => withoutLog(new SQSClient({ maxAttempts: 4 })));
/** An endpoint of one's own has no host name a bucket. */
export const s3 = perEndpoint('AWS_ENDPOINT_URL_S3', (endpoint) =>
  withoutLog(new S3Client({ maxAttempts: 4, forcePathStyle: endpoint !== undefined })),
);
