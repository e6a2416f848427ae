import { mkdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
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

export type Bundle = { readonly directory: string; readonly bytes: number };

/**
 * Bundles one function into `<outDirectory>/index.mjs` with its source map, by the esbuild of this repository: no
 * container, no network. The SDK goes in too (`docs/decisions/cdk.md`).
 * @throws when the entry is missing or does not compile; esbuild names the place.
 */
export const bundleFunction = (options: {
  readonly entry: string;
  readonly outDirectory: string;
  readonly root?: string;
  readonly awsSdk?: 'bundled' | 'external';
}): Bundle => {
  const { entry, outDirectory, root = repositoryRoot, awsSdk = 'bundled' } = options;
  rmSync(outDirectory, { recursive: true, force: true });
  mkdirSync(outDirectory, { recursive: true });
  const outfile = join(outDirectory, 'index.mjs');
  buildSync({
    absWorkingDir: root,
    entryPoints: [join(root, entry)],
    outfile,
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
    logLevel: 'warning',
  });
  return { directory: outDirectory, bytes: statSync(outfile).size };
};
