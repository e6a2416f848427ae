import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createAnswerPort } from '#adapters/pages/answer-port.ts';
import type { AnswerPort } from '#adapters/pages/ports.ts';
import { issueAnswerToken } from '#domain/links/answer-token.ts';
import { type CaseWorld, createCaseWorld, testKeyRing } from '#test/harness/cases.ts';
import { startTestServices, type TestServices } from '#test/harness/services.ts';
import { createTestTable } from '#test/harness/tables.ts';

let services: TestServices;
let world: CaseWorld;
let answers: AnswerPort;
beforeAll(async () => {
  services = await startTestServices();
});
afterAll(() => services.stop());

const MONDAY = '2026-11-02T08:00:00.000Z';
const ring = testKeyRing();

/** The link in the mail about a step of the only case. */
const linkTo = async (type: string): Promise<string> => {
  const [only] = (await world.exportCases()).cases;
  const step = only?.steps.findLast((one) => one.type === type);
  if (only === undefined || step === undefined) throw new Error(`no step ${type}`);
  return issueAnswerToken(
    { caseId: only.id, stepId: step.id, expiresAt: '2027-06-01T00:00:00.000Z' },
    ring.links,
  );
};

beforeEach(async () => {
  const { tableName } = await createTestTable(services);
  world = createCaseWorld(services, { tableName });
  world.setNow(MONDAY);
  answers = createAnswerPort(world.deps, ring.links);
  await world.receive({
    kind: 'petition',
    tenants: [{ givenName: 'Tom', familyName: 'Claes' }],
    dwelling: { street: 'Barelstraat', houseNumber: '20', postcode: '2880', municipality: 'Bornem' },
    court: { name: 'Vredegerecht Willebroek', rollNumber: '26A901', hearingAt: '2026-11-12T09:30' },
    source: { channel: 'mail', ref: 'p1', sender: 'griffie@vg-willebroek.example' },
    receivedAt: MONDAY,
  });
});

describe('leaving the plan by the answer page', () => {
  it('offers a later day from tomorrow and the other steps, but no day for what the court has set', async () => {
    const call = await answers.show(await linkTo('phone-same-day'));
    expect(call).toMatchObject({ status: 'open', otherwise: { from: '2026-11-03' } });
    const steps = call.status === 'open' ? (call.otherwise?.steps ?? []) : [];
    expect(steps).toContainEqual({
      type: 'unannounced-visit',
      title: 'Ga onaangekondigd op huisbezoek',
    });
    expect(steps.map(({ type }) => type)).not.toContain('phone-same-day');

    const hearing = await answers.show(await linkTo('attend-hearing'));
    expect(hearing.status === 'open' && hearing.otherwise).not.toHaveProperty('from');
  });

  it('puts the step off, and takes another in its place', async () => {
    const link = await linkTo('phone-same-day');
    expect(await answers.depart?.(link, { kind: 'postpone', to: '2026-11-04' }, 'Ziek')).toMatchObject({
      status: 'departed',
      dueAt: '2026-11-04T16:00:00.000Z',
    });
    expect(
      await answers.depart?.(link, { kind: 'instead', step: 'unannounced-visit' }, 'Buur belde'),
    ).toMatchObject({ status: 'departed', title: 'Ga onaangekondigd op huisbezoek' });
    expect(await answers.depart?.(link, { kind: 'postpone', to: '2026-11-05' }, 'x')).toMatchObject({
      status: 'closed',
      outcome: 'skipped',
    });
  });

  it('refuses a day behind the hearing', async () => {
    const link = await linkTo('explain-hearing');
    expect(await answers.depart?.(link, { kind: 'postpone', to: '2026-11-13' }, 'x')).toMatchObject({
      status: 'refused',
    });
  });
});
