import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { bundleFunctions } from '#infra/aws/bundle.ts';
import { topology } from '#infra/topology.ts';

const folder = mkdtempSync(join(tmpdir(), 'kier-bundles-'));
afterAll(() => rmSync(folder, { recursive: true }));

const write = (file: string, content: string): void => {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), content);
};

describe('bundleFunctions', () => {
  it('makes one module that runs alone, with CommonJS packages and their require inside', () => {
    write('node_modules/old/package.json', '{"name":"old","main":"main.js"}');
    write('node_modules/old/main.js', "exports.where = require('node:path').basename(__dirname);");
    write(
      'functions/try/handler.ts',
      "import old from 'old';\nexport const handler = async (name: string): Promise<string> => `${name} ${old.where}`;\n",
    );

    const bundles = bundleFunctions({
      entries: { try: 'functions/try/handler.ts' },
      root: folder,
      outDirectory: join(folder, 'bundles'),
    });
    const { directory } = bundles.get('try') ?? { directory: 'nowhere' };
    rmSync(join(folder, 'node_modules'), { recursive: true });

    const said = execFileSync(process.execPath, [
      '--input-type=module',
      '--eval',
      `const { handler } = await import(${JSON.stringify(join(directory, 'index.mjs'))}); console.log(await handler('in'));`,
    ]);
    expect(said.toString().trim()).toBe('in try');
    expect(existsSync(join(directory, 'index.mjs.map'))).toBe(true);
  });

  it('names the place when an import is not there', () => {
    write('functions/broken/handler.ts', "import './nowhere.ts';\n");

    expect(() =>
      bundleFunctions({
        entries: { broken: 'functions/broken/handler.ts' },
        root: folder,
        outDirectory: join(folder, 'broken'),
      }),
    ).toThrow(/functions\/broken\/handler\.ts:1.*nowhere\.ts/s);
  });
});

describe('functions of the topology', () => {
  const entries = Object.fromEntries(
    Object.entries(topology.functions).map(([name, { entry }]) => [name, entry]),
  );
  const bundles = bundleFunctions({ entries, outDirectory: join(folder, 'topology') });

  it.each(Object.keys(entries))('%s is self-contained, exports a handler and stays within 2.5 MB', (name) => {
    const bundle = bundles.get(name);
    const code = readFileSync(join(bundle?.directory ?? 'nowhere', 'index.mjs'), 'utf8');

    expect(bundle?.bytes).toBeLessThanOrEqual(2_500_000);
    expect(bundle?.externalImports.filter((specifier) => !specifier.startsWith('node:'))).toEqual([]);
    expect(code).toMatch(/export\{[^}]*\bas handler\b/);
  });
});
