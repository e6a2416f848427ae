import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { costOfArrivals } from '#infra/bench/cost.ts';
import { type Emulators, startEmulators } from '#infra/local/emulators.ts';

let emulators: Emulators;
beforeAll(async () => {
  emulators = await startEmulators();
});
afterAll(() => emulators.stop());

describe('costOfArrivals', () => {
  it('stays within what a registration may cost, as the table charges it', async () => {
    const figures = await costOfArrivals(emulators.clients.dynamodb, 4);

    const units = Object.fromEntries(
      Object.entries(figures).map(([arrival, { writeUnits }]) => [arrival, writeUnits.max]),
    );
    const calls = Object.entries(figures)
      .filter(([arrival]) => arrival.startsWith('known household'))
      .map(([, { readCalls, writeCalls }]) => [readCalls.median, writeCalls.median]);
    const atMost: Record<string, number> = {
      'the same message again': 0,
      'the same words under another message id': 1,
      'registered copy of the petition': 1,
      'known household, second signal, mail': 6,
      'known household, third signal, row of a list': 6,
      'known household, fourth signal, row of a list': 6,
      'new household, row of a list': 24,
      'new household, mail': 24,
    };
    for (const [arrival, most] of Object.entries(atMost))
      expect(units[arrival], arrival).toBeLessThanOrEqual(most);
    expect(figures['new household, petition']?.stepsOfCase.median).toBeGreaterThan(3);
    // Nine steps: each of them costs some bytes.
    expect(figures['new household, petition']?.writeUnits.median).toBeLessThanOrEqual(24);
    // All keys in one round, what they lead to in another, and one transaction.
    expect(calls[0]).toEqual([2, 1]);
  });
});
