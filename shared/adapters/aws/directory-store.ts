import { type DynamoDBClient, GetItemCommand, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import { type Directory, directory } from '#domain/directory.ts';
import type { DirectorySource } from '#application/ports.ts';
import { PermanentError } from '#application/errors.ts';
import { fromItem, toItem } from './table-items.ts';

const PK = 'DIRECTORY';
const CURRENT = 'CURRENT';
/** How long a function goes on with the directory that it has read. */
const CACHE_MS = 30_000;

const versionSk = (version: number): string => `VERSION#${String(version).padStart(6, '0')}`;

export type StoredDirectory = { readonly version: number; readonly directory: Directory };

/** The directory in force, or undefined before one is loaded. */
export const loadDirectory = async (
  client: DynamoDBClient,
  tableName: string,
): Promise<StoredDirectory | undefined> => {
  const { Item: item } = await client.send(
    new GetItemCommand({ TableName: tableName, Key: toItem({ pk: PK, sk: CURRENT }), ConsistentRead: true }),
  );
  if (item === undefined) return undefined;
  const { version, content } = fromItem(item);
  return { version: Number(version), directory: directory.parse(JSON.parse(String(content))) };
};

/** Puts a checked directory in force; each version stays. The same content again makes no new version. */
export const storeDirectory = async (
  client: DynamoDBClient,
  tableName: string,
  next: Directory,
  now: string,
): Promise<number> => {
  const current = await loadDirectory(client, tableName);
  const content = JSON.stringify(next);
  if (current !== undefined && JSON.stringify(current.directory) === content) return current.version;
  const version = (current?.version ?? 0) + 1;
  const item = { version, content, at: now };
  await client.send(
    new TransactWriteItemsCommand({
      TransactItems: [
        {
          Put: {
            TableName: tableName,
            Item: toItem({ pk: PK, sk: CURRENT, ...item }),
            ConditionExpression: current === undefined ? 'attribute_not_exists(pk)' : 'version = :version',
            ...(current === undefined
              ? {}
              : { ExpressionAttributeValues: { ':version': { N: String(current.version) } } }),
          },
        },
        { Put: { TableName: tableName, Item: toItem({ pk: PK, sk: versionSk(version), ...item }) } },
      ],
    }),
  );
  return version;
};

/** Reads the directory at most every half minute. @throws {PermanentError} when none was loaded yet. */
export const cachedDirectory = (client: DynamoDBClient, tableName: string): DirectorySource => {
  let cached: { readonly at: number; readonly value: Promise<Directory> } | undefined;
  return () => {
    const at = Date.now();
    if (cached !== undefined && at - cached.at < CACHE_MS) return cached.value;
    const value = loadDirectory(client, tableName).then((stored) => {
      if (stored === undefined) {
        throw new PermanentError('No directory is loaded: run `kier directory load FILE` first.');
      }
      return stored.directory;
    });
    cached = { at, value };
    // A failed read must not be remembered.
    value.catch(() => {
      cached = undefined;
    });
    return value;
  };
};
