import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Signal } from '#events/signal.ts';
import { type CaseWorld, createCaseWorld } from '#test/harness/cases.ts';
import { startTestServices, type TestServices } from '#test/harness/services.ts';
import { createTestTable } from '#test/harness/tables.ts';

let services: TestServices;
let world: CaseWorld;
beforeAll(async () => {
  services = await startTestServices();
});
afterAll(() => services.stop());
beforeEach(async () => {
  const { tableName } = await createTestTable(services);
  world = createCaseWorld(services, { tableName });
  world.setNow(MONDAY);
});

const MONDAY = '2026-11-02T08:14:35.000Z';
const TEAM_LEAD = 'bart.willaert@sociaalhuis-scheldebocht.example';
const SURNAMES = ['Aerts', 'Bogaert', 'Claes', 'Dierckx', 'Elsen', 'Fransen', 'Geerts', 'Hermans'];

const arrears = (index: number): Signal => ({
  kind: 'arrears',
  tenants: [{ givenName: 'Tom', familyName: SURNAMES[index] ?? 'Janssens' }],
  dwelling: {
    street: 'Barelstraat',
    houseNumber: String(20 + index),
    postcode: '2880',
    municipality: 'Bornem',
  },
  source: {
    channel: 'mail',
    ref: `m${index}@scheldekant.example`,
    sender: 'huurdersadministratie@scheldekant.example',
  },
  receivedAt: MONDAY,
});

const petition: Signal = {
  ...arrears(0),
  kind: 'petition',
  court: { name: 'Vredegerecht Willebroek', rollNumber: '26A901', hearingAt: '2026-11-12T09:30' },
  source: {
    channel: 'mail',
    ref: 'p1@vredegerecht-willebroek.example',
    sender: 'griffie@vredegerecht-willebroek.example',
  },
};

/** Lets time pass without the clock, and then starts it again. */
const standStillUntil = async (iso: string): Promise<void> => {
  world.sent.length = 0;
  world.setNow(iso);
  await world.advanceTo(iso);
};

const stepsOf = async () => (await world.exportCases()).cases.flatMap(({ steps }) => steps);

describe('the clock after a standstill of days', () => {
  it('tells each worker in one letter what stayed undone, and nobody else anything', async () => {
    for (let index = 0; index < SURNAMES.length; index += 1) await world.receive(arrears(index));
    await world.advanceTo(MONDAY);

    await standStillUntil('2026-11-06T09:02:00.000Z');
    await world.advanceTo('2026-11-06T09:30:00.000Z');

    const workers = new Set(world.sent.map(({ to }) => to));
    expect(workers.size).toBeGreaterThan(1);
    expect(world.sent).toHaveLength(workers.size);
    expect(world.sent.map(({ template }) => template)).toEqual(world.sent.map(() => 'digest'));
    const text = world.sent.map((mail) => mail.text).join('\n');
    for (const surname of SURNAMES) expect(text.split(surname)).toHaveLength(2);
  });

  it('counts silence from the day on which the worker was asked again', async () => {
    await world.receive(arrears(0));
    await world.advanceTo(MONDAY);
    await standStillUntil('2026-11-06T09:02:00.000Z');

    // Eight working hours from 10:02 in Brussels, in a day of eight and a half.
    await world.advanceTo('2026-11-09T08:31:00.000Z');
    expect(world.sent.filter(({ to }) => to === TEAM_LEAD)).toEqual([]);
    await world.advanceTo('2026-11-09T16:00:00.000Z');

    expect(world.sent.filter(({ to }) => to === TEAM_LEAD)).toHaveLength(1);
  });

  it('lets go of what the hearing has overtaken, says so, and asks how the hearing went', async () => {
    await world.receive(petition);
    await world.advanceTo(MONDAY);

    await standStillUntil('2026-11-16T09:02:00.000Z');
    await world.advanceTo('2026-11-16T09:30:00.000Z');

    const steps = await stepsOf();
    const statusOf = (type: string) => steps.find((step) => step.type === type)?.status;
    expect(statusOf('joint-proposal')).toBe('cancelled');
    expect(statusOf('remind-day-before')).toBe('cancelled');
    expect(statusOf('attend-hearing')).toBe('notified');
    expect(statusOf('record-result')).toBe('notified');
    const history = (await world.exportCases()).cases[0]?.history.map(({ event }) => event) ?? [];
    expect(history.filter((event) => event === 'step-overtaken').length).toBeGreaterThanOrEqual(3);
    const letters = world.sent.filter(({ template }) => template === 'digest');
    expect(letters).toHaveLength(1);
    expect(letters[0]?.text.toUpperCase()).toContain('TE LAAT GEWORDEN');
  });

  it('gives what is still of use a new time within opening hours, and no reminder before it', async () => {
    await world.receive(petition);
    await world.advanceTo(MONDAY);

    // Friday evening, after the two working days in which the hearing was to be explained.
    await standStillUntil('2026-11-06T21:00:00.000Z');

    const late = (await stepsOf()).filter(({ status }) => status === 'notified');
    expect(late.length).toBeGreaterThan(0);
    for (const { dueAt } of late) expect(dueAt > '2026-11-09T07:30:00.000Z').toBe(true);
    await world.advanceTo('2026-11-09T07:40:00.000Z');
    expect(world.sent.filter(({ template }) => template === 'escalation')).toEqual([]);
    expect(world.sent.every(({ at }) => at >= '2026-11-09T07:30:00.000Z')).toBe(true);
  });

  it('leaves no plan without a next step', async () => {
    await world.receive(petition);
    for (let index = 1; index < 4; index += 1) await world.receive(arrears(index));
    await world.advanceTo(MONDAY);

    await standStillUntil('2026-12-16T09:02:00.000Z');

    for (const { steps } of (await world.exportCases()).cases)
      expect(steps.filter(({ status }) => ['pending', 'notified', 'overdue'].includes(status))).not.toEqual(
        [],
      );
  });

  it('does at once, and as always, what became due while it stood still for a few minutes', async () => {
    await world.receive(arrears(0));
    await world.advanceTo(MONDAY);

    // The call was due at 17:00 in Brussels.
    await standStillUntil('2026-11-02T16:20:00.000Z');

    expect(world.sent.map(({ template }) => template)).toEqual(['reminder']);
  });
});
