import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Dwelling, Signal, Tenant } from '#events/signal.ts';
import { createConsoleReader } from '#adapters/aws/console-reader.ts';
import type { HistoryEntry } from '#domain/case-record.ts';
import type { Directory } from '#domain/directory.ts';
import { splitCase } from '#application/merge-cases.ts';
import { createCaseWorld, sampleDirectory, testKeyRing } from '#test/harness/cases.ts';
import { startTestServices, type TestServices } from '#test/harness/services.ts';
import { createTestTable } from '#test/harness/tables.ts';

let services: TestServices;
beforeAll(async () => {
  services = await startTestServices();
});
afterAll(() => services.stop());

const home: Dwelling = {
  street: 'Barelstraat',
  houseNumber: '27',
  box: '3',
  postcode: '2880',
  municipality: 'Bornem',
};
const tom: Tenant = { givenName: 'Tom', familyName: 'Verbeke', birthDate: '1986-03-14' };
const sarah: Tenant = { givenName: 'Sarah', familyName: 'Moens', birthDate: '1988-07-02' };
let serial = 0;
const signal = (
  tenants: readonly Tenant[],
  dwelling: Dwelling = home,
  more: Partial<Signal> = {},
): Signal => ({
  kind: 'arrears',
  tenants: [...tenants],
  dwelling,
  arrears: { amountCents: 100_000 + ++serial, months: 3 },
  source: {
    channel: 'mail',
    ref: `${serial}@scheldekant.example`,
    sender: 'huurdersadministratie@scheldekant.example',
  },
  receivedAt: '2026-11-02T08:14:35.000Z',
  ...more,
});

const world = async (directory: Directory = sampleDirectory()) => {
  const { tableName } = await createTestTable(services);
  const created = createCaseWorld(services, { tableName, directory });
  created.setNow('2026-11-02T08:14:35.000Z');
  const reader = createConsoleReader(services.clients.dynamodb, tableName, testKeyRing(), created.store, () =>
    Promise.resolve(directory),
  );
  const historyOf = async (caseId: string): Promise<readonly HistoryEntry[]> =>
    (await reader.getCase(caseId))?.history ?? [];
  return { ...created, historyOf };
};
const caseIdOf = (registered: { readonly result: string; readonly caseId?: string }): string =>
  registered.caseId ?? '';

