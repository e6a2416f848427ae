import { execFileSync, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { bundleFunctions } from '#infra/aws/bundle.ts';
import { environmentNames, topology } from '#infra/topology.ts';
import { eventFor } from './events-for.ts';
import { synthesise } from './synthesised.ts';

const folder = mkdtempSync(join(tmpdir(), 'kier-bundles-'));
afterAll(() => rmSync(folder, { recursive: true }));

const write = (file: string, content: string): void => {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), content);
};

describe('bundleFunctions', () => {
  it('makes a module that runs alone, with CommonJS packages and their require inside', async () => {
    write('node_modules/old/package.json', '{"name":"old","main":"main.js"}');
    write('node_modules/old/main.js', "exports.where = require('node:path').basename(__dirname);");
    write(
      'functions/try/handler.ts',
      "import old from 'old';\nexport const handler = async (name: string): Promise<string> => `${name} ${old.where}`;\n",
    );

    const made = await bundleFunctions({ try: 'functions/try/handler.ts' }, join(folder, 'bundles'), {
      root: folder,
    });
    const { directory } = made.get('try') ?? { directory: 'nowhere' };
    rmSync(join(folder, 'node_modules'), { recursive: true });

    const said = execFileSync(process.execPath, [
      '--input-type=module',
      '--eval',
      `const { handler } = await import(${JSON.stringify(join(directory, 'index.mjs'))}); console.log(await handler('in'));`,
    ]);
    expect(said.toString().trim()).toBe('in try');
    expect(existsSync(join(directory, 'index.mjs.map'))).toBe(true);
  });

  it('names the place when an import is not there', async () => {
    write('functions/broken/handler.ts', "import './nowhere.ts';\n");

    await expect(
      bundleFunctions({ broken: 'functions/broken/handler.ts' }, join(folder, 'broken'), { root: folder }),
    ).rejects.toThrow(/functions\/broken\/handler\.ts:1.*nowhere\.ts/s);
  });

  it('keeps what is imported later out of what a cold start reads', async () => {
    write('functions/later/heavy.ts', `export const heavy = '${'x'.repeat(5_000)}';\n`);
    write(
      'functions/later/handler.ts',
      "export const handler = async (): Promise<number> => (await import('./heavy.ts')).heavy.length;\n",
    );

    const made = await bundleFunctions({ later: 'functions/later/handler.ts' }, join(folder, 'later'), {
      root: folder,
    });

    expect(made.get('later')?.bytes).toBeGreaterThan(5_000);
    expect(made.get('later')?.startBytes).toBeLessThan(2_000);
  });
});

const rows = Object.entries(topology.functions).map(([name, settings]) => ({ name, settings }));
// What is native comes for this machine, so that nothing is fetched and everything can be run.
const here = { processor: process.arch === 'arm64' ? 'arm64' : 'x64' } as const;
const bundles = await bundleFunctions(
  Object.fromEntries(rows.map(({ name, settings }) => [name, settings.entry])),
  join(folder, 'topology'),
  here,
);

const environment = z.object({
  Environment: z.object({ Variables: z.record(z.string(), z.unknown()) }),
});
const variablesOf = new Map(
  synthesise()
    .ofType('AWS::Lambda::Function')
    .map(({ Properties }) => {
      const { Variables } = environment.parse(Properties).Environment;
      return [Variables['POWERTOOLS_SERVICE_NAME'], Variables] as const;
    }),
);

const keyRingFile = join(folder, 'key-ring.json');
const keys = [{ id: 'k1', key: randomBytes(32).toString('base64url') }];
writeFileSync(keyRingFile, JSON.stringify({ claims: keys, links: keys, seals: keys }));

/** Nobody listens there: a function gets as far as its first call of a service. */
const nowhere = 'http://127.0.0.1:1';

/** What the stack states as it is; what AWS fills in later, as something that leads nowhere. */
const valueOf = ([variable, value]: [string, unknown]): [string, string] => {
  if (variable === environmentNames.keyRing) return [variable, `file:${keyRingFile}`];
  if (typeof value === 'string') return [variable, value];
  return [variable, /QUEUE|URL/.test(variable) ? `${nowhere}/there` : 'no-such-name'];
};

