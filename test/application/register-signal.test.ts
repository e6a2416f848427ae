import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RetryableError } from '#application/errors.ts';
import type { Signal } from '#events/signal.ts';
import { createCaseWorld } from '#test/harness/cases.ts';
import { startTestServices, type TestServices } from '#test/harness/services.ts';
import { createTestTable } from '#test/harness/tables.ts';

let services: TestServices;
beforeAll(async () => {
  services = await startTestServices();
});
afterAll(() => services.stop());

const signal = (overrides: Partial<Signal> & { ref: string; sender?: string }): Signal => {
  const { ref, sender = 'huurdersadministratie@scheldekant.example', ...fields } = overrides;
  return {
    kind: 'arrears',
    tenants: [{ givenName: 'Tom', familyName: 'Verbeke', birthDate: '1986-03-14' }],
    dwelling: {
      street: 'Barelstraat',
      houseNumber: '27',
      box: '3',
      postcode: '2880',
      municipality: 'Bornem',
    },
    arrears: { amountCents: 124_860, months: 3 },
    source: { channel: 'mail', ref, sender },
    receivedAt: '2026-11-02T08:14:35.000Z',
    ...fields,
  };
};

const world = async () => {
  const { tableName } = await createTestTable(services);
  const created = createCaseWorld(services, { tableName });
  created.setNow('2026-11-02T08:14:35.000Z');
  return created;
};

