import type { Language } from '#events/signal.ts';
import type { NoticeDraft } from '#domain/cases/case-change.ts';
import type { Directory } from '#domain/directory.ts';
import type { Arrival } from './arrival.ts';
import type { ReviewRecord } from './ports.ts';

/** Senders that get no answer: machines, colleagues, and addresses that may be forged (no backscatter). */
const unanswered: ReadonlySet<string> = new Set(['worker', 'own', 'unauthenticated']);

/** Courts, bailiffs and lawyers are told that it arrived; they are not asked for what is in their own paper. */
const officials: ReadonlySet<string> = new Set(['authority', 'lawyer']);

/** Who decides what is doubtful: the coordinators, or the team lead where there are none. */
export const reviewersOf = ({ coordinators, teamLead }: Directory): readonly string[] =>
  coordinators.length > 0 ? coordinators.map(({ email }) => email) : [teamLead.email];

/** A review item is never silent: the people who decide are told, and the sender gets an answer. */
export const noticesForReview = (input: {
  review: ReviewRecord;
  missing: readonly string[];
  directory: Directory;
  now: string;
  language?: Language;
  messageId?: string;
}): NoticeDraft[] => {
  const { review, directory, now } = input;
  const own = directory.organisation.language;
  const drafts: NoticeDraft[] = reviewersOf(directory).map((recipient) => ({
    key: `review:${review.id}:${recipient}`,
    audience: 'coordinator',
    template: 'review-item',
    language: own,
    recipient,
    topic: { reason: review.reason, ...(review.detail === undefined ? {} : { detail: review.detail }) },
    sendAt: now,
  }));
  const address = review.sender?.address;
  if (address === undefined || review.sender === undefined || unanswered.has(review.sender.class))
    return drafts;
  return [
    ...drafts,
    {
      key: `receipt-review:${review.id}`,
      audience: 'referrer',
      template: officials.has(review.sender.class) ? 'receipt-official' : 'receipt-review',
      language: input.language ?? review.fields?.language ?? own,
      recipient: address,
      topic: {
        receivedAt: review.at,
        ...(input.missing.length > 0 ? { missing: input.missing.join(',') } : {}),
      },
      sendAt: now,
      ...(input.messageId === undefined ? {} : { inReplyTo: input.messageId }),
    },
  ];
};

/** Who passes on what we have already learns that it arrived, and nothing of what we know. */
export const receiptForCopy = (
  { from, signalId, signal, arrived }: Arrival,
  directory: Directory,
  now: string,
): NoticeDraft[] => {
  const { address } = from;
  if (address === undefined || arrived.listRow || unanswered.has(from.class)) return [];
  return [
    {
      key: `receipt-copy:${signalId}`,
      audience: 'referrer',
      template: officials.has(from.class) ? 'receipt-official' : 'receipt-relative',
      language: signal.language ?? directory.organisation.language,
      recipient: address,
      topic: { receivedAt: signal.receivedAt },
      sendAt: now,
      ...(arrived.messageId === undefined ? {} : { inReplyTo: arrived.messageId }),
    },
  ];
};
