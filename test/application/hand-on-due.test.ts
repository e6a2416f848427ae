import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DueIndex, type DueItem, handOnDue, type HandOnLimits } from '#application/hand-on-due.ts';
import type { DueHint } from '#application/ports.ts';

const START = Date.parse('2026-11-02T08:00:00.000Z');
const at = (minutes: number): string => new Date(START + minutes * 60_000).toISOString();

type Row = { pk: string; sk: string; shard: string; dueAt: string; looksAt: string; times: number };

/** An index in memory; `rows` is the truth, `reads` counts queries. */
const createIndex = (rows: Row[], shards = ['a', 'b']) => {
  const keyOf = ({ looksAt, pk, sk, times }: Row): string => `${looksAt}#${pk}#${sk}#${times}`;
  const rowOf = ({ pk, sk }: { pk: string; sk: string }): Row | undefined =>
    rows.find((row) => row.pk === pk && row.sk === sk);
  const counted = { reads: 0 };
  const index: DueIndex = {
    shards,
    read: (shard, now, limit, after) => {
      counted.reads += 1;
      return Promise.resolve(
        rows
          .filter((row) => row.shard === shard && row.looksAt <= now)
          .map((row): DueItem => {
            return {
              pk: row.pk,
              sk: row.sk,
              dueSk: keyOf(row),
              dueAt: row.dueAt,
              timesHandedOn: row.times,
            };
          })
          .toSorted((a, b) => (a.dueSk < b.dueSk ? -1 : 1))
          .filter(({ dueSk }) => after === undefined || dueSk > after.dueSk)
          .slice(0, limit),
      );
    },
    handOn: (item, until) => {
      const row = rowOf(item);
      if (row === undefined || keyOf(row) !== item.dueSk) return Promise.resolve(undefined);
      row.looksAt = until;
      row.times += 1;
      return Promise.resolve({ pk: row.pk, sk: row.sk, dueSk: keyOf(row) });
    },
    giveBack: (item, handedOn) => {
      const row = rowOf(item);
      if (row !== undefined && keyOf(row) === handedOn.dueSk) {
        row.looksAt = item.dueAt;
        row.times = item.timesHandedOn;
      }
      return Promise.resolve();
    },
  };
  return { index, counted };
};

const rowsOf = (pk: string, count: number, minute: number, shard = 'a'): Row[] =>
  Array.from({ length: count }, (_, number) => ({
    pk,
    sk: `step-${String(number).padStart(5, '0')}`,
    shard,
    dueAt: at(minute),
    looksAt: at(minute),
    times: 0,
  }));

const ticking = (index: DueIndex, limits?: HandOnLimits) => {
  const offered: DueHint[][] = [];
  let minute = 0;
  return {
    offered,
    tickAt: (value: number) => {
      minute = value;
      return handOnDue(
        {
          index,
          clock: () => at(minute),
          offer: (hints) => {
            offered.push([...hints]);
            return Promise.resolve();
          },
        },
        limits,
      );
    },
  };
};