describe('registerSignal', () => {
  it('opens one case when 200 signals about one household arrive at once', { timeout: 60_000 }, async () => {
    const { receive, exportCases } = await world();
    const many = Array.from({ length: 200 }, (_, index) =>
      signal({ ref: `m${index}@scheldekant.example`, arrears: { amountCents: 100_000 + index } }),
    );

    // As many as the queues let at it at once; what meets too many conflicts comes back, as the queue delivers it again.
    const queue = [...many];
    const worker = async (): Promise<void> => {
      for (let one = queue.shift(); one !== undefined; one = queue.shift()) {
        const message = one;
        await receive(message).catch((error: unknown) => {
          if (!(error instanceof RetryableError)) throw error;
          queue.push(message);
        });
      }
    };
    await Promise.all(Array.from({ length: 20 }, worker));

    const { cases, review, duplicates } = await exportCases();
    expect(cases).toHaveLength(1);
    expect(cases[0]?.signals).toHaveLength(200);
    expect([...review, ...duplicates]).toEqual([]);
  });

  it('changes nothing when the same message is delivered again at the same time', async () => {
    const { receive, exportCases } = await world();
    const one = signal({ ref: 'once@scheldekant.example' });

    const results = await Promise.all([receive(one), receive(one), receive(one), receive(one)]);

    const { cases, duplicates } = await exportCases();
    expect(results.filter(({ result }) => result === 'case')).toHaveLength(1);
    expect(cases[0]?.signals).toHaveLength(1);
    expect(duplicates).toEqual([]);
  });

  it('lists the same words from the same sender under another message id as a duplicate', async () => {
    const { receive, exportCases } = await world();

    await receive(signal({ ref: 'first@scheldekant.example' }));
    const second = await receive(signal({ ref: 'second@scheldekant.example' }));

    const { cases, duplicates } = await exportCases();
    expect(second.result).toBe('duplicate');
    expect(duplicates.map(({ source, of }) => [source.ref, of])).toEqual([
      ['second@scheldekant.example', cases[0]?.signals[0]?.id],
    ]);
  });

  it('takes a message id that is used again with other content as another signal', async () => {
    const { receive, exportCases } = await world();

    await receive(signal({ ref: 'reused@scheldekant.example' }));
    await receive(
      signal({ ref: 'reused@scheldekant.example', arrears: { amountCents: 170_000, months: 4 } }),
    );

    const { cases } = await exportCases();
    expect(cases).toHaveLength(1);
    expect(cases[0]?.signals).toHaveLength(2);
  });

  it('keeps neighbours with one surname apart', async () => {
    const { receive, exportCases } = await world();

    await receive(
      signal({
        ref: 'a@x.example',
        tenants: [{ givenName: 'Rudy', familyName: 'Janssens' }],
        dwelling: { street: 'Lodderstraat', houseNumber: '12', postcode: '2880' },
      }),
    );
    await receive(
      signal({
        ref: 'b@x.example',
        tenants: [{ givenName: 'Rita', familyName: 'Janssens' }],
        dwelling: { street: 'Lodderstraat', houseNumber: '14', postcode: '2880' },
      }),
    );

    expect((await exportCases()).cases).toHaveLength(2);
  });

  it('asks for what is missing and lets the signal wait when it has no address', async () => {
    const { receive, advanceTo, exportCases, sent } = await world();

    await receive({
      ...signal({
        ref: 'x@brievenbus.example',
        sender: 'r.mertens61@brievenbus.example',
        tenants: [{ familyName: 'Peeters' }],
      }),
      dwelling: {},
    });
    await advanceTo('2026-11-02T08:20:00.000Z');

    const { cases, review } = await exportCases();
    expect(cases).toEqual([]);
    expect(review).toMatchObject([{ reason: 'incomplete', source: { ref: 'x@brievenbus.example' } }]);
    expect(sent.map(({ to, template }) => [template, to])).toContainEqual([
      'receipt-review',
      'r.mertens61@brievenbus.example',
    ]);
    expect(sent.some(({ template }) => template === 'review-item')).toBe(true);
  });

  it('gives an unverified private sender a receipt and nothing more', async () => {
    const { receive, advanceTo, sent } = await world();

    await receive(signal({ ref: 'p@postvak.example', sender: 'luc.vandeneynde@postvak.example' }));
    await advanceTo('2026-11-05T18:00:00.000Z');

    const letters = sent.filter(({ to }) => to === 'luc.vandeneynde@postvak.example');
    expect(letters.map(({ template }) => template)).toEqual(['receipt-relative']);
    expect(letters[0]?.text).not.toContain('Hanne');
  });

  it('leaves a household that nobody is assigned to with the team lead, and tells him', async () => {
    const { receive, advanceTo, exportCases, sent } = await world();

    await receive(
      signal({
        ref: 'far@x.example',
        dwelling: {
          street: 'Brusselsesteenweg',
          houseNumber: '115',
          postcode: '9090',
          municipality: 'Melle',
        },
      }),
    );
    await advanceTo('2026-11-02T10:00:00.000Z');

    const { cases } = await exportCases();
    expect(cases[0]?.worker).toBeNull();
    expect(sent.filter(({ to }) => to.startsWith('bart.willaert')).map(({ template }) => template)).toContain(
      'escalation',
    );
  });

  it('reopens a closed case as a relapse with its history', async () => {
    const { receive, deps, exportCases, setNow } = await world();
    const first = await receive(signal({ ref: 'first@x.example' }));
    if (first.result !== 'case') throw new Error('no case was opened');
    const { recordAnswer } = await import('#application/record-answer.ts');
    const step = (await exportCases()).cases[0]?.steps[0];
    await recordAnswer(deps, { caseId: first.caseId, stepId: step?.id ?? '', outcome: 'moved', by: 'test' });
    const closing = (await exportCases()).cases[0]?.steps.find(
      ({ type, status }) => type.startsWith('clos') && (status === 'pending' || status === 'notified'),
    );
    await recordAnswer(deps, {
      caseId: first.caseId,
      stepId: closing?.id ?? '',
      outcome: 'closed-other',
      by: 'test',
    });
    const closed = (await exportCases()).cases[0];

    setNow('2027-02-02T08:00:00.000Z');
    await receive(signal({ ref: 'relapse@x.example', arrears: { amountCents: 300_000, months: 5 } }));

    const { cases } = await exportCases();
    expect(closed?.status).toBe('closed');
    expect(cases).toHaveLength(1);
    expect(cases[0]).toMatchObject({ status: 'open', phase: 'pre-court' });
    expect(cases[0]?.history.map(({ event }) => event)).toContain('case-reopened');
  });
});
