import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { GetQueueAttributesCommand } from '@aws-sdk/client-sqs';
import { registerSignal } from '#application/register-signal.ts';
import type { HandedOn } from '#application/hand-on-due.ts';
import { recordAnswer } from '#application/record-answer.ts';
import type { CaseState } from '#domain/cases/case-change.ts';
import type { Signal } from '#events/signal.ts';
import { type FunctionHandler } from '#infra/local/function-runner.ts';
import { localTable } from '#infra/local/local-names.ts';
import { type Platform, startPlatform } from '#infra/local/platform.ts';
import { dynamodb } from '#runtime/clients.ts';
import { registerDeps } from '#runtime/deps.ts';
import { keyRing } from '#runtime/key-ring.ts';
import { casesWithStepAt, laterSteps, writeItems } from './pending-steps.ts';

/**
 * `bench due [--pending N] [--due N] [--run] [--quick]`: what the clock costs on this machine, on a table on disk.
 *
 * - `idle`: a minute in which nothing is due, at 1,000, 100,000 and N pending steps: queries, wall-clock and processor
 *   milliseconds of `tick` and of the database.
 * - `minute`: of the pending steps, `--due` fall due in one minute: seconds until all were claimed and lie on the queue.
 * - `run` (with `--run`): the same steps run, and their letters sent.
 * - `cancel`: what it takes to cancel all steps of a case.
 *
 * `--quick` is 20,000 pending of which 1,000 fall due.
 */

const START = '2026-11-02T08:00:00.000Z';
/** The minute in which many steps fall due; everything else waits for a later one. */
const HOT_MINUTE = '2026-11-02T09:00:00.000Z';
const DAY_AFTER = '2026-11-03T09:00:00.000Z';
const IDLE_TICKS = 100;
const OPEN_STEPS = 40;

const signal: Signal = {
  kind: 'arrears',
  tenants: [{ givenName: 'Tom', familyName: 'Verbeke' }],
  dwelling: { street: 'Barelstraat', houseNumber: '27', box: '3', postcode: '2880', municipality: 'Bornem' },
  arrears: { amountCents: 120_000, months: 2 },
  source: {
    channel: 'mail',
    ref: 'bench@scheldekant.example',
    sender: 'huurdersadministratie@scheldekant.example',
  },
  receivedAt: START,
};

const tell = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

const CLOCK_TICK_MS = 10;
/** Processor time of a process since its start, in milliseconds (proc(5): utime and stime in ticks of 10 ms). */
const processorMsOf = (pid: number): number => {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * CLOCK_TICK_MS;
};

const round = (value: number, digits = 1): number => Math.round(value * 10 ** digits) / 10 ** digits;

type Spent = { readonly wallMs: number; readonly processorMs: number; readonly databaseMs: number };

/** `processorMs` is this process: the function and the emulator of the queues; the database has one of its own. */
const measured = async (databasePid: number, act: () => Promise<void>): Promise<Spent> => {
  const database = processorMsOf(databasePid);
  const own = process.cpuUsage();
  const start = performance.now();
  await act();
  const wallMs = performance.now() - start;
  const { user, system } = process.cpuUsage(own);
  return { wallMs, processorMs: (user + system) / 1000, databaseMs: processorMsOf(databasePid) - database };
};

const perTick = ({ wallMs, processorMs, databaseMs }: Spent, ticks: number) => ({
  wallMs: round(wallMs / ticks),
  processorMs: round(processorMs / ticks),
  databaseMs: round(databaseMs / ticks),
});

const inSeconds = ({ wallMs, processorMs, databaseMs }: Spent) => ({
  seconds: round(wallMs / 1000),
  processorSeconds: round(processorMs / 1000),
  databaseSeconds: round(databaseMs / 1000),
});

/** Counts what goes to the database, by command. */
const countCalls = (): { readonly calls: Map<string, number>; readonly reset: () => void } => {
  const calls = new Map<string, number>();
  dynamodb().middlewareStack.add(
    (next, { commandName = '' }) =>
      (args) => {
        calls.set(commandName, (calls.get(commandName) ?? 0) + 1);
        return next(args);
      },
    { step: 'initialize', name: 'countCalls', override: true },
  );
  return { calls, reset: () => calls.clear() };
};

/** `tick` as it is; what its last run said is kept. */
const watchedTick = async () => {
  const { handler } = await import('#functions/tick/handler.ts');
  let last: HandedOn | undefined;
  const tick: FunctionHandler = async (event, context) => {
    last = await handler(event, context);
    return last;
  };
  return { tick, lastRun: () => last };
};

const messagesOn = async ({ clients, queueUrls }: Platform): Promise<number> => {
  const { Attributes } = await clients.sqs.send(
    new GetQueueAttributesCommand({
      QueueUrl: queueUrls.get('due-steps'),
      AttributeNames: ['ApproximateNumberOfMessages'],
    }),
  );
  return Number(Attributes?.ApproximateNumberOfMessages ?? 0);
};

const load = async (
  { clients }: Platform,
  what: string,
  items: Iterator<Readonly<Record<string, unknown>>>,
): Promise<void> => {
  let told = performance.now();
  await writeItems(clients.dynamodb, localTable, items, (count) => {
    if (performance.now() - told < 10_000) return;
    told = performance.now();
    tell(`${what}: ${count} items written`);
  });
};

