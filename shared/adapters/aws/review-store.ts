import {
  ConditionalCheckFailedException,
  PutItemCommand,
  QueryCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { inputIdOf, inputPartOf } from '#application/input-id.ts';
import type { CaseStore, InboxRecord, ItemKey, ReviewRecord } from '#application/ports.ts';
import type { OpenedKeyRing } from '../keys/key-ring.ts';
import { inboxItem, readFoundReview, readInbox, readReview, reviewItem } from './case-items.ts';
import { type CaseWrites, commitResult } from './case-writes.ts';
import { dueKeysOf } from './due-index.ts';
import { noticeItem } from './letter-items.ts';
import { ABSENT, idOfKey, type TableAccess } from './table-access.ts';
import {
  contentPk,
  type Item,
  inputKey,
  inputPk,
  OPEN_REVIEWS,
  REVIEW_SK,
  ROW_PREFIX,
  reviewPk,
  toItem,
  waitKey,
} from './table-items.ts';
import { transact } from './transaction.ts';

const rowOf = (record: InboxRecord): number => ('source' in record ? (record.source.row ?? 0) : 0);

const reviewKey = (reviewId: string): ItemKey => ({ pk: reviewPk(reviewId), sk: REVIEW_SK });

/** Inputs that are on no case: repeated, set aside, or waiting for a person. */
export const createReviewStore = (
  { client, tableName, put, changeSets, batchGet, get, queryAll }: TableAccess,
  ring: OpenedKeyRing,
  { movedInbox, closeReview, commitWithNotices }: CaseWrites,
): Pick<
  CaseStore,
  | 'setAside'
  | 'openReview'
  | 'loadReview'
  | 'findReview'
  | 'openReviews'
  | 'settleReview'
  | 'wakeReview'
  | 'letReviewWait'
  | 'putInputNotices'
  | 'inboxRows'
> => {
  const placeOf = (inbox: Parameters<typeof inputIdOf>[1]): ItemKey => inputKey(inputIdOf(ring, inbox));

  return {
    setAside: async ({ inbox, record, receipts = [], guardsContent }) => {
      if (receipts.length > 0) {
        const { of: signalId, caseId } = record.outcome === 'duplicate' ? record : { of: '' };
        const letters = receipts.map((draft) => noticeItem(ring, inputPk(inputPartOf(ring, inbox)), draft));
        const writes = [
          put('inbox', inboxItem(ring, placeOf(inbox), record), ABSENT),
          ...(guardsContent === undefined
            ? []
            : [
                put('content', {
                  ...contentPk(guardsContent),
                  signalId,
                  at: record.at,
                  ...(caseId === undefined ? {} : { caseId }),
                }),
              ]),
        ];
        const outcome = await commitWithNotices(writes, letters, new Set(['inbox']));
        return commitResult(outcome, letters, record.at);
      }
      try {
        await client.send(
          new PutItemCommand({
            TableName: tableName,
            Item: toItem(inboxItem(ring, placeOf(inbox), record)),
            ConditionExpression: ABSENT,
          }),
        );
        return { result: 'committed', due: [] };
      } catch (error) {
        if (error instanceof ConditionalCheckFailedException) return { result: 'known' };
        throw error;
      }
    },

    openReview: async (review, notices, contentKey) => {
      const { id, reason, at, source, inbox } = review;
      const record = { outcome: 'review' as const, reviewId: id, reason, at, source };
      const letters = notices.map((draft) => noticeItem(ring, reviewPk(id), draft));
      const writes = [
        put('inbox', inboxItem(ring, placeOf(inbox), record), ABSENT),
        put('review', reviewItem(ring, review), ABSENT),
        ...(contentKey === undefined ? [] : [put('content', { ...contentPk(contentKey), signalId: id, at })]),
        ...review.waitsFor.map((key) => changeSets('wait', waitKey(key), 'ADD reviewIds :ids', [id])),
      ];
      const outcome = await commitWithNotices(writes, letters, new Set(['inbox', 'review']));
      return commitResult(outcome, letters, at);
    },

    loadReview: async (reviewId) => {
      const item = await get(reviewKey(reviewId));
      return item === undefined || item['status'] !== 'open' ? undefined : readReview(ring, item);
    },

    findReview: async (reviewId) => {
      const item = await get(reviewKey(reviewId));
      return item === undefined ? undefined : readFoundReview(ring, item);
    },

    openReviews: async () => {
      const keys: ItemKey[] = [];
      let from: Item | undefined;
      do {
        const page = await client.send(
          new QueryCommand({
            TableName: tableName,
            IndexName: 'list',
            KeyConditionExpression: 'listPk = :list',
            ExpressionAttributeValues: { ':list': { S: OPEN_REVIEWS } },
            ...(from === undefined ? {} : { ExclusiveStartKey: from }),
          }),
        );
        keys.push(...(page.Items ?? []).map((item) => ({ pk: item['pk']?.S ?? '', sk: REVIEW_SK })));
        from = page.LastEvaluatedKey;
      } while (from !== undefined);
      const items = await batchGet(keys);
      return keys.flatMap((key): ReviewRecord[] => {
        const item = items.get(idOfKey(key));
        return item === undefined || item['status'] !== 'open' ? [] : [readReview(ring, item)];
      });
    },

    settleReview: async (review, record, decided) => {
      const outcome = await transact(client, [
        movedInbox(inboxItem(ring, placeOf(review.inbox), record), review),
        ...closeReview(review, undefined, decided),
      ]);
      if (outcome.result === 'committed') return 'settled';
      return outcome.failed.some(({ reason }) => reason === 'condition') ? 'decided-before' : 'conflict';
    },

    wakeReview: async (reviewId, at) => {
      const key = reviewKey(reviewId);
      const { duePk, dueSk } = dueKeysOf(key, at);
      try {
        await client.send(
          new UpdateItemCommand({
            TableName: tableName,
            Key: toItem(key),
            UpdateExpression: 'SET duePk = :duePk, dueSk = :dueSk',
            ConditionExpression: '#status = :open',
            ExpressionAttributeNames: { '#status': 'status' },
            ExpressionAttributeValues: toItem({ ':duePk': duePk, ':dueSk': dueSk, ':open': 'open' }),
          }),
        );
        return { ...key, dueSk };
      } catch (error) {
        if (error instanceof ConditionalCheckFailedException) return undefined;
        throw error;
      }
    },

    letReviewWait: async (reviewId) => {
      await client.send(
        new UpdateItemCommand({
          TableName: tableName,
          Key: toItem(reviewKey(reviewId)),
          UpdateExpression: 'REMOVE duePk, dueSk',
          ConditionExpression: 'attribute_exists(pk)',
        }),
      );
    },

    putInputNotices: async (inbox, notices) => {
      const pk = inputPk(inputPartOf(ring, inbox));
      const items = notices.map((draft) => noticeItem(ring, pk, draft));
      await commitWithNotices([], items, new Set());
      return items.map((item) => ({
        pk: String(item['pk']),
        sk: String(item['sk']),
        dueSk: String(item['dueSk']),
      }));
    },

    inboxRows: async (input) =>
      (await queryAll(inputPk(inputPartOf(ring, input)), ROW_PREFIX))
        .map((item) => readInbox(ring, item))
        .toSorted((a, b) => rowOf(a) - rowOf(b)),
  };
};
