import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CaseExport, caseExport } from '#events/case-export.ts';
import { breachesOf, repeatedLetters } from '#test/harness/conservation.ts';
import {
  exportFrom,
  jsonLines,
  type KierResult,
  type Letter,
  mailboxFrom,
  runKier,
  samplePath,
} from '#test/harness/kier-process.ts';

const mail = samplePath('mails/01-huurachterstand-verbeke.eml');
const mailRef = '20261102081432.20418@scheldekant.example';
const list = samplePath('lists/achterstallen_scheldekant_2026-11.csv');
/** A Tuesday morning. */
const start = '2026-11-10T08:00:00Z';
const listRef = 'achterstallen_scheldekant_2026-11.csv';

/** Each run on the data folder of those before it, in this order. */
describe('the command line on one data folder', () => {
  let folder: string;
  let data: string;
  const run = (...args: readonly string[]): Promise<KierResult> => runKier(...args, '--data', data);
  /** The one result on standard output. */
  const resultOf = ({ stdout }: KierResult): unknown => {
    const [result, ...more] = jsonLines(stdout);
    expect(more).toEqual([]);
    return result;
  };

  let exported: CaseExport;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'kier-commands-'));
    data = join(folder, 'data');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('puts a directory in force', async () => {
    const { code, stdout, stderr } = await run('directory', 'load', samplePath('directory.json'));
    expect({ code, stdout, stderr }).toEqual({
      code: 0,
      stdout: '',
      stderr: 'The directory is in force.\n',
    });
  });

  it('lets a mail and a list arrive and prints counts', async () => {
    const ran = await run('ingest', mail, list, '--partner', 'scheldekant', '--now', start);
    expect(ran.stderr).toBe(`1/2 01-huurachterstand-verbeke.eml\n2/2 ${listRef}\n`);
    expect(resultOf(ran)).toEqual({
      inputs: 2,
      cases: 12,
      openCases: 12,
      signals: 12,
      review: 0,
      duplicates: 0,
      ignored: 1,
      deadLetters: 0,
    });
    expect(ran.code).toBe(0);
  });

  it('exports each mail and each row exactly once', async () => {
    exported = await exportFrom(data);
    const rows = Array.from({ length: 12 }, (_, index) => ({ ref: listRef, row: index + 1 }));
    expect(breachesOf(exported, [{ ref: mailRef }, ...rows])).toEqual([]);
  });

  const openStep = (type: string) => {
    const found = exported.cases.find(({ signals }) => signals.some(({ source }) => source.ref === mailRef));
    const step = found?.steps.find((one) => one.type === type && one.status === 'notified');
    if (found === undefined || step === undefined) throw new Error(`the step ${type} is not open`);
    return { caseId: found.id, stepId: step.id };
  };

  it('records an answer once, whoever gives it again', async () => {
    const { caseId, stepId } = openStep('phone-same-day');
    const first = await run('answer', caseId, stepId, 'not-reached', '--note', 'Voicemail.');
    const other = await run('answer', caseId, stepId, 'accepts');
    const answer = { case: caseId, step: stepId, outcome: 'not-reached' };
    expect([first, other].map(resultOf)).toEqual([
      { result: 'recorded', ...answer },
      { result: 'already-recorded', ...answer },
    ]);
    expect([first, other].map(({ code }) => code)).toEqual([0, 1]);
  });

  it('ends with 1 and says why when a step cannot end so, or is not there', async () => {
    const { caseId, stepId } = openStep('check-fund');
    const impossible = await run('answer', caseId, stepId, 'attended');
    expect(impossible.stderr).toMatch(/^This step cannot end with "attended": use one of \w+/);
    const unknown = await run('answer', caseId, 'nothing', 'reached');
    expect(unknown.stderr).toBe('There is no such case or step: the export shows the ids.\n');
    expect([impossible, unknown].map(({ code, stdout }) => ({ code, stdout }))).toEqual([
      { code: 1, stdout: '' },
      { code: 1, stdout: '' },
    ]);
  });

  it('moves the clock, and refuses to move it back', async () => {
    const moved = await run('advance', '--to', '2026-11-12T12:00:00Z');
    expect(moved.code).toBe(0);
    expect(resultOf(moved)).toMatchObject({
      from: '2026-11-10T08:00:00.000Z',
      to: '2026-11-12T12:00:00.000Z',
      cases: 12,
      deadLetters: 0,
    });
    const back = await run('advance', '--to', '2026-11-11T12:00:00Z');
    expect(back).toEqual({
      code: 2,
      stdout: '',
      stderr: 'The clock shows 2026-11-12T12:00:00.000Z and never goes back: choose a later moment.\n',
    });
  });

  it('shows every letter as a line of JSON, and its whole text when asked', async () => {
    const letters = await mailboxFrom(data);
    const tasks = letters.filter(({ template }) => template === 'task');
    expect(tasks.length).toBeGreaterThan(12);
    expect(repeatedLetters(letters)).toEqual([]);
    expect(letters.map(({ at }: Letter) => at)).toEqual(letters.map(({ at }) => at).toSorted());
    const raw = jsonLines((await run('mailbox', '--raw')).stdout);
    expect(raw).toHaveLength(letters.length);
    const receipt = letters.findIndex(({ template }) => template.startsWith('receipt'));
    expect(raw[receipt]).toMatchObject({
      raw: expect.stringMatching(/^[\s\S]*Auto-Submitted: auto-replied/m),
    });
  });

  it('keeps every line of a replay: signals on cases, invalid lines in review', async () => {
    const lines = readFileSync(samplePath('streams/signals.ndjson'), 'utf8').split('\n').slice(0, 6);
    const broken: Record<string, unknown> = { ...JSON.parse(lines[0] ?? ''), arrears: { amountCents: '5' } };
    broken['source'] = { channel: 'message', ref: 'broken-1', sender: 'not an address' };
    const file = join(folder, 'signals.ndjson');
    writeFileSync(
      file,
      [
        `\uFEFF${lines[0]}`,
        '',
        JSON.stringify(broken),
        ...lines.slice(1),
        'not \u0001 JSON \uFFFF',
        '[]',
        '{"kind": "arrears"}\r',
      ].join('\n'),
    );
    const ran = await run('replay', file);
    const again = await run('replay', file);
    expect(ran.stderr).toBe('10 signals are on the queues\n');
    expect(resultOf(ran)).toMatchObject({ inputs: 10, review: 5, deadLetters: 0 });
    expect(resultOf(again)).toEqual(resultOf(ran));
    expect([ran.code, again.code]).toEqual([0, 0]);

    const after = await exportFrom(data);
    const rows = Array.from({ length: 12 }, (_, index) => ({ ref: listRef, row: index + 1 }));
    const replayed = lines
      .map((line): { source: { ref: string } } => JSON.parse(line))
      .map(({ source }) => source);
    const defective = ['broken-1', 'replay-9', 'replay-10', 'replay-11'].map((ref) => ({ ref }));
    expect(breachesOf(after, [{ ref: mailRef }, ...rows, ...replayed, ...defective])).toEqual([]);
    expect(after.review.map(({ reason, source }) => [source.ref, reason])).toEqual([
      // A tenant without the number of the house.
      ['20260805.7021@zilverwilg.example', 'incomplete'],
      ['broken-1', 'invalid-message'],
      ['replay-10', 'invalid-message'],
      ['replay-11', 'invalid-message'],
      ['replay-9', 'invalid-message'],
    ]);
  });
});

