import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editsUpToTwo, farApart, lettersOf } from '#domain/identity/similarity.ts';

/** Optimal string alignment by the book, without bounds. */
function distance(a: string, b: string): number {
  const rows: number[][] = [];
  for (let i = 0; i <= a.length; i++) {
    const row: number[] = [];
    for (let j = 0; j <= b.length; j++) {
      if (i === 0 || j === 0) {
        row.push(i + j);
        continue;
      }
      const above = rows[i - 1] ?? [];
      let best = Math.min(
        (above[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (rows[i - 2]?.[j - 2] ?? 0) + 1);
      row.push(best);
    }
    rows.push(row);
  }
  return rows[a.length]?.[b.length] ?? 0;
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'e', 'n', 'r', 's', 't'), maxLength: 12 });
const pair = fc.oneof(
  fc.tuple(word, word),
  fc.tuple(word, fc.nat(), fc.nat()).map(([text, from, to]): [string, string] => {
    const at = from % (text.length + 1);
    return [text, text.slice(0, at) + 'abcenrst'.charAt(to % 8) + text.slice(at + (to % 2))];
  }),
);

describe('editsUpToTwo', () => {
  it('counts as the book does, up to two', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        expect(editsUpToTwo(a, b)).toBe(Math.min(3, distance(a, b)));
      }),
      { numRuns: 10_000 },
    );
  });

  it.each([
    ['peeters', 'peters', 1],
    ['verlinden', 'verlinedn', 1],
    ['maes', 'moens', 2],
    ['peeters', 'janssens', 3],
    ['', '', 0],
  ])('counts %s to %s', (a, b, edits) => {
    expect(editsUpToTwo(a, b)).toBe(edits);
  });
});

describe('farApart', () => {
  it('never parts two texts that two edits join', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        if (farApart(lettersOf(a), lettersOf(b))) expect(editsUpToTwo(a, b)).toBe(3);
      }),
      { numRuns: 10_000 },
    );
  });
});
