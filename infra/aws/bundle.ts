import { mkdir, rm } from 'node:fs/promises';
import { isBuiltin } from 'node:module';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Metafile, type Plugin } from 'esbuild';
import { carryScanReader, type Processor, scanReaderPackages } from './scan-reader-packages.ts';

/** Repository root: entries of the topology are relative to it. */
export const repositoryRoot = fileURLToPath(new URL('../../', import.meta.url));

/** Some packages are CommonJS inside and ask for `require` or their own place, which an ES module has not. */
const commonJsInEsModule = [
  "import{createRequire as kierCreateRequire}from'node:module';",
  "import{fileURLToPath as kierPath}from'node:url';",
  'const require=kierCreateRequire(import.meta.url);',
  'const __filename=kierPath(import.meta.url);',
  "const __dirname=kierPath(new URL('.',import.meta.url));",
].join('');

/**
 * zod carries its error messages in some fifty languages, a quarter of a megabyte that every cold start would read. Ours
 * are read by engineers: English, which zod imports by itself, is enough.
 */
const zodInEnglish: Plugin = {
  name: 'zod-in-english',
  setup: (esbuild) => {
    esbuild.onResolve({ filter: /\/locales\/index\.js$/ }, ({ importer }) =>
      /[\\/]node_modules[\\/]zod[\\/]/.test(importer)
        ? { path: 'none', namespace: 'zod-locales' }
        : undefined,
    );
    esbuild.onLoad({ filter: /^none$/, namespace: 'zod-locales' }, () => ({ contents: 'export {};' }));
  },
};

export type Bundle = {
  readonly directory: string;
  /** Size of the code, without source maps. */
  readonly bytes: number;
  /** The part of it that every cold start reads; the rest is read when it is first needed, such as the reader of PDF. */
  readonly startBytes: number;
  /** What is left to the sandbox, modules of Node as `node:…`. */
  readonly externalImports: readonly string[];
  /** The reader of scans lies beside the code, in `node_modules`. */
  readonly readsScans: boolean;
};

type Outputs = Metafile['outputs'];

const codeOf = (outputs: Outputs): Outputs[string][] =>
  Object.entries(outputs)
    .filter(([file]) => file.endsWith('.mjs'))
    .map(([, output]) => output);

/** The entry and all that it imports before it runs. */
const readAtStart = (outputs: Outputs, file: string, seen = new Set<string>()): Set<string> => {
  if (seen.has(file) || outputs[file] === undefined) return seen;
  seen.add(file);
  for (const { kind, path } of outputs[file].imports)
    if (kind === 'import-statement') readAtStart(outputs, path, seen);
  return seen;
};

const sum = (sizes: readonly number[]): number => sizes.reduce((total, size) => total + size, 0);

const bundleFunction = async (
  entry: string,
  directory: string,
  { root = repositoryRoot, awsSdk = 'bundled', processor = 'arm64' }: BundleOptions,
): Promise<Bundle> => {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [{ in: join(root, entry), out: 'index' }],
    outdir: directory,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    // What is imported when it is needed stays a file of its own.
    splitting: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    mainFields: ['module', 'main'],
    minify: true,
    // Names of error classes decide what is retried and are read in logs.
    keepNames: true,
    sourcemap: 'linked',
    sourcesContent: false,
    legalComments: 'none',
    banner: { js: commonJsInEsModule },
    external: [...scanReaderPackages, ...(awsSdk === 'external' ? ['@aws-sdk/*', '@smithy/*'] : [])],
    plugins: [zodInEnglish],
    metafile: true,
    logLevel: 'silent',
  });
  const { outputs } = metafile;
  const external = codeOf(outputs)
    .flatMap(({ imports }) => imports)
    .filter((imported) => imported.external === true)
    .map(({ path }) => (isBuiltin(path) && !path.startsWith('node:') ? `node:${path}` : path));
  // `unpdf` names the canvas in every bundle; only a function that recognises what it draws has use for it.
  if (external.includes('tesseract.js')) await carryScanReader(root, directory, processor);
  const start = readAtStart(outputs, relative(root, join(directory, 'index.mjs')));
  return {
    directory,
    bytes: sum(codeOf(outputs).map(({ bytes }) => bytes)),
    startBytes: sum([...start].map((file) => outputs[file]?.bytes ?? 0)),
    externalImports: [...new Set(external)],
    readsScans: external.includes('tesseract.js'),
  };
};

export type BundleOptions = {
  readonly root?: string;
  readonly awsSdk?: 'bundled' | 'external';
  /** Of the function, for what is native. Default: `arm64`. */
  readonly processor?: Processor;
};

/**
 * Bundles functions, each into `<outDirectory>/<name>/index.mjs` with its chunks and source maps, by the esbuild of this
 * repository: no container, no network. The SDK goes in too (`docs/decisions/cdk.md`).
 * @param entries file of each function by its name, relative to the root
 * @throws when an entry is missing or does not compile; the message names the place.
 */
export const bundleFunctions = async (
  entries: Readonly<Record<string, string>>,
  outDirectory: string,
  options: BundleOptions = {},
): Promise<ReadonlyMap<string, Bundle>> => {
  await rm(outDirectory, { recursive: true, force: true });
  await mkdir(outDirectory, { recursive: true });
  const made = Object.entries(entries).map(
    async ([name, entry]) => [name, await bundleFunction(entry, join(outDirectory, name), options)] as const,
  );
  return new Map(await Promise.all(made));
};
