import { mkdirSync, rmSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

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
 * Native, and reached only by `unpdf` when it is asked to draw a page, which no function of the topology does: drawing
 * belongs to the reading of scans.
 */
const neverReached = ['@napi-rs/canvas'];

export type Bundle = {
  readonly directory: string;
  /** Size of the code, without its source map. */
  readonly bytes: number;
  /** What is left to the sandbox, modules of Node as `node:…`. */
  readonly externalImports: readonly string[];
};

/**
 * Bundles functions, each into `<outDirectory>/<name>/index.mjs` with its source map, by the esbuild of this repository
 * in one run: no container, no network. The SDK goes in too (`docs/decisions/cdk.md`).
 * @throws when an entry is missing or does not compile; the message names the place.
 */
export const bundleFunctions = (options: {
  /** File of each function by its name, relative to `root`. */
  readonly entries: Readonly<Record<string, string>>;
  readonly outDirectory: string;
  readonly root?: string;
  readonly awsSdk?: 'bundled' | 'external';
}): ReadonlyMap<string, Bundle> => {
  const { entries, outDirectory, root = repositoryRoot, awsSdk = 'bundled' } = options;
  rmSync(outDirectory, { recursive: true, force: true });
  mkdirSync(outDirectory, { recursive: true });
  const { metafile } = buildSync({
    absWorkingDir: root,
    entryPoints: Object.entries(entries).map(([name, entry]) => ({
      in: join(root, entry),
      out: `${name}/index`,
    })),
    outdir: outDirectory,
    outExtension: { '.js': '.mjs' },
    bundle: true,
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
    external: awsSdk === 'external' ? [...neverReached, '@aws-sdk/*', '@smithy/*'] : neverReached,
    metafile: true,
    logLevel: 'silent',
  });
  return new Map(
    Object.keys(entries).map((name) => {
      const directory = join(outDirectory, name);
      const output = metafile.outputs[relative(root, join(directory, 'index.mjs'))];
      if (output === undefined) throw new Error(`The bundler wrote nothing for ${name}.`);
      const external = output.imports
        .filter((imported) => imported.external === true)
        .map(({ path }) => path);
      return [
        name,
        {
          directory,
          bytes: output.bytes,
          externalImports: [
            ...new Set(
              external.map((path) => (isBuiltin(path) && !path.startsWith('node:') ? `node:${path}` : path)),
            ),
          ],
        },
      ];
    }),
  );
};
