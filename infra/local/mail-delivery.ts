import { type SQSClient, SendMessageCommand } from '@aws-sdk/client-sqs';
import type { MailRelay } from './mail-relay.ts';
import type { Outbox, OutboxMail } from './outbox.ts';
import { sesEvent, type SesEventType } from './ses-events.ts';

export type MailDelivery = {
  /** Hands accepted mails on, in this order, without waiting for it. */
  readonly handOn: (mails: readonly OutboxMail[]) => void;
  /** Nothing is being handed on; mails that the relay could not take wait for their next turn. */
  readonly isAtRest: () => boolean;
  readonly stop: () => Promise<void>;
};

const retryAfterMs = 30_000;

/** Addresses of the mailbox simulator of SES and what becomes of mail to them. */
const simulator: Readonly<Record<string, SesEventType>> = {
  'bounce@simulator.amazonses.com': 'Bounce',
  'complaint@simulator.amazonses.com': 'Complaint',
};
const statusOf = { Delivery: 'delivered', Bounce: 'bounced', Complaint: 'complained' } as const;
const eventTypes = ['Delivery', 'Bounce', 'Complaint'] as const;

/**
 * Brings accepted mails to the relay, if there is one, puts their events on the queue and settles them. A mail that is
 * interrupted by the end of the process comes again, so its event, and with a relay the mail, may come twice.
 */
export const createMailDelivery = (options: {
  readonly outbox: Outbox;
  readonly sqs: SQSClient;
  readonly eventQueueUrl: string;
  readonly now: () => Date;
  readonly relay?: MailRelay | undefined;
  readonly onFailure?: (error: unknown) => void;
}): MailDelivery => {
  const { outbox, relay, now } = options;
  const waiting: OutboxMail[] = [];
  const refusedForNow: OutboxMail[] = [];
  let isStopped = false;
  let working: Promise<void> | undefined;
  let retry: NodeJS.Timeout | undefined;

  const publish = async (
    type: SesEventType,
    mail: OutboxMail,
    recipients: readonly string[],
  ): Promise<void> => {
    if (recipients.length === 0) return;
    await options.sqs.send(
      new SendMessageCommand({
        QueueUrl: options.eventQueueUrl,
        MessageBody: JSON.stringify(sesEvent(type, mail.entry, recipients, now())),
      }),
    );
  };

  const deliver = async (mail: OutboxMail): Promise<void> => {
    const { destinations } = mail.entry;
    const real = destinations.filter((address) => simulator[address.toLowerCase()] === undefined);
    const refused: readonly string[] =
      relay === undefined || real.length === 0
        ? []
        : (await relay.send({ ...mail.entry, destinations: real }, await outbox.readRaw(mail))).refused;
    const fates = destinations.map((address) => ({
      address,
      type: simulator[address.toLowerCase()] ?? (refused.includes(address) ? 'Bounce' : 'Delivery'),
    }));
    for (const type of eventTypes) {
      await publish(
        type,
        mail,
        fates.filter((fate) => fate.type === type).map(({ address }) => address),
      );
    }
    const worst = fates.find(({ type }) => type !== 'Delivery')?.type ?? 'Delivery';
    await outbox.settle(mail, statusOf[worst], now());
  };

  const deliverAll = async (): Promise<void> => {
    for (let mail = waiting.shift(); mail !== undefined; mail = waiting.shift()) {
      try {
        await deliver(mail);
      } catch (error) {
        // One mail that the relay cannot take now does not keep the others back.
        refusedForNow.push(mail);
        options.onFailure?.(error);
      }
    }
  };

  const handOn = (mails: readonly OutboxMail[]): void => {
    waiting.push(...mails);
    if (isStopped) return;
    working ??= deliverAll().finally(() => {
      working = undefined;
      if (waiting.length > 0) handOn([]);
      if (refusedForNow.length === 0 || isStopped) return;
      retry ??= setTimeout(() => {
        retry = undefined;
        handOn(refusedForNow.splice(0));
      }, retryAfterMs).unref();
    });
  };

  return {
    handOn,
    isAtRest: () => working === undefined,
    stop: async () => {
      isStopped = true;
      // Not forgotten: what is not settled comes again at the next start.
      waiting.length = 0;
      clearTimeout(retry);
      await working;
    },
  };
};
