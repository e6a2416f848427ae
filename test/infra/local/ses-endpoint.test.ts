import { SendEmailCommand, SendRawEmailCommand, SESClient } from '@aws-sdk/client-ses';
import { DeleteMessageCommand, ReceiveMessageCommand } from '@aws-sdk/client-sqs';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { localCredentials } from '#infra/local/clients.ts';
import type { MailRelay } from '#infra/local/mail-relay.ts';
import { openOutbox } from '#infra/local/outbox.ts';
import { type SesEndpoint, startSesEndpoint } from '#infra/local/ses-endpoint.ts';
import { startTestServices, type TestServices } from '#test/harness/services.ts';
import { eventually } from '#test/harness/eventually.ts';

const now = new Date('2026-11-02T09:00:00.000Z');
const raw = [
  'From: Wonen <intake@wonen.example>',
  'To: Huurder <huurder@mail.example>',
  'Bcc: geheim@mail.example',
  'Subject: =?utf-8?Q?Caf=C3=A9?=',
  'Message-ID: <own@wonen.example>',
  '',
  'Dag.',
  '',
].join('\r\n');

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

describe('startSesEndpoint', () => {
  let services: TestServices;
  let folder: string;
  let ses: SesEndpoint;
  let client: SESClient;

  beforeAll(async () => {
    services = await startTestServices();
  });
  afterAll(() => services.stop());
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'kier-outbox-'));
  });
  afterEach(async () => {
    client.destroy();
    await ses.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const start = async (relay?: MailRelay): Promise<void> => {
    ses = await startSesEndpoint({
      folder,
      sqs: services.clients.sqs,
      eventQueueUrl: services.queueUrl('delivery-events'),
      now: () => now,
      port: 0,
      relay,
    });
    client = new SESClient({
      endpoint: ses.endpoint,
      region: 'eu-central-1',
      credentials: localCredentials,
      maxAttempts: 1,
    });
  };
  const nextEvent = async (): Promise<unknown> => {
    const QueueUrl = services.queueUrl('delivery-events');
    const { Messages } = await services.clients.sqs.send(
      new ReceiveMessageCommand({ QueueUrl, WaitTimeSeconds: 20 }),
    );
    const message = Messages?.[0];
    if (message === undefined) return undefined;
    await services.clients.sqs.send(
      new DeleteMessageCommand({ QueueUrl, ReceiptHandle: message.ReceiptHandle }),
    );
    const event: unknown = JSON.parse(message.Body ?? '');
    return event;
  };
  const sendRaw = (Destinations?: string[]) =>
    client.send(
      new SendRawEmailCommand({
        RawMessage: { Data: Buffer.from(raw) },
        ...(Destinations === undefined ? {} : { Destinations }),
        ConfigurationSetName: 'kier',
        Tags: [{ Name: 'kier-notice', Value: 'abc_123' }],
      }),
    );
  const kept = async () => {
    const outbox = openOutbox(folder);
    const mails = await outbox.list();
    return Promise.all(
      mails.map(async (mail) => ({ ...mail.entry, raw: (await outbox.readRaw(mail)).toString() })),
    );
  };

  it('keeps the mail, answers its id and publishes a delivery event with its tags', async () => {
    await start();
    const { MessageId } = await sendRaw(['huurder@mail.example']);
    expect(await nextEvent()).toMatchObject({
      eventType: 'Delivery',
      mail: {
        timestamp: '2026-11-02T09:00:00.000Z',
        messageId: MessageId,
        source: 'intake@wonen.example',
        destination: ['huurder@mail.example'],
        tags: { 'kier-notice': ['abc_123'], 'ses:configuration-set': ['kier'] },
      },
      delivery: { recipients: ['huurder@mail.example'], timestamp: '2026-11-02T09:00:00.000Z' },
    });
    await eventually(() => expect(ses.isAtRest()).toBe(true));
    const [mail, ...others] = await kept();
    expect(others).toEqual([]);
    expect(mail).toMatchObject({
      messageId: MessageId,
      status: 'delivered',
      tags: { 'kier-notice': 'abc_123' },
    });
    expect(mail?.raw).toContain('Subject: =?utf-8?Q?Caf=C3=A9?=\r\n');
    expect(mail?.raw).toContain(`Message-ID: <${MessageId}@eu-central-1.amazonses.com>\r\n`);
    expect(mail?.raw).not.toMatch(/own@wonen|geheim/);
    expect(mail?.raw.endsWith('\r\n\r\nDag.\r\n')).toBe(true);
  });

  it('sends to the addresses of the header, blind copies too, when no destinations are given', async () => {
    await start();
    await sendRaw();
    await nextEvent();
    expect((await kept())[0]?.destinations).toEqual(['huurder@mail.example', 'geheim@mail.example']);
  });

  it('composes the message of SendEmail', async () => {
    await start();
    await client.send(
      new SendEmailCommand({
        Source: 'intake@wonen.example',
        Destination: { ToAddresses: ['a@mail.example'] },
        Message: { Subject: { Data: 'Afspraak' }, Body: { Text: { Data: 'Tot morgen.' } } },
      }),
    );
    await nextEvent();
    const [mail] = await kept();
    expect(mail).toMatchObject({
      destinations: ['a@mail.example'],
      source: 'intake@wonen.example',
      tags: {},
    });
    expect(mail?.raw).toMatch(/Subject: Afspraak[\s\S]*Tot morgen\./);
  });

  it('publishes a bounce for the bounce address of the simulator', async () => {
    await start();
    await sendRaw(['bounce@simulator.amazonses.com']);
    expect(await nextEvent()).toMatchObject({
      eventType: 'Bounce',
      bounce: {
        bounceType: 'Permanent',
        bouncedRecipients: [{ emailAddress: 'bounce@simulator.amazonses.com' }],
      },
      mail: { tags: { 'kier-notice': ['abc_123'] } },
    });
  });

  it('publishes a bounce only for those whom the relay refused', async () => {
    await start({ send: async () => ({ refused: ['b@mail.example'] }), close: () => undefined });
    await sendRaw(['a@mail.example', 'b@mail.example']);
    const events = [await nextEvent(), await nextEvent()];
    expect(events).toEqual([
      expect.objectContaining({
        eventType: 'Delivery',
        delivery: expect.objectContaining({ recipients: ['a@mail.example'] }),
      }),
      expect.objectContaining({ eventType: 'Bounce' }),
    ]);
    await eventually(async () => expect((await kept())[0]?.status).toBe('bounced'));
  });

  it('keeps a mail as accepted, and hands it on after a restart, when the relay is down', async () => {
    await start({ send: () => Promise.reject(new Error('down')), close: () => undefined });
    await sendRaw(['a@mail.example']);
    await eventually(() => expect(ses.isAtRest()).toBe(true));
    expect((await kept())[0]?.status).toBe('accepted');
    client.destroy();
    await ses.stop();

    const relayed: string[] = [];
    await start({
      send: async ({ destinations }) => {
        relayed.push(...destinations);
        return { refused: [] };
      },
      close: () => undefined,
    });
    expect(await nextEvent()).toMatchObject({ eventType: 'Delivery' });
    expect(relayed).toEqual(['a@mail.example']);
    await eventually(async () => expect((await kept())[0]?.status).toBe('delivered'));
  });

  it('refuses, as SES does, a mail to nobody and a mail to more than 50', async () => {
    await start();
    await expect(
      client.send(new SendRawEmailCommand({ RawMessage: { Data: Buffer.from('Subject: x\r\n\r\nx') } })),
    ).rejects.toMatchObject({ name: 'InvalidParameterValue' });
    await expect(
      sendRaw(Array.from({ length: 51 }, (_, index) => `a${index}@mail.example`)),
    ).rejects.toMatchObject({ name: 'MessageRejected' });
    expect(await kept()).toEqual([]);
  });

  it('refuses a form that a web page posts', async () => {
    await start();
    const response = await fetch(ses.endpoint, {
      method: 'POST',
      body: new URLSearchParams({
        Action: 'SendRawEmail',
        'RawMessage.Data': Buffer.from(raw).toString('base64'),
      }),
    });
    expect(response.status).toBe(403);
    expect(await kept()).toEqual([]);
  });
});
