import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, constants, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findFreePort, hiddenLoopback, loopback } from './free-port.ts';
import { PlatformError } from './platform-error.ts';

export type Dynoxide = {
  readonly endpoint: string;
  /** Settles only if the process ends without having been asked to. */
  readonly died: Promise<PlatformError>;
  readonly stop: () => Promise<void>;
};

const startAttempts = 5;
const startTimeoutMs = 15_000;

/** Path of the native binary for this machine; `KIER_DYNOXIDE` names another. */
const findBinary = (): string => {
  const chosen = process.env['KIER_DYNOXIDE'];
  const platform = `${process.platform}-${process.arch}`;
  try {
    const binary = chosen ?? createRequire(import.meta.url).resolve(`@dynoxide/${platform}/dynoxide`);
    accessSync(binary, constants.X_OK);
    return binary;
  } catch (cause) {
    throw new PlatformError(
      chosen === undefined
        ? `The database emulator for ${platform} is not installed: run "npm ci" without --omit=optional on linux-x64, or set KIER_DYNOXIDE to a dynoxide binary for this machine.`
        : `KIER_DYNOXIDE names ${chosen}, which cannot be run; set it to a dynoxide binary for this machine.`,
      1,
      cause,
    );
  }
};

const commandLineOf = (pid: number): string => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
};

/** Ends an emulator that outlived its parent. Its command line is checked, for its number may have passed to another. */
const endStale = async (pidFile: string, databaseFile: string): Promise<void> => {
  let pid: number;
  try {
    pid = Number(readFileSync(pidFile, 'utf8'));
  } catch {
    return;
  }
  if (!Number.isInteger(pid) || pid <= 1) return;
  while (commandLineOf(pid).includes(databaseFile)) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      return;
    }
    await sleep(10);
  }
};

/**
 * A shell that waits on a pipe from this process and ends the emulator when the pipe closes. The kernel closes it
 * however this process ends, `kill -9` included; the emulator itself does not watch its parent.
 */
const guardAgainstOrphan = (pid: number): ChildProcess =>
  spawn('/bin/sh', ['-c', 'read -r _; kill -9 "$0"', String(pid)], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });

const waitUntilReady = async (child: ChildProcess, endpoint: string): Promise<boolean> => {
  const deadline = Date.now() + startTimeoutMs;
  while (child.exitCode === null && child.signalCode === null && Date.now() < deadline) {
    try {
      await fetch(endpoint, { method: 'GET' }).then((response) => response.arrayBuffer());
      // Another program may have taken the port between the search and the start: the child then ends by itself.
      await sleep(2);
      if (child.exitCode === null && child.signalCode === null) return true;
    } catch {
      await sleep(5);
    }
  }
  return false;
};

/** Neither process, nor the pipes to them, may keep a finished command alive. */
const releaseFromEventLoop = (...children: readonly ChildProcess[]): void => {
  for (const child of children) {
    child.unref();
    for (const pipe of [child.stdin, child.stderr]) if (pipe instanceof Socket) pipe.unref();
  }
};

const end = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  const hard = setTimeout(() => child.kill('SIGKILL'), 3_000);
  await gone;
  clearTimeout(hard);
};

/**
 * Starts the DynamoDB emulator on loopback. With `folder` its tables are in SQLite there (write-ahead log, synchronised
 * to disk before each answer); without it they are in memory, for tests.
 *
 * @throws PlatformError when there is no binary for this machine or it does not start.
 */
export const startDynoxide = async (options: { readonly folder?: string | undefined }): Promise<Dynoxide> => {
  const binary = findBinary();
  const { folder } = options;
  const databaseFile = folder === undefined ? undefined : join(folder, 'kier.db');
  const pidFile = folder === undefined ? undefined : join(folder, 'dynoxide.pid');
  if (folder !== undefined) mkdirSync(folder, { recursive: true });
  if (pidFile !== undefined && databaseFile !== undefined) await endStale(pidFile, databaseFile);

  let complaint = '';
  for (let attempt = 0; attempt < startAttempts; attempt += 1) {
    // It lets any web page read and write it, so it is where no page can find it. Should this machine's loopback
    // interface have one address only, the last attempt takes that.
    const host = attempt < startAttempts - 1 ? hiddenLoopback() : loopback;
    const port = await findFreePort(host).catch(() => undefined);
    if (port === undefined) continue;
    const endpoint = `http://${host}:${port}`;
    const child = spawn(
      binary,
      [
        '--host',
        host,
        '--port',
        String(port),
        ...(databaseFile === undefined ? [] : ['--db-path', databaseFile]),
      ],
      // Its own process group, so that Ctrl-C reaches this process first, which then stops everything in order.
      { stdio: ['ignore', 'ignore', 'pipe'], detached: true, env: {} },
    );
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      complaint = (text.split('\n').findLast((line) => line.startsWith('error')) ?? complaint).slice(0, 300);
    });
    const { pid } = child;
    if (pid === undefined) {
      const [cause] = await once(child, 'error');
      throw new PlatformError(`The database emulator ${binary} cannot be started.`, 1, cause);
    }
    const guard = guardAgainstOrphan(pid);
    if (pidFile !== undefined) writeFileSync(pidFile, String(pid));
    if (await waitUntilReady(child, endpoint)) {
      let stopping = false;
      const died = new Promise<PlatformError>((resolve) => {
        child.once('exit', () => {
          guard.kill('SIGKILL');
          if (stopping) return;
          resolve(
            new PlatformError(
              `The database emulator ended unexpectedly; start again, nothing that was accepted is lost. ${complaint}`.trim(),
            ),
          );
        });
      });
      releaseFromEventLoop(child, guard);
      return {
        endpoint,
        died,
        stop: async () => {
          stopping = true;
          await end(child);
          if (pidFile !== undefined) rmSync(pidFile, { force: true });
        },
      };
    }
    await end(child);
    guard.kill('SIGKILL');
  }
  throw new PlatformError(
    `The database emulator does not start: ${complaint.trim() || 'no port answers'}; free a loopback port or check the data folder.`,
  );
};
