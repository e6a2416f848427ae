import { DeleteMessageCommand, ReceiveMessageCommand, SendMessageCommand } from '@aws-sdk/client-sqs';
import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { CaseExport, ExportedCase } from '#events/case-export.ts';
import { writeSignalReceived } from '#events/envelope.ts';
import { exportOf } from '#infra/cli/case-counts.ts';
import type { QueueName } from '#infra/topology.ts';
import { handler as receiveFile } from '#functions/receive-file/handler.ts';
import { handler as receiveMail } from '#functions/receive-mail/handler.ts';
import { handler as registerArrears } from '#functions/register-arrears/handler.ts';
import { handler as registerPetition } from '#functions/register-petition/handler.ts';
import { handler as registerReferral } from '#functions/register-referral/handler.ts';
import { handler as runStep } from '#functions/run-step/handler.ts';
import { handler as sendNotice } from '#functions/send-notice/handler.ts';
import { handler as tick } from '#functions/tick/handler.ts';
import { handler as trackDelivery } from '#functions/track-delivery/handler.ts';
import { repeatedLetters } from '#test/harness/conservation.ts';
import { eventually } from '#test/harness/eventually.ts';
import { lettersOf } from '#test/harness/mailbox.ts';
import { startTestPlatform, type TestPlatform } from '#test/harness/platform.ts';

vi.setConfig({ testTimeout: 60_000 });

/** The services, and no poller: each test hands its function the events itself. */
let platform: TestPlatform;
beforeAll(async () => {
  platform = await startTestPlatform({
    pollers: false,
    directoryFile: new URL('../samples/directory.json', import.meta.url).pathname,
  });
});
afterAll(() => platform.stop());

type QueueHandler = (event: SQSEvent, context: Context) => Promise<SQSBatchResponse>;

const context: Context = {
  callbackWaitsForEmptyEventLoop: true,
  functionName: 'test',
  functionVersion: '$LATEST',
  invokedFunctionArn: 'arn:aws:lambda:eu-central-1:000000000000:function:test',
  memoryLimitInMB: '512',
  awsRequestId: 'request',
  logGroupName: 'group',
  logStreamName: 'stream',
  getRemainingTimeInMillis: () => 30_000,
  done: () => undefined,
  fail: () => undefined,
  succeed: () => undefined,
};

const recordOf = (body: string, messageId: string = randomUUID()): SQSRecord => ({
  messageId,
  receiptHandle: 'receipt',
  body,
  attributes: {
    ApproximateReceiveCount: '1',
    SentTimestamp: '1793606400000',
    SenderId: 'sender',
    ApproximateFirstReceiveTimestamp: '1793606400000',
  },
  messageAttributes: {},
  md5OfBody: '',
  eventSource: 'aws:sqs',
  eventSourceARN: 'arn:aws:sqs:eu-central-1:000000000000:queue',
  awsRegion: 'eu-central-1',
});

/** Takes the messages off a queue, at most ten, as records of one event. */
const takeFrom = async (queue: QueueName): Promise<SQSRecord[]> => {
  const QueueUrl = platform.queueUrls.get(queue);
  const { Messages = [] } = await platform.clients.sqs.send(
    new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10 }),
  );
  for (const { ReceiptHandle } of Messages)
    await platform.clients.sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }));
  return Messages.map(({ Body = '', MessageId = '' }) => recordOf(Body, MessageId));
};

/** Message ids that the function reports as failed. */
const failuresOf = async (handler: QueueHandler, records: SQSRecord[]): Promise<string[]> => {
  const { batchItemFailures } = await handler({ Records: records }, context);
  return batchItemFailures.map(({ itemIdentifier }) => itemIdentifier).toSorted();
};

const exported = (): Promise<CaseExport> => exportOf(platform);
const onlyCase = async (): Promise<ExportedCase> => {
  const { cases } = await exported();
  const [one] = cases;
  if (one === undefined || cases.length > 1) throw new Error(`there are ${cases.length} cases`);
  return one;
};

const list = [
  'Naam;Voornaam;Straat;Huisnr;Postcode;Gemeente;Achterstand;Aantal maanden',
  'Moens;Christel;Barelstraat;4;2880;Bornem;1.032,30;3',
  ';;;;;;hoeveel?;',
].join('\r\n');

