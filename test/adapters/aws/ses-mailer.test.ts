import { MessageRejected, SESClient, SESServiceException, SendRawEmailCommand } from '@aws-sdk/client-ses';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { deliveryOf, NOTICE_TAG } from '#adapters/aws/delivery-events.ts';
import { createSesMailer } from '#adapters/aws/ses-mailer.ts';
import { AmbiguousSendError, PermanentError, RetryableError } from '#application/errors.ts';
import type { OutgoingMail } from '#application/ports.ts';

const ses = mockClient(SESClient);
const notice = { pk: 'IN#abc', sk: 'ROW#def', letter: 'ghi' };
const mail: OutgoingMail = {
  notice,
  to: 'hanne@office.example',
  from: { name: 'Office', address: 'intake@office.example' },
  messageId: 'abc.def@office.example',
  subject: 'Task',
  text: 'text',
  html: '<p>text</p>',
  at: '2026-11-02T08:00:00.000Z',
  template: 'task',
  audience: 'worker',
};
const mailer = createSesMailer(new SESClient({ region: 'eu-central-1' }), 'letters', () =>
  Promise.resolve(new TextEncoder().encode('raw')),
);

const failure = (name: string, status: number): SESServiceException =>
  new SESServiceException({
    name,
    $fault: 'client',
    $metadata: { httpStatusCode: status },
    message: 'quoted input',
  });

describe('createSesMailer', () => {
  beforeEach(() => ses.reset());

  it('sends one mail tagged with its notice', async () => {
    ses.on(SendRawEmailCommand).resolves({ MessageId: 'ses-1' });

    const sent = await mailer(mail);

    const [call] = ses.commandCalls(SendRawEmailCommand);
    const [tag] = call?.args[0].input.Tags ?? [];
    expect(sent).toEqual({ messageId: 'ses-1' });
    expect(tag?.Name).toBe(NOTICE_TAG);
    expect(tag?.Value).toMatch(/^[A-Za-z0-9_-]{1,256}$/);
    const event = {
      eventType: 'Delivery',
      mail: {
        timestamp: '2026-11-02T08:00:01.000Z',
        messageId: 'ses-1',
        tags: { [NOTICE_TAG]: [tag?.Value] },
      },
    };
    expect(deliveryOf(JSON.stringify(event))).toMatchObject({ notice, fate: 'delivered' });
  });

  it('is permanent when the service refuses the mail', async () => {
    ses
      .on(SendRawEmailCommand)
      .rejects(new MessageRejected({ $metadata: {}, message: 'to nele@home.example' }));

    const sending = mailer(mail);

    await expect(sending).rejects.toBeInstanceOf(PermanentError);
    await expect(sending).rejects.not.toThrow(/nele/);
  });

  it('may be tried again when the service is throttling', async () => {
    ses.on(SendRawEmailCommand).rejects(failure('Throttling', 400));

    await expect(mailer(mail)).rejects.toBeInstanceOf(RetryableError);
  });

  it('may be tried again when no connection was made', async () => {
    ses.on(SendRawEmailCommand).rejects(Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }));

    await expect(mailer(mail)).rejects.toBeInstanceOf(RetryableError);
  });

  it('is ambiguous when the connection broke or the service failed after taking the request', async () => {
    for (const error of [
      Object.assign(new Error('reset'), { code: 'ECONNRESET' }),
      failure('InternalFailure', 500),
      new Error('timeout'),
    ]) {
      ses.reset();
      ses.on(SendRawEmailCommand).rejects(error);
      await expect(mailer(mail)).rejects.toBeInstanceOf(AmbiguousSendError);
    }
  });
});

describe('deliveryOf', () => {
  const event = (eventType: string, extra: object = {}) =>
    JSON.stringify({
      eventType,
      mail: {
        timestamp: '2026-11-02T08:00:01.000Z',
        messageId: 'm',
        tags: { [NOTICE_TAG]: [Buffer.from('IN#a\nROW#b\nc').toString('base64url')] },
      },
      ...extra,
    });

  it('takes bounces and complaints as bounced', () => {
    expect(deliveryOf(event('Bounce', { bounce: { bounceType: 'Permanent' } }))?.fate).toBe('bounced');
    expect(deliveryOf(event('Complaint'))?.fate).toBe('bounced');
  });

  it('waits while the service goes on trying', () => {
    expect(deliveryOf(event('Bounce', { bounce: { bounceType: 'Transient' } }))).toBeUndefined();
    expect(deliveryOf(event('Send'))).toBeUndefined();
  });

  it('passes over the sentence with which the service proves its right to publish', () => {
    expect(deliveryOf('Successfully validated SNS topic for Amazon SES event publishing.')).toBeUndefined();
  });

  it('passes over mail that is not ours', () => {
    expect(
      deliveryOf(
        JSON.stringify({
          eventType: 'Delivery',
          mail: { timestamp: '2026-11-02T08:00:01.000Z', messageId: 'm' },
        }),
      ),
    ).toBeUndefined();
  });
});
