import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

const sources = ['events', 'shared', 'functions', 'infra']
  .flatMap((layer) =>
    readdirSync(`${root}${layer}`, { recursive: true, encoding: 'utf8' }).map((path) => `${layer}/${path}`),
  )
  .filter((path) => path.endsWith('.ts'))
  .map((path) => ({ path, lines: readFileSync(`${root}${path}`, 'utf8').split('\n') }));

const isComment = (line: string): boolean => /^\s*(\/\/|\/?\*)/.test(line);

type Line = { readonly text: string; readonly place: string };
const linesOf = (files: typeof sources): Line[] =>
  files.flatMap(({ path, lines }) => lines.map((text, index) => ({ text, place: `${path}:${index + 1}` })));

const placesOf = (lines: readonly Line[], pattern: RegExp): string[] =>
  lines.filter(({ text }) => pattern.test(text)).map(({ text, place }) => `${place}: ${text.trim()}`);

/** Marks and words of work that is not done. */
const unfinished =
  /\b(TODO|FIXME|XXX|HACK|WIP)\b|[Nn]ot (yet )?(implemented|supported yet)\b|\b[Uu]nimplemented\b|\b[Ss]tub(bed\b|s? (for|until|implementation|value)|[.:]|$)|\b[Dd]ummy\b|\b[Ff]or now\b/;

/** A lint or type suppression; a reason follows after ` -- ` or a colon. */
const bareSuppression =
  /@ts-(ignore|nocheck)\b|@ts-expect-error\s*$|(oxlint|eslint)-disable(-next-line|-line)?(?!.* -- \S)/;

/** The world outside: moments, chance, settings and output come in and go out through the shell. */
const impure =
  /\bDate\.now\(|\bnew Date\(\)|\bTemporal\.Now\b|\bMath\.random\(|\bprocess\.|\bperformance\.now\(|\bcrypto\.|\bconsole\.|\bfetch\(|\bset(Timeout|Interval)\(/;

describe('source files', () => {
  it('are found', () => {
    expect(sources.length).toBeGreaterThan(20);
  });

  it('hold no words of unfinished work', () => {
    expect(placesOf(linesOf(sources), unfinished)).toEqual([]);
  });

  it('suppress no rule without a reason', () => {
    expect(placesOf(linesOf(sources), bareSuppression)).toEqual([]);
  });
});

describe('unfinished', () => {
  it.each([
    '// TODO: later',
    'throw new Error("not implemented")',
    '/** A stub until the other side is there. */',
    '// stubbed',
    '// Stub.',
    '// good enough for now',
  ])('is seen in %s', (line) => {
    expect(line).toMatch(unfinished);
  });

  it.each([
    "'stubborn'",
    '/** Whether the text part is only a stub of the HTML. */',
    'const hackney = 1;',
    '<input placeholder="naam">',
  ])('is not seen in %s', (line) => {
    expect(line).not.toMatch(unfinished);
  });
});

describe('bare suppression', () => {
  it.each([
    ['// @ts-ignore -- because', true],
    ['// @ts-expect-error', true],
    ['// @ts-expect-error the types lack this option', false],
    ['// oxlint-disable-next-line no-control-regex', true],
    ['// oxlint-disable-next-line no-control-regex -- NUL is what we look for', false],
  ])('%s: %s', (line, expected) => {
    expect(bareSuppression.test(line)).toBe(expected);
  });
});

describe('functions/*/handler.ts', () => {
  it('only wire: none is longer than 60 lines', () => {
    const handlers = sources.filter(({ path }) => /^functions\/[^/]+\/handler\.ts$/.test(path));

    expect(handlers.filter(({ lines }) => lines.length > 61).map(({ path }) => path)).toEqual([]);
  });
});

describe('shared/domain and shared/application', () => {
  const inner = linesOf(sources.filter(({ path }) => /^shared\/(domain|application)\//.test(path))).filter(
    ({ text }) => !isComment(text),
  );

  it('take every moment, chance and setting as an argument', () => {
    expect(placesOf(inner, impure)).toEqual([]);
  });

  it.each(['Date.now()', 'new Date()', 'Temporal.Now.instant()', 'process.env', 'console.log(x)'])(
    'would be caught when they hold %s',
    (line) => {
      expect(line).toMatch(impure);
    },
  );

  it('may turn a stated moment into a date', () => {
    expect('new Date(now)').not.toMatch(impure);
  });
});
