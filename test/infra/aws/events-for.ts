import { readFileSync } from 'node:fs';
import type { FunctionSettings, QueueName } from '#infra/topology.ts';

const sample = (name: string): string =>
  readFileSync(new URL(`../../../events/samples/valid/${name}.json`, import.meta.url), 'utf8');

const pass = { status: 'PASS' };

/** One message for each queue, in the words of who sends it on AWS. */
const bodies: Readonly<Record<QueueName, string>> = {
  'inbound-mail': JSON.stringify({
    notificationType: 'Received',
    receipt: {
      timestamp: '2026-11-03T09:12:00.000Z',
      spfVerdict: pass,
      dkimVerdict: pass,
      dmarcVerdict: pass,
      spamVerdict: pass,
      virusVerdict: pass,
      action: { type: 'S3', bucketName: 'raw', objectKey: 'mail/m1' },
    },
  }),
  'inbound-files': JSON.stringify({
    Records: [{ s3: { bucket: { name: 'raw' }, object: { key: 'drop/registry/petition.pdf', size: 1 } } }],
  }),
  scans: sample('scan-waiting.mail'),
  petitions: sample('signal-received.petition'),
  'arrears-signals': sample('signal-received.list-row'),
  referrals: sample('signal-received.referral'),
  'due-steps': sample('step-due.from-tick'),
  'due-notices': sample('notice-due.from-tick'),
  'delivery-events': JSON.stringify({
    eventType: 'Delivery',
    mail: {
      timestamp: '2026-11-03T09:12:30.000Z',
      messageId: 'ses-1',
      tags: { 'kier-notice': [Buffer.from('IN#1\nROW#1\n1').toString('base64url')] },
    },
    delivery: { timestamp: '2026-11-03T09:12:31.000Z' },
  }),
};

/** A request of an HTTP API, format 2.0. */
const getPage = {
  version: '2.0',
  routeKey: 'GET /{proxy+}',
  rawPath: '/a/b',
  rawQueryString: '',
  headers: { host: 'huis.test' },
  requestContext: { domainName: 'huis.test', http: { method: 'GET', path: '/a/b', sourceIp: '::1' } },
  isBase64Encoded: false,
};

/** The event with which Lambda invokes a function of the topology. */
export const eventFor = ({ trigger }: FunctionSettings): object => {
  if (trigger.kind === 'schedule') return {};
  if (trigger.kind === 'http') return getPage;
  return {
    Records: [
      {
        messageId: 'm1',
        body: bodies[trigger.queue],
        attributes: { ApproximateReceiveCount: '1', SentTimestamp: '1793700720000', SenderId: 's' },
        messageAttributes: {},
        eventSource: 'aws:sqs',
      },
    ],
  };
};
