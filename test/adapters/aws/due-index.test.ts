import { PutItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createDueIndex, DUE_SHARDS, dueAtOf, dueKeysOf, nextDueAt } from '#adapters/aws/due-index.ts';
import { createNoticeStore } from '#adapters/aws/notice-store.ts';
import { noticeItem } from '#adapters/aws/letter-items.ts';
import { toItem } from '#adapters/aws/table-items.ts';
import { type DueItem, handOnDue } from '#application/hand-on-due.ts';
import { testKeyRing } from '#test/harness/cases.ts';
import { startTestServices, type TestServices } from '#test/harness/services.ts';
import { createTestTable } from '#test/harness/tables.ts';

let services: TestServices;
let tableName: string;
let queries = 0;
beforeAll(async () => {
  services = await startTestServices();
  services.clients.dynamodb.middlewareStack.add(
    (next, { commandName }) =>
      (args) => {
        if (commandName === QueryCommand.name) queries += 1;
        return next(args);
      },
    { step: 'initialize' },
  );
});
afterAll(() => services.stop());
beforeEach(async () => {
  ({ tableName } = await createTestTable(services));
});

const START = '2026-11-02T08:00:00.000Z';
const minute = (count: number): string => new Date(Date.parse(START) + count * 60_000).toISOString();

const put = async (pk: string, sk: string, dueAt: string): Promise<void> => {
  await services.clients.dynamodb.send(
    new PutItemCommand({ TableName: tableName, Item: toItem({ pk, sk, ...dueKeysOf({ pk, sk }, dueAt) }) }),
  );
};

const everything = async (now: string): Promise<DueItem[]> => {
  const index = createDueIndex(services.clients.dynamodb, tableName);
  return (await Promise.all(index.shards.map((shard) => index.read(shard, now, 100)))).flat();
};

describe('createDueIndex', () => {
  it('shows what is due with the moment since which it is', async () => {
    await put('CASE#a', 'EVENT#one', minute(0));
    await put('CASE#b', 'EVENT#two', minute(5));

    expect(await everything(minute(0))).toMatchObject([
      { pk: 'CASE#a', sk: 'EVENT#one', dueAt: minute(0), timesHandedOn: 0 },
    ]);
  });

  it('lets only one of many hand an item on, and keeps the moment since which it is due', async () => {
    await put('CASE#a', 'EVENT#one', minute(0));
    const index = createDueIndex(services.clients.dynamodb, tableName);
    const [item] = await everything(minute(1));
    if (item === undefined) throw new Error('nothing is due');

    const hints = await Promise.all(Array.from({ length: 8 }, () => index.handOn(item, minute(6))));

    expect(hints.filter((hint) => hint !== undefined)).toHaveLength(1);
    expect(await everything(minute(5))).toEqual([]);
    expect(await everything(minute(6))).toMatchObject([{ dueAt: minute(0), timesHandedOn: 1 }]);
    expect(await nextDueAt(services.clients.dynamodb, tableName)).toBe(minute(6));
  });

  it('counts on when an item is handed on again, and gives back what was not taken', async () => {
    await put('CASE#a', 'EVENT#one', minute(0));
    const index = createDueIndex(services.clients.dynamodb, tableName);
    const [first] = await everything(minute(1));
    if (first === undefined) throw new Error('nothing is due');
    await index.handOn(first, minute(6));
    const [again] = await everything(minute(6));
    if (again === undefined) throw new Error('nothing is due');
    const hint = await index.handOn(again, minute(16));
    if (hint === undefined) throw new Error('it was not handed on');
    expect(dueAtOf(hint.dueSk)).toBe(minute(0));

    await index.giveBack(again, hint);

    expect(await everything(minute(6))).toEqual([again]);
  });

  it('reads on behind an item, also where the next one has a name that begins the same', async () => {
    const shardOf = (sk: string): string => dueKeysOf({ pk: 'CASE#a', sk }, START).duePk;
    const shard = shardOf('EVENT#x');
    const ofOneShard = Array.from({ length: 200 }, (_, count) => `EVENT#x.${100 + count}`).filter(
      (sk) => shardOf(sk) === shard,
    );
    const names = ['EVENT#x', ...ofOneShard.slice(0, 2)];
    for (const sk of names) await put('CASE#a', sk, minute(0));
    const index = createDueIndex(services.clients.dynamodb, tableName);
    const found: DueItem[] = [];
    for (;;) {
      const page = await index.read(shard, minute(1), 1, found.at(-1));
      if (page.length === 0) break;
      found.push(...page);
    }
    expect(found.map(({ sk }) => sk)).toEqual(names);
  });

  it('costs one query a shard in a minute in which nothing is due', async () => {
    for (let count = 0; count < 40; count += 1) await put(`CASE#${count}`, 'EVENT#one', minute(60));
    const index = createDueIndex(services.clients.dynamodb, tableName);
    queries = 0;

    await handOnDue({ index, clock: () => START, offer: () => Promise.resolve() });

    expect(queries).toBe(DUE_SHARDS);
  });
});

describe('a notice that was handed on', () => {
  const draft = {
    key: 'n',
    audience: 'worker',
    template: 'task',
    language: 'nl',
    recipient: 'a@b.example',
    topic: {},
    sendAt: START,
  } as const;

  it('is claimed once, by the message of the fast path or by that of tick, whichever comes first', async () => {
    const ring = testKeyRing();
    const notices = createNoticeStore(services.clients.dynamodb, tableName, ring);
    for (const order of [
      ['fast', 'tick'],
      ['tick', 'fast'],
    ] as const) {
      const item = noticeItem(ring, `REVIEW#${order[0]}`, draft);
      await services.clients.dynamodb.send(new PutItemCommand({ TableName: tableName, Item: toItem(item) }));
      const fast = { pk: String(item['pk']), sk: String(item['sk']), dueSk: String(item['dueSk']) };
      const index = createDueIndex(services.clients.dynamodb, tableName);
      const [found] = (await everything(minute(1))).filter(({ pk }) => pk === fast.pk);
      if (found === undefined) throw new Error('nothing is due');
      const tick = await index.handOn(found, minute(6));
      if (tick === undefined) throw new Error('it was not handed on');
      const hints = { fast, tick };

      const claims: boolean[] = [];
      for (const name of order) {
        const hint = hints[name];
        const claim = await notices.claim(hint, minute(2), minute(17));
        claims.push(claim !== undefined);
      }

      expect(claims).toEqual([true, false]);
    }
  });
});
