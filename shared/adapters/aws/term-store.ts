import { type DynamoDBClient, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import type { CaseStore } from '#application/ports.ts';
import { termKey, toItem } from './table-items.ts';

/** How often each name was counted, one small item a name. Counting is no part of a case: nothing waits for it. */
export const createTermStore = (
  client: DynamoDBClient,
  tableName: string,
): Pick<CaseStore, 'countTerms'> => ({
  countTerms: async (terms) => {
    await Promise.all(
      terms.map(({ key, by }) =>
        client.send(
          new UpdateItemCommand({
            TableName: tableName,
            Key: toItem({ ...termKey(key) }),
            UpdateExpression: 'ADD counted :by',
            ExpressionAttributeValues: { ':by': { N: String(by) } },
          }),
        ),
      ),
    );
  },
});