describe('handOnDue', () => {
  it('hands on what is due, oldest first, and nothing that is not', async () => {
    const { index } = createIndex([
      ...rowsOf('late', 1, 0),
      ...rowsOf('early', 1, -60, 'b'),
      ...rowsOf('future', 1, 1),
    ]);
    const { offered, tickAt } = ticking(index);

    expect(await tickAt(0)).toEqual({ handedOn: 2, isMore: false, oldestSeconds: 3_600 });
    expect(offered.flat().map(({ pk }) => pk)).toEqual(['early', 'late']);
  });

  it('does not hand an item on again while its message may be in the queue', async () => {
    const { index } = createIndex(rowsOf('one', 1, 0));
    const { offered, tickAt } = ticking(index);

    for (let minute = 0; minute < 5; minute += 1) await tickAt(minute);

    expect(offered.flat()).toHaveLength(1);
  });

  it('hands an item on again, ever more slowly up to an hour, as long as nobody does it', async () => {
    const { index } = createIndex(rowsOf('one', 1, 0));
    const { offered, tickAt } = ticking(index);
    const minutes: number[] = [];
    for (let minute = 0; minute < 300; minute += 1) {
      if ((await tickAt(minute)).handedOn > 0) minutes.push(minute);
    }
    expect(minutes).toEqual([0, 5, 15, 35, 75, 135, 195, 255]);
    expect(offered.flat()).toHaveLength(minutes.length);
  });

  it('finds what was put before what it has passed already', async () => {
    const rows = rowsOf('now', 1, 0);
    const { index } = createIndex(rows);
    const { offered, tickAt } = ticking(index);
    await tickAt(0);

    rows.push(...rowsOf('put late', 1, -500));
    await tickAt(1);

    expect(offered.flat().map(({ pk }) => pk)).toEqual(['now', 'put late']);
  });

  it('sends one message an item when many ticks run at once', async () => {
    const { index } = createIndex([...rowsOf('x', 150, 0), ...rowsOf('y', 150, 0, 'b')]);
    const { offered, tickAt } = ticking(index);

    await Promise.all(Array.from({ length: 6 }, () => tickAt(0)));

    const keys = offered.flat().map(({ pk, sk }) => `${pk}${sk}`);
    expect(keys).toHaveLength(300);
    expect(new Set(keys).size).toBe(300);
  });

  it('costs one query a shard when nothing is due, however much is pending', async () => {
    const { index, counted } = createIndex(rowsOf('pending', 5_000, 10));
    const { tickAt } = ticking(index);

    expect(await tickAt(0)).toEqual({ handedOn: 0, isMore: false, oldestSeconds: 0 });

    expect(counted.reads).toBe(index.shards.length);
  });

  it('takes no more than its share in one run, and says that there is more', async () => {
    const { index } = createIndex([...rowsOf('a', 40, 0), ...rowsOf('b', 40, 0, 'b')]);
    const { offered, tickAt } = ticking(index, { page: 50, pages: 2, run: 60 });

    expect(await tickAt(0)).toMatchObject({ handedOn: 60, isMore: true });
    expect(await tickAt(1)).toMatchObject({ handedOn: 20, isMore: false });
    expect(offered.flat()).toHaveLength(80);
  });

  it('does not let one case with much older work keep the others of its shard waiting', async () => {
    const small = ['p', 'q', 'r'].flatMap((pk) => rowsOf(pk, 1, 0));
    const { index } = createIndex([...rowsOf('big', 120, -100), ...small]);
    const { offered, tickAt } = ticking(index, { page: 50, pages: 4, run: 60 });

    await tickAt(0);

    expect(offered.flat().map(({ pk }) => pk)).toEqual(expect.arrayContaining(['p', 'q', 'r']));
    expect(offered.flat()).toHaveLength(60);
  });

  it('takes of each case its first item before any has its second, the oldest first, and never more than its share', async () => {
    const cases = fc.array(fc.record({ items: fc.integer({ min: 1, max: 30 }), ageMinutes: fc.nat(500) }), {
      minLength: 1,
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(cases, fc.integer({ min: 1, max: 60 }), async (given, run) => {
        const { index } = createIndex(
          given.flatMap(({ items, ageMinutes }, number) =>
            rowsOf(`case-${number}`, items, -ageMinutes, number % 2 === 0 ? 'a' : 'b'),
          ),
        );
        const { offered, tickAt } = ticking(index, { page: 1_000, pages: 1, run });

        const { handedOn } = await tickAt(0);

        const hints = offered.flat();
        const taken = given.map((_, number) => hints.filter(({ pk }) => pk === `case-${number}`).length);
        const all = given.reduce((sum, { items }) => sum + items, 0);
        expect(handedOn).toBe(Math.min(run, all));
        expect(hints).toHaveLength(handedOn);
        for (const [number, count] of taken.entries())
          for (const other of taken.keys()) {
            const left = (given[other]?.items ?? 0) - (taken[other] ?? 0);
            if (left > 0) expect(count).toBeLessThanOrEqual((taken[other] ?? 0) + 1);
            // Of two that are alike the older is served first.
            const isOlder = (given[other]?.ageMinutes ?? 0) > (given[number]?.ageMinutes ?? 0);
            if (isOlder && left > 0) expect(count).toBeLessThanOrEqual(taken[other] ?? 0);
          }
        const ages = hints.map(({ pk }) => given[Number(pk.slice('case-'.length))]?.ageMinutes ?? 0);
        expect(ages).toEqual(ages.toSorted((a, b) => b - a));
      }),
    );
  });

  it('works off hours that were missed in their order, run by run', async () => {
    const rows = Array.from({ length: 200 }, (_, number) => rowsOf(`case-${number}`, 1, -number)).flat();
    const { index } = createIndex(rows);
    const { offered, tickAt } = ticking(index, { page: 1_000, pages: 1, run: 30 });

    for (let minute = 0; (await tickAt(minute)).isMore; minute += 0.1);

    expect(offered.flat().map(({ pk }) => pk)).toEqual(
      Array.from({ length: 200 }, (_, number) => `case-${199 - number}`),
    );
  });

  it('says for how long the oldest has been due, however often it was handed on', async () => {
    const { index } = createIndex(rowsOf('one', 1, -90));
    const { tickAt } = ticking(index);
    await tickAt(0);

    expect(await tickAt(1)).toMatchObject({ oldestSeconds: 0 });
    expect(await tickAt(5)).toMatchObject({ oldestSeconds: 95 * 60 });
  });

  it('hands on the rest when one item cannot be claimed, and says so', async () => {
    const { index } = createIndex(rowsOf('one', 5, 0));
    const faulty: DueIndex = {
      ...index,
      handOn: (item, until) =>
        item.sk === 'step-00002' ? Promise.reject(new Error('no answer')) : index.handOn(item, until),
    };
    const { offered, tickAt } = ticking(faulty);

    await expect(tickAt(0)).rejects.toThrow('no answer');

    expect(offered.flat()).toHaveLength(4);
  });

  it('hands on what the other shards hold when one cannot be read, and says so', async () => {
    const { index } = createIndex([...rowsOf('seen', 3, 0), ...rowsOf('hidden', 3, 0, 'b')]);
    const faulty: DueIndex = {
      ...index,
      read: (shard, ...rest) =>
        shard === 'b' ? Promise.reject(new Error('throttled')) : index.read(shard, ...rest),
    };
    const { offered, tickAt } = ticking(faulty);

    await expect(tickAt(0)).rejects.toThrow('throttled');

    expect(offered.flat().map(({ pk }) => pk)).toEqual(['seen', 'seen', 'seen']);
  });

  it('begins nothing more when its time is nearly over, and leaves the rest to the next minute', async () => {
    const { index } = createIndex(rowsOf('many', 1_000, 0));
    const offered: DueHint[] = [];
    const offer = (hints: readonly DueHint[]): Promise<void> => {
      offered.push(...hints);
      return Promise.resolve();
    };

    const first = await handOnDue({ index, offer, clock: () => at(0), hasTime: () => false });
    const second = await handOnDue({ index, offer, clock: () => at(1) });

    expect(first.isMore).toBe(true);
    expect(first.handedOn).toBeLessThan(1_000);
    expect(second).toMatchObject({ handedOn: 1_000 - first.handedOn, isMore: false });
    expect(new Set(offered.map(({ sk }) => sk)).size).toBe(1_000);
  });

  it('gives back what the queue refuses, so that the next minute finds it', async () => {
    const { index } = createIndex(rowsOf('one', 3, 0));
    const refused = handOnDue({
      index,
      clock: () => at(0),
      offer: () => Promise.reject(new Error('the queue is away')),
    });
    await expect(refused).rejects.toThrow('the queue is away');

    const { tickAt } = ticking(index);

    expect(await tickAt(1)).toMatchObject({ handedOn: 3 });
  });

  it('loses nothing when it dies between the claim and the message', async () => {
    const { index } = createIndex(rowsOf('one', 1, 0));
    const [item] = await index.read('a', at(0), 10);
    if (item === undefined) throw new Error('nothing is due');
    await index.handOn(item, at(5));
    const { tickAt } = ticking(index);

    expect(await tickAt(4)).toMatchObject({ handedOn: 0 });
    expect(await tickAt(5)).toMatchObject({ handedOn: 1 });
  });
});
