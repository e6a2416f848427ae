import type { CaseChange, CaseState } from './case-change.ts';
import type { DecisionContext } from './decision-context.ts';
import { languageOfColleague, responsibleFor } from './notices-for-signal.ts';

/** What a list of a later month says of a household that was on the one before. */
export type ListStanding = 'left' | 'still';

const eventOf: Readonly<Record<ListStanding, string>> = { left: 'left-list', still: 'still-on-list' };
const newsOf: Readonly<Record<ListStanding, string>> = { left: 'left-list', still: 'still-in-arrears' };

/**
 * Notes on a case what a later list says of its household, and tells its worker. It never closes a case and cancels nothing: no
 * longer on the list may mean paid, or left with a debt. undefined: noted before, or the case is closed.
 */
export const decideListed = (
  { caseRecord }: CaseState,
  list: { readonly id: string; readonly partnerId: string; readonly at: string },
  standing: ListStanding,
  { directory, now }: DecisionContext,
): CaseChange | undefined => {
  const { facts } = caseRecord;
  const noted = facts.listings ?? [];
  if (caseRecord.status !== 'open' || noted.some(({ listId }) => listId === list.id)) return undefined;
  const recipient = responsibleFor(caseRecord, directory, now);
  return {
    caseRecord: {
      ...caseRecord,
      version: caseRecord.version + 1,
      facts: {
        ...facts,
        listings: [...noted, { listId: list.id, partnerId: list.partnerId, at: list.at, standing }].toSorted(
          (a, b) => (`${a.at}${a.listId}` < `${b.at}${b.listId}` ? -1 : 1),
        ),
      },
    },
    steps: [],
    history: [{ at: now, event: eventOf[standing], detail: { partner: list.partnerId } }],
    notices: [
      {
        key: `listed:${list.id}`,
        audience: 'worker',
        template: 'news',
        language: languageOfColleague(directory, recipient),
        recipient,
        topic: { news: newsOf[standing] },
        sendAt: now,
      },
    ],
  };
};
