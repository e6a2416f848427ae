import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { bundleFunctions } from '#infra/aws/bundle.ts';
import { topology } from '#infra/topology.ts';

/**
 * `bench coldstart [--runs N]`: bundles every function as it goes to AWS and imports each bundle in fresh processes of
 * this Node. Prints JSON by function: processor and wall time of the import (milliseconds, median and greatest of the
 * runs), bytes that the process read meanwhile (Linux), and the sizes of the bundle. Processor time hardly depends on
 * what else the machine does; wall time does.
 */
type Import = { readonly processorMs: number; readonly wallMs: number; readonly bytesRead?: number };

/** Runs in a process of its own; prints what the import took. The first bytes and ticks of Node itself are not counted. */
const measuring = `
  import { readFileSync } from 'node:fs';
  const bytes = () => {
    try {
      return Number(/^rchar: (\\d+)$/m.exec(readFileSync('/proc/self/io', 'utf8'))?.[1]);
    } catch {
      return undefined;
    }
  };
  const read = bytes();
  const cpu = process.cpuUsage();
  const start = performance.now();
  await import(process.argv[1]);
  const wallMs = performance.now() - start;
  const { user, system } = process.cpuUsage(cpu);
  const bytesRead = read === undefined ? undefined : bytes() - read;
  process.stdout.write(JSON.stringify({ processorMs: (user + system) / 1000, wallMs, bytesRead }) + '\\n');
  process.exit(0);
`;

const execute = promisify(execFile);

const importOnce = async (file: string): Promise<Import> => {
  const { stdout } = await execute(
    process.execPath,
    ['--input-type=module', '--eval', measuring, pathToFileURL(file).href],
    { env: { PATH: process.env['PATH'] ?? '', AWS_REGION: 'eu-west-1', AWS_LAMBDA_FUNCTION_NAME: 'bench' } },
  );
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
};

const spread = (numbers: readonly number[]) => {
  const sorted = numbers.toSorted((a, b) => a - b);
  const rounded = (number = 0): number => Math.round(number * 10) / 10;
  return { median: rounded(sorted[Math.floor(sorted.length / 2)]), max: rounded(sorted.at(-1)) };
};

export const run = async (args: string[]): Promise<void> => {
  const { values } = parseArgs({ args, options: { runs: { type: 'string', default: '7' } } });
  const runs = Math.max(1, Number(values.runs));
  const folder = mkdtempSync(join(tmpdir(), 'kier-coldstart-'));
  try {
    const entries = Object.fromEntries(
      Object.entries(topology.functions).map(([name, { entry }]) => [name, entry]),
    );
    process.stderr.write('bundling\n');
    const bundles = await bundleFunctions(entries, join(folder, 'bundles'), {
      processor: process.arch === 'arm64' ? 'arm64' : 'x64',
    });
    const figures: Record<string, unknown> = {};
    for (const [name, { directory, bytes, startBytes }] of bundles) {
      process.stderr.write(`${name}: ${runs} imports\n`);
      const imports: Import[] = [];
      for (let count = 0; count < runs; count += 1)
        imports.push(await importOnce(join(directory, 'index.mjs')));
      figures[name] = {
        processorMs: spread(imports.map(({ processorMs }) => processorMs)),
        wallMs: spread(imports.map(({ wallMs }) => wallMs)),
        bytesRead: imports.find(({ bytesRead }) => bytesRead !== undefined)?.bytesRead,
        startBytes,
        bundleBytes: bytes,
      };
    }
    process.stdout.write(`${JSON.stringify({ node: process.version, functions: figures }, null, 2)}\n`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