/** Cancels all steps of a case that has many, by the answer that closes it. */
const measureCancelling = async (state: CaseState, calls: Map<string, number>, reset: () => void) => {
  const deps = await registerDeps();
  const { caseRecord, steps } = state;
  const [step] = steps;
  if (step === undefined) throw new Error('The case has no step.');
  const isOpen = ({ status }: { status: string }): boolean => ['pending', 'notified'].includes(status);
  const open = Array.from({ length: OPEN_STEPS }, (_, index) => ({
    ...step,
    id: `${step.planId}.9.${step.type}.${index + 1}`,
    run: 9,
    status: 'pending' as const,
    startAt: DAY_AFTER,
    dueAt: DAY_AFTER,
    wakeAt: DAY_AFTER,
  }));
  const closing = { ...step, id: 'closing.1.closing-record', type: 'closing-record', planId: 'closing' };
  await deps.store.commitCase({
    caseRecord: { ...caseRecord, version: caseRecord.version + 1 },
    before: state,
    steps: [...open, { ...closing, status: 'notified', wakeAt: DAY_AFTER }],
    notices: [],
    history: [],
  });
  reset();
  await recordAnswer(deps, {
    caseId: caseRecord.id,
    stepId: closing.id,
    outcome: 'closed-other',
    by: 'bench@kier.example',
  });
  const used = Object.fromEntries(calls);
  const after = await deps.store.loadCase(caseRecord.id);
  return {
    openSteps: OPEN_STEPS + 1,
    stillOpen: (after?.steps ?? []).filter(isOpen).length,
    calls: used,
  };
};

export const run = async (args: string[]): Promise<void> => {
  const { values } = parseArgs({
    args,
    options: {
      pending: { type: 'string' },
      due: { type: 'string' },
      run: { type: 'boolean', default: false },
      quick: { type: 'boolean', default: false },
    },
  });
  const pending = Number(values.pending ?? (values.quick ? 20_000 : 1_000_000));
  const due = Number(values.due ?? (values.quick ? 1_000 : 10_000));
  const dataDir = mkdtempSync(join(tmpdir(), 'kier-bench-'));
  const { tick, lastRun } = await watchedTick();
  const start = (pollers: boolean): Promise<Platform> =>
    startPlatform({
      dataDir,
      doors: false,
      pollers,
      clock: 'frozen',
      directoryFile: new URL('../../test/samples/directory.json', import.meta.url).pathname,
      ...(pollers ? {} : { now: START, handlers: { tick } }),
    });
  let platform = await start(false);
  try {
    const pid = Number(readFileSync(join(dataDir, 'dynamodb', 'dynoxide.pid'), 'utf8'));
    const { calls, reset } = countCalls();
    const deps = await registerDeps();
    const registered = await registerSignal(deps, { signal, body: '' });
    if (registered.result !== 'case') throw new Error('The signal became no case.');
    const state = await deps.store.loadCase(registered.caseId);
    const step = state?.steps[0];
    if (state === undefined || step === undefined) throw new Error('The case has no steps.');
    const figures: Record<string, unknown> = {};
    figures['cancel'] = await measureCancelling(state, calls, reset);

    const idle: unknown[] = [];
    let there = 0;
    for (const count of [1_000, 100_000, pending].filter((size) => size <= pending)) {
      const from = there;
      const loading = await measured(pid, () =>
        load(platform, 'pending steps', laterSteps(step, DAY_AFTER, from, count)),
      );
      tell(`${count} pending steps after ${round(loading.wallMs / 1000)} s`);
      there = count;
      reset();
      const spent = await measured(pid, async () => {
        for (let tick = 0; tick < IDLE_TICKS; tick += 1) await platform.runTick();
      });
      idle.push({
        pending: count,
        callsPerTick: Object.fromEntries([...calls].map(([name, times]) => [name, times / IDLE_TICKS])),
        ...perTick(spent, IDLE_TICKS),
      });
    }
    figures['idle'] = idle;

    await load(platform, 'cases', casesWithStepAt(await keyRing(), state, HOT_MINUTE, due));
    tell(`${due} steps fall due`);
    const before = await messagesOn(platform);
    await platform.clock.set(new Date(HOT_MINUTE), 'frozen');
    reset();
    let ticks = 0;
    const handingOn = await measured(pid, async () => {
      do {
        await platform.runTick();
        ticks += 1;
      } while (lastRun()?.isMore === true);
    });
    figures['minute'] = {
      pending: pending + due,
      due,
      ticks,
      handedOn: (await messagesOn(platform)) - before,
      ...inSeconds(handingOn),
      calls: Object.fromEntries(calls),
    };
    tell(JSON.stringify(figures['minute']));

    if (values.run) {
      await platform.stop();
      platform = await start(true);
      const running = await measured(
        Number(readFileSync(join(dataDir, 'dynamodb', 'dynoxide.pid'), 'utf8')),
        async () => {
          await platform.waitUntilIdle();
        },
      );
      figures['run'] = { steps: due, letters: (await platform.outbox.list()).length, ...inSeconds(running) };
    }
    process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
  } finally {
    await platform.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
};
