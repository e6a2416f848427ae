import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readIncoming } from '#application/intake-message.ts';
import { type Arrival, type ReceiveDeps, receiveInput } from '#application/receive-input.ts';
import type { ReadItem, ReadResult } from '#domain/reading.ts';
import type { SignalFields } from '#events/signal.ts';
import { createCaseWorld } from '#test/harness/cases.ts';
import { startTestServices, type TestServices } from '#test/harness/services.ts';
import { createTestTable } from '#test/harness/tables.ts';

let services: TestServices;
beforeAll(async () => {
  services = await startTestServices();
});
afterAll(() => services.stop());

const NOW = '2026-11-02T08:14:35.000Z';
const bytes = new TextEncoder().encode('raw');

const mail: Arrival = {
  rawKey: 'mail/2026/11/02/one',
  channel: 'mail',
  fileName: 'mail.eml',
  receivedAt: NOW,
  authenticated: true,
};

const fields: SignalFields = {
  kind: 'arrears',
  tenants: [{ givenName: 'Tom', familyName: 'Verbeke' }],
  dwelling: { street: 'Barelstraat', houseNumber: '27', postcode: '2880', municipality: 'Bornem' },
};

const signalItem = (overrides: Partial<SignalFields> = {}, row?: number): ReadItem => ({
  outcome: 'signal',
  fields: { ...fields, ...overrides },
  reading: { provenance: [], doubtful: [] },
  contentHash: `content-of-row-${row ?? 'the-mail'}-${JSON.stringify(overrides)}`,
  ...(row === undefined ? {} : { row, line: row + 1 }),
});

const resultOf = (
  items: readonly ReadItem[],
  from = 'huurdersadministratie@scheldekant.example',
): ReadResult => ({
  ref: 'one@scheldekant.example',
  mail: {
    messageId: 'one@scheldekant.example',
    from: { address: from },
    to: [],
    subject: 'x',
    references: [],
  },
  items,
});

const world = async (read: () => ReadResult) => {
  const { tableName } = await createTestTable(services);
  const cases = createCaseWorld(services, { tableName });
  cases.setNow(NOW);
  const handed: { kind: string; id: string; body: string }[] = [];
  const deps: ReceiveDeps = {
    ...cases.deps,
    read: () => Promise.resolve(read()),
    raw: { read: () => Promise.resolve(undefined), write: () => Promise.resolve() },
    signals: {
      send: (messages) => {
        handed.push(...messages);
        return Promise.resolve();
      },
    },
  };
  return { cases, deps, handed };
};

describe('receiveInput', () => {
  it('hands a signal on with what was read, proven, under the same id each time', async () => {
    const { deps, handed } = await world(() => resultOf([signalItem()]));

    await receiveInput(deps, mail, bytes);
    await receiveInput(deps, mail, bytes);

    const [first, second] = handed.map(({ id }) => id);
    const incoming = readIncoming(deps.ring, handed[0]?.body ?? '');
    expect(first).toBe(second);
    expect(incoming).toMatchObject({
      ok: true,
      incoming: { context: { from: { class: 'landlord', partnerId: 'scheldekant' } } },
    });
  });

  it('does not believe a message that claims to be read by us without proof', async () => {
    const { deps, handed } = await world(() => resultOf([signalItem()]));
    await receiveInput(deps, mail, bytes);
    const forged = (handed[0]?.body ?? '').replace('landlord', 'authority');

    const incoming = readIncoming(deps.ring, forged);

    expect(incoming.ok && incoming.incoming.context).toBeFalsy();
  });

  it('asks for a value that breaks the contract and lets the signal go on', async () => {
    const { deps, handed } = await world(() =>
      resultOf([
        signalItem({ tenants: [{ familyName: 'Verbeke', phone: 'no phone' }], referrer: { email: '' } }),
      ]),
    );

    await receiveInput(deps, mail, bytes);

    const incoming = readIncoming(deps.ring, handed[0]?.body ?? '');
    if (!incoming.ok) throw new Error('the signal was not handed on');
    expect(incoming.incoming.signal.tenants).toEqual([{ familyName: 'Verbeke' }]);
    expect(incoming.incoming.signal.referrer).toBeUndefined();
    expect(incoming.incoming.context?.reading.doubtful).toEqual(
      expect.arrayContaining(['tenants.0.phone', 'referrer.email']),
    );
  });

  it('keeps two households of one mail apart although they read the same', async () => {
    const { deps, handed } = await world(() => resultOf([signalItem(), signalItem()]));

    await receiveInput(deps, mail, bytes);

    expect(new Set(handed.map(({ id }) => id)).size).toBe(2);
  });

  it('tells the reviewers and the sender of a mail that cannot be understood', async () => {
    const { cases, deps } = await world(() =>
      resultOf([
        { outcome: 'unreadable', reason: 'damaged', detail: 'cut off', contentHash: 'content-of-damaged' },
      ]),
    );

    await receiveInput(deps, mail, bytes);
    await receiveInput(deps, mail, bytes);
    await cases.advanceTo(NOW);

    const { review } = await cases.exportCases();
    expect(review).toMatchObject([{ reason: 'unreadable', source: { ref: 'one@scheldekant.example' } }]);
    expect(cases.sent.map(({ template }) => template).toSorted()).toEqual([
      'receipt-review',
      'review-item',
      'review-item',
    ]);
  });

  it('answers nobody when the receiving service could not confirm the sender', async () => {
    const { cases, deps } = await world(() =>
      resultOf([
        { outcome: 'unreadable', reason: 'damaged', detail: 'cut off', contentHash: 'content-of-damaged' },
      ]),
    );

    await receiveInput(deps, { ...mail, authenticated: false }, bytes);
    await cases.advanceTo(NOW);

    expect(cases.sent.map(({ to }) => to)).not.toContain('huurdersadministratie@scheldekant.example');
  });

  it('sets an automatic answer aside without a letter to anybody', async () => {
    const { cases, deps, handed } = await world(() =>
      resultOf([{ outcome: 'ignore', reason: 'out-of-office', contentHash: 'content-of-out-of-office' }]),
    );

    await receiveInput(deps, mail, bytes);
    await cases.advanceTo('2026-11-02T10:00:00.000Z');

    expect((await cases.exportCases()).ignored).toMatchObject([{ reason: 'out-of-office' }]);
    expect([...cases.sent, ...handed]).toEqual([]);
  });

  it('sends one receipt for a whole list, naming the rows that need correction', async () => {
    const broken: ReadItem = {
      outcome: 'unreadable',
      reason: 'broken-row',
      detail: 'row 2: no name',
      contentHash: 'content-of-row-2',
      row: 2,
      line: 3,
    };
    const { cases, deps, handed } = await world(() =>
      resultOf([signalItem({}, 1), broken, signalItem({}, 3)]),
    );

    await receiveInput(deps, mail, bytes);
    for (const { body } of handed) {
      const read = readIncoming(deps.ring, body);
      if (!read.ok) throw new Error('the row was not handed on');
      const { registerSignal } = await import('#application/register-signal.ts');
      await registerSignal(cases.deps, read.incoming);
    }
    await cases.advanceTo('2026-11-02T08:20:00.000Z');

    const toSender = cases.sent.filter(({ to }) => to === 'huurdersadministratie@scheldekant.example');
    expect(toSender.map(({ template }) => template)).toEqual(['rejection-list-rows']);
    expect(toSender[0]?.text).toContain('3');
    expect(cases.sent.filter(({ template }) => template === 'review-item')).toHaveLength(2);
  });
});
