import { GetObjectCommand, NoSuchKey, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import type { RawStore } from '#application/ports.ts';

/** Objects larger than this are not read into memory: the receiving services refuse them already. */
const MAX_RAW_BYTES = 40 * 1024 * 1024;

/** The bucket in which everything is stored before it is understood. */
export const createRawStore = (client: S3Client, bucket: string): RawStore => ({
  read: async (key) => {
    try {
      const object = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
      if ((object.ContentLength ?? 0) > MAX_RAW_BYTES)
        return { bytes: new Uint8Array(), metadata: { 'kier-too-large': '1' } };
      const bytes = (await object.Body?.transformToByteArray()) ?? new Uint8Array();
      return { bytes, metadata: object.Metadata ?? {} };
    } catch (error) {
      if (error instanceof NoSuchKey) return undefined;
      throw error;
    }
  },
  write: async (key, bytes, metadata) => {
    await client.send(
      new PutObjectCommand({ Bucket: bucket, Key: key, Body: bytes, Metadata: { ...metadata } }),
    );
  },
});
