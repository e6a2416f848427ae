import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/** One schema a statement, as the SDK generates them: `export var AbortRequest$ = [3, n0, _AR, 0, [_B], [[0, { [_cH]: 1 }]]];`. */
const SCHEMA = /^(export var \w+\$ = )(\[[^]*?\]);$/gm;

/**
 * The SDK describes every command of a service in one module. A description with a computed key (`{ [_hH]: … }`) counts as a side
 * effect, so that a bundle keeps those of a hundred commands that nobody sends.
 * @returns the source with each description marked as pure: it is made at the same place, or not at all where nobody uses it
 */
export const withPureSchemas = (source: string): string =>
  source.replace(SCHEMA, '$1/* @__PURE__ */ (() => $2)();');

/** Leaves the schemas of commands that a function does not send out of its bundle. */
export const shakenSchemas: Plugin = {
  name: 'shaken-schemas',
  setup: (esbuild) => {
    esbuild.onLoad(
      { filter: /[\\/]@aws-sdk[\\/]client-[a-z0-9-]+[\\/]dist-es[\\/]schemas[\\/]schemas_\d+\.js$/ },
      async ({ path }) => ({ contents: withPureSchemas(await readFile(path, 'utf8')), loader: 'js' }),
    );
  },
};
