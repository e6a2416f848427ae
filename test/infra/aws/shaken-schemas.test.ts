import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { inspect } from 'node:util';
import { build, type Plugin } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shakenSchemas, withPureSchemas } from '#infra/aws/shaken-schemas.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'schemas-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The code that a bundle holds for `contents`. */
async function bundled(contents: string, plugins: readonly Plugin[]): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    plugins: [...plugins],
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

const schemasOf = (client: string): string =>
  `./node_modules/@aws-sdk/client-${client}/dist-es/schemas/schemas_0.js`;

/** Everything that the code exports, as text. */
async function exportsOf(name: string, code: string): Promise<string> {
  const file = join(folder, `${name}.mjs`);
  await writeFile(file, code);
  return inspect({ ...(await import(pathToFileURL(file).href)) }, { depth: 5 });
}

describe('shakenSchemas', () => {
  it('marks each description and leaves the rest', () => {
    const source =
      "const _A = 'A';\nexport var A$ = [3, n0, _A,\n    [[0, { [_C]: 1 }]]\n];\nvar __Unit = 'unit';\n";

    expect(withPureSchemas(source)).toBe(
      "const _A = 'A';\nexport var A$ = /* @__PURE__ */ (() => [3, n0, _A,\n    [[0, { [_C]: 1 }]]\n])();\nvar __Unit = 'unit';\n",
    );
  });

  it.each(['dynamodb', 'sqs', 's3'])('describes all that %s offers as the SDK does', async (client) => {
    const all = `export * from '${schemasOf(client)}';`;
    const [marked, plain] = await Promise.all([bundled(all, [shakenSchemas]), bundled(all, [])]);

    expect(marked).not.toBe(plain);
    expect(await exportsOf(`${client}-marked`, marked)).toBe(await exportsOf(`${client}-plain`, plain));
  });

  it('leaves out what nobody names', async () => {
    const one = `export { GetObject$ } from '${schemasOf('s3')}';`;
    const [marked, plain] = await Promise.all([bundled(one, [shakenSchemas]), bundled(one, [])]);

    expect(marked).toContain('GetObjectRequest');
    expect(marked).not.toContain('PutBucketAnalyticsConfiguration');
    expect(plain).toContain('PutBucketAnalyticsConfiguration');
  });
});
