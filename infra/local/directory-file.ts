import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { readFile } from 'node:fs/promises';
import { loadDirectory, storeDirectory } from '#adapters/aws/directory-store.ts';
import { type Directory, directory } from '#domain/directory.ts';
import { localTable } from './local-names.ts';
import type { MailTrust } from './mail-verdict.ts';
import { PlatformError } from './platform-error.ts';

/**
 * Reads the file of an organisation.
 *
 * @throws PlatformError (wrong use) when it cannot be read or is not a valid directory
 */
export const readDirectoryFile = async (file: string): Promise<Directory> => {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new PlatformError(`The directory file ${file} cannot be read; check its path.`, 2, cause);
  });
  try {
    return directory.parse(JSON.parse(text));
  } catch (cause) {
    throw new PlatformError(
      `The directory file ${file} is not valid; "kier directory check ${file}" names each mistake.`,
      2,
      cause,
    );
  }
};

/**
 * Puts the directory of a file in force; the same content again changes nothing.
 *
 * @throws PlatformError (wrong use) when the file is not a valid directory
 */
export const putDirectoryInForce = async (
  client: DynamoDBClient,
  file: string,
  now: Date,
): Promise<Directory> => {
  const next = await readDirectoryFile(file);
  await storeDirectory(client, localTable, next, now.toISOString());
  return next;
};

/** The directory in force, or undefined before one is loaded. */
export const directoryInForce = async (client: DynamoDBClient): Promise<Directory | undefined> =>
  (await loadDirectory(client, localTable))?.directory;

/** Before a directory is loaded: the mail server on this machine has verified its senders. */
export const trustWithoutDirectory: MailTrust = { mode: 'trusted-relay', relays: ['127.0.0.1', '::1'] };
