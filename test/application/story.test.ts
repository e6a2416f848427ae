import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { CaseExport } from '#events/case-export.ts';
import { type CaseWorld, createCaseWorld } from '#test/harness/cases.ts';
import { createTestTable } from '#test/harness/tables.ts';
import { startTestServices, type TestServices } from '#test/harness/services.ts';
import { type StorySignal, storySignals } from '#test/harness/story-signals.ts';

let services: TestServices;
beforeAll(async () => {
  services = await startTestServices();
});
afterAll(() => services.stop());

/** Lets signals arrive one after the other, each at the next moment of the story's clock. */
const arrive = async (
  world: CaseWorld,
  signals: readonly StorySignal[],
  times = 1,
  from = 0,
): Promise<CaseExport> => {
  const moments = storySignals().map(({ signal }) => signal.receivedAt);
  for (const [index, { signal, reading }] of signals.entries()) {
    const at = moments[index + from] ?? signal.receivedAt;
    await world.advanceTo(at);
    for (let count = 0; count < times; count += 1)
      await world.receive({ ...signal, receivedAt: at }, reading);
    await world.advanceTo(at);
  }
  return world.exportCases();
};

/** What must be the same whatever the order: the household, the phase, the terms; not the ids, nor when who was told. */
const essence = ({ cases, review, duplicates }: CaseExport) => ({
  cases: cases.map(({ status, phase, service, regime, household, deadlines, worker, signals }) => ({
    status,
    phase,
    service,
    regime,
    household,
    worker,
    deadlines: deadlines.filter(({ rule }) => rule !== 'fund-pays-by'),
    inputs: signals.length,
  })),
  review: review.length,
  duplicates: duplicates.length,
});

const places = ({ cases, review, duplicates, ignored }: CaseExport): string[] =>
  [
    ...cases.flatMap(({ signals }) => signals.map(({ source }) => source.ref)),
    ...review.map(({ source }) => source.ref),
    ...duplicates.map(({ source }) => source.ref),
    ...ignored.map(({ source }) => source.ref),
  ].toSorted();

/** News that one person got twice: the same letter about the same thing. */
const repeated = (world: CaseWorld): string[] => {
  const seen = new Map<string, number>();
  for (const { to, template, subject, text } of world.sent) {
    const key = [to, template, subject, text].join(' | ');
    seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  return [...seen].filter(([, count]) => count > 1).map(([key]) => key.slice(0, 120));
};

describe('the story of one household', () => {
  let world: CaseWorld;
  let ordered: CaseWorld;
  let reference: CaseExport;
  let afterReport: CaseExport;
  let dropTable: () => Promise<void>;

  beforeAll(async () => {
    const table = await createTestTable(services);
    ordered = createCaseWorld(services, { tableName: table.tableName });
    const signals = storySignals();
    await arrive(ordered, signals.slice(0, 6));
    afterReport = await ordered.exportCases();
    reference = await arrive(ordered, signals.slice(6), 1, 6);
    await table.drop();
  });
  beforeEach(async () => {
    const table = await createTestTable(services);
    world = createCaseWorld(services, { tableName: table.tableName });
    dropTable = table.drop;
  });
  afterEach(() => dropTable());

  it('ends in one open case in the judgment phase when its signals arrive in order', () => {
    const [caseRecord] = reference.cases;
    expect(reference.cases).toHaveLength(1);
    expect(caseRecord).toMatchObject({
      status: 'open',
      phase: 'judgment',
      regime: 'decree-2018',
      worker: 'hanne.verschueren@sociaalhuis-scheldebocht.example',
    });
    expect(reference.duplicates.map(({ source }) => source.ref)).toEqual(['05-scan-aangetekende-brief.pdf']);
    expect(places(reference)).toEqual(
      storySignals()
        .map(({ signal }) => signal.source.ref)
        .toSorted(),
    );
  });

  it('closes the contact steps when the worker reports', () => {
    const outcomes = Object.fromEntries(
      afterReport.cases[0]?.steps.map(({ type, outcome }) => [type, outcome]) ?? [],
    );
    expect(outcomes).toMatchObject({ 'phone-same-day': 'not-reached', 'unannounced-visit': 'let-in' });
  });

  it('moves what counts back from the hearing when the hearing moves', () => {
    const attend = reference.cases[0]?.steps.find(({ type }) => type === 'attend-hearing');
    expect(attend?.dueAt).toBe('2026-11-13T13:00:00.000Z');
    expect(reference.cases[0]?.history.map(({ event }) => event)).toContain('hearing-moved');
  });

  it('tells the landlord nothing of the referral, the family or the proposal', () => {
    const letters = ordered.sent.filter(({ to }) => to === 'huurdersadministratie@scheldekant.example');
    const text = letters.map((letter) => `${letter.subject}\n${letter.text}\n${letter.html}`).join('\n');
    expect(letters.length).toBeGreaterThan(0);
    for (const secret of [
      'CAW',
      'Wouters',
      'Ilse',
      'depressie',
      'partner',
      'kinderen',
      'aanmelding',
      '€ 90',
      '90 euro',
      'inkomsten',
    ]) {
      expect(text.toLowerCase()).not.toContain(secret.toLowerCase());
    }
  });

  it('tells the registry and the bailiff nothing about the household', () => {
    const letters = ordered.sent.filter(({ to }) => to.startsWith('griffie@') || to.startsWith('info@pdr'));
    const text = letters.map(({ subject, text: body }) => `${subject} ${body}`).join('\n');
    expect(letters.length).toBeGreaterThan(0);
    for (const secret of ['Nele', 'Hanne', '1.490', '1490', 'begeleiding'])
      expect(text).not.toContain(secret);
  });

  it('tells the referrer of the hearing only because the tenant agreed', async () => {
    const [first, second, referral, petition] = storySignals();
    if (!first || !second || !referral || !petition)
      throw new Error('the story has fewer signals than it needs');
    const { tenantAgrees: _agrees, ...silent } = referral.reading;

    await arrive(world, [first, second, { ...referral, reading: silent }, petition]);

    const told = world.sent.filter(
      ({ to, template }) => to.startsWith('ilse.wouters') && template === 'progress-referrer',
    );
    expect(told).toHaveLength(0);
  });

  it('ends in the same case without a second notice of the same thing when each signal is sent twice', async () => {
    const result = await arrive(world, storySignals(), 2);

    expect(essence(result)).toEqual(essence(reference));
    expect(repeated(world)).toEqual([]);
  });

  const orders: Readonly<Record<string, (signals: readonly StorySignal[]) => StorySignal[]>> = {
    'in reverse': (signals) => signals.toReversed(),
    'with the court first': (signals) => [3, 6, 7, 4, 0, 1, 2, 5].flatMap((index) => signals[index] ?? []),
    'with the move of the hearing first': (signals) =>
      [6, 5, 4, 3, 2, 1, 0, 7].flatMap((index) => signals[index] ?? []),
    'with the referral first': (signals) => [2, 1, 0, 7, 6, 5, 4, 3].flatMap((index) => signals[index] ?? []),
  };
  for (const [order, permute] of Object.entries(orders)) {
    it(`ends in the same case when its signals arrive ${order}`, async () => {
      const result = await arrive(world, permute(storySignals()));

      expect(essence(result)).toEqual(essence(reference));
      expect(places(result)).toEqual(places(reference));
      expect(repeated(world)).toEqual([]);
    });
  }
});
