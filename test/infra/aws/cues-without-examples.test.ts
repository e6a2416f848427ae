import { readdirSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { describe, expect, it } from 'vitest';
import { withoutExamples } from '#infra/aws/cues-without-examples.ts';

const folder = new URL('../../../shared/domain/extraction/text/cues/', import.meta.url);

/** Every regular expression of a source, in order. */
const patterns = (source: string): string[] =>
  [
    ...stripTypeScriptTypes(source).matchAll(
      /(?<=cue\(\s*)\/(?:[^\n/\\[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/g,
    ),
  ].map((match) => match[0]);

describe('withoutExamples', () => {
  it('leaves out the phrases and keeps the lines', () => {
    const source = "const a = [\n  cue(/x, y/i, ['x, y',\n    'X, Y)']),\n  cue(/z/, 'z', ['zz']),\n];\n";

    expect(withoutExamples(source)).toBe('const a = [\n  cue(/x, y/i, []\n),\n  cue(/z/, []),\n];\n');
  });

  it.each(readdirSync(folder).filter((file) => file.endsWith('.ts')))('keeps every pattern of %s', (file) => {
    const source = readFileSync(new URL(file, folder), 'utf8');
    const short = withoutExamples(source);

    expect(patterns(short)).toEqual(patterns(source));
    expect(short.length).toBeLessThanOrEqual(source.length);
    expect(short.split('\n')).toHaveLength(source.split('\n').length);
  });
});