describe('who a signal is about', () => {
  it('is kept with the case, field by field and without a name', async () => {
    const { receive, historyOf } = await world();
    const caseId = caseIdOf(await receive(signal([tom])));
    await receive(signal([{ ...tom, familyName: 'Verbeeke' }]));

    const why = (await historyOf(caseId)).map(({ event, detail }) => ({ event, ...(detail as object) }));
    expect(why).toContainEqual(expect.objectContaining({ event: 'case-opened', match: 'new' }));
    const joined = why.find(({ event }) => event === 'signal-added');
    expect(joined).toMatchObject({ match: 'same', chance: 1 });
    expect(JSON.stringify(joined)).toMatch(/dwelling door \+18\.8; tenant-1\.family-name near \+[\d.]+;/);
    expect(JSON.stringify(why)).not.toMatch(/verbe|barel/i);
  });

  it('points from the new home to the old one when a tenant moved', async () => {
    const { receive, store, historyOf } = await world();
    const before = caseIdOf(await receive(signal([tom])));
    const after = caseIdOf(
      await receive(signal([tom], { ...home, street: 'Temsesteenweg', houseNumber: '110', box: '1' })),
    );

    expect(after).not.toBe(before);
    const [record] = (await store.loadCases([after])).map(({ caseRecord }) => caseRecord);
    expect(record?.movedFrom).toBe(before);
    expect((await historyOf(after))[0]).toMatchObject({ detail: { match: 'new', movedFrom: before } });
  });

  it('makes one case of his and hers when a signal names both at their door', async () => {
    const { receive, exportCases, setNow, store } = await world();
    const his = caseIdOf(await receive(signal([tom], home, { kind: 'petition' })));
    setNow('2026-11-20T08:00:00.000Z');
    const hers = caseIdOf(await receive(signal([sarah], home, { receivedAt: '2026-11-20T08:00:00.000Z' })));
    expect(hers).not.toBe(his);
    setNow('2026-11-24T08:00:00.000Z');
    const both = await receive(signal([sarah, tom], home, { receivedAt: '2026-11-24T08:00:00.000Z' }));

    expect(both).toMatchObject({ result: 'case', caseId: his, created: false });
    const { cases, review } = await exportCases();
    expect(cases).toHaveLength(1);
    expect(cases[0]?.signals).toHaveLength(3);
    expect(review).toEqual([]);
    const [absorbed] = (await store.loadCases([hers])).map(({ caseRecord }) => caseRecord);
    expect(absorbed?.mergedInto).toBe(his);
  });

  it('never makes one of two cases that a person parted', async () => {
    const { receive, exportCases, setNow, deps } = await world();
    const his = caseIdOf(await receive(signal([tom], home, { kind: 'petition' })));
    setNow('2026-11-20T08:00:00.000Z');
    const hers = caseIdOf(await receive(signal([sarah], home, { receivedAt: '2026-11-20T08:00:00.000Z' })));
    setNow('2026-11-24T08:00:00.000Z');
    await receive(signal([sarah, tom], home));
    expect(await splitCase(deps, { caseId: hers, by: 'els@ocmw.example' })).toMatchObject({
      result: 'split',
    });
    await receive(signal([tom, sarah], home));

    const { cases } = await exportCases();
    expect(
      cases
        .filter(({ status }) => status === 'open')
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual([his, hers].toSorted());
  });

  it('asks where the organisation wants to be surer', async () => {
    const careful = { ...sampleDirectory(), matching: { sameBits: 40, askBits: 0, marginBits: 6 } };
    const { receive } = await world(careful);
    await receive(signal([{ givenName: 'Tom', familyName: 'Verbeke' }]));
    expect(await receive(signal([{ givenName: 'Tom', familyName: 'Verbeke' }]))).toMatchObject({
      result: 'review',
      reason: 'uncertain-match',
    });
  });

  it('counts the names of one household in four, once, under keyed hashes', async () => {
    const { receive, tableName, store, deps } = await world();
    const names = ['Adriaens', 'Bertels', 'Celis', 'Daems', 'Engels', 'Floren', 'Geens', 'Helsen', 'Ilegems'];
    for (const [index, familyName] of names.entries()) {
      const dwelling = { ...home, houseNumber: String(100 + 10 * index), box: '1' };
      await receive(signal([{ givenName: 'Tom', familyName }], dwelling));
      await receive(signal([{ givenName: 'Tom', familyName }], dwelling));
    }
    const { Items = [] } = await services.clients.dynamodb.send(
      new ScanCommand({
        TableName: tableName,
        FilterExpression: 'sk = :term',
        ExpressionAttributeValues: { ':term': { S: 'TERM' } },
      }),
    );
    const terms = Items.map((item) => unmarshall(item) as { pk: string; counted: number });
    const persons = deps.ring.hashKey('term-total', 'persons');
    const total = terms.find(({ pk }) => pk.endsWith(persons.hash))?.counted ?? 0;
    expect(total).toBeGreaterThan(0);
    expect(total).toBeLessThan(names.length);
    expect(terms.filter(({ pk }) => pk.startsWith('TERM#term-surname#'))).toHaveLength(total);
    expect(JSON.stringify(terms)).not.toMatch(/daems|engels|tom/i);
    const tomKey = deps.ring.hashKeyAll('term-given-name', 'tom');
    const { counts } = await store.firstReads({
      inbox: { channel: 'mail', ref: 'none', contentHash: 'none'.padEnd(16, '0') },
      contentKey: 'none',
      claims: [],
      candidates: [],
      terms: [tomKey],
    });
    expect(counts).toEqual([total]);
  });
});