describe('a command without --data', () => {
  it('uses a fresh folder that it names on standard error', async () => {
    const { stdout, stderr } = await runKier('export');
    const fresh = /^No --data given: using (\S+)\n$/.exec(stderr)?.[1] ?? '';
    expect(existsSync(join(fresh, 'dynamodb'))).toBe(true);
    rmSync(fresh, { recursive: true });
    expect(caseExport.parse(JSON.parse(stdout))).toEqual({
      cases: [],
      review: [],
      duplicates: [],
      ignored: [],
    });
  });
});

describe('extract', () => {
  it('prints a line of JSON for each signal, with the file as it was given', async () => {
    const { code, stdout, stderr } = await runKier(
      'extract',
      mail,
      list,
      samplePath('mails/23-afwezigheidsbericht.eml'),
    );
    const lines = jsonLines(stdout);
    expect(stderr).toBe('');
    expect(code).toBe(0);
    expect(lines).toHaveLength(14);
    expect(lines[0]).toMatchObject({
      file: mail,
      ref: mailRef,
      outcome: 'signal',
      signal: { kind: 'arrears', source: { channel: 'mail', ref: mailRef } },
    });
    expect(lines[1]).toMatchObject({ file: list, ref: listRef, row: 1, line: 2, outcome: 'signal' });
    expect(lines[13]).toEqual({
      file: samplePath('mails/23-afwezigheidsbericht.eml'),
      ref: 'oof-4471.20261106@scheldekant.example',
      outcome: 'ignore',
      reason: 'out-of-office',
    });
  });
});
