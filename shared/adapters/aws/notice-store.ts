import {
  ConditionalCheckFailedException,
  DeleteItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  UpdateItemCommand,
  type UpdateItemCommandInput,
} from '@aws-sdk/client-dynamodb';
import type { ItemKey, NoticeRecord, NoticeStore } from '#application/ports.ts';
import type { OpenedKeyRing } from '../keys/key-ring.ts';
import { readNotice } from './case-items.ts';
import { dueAtOf, dueKeysOf, handedOnMarkOf } from './due-index.ts';
import { fromItem, toItem } from './table-items.ts';

/** Claim, act, complete for letters: conditional writes on the notice itself, no lock held anywhere. */
export const createNoticeStore = (
  client: DynamoDBClient,
  tableName: string,
  ring: OpenedKeyRing,
): NoticeStore => {
  /** false: the condition did not hold. */
  const update = async (
    key: ItemKey,
    change: Omit<UpdateItemCommandInput, 'TableName' | 'Key'>,
  ): Promise<boolean> => {
    try {
      await client.send(
        new UpdateItemCommand({ TableName: tableName, Key: toItem({ pk: key.pk, sk: key.sk }), ...change }),
      );
      return true;
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return false;
      throw error;
    }
  };
  const load = async (key: ItemKey): Promise<NoticeRecord | undefined> => {
    const { Item: item } = await client.send(
      new GetItemCommand({
        TableName: tableName,
        Key: toItem({ pk: key.pk, sk: key.sk }),
        ConsistentRead: true,
      }),
    );
    return item === undefined ? undefined : readNotice(ring, fromItem(item));
  };
  /** Completes a claim that this sender still holds; a delivery event may have been first, which is as good. */
  const complete = (notice: NoticeRecord, change: string, values: Record<string, string>): Promise<boolean> =>
    update(notice.item, {
      UpdateExpression: change,
      ConditionExpression: '#status = :sending AND dueSk = :lease',
      ExpressionAttributeNames: { '#status': 'status' },
      ExpressionAttributeValues: {
        ':sending': { S: 'sending' },
        ':lease': { S: notice.dueSk ?? '' },
        ...Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { S: value }])),
      },
    });

  return {
    load,
    claim: async (key, dueSk, now, leaseUntil) => {
      if (dueAtOf(dueSk) > now) return undefined;
      const lease = dueKeysOf(key, leaseUntil);
      const claimed = await update(key, {
        UpdateExpression:
          'SET #status = :sending, sendingSince = :now, dueSk = :lease, attempts = attempts + :one',
        // A message that was on its way when tick handed the notice on once more is as good as the later one.
        ConditionExpression:
          '(dueSk = :dueSk OR contains(dueSk, :handedOn)) AND #status IN (:queued, :sending)',
        ExpressionAttributeNames: { '#status': 'status' },
        ExpressionAttributeValues: {
          ':sending': { S: 'sending' },
          ':queued': { S: 'queued' },
          ':now': { S: now },
          ':dueSk': { S: dueSk },
          ':handedOn': { S: handedOnMarkOf(dueSk) },
          ':lease': { S: lease.dueSk },
          ':one': { N: '1' },
        },
      });
      if (!claimed) return undefined;
      const notice = await load(key);
      // Between claim and read only a delivery event can have completed it: then there is nothing left to send.
      return notice?.dueSk === lease.dueSk ? notice : undefined;
    },
    markSent: async (notice, { at, messageId, template }) => {
      await complete(
        notice,
        'SET #status = :sent, sentAt = :at, messageId = :messageId, template = :template REMOVE duePk, dueSk',
        { ':sent': 'sent', ':at': at, ':messageId': messageId, ':template': template },
      );
    },
    markFailed: async (notice, at) => {
      await complete(notice, 'SET #status = :failed, failedAt = :at REMOVE duePk, dueSk', {
        ':failed': 'failed',
        ':at': at,
      });
    },
    release: async (notice, at) => {
      await complete(notice, 'SET #status = :queued, dueSk = :next', {
        ':queued': 'queued',
        ':next': dueKeysOf(notice.item, at).dueSk,
      });
    },
    withdraw: async ({ item }) => {
      await client.send(
        new DeleteItemCommand({ TableName: tableName, Key: toItem({ pk: item.pk, sk: item.sk }) }),
      );
    },
    recordDelivery: async (key, event, at, messageId) => {
      const recorded = await update(key, {
        UpdateExpression:
          'SET #status = :event, sentAt = if_not_exists(sentAt, :at), messageId = :messageId, deliveryAt = :at REMOVE duePk, dueSk',
        // A bounce after a delivery is news; a delivery after a bounce is an old event arriving late.
        ConditionExpression:
          event === 'bounced' ? 'attribute_exists(pk)' : 'attribute_exists(pk) AND #status <> :bounced',
        ExpressionAttributeNames: { '#status': 'status' },
        ExpressionAttributeValues: {
          ':event': { S: event },
          ':at': { S: at },
          ':messageId': { S: messageId },
          ...(event === 'bounced' ? {} : { ':bounced': { S: 'bounced' } }),
        },
      });
      return recorded ? 'recorded' : 'unknown';
    },
  };
};
