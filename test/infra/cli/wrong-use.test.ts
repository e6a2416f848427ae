import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type KierResult, runKier, samplePath } from '#test/harness/kier-process.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kier-wrong-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const refusals = [
  { args: [], says: /^Usage: npm run -s kier -- <command>/ },
  { args: ['ingset'], says: /^There is no command "ingset"\.$/ },
  { args: ['extract'], says: /^extract takes the files to read\.$/ },
  { args: ['extract', 'a.eml', '--data', 'x'], says: /^Unknown option '--data'\.$/ },
  { args: ['ingest', 'package.json', '--now', 'tomorrow'], says: /^--now takes a moment such as / },
  { args: ['ingest', 'package.json', '--directory', 'none.json'], says: /none\.json cannot be read/ },
  { args: ['replay', 'a.ndjson', 'b.ndjson'], says: /^replay does not take "b\.ndjson"\.$/ },
  { args: ['advance'], says: /^advance takes --to, the moment to move to\.$/ },
  { args: ['advance', '--to', '2026-11-02T09:00'], says: /^--to takes a moment such as / },
  { args: ['advance', '--to'], says: /^Option '--to <value>' argument missing\.$/ },
  { args: ['answer', 'case', 'step'], says: /^answer takes a case, a step and an outcome/ },
  { args: ['answer', 'case', 'step', 'maybe'], says: /^There is no outcome "maybe": use one of reached, / },
  {
    args: ['step', 'postpone', 'case', 'step', '2026-11-12'],
    says: /^To leave the plan takes a reason: --note TEXT\.$/,
  },
  { args: ['step', 'postpone', 'case', 'step', '2026-11-31', '--note', 'x'], says: /^A day is written as / },
  { args: ['plan', 'move', 'case'], says: /^plan takes list, show, draw, start or move\.$/ },
  { args: ['caseload', 'hand-over'], says: /^caseload takes show, or hand-over with a worker\.$/ },
  { args: ['export', 'everything'], says: /^export does not take "everything"\.$/ },
  { args: ['directory'], says: /^directory takes check or load, and a file\.$/ },
  { args: ['serve', '--port', '70000'], says: /^--port takes a port from 0 to 65535\.$/ },
] as const;

describe('a command used wrongly', () => {
  const results = new Map<string, KierResult>();
  beforeAll(async () => {
    const waiting = refusals.map(({ args }) => args);
    const next = async (): Promise<void> => {
      for (let args = waiting.shift(); args !== undefined; args = waiting.shift()) {
        results.set(args.join(' '), await runKier(...args));
      }
    };
    await Promise.all([next(), next(), next()]);
  });

  for (const { args, says } of refusals) {
    it(`ends with 2 and one sentence when called as "kier ${args.join(' ')}"`, () => {
      const result = results.get(args.join(' '));
      const sentences = (result?.stderr ?? '').split('\n').filter((line) => !line.startsWith('No --data'));
      expect(sentences[0]).toMatch(says);
      expect(result?.stderr).not.toMatch(/\n\s+at /);
      expect(result?.stdout).toBe('');
      expect(result?.code).toBe(2);
    });
  }
});

describe('a command whose input cannot be taken in', () => {
  it('ends with 1 and names the path when a file to ingest does not exist', async () => {
    const { code, stdout, stderr } = await runKier('ingest', join(folder, 'gone.eml'), '--data', folder);
    expect({ code, stdout, stderr }).toEqual({
      code: 1,
      stdout: '',
      stderr: `${join(folder, 'gone.eml')} does not exist: check the path.\n`,
    });
  });

  it('ends with 1 and names the file when the times of a folder are broken', async () => {
    const broken = join(folder, 'broken');
    mkdirSync(broken);
    writeFileSync(join(broken, 'arrivals.json'), '[{"file": "a.eml",]');
    const { code, stderr } = await runKier('ingest', broken, '--data', folder);
    expect(stderr).toBe(`${join(broken, 'arrivals.json')} is not JSON from line 1, column 19 on.\n`);
    expect(code).toBe(1);
  });

  it('ends with 1 when the signals to replay cannot be read', async () => {
    const { code, stdout, stderr } = await runKier('replay', 'none.ndjson');
    expect({ code, stdout, stderr }).toEqual({
      code: 1,
      stdout: '',
      stderr: 'none.ndjson cannot be read: check the path.\n',
    });
  });

  it('reads the other files and ends with 1 when one cannot be read', async () => {
    const mail = samplePath('mails/01-huurachterstand-verbeke.eml');
    const { code, stdout, stderr } = await runKier('extract', join(folder, 'gone.pdf'), mail);
    expect(stderr).toBe(`${join(folder, 'gone.pdf')} cannot be read: check the path.\n`);
    expect(JSON.parse(stdout)).toMatchObject({ file: mail, outcome: 'signal' });
    expect(code).toBe(1);
  });
});

describe('directory check', () => {
  const check = async (name: string, content: string): Promise<KierResult> => {
    const file = join(folder, name);
    writeFileSync(file, content);
    return runKier('directory', 'check', file);
  };

  it('ends with 0 and prints no mistake when the directory is sound', async () => {
    const { code, stdout, stderr } = await runKier('directory', 'check', samplePath('directory.json'));
    expect({ code, stdout, stderr }).toEqual({
      code: 0,
      stdout: '',
      stderr: 'The directory is sound.\n',
    });
  });

  it('names the line when the file is not JSON', async () => {
    const { code, stdout } = await check('comma.json', '{\n  "organisation": {},\n  "workers": [,]\n}\n');
    expect({ code, stdout }).toEqual({
      code: 1,
      stdout: 'line 3, column 15: from here on the file is not JSON\n',
    });
  });

  it('names each mistake with its place when several are made', async () => {
    const directory = JSON.parse(readFileSync(samplePath('directory.json'), 'utf8'));
    directory.workers[2].email = 'griet.demaeyer';
    directory.workers[4].absences[0].to = '2026-10-01';
    directory.partners[1].refferalCriteria = {};
    directory.organisation.openingHours = { from: '17:00', to: '09:00' };
    delete directory.teamLead.email;
    const { code, stdout } = await check('mistakes.json', JSON.stringify(directory));
    const mistakes = stdout.trimEnd().split('\n');
    expect(mistakes.map((line) => line.slice(0, line.indexOf(':'))).toSorted()).toEqual([
      'organisation.openingHours',
      'partners.1',
      'teamLead.email',
      'workers.2.email',
      'workers.4.absences.0',
    ]);
    expect(stdout).toContain('partners.1: Unrecognized key: "refferalCriteria"');
    expect(code).toBe(1);
  });

  it('refuses to load a directory with a mistake and keeps nothing of it', async () => {
    const file = join(folder, 'comma.json');
    const { code, stdout } = await runKier('directory', 'load', file, '--data', join(folder, 'unused'));
    expect({ code, stdout }).toEqual({ code: 1, stdout: expect.stringMatching(/^line 3, column 15: /) });
    expect(existsSync(join(folder, 'unused'))).toBe(false);
  });
});
