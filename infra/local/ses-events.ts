import { localAccount } from './local-names.ts';
import type { OutboxEntry } from './outbox.ts';

export type SesEventType = 'Delivery' | 'Bounce' | 'Complaint';

const details = {
  Delivery: (recipients: readonly string[], timestamp: string) => ({
    delivery: {
      timestamp,
      processingTimeMillis: 1,
      recipients,
      smtpResponse: '250 ok',
      reportingMTA: 'localhost',
    },
  }),
  Bounce: (recipients: readonly string[], timestamp: string) => ({
    bounce: {
      feedbackId: 'local',
      bounceType: 'Permanent',
      bounceSubType: 'General',
      bouncedRecipients: recipients.map((emailAddress) => ({
        emailAddress,
        action: 'failed',
        status: '5.1.1',
      })),
      timestamp,
      reportingMTA: 'dns; localhost',
    },
  }),
  Complaint: (recipients: readonly string[], timestamp: string) => ({
    complaint: {
      feedbackId: 'local',
      complainedRecipients: recipients.map((emailAddress) => ({ emailAddress })),
      complaintFeedbackType: 'abuse',
      timestamp,
    },
  }),
};

/**
 * An event as a configuration set of SES publishes it to SNS, with raw message delivery from there to the queue: the
 * body of the queue message is this JSON itself. The tags of the sending come back in `mail.tags`, each a list.
 *
 * @see https://docs.aws.amazon.com/ses/latest/dg/event-publishing-retrieving-sns-contents.html
 */
export const sesEvent = (
  eventType: SesEventType,
  entry: OutboxEntry,
  recipients: readonly string[],
  at: Date,
): unknown => ({
  eventType,
  mail: {
    timestamp: entry.acceptedAt,
    source: entry.source,
    sendingAccountId: localAccount,
    messageId: entry.messageId,
    destination: entry.destinations,
    headersTruncated: false,
    tags: {
      ...(entry.configurationSet === undefined ? {} : { 'ses:configuration-set': [entry.configurationSet] }),
      ...Object.fromEntries(Object.entries(entry.tags).map(([name, value]) => [name, [value]])),
    },
  },
  ...details[eventType](recipients, at.toISOString()),
});
