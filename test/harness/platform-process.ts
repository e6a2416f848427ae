/**
 * The platform in a process of its own, for tests that end it by `kill -9`. Its functions are stand-ins that do what
 * real ones do with the services: read the raw object, write to the table on a condition, send a mail.
 *
 * usage: node platform-process.ts <data folder>; prints `smtp <port>`, and `idle` once all that it found is worked off
 */
import { ConditionalCheckFailedException, DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { SendRawEmailCommand, SESClient } from '@aws-sdk/client-ses';
import { z } from 'zod';
import type { FunctionHandler } from '#infra/local/function-runner.ts';
import { startPlatform } from '#infra/local/platform.ts';
import { PlatformError } from '#infra/local/platform-error.ts';

const [, , dataDir = ''] = process.argv;
const s3Event = z.object({
  Records: z.tuple([z.object({ s3: z.object({ object: z.object({ key: z.string() }) }) })]),
});
const sesEvent = z.object({ mail: z.object({ tags: z.record(z.string(), z.array(z.string())) }) });
const sqsEvent = z.object({ Records: z.array(z.object({ body: z.string() })) });

/** As the functions have them: from the environment. */
const clients = () => ({
  dynamodb: new DynamoDBClient({}),
  s3: new S3Client({ forcePathStyle: true }),
  ses: new SESClient({ maxAttempts: 1 }),
});
let made: ReturnType<typeof clients> | undefined;
const services = () => (made ??= clients());

const record = async (pk: string, sk: string): Promise<void> => {
  try {
    await services().dynamodb.send(
      new PutItemCommand({
        TableName: process.env['KIER_TABLE'],
        Item: { pk: { S: pk }, sk: { S: sk } },
        ConditionExpression: 'attribute_not_exists(pk)',
      }),
    );
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
  }
};
const bodiesOf = (event: unknown): string[] => sqsEvent.parse(event).Records.map(({ body }) => body);

const receive: FunctionHandler = async (event) => {
  for (const body of bodiesOf(event)) {
    const { key } = s3Event.parse(JSON.parse(body)).Records[0].s3.object;
    const { Body } = await services().s3.send(
      new GetObjectCommand({
        Bucket: process.env['KIER_RAW_BUCKET'],
        Key: decodeURIComponent(key.replaceAll('+', ' ')),
      }),
    );
    const id = /input-\d+/.exec((await Body?.transformToString()) ?? '')?.[0] ?? 'unknown';
    await record(id, 'RECEIVED');
    await services().ses.send(
      new SendRawEmailCommand({
        Source: 'intake@wonen.example',
        Destinations: ['a@mail.example'],
        RawMessage: { Data: Buffer.from(`Subject: ${id}\r\n\r\nThank you.`) },
        Tags: [{ Name: 'input', Value: id }],
      }),
    );
  }
};
const track: FunctionHandler = async (event) => {
  for (const body of bodiesOf(event)) {
    await record(sesEvent.parse(JSON.parse(body)).mail.tags['input']?.[0] ?? 'unknown', 'DELIVERED');
  }
};
const nothing: FunctionHandler = () => undefined;

try {
  const platform = await startPlatform({
    dataDir,
    port: 0,
    dropStableMs: 100,
    handlers: {
      'receive-mail': receive,
      'receive-file': receive,
      'track-delivery': track,
      'register-arrears': nothing,
      'register-petition': nothing,
      'register-referral': nothing,
      'run-step': nothing,
      'send-notice': nothing,
      'record-answer': nothing,
      tick: nothing,
    },
  });
  process.stdout.write(`smtp ${platform.smtpPort}\n`);
  await platform.waitUntilIdle();
  process.stdout.write('idle\n');
} catch (error) {
  if (!(error instanceof PlatformError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(error.exitCode);
}
