import { enableCompileCache } from 'node:module';
import { parseArgs } from 'node:util';
import { PlatformError } from '#infra/local/platform-error.ts';
import { InputError, UsageError } from './arguments.ts';
import type { Command } from './command.ts';

/**
 * The command line (results on standard output, everything else on standard error; exit code 0 when done, 1 when an
 * input was not taken in, 2 for wrong use). Each command is a module of its own, loaded only when it is called.
 */
const commands: Readonly<
  Record<string, { readonly does: string; readonly load: () => Promise<{ command: Command }> }>
> = {
  serve: { does: 'the whole platform on this machine', load: () => import('./commands/serve.ts') },
  extract: {
    does: 'what is read in files, without storing anything',
    load: () => import('./commands/extract.ts'),
  },
  ingest: { does: 'lets files arrive as if they were sent', load: () => import('./commands/ingest.ts') },
  replay: {
    does: 'puts normalised signals on the intake queues',
    load: () => import('./commands/replay.ts'),
  },
  advance: {
    does: 'moves the clock, running everything due on the way',
    load: () => import('./commands/advance.ts'),
  },
  answer: { does: "what a worker's click does", load: () => import('./commands/answer.ts') },
  review: { does: 'shows and decides what waits for a person', load: () => import('./commands/review.ts') },
  step: { does: 'puts a step off, or takes another in its place', load: () => import('./commands/step.ts') },
  plan: {
    does: 'shows and draws plans; starts one on a case, or moves a case to a version',
    load: () => import('./commands/plan.ts'),
  },
  case: {
    does: 'merges two cases, or undoes that; gives a case to a worker',
    load: () => import('./commands/case.ts'),
  },
  caseload: { does: 'who has how many cases; hands them over', load: () => import('./commands/caseload.ts') },
  export: { does: 'the case export as JSON', load: () => import('./commands/export.ts') },
  mailbox: { does: 'every outgoing mail as JSON lines', load: () => import('./commands/mailbox.ts') },
  directory: { does: 'checks or loads a directory file', load: () => import('./commands/directory.ts') },
};

const help = (): string =>
  [
    'Usage: npm run -s kier -- <command> [options]',
    '',
    ...Object.entries(commands).map(([name, { does }]) => `  ${name.padEnd(10)} ${does}`),
    '',
    'npm run -s kier -- <command> --help tells the options of a command.',
    '',
  ].join('\n');

const main = async (): Promise<number> => {
  const [name, ...rest] = process.argv.slice(2);
  if (name === undefined || name === '--help' || name === 'help') {
    process.stderr.write(help());
    return name === undefined ? 2 : 0;
  }
  const found = commands[name];
  if (found === undefined) throw new UsageError(`There is no command "${name}".\n\n${help()}`);
  const { command } = await found.load();
  const { values, positionals } = parsed(command, rest);
  if (values['help'] === true) {
    process.stderr.write(`Usage: npm run -s kier -- ${command.usage}\n`);
    return 0;
  }
  const unasked = positionals[command.takesAtMost];
  if (unasked !== undefined) throw misuse(command, `${name} does not take "${unasked}".`);
  return command.run({ values, positionals });
};

const parsed = (command: Command, args: string[]) => {
  try {
    const { values, positionals } = parseArgs({
      args,
      options: { ...command.options, help: { type: 'boolean' } },
      allowPositionals: true,
    });
    return { positionals, values: values as Record<string, string | boolean | undefined> };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    // The first sentence says what is wrong; what follows it in Node's words is advice about shells.
    const [sentence = reason] = reason.split(/\.?\s*\n|\.\s/, 1);
    throw misuse(command, `${sentence}.`);
  }
};

const misuse = (command: Command, sentence: string): UsageError =>
  new UsageError(`${sentence}\nUsage: npm run -s kier -- ${command.usage}`);

/** What went wrong in one sentence; a stack only for faults of our own. */
const report = (error: unknown): number => {
  if (error instanceof UsageError) {
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
  if (error instanceof InputError) {
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
  if (error instanceof PlatformError) {
    process.stderr.write(`${error.message}\n`);
    return error.exitCode;
  }
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return 1;
};

// A reader that closes the pipe early (head) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
});

// Code that was compiled once need not be again: a quarter of the time of a short command.
enableCompileCache();

// Standard output belongs to results: the functions' metrics have no reader on this machine, and their logs only warn.
// Set before a command loads them, since they look once.
process.env['POWERTOOLS_METRICS_DISABLED'] ??= 'true';
process.env['POWERTOOLS_LOG_LEVEL'] ??= 'WARN';

let code: number;
try {
  code = await main();
} catch (error) {
  code = report(error);
}
process.exitCode = code;
// Standard output is drained before the process ends; sockets of the emulators' clients may still be open.
process.stdout.write('', () => process.exit(code));
