import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decideReview } from '#application/decide-review.ts';
import { mergeCases } from '#application/merge-cases.ts';
import type { ReviewDecision } from '#domain/cases/decide-review.ts';
import type { Signal } from '#events/signal.ts';
import type { Reading } from '#domain/reading.ts';
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
const LANDLORD = 'huurdersadministratie@scheldekant.example';
const reading: Reading = { provenance: [], doubtful: [] };

const signal = (ref: string, over: Partial<Signal> = {}): Signal => ({
  kind: 'arrears',
  tenants: [
    { givenName: 'Tom', familyName: 'Verbeke', birthDate: '1961-04-12', nationalNumber: '61041215716' },
  ],
  dwelling: { street: 'Barelstraat', houseNumber: '27', box: '3', postcode: '2880', municipality: 'Bornem' },
  arrears: { amountCents: 124_860, months: 3 },
  source: { channel: 'mail', ref, sender: LANDLORD },
  receivedAt: NOW,
  ...over,
});

/** Another name with the national number of a known tenant: a mistake, or the same person. */
const doubtful = (ref: string, amountCents = 50_000): Signal => {
  const { dwelling: _dwelling, ...rest } = signal(ref, {
    tenants: [
      { givenName: 'Fatima', familyName: 'Benali', birthDate: '1990-01-15', nationalNumber: '61041215716' },
    ],
    arrears: { amountCents },
  });
  return rest;
};

type Asked = { readonly kier: CaseWorld; readonly known: string; readonly reviewId: string };

/** A known household, and a signal about which nobody can tell whether it is that household. */
const asked = async (): Promise<Asked> => {
  const { tableName } = await createTestTable(services);
  const kier = createCaseWorld(services, { tableName });
  kier.setNow(NOW);
  const opened = await kier.receive(signal('known@scheldekant.example'), reading);
  const waiting = await kier.receive(doubtful('doubt@scheldekant.example'), reading);
  const [review] = (await kier.exportCases()).review;
  if (opened.result !== 'case' || review?.reason !== 'uncertain-match')
    throw new Error(`expected a case and a doubt, got ${opened.result} and ${waiting.result}`);
  return { kier, known: opened.caseId, reviewId: review.id };
};

const decide = ({ kier, reviewId }: Asked, decision: ReviewDecision) =>
  decideReview(kier.deps, { reviewId, decision, by: BY });

const places = async (kier: CaseWorld): Promise<string[]> => {
  const { cases, review, duplicates, ignored } = await kier.exportCases();
  return [...cases.flatMap(({ signals }) => signals), ...review, ...duplicates, ...ignored]
    .map(({ source }) => source.ref)
    .toSorted();
};

const both = ['doubt@scheldekant.example', 'known@scheldekant.example'];

describe('decideReview', () => {
  it('keeps the score of each candidate field by field when it asks', async () => {
    const { kier, known, reviewId } = await asked();

    const found = await kier.store.findReview(reviewId);

    expect(found?.review.scores?.map(({ caseId }) => caseId)).toEqual([known]);
    expect(found?.review.scores?.[0]?.fields.map(({ field }) => field)).toContain('prior');
  });

  it('lets the signal join the case, and tells there who decided, when it is the same household', async () => {
    const waiting = await asked();

    const decided = await decide(waiting, { kind: 'same', caseId: waiting.known });

    const { cases, review } = await waiting.kier.exportCases();
    expect(decided).toEqual({ result: 'decided', caseId: waiting.known });
    expect(review).toEqual([]);
    expect(cases.map(({ signals }) => signals.map(({ source }) => source.ref).toSorted())).toEqual([both]);
    expect(cases[0]?.history.map(({ event }) => event)).toContain('review-decided');
    expect((await waiting.kier.store.findReview(waiting.reviewId))?.decided).toMatchObject({
      by: BY,
      at: NOW,
    });
  });

  it('opens a case of its own when it is another household', async () => {
    const waiting = await asked();

    const decided = await decide(waiting, { kind: 'new' });

    const { cases, review } = await waiting.kier.exportCases();
    expect(decided.result).toBe('decided');
    expect(review).toEqual([]);
    expect(cases.map(({ signals }) => signals.length)).toEqual([1, 1]);
  });

  it('lists what is set aside under ignored with the reason', async () => {
    const waiting = await asked();

    await decide(waiting, { kind: 'set-aside', reason: 'spam' });

    const { ignored } = await waiting.kier.exportCases();
    expect(ignored).toMatchObject([{ reason: 'spam', source: { ref: 'doubt@scheldekant.example' } }]);
    expect(await places(waiting.kier)).toEqual(both);
  });

  it('lists a repetition under duplicates with the signal that it repeats', async () => {
    const waiting = await asked();
    const [original] = (await waiting.kier.exportCases()).cases[0]?.signals ?? [];

    const decided = await decide(waiting, { kind: 'duplicate', of: original?.id ?? '' });

    const { duplicates } = await waiting.kier.exportCases();
    expect(decided.result).toBe('decided');
    expect(duplicates).toMatchObject([{ of: original?.id }]);
    expect(await places(waiting.kier)).toEqual(both);
  });

  it.each<[string, ReviewDecision, string]>([
    ['a case', { kind: 'same', caseId: 'nowhere' }, 'unknown-case'],
    ['a signal', { kind: 'duplicate', of: 'nowhere' }, 'unknown-signal'],
  ])('changes nothing when it names %s that is not there', async (_what, decision, expected) => {
    const waiting = await asked();

    expect((await decide(waiting, decision)).result).toBe(expected);
    expect((await waiting.kier.exportCases()).review).toHaveLength(1);
  });

  it('tells nobody twice and changes nothing when the same decision is made again', async () => {
    const waiting = await asked();
    await decide(waiting, { kind: 'same', caseId: waiting.known });
    await waiting.kier.advanceTo('2026-11-02T08:20:00.000Z');
    const before = { exported: await waiting.kier.exportCases(), letters: waiting.kier.sent.length };

    const again = await decide(waiting, { kind: 'same', caseId: waiting.known });
    await waiting.kier.advanceTo('2026-11-02T08:20:00.000Z');

    expect(again).toEqual({ result: 'already-decided', caseId: waiting.known });
    expect(await waiting.kier.exportCases()).toEqual(before.exported);
    expect(waiting.kier.sent).toHaveLength(before.letters);
  });

  it('lets one of several reviewers win when they decide differently at once', async () => {
    const waiting = await asked();

    const results = await Promise.all([
      decide(waiting, { kind: 'same', caseId: waiting.known }),
      decide(waiting, { kind: 'new' }),
      decide(waiting, { kind: 'set-aside', reason: 'spam' }),
      decide(waiting, { kind: 'same', caseId: waiting.known }),
    ]);

    expect(results.filter(({ result }) => result === 'decided')).toHaveLength(1);
    expect(await places(waiting.kier)).toEqual(both);
  });

  it('opens a case for an input that lacked a name and an address when a person says so', async () => {
    const { kier } = await asked();
    await kier.receive(
      signal('bare@brievenbus.example', {
        tenants: [],
        dwelling: {},
        source: { channel: 'mail', ref: 'bare@brievenbus.example', sender: 'iemand@brievenbus.example' },
      }),
      reading,
    );
    const review = (await kier.exportCases()).review.find(({ reason }) => reason === 'incomplete');

    const decided = await decideReview(kier.deps, {
      reviewId: review?.id ?? '',
      decision: { kind: 'new' },
      by: BY,
    });

    expect(decided.result).toBe('decided');
    expect((await kier.exportCases()).cases).toHaveLength(2);
  });
});

