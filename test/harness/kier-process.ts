import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { type CaseExport, caseExport } from '#events/case-export.ts';
import { eventually } from './eventually.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A file of `test/samples` as a path from the project's folder. */
export const samplePath = (name: string): string => `test/samples/${name}`;

/** A command of the command line in a process of its own, with what it has written so far. */
export type KierProcess = {
  readonly child: ChildProcess;
  readonly stdout: () => string;
  readonly stderr: () => string;
  /** Settles with the exit code; null when it was ended by a signal. */
  readonly ended: Promise<number | null>;
};

export const startKier = (...args: readonly string[]): KierProcess => {
  const { INIT_CWD: _typedIn, ...env } = process.env;
  const child = spawn(process.execPath, ['infra/cli/kier.ts', ...args], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const ended = once(child, 'close').then(() => child.exitCode);
  return { child, ended, stdout: () => stdout, stderr: () => stderr };
};

export type KierResult = { readonly code: number | null; readonly stdout: string; readonly stderr: string };

/** Runs a command to its end. */
export const runKier = async (...args: readonly string[]): Promise<KierResult> => {
  const kier = startKier(...args);
  const code = await kier.ended;
  return { code, stdout: kier.stdout(), stderr: kier.stderr() };
};

/** Waits until the process has said something on standard error, and gives the match. */
export const untilSaid = (kier: KierProcess, pattern: RegExp): Promise<RegExpExecArray> =>
  eventually(() => {
    const match = pattern.exec(kier.stderr());
    if (match === null) throw new Error(`not said yet: ${String(pattern)}\n${kier.stderr()}`);
    return match;
  });

/** @throws when a line is not JSON: standard output holds results and nothing else. */
export const jsonLines = (stdout: string): unknown[] =>
  stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line));

export const exportFrom = async (data: string): Promise<CaseExport> => {
  const { stdout } = await runKier('export', '--data', data);
  return caseExport.parse(JSON.parse(stdout));
};

const letter = z.object({
  at: z.iso.datetime(),
  to: z.string(),
  audience: z.string(),
  template: z.string(),
  subject: z.string(),
  text: z.string(),
  status: z.string(),
});
export type Letter = z.infer<typeof letter>;

export const mailboxFrom = async (data: string): Promise<Letter[]> => {
  const { stdout } = await runKier('mailbox', '--data', data);
  return jsonLines(stdout).map((line) => letter.parse(line));
};