/** Runs the bundle in a process of its own that has the variables of its stack and no others. */
const invoke = (name: string, event: object, variables: Readonly<Record<string, unknown>>): string => {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      fileURLToPath(new URL('fixtures/invoke.mjs', import.meta.url)),
      join(bundles.get(name)?.directory ?? 'nowhere', 'index.mjs'),
    ],
    {
      input: JSON.stringify(event),
      encoding: 'utf8',
      timeout: 20_000,
      env: {
        ...Object.fromEntries(Object.entries(variables).map(valueOf)),
        AWS_REGION: 'eu-west-1',
        AWS_ACCESS_KEY_ID: 'none',
        AWS_SECRET_ACCESS_KEY: 'none',
        AWS_MAX_ATTEMPTS: '1',
        AWS_ENDPOINT_URL: nowhere,
        ...Object.fromEntries(
          ['DYNAMODB', 'SQS', 'S3', 'SES'].map((service) => [`AWS_ENDPOINT_URL_${service}`, nowhere]),
        ),
      },
    },
  );
  return stdout + stderr;
};

describe.each(rows)('bundle of $name', ({ name, settings }) => {
  it('is self-contained, exports a handler and is small at its start', () => {
    const bundle = bundles.get(name);
    const code = readFileSync(join(bundle?.directory ?? 'nowhere', 'index.mjs'), 'utf8');

    expect(bundle?.startBytes).toBeLessThanOrEqual(2_000_000);
    expect(bundle?.readsScans).toBe(name === 'read-scan');
    // `unpdf` names the canvas where it would draw, which only the reader of scans asks of it.
    expect(
      bundle?.externalImports.filter((specifier) => !/^(?:node:|@napi-rs\/canvas$)/.test(specifier)),
    ).toEqual(name === 'read-scan' ? ['tesseract.js'] : []);
    expect(code).toMatch(/export\{[^}]*\bas handler\b/);
  });

  it('finds every variable that it needs when it has those of its stack', () => {
    const said = invoke(name, eventFor(settings), variablesOf.get(name) ?? {});

    expect(said).toMatch(/^(result|threw) /m);
    expect(said).not.toContain('shared/runtime/environment.ts');
  });
});

describe.each(['receive-mail', 'receive-file'])('bundle of %s', (name) => {
  it('is at most 2.5 MB in all, since it starts for each mail or file', () => {
    expect(bundles.get(name)?.bytes).toBeLessThanOrEqual(2_500_000);
  });
});

describe('a bundle that lacks a variable', () => {
  it('would be seen by the test above', () => {
    const { [environmentNames.tableName]: _, ...without } = variablesOf.get('register-petition') ?? {};

    const said = invoke('register-petition', eventFor(topology.functions['register-petition']), without);

    expect(said).toContain('shared/runtime/environment.ts');
  });
});

describe('the reader of scans in a bundle', () => {
  it('reads a scan with nothing but what lies beside the code, far below the limit of Lambda', async () => {
    const made = await bundleFunctions(
      { scan: 'test/infra/aws/fixtures/read-scan.ts' },
      join(folder, 'scan'),
      here,
    );
    const { directory } = made.get('scan') ?? { directory: 'nowhere' };
    const scan = fileURLToPath(
      new URL('../../samples/story/05-scan-aangetekende-brief.pdf', import.meta.url),
    );

    const said = execFileSync(
      process.execPath,
      [
        '--input-type=module',
        '--eval',
        `const { handler } = await import(${JSON.stringify(join(directory, 'index.mjs'))}); console.log(await handler(${JSON.stringify(scan)}));`,
      ],
      { cwd: folder, encoding: 'utf8', env: {} },
    );
    const megabytes = readdirSync(directory, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size / 1_000_000, 0);

    expect(said).toContain('26A1851');
    expect(megabytes).toBeLessThan(150);
  }, 60_000);
});
