import { CreateTableCommand, DeleteTableCommand } from '@aws-sdk/client-dynamodb';
import { randomUUID } from 'node:crypto';
import { topology } from '#infra/topology.ts';
import { tableInput } from '#infra/local/resources.ts';
import type { TestServices } from './services.ts';

/** A table of one's own with Kier's keys and indexes, so that tests of one file do not see each other's cases. */
export const createTestTable = async (
  services: TestServices,
): Promise<{ tableName: string; drop: () => Promise<void> }> => {
  const tableName = `kier-${randomUUID()}`;
  const { dynamodb } = services.clients;
  await dynamodb.send(new CreateTableCommand({ ...tableInput(topology), TableName: tableName }));
  return {
    tableName,
    drop: async () => {
      await dynamodb.send(new DeleteTableCommand({ TableName: tableName }));
    },
  };
};
