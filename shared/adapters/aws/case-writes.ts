import type {
  CaseCommit,
  CommitResult,
  DecidedReview,
  DueHint,
  Lesson,
  ReviewRecord,
} from '#application/ports.ts';
import type { CaseRecord } from '#domain/case-record.ts';
import type { NoticeDraft } from '#domain/cases/case-change.ts';
import type { OpenedKeyRing } from '../keys/key-ring.ts';
import { caseItem, isSameHeader, personalItem, stepItem } from './case-items.ts';
import { ABSENT, idOfKey, type TableAccess } from './table-access.ts';
import {
  type Attributes,
  casePk,
  noticeSk,
  REVIEW_SK,
  reviewPk,
  taughtKey,
  toItem,
  waitKey,
} from './table-items.ts';
import { type Labelled, transact } from './transaction.ts';

type CaseParts = Pick<CaseCommit, 'caseRecord' | 'steps' | 'before'> & { readonly expectedVersion?: number };

/** What the commits of a case are made of. */
export const createCaseWrites = (table: TableAccess, ring: OpenedKeyRing) => {
  const { put, update, changeSets, batchGet } = table;

  /** The case under the version that was read, and its changed steps. */
  const caseWrites = (commit: CaseParts, dataKey: string): Labelled[] => {
    const { caseRecord, before, expectedVersion } = commit;
    const personal = personalItem(ring, caseRecord, dataKey);
    return [
      ...(before !== undefined && isSameHeader(before, caseRecord)
        ? []
        : [put('case', caseItem(caseRecord))]),
      expectedVersion === undefined
        ? put('case', personal, ABSENT)
        : put('case', personal, 'version = :expected', { ':expected': expectedVersion }),
      ...commit.steps.map((step) => put('step', stepItem(caseRecord.id, step))),
    ];
  };

  /** The newer decision on a pair replaces the older one. */
  const lessonWrites = (lessons: readonly Lesson[]): Labelled[] =>
    lessons.flatMap(({ household, same, apart }) => {
      const key = taughtKey(household);
      return [
        ...(same.length === 0 ? [] : [changeSets('taught', key, 'ADD same :ids DELETE apart :ids', same)]),
        ...(apart.length === 0 ? [] : [changeSets('taught', key, 'ADD apart :ids DELETE same :ids', apart)]),
      ];
    });

  /** The inbox record of an input that waited gets its place, once. */
  const movedInbox = (inbox: Attributes, review: ReviewRecord): Labelled =>
    put('inbox', inbox, 'reviewId = :review', { ':review': review.id });

  /** A resolved review keeps its item, out of every index, as part of the record of what was decided. */
  const closeReview = (
    review: ReviewRecord,
    caseId: string | undefined,
    decided: DecidedReview | undefined,
  ): Labelled[] => [
    update(
      'review',
      { pk: reviewPk(review.id), sk: REVIEW_SK },
      {
        UpdateExpression: `SET #status = :resolved${caseId === undefined ? '' : ', caseId = :case'}${
          decided === undefined ? '' : ', decided = :decided'
        } REMOVE listPk, listSk, duePk, dueSk`,
        ConditionExpression: '#status = :open',
        ExpressionAttributeNames: { '#status': 'status' },
        ExpressionAttributeValues: toItem({
          ':resolved': 'resolved',
          ':open': 'open',
          ...(caseId === undefined ? {} : { ':case': caseId }),
          ...(decided === undefined ? {} : { ':decided': decided }),
        }),
      },
    ),
    ...review.waitsFor.map((key) => changeSets('wait', waitKey(key), 'DELETE reviewIds :ids', [review.id])),
  ];

  /**
   * Stores notices with the rest. A notice that exists already is the same news to the same person: it is left out
   * and the rest is stored again.
   */
  const commitWithNotices = async (
    writes: readonly Labelled[],
    notices: readonly Attributes[],
    knownLabels: ReadonlySet<string>,
  ): Promise<'committed' | 'conflict' | 'known'> => {
    let pending = notices.map((notice) => ({ label: `notice ${String(notice['sk'])}`, notice }));
    for (;;) {
      const outcome = await transact(table.client, [
        ...writes,
        ...pending.map(({ label, notice }) => put(label, notice, ABSENT)),
      ]);
      if (outcome.result === 'committed') return 'committed';
      const { failed } = outcome;
      if (failed.some(({ label, reason }) => reason === 'condition' && knownLabels.has(label)))
        return 'known';
      const sentBefore = new Set(
        failed
          .filter(({ label, reason }) => reason === 'condition' && label.startsWith('notice '))
          .map(({ label }) => label),
      );
      if (sentBefore.size === 0 || sentBefore.size < failed.length) return 'conflict';
      pending = pending.filter(({ label }) => !sentBefore.has(label));
    }
  };

  /**
   * Leaves out news that its reader had from a case that was merged into this one. A task is told anew: the one of the
   * absorbed case ended.
   */
  const untold = async (
    { absorbed = [] }: CaseRecord,
    drafts: readonly NoticeDraft[],
  ): Promise<readonly NoticeDraft[]> => {
    if (absorbed.length === 0 || drafts.length === 0) return drafts;
    const keysOf = (draft: NoticeDraft) =>
      draft.stepId === undefined
        ? absorbed.map((caseId) => {
            const pk = casePk(caseId);
            return { pk, sk: noticeSk(ring.idOf('notice', `${pk}\u0000${draft.key}`)) };
          })
        : [];
    const told = await batchGet(drafts.flatMap(keysOf));
    return drafts.filter((draft) => !keysOf(draft).some((key) => told.has(idOfKey(key))));
  };

  return { caseWrites, lessonWrites, movedInbox, closeReview, commitWithNotices, untold };
};

export type CaseWrites = ReturnType<typeof createCaseWrites>;

/** What is due the moment it is stored; the rest waits for `tick`. */
const hintsOf = (items: readonly Attributes[], now: string): DueHint[] =>
  items.flatMap((item) => {
    const dueSk = item['dueSk'];
    if (typeof dueSk !== 'string' || dueSk > `${new Date(now).toISOString()}~`) return [];
    return [{ pk: String(item['pk']), sk: String(item['sk']), dueSk }];
  });

export const commitResult = (
  outcome: 'committed' | 'conflict' | 'known',
  items: readonly Attributes[],
  now: string,
): CommitResult =>
  outcome === 'committed' ? { result: outcome, due: hintsOf(items, now) } : { result: outcome };
