import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createInputReader } from '#adapters/documents/input-reader.ts';
import { hostileInputs } from './hostile/hostile-inputs.ts';

/**
 * What hostile inputs cost: `hostile [--only TEXT] [--heap MB] [--seconds S]`.
 *
 * Reads each generated input (`hostile/hostile-inputs.ts`) with the reader of production in a process of its own, whose heap
 * is bounded as a function's is. Prints one JSON line each: milliseconds, megabytes beyond those of the idle reader, outcomes;
 * then a summary. An input that ends the process, takes longer than allowed, has no place afterwards or another place than it
 * must have is named under `failed`, and the exit code is 1.
 */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      only: { type: 'string', default: '' },
      heap: { type: 'string', default: '900' },
      seconds: { type: 'string', default: '60' },
      child: { type: 'string' },
      file: { type: 'string' },
    },
  });
  if (values.child !== undefined && values.file !== undefined) return readOne(values.child, values.file);
  const folder = await mkdtemp(join(tmpdir(), 'kier-hostile-'));
  const chosen = hostileInputs.filter(({ name }) => name.includes(values.only));
  const failed: Record<string, unknown>[] = [];
  let slowest = 0;
  let largest = 0;
  for (const { name, becomes, bytes } of chosen) {
    const file = join(folder, 'input');
    await writeFile(file, bytes());
    const figures = await readApart({ name, file }, Number(values.heap), Number(values.seconds) * 1_000);
    const outcomes = 'outcomes' in figures ? figures.outcomes : {};
    const isPlaced =
      becomes === undefined ? Object.keys(outcomes).length > 0 : outcomes[becomes] !== undefined;
    if (!isPlaced) failed.push({ name, becomes, ...figures });
    if ('ms' in figures) {
      slowest = Math.max(slowest, figures.ms);
      largest = Math.max(largest, figures.mb);
    }
    process.stdout.write(`${JSON.stringify({ name, ...figures })}\n`);
  }
  await rm(folder, { recursive: true });
  process.stdout.write(
    `${JSON.stringify({ inputs: chosen.length, slowestMs: slowest, largestMb: largest, failed })}\n`,
  );
  if (failed.length > 0) process.exitCode = 1;
}

type Figures = {
  readonly ms: number;
  readonly mb: number;
  readonly outcomes: Readonly<Record<string, number>>;
  readonly reasons: readonly string[];
};

async function readApart(
  { name, file }: { readonly name: string; readonly file: string },
  heapMb: number,
  milliseconds: number,
): Promise<Figures | { readonly ended: string }> {
  const child = fork(new URL('./bench.ts', import.meta.url), ['hostile', '--child', name, '--file', file], {
    execArgv: [`--max-old-space-size=${heapMb}`],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds);
  let figures: Figures | undefined;
  child.on('message', (message: Figures) => {
    figures = message;
  });
  const [code, signal] = (await once(child, 'exit')) as [number | null, string | null];
  clearTimeout(timer);
  return figures ?? { ended: signal ?? `exit code ${code}` };
}

async function readOne(name: string, file: string): Promise<void> {
  const input = hostileInputs.find((each) => each.name === name);
  if (input === undefined) throw new TypeError(`No hostile input is called "${name}".`);
  const read = createInputReader();
  const receivedAt = '2026-11-20T08:00:00.000Z';
  const { fileName, channel } = input;
  await read({
    channel: 'mail',
    fileName,
    bytes: new TextEncoder().encode('Subject: x\n\nwarm'),
    receivedAt,
  });
  const bytes = await readFile(file);
  const idle = process.memoryUsage().rss;
  const before = process.cpuUsage();
  const { items } = await read({ channel, fileName, bytes, receivedAt });
  const { user, system } = process.cpuUsage(before);
  const peak = process.resourceUsage().maxRSS * 1_024;
  const outcomes: Record<string, number> = {};
  for (const { outcome } of items) outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
  const reasons = [...new Set(items.flatMap((item) => ('reason' in item ? [item.reason] : [])))];
  const figures: Figures = {
    ms: Math.round((user + system) / 1_000),
    mb: Math.round((peak - idle) / 1_048_576),
    outcomes,
    reasons,
  };
  await new Promise((resolve) => process.send?.(figures, resolve));
  process.exit();
}
