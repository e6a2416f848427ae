import { mkdir, rm } from 'node:fs/promises';
import { isBuiltin } from 'node:module';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Metafile, type Plugin } from 'esbuild';
import { cuesWithoutExamples } from './cues-without-examples.ts';
import { layPdfModule, pdfModule } from './pdf-reader-module.ts';
import { carryScanReader, type Processor, scanReaderPackages } from './scan-reader-packages.ts';
import { shakenSchemas } from './shaken-schemas.ts';

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

/** What makes a JSON Schema of a schema, or the other way round: nothing in a function does, and zod's namespace keeps it all. */
const foreignSchemas: Readonly<Record<string, readonly string[]>> = {
  'from-json-schema': ['fromJSONSchema'],
  'json-schema-processors': ['allProcessors', 'toJSONSchema'],
  'json-schema-generator': ['JSONSchemaGenerator'],
  'to-json-schema': ['createToJSONSchemaMethod', 'createStandardJSONSchemaMethod'],
};
const zodWithoutForeignSchemas: Plugin = {
  name: 'zod-without-foreign-schemas',
  setup: (esbuild) => {
    esbuild.onResolve({ filter: /-json-schema\.js$|\/json-schema-[a-z]+\.js$/ }, ({ importer, path }) => {
      const name = basename(path, '.js');
      return /[\\/]node_modules[\\/]zod[\\/]/.test(importer) && foreignSchemas[name] !== undefined
        ? { path: name, namespace: 'zod-foreign-schemas' }
        : undefined;
    });
    esbuild.onLoad({ filter: /./, namespace: 'zod-foreign-schemas' }, ({ path }) => ({
      contents: (foreignSchemas[path] ?? [])
        .map((name) => `export const ${name} = () => undefined;`)
        .join('\n'),
    }));
  },
};

/** `postal-mime` has a table of the names of characters in HTML; the reader of HTML brings the same names with it. */
const oneTableOfEntities: Plugin = {
  name: 'one-table-of-entities',
  setup: (esbuild) => {
    esbuild.onResolve({ filter: /\/html-entities\.js$/ }, ({ importer }) =>
      /[\\/]node_modules[\\/]postal-mime[\\/]/.test(importer)
        ? { path: importer, namespace: 'one-table-of-entities' }
        : undefined,
    );
    esbuild.onLoad({ filter: /./, namespace: 'one-table-of-entities' }, ({ path }) => ({
      resolveDir: join(path.slice(0, path.lastIndexOf('postal-mime')), 'htmlparser2'),
      contents: [
        "import { decodeHTML } from 'entities/decode';",
        // Names only, and whole ones: `&copyright` is none.
        "const isWhole = (name, text) => text !== name && [...text].length <= (name.endsWith(';') ? 2 : 1);",
        "const named = (_, name) => { const text = name.startsWith('&#') ? name : decodeHTML(name); return isWhole(name, text) ? text : undefined; };",
        'export const htmlEntities = new Proxy({}, { get: named });',
      ].join('\n'),
    }));
  },
};

/** PDF.js goes beside the code as a file of its own: what a function needs of it is decided by itself. */
const pdfApart: Plugin = {
  name: 'pdf-apart',
  setup: (esbuild) => {
    esbuild.onResolve({ filter: /^unpdf\/pdfjs$/ }, () => ({ path: `./${pdfModule}`, external: true }));
  },
};

/**
 * Where the SDK looks for credentials when the environment holds none: sign-in of a person, files of a machine. A function has them
 * in its environment, always.
 */
const notInAFunction =
  /^@aws-sdk\/(?:credential-provider-(?:ini|process|sso|login|web-identity)|nested-clients\/.+)$|^@smithy\/credential-provider-imds$|^bowser$/;
const onlyCredentialsOfFunctions: Plugin = {
  name: 'only-credentials-of-functions',
  setup: (esbuild) => {
    esbuild.onResolve({ filter: notInAFunction }, () => ({ path: 'none', namespace: 'not-in-a-function' }));
    esbuild.onLoad({ filter: /^none$/, namespace: 'not-in-a-function' }, () => ({
      contents: 'module.exports = {};',
    }));
  },
};

/** `htmlparser2` offers tools for a tree that nobody here builds; none of these packages does anything by being imported. */
const withoutUnusedTrees: Plugin = {
  name: 'without-unused-trees',
  setup: (esbuild) => {
    esbuild.onResolve(
      { filter: /^(?:domutils|dom-serializer|entities)$/ },
      async ({ path, pluginData, ...from }) => {
        if (pluginData === 'resolved') return undefined;
        const { importer, resolveDir, kind } = from;
        const found = await esbuild.resolve(path, { importer, resolveDir, kind, pluginData: 'resolved' });
        return found.errors.length > 0 ? undefined : { path: found.path, sideEffects: false };
      },
    );
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
    // Names of error classes decide what is retried and are read in logs: each class of ours and each exception of the SDK writes its own
    // name down. To keep those of all functions as well would cost some forty kilobytes.
    sourcemap: 'linked',
    sourcesContent: false,
    // Patterns in Dutch and French hold many accents: as they are, not as escapes of four characters and more.
    charset: 'utf8',
    legalComments: 'none',
    banner: { js: commonJsInEsModule },
    external: [...scanReaderPackages, ...(awsSdk === 'external' ? ['@aws-sdk/*', '@smithy/*'] : [])],
    plugins: [
      zodInEnglish,
      zodWithoutForeignSchemas,
      oneTableOfEntities,
      pdfApart,
      onlyCredentialsOfFunctions,
      withoutUnusedTrees,
      cuesWithoutExamples,
      shakenSchemas,
    ],
    metafile: true,
    logLevel: 'silent',
  });
  const { outputs } = metafile;
  const external = codeOf(outputs)
    .flatMap(({ imports }) => imports)
    .filter((imported) => imported.external === true)
    .map(({ path }) => (isBuiltin(path) && !path.startsWith('node:') ? `node:${path}` : path));
  // `unpdf` names the canvas in every bundle; only a function that recognises what it draws has use for it.
  const readsScans = external.includes('tesseract.js');
  if (readsScans) await carryScanReader(root, directory, processor);
  const pdfBytes = external.includes(`./${pdfModule}`) ? await layPdfModule(root, directory, readsScans) : 0;
  const start = readAtStart(outputs, relative(root, join(directory, 'index.mjs')));
  return {
    directory,
    bytes: sum(codeOf(outputs).map(({ bytes }) => bytes)) + pdfBytes,
    startBytes: sum([...start].map((file) => outputs[file]?.bytes ?? 0)),
    externalImports: [...new Set(external)].filter((path) => path !== `./${pdfModule}`),
    readsScans,
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