/** Father and son of one name at one door, and signals that do not tell which of the two they mean. */
const fatherAndSon = async () => {
  const { tableName } = await createTestTable(services);
  const kier = createCaseWorld(services, { tableName });
  kier.setNow(NOW);
  const jan = (ref: string, birthDate: string | undefined, amountCents: number): Signal =>
    signal(ref, {
      tenants: [
        {
          givenName: 'Jan',
          familyName: 'Van den Broeck',
          ...(birthDate === undefined ? {} : { birthDate }),
        },
      ],
      arrears: { amountCents },
    });
  const receive = (one: Signal) => kier.receive(one, reading);
  await receive(jan('father@scheldekant.example', '1961-04-12', 1_000));
  await receive(jan('son@scheldekant.example', '1988-11-02', 2_000));
  for (const { id } of (await kier.exportCases()).review)
    await decideReview(kier.deps, { reviewId: id, decision: { kind: 'new' }, by: BY });
  const [father, son] = (await kier.exportCases()).cases;
  await receive(jan('which@scheldekant.example', undefined, 3_000));
  const [review] = (await kier.exportCases()).review;
  if (father === undefined || son === undefined || review === undefined)
    throw new Error('expected father and son, and a doubt');
  return {
    kier,
    father: father.id,
    son: son.id,
    review,
    again: () => receive(jan('again@x.example', undefined, 4_000)),
  };
};

describe('what a decision teaches', () => {
  it('asks again and again while nobody decides', async () => {
    const { again } = await fatherAndSon();

    expect(await again()).toMatchObject({ result: 'review', reason: 'uncertain-match' });
  });

  it('joins the next signal that is written so without asking when it was the same household', async () => {
    const { kier, son, review, again } = await fatherAndSon();
    await decideReview(kier.deps, { reviewId: review.id, decision: { kind: 'same', caseId: son }, by: BY });

    expect(await again()).toEqual({ result: 'case', caseId: son, created: false });
  });

  it('keeps the next signal that is written so apart without asking when it was another household', async () => {
    const { kier, review, again } = await fatherAndSon();
    const decided = await decideReview(kier.deps, {
      reviewId: review.id,
      decision: { kind: 'new' },
      by: BY,
    });
    if (decided.result !== 'decided') throw new Error('nothing was decided');

    expect(await again()).toEqual({ result: 'case', caseId: decided.caseId, created: false });
  });

  it('follows a merge that was decided after the lesson', async () => {
    const { kier, father, son, review, again } = await fatherAndSon();
    const decided = await decideReview(kier.deps, {
      reviewId: review.id,
      decision: { kind: 'new' },
      by: BY,
    });
    const third = decided.result === 'decided' ? (decided.caseId ?? '') : '';
    await mergeCases(kier.deps, { absorbed: third, survivor: father, by: BY });

    expect(await again()).toEqual({ result: 'case', caseId: father, created: false });
    expect((await kier.exportCases()).cases.map(({ id }) => id).toSorted()).toEqual([father, son].toSorted());
  });
});
