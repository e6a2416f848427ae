import { z } from 'zod';

/**
 * What a message on an inbound queue says has arrived: an S3 event notification (file drop; every arrival on one
 * machine), or the notification of an SES receipt rule with the verdicts on the sender.
 */
export type StoredObject = {
  readonly key: string;
  /** UTC instant at which the mail service received it; absent: see the object's metadata. */
  readonly receivedAt?: string;
  /** Mail through SES only: SPF, DKIM and DMARC as the receiving service judged them. */
  readonly authenticated?: boolean;
  /** Mail through SES only: spam or virus found by the receiving service. */
  readonly unwanted?: boolean;
};

const s3Event = z.object({
  Records: z.array(z.object({ s3: z.object({ object: z.object({ key: z.string().min(1) }) }) })).min(1),
});

const verdict = z.object({ status: z.enum(['PASS', 'FAIL', 'GRAY', 'PROCESSING_FAILED', 'DISABLED']) });

const sesReceipt = z.object({
  notificationType: z.literal('Received'),
  receipt: z.object({
    timestamp: z.iso.datetime(),
    spfVerdict: verdict,
    dkimVerdict: verdict,
    dmarcVerdict: verdict.exactOptional(),
    spamVerdict: verdict.exactOptional(),
    virusVerdict: verdict.exactOptional(),
    action: z.object({ type: z.literal('S3'), objectKey: z.string().min(1) }),
  }),
});

/** A test event is sent when notifications are set up; it announces nothing. */
const s3Test = z.object({ Event: z.literal('s3:TestEvent') });

/** Keys in S3 events are URL-encoded, a space as a plus sign. */
const decodeKey = (key: string): string => decodeURIComponent(key.replaceAll('+', ' '));

/** @throws {z.ZodError | SyntaxError} when the message is none of these. */
export const storedObjectsOf = (body: string): readonly StoredObject[] => {
  const json: unknown = JSON.parse(body);
  if (s3Test.safeParse(json).success) return [];
  const received = sesReceipt.safeParse(json);
  if (!received.success) {
    return s3Event.parse(json).Records.map(({ s3 }) => ({ key: decodeKey(s3.object.key) }));
  }
  const { timestamp, spfVerdict, dkimVerdict, dmarcVerdict, spamVerdict, virusVerdict, action } =
    received.data.receipt;
  const passes = dkimVerdict.status === 'PASS' || spfVerdict.status === 'PASS';
  // DMARC ties either to the address that people see; GRAY means that the domain publishes no policy.
  const aligned =
    dmarcVerdict === undefined || dmarcVerdict.status === 'PASS' || dmarcVerdict.status === 'GRAY';
  return [
    {
      key: action.objectKey,
      receivedAt: new Date(timestamp).toISOString(),
      authenticated: passes && aligned,
      unwanted: spamVerdict?.status === 'FAIL' || virusVerdict?.status === 'FAIL',
    },
  ];
};
