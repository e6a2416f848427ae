import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Signal } from '#events/signal.ts';
import { createCaseWorld } from '#test/harness/cases.ts';
import { startTestServices, type TestServices } from '#test/harness/services.ts';
import { createTestTable } from '#test/harness/tables.ts';

let services: TestServices;
beforeAll(async () => {
  services = await startTestServices();
});
afterAll(() => services.stop());

const petition = (receivedAt: string, hearingAt: string): Signal => ({
  kind: 'petition',
  tenants: [{ givenName: 'Tom', familyName: 'Verbeke' }],
  dwelling: { street: 'Barelstraat', houseNumber: '27', postcode: '2880', municipality: 'Bornem' },
  court: { rollNumber: '26A901', hearingAt },
  source: { channel: 'mail', ref: 'p@vg-willebroek.example', sender: 'griffie@vg-willebroek.example' },
  receivedAt,
});

describe('a step that is due while the clocks change', () => {
  it.each([
    ['does not exist', '2027-03-26T09:00:00.000Z', '2027-03-28T02:30', '2027-03-28T01:30:00.000Z'],
    ['exists twice', '2026-10-23T09:00:00.000Z', '2026-10-25T02:30', '2026-10-25T00:30:00.000Z'],
  ])(
    'is looked at once, at its moment, where that moment %s',
    async (_which, receivedAt, hearingAt, dueAt) => {
      const { tableName } = await createTestTable(services);
      const world = createCaseWorld(services, { tableName });
      world.setNow(receivedAt);
      const opened = await world.receive(petition(receivedAt, hearingAt));
      if (opened.result !== 'case') throw new Error('no case was opened');
      const attend = async () =>
        (await world.store.loadCase(opened.caseId))?.steps.find(({ type }) => type === 'attend-hearing');
      const minutesFromDue = (minutes: number): string =>
        new Date(Date.parse(dueAt) + minutes * 60_000).toISOString();
      await world.advanceTo(minutesFromDue(-90));
      expect(await attend()).toMatchObject({ dueAt, status: 'notified', wakeAt: dueAt });

      for (const minutes of [-60, -1]) {
        await world.advanceTo(minutesFromDue(minutes));
        expect((await attend())?.wakeAt).toBe(dueAt);
      }
      for (const minutes of [0, 30, 60, 90]) {
        await world.advanceTo(minutesFromDue(minutes));
        // The next look lies in opening hours, however often this hour of the night passes.
        expect(((await attend())?.wakeAt ?? '') > minutesFromDue(120)).toBe(true);
      }

      const { history = [] } = (await world.exportCases()).cases[0] ?? {};
      const looks = history.filter(
        ({ event, at }) => event === 'step-overdue' && at >= minutesFromDue(-60) && at <= minutesFromDue(90),
      );
      expect(looks.map(({ at }) => at)).toEqual([dueAt]);
    },
  );
});
