import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { CaseExport } from '#events/case-export.ts';
import type { Signal } from '#events/signal.ts';
import { createCaseStore } from '#adapters/aws/case-store.ts';
import { recordAnswer } from '#application/record-answer.ts';
import type { StepRecord } from '#domain/case-record.ts';
import { outcomesOfStep } from '#domain/cases/decision-context.ts';
import { readAnswerToken } from '#domain/links/answer-token.ts';
import { planCatalogue } from '#domain/plans/index.ts';
import { exportOf } from '#infra/cli/case-counts.ts';
import { localTable } from '#infra/local/local-names.ts';
import type { MailboxEntry } from '#infra/local/mailbox.ts';
import { registerDeps } from '#runtime/deps.ts';
import { keyRing } from '#runtime/key-ring.ts';
import { repeatedLetters } from '#test/harness/conservation.ts';
import { lettersOf } from '#test/harness/mailbox.ts';
import { putSignal } from '#test/harness/partner-queue.ts';
import { startTestPlatform, type TestPlatform } from '#test/harness/platform.ts';

vi.setConfig({ hookTimeout: 180_000 });

/** A Tuesday morning in summer time, which ends on Sunday 25 October. */
const start = '2026-10-20T07:00:00.000Z';
/** Where time stops for the workers to answer; a Saturday, a Monday evening. */
const stops = ['2026-10-24T10:00:00.000Z', '2026-11-30T18:00:00.000Z'];
const end = '2027-01-20T09:00:00.000Z';

const at = (street: string) => ({ street, houseNumber: '4', postcode: '2880', municipality: 'Bornem' });
const lease = { startDate: '2022-04-01', written: true };
const signals: readonly Omit<Signal, 'receivedAt' | 'language'>[] = [
  {
    kind: 'petition',
    tenants: [{ givenName: 'Tom', familyName: 'Verbeke', birthDate: '1986-03-14' }],
    dwelling: at('Barelstraat'),
    court: { rollNumber: '26A1901', registeredOn: '2026-10-19', hearingAt: '2026-11-19T09:30' },
    lease,
    source: { channel: 'message', ref: 'petition', sender: 'griffie@vg-willebroek.example' },
  },
  {
    kind: 'referral',
    tenants: [{ givenName: 'Fatima', familyName: 'Ben Haddou' }],
    dwelling: at('Kerkplein'),
    problems: ['upkeep'],
    tenantInformed: true,
    source: { channel: 'message', ref: 'referral', sender: 'ilse.wouters@caw-tussenstroom.example' },
  },
  {
    kind: 'judgment',
    tenants: [{ givenName: 'Steven', familyName: 'Goyvaerts' }],
    dwelling: at('Nederstraat'),
    court: { rollNumber: '26A1502' },
    judgment: { date: '2026-10-08', servedOn: '2026-10-15' },
    lease,
    source: { channel: 'message', ref: 'judgment', sender: 'info@pdr-deurwaarders.example' },
  },
];

type Steps = ReadonlyMap<string, StepRecord>;

/** Every step by case and id. */
const stepsOf = async (platform: TestPlatform): Promise<Steps> => {
  const store = createCaseStore(platform.clients.dynamodb, localTable, await keyRing());
  const found = new Map<string, StepRecord>();
  for (const { id } of (await exportOf(platform)).cases) {
    for (const step of (await store.loadCase(id))?.steps ?? []) found.set(`${id} ${step.id}`, step);
  }
  return found;
};

const isOpen = ({ status }: StepRecord): boolean => status === 'notified' || status === 'overdue';

/** Every open step is answered with the first answer that its task offers. */
const answerAll = async (platform: TestPlatform): Promise<void> => {
  const deps = await registerDeps();
  const catalogue = planCatalogue(await deps.directory());
  for (const [key, step] of await stepsOf(platform)) {
    const [outcome] = outcomesOfStep(step, { catalogue });
    if (!isOpen(step) || outcome === undefined) continue;
    const [caseId = ''] = key.split(' ');
    await recordAnswer(deps, { caseId, stepId: step.id, outcome, by: 'test' });
  }
  await platform.waitUntilIdle();
};

/** Hour and minute on a clock in Brussels, by the time-zone data of the machine. */
const brussels = new Intl.DateTimeFormat('nl-BE', {
  timeZone: 'Europe/Brussels',
  weekday: 'short',
  hour: '2-digit',
  minute: '2-digit',
});
const wallClock = (instant: string): { weekday: string; time: string } => {
  const parts = Object.fromEntries(
    brussels.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]),
  );
  return { weekday: parts['weekday'] ?? '', time: `${parts['hour']}:${parts['minute']}` };
};

