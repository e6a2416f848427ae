import { z } from 'zod';
import type { LetterKey } from '#application/ports.ts';

/** Tag of every letter: the key of its notice, so that its fate finds it. SES allows A-Z a-z 0-9 _ - in values. */
export const NOTICE_TAG = 'kier-notice';

/** SES tag values take few characters: the key travels as base64url. */
export const tagOf = ({ pk, sk, letter }: LetterKey): string =>
  Buffer.from(`${pk}\n${sk}\n${letter}`, 'utf8').toString('base64url');

const keyOf = (tag: string): LetterKey | undefined => {
  const [pk, sk, letter, more] = Buffer.from(tag, 'base64url').toString('utf8').split('\n');
  return pk === undefined || sk === undefined || letter === undefined || more !== undefined
    ? undefined
    : { pk, sk, letter };
};

const sesEvent = z.object({
  eventType: z.string(),
  mail: z.object({
    timestamp: z.iso.datetime(),
    messageId: z.string(),
    tags: z.record(z.string(), z.array(z.string())).exactOptional(),
  }),
  bounce: z.object({ bounceType: z.string().exactOptional() }).exactOptional(),
});

const fates: Readonly<Record<string, 'delivered' | 'bounced'>> = {
  Delivery: 'delivered',
  Bounce: 'bounced',
  Reject: 'bounced',
  Complaint: 'bounced',
};

export type Delivery = {
  readonly notice: LetterKey;
  readonly fate: 'delivered' | 'bounced';
  readonly at: string;
  readonly messageId: string;
};

/** SES proves its right to publish with a sentence of its own when the destination is set up. */
const isEvent = (body: string): boolean => body.trimStart().startsWith('{');

/**
 * The fate of a letter in an event of an SES configuration set, or undefined for events that say nothing final.
 * @throws {z.ZodError | SyntaxError} when the message is no SES event.
 */
export const deliveryOf = (body: string): Delivery | undefined => {
  if (!isEvent(body)) return undefined;
  const { eventType, mail, bounce } = sesEvent.parse(JSON.parse(body));
  const fate = fates[eventType];
  // SES goes on trying after a transient bounce.
  if (fate === undefined || bounce?.bounceType === 'Transient') return undefined;
  const [tag] = mail.tags?.[NOTICE_TAG] ?? [];
  const notice = tag === undefined ? undefined : keyOf(tag);
  if (notice === undefined) return undefined;
  return { notice, fate, at: new Date(mail.timestamp).toISOString(), messageId: mail.messageId };
};
