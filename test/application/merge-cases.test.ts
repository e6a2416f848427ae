import { GetItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STEPS_SK } from '#adapters/aws/table-items.ts';
import { mergeCases, splitCase } from '#application/merge-cases.ts';
import { recordAnswer } from '#application/record-answer.ts';
import type { CaseExport } from '#events/case-export.ts';
import type { Signal } from '#events/signal.ts';
import { type CaseWorld, createCaseWorld } from '#test/harness/cases.ts';
import { startTestServices, type TestServices } from '#test/harness/services.ts';
import { createTestTable } from '#test/harness/tables.ts';

let services: TestServices;
beforeAll(async () => {
  services = await startTestServices();
});
afterAll(() => services.stop());

const NOW = '2026-11-02T08:14:35.000Z';
const BY = 'leen.hofmans@sociaalhuis-scheldebocht.example';

type Ref = { readonly ref: string; readonly amountCents?: number };

/** Tom Verbeke in the Barelstraat, as his landlord writes him. */
const ofTom = ({ ref, amountCents = 124_860 }: Ref): Signal => ({
  kind: 'arrears',
  tenants: [{ givenName: 'Tom', familyName: 'Verbeke', birthDate: '1986-03-14' }],
  dwelling: { street: 'Barelstraat', houseNumber: '27', box: '3', postcode: '2880', municipality: 'Bornem' },
  arrears: { amountCents, months: 3 },
  source: { channel: 'mail', ref, sender: 'huurdersadministratie@scheldekant.example' },
  receivedAt: NOW,
});

/** A petition against a household in the Kloosterstraat: written so that nobody takes it for Tom's. */
const petition = ({ ref }: Ref): Signal => ({
  kind: 'petition',
  tenants: [{ givenName: 'Fatima', familyName: 'Benali', birthDate: '1990-01-15' }],
  dwelling: { street: 'Kloosterstraat', houseNumber: '8', postcode: '2880', municipality: 'Bornem' },
  court: { name: 'Vredegerecht Willebroek', rollNumber: '26A1874', hearingAt: '2026-12-01T09:00' },
  source: { channel: 'file', ref, sender: 'griffie@vg-willebroek.example' },
  receivedAt: NOW,
});

/** News about the household of the petition. */
const further = ({ ref, amountCents = 90_000 }: Ref): Signal => ({
  kind: 'arrears',
  tenants: [{ givenName: 'Fatima', familyName: 'Benali', birthDate: '1990-01-15' }],
  dwelling: { street: 'Kloosterstraat', houseNumber: '8', postcode: '2880', municipality: 'Bornem' },
  arrears: { amountCents },
  source: { channel: 'mail', ref, sender: 'huurdersadministratie@scheldekant.example' },
  receivedAt: NOW,
});

type Two = {
  readonly kier: CaseWorld;
  readonly tableName: string;
  readonly tom: string;
  readonly fatima: string;
};

const opened = async (kier: CaseWorld, signal: Signal): Promise<string> => {
  const registered = await kier.receive(signal);
  if (registered.result !== 'case' || !registered.created) throw new Error('no case was opened');
  return registered.caseId;
};

const two = async (): Promise<Two> => {
  const { tableName } = await createTestTable(services);
  const kier = createCaseWorld(services, { tableName });
  kier.setNow(NOW);
  const tom = await opened(kier, ofTom({ ref: 'tom@x.example' }));
  const fatima = await opened(kier, petition({ ref: 'petition.pdf' }));
  return { kier, tableName, tom, fatima };
};

const merge = ({ kier, tom, fatima }: Two) =>
  mergeCases(kier.deps, { absorbed: fatima, survivor: tom, by: BY });

const refs = ({ cases }: CaseExport): string[][] =>
  cases.map(({ signals }) => signals.map(({ source }) => source.ref).toSorted());

const caseOf = async (kier: CaseWorld, caseId: string) =>
  (await kier.exportCases()).cases.find(({ id }) => id === caseId);

/** The clock would look at the steps of the case until then. */
const isLookedAt = async (tableName: string, caseId: string, until: string): Promise<boolean> => {
  const { Item: item } = await services.clients.dynamodb.send(
    new GetItemCommand({ TableName: tableName, Key: { pk: { S: `CASE#${caseId}` }, sk: { S: STEPS_SK } } }),
  );
  if (item === undefined) throw new Error('The case has no steps.');
  return item['dueSk']?.S !== undefined && item['dueSk'].S <= `${until}~`;
};

const openStepsOf = async (kier: CaseWorld, caseId: string) =>
  ((await kier.store.loadCase(caseId))?.steps ?? []).filter(
    ({ status }) => status === 'pending' || status === 'notified' || status === 'overdue',
  );

