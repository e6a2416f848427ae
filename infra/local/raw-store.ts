import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  PutObjectCommand,
  type S3Client,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import { randomUUID } from 'node:crypto';
import type { Topology } from '#infra/topology.ts';
import { localBucket, localRegion, queueUrlOf } from './local-names.ts';

/** An object that has arrived: stored, and its notification on the queue of its prefix. */
export type Arrival = { readonly key: string };

export type RawStore = {
  /**
   * Stores an object and then puts the notification on the queue that the topology names for its prefix. When the
   * promise is fulfilled both are on disk; when it is rejected, or the process ends before, nothing was accepted and
   * the sender keeps it.
   */
  readonly accept: (
    key: string,
    content: Uint8Array,
    metadata: Readonly<Record<string, string>>,
  ) => Promise<Arrival>;
};

/** Above this an upload goes in parts; the emulator takes no request above 11 MiB. Parts have at least 5 MiB in S3. */
const partBytes = 8 * 1024 * 1024;

const upload = async (
  client: S3Client,
  Key: string,
  content: Uint8Array,
  Metadata: Record<string, string>,
): Promise<string> => {
  const target = { Bucket: localBucket, Key };
  if (content.byteLength <= partBytes) {
    const { ETag = '' } = await client.send(new PutObjectCommand({ ...target, Body: content, Metadata }));
    return ETag;
  }
  const { UploadId } = await client.send(new CreateMultipartUploadCommand({ ...target, Metadata }));
  try {
    const Parts: { ETag: string | undefined; PartNumber: number }[] = [];
    for (let start = 0; start < content.byteLength; start += partBytes) {
      const PartNumber = Parts.length + 1;
      const Body = content.subarray(start, start + partBytes);
      const { ETag } = await client.send(new UploadPartCommand({ ...target, UploadId, PartNumber, Body }));
      Parts.push({ ETag, PartNumber });
    }
    const { ETag = '' } = await client.send(
      new CompleteMultipartUploadCommand({ ...target, UploadId, MultipartUpload: { Parts } }),
    );
    return ETag;
  } catch (error) {
    await client.send(new AbortMultipartUploadCommand({ ...target, UploadId })).catch(() => undefined);
    throw error;
  }
};

/** S3 encodes keys in notifications as in a form: a space becomes `+`. */
const encodeKey = (key: string): string =>
  encodeURIComponent(key).replaceAll('%20', '+').replaceAll('%2F', '/');

/**
 * An S3 event notification, version 2.1, for one created object.
 *
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html
 */
const objectCreatedEvent = (object: {
  readonly key: string;
  readonly sizeBytes: number;
  readonly etag: string;
  readonly at: Date;
}): unknown => ({
  Records: [
    {
      eventVersion: '2.1',
      eventSource: 'aws:s3',
      awsRegion: localRegion,
      eventTime: object.at.toISOString(),
      eventName: 'ObjectCreated:Put',
      userIdentity: { principalId: 'local' },
      requestParameters: { sourceIPAddress: '127.0.0.1' },
      responseElements: { 'x-amz-request-id': randomUUID(), 'x-amz-id-2': 'local' },
      s3: {
        s3SchemaVersion: '1.0',
        configurationId: 'kier',
        bucket: {
          name: localBucket,
          ownerIdentity: { principalId: 'local' },
          arn: `arn:aws:s3:::${localBucket}`,
        },
        object: {
          key: encodeKey(object.key),
          size: object.sizeBytes,
          eTag: object.etag.replaceAll('"', ''),
          sequencer: Date.now().toString(16).toUpperCase().padStart(16, '0'),
        },
      },
    },
  ],
});

export const createRawStore = (options: {
  readonly s3: S3Client;
  readonly sqs: SQSClient;
  readonly sqsEndpoint: string;
  readonly notifications: Topology['rawBucket']['notifications'];
  readonly now: () => Date;
}): RawStore => ({
  accept: async (key, content, metadata) => {
    const notification = options.notifications.find(({ prefix }) => key.startsWith(prefix));
    if (notification === undefined) throw new RangeError('No queue is told of objects under this prefix.');
    const etag = await upload(options.s3, key, content, { ...metadata });
    await options.sqs.send(
      new SendMessageCommand({
        QueueUrl: queueUrlOf(options.sqsEndpoint, notification.queue),
        MessageBody: JSON.stringify(
          objectCreatedEvent({ key, sizeBytes: content.byteLength, etag, at: options.now() }),
        ),
      }),
    );
    return { key };
  },
});
