import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { PlatformError } from './platform-error.ts';

/** Holds a data folder for one process until `release` or the end of the process, whichever way that comes. */
export type DataLock = { readonly release: () => void };

const holderOf = (file: string): string => {
  try {
    const pid = Number(readFileSync(file, 'utf8'));
    return Number.isInteger(pid) && pid > 0 ? `process ${pid}` : 'another process';
  } catch {
    return 'another process';
  }
};

/**
 * Takes the data folder for this process alone. The lock is the kernel's own lock on a file (taken by SQLite), so it is
 * gone with its process even after `kill -9` and can never be mistaken for a process that got the same number later;
 * the number in `kier.pid` only makes the message better.
 *
 * @throws PlatformError when another process, or another part of this one, has the folder.
 */
export const lockDataFolder = (dataDir: string): DataLock => {
  try {
    // What lies in it is personal: for the owner only.
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  } catch (cause) {
    throw new PlatformError(
      `The data folder ${dataDir} cannot be made; choose another with --data.`,
      1,
      cause,
    );
  }
  const pidFile = join(dataDir, 'kier.pid');
  const database = new DatabaseSync(join(dataDir, 'kier.lock'));
  try {
    database.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = DELETE; BEGIN EXCLUSIVE');
  } catch (cause) {
    database.close();
    throw new PlatformError(
      `The data folder ${dataDir} is in use by ${holderOf(pidFile)}; stop that one first, or choose another folder with --data.`,
      1,
      cause,
    );
  }
  writeFileSync(pidFile, String(process.pid));
  return { release: () => database.close() };
};
