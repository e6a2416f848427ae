import type {
  CaseCommit,
  CommitResult,
  DecidedReview,
  DueHint,
  Lesson,
  ReviewRecord,
} from '#application/ports.ts';
import type { CaseRecord } from '#domain/case-record.ts';
import { type NoticeDraft, withChangedSteps } from '#domain/cases/case-change.ts';
import type { OpenedKeyRing } from '../keys/key-ring.ts';
import { caseItem, isSameHeader, personalItem, readEvent, stepsItem } from './case-items.ts';
import type { CaseReader } from './case-reader.ts';
import { type BorneLetter, letterIdOf } from './letter-items.ts';
import { ABSENT, type TableAccess } from './table-access.ts';
import {
  type Attributes,
  casePk,
  EVENT_PREFIX,
  REVIEW_SK,
  reviewPk,
  taughtKey,
  toItem,
  waitKey,
} from './table-items.ts';
import { type Labelled, transact } from './transaction.ts';

type CaseParts = Pick<CaseCommit, 'caseRecord' | 'steps'> & Partial<Pick<CaseCommit, 'before'>>;

/** Characters of the id of a letter that a case keeps: so few that two of a case may share them. */
const MARK_LENGTH = 4;

const markOf = ({ id }: Pick<BorneLetter, 'id'>): string => id.slice(0, MARK_LENGTH);
const isMarked = ({ told = '' }: Pick<CaseRecord, 'told'>, mark: string): boolean => {
  for (let at = 0; at < told.length; at += MARK_LENGTH) if (told.startsWith(mark, at)) return true;
  return false;
};

/**
 * The case with the marks of its new letters. One that is named after the signal that it is stored with needs none: that
 * signal is stored once.
 */
export const markedCase = (
  caseRecord: CaseRecord,
  letters: readonly BorneLetter[],
  drafts: readonly NoticeDraft[],
  signalId?: string,
): CaseRecord => {
  const isNamedAfterSignal = (index: number): boolean =>
    signalId !== undefined && drafts[index]?.key.includes(signalId) === true;
  const marks = letters.flatMap((letter, index) => (isNamedAfterSignal(index) ? [] : [markOf(letter)]));
  return marks.length === 0 ? caseRecord : { ...caseRecord, told: (caseRecord.told ?? '') + marks.join('') };
};

/** The item of the steps of a case, where one of them changed. */
export const stepsItems = ({ caseRecord, steps, before }: CaseParts): Attributes[] =>
  steps.length === 0 ? [] : [stepsItem(caseRecord.id, withChangedSteps(before?.steps ?? [], steps))];

/** What the commits of a case are made of. */
export const createCaseWrites = (table: TableAccess, ring: OpenedKeyRing, reader: CaseReader) => {
  const { put, update, changeSets, queryAll } = table;

  /** The case under the version that was read, and its steps where one changed. */
  const caseWrites = ({ caseRecord, steps, before }: CaseParts, dataKey: string): Labelled[] => {
    const personal = personalItem(ring, caseRecord, dataKey);
    return [
      ...(before !== undefined && isSameHeader(before.caseRecord, caseRecord)
        ? []
        : [put('case', caseItem(caseRecord))]),
      before === undefined
        ? put('case', personal, ABSENT)
        : put('case', personal, 'version = :expected', { ':expected': before.caseRecord.version }),
      ...stepsItems({ caseRecord, steps, ...(before === undefined ? {} : { before }) }).map((item) =>
        put('steps', item),
      ),
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
   * Stores letters in items of their own with the rest. One that exists already is the same news to the same person: it
   * is left out and the rest is stored again.
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

  /** Letters of one case by id; what was withdrawn is none. */
  const lettersOn = async (caseRecord: CaseRecord): Promise<ReadonlySet<string>> => {
    const dataKey = await reader.dataKeyOf(caseRecord.id);
    if (dataKey === undefined) return new Set();
    const [signals, events] = await Promise.all([
      reader.signalsOn(caseRecord, dataKey),
      queryAll(casePk(caseRecord.id), EVENT_PREFIX),
    ]);
    return new Set(
      [...signals, ...events.map((item) => readEvent(ring, item, dataKey))]
        .flatMap(({ letters }) => letters)
        .map(({ item }) => item.letter),
    );
  };

  /**
   * Leaves out news that its reader had, from this case or from one that was merged into it. A task of an absorbed case
   * is told anew: it ended.
   */
  const untold = async (
    { before, caseRecord }: Pick<CaseParts, 'before' | 'caseRecord'>,
    drafts: readonly NoticeDraft[],
  ): Promise<readonly NoticeDraft[]> => {
    if (drafts.length === 0 || before === undefined) return drafts;
    const absorbed =
      (caseRecord.absorbed ?? []).length === 0 ? [] : await reader.loadCases(caseRecord.absorbed ?? []);
    const isTold = async (draft: NoticeDraft): Promise<boolean> => {
      if (draft.belongsTo === 'reader') return false;
      for (const one of [
        before.caseRecord,
        ...(draft.stepId === undefined ? absorbed.map((state) => state.caseRecord) : []),
      ]) {
        const id = letterIdOf(ring, casePk(one.id), draft);
        if (isMarked(one, markOf({ id })) && (await lettersOn(one)).has(id)) return true;
      }
      return false;
    };
    const isToldBefore = await Promise.all(drafts.map(isTold));
    return drafts.filter((_, index) => isToldBefore[index] !== true);
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
