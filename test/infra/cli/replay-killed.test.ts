import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { breachesOf, repeatedLetters } from '#test/harness/conservation.ts';
import {
  exportFrom,
  jsonLines,
  type KierProcess,
  mailboxFrom,
  runKier,
  samplePath,
  startKier,
} from '#test/harness/kier-process.ts';

const SIGNALS = 150;
/** A Friday morning: tasks go out at once. */
const start = '2026-11-20T09:00:00Z';

describe('a replay ended by kill -9', () => {
  let folder: string;
  let data: string;
  let file: string;
  let lines: string[];
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'kier-replay-'));
    data = join(folder, 'data');
    file = join(folder, 'signals.ndjson');
    lines = readFileSync(samplePath('streams/signals.ndjson'), 'utf8').split('\n').slice(0, SIGNALS);
    writeFileSync(file, lines.join('\n'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const command = () => [
    'replay',
    file,
    '--data',
    data,
    '--now',
    start,
    '--directory',
    samplePath('directory.json'),
  ];
  const lettersSent = (): number =>
    existsSync(join(data, 'outbox'))
      ? readdirSync(join(data, 'outbox')).filter((name) => name.endsWith('.json')).length
      : 0;
  /** Letters that went out more than once, by what the mail service was given to know them by. */
  const sentTwice = (): string[] => {
    const outbox = join(data, 'outbox');
    const names = readdirSync(outbox)
      .filter((name) => name.endsWith('.json'))
      .map((name): { tags: Record<string, string> } => JSON.parse(readFileSync(join(outbox, name), 'utf8')))
      .map(({ tags }) => tags['kier-notice'] ?? 'none');
    return names.filter((name, index) => names.indexOf(name) !== index);
  };
  /** Ends the process the moment that the condition holds; it may have come to its own end before. */
  const killWhen = async (kier: KierProcess, isTime: () => boolean): Promise<void> => {
    while (kier.child.exitCode === null && !isTime()) await sleep(3);
    kier.child.kill('SIGKILL');
    await kier.ended;
  };

  it('loses no signal and sends no letter twice, whenever it is ended, when it is run again', async () => {
    const moments: string[] = [];
    const early = startKier(...command());
    const afterMs = Math.random() * 300;
    let queuedAt: number | undefined;
    moments.push(`${Math.round(afterMs)} ms after the signals were on the queues`);
    await killWhen(early, () => {
      if (early.stderr().includes('are on the queues')) queuedAt ??= performance.now();
      return queuedAt !== undefined && performance.now() - queuedAt >= afterMs;
    });
    for (let round = 0; round < 2; round += 1) {
      const atLetter = lettersSent() + 1 + Math.floor(Math.random() * 100);
      moments.push(`at letter ${atLetter}`);
      await killWhen(startKier(...command()), () => lettersSent() >= atLetter);
    }
    const sentBefore = lettersSent();

    const last = await runKier(...command());
    // What was being sent at the moment of the end is sent when its lease is over.
    const later = await runKier('advance', '--to', '2026-11-20T09:40:00Z', '--data', data);
    const letters = await mailboxFrom(data);
    const exported = await exportFrom(data);
    const inputs = lines
      .map((line): { source: { ref: string } } => JSON.parse(line))
      .map(({ source }) => source);
    // The moments stand in both, so that a failure tells them.
    expect({
      moments,
      codes: [last.code, later.code],
      counts: [last, later].flatMap(({ stdout }) => jsonLines(stdout)),
      breaches: breachesOf(exported, inputs),
      unsent: exported.cases.flatMap(({ notices }) => notices.filter(({ status }) => status !== 'delivered')),
      sentTwice: sentTwice(),
      // A registry may have several inputs in review at one minute: what it is told of each reads the same.
      repeated: repeatedLetters(letters.filter(({ template }) => template !== 'receipt-review')),
    }).toEqual({
      moments,
      codes: [0, 0],
      counts: [
        expect.objectContaining({ inputs: SIGNALS, ignored: 0, deadLetters: 0 }),
        expect.objectContaining({ deadLetters: 0 }),
      ],
      breaches: [],
      unsent: [],
      sentTwice: [],
      repeated: [],
    });
    expect(letters.length).toBeGreaterThan(sentBefore);
  }, 180_000);
});
