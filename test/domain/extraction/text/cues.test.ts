import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Cue } from '#domain/extraction/text/cue.ts';

const folder = new URL('../../../../shared/domain/extraction/text/cues/', import.meta.url);

function isCue(value: unknown): value is Cue {
  return typeof value === 'object' && value !== null && 'pattern' in value && value.pattern instanceof RegExp;
}

/** Every cue inside a table, however deep. */
function cuesIn(value: unknown): Cue[] {
  if (isCue(value)) return [value];
  if (Array.isArray(value)) return value.flatMap(cuesIn);
  if (typeof value === 'object' && value !== null && !(value instanceof RegExp))
    return Object.values(value).flatMap(cuesIn);
  return [];
}

/** Quantifiers inside a repeated group that itself is unbounded: what makes a pattern explode. */
const NESTED = /\([^()]*[*+][^()]*\)[*+]/;

describe.each(readdirSync(folder).filter((file) => file.endsWith('.ts')))('cues of %s', async (file) => {
  const tables = (await import(new URL(file, folder).href)) as Record<string, unknown>;
  for (const [name, table] of Object.entries(tables)) {
    for (const [index, each] of cuesIn(table).entries()) {
      it(`finds and leaves its examples: ${name} ${index}`, () => {
        expect(each.yes.length).toBeGreaterThan(0);
        for (const phrase of each.yes) expect(phrase, each.pattern.source).toMatch(each.pattern);
        for (const phrase of each.no ?? []) expect(phrase, each.pattern.source).not.toMatch(each.pattern);
        expect(each.pattern.flags).not.toMatch(/[gy]/);
        expect(each.pattern.source).not.toMatch(NESTED);
      });
    }
  }
});
