import type { NoticeDraft } from '#domain/cases/case-change.ts';
import type { Sender } from '#domain/cases/sender.ts';
import type { Directory } from '#domain/directory.ts';
import type { ListComparison } from '#domain/lists-over-time/compare-lists.ts';
import type { ListRecord } from './ports.ts';
import { reviewersOf } from './review-notices.ts';

/** Which letter the sender of a list gets for all its rows. */
const receiptOf: Readonly<Partial<Record<Sender['class'], Pick<NoticeDraft, 'template' | 'audience'>>>> = {
  landlord: { template: 'rejection-list-rows', audience: 'landlord' },
  referrer: { template: 'receipt-referrer', audience: 'referrer' },
  authority: { template: 'receipt-official', audience: 'referrer' },
  lawyer: { template: 'receipt-official', audience: 'referrer' },
  private: { template: 'receipt-relative', audience: 'referrer' },
};

/** Numbers only, and only of his own lists. */
const countsOf = (comparison: ListComparison | undefined): NoticeDraft['topic'] => {
  if (comparison === undefined) return {};
  const { still, fresh, gone, replaces, doubtful } = comparison;
  return {
    ...(replaces.length === 0
      ? {}
      : { stillListed: still.size, newlyListed: fresh.size, noLongerListed: gone.size }),
    ...(doubtful === undefined ? {} : { formerFound: doubtful.found, formerOf: doubtful.of }),
  };
};

/**
 * One receipt for a whole list and one letter to each reviewer about the rows that wait for them. The same list again is the
 * same letter.
 */
export const listLetters = ({
  list,
  directory,
  now,
  comparison,
}: {
  readonly list: ListRecord;
  readonly directory: Directory;
  readonly now: string;
  readonly comparison?: ListComparison;
}): readonly NoticeDraft[] => {
  const { from, item, ref, receivedAt } = list;
  const topic = { listName: ref, receivedAt, listPk: item.pk, listSk: item.sk };
  const reviews = reviewersOf(directory).map(
    (recipient): NoticeDraft => ({
      key: `list-review:${list.id}:${recipient}`,
      audience: 'coordinator',
      template: 'review-item',
      language: directory.organisation.language,
      recipient,
      topic: { ...topic, reason: 'incomplete', ref },
      sendAt: now,
    }),
  );
  const receipt = receiptOf[from.class];
  if (receipt === undefined || from.address === undefined) return reviews;
  const own = directory.partners.find(({ id }) => id === from.partnerId)?.language;
  return [
    {
      ...receipt,
      key: `list:${list.id}:${from.address}`,
      language: own ?? list.language ?? directory.organisation.language,
      recipient: from.address,
      topic: { ...topic, ...countsOf(comparison) },
      sendAt: now,
      ...(list.messageId === undefined ? {} : { inReplyTo: list.messageId }),
    },
    ...reviews,
  ];
};
