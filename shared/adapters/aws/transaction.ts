import {
  type DynamoDBClient,
  TransactWriteItemsCommand,
  TransactionCanceledException,
  TransactionConflictException,
  type TransactWriteItem,
} from '@aws-sdk/client-dynamodb';

/** What a condition in the transaction stands for; tells the caller why it did not commit. */
export type Labelled = { readonly label: string; readonly item: TransactWriteItem };

/** Reasons by label; `conflict` where another transaction touched the same item at that moment. */
export type Refusal = { readonly label: string; readonly reason: 'condition' | 'conflict' };
export type TransactionResult =
  | { readonly result: 'committed' }
  | { readonly result: 'refused'; readonly failed: readonly Refusal[] };

const retryableReasons: ReadonlySet<string> = new Set([
  'TransactionConflict',
  'ThrottlingError',
  'ProvisionedThroughputExceeded',
]);

/** Most items one transaction may hold (DynamoDB quota). */
export const MAX_TRANSACTION_ITEMS = 100;

/**
 * Commits all or nothing.
 * @throws any error that is not a refused condition or a conflict, so that the message is delivered again.
 */
export const transact = async (
  client: DynamoDBClient,
  writes: readonly Labelled[],
): Promise<TransactionResult> => {
  if (writes.length === 0) return { result: 'committed' };
  try {
    await client.send(new TransactWriteItemsCommand({ TransactItems: writes.map(({ item }) => item) }));
    return { result: 'committed' };
  } catch (error) {
    if (error instanceof TransactionConflictException) {
      return { result: 'refused', failed: [{ label: '*', reason: 'conflict' }] };
    }
    if (!(error instanceof TransactionCanceledException)) throw error;
    const failed = (error.CancellationReasons ?? []).flatMap(({ Code }, index): Refusal[] => {
      if (Code === undefined || Code === 'None') return [];
      const label = writes[index]?.label ?? '*';
      if (Code === 'ConditionalCheckFailed') return [{ label, reason: 'condition' }];
      if (retryableReasons.has(Code)) return [{ label, reason: 'conflict' }];
      throw error;
    });
    if (failed.length === 0) throw error;
    return { result: 'refused', failed };
  }
};
