import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readIncoming } from '#application/intake-message.ts';
import { type ReceiveDeps, receiveInput } from '#application/receive-input.ts';
import { mergeCases } from '#application/merge-cases.ts';
import { registerSignal } from '#application/register-signal.ts';
import type { ReadItem } from '#domain/reading.ts';
import type { SignalFields } from '#events/signal.ts';
import { createCaseWorld } from '#test/harness/cases.ts';
import { startTestServices, type TestServices } from '#test/harness/services.ts';
import { createTestTable } from '#test/harness/tables.ts';

let services: TestServices;
beforeAll(async () => {
  services = await startTestServices();
});
afterAll(() => services.stop());

type Household = { readonly name: string; readonly street: string };
const at = (name: string, street: string): Household => ({ name, street });
const tom = at('Verbeke', 'Barelstraat');
const rita = at('Janssens', 'Lodderstraat');
const kim = at('Peeters', 'Palingstraat');
const said = at('Bouazza', 'Eikerdreef');

const fieldsOf = ({ name, street }: Household): SignalFields => ({
  kind: 'arrears',
  tenants: [{ givenName: 'A', familyName: name }],
  dwelling: { street, houseNumber: '12', postcode: '2880', municipality: 'Bornem' },
  arrears: { amountCents: 90_000 },
});

const listed = (household: Household, row: number, amountCents = 90_000): ReadItem => ({
  outcome: 'signal',
  row,
  line: row + 1,
  fields: { ...fieldsOf(household), arrears: { amountCents } },
  reading: { provenance: [], doubtful: [] },
  contentHash: createHash('sha256').update(`${household.name} ${amountCents}`).digest('hex'),
});

const broken = (row: number, fields?: Partial<SignalFields>): ReadItem => ({
  outcome: 'unreadable',
  reason: 'broken-row',
  detail: 'no name',
  row,
  line: row + 1,
  contentHash: `content of a broken row ${row}`,
  ...(fields === undefined ? {} : { fields }),
});

const world = async () => {
  const { tableName } = await createTestTable(services);
  const cases = createCaseWorld(services, { tableName });
  let items: readonly ReadItem[] = [];
  const deps: ReceiveDeps = {
    ...cases.deps,
    read: () => Promise.resolve({ ref: 'achterstallen.csv', items }),
    raw: { read: () => Promise.resolve(undefined), write: () => Promise.resolve() },
    signals: {
      send: async (messages) => {
        for (const { body } of messages) {
          const read = readIncoming(cases.deps.ring, body);
          if (read.ok) await registerSignal(cases.deps, read.incoming);
        }
      },
    },
  };
  /** A list arrives, under the same name each time, and all that follows within half an hour is done. */
  const receive = async (day: string, rows: readonly ReadItem[]): Promise<void> => {
    const receivedAt = `${day}T08:00:00.000Z`;
    await cases.advanceTo(receivedAt);
    items = rows;
    const arrival = {
      rawKey: `drop/scheldekant/${day}`,
      channel: 'file',
      fileName: 'achterstallen.csv',
      receivedAt,
      authenticated: true,
      partnerId: 'scheldekant',
    } as const;
    await receiveInput(deps, arrival, new Uint8Array());
    await cases.advanceTo(`${day}T08:30:00.000Z`);
  };
  const eventsOf = async ({ name }: Household): Promise<string[]> => {
    const { cases: exported } = await cases.exportCases();
    return exported
      .filter(({ household }) => household.tenants.some(({ familyName }) => familyName === name))
      .flatMap(({ history }) => history.map(({ event }) => event));
  };
  return { cases, receive, eventsOf };
};

