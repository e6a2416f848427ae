import { type DynamoDBClient, QueryCommand } from '@aws-sdk/client-dynamodb';
import type { CaseStore } from '#application/ports.ts';
import type { OpenCases } from '#application/send-notice.ts';
import type { CaseState } from '#domain/cases/case-change.ts';
import { openCasesOf } from './case-items.ts';
import { caseIdOf, type Item } from './table-items.ts';

/** Cases read at a time: a caseload is about twenty. */
const AT_A_TIME = 10;

/** The open cases of a worker with their steps, for the letter about all her work. */
export const createOpenCases =
  (client: DynamoDBClient, tableName: string, { loadCase }: Pick<CaseStore, 'loadCase'>): OpenCases =>
  async (worker) => {
    const ids: string[] = [];
    let from: Item | undefined;
    do {
      const page = await client.send(
        new QueryCommand({
          TableName: tableName,
          IndexName: 'list',
          KeyConditionExpression: 'listPk = :list',
          ExpressionAttributeValues: { ':list': { S: openCasesOf(worker) } },
          ...(from === undefined ? {} : { ExclusiveStartKey: from }),
        }),
      );
      ids.push(...(page.Items ?? []).map((item) => caseIdOf(item['pk']?.S ?? '')));
      from = page.LastEvaluatedKey;
    } while (from !== undefined);
    const states: CaseState[] = [];
    for (let start = 0; start < ids.length; start += AT_A_TIME) {
      const loaded = await Promise.all(ids.slice(start, start + AT_A_TIME).map(loadCase));
      // The index may be a moment behind the case itself.
      states.push(
        ...loaded
          .filter((state) => state !== undefined)
          .filter(({ caseRecord }) => caseRecord.status === 'open'),
      );
    }
    return states;
  };
