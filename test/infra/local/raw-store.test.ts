import { GetObjectCommand } from '@aws-sdk/client-s3';
import { ReceiveMessageCommand } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { storedObjectsOf } from '#adapters/aws/stored-objects.ts';
import { acceptFile } from '#infra/local/drop-folder.ts';
import { acceptMail } from '#infra/local/mail-arrival.ts';
import { createRawStore, type RawStore } from '#infra/local/raw-store.ts';
import { topology } from '#infra/topology.ts';
import { startTestServices, type TestServices } from '#test/harness/services.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });
const receivedAt = new Date('2026-11-02T09:00:00.000Z');

describe('createRawStore', () => {
  let services: TestServices;
  let store: RawStore;
  beforeAll(async () => {
    services = await startTestServices();
    store = createRawStore({
      s3: services.clients.s3,
      sqs: services.clients.sqs,
      sqsEndpoint: services.endpoints.sqs,
      notifications: topology.rawBucket.notifications,
      now: () => receivedAt,
    });
  });
  afterAll(() => services.stop());

  const announced = async (queue: 'inbound-mail' | 'inbound-files'): Promise<unknown> => {
    const { Messages } = await services.clients.sqs.send(
      new ReceiveMessageCommand({ QueueUrl: services.queueUrl(queue), WaitTimeSeconds: 5 }),
    );
    return storedObjectsOf(Messages?.[0]?.Body ?? '');
  };
  const read = async (Key: string) => {
    const { Body, Metadata } = await services.clients.s3.send(
      new GetObjectCommand({ Bucket: services.bucket, Key }),
    );
    return { content: await Body?.transformToString(), metadata: Metadata };
  };

  it.each([
    'lijst november.csv',
    'a+b%20c?d#e&f=1.csv',
    'été €.csv',
    '100%.csv',
    "'()*!~.csv",
    'a\nb.csv',
    '..csv',
  ])('stores and announces a file named %j so that the reader of notifications finds it', async (name) => {
    const { key } = await acceptFile(store, 'vesta', name, Buffer.from(name), receivedAt);
    expect(await announced('inbound-files')).toEqual([{ key }]);
    const { content, metadata } = await read(key);
    expect(content).toBe(name);
    expect(decodeURIComponent(metadata?.['kier-file-name'] ?? '')).toBe(name);
  });

  it('keeps the envelope of a mail, as many recipients as fit, in what can be decoded', async () => {
    const to = Array.from({ length: 100 }, (_, index) => `ontvanger+${index}@wonen.example`);
    const { key } = await acceptMail(
      store,
      Buffer.from('Subject: x\r\n\r\nx'),
      { verdict: 'none', from: 'réné@huur.example', to },
      receivedAt,
    );
    expect(await announced('inbound-mail')).toEqual([{ key }]);
    const { metadata = {} } = await read(key);
    expect(decodeURIComponent(metadata['kier-envelope-from'] ?? '')).toBe('réné@huur.example');
    const kept = (metadata['kier-envelope-to'] ?? '')
      .split(',')
      .map((address) => decodeURIComponent(address));
    expect(kept.length).toBeGreaterThan(10);
    expect(kept).toEqual(to.slice(0, kept.length));
  });

  it('refuses an object that nobody would be told of', async () => {
    await expect(store.accept('elsewhere/a', new Uint8Array(), {})).rejects.toThrow('No queue is told');
  });
});