describe('three months across the end of summer time', () => {
  let folder: string;
  let letters: MailboxEntry[];
  let exported: CaseExport;
  let steps: Steps;
  let deadLetters: number;
  /** Export and letters at each stop: before the platform was stopped, and after it was started again. */
  const aroundStops: { before: unknown; after: unknown }[] = [];
  let stepOf: (letter: MailboxEntry) => string | undefined;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'kier-months-'));
    const open = (now?: string) =>
      startTestPlatform({
        dataDir: folder,
        doors: false,
        directoryFile: new URL('../samples/directory.json', import.meta.url).pathname,
        ...(now === undefined ? {} : { now }),
      });
    const state = async (platform: TestPlatform) => ({
      now: platform.clock.now().toISOString(),
      exported: await exportOf(platform),
      letters: (await lettersOf(platform)).map(({ id, status }) => [id, status]),
    });
    let platform = await open(start);
    for (const signal of signals) await putSignal(platform, { ...signal, language: 'nl', receivedAt: start });
    await platform.waitUntilIdle();
    for (const stop of stops) {
      await platform.advanceTo(stop);
      await answerAll(platform);
      const before = await state(platform);
      await platform.stop();
      platform = await open();
      aroundStops.push({ before, after: await state(platform) });
    }
    await platform.advanceTo(end);
    ({ deadLetters } = await platform.waitUntilIdle());
    letters = await lettersOf(platform);
    exported = await exportOf(platform);
    steps = await stepsOf(platform);
    const { links } = await keyRing();
    stepOf = ({ text }) => {
      const token = /\/a\/([^\s?]+)/.exec(text)?.[1];
      const read = token === undefined ? undefined : readAnswerToken(token, links, start);
      return read?.ok === true ? `${read.claims.caseId} ${read.claims.stepId}` : undefined;
    };
    await platform.stop();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Moments at which something arrived or was answered: what is due then goes out at once. */
  const moments = new Set([start, ...stops]);
  const byTheClock = (): MailboxEntry[] => letters.filter((letter) => !moments.has(letter.at));

  it('sends the task of every step at the moment at which the step starts', () => {
    const tasks = letters.filter(({ template }) => template === 'task');
    const told = tasks.map((task) => {
      const key = stepOf(task) ?? '';
      const startAt = steps.get(key)?.startAt ?? '';
      return { key, at: task.at, expected: moments.has(task.at) && startAt < task.at ? task.at : startAt };
    });
    expect(told.filter(({ at: sentAt, expected }) => sentAt !== expected)).toEqual([]);
    // Before the change, after it, and in the last weeks.
    for (const month of ['2026-10', '2026-11', '2026-12', '2027-01'])
      expect(told.filter((task) => task.at.startsWith(month) && !moments.has(task.at))).not.toEqual([]);
    const started = [...steps].filter(([, { startAt, status }]) => startAt <= end && status !== 'cancelled');
    expect(started.map(([key]) => key).filter((key) => !told.some((task) => task.key === key))).toEqual([]);
  });

  it('opens the day at the same time on the wall clock in summer and in winter', () => {
    const tasks = byTheClock().filter(({ template }) => template === 'task');
    expect(new Set(tasks.map((task) => wallClock(task.at).time))).toEqual(new Set(['08:30']));
    expect(new Set(tasks.map((task) => task.at.slice(11, 16)))).toEqual(new Set(['06:30', '07:30']));
  });

  it('says nothing at night, in the weekend or on a day off', () => {
    const outside = byTheClock().filter(({ at: sentAt }) => {
      const { weekday, time } = wallClock(sentAt);
      const isDayOff = ['2026-11-11', '2026-12-25', '2027-01-01'].includes(sentAt.slice(0, 10));
      return ['za', 'zo'].includes(weekday) || time < '08:30' || time > '17:00' || isDayOff;
    });
    expect(outside.map(({ at: sentAt, subject }) => `${sentAt} ${subject}`)).toEqual([]);
  });

  it('goes in order and says nothing twice', () => {
    const times = letters.map((letter) => letter.at);
    expect(times).toEqual(times.toSorted());
    expect(repeatedLetters(letters)).toEqual([]);
    const tasks = letters.filter(({ template }) => template === 'task').map(stepOf);
    expect(tasks).toHaveLength(new Set(tasks).size);
  });

  it('leaves nothing behind that should have happened', () => {
    const late = [...steps].filter(([, { wakeAt }]) => wakeAt !== undefined && wakeAt <= end);
    expect(late.map(([key]) => key)).toEqual([]);
    const waiting = exported.cases.flatMap(({ notices }) =>
      notices.filter(({ status }) => status !== 'delivered'),
    );
    expect(waiting).toEqual([]);
    expect(deadLetters).toBe(0);
  });

  it('keeps everything when it is stopped and started again', () => {
    for (const { before, after } of aroundStops) expect(after).toEqual(before);
    expect(aroundStops).toHaveLength(stops.length);
  });
});