describe('mergeCases', () => {
  it('makes one case of two with all signals, letters and history, and the later phase', async () => {
    const both = await two();
    await both.kier.advanceTo('2026-11-02T09:00:00.000Z');
    const before = await both.kier.exportCases();

    const merged = await merge(both);

    const after = await both.kier.exportCases();
    const [caseRecord] = after.cases;
    const count = (exported: CaseExport, of: 'signals' | 'notices') =>
      exported.cases.reduce((sum, one) => sum + one[of].length, 0);
    expect(merged).toEqual({ result: 'merged', survivor: both.tom });
    expect(refs(after)).toEqual([['petition.pdf', 'tom@x.example']]);
    expect(caseRecord).toMatchObject({ id: both.tom, phase: 'court', status: 'open' });
    expect(caseRecord?.household.tenants.map(({ givenName }) => givenName).toSorted()).toEqual([
      'Fatima',
      'Tom',
    ]);
    expect(count(after, 'notices')).toBeGreaterThanOrEqual(count(before, 'notices'));
    expect(caseRecord?.history.map(({ event }) => event)).toEqual(
      expect.arrayContaining(['case-merged', 'case-merged-into', 'case-opened']),
    );
  });

  it('ends the open steps of the absorbed case and goes on with the plan of the facts', async () => {
    const both = await two();

    await merge(both);

    expect(await openStepsOf(both.kier, both.fatima)).toEqual([]);
    expect((await openStepsOf(both.kier, both.tom)).map(({ type }) => type)).toContain('attend-hearing');
  });

  it('leads later signals of the absorbed household to the survivor', async () => {
    const both = await two();
    await merge(both);

    const later = await both.kier.receive(further({ ref: 'later@x.example' }));

    expect(later).toEqual({ result: 'case', caseId: both.tom, created: false });
    expect(refs(await both.kier.exportCases())).toEqual([
      ['later@x.example', 'petition.pdf', 'tom@x.example'],
    ]);
  });

  it('leads an answer on a task of the absorbed case to the same work on the survivor', async () => {
    const both = await two();
    const [task] = (await openStepsOf(both.kier, both.fatima)).filter(
      ({ type }) => type === 'attend-hearing',
    );
    await merge(both);

    const answered = await recordAnswer(both.kier.deps, {
      caseId: both.fatima,
      stepId: task?.id ?? '',
      outcome: 'skipped',
      by: BY,
    });

    expect(answered).toEqual({ result: 'recorded' });
    expect(
      (await caseOf(both.kier, both.tom))?.steps.find(
        ({ type, id }) => type === 'attend-hearing' && !id.includes(':'),
      )?.outcome,
    ).toBe('skipped');
  });

  it('sends no letter of a task of the absorbed case, and threads the survivor on both', async () => {
    const both = await two();
    await merge(both);

    await both.kier.advanceTo('2026-11-02T12:00:00.000Z');

    const tasks = both.kier.sent.filter(({ template }) => template === 'task');
    expect(tasks.length).toBeGreaterThan(0);
    for (const { references } of tasks) {
      expect(references?.some((root) => root.includes(both.tom))).toBe(true);
      expect(references?.some((root) => root.includes(both.fatima))).toBe(true);
    }
  });

  it('changes nothing the second time', async () => {
    const both = await two();
    await merge(both);
    const before = await both.kier.exportCases();

    expect(await merge(both)).toEqual({ result: 'already-merged', survivor: both.tom });
    expect(await both.kier.exportCases()).toEqual(before);
  });

  it('loses no signal when signals about both arrive while they are merged', async () => {
    const both = await two();
    const { kier } = both;
    const arriving = Array.from({ length: 12 }, (_, index) =>
      (index % 2 === 0 ? ofTom : further)({ ref: `m${index}@x.example`, amountCents: 100_000 + index }),
    );

    const [merged] = await Promise.all([merge(both), ...arriving.map((signal) => kier.receive(signal))]);

    const exported = await kier.exportCases();
    expect(merged.result).toBe('merged');
    expect(refs(exported)).toEqual([
      ['petition.pdf', 'tom@x.example', ...arriving.map(({ source }) => source.ref)].toSorted(),
    ]);
    expect([...exported.review, ...exported.duplicates]).toEqual([]);
    expect((await kier.store.loadCase(both.tom))?.caseRecord.signalCount).toBe(14);
  });

  it('merges once when two people merge the pair in opposite directions at once', async () => {
    const { kier, tom, fatima } = await two();

    const results = await Promise.all([
      mergeCases(kier.deps, { absorbed: fatima, survivor: tom, by: BY }),
      mergeCases(kier.deps, { absorbed: tom, survivor: fatima, by: BY }),
    ]);

    expect(results.map(({ result }) => result).toSorted()).toEqual(['already-merged', 'merged']);
    expect((await kier.exportCases()).cases).toHaveLength(1);
  });

  it.each([40, 130])('merges a case with %i open steps in one transaction', async (count) => {
    const both = await two();
    const { store } = both.kier;
    const state = await store.loadCase(both.fatima);
    const [first] = state?.steps ?? [];
    if (state === undefined || first === undefined) throw new Error('no steps');
    let before = state;
    for (let from = 0; from < count; from += 40) {
      const steps = Array.from({ length: Math.min(40, count - from) }, (_, index) => ({
        ...first,
        id: `${first.id}.${from + index}`,
        status: 'pending' as const,
        wakeAt: '2026-11-03T08:00:00.000Z',
      }));
      const caseRecord = { ...before.caseRecord, version: before.caseRecord.version + 1 };
      await store.commitCase({ caseRecord, before, steps, notices: [], history: [] });
      before = { caseRecord, steps: [...before.steps, ...steps] };
    }

    const moment = '2026-11-03T08:00:00.000Z';
    expect(await isLookedAt(both.tableName, both.fatima, moment)).toBe(true);

    expect((await merge(both)).result).toBe('merged');
    expect(await openStepsOf(both.kier, both.fatima)).toEqual([]);
    expect(await isLookedAt(both.tableName, both.fatima, '9999')).toBe(false);
  });
});

