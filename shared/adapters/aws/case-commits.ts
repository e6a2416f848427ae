import { setTimeout as sleep } from 'node:timers/promises';
import {
  ProvisionedThroughputExceededException,
  TransactionConflictException,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import type { CaseCommit, CaseStore, HashedKey, ItemKey, SignalCommit } from '#application/ports.ts';
import { SAME_CONTENT_DAYS } from '#application/ports.ts';
import type { NoticeDraft } from '#domain/cases/case-change.ts';
import type { OpenedKeyRing } from '../keys/key-ring.ts';
import { eventItem, noticeOfCase, signalItem, stepItem } from './case-items.ts';
import type { CaseReader } from './case-reader.ts';
import { type CaseWrites, commitResult } from './case-writes.ts';
import { dueKeysOf } from './due-index.ts';
import { ABSENT, idOfKey, type TableAccess } from './table-access.ts';
import { candidateKey, claimKey, contentPk, REVIEW_SK, reviewPk, toItem } from './table-items.ts';
import type { Labelled } from './transaction.ts';

const MS_PER_DAY = 86_400_000;
const CANDIDATE_ATTEMPTS = 6;
const CANDIDATE_PAUSE_MS = 20;

/** Commits of one case: each is one transaction. */
export const createCaseCommits = (
  { client, tableName, put, update, remove }: TableAccess,
  ring: OpenedKeyRing,
  { dataKeyOf }: CaseReader,
  { caseWrites, lessonWrites, movedInbox, closeReview, commitWithNotices, untold }: CaseWrites,
): Pick<CaseStore, 'commitSignal' | 'commitCase'> => {
  type Input = Pick<SignalCommit, 'signal' | 'adopts' | 'decided'>;

  /** The input with its signal and its part of the history: one item. */
  const inputWrites = (
    { signal, adopts, decided }: Input,
    { caseRecord, history }: Pick<CaseCommit, 'caseRecord' | 'history'>,
    now: string,
    dataKey: string,
  ): Labelled[] => {
    const journal = { version: caseRecord.version, history, at: now };
    const item = signalItem(ring, caseRecord.id, signal, journal, dataKey);
    return adopts === undefined
      ? [put('inbox', item, ABSENT)]
      : [movedInbox(item, adopts), ...closeReview(adopts, caseRecord.id, decided)];
  };

  /** Whoever says the same at the same moment finds the first and is its duplicate. */
  const contentWrite = (contentKey: string, caseId: string, signalId: string, now: string): Labelled =>
    put(
      'content',
      { ...contentPk(contentKey), signalId, caseId, at: now },
      'attribute_not_exists(pk) OR signalId = :own OR #at < :old',
      {
        ':own': signalId,
        ':old': new Date(Date.parse(now) - SAME_CONTENT_DAYS * MS_PER_DAY).toISOString(),
      },
      { '#at': 'at' },
    );

  const addCandidate = async (caseId: string, key: ItemKey): Promise<void> => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        await client.send(
          new UpdateItemCommand({
            TableName: tableName,
            Key: toItem({ pk: key.pk, sk: key.sk }),
            UpdateExpression: 'ADD caseIds :case',
            ExpressionAttributeValues: { ':case': { SS: [caseId] } },
          }),
        );
        return;
      } catch (error) {
        const isBusy =
          error instanceof ProvisionedThroughputExceededException ||
          error instanceof TransactionConflictException;
        if (!isBusy || attempt === CANDIDATE_ATTEMPTS) throw error;
        await sleep(Math.random() * CANDIDATE_PAUSE_MS * 2 ** attempt);
      }
    }
  };

  /** Look-alike keys are stored before the case: a key without a case is harmless, a case without keys is not found. */
  const addCandidates = async (caseId: string, keys: readonly HashedKey[]): Promise<void> => {
    const items = new Map(keys.map(candidateKey).map((key) => [idOfKey(key), key]));
    await Promise.all([...items.values()].map((key) => addCandidate(caseId, key)));
  };

  const lettersOf = async (
    { caseRecord, notices }: { caseRecord: CaseCommit['caseRecord']; notices: readonly NoticeDraft[] },
    dataKey: string,
  ) => (await untold(caseRecord, notices)).map((draft) => noticeOfCase(ring, caseRecord.id, draft, dataKey));

  const wokenReview = (reviewId: string, now: string) => {
    const key: ItemKey = { pk: reviewPk(reviewId), sk: REVIEW_SK };
    return { key, due: dueKeysOf(key, now) };
  };

  return {
    commitSignal: async (commit) => {
      const { caseRecord, signal, guardsContent } = commit;
      const now = commit.history[0]?.at ?? signal.receivedAt;
      const isNew = commit.expectedVersion === undefined;
      const dataKey = isNew ? ring.newDataKey() : await dataKeyOf(caseRecord.id);
      if (dataKey === undefined) return { result: 'conflict' };
      await addCandidates(caseRecord.id, commit.candidatesToAdd);
      const notices = await lettersOf(commit, dataKey);
      const woken = commit.wakesReviews.map((reviewId) => wokenReview(reviewId, now));
      const writes: Labelled[] = [
        ...inputWrites(commit, commit, now, dataKey),
        ...(guardsContent === undefined ? [] : [contentWrite(guardsContent, caseRecord.id, signal.id, now)]),
        ...lessonWrites(commit.teaches ?? []),
        ...caseWrites(commit, dataKey),
        ...commit.claimsToAdd.map((key) => put('claim', { ...claimKey(key), caseId: caseRecord.id }, ABSENT)),
        ...woken.map(({ key, due }) =>
          update('wake', key, {
            UpdateExpression: 'SET duePk = :duePk, dueSk = :dueSk',
            ConditionExpression: '#status = :open',
            ExpressionAttributeNames: { '#status': 'status' },
            ExpressionAttributeValues: toItem({
              ':duePk': due.duePk,
              ':dueSk': due.dueSk,
              ':open': 'open',
            }),
          }),
        ),
      ];
      const outcome = await commitWithNotices(writes, notices, new Set(['inbox']));
      const steps = commit.steps.map((step) => stepItem(caseRecord.id, step));
      const reviews = woken.map(({ key, due }) => ({ ...key, ...due }));
      return commitResult(outcome, [...steps, ...notices, ...reviews], now);
    },

    commitCase: async (commit) => {
      const { caseRecord, history, input, note } = commit;
      const now = history[0]?.at ?? caseRecord.openedAt;
      const dataKey = await dataKeyOf(caseRecord.id);
      if (dataKey === undefined) return { result: 'conflict' };
      const notices = await lettersOf(commit, dataKey);
      // A note stands with what its commit did, apart from the signal that it came in.
      const isApart = note !== undefined || input === undefined;
      const own = isApart ? { caseRecord, history: [] } : { caseRecord, history };
      const journal = { version: caseRecord.version, history };
      const writes: Labelled[] = [
        ...(input === undefined ? [] : inputWrites(input, own, now, dataKey)),
        ...(isApart && history.length > 0
          ? [put('history', eventItem(ring, caseRecord.id, journal, note, dataKey))]
          : []),
        ...caseWrites(commit, dataKey),
        ...(commit.claimsToRemove ?? []).map((key) => remove('claim', claimKey(key))),
      ];
      const outcome = await commitWithNotices(writes, notices, new Set(['inbox']));
      const steps = commit.steps.map((step) => stepItem(caseRecord.id, step));
      return commitResult(outcome, [...steps, ...notices], now);
    },
  };
};
