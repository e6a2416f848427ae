import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';

/** Wrong use of a command: its message goes to standard error, and the exit code is 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** An input was not taken in: its message goes to standard error, and the exit code is 1. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

/** `npm run` changes to the project's folder; paths are meant from where the command was typed. */
export const pathOf = (given: string): string => {
  if (isAbsolute(given)) return given;
  const typed = resolve(process.env['INIT_CWD'] ?? process.cwd(), given);
  return existsSync(typed) ? typed : resolve(given);
};

/** A path that need not exist yet. */
const newPathOf = (given: string): string => resolve(process.env['INIT_CWD'] ?? process.cwd(), given);

/** The data folder, or a fresh one that is named on standard error. */
export const dataDirOf = (given: string | undefined): string => {
  if (given !== undefined) return newPathOf(given);
  const fresh = mkdtempSync(join(tmpdir(), 'kier-'));
  process.stderr.write(`No --data given: using ${fresh}\n`);
  return fresh;
};

/** A day (its midnight, UTC), or a moment with its zone: the machine's own zone plays no part. */
const moment = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?$/;

/** @throws {UsageError} when the text is no moment in time. */
export const instantArgument = (name: string, given: string | undefined): string | undefined => {
  if (given === undefined) return undefined;
  const at = new Date(given);
  if (!moment.test(given) || Number.isNaN(at.getTime()))
    throw new UsageError(`${name} takes a moment such as 2026-11-02T08:30:00Z, not "${given}".`);
  return at.toISOString();
};

/** @throws {UsageError} when the text is no port. */
export const portArgument = (name: string, given: string | undefined): number | undefined => {
  if (given === undefined) return undefined;
  const port = Number(given);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new UsageError(`${name} takes a port from 0 to 65535.`);
  return port;
};