/** Each on what those before it left behind, as one list makes its way through the functions. */
describe('the functions, one event after the other', () => {
  const poison = recordOf('{"detail-type": "nobody knows"}', 'poison');
  let row = poison;

  it('receive-file hands on what is in a file, and fails only for the file that is not there', async () => {
    await platform.dropFile('scheldekant', 'lijst.csv', Buffer.from(list));
    const [announced] = await takeFrom('inbound-files');
    if (announced === undefined) throw new Error('the file was not announced');
    const missing = recordOf(announced.body.replace('lijst.csv', 'weg.csv'), 'missing');
    expect(await failuresOf(receiveFile, [missing, announced, poison])).toEqual(['missing', 'poison']);
    const rows = await takeFrom('arrears-signals');
    expect(rows).toHaveLength(1);
    expect((await exported()).ignored.map(({ source }) => [source.ref, source.row])).toEqual([
      ['lijst.csv', 2],
    ]);
    row = rows[0] ?? poison;
  });

  it('receive-mail hands on what is in a mail, and fails only for what it does not understand', async () => {
    const mail =
      'From: <nieuws@brief.example>\r\nAuto-Submitted: auto-replied\r\nMessage-ID: <x@brief.example>\r\n\r\nWeg.';
    await platform.deliverMail(Buffer.from(mail));
    expect(await failuresOf(receiveMail, [poison, ...(await takeFrom('inbound-mail'))])).toEqual(['poison']);
    expect((await exported()).ignored.map(({ source }) => source.ref)).toContain('x@brief.example');
  });

  it('register-arrears opens one case, however often and however much at once its message is delivered', async () => {
    expect(await failuresOf(registerArrears, [row, row, row])).toEqual([]);
    const opened = await exported();
    expect(opened.cases).toHaveLength(1);
    expect(await failuresOf(registerArrears, [row])).toEqual([]);
    expect(await exported()).toEqual(opened);
  });

  it('register-referral puts a message that is no signal in review, and takes in the others of its batch', async () => {
    const news = writeSignalReceived({
      id: 'news-1',
      source: 'urn:kier:partner:scheldekant',
      time: '2026-11-02T08:00:00Z',
      data: {
        kind: 'update',
        tenants: [{ givenName: 'Christel', familyName: 'Moens' }],
        dwelling: { street: 'Barelstraat', houseNumber: '4', postcode: '2880', municipality: 'Bornem' },
        arrears: { amountCents: 51_615 },
        source: { channel: 'message', ref: 'news-1', sender: 'huurdersadministratie@scheldekant.example' },
        receivedAt: '2026-11-02T08:00:00Z',
      },
    });
    expect(await failuresOf(registerReferral, [poison, recordOf(news)])).toEqual([]);
    expect((await onlyCase()).signals.map(({ source }) => source.ref)).toEqual(['lijst.csv', 'news-1']);
    expect((await exported()).review.map(({ reason }) => reason)).toContain('invalid-message');
  });

  it('register-petition does the same for court documents', async () => {
    const before = await exported();
    expect(await failuresOf(registerPetition, [recordOf('{}')])).toEqual([]);
    expect((await exported()).review).toHaveLength(before.review.length + 1);
  });

  it('send-notice sends each letter once, however often it is told to, and fails only for what is no notice', async () => {
    const due = await takeFrom('due-notices');
    expect(due.length).toBeGreaterThan(3);
    expect(await failuresOf(sendNotice, [...due, poison])).toEqual(['poison']);
    const sent = await lettersOf(platform);
    // A message names what gave rise to letters: one letter at least.
    expect(sent.length).toBeGreaterThanOrEqual(due.length);
    expect(repeatedLetters(sent)).toEqual([]);
    expect(await failuresOf(sendNotice, [...due, ...due])).toEqual([]);
    expect((await lettersOf(platform)).map(({ id }) => id)).toEqual(sent.map(({ id }) => id));
  });

  it('track-delivery marks the letter as delivered, later as bounced, and never as delivered again', async () => {
    await eventually(async () => {
      expect((await lettersOf(platform)).every(({ status }) => status === 'delivered')).toBe(true);
    });
    const deliveries = await takeFrom('delivery-events');
    expect(await failuresOf(trackDelivery, [...deliveries, poison])).toEqual(['poison']);
    const statusOf = async (): Promise<string[]> =>
      (await onlyCase()).notices.map(({ template, status }) => `${template} ${status}`);
    expect(await statusOf()).toContain('task delivered');

    const task = (await lettersOf(platform)).find(({ template }) => template === 'task');
    const delivery = deliveries.find(({ body }) => task !== undefined && body.includes(task.id));
    const bounce: Record<string, unknown> = {
      ...JSON.parse(delivery?.body ?? '{}'),
      eventType: 'Bounce',
      bounce: { bounceType: 'Permanent' },
    };
    expect(await failuresOf(trackDelivery, [recordOf(JSON.stringify(bounce))])).toEqual([]);
    expect(await statusOf()).toContain('task bounced');
    expect(await failuresOf(trackDelivery, delivery === undefined ? [] : [delivery])).toEqual([]);
    expect(await statusOf()).toContain('task bounced');
  });

  it('tick hands on what is due, and run-step runs it once and fails only for what is no step', async () => {
    await platform.clock.set(new Date('2026-11-02T16:00:00.000Z'), 'frozen');
    const scheduled = { source: 'aws.events', 'detail-type': 'Scheduled Event' };
    expect(await tick(scheduled, context)).toMatchObject({ handedOn: expect.any(Number) });
    const due = await takeFrom('due-steps');
    // The step, and the list that it came from.
    expect(due).toHaveLength(2);
    expect(await failuresOf(runStep, [poison, ...due])).toEqual(['poison']);
    const phoneOf = async () => (await onlyCase()).steps.find(({ type }) => type === 'phone-same-day');
    expect(await phoneOf()).toMatchObject({ status: 'overdue' });
    const before = await exported();
    expect(await failuresOf(runStep, [...due, ...due])).toEqual([]);
    expect(await exported()).toEqual(before);
    await takeFrom('due-notices');
  });

  it('tick offers again what nobody took, and run-step reports what failed for now', async () => {
    await tick({}, context);
    const due = await takeFrom('due-notices');
    expect(due).not.toEqual([]);
    vi.stubEnv('KIER_TABLE', 'no-such-table');
    expect(await failuresOf(sendNotice, due)).toEqual(due.map(({ messageId }) => messageId).toSorted());
    vi.unstubAllEnvs();
    expect(await failuresOf(sendNotice, due)).toEqual([]);
  });

  it('record-answer changes nothing on GET, records on POST, and shows the same page for the same POST', async () => {
    const task = (await lettersOf(platform)).find(
      ({ template, subject }) => template === 'task' && subject.includes('Bel de huurder'),
    );
    const link = /https?:\S+\/a\/\S+\?outcome=not-reached/.exec(task?.text ?? '')?.[0] ?? '';
    const before = await exported();
    for (let time = 0; time < 2; time += 1) {
      const shown = await fetch(link);
      expect(shown.status).toBe(200);
      expect(await shown.text()).toMatch(/<form method="post"[\s\S]*value="not-reached"/);
    }
    expect(await exported()).toEqual(before);

    const answer = (outcome: string) =>
      fetch(link, { method: 'POST', body: new URLSearchParams({ outcome, note: 'Voicemail.' }) });
    const first = await answer('not-reached');
    const page = await first.text();
    expect(first.status).toBe(200);
    const recorded = await exported();
    expect(recorded.cases[0]?.steps).toContainEqual(
      expect.objectContaining({ type: 'phone-same-day', status: 'done', outcome: 'not-reached' }),
    );
    const again = await answer('not-reached');
    expect([again.status, await again.text()]).toEqual([200, page]);
    expect((await answer('accepts')).status).toBe(409);
    expect(await exported()).toEqual(recorded);
  });

  it('record-answer shows nothing of a case to whoever changes the link', async () => {
    const task = (await lettersOf(platform)).find(({ template }) => template === 'task');
    const link = /https?:\S+\/a\/[^\s?]+/.exec(task?.text ?? '')?.[0] ?? '';
    const other = await fetch(link.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')));
    expect(other.status).toBe(404);
    expect(await other.text()).not.toContain('Moens');
  });

  it('takes no queue message for another function’s by accident', async () => {
    const [notice] = await takeFrom('due-notices');
    const before = await exported();
    await platform.clients.sqs.send(
      new SendMessageCommand({
        QueueUrl: platform.queueUrls.get('due-steps'),
        MessageBody: notice?.body ?? '{}',
      }),
    );
    const crossed = await takeFrom('due-steps');
    expect(await failuresOf(runStep, crossed)).toEqual(crossed.map(({ messageId }) => messageId).toSorted());
    expect(await exported()).toEqual(before);
  });
});

describe('an input that ended its reader each time', () => {
  it('is left to a person when it is delivered once more', async () => {
    await platform.deliverMail(
      Buffer.from(
        'From: <a@postvak.example>\r\nMessage-ID: <ended@postvak.example>\r\nSubject: x\r\n\r\nHuur.',
      ),
    );
    const records = (await takeFrom('inbound-mail')).map((record) => ({
      ...record,
      attributes: { ...record.attributes, ApproximateReceiveCount: '4' },
    }));
    expect(await failuresOf(receiveMail, records)).toEqual([]);
    expect((await exported()).review).toContainEqual(
      expect.objectContaining({
        reason: 'unreadable',
        source: expect.objectContaining({ ref: 'ended@postvak.example' }),
      }),
    );
  });
});
