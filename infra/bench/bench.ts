/**
 * `npm run -s bench -- <name> [options]`: prints figures as JSON on standard output. No benchmark is a test.
 * To add one: a file that exports `run(args)` and a row here.
 */
type Benchmark = { readonly run: (args: string[]) => Promise<void> };

const benchmarks: Readonly<Record<string, () => Promise<Benchmark>>> = {
  coldstart: async () => import('./coldstart.ts'),
  cost: async () => import('./cost.ts'),
  due: async () => import('./due.ts'),
  extraction: async () => import('./extraction.ts'),
  hostile: async () => import('./hostile.ts'),
  ingest: async () => import('./ingest.ts'),
  list: async () => import('./list.ts'),
  matching: async () => import('./matching.ts'),
};

// Standard output belongs to the figures. Set before a benchmark loads the functions, since they look once.
process.env['POWERTOOLS_METRICS_DISABLED'] ??= 'true';
process.env['POWERTOOLS_LOG_LEVEL'] ??= 'WARN';

const [name = '', ...args] = process.argv.slice(2);
const load = Object.hasOwn(benchmarks, name) ? benchmarks[name] : undefined;
if (load === undefined) {
  process.stderr.write(
    `Unknown benchmark "${name}". Choose one of: ${Object.keys(benchmarks).toSorted().join(', ')}.\n`,
  );
  process.exitCode = 2;
} else {
  const benchmark = await load();
  await benchmark.run(args);
}