describe('a list of a later month', () => {
  it('says that a household is still on it when the very same row comes under the very same name', async () => {
    const { cases, receive, eventsOf } = await world();
    await receive('2026-10-05', [listed(tom, 1), listed(rita, 2)]);
    await receive('2026-11-05', [listed(tom, 1), listed(rita, 2, 120_000)]);

    expect(await eventsOf(tom)).toContain('still-on-list');
    expect(await eventsOf(rita)).not.toContain('still-on-list');
    expect(cases.sent.filter(({ template }) => template === 'news')).toHaveLength(2);
  });

  it('holds back a household that may be a row which nobody could read, until that row is decided', async () => {
    const { cases, receive, eventsOf } = await world();
    await receive('2026-10-05', [listed(tom, 1), listed(rita, 2), listed(kim, 3)]);
    await receive('2026-11-05', [
      listed(tom, 1, 100_000),
      listed(rita, 2, 100_000),
      broken(3, { dwelling: { street: kim.street, houseNumber: '12', postcode: '2880' } }),
    ]);

    expect(await eventsOf(kim)).not.toContain('left-list');

    const [review] = await cases.store.openReviews();
    if (review === undefined) throw new Error('no review of the broken row');
    await cases.store.settleReview(review, {
      outcome: 'ignored',
      reason: 'not-about-a-home',
      at: '2026-11-05T09:00:00.000Z',
      source: review.source,
    });
    await cases.advanceTo('2026-11-07T09:00:00.000Z');
    expect((await eventsOf(kim)).filter((event) => event === 'left-list')).toHaveLength(1);
  });

  it('does not hold back a household for a row that is clearly another', async () => {
    const { receive, eventsOf } = await world();
    await receive('2026-10-05', [listed(tom, 1), listed(rita, 2), listed(kim, 3)]);
    await receive('2026-11-05', [
      listed(tom, 1, 100_000),
      listed(rita, 2, 100_000),
      broken(3, {
        tenants: [{ familyName: 'Vandenabeele' }],
        dwelling: { street: 'Veldweg', postcode: '9120' },
      }),
    ]);

    expect(await eventsOf(kim)).toContain('left-list');
  });

  it('lets nobody leave when it could not be read as a whole, or hardly', async () => {
    const { receive, eventsOf } = await world();
    await receive('2026-10-05', [listed(tom, 1), listed(rita, 2)]);
    const { row: _row, ...whole } = broken(9);
    await receive('2026-11-05', [listed(tom, 1, 100_000), whole]);
    await receive('2026-11-20', [listed(tom, 1, 110_000), ...[2, 3, 4].map((row) => broken(row))]);

    expect(await eventsOf(rita)).not.toContain('left-list');
  });

  it('knows a household again whose cases were merged in between', async () => {
    const { cases, receive, eventsOf } = await world();
    await receive('2026-10-05', [listed(tom, 1), listed(rita, 2), listed(said, 3)]);
    const { cases: exported } = await cases.exportCases();
    const idOf = ({ name }: Household): string =>
      exported.find(({ household }) => household.tenants.some(({ familyName }) => familyName === name))?.id ??
      '';
    await mergeCases(cases.deps, { survivor: idOf(tom), absorbed: idOf(rita), by: 'test' });
    await receive('2026-11-05', [listed(tom, 1, 100_000), listed(said, 2, 100_000)]);

    expect(await eventsOf(rita)).not.toContain('left-list');
  });

  it('says nothing on a closed case', async () => {
    const { cases, receive, eventsOf } = await world();
    await receive('2026-10-05', [listed(tom, 1), listed(rita, 2)]);
    const { cases: exported } = await cases.exportCases();
    const ofRita = exported.find(({ household }) =>
      household.tenants.some(({ familyName }) => familyName === rita.name),
    );
    const state = await cases.store.loadCase(ofRita?.id ?? '');
    if (state === undefined) throw new Error('no case of Rita');
    const { caseRecord } = state;
    await cases.store.commitCase({
      caseRecord: {
        ...caseRecord,
        version: caseRecord.version + 1,
        status: 'closed',
        closedAt: '2026-10-20T08:00:00.000Z',
      },
      before: state,
      steps: [],
      notices: [],
      history: [],
    });
    await receive('2026-11-05', [listed(tom, 1, 100_000)]);

    expect(await eventsOf(rita)).not.toContain('left-list');
  });
});
