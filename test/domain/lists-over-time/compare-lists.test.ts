import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareLists, type KnownList, shapeOfName } from '#domain/lists-over-time/compare-lists.ts';

const list = (id: string, at: string, cases: readonly string[], shape = id): KnownList => ({
  id,
  at: `${at}T08:00:00.000Z`,
  shape,
  cases: new Set(cases),
});
const sorted = (ids: ReadonlySet<string>): string[] => [...ids].toSorted();

describe('compareLists', () => {
  const october = list('oct', '2026-10-05', ['a', 'b', 'c', 'd']);

  it('tells who is still, newly and no longer on the list of a later month', () => {
    const compared = compareLists(list('nov', '2026-11-05', ['a', 'b', 'c', 'e']), [october]);

    expect(sorted(compared.still)).toEqual(['a', 'b', 'c']);
    expect(sorted(compared.fresh)).toEqual(['e']);
    expect(sorted(compared.gone)).toEqual(['d']);
    expect(compared.replaces).toEqual(['oct']);
    expect(compared.doubtful).toBeUndefined();
  });

  it('lets nobody leave when a list comes within days, as a correction or a supplement does', () => {
    const compared = compareLists(list('fix', '2026-10-09', ['a', 'b', 'c']), [october]);

    expect([...compared.gone]).toEqual([]);
    expect(compared.replaces).toEqual([]);
    expect(compared.doubtful).toBeUndefined();
  });

  it('asks a person when too few of the former list are on it', () => {
    const compared = compareLists(list('nov', '2026-11-05', ['a', 'e']), [october]);

    expect([...compared.gone]).toEqual([]);
    expect(compared.doubtful).toEqual({ listId: 'oct', found: 1, of: 4 });
  });

  it('takes it as the whole list once a person says so', () => {
    const compared = compareLists(list('nov', '2026-11-05', ['a', 'e']), [october], { isWhole: true });

    expect(sorted(compared.gone)).toEqual(['b', 'c', 'd']);
    expect(compared.doubtful).toBeUndefined();
  });

  it('leaves the list of another office alone', () => {
    const compared = compareLists(list('puurs', '2026-11-05', ['x', 'y']), [october]);

    expect(compared.replaces).toEqual([]);
    expect(compared.doubtful).toBeUndefined();
    expect(sorted(compared.fresh)).toEqual(['x', 'y']);
  });

  it('asks when a list of the same name names nobody of the former one', () => {
    const former = { ...october, shape: 'achterstallen bornem' };

    expect(compareLists(list('nov', '2026-11-05', ['x'], 'achterstallen bornem'), [former]).doubtful).toEqual(
      { listId: 'oct', found: 0, of: 4 },
    );
  });

  it('follows the share that was agreed with the partner', () => {
    expect(compareLists(list('nov', '2026-11-05', ['a']), [october], { leastShare: 0.25 }).replaces).toEqual([
      'oct',
    ]);
  });

  it('replaces the lists of two offices by the one that takes their place', () => {
    const puurs = list('puurs', '2026-10-06', ['x', 'y']);
    const compared = compareLists(list('all', '2026-11-05', ['a', 'b', 'c', 'x']), [october, puurs]);

    expect(compared.replaces).toEqual(['oct', 'puurs']);
    expect(sorted(compared.gone)).toEqual(['d', 'y']);
  });

  it('never lets a household leave that is on any list in force, nor one that was on none', () => {
    const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'), { maxLength: 8 });
    const day = fc.integer({ min: 1, max: 28 }).map((date) => `2026-10-${String(date).padStart(2, '0')}`);
    const former = fc.array(fc.tuple(ids, day), { maxLength: 4 });
    fc.assert(
      fc.property(ids, former, fc.boolean(), (now, before, isWhole) => {
        const lists = before.map(([cases, at], index) => list(`l${index}`, at, cases));
        const current = list('now', '2026-11-02', now);
        const { still, fresh, gone, replaces } = compareLists(current, lists, { isWhole });
        const standing = lists.filter(({ id }) => !replaces.includes(id)).flatMap(({ cases }) => [...cases]);
        const known = new Set(lists.flatMap(({ cases }) => [...cases]));
        for (const id of gone) {
          expect(current.cases.has(id)).toBe(false);
          expect(standing).not.toContain(id);
          expect(known.has(id)).toBe(true);
        }
        expect([...still, ...fresh].toSorted()).toEqual([...now].toSorted());
        if (replaces.length === 0) expect(gone.size).toBe(0);
      }),
    );
  });
});

describe('shapeOfName', () => {
  it.each([
    ['achterstallen_scheldekant_2026-11.csv', 'achterstallen_scheldekant_2026-12.csv'],
    ['Huurachterstand november 2026 Bornem.xlsx', 'Huurachterstand december 2026 Bornem.xlsx'],
    ['Arriérés février 2027', 'arrieres mars 2027'],
    ['Lijst wk 45', 'Lijst wk 46'],
  ])('is the same for %s and %s', (one, other) => {
    expect(shapeOfName(one)).toBe(shapeOfName(other));
  });

  it('differs for two offices', () => {
    expect(shapeOfName('achterstand Bornem 11.csv')).not.toBe(shapeOfName('achterstand Puurs 11.csv'));
  });
});
