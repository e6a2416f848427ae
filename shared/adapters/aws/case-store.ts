import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { CaseStore } from '#application/ports.ts';
import type { OpenedKeyRing } from '../keys/key-ring.ts';
import { createCaseCommits } from './case-commits.ts';
import { createCaseReader } from './case-reader.ts';
import { createCaseWrites } from './case-writes.ts';
import { createFirstReads } from './first-reads.ts';
import { createListStore } from './list-store.ts';
import { createPairCommit } from './pair-commit.ts';
import { createReviewStore } from './review-store.ts';
import { accessTable } from './table-access.ts';
import { createTermStore } from './term-store.ts';

/** The one table as the use cases see it. Every write that belongs together is one transaction. */
export const createCaseStore = (
  client: DynamoDBClient,
  tableName: string,
  ring: OpenedKeyRing,
): CaseStore => {
  const table = accessTable(client, tableName);
  const reader = createCaseReader(table, ring);
  const writes = createCaseWrites(table, ring, reader);
  const { loadCase, loadCases, signalsOf, loadSignal, openCaseCounts } = reader;
  return {
    ...createListStore(client, tableName, ring),
    ...createTermStore(client, tableName),
    firstReads: createFirstReads(table, ring),
    loadCase,
    loadCases,
    signalsOf,
    loadSignal,
    openCaseCounts,
    ...createCaseCommits(table, ring, reader, writes),
    commitPair: createPairCommit(table, ring, reader, writes),
    ...createReviewStore(table, ring, writes),
  };
};
