import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cruise } from 'dependency-cruiser';
import extractOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

const root = fileURLToPath(new URL('../../', import.meta.url));
const configuration = await extractOptions(join(root, '.dependency-cruiser.cjs'));
const ruleNames = (configuration.ruleSet?.forbidden ?? []).map(({ name }) => name ?? '');
const layers = ['events', 'shared', 'functions', 'infra'];

const cruiseOutput = z.object({
  summary: z.object({
    totalCruised: z.number(),
    violations: z.array(z.object({ from: z.string(), to: z.string(), rule: z.object({ name: z.string() }) })),
  }),
});

const cruised = async (baseDir: string): Promise<z.infer<typeof cruiseOutput>['summary']> => {
  const { output } = await cruise(layers, { ...configuration, baseDir, validate: true });
  return cruiseOutput.parse(output).summary;
};

const text = 'export const value = 1;\n';
const importing = (specifier: string): string => `import { value } from '${specifier}';\nexport { value };\n`;
const importingType = (specifier: string): string =>
  `import type { value } from '${specifier}';\nexport type Value = typeof value;\n`;

/** A small tree in which every layer imports what it may. */
const soundTree: Readonly<Record<string, string>> = {
  'events/signal.ts': importing('zod'),
  'shared/domain/rule.ts': importing('#events/signal.ts'),
  'shared/domain/phone.ts': importing('libphonenumber-js'),
  'shared/application/use-case.ts': importing('#domain/rule.ts'),
  'shared/adapters/table.ts': `${importing('@aws-sdk/client-dynamodb')}import '#application/use-case.ts';\nimport 'node:fs';\n`,
  'shared/runtime/compose.ts': importing('#adapters/table.ts'),
  'functions/tick/handler.ts': `${importing('#runtime/compose.ts')}import './own.ts';\n`,
  'functions/tick/own.ts': text,
  'infra/topology.ts': text,
  'infra/stack.ts': `${importing('aws-cdk-lib')}import '#functions/tick/handler.ts';\n`,
  'test/fixture.ts': text,
};

/** For each rule the files that break it, with the import at fault. */
const violations: readonly (readonly [rule: string, file: string, specifier: string, how?: 'type-only'])[] = [
  ['events-import-zod-only', 'events/v.ts', '#domain/rule.ts'],
  ['events-import-zod-only', 'events/v.ts', 'node:fs'],
  ['events-import-zod-only', 'events/v.ts', 'libphonenumber-js'],
  ['domain-is-pure', 'shared/domain/v.ts', 'node:fs'],
  ['domain-is-pure', 'shared/domain/v.ts', 'crypto'],
  ['domain-is-pure', 'shared/domain/v.ts', 'hono'],
  ['domain-is-pure', 'shared/domain/v.ts', '#application/use-case.ts', 'type-only'],
  ['domain-is-pure', 'shared/domain/v.ts', '../adapters/table.ts'],
  ['application-knows-only-its-ports', 'shared/application/v.ts', '#adapters/table.ts'],
  ['application-knows-only-its-ports', 'shared/application/v.ts', '../runtime/compose.ts', 'type-only'],
  ['application-knows-only-its-ports', 'shared/application/v.ts', 'node:crypto'],
  ['adapters-do-not-compose', 'shared/adapters/v.ts', '#runtime/compose.ts'],
  ['adapters-do-not-compose', 'shared/adapters/v.ts', '#functions/tick/own.ts'],
  ['runtime-serves-any-function', 'shared/runtime/v.ts', '#functions/tick/own.ts'],
  ['functions-do-not-import-each-other', 'functions/run-step/handler.ts', '#functions/tick/own.ts'],
  ['functions-do-not-import-each-other', 'functions/run-step/handler.ts', '../tick/own.ts'],
  ['nobody-imports-infra', 'shared/runtime/v.ts', '#infra/topology.ts'],
  ['nobody-imports-infra', 'functions/run-step/handler.ts', '../../infra/topology.ts', 'type-only'],
  ['aws-sdk-in-adapters-only', 'functions/run-step/handler.ts', '@aws-sdk/client-dynamodb'],
  ['aws-sdk-in-adapters-only', 'shared/application/v.ts', '@aws-sdk/client-dynamodb', 'type-only'],
  ['sources-do-not-import-tests', 'infra/v.ts', '#test/fixture.ts'],
  ['sources-do-not-import-tests', 'shared/adapters/v.ts', '../../test/fixture.ts'],
  ['deployed-code-has-no-development-packages', 'shared/adapters/v.ts', 'aws-cdk-lib'],
  ['no-cycles', 'functions/tick/own.ts', './handler.ts'],
  ['every-import-resolves', 'shared/adapters/v.ts', '#domain/nowhere.ts'],
  ['every-import-resolves', 'shared/adapters/v.ts', 'no-such-package'],
];

const packages = ['zod', 'libphonenumber-js', 'hono', '@aws-sdk/client-dynamodb', 'aws-cdk-lib'];
const manifest = z
  .object({ imports: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));

let tree: string;
const write = (file: string, content: string): void => {
  mkdirSync(dirname(join(tree, file)), { recursive: true });
  writeFileSync(join(tree, file), content);
};

/** The file as the sound tree has it, or none. */
const restore = (file: string): void => {
  const sound = soundTree[file];
  if (sound === undefined) rmSync(join(tree, file));
  else write(file, sound);
};

beforeAll(() => {
  tree = mkdtempSync(join(tmpdir(), 'kier-architecture-'));
  write(
    'package.json',
    JSON.stringify({
      type: 'module',
      imports: manifest.imports,
      dependencies: Object.fromEntries(
        packages.filter((name) => name !== 'aws-cdk-lib').map((name) => [name, '*']),
      ),
      devDependencies: { 'aws-cdk-lib': '*' },
    }),
  );
  symlinkSync(join(root, 'tsconfig.json'), join(tree, 'tsconfig.json'));
  for (const name of packages) {
    write(
      `node_modules/${name}/package.json`,
      JSON.stringify({ name, type: 'module', exports: './index.js' }),
    );
    write(`node_modules/${name}/index.js`, text);
  }
  for (const [file, content] of Object.entries(soundTree)) write(file, content);
});

afterAll(() => {
  rmSync(tree, { recursive: true });
});

describe('architecture rules', () => {
  it('are silent when every layer imports what it may', async () => {
    expect((await cruised(tree)).violations).toEqual([]);
  });

  it('each have a violation here that they are tried on', () => {
    expect([...new Set(violations.map(([rule]) => rule))].toSorted()).toEqual(ruleNames.toSorted());
  });

  it.each(
    violations.map(([rule, file, specifier, how]) => ({
      rule,
      file,
      specifier,
      content: how === 'type-only' ? importingType(specifier) : importing(specifier),
    })),
  )('$rule catches $file when it imports $specifier', async ({ rule, file, content }) => {
    write(file, content);

    const { violations: found } = await cruised(tree);

    restore(file);
    expect(
      found.filter(({ from, to }) => from === file || to === file).map((violation) => violation.rule.name),
    ).toContain(rule);
  });
});

describe('this repository', () => {
  it('keeps the rules in every file of every layer', async () => {
    const { violations: found, totalCruised } = await cruised(root);

    expect(found.map(({ from, to, rule }) => `${rule.name}: ${from} -> ${to}`)).toEqual([]);
    expect(totalCruised).toBeGreaterThan(50);
  });
});
