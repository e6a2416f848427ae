import { setTimeout as sleep } from 'node:timers/promises';
import {
  ProvisionedThroughputExceededException,
  TransactionConflictException,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import type { CaseCommit, CaseStore, HashedKey, ItemKey, SignalCommit } from '#application/ports.ts';
import { SAME_CONTENT_DAYS } from '#application/ports.ts';
import type { OpenedKeyRing } from '../keys/key-ring.ts';
import { eventItem, signalItem } from './case-items.ts';
import type { CaseReader } from './case-reader.ts';
import { type CaseWrites, commitResult, markedCase, stepsItems } from './case-writes.ts';
import { dueKeysOf } from './due-index.ts';
import { lettersOfCase } from './letter-items.ts';
import { ABSENT, idOfKey, type TableAccess } from './table-access.ts';
import {
  type Attributes,
  candidateKey,
  claimKey,
  contentPk,
  REVIEW_SK,
  reviewPk,
  toItem,
} from './table-items.ts';
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
    { adopts, decided }: Omit<Input, 'signal'>,
    item: Attributes,
    caseId: string,
  ): Labelled[] =>
    adopts === undefined
      ? [put('inbox', item, ABSENT)]
      : [movedInbox(item, adopts), ...closeReview(adopts, caseId, decided)];

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

  /** The letters that are new, and the case that remembers them. */
  const withLetters = async (
    commit: Pick<CaseCommit, 'caseRecord' | 'notices'> & Partial<Pick<CaseCommit, 'before'>>,
    signalId?: string,
  ) => {
    const { caseRecord } = commit;
    const drafts = await untold(commit, commit.notices);
    const own = drafts.filter(({ belongsTo }) => belongsTo !== 'reader');
    const letters = lettersOfCase(ring, caseRecord.id, drafts);
    return { letters, marked: markedCase(caseRecord, letters.own, own, signalId) };
  };

  const wokenReview = (reviewId: string, now: string) => {
    const key: ItemKey = { pk: reviewPk(reviewId), sk: REVIEW_SK };
    return { key, due: dueKeysOf(key, now) };
  };

  return {
    commitSignal: async (commit) => {
      const { signal, guardsContent, before } = commit;
      const caseId = commit.caseRecord.id;
      const now = commit.history[0]?.at ?? signal.receivedAt;
      const dataKey = before === undefined ? ring.newDataKey() : await dataKeyOf(caseId);
      if (dataKey === undefined) return { result: 'conflict' };
      await addCandidates(caseId, commit.candidatesToAdd);
      const { letters, marked } = await withLetters(commit, signal.id);
      const parts = { ...commit, caseRecord: marked };
      const journal = { version: marked.version, history: commit.history, letters: letters.own, at: now };
      const item = signalItem(ring, caseId, signal, journal, dataKey);
      const woken = commit.wakesReviews.map((reviewId) => wokenReview(reviewId, now));
      const writes: Labelled[] = [
        ...inputWrites(commit, item, caseId),
        ...(guardsContent === undefined ? [] : [contentWrite(guardsContent, caseId, signal.id, now)]),
        ...lessonWrites(commit.teaches ?? []),
        ...caseWrites(parts, dataKey),
        ...commit.claimsToAdd.map((key) => put('claim', { ...claimKey(key), caseId }, ABSENT)),
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
      const outcome = await commitWithNotices(writes, letters.apart, new Set(['inbox']));
      const reviews = woken.map(({ key, due }) => ({ ...key, ...due }));
      return commitResult(outcome, [item, ...stepsItems(parts), ...letters.apart, ...reviews], now);
    },

    commitCase: async (commit) => {
      const { history, input, note } = commit;
      const caseId = commit.caseRecord.id;
      const now = history[0]?.at ?? commit.caseRecord.openedAt;
      const dataKey = await dataKeyOf(caseId);
      if (dataKey === undefined) return { result: 'conflict' };
      const { letters, marked } = await withLetters(commit, input?.signal.id);
      const parts = { ...commit, caseRecord: marked };
      const journal = { version: marked.version, history, letters: letters.own };
      // A note stands with what its commit did, apart from the signal that it came in.
      const isApart = note !== undefined || input === undefined;
      const ofSignal = isApart ? { ...journal, history: [], letters: [] } : journal;
      const signals =
        input === undefined
          ? []
          : [signalItem(ring, caseId, input.signal, { ...ofSignal, at: now }, dataKey)];
      const events =
        isApart && history.length + letters.own.length > 0
          ? [eventItem(ring, caseId, journal, note, dataKey)]
          : [];
      const writes: Labelled[] = [
        ...(input === undefined ? [] : signals.flatMap((item) => inputWrites(input, item, caseId))),
        ...events.map((item) => put('history', item)),
        ...caseWrites(parts, dataKey),
        ...(commit.claimsToRemove ?? []).map((key) => remove('claim', claimKey(key))),
      ];
      const outcome = await commitWithNotices(writes, letters.apart, new Set(['inbox']));
      return commitResult(outcome, [...signals, ...events, ...stepsItems(parts), ...letters.apart], now);
    },
  };
};