describe('splitCase', () => {
  it('gives both cases back what their own signals said, with their steps', async () => {
    const both = await two();
    const { kier, tom, fatima } = both;
    const before = { tom: await caseOf(kier, tom), fatima: await caseOf(kier, fatima) };
    const steps = { tom: await openStepsOf(kier, tom), fatima: await openStepsOf(kier, fatima) };
    await merge(both);

    const split = await splitCase(kier.deps, { caseId: fatima, by: BY });

    const after = { tom: await caseOf(kier, tom), fatima: await caseOf(kier, fatima) };
    const told = ({ household, signals, phase, service, deadlines, worker }: typeof before.tom & object) => ({
      household,
      signals,
      phase,
      service,
      deadlines,
      worker,
    });
    expect(split).toEqual({ result: 'split', survivor: tom });
    for (const side of ['tom', 'fatima'] as const) {
      const [was, is] = [before[side], after[side]];
      if (was === undefined || is === undefined) throw new Error('a case is missing');
      expect(told(is)).toEqual(told(was));
      const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id).toSorted();
      expect(idsOf(await openStepsOf(kier, side === 'tom' ? tom : fatima))).toEqual(idsOf(steps[side]));
    }
  });

  it('keeps the pair apart afterwards: signals find their own case, and a merge has to be meant', async () => {
    const both = await two();
    const { kier, tom, fatima } = both;
    await merge(both);
    await splitCase(kier.deps, { caseId: fatima, by: BY });

    const mine = await kier.receive(ofTom({ ref: 'tom-2@x.example', amountCents: 1 }));
    const hers = await kier.receive(further({ ref: 'fatima-2@x.example' }));

    expect([mine, hers]).toEqual([
      { result: 'case', caseId: tom, created: false },
      { result: 'case', caseId: fatima, created: false },
    ]);
    expect(await merge(both)).toEqual({ result: 'kept-apart' });
    expect(await mergeCases(kier.deps, { absorbed: fatima, survivor: tom, by: BY, again: true })).toEqual({
      result: 'merged',
      survivor: tom,
    });
  });

  it('conserves every input through merge and split while signals arrive', async () => {
    const both = await two();
    const { kier } = both;
    await merge(both);
    const arriving = Array.from({ length: 6 }, (_, index) =>
      (index % 2 === 0 ? ofTom : further)({ ref: `m${index}@x.example`, amountCents: 100_000 + index }),
    );

    await Promise.all([
      splitCase(kier.deps, { caseId: both.fatima, by: BY }),
      ...arriving.map((signal) => kier.receive(signal)),
    ]);

    expect(
      refs(await kier.exportCases())
        .flat()
        .toSorted(),
    ).toEqual(['petition.pdf', 'tom@x.example', ...arriving.map(({ source }) => source.ref)].toSorted());
  });

  it('says so when the case was not merged', async () => {
    const { kier, tom } = await two();

    expect(await splitCase(kier.deps, { caseId: tom, by: BY })).toEqual({ result: 'not-merged' });
  });
});
