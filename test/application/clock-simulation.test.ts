import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { simulateClock } from '#test/harness/clock-simulation.ts';
import { startTestServices, type TestServices } from '#test/harness/services.ts';
import { createTableDouble } from '#test/harness/table-double.ts';
import { createTestTable } from '#test/harness/tables.ts';

/** Calls to table, queue and mail service; each is a place at which everything may be interrupted. */
const CALLS = Number(process.env['KIER_SIMULATED_CALLS'] ?? 100_000);
/** Many short lives see more than one long one, and a red one can be looked into. */
const CALLS_A_LIFE = 5_000;
const FIRST_SEED = Number(process.env['KIER_SIMULATION_SEED'] ?? 1);

let services: TestServices;
beforeAll(async () => {
  services = await startTestServices();
});
afterAll(() => services.stop());

describe('the clock, with everything going wrong that can', () => {
  it('loses no step, doubles none and fires none that was cancelled', { timeout: 3_600_000 }, async () => {
    const total: Record<string, number> = {};
    for (let life = 0; life * CALLS_A_LIFE < CALLS; life += 1) {
      const seed = FIRST_SEED + life;
      const table = createTableDouble().act;
      const { findings, counts } = await simulateClock({ seed, calls: CALLS_A_LIFE, table });
      expect(findings, `KIER_SIMULATION_SEED=${seed} KIER_SIMULATED_CALLS=${CALLS_A_LIFE}`).toEqual([]);
      for (const [what, times] of Object.entries(counts)) total[what] = (total[what] ?? 0) + times;
    }
    // Lives in which little happens would show nothing.
    const share = Math.min(1, CALLS / 100_000);
    const least = {
      begins: 1_500,
      letters: 3_000,
      deaths: 400,
      jumps: 10,
      withdrawn: 200,
      moved: 50,
      overdue: 100,
    };
    for (const [what, times] of Object.entries(least))
      expect(total[what], what).toBeGreaterThan(times * share * 0.5);
  });

  it('does so on the embedded database as well', { timeout: 120_000 }, async () => {
    const { tableName } = await createTestTable(services);
    const { dynamodb } = services.clients;

    const { findings, calls } = await simulateClock({
      seed: FIRST_SEED,
      calls: 1_000,
      tableName,
      table: (command) => dynamodb.send(command as Parameters<typeof dynamodb.send>[0]),
    });

    expect(findings).toEqual([]);
    expect(calls).toBeGreaterThanOrEqual(1_000);
  });

  it('lives the same life again from the same seed', async () => {
    const live = () => simulateClock({ seed: 7, calls: 1_000, table: createTableDouble().act });

    expect(await live()).toEqual(await live());
  });
});
