import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { planPages } from '#infra/docs/draw-plans.ts';

const folder = new URL('../../../docs/plans/', import.meta.url);

describe('docs/plans', () => {
  it('is what `npm run plans` writes, so that the diagrams stay true', () => {
    const pages = planPages();
    expect(readdirSync(folder).toSorted()).toEqual([...pages.keys()].toSorted());
    for (const [name, content] of pages) {
      expect(readFileSync(new URL(name, folder), 'utf8')).toBe(content);
    }
  });
});
