import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockDataFolder } from '#infra/local/data-lock.ts';

const lockModule = new URL('../../../infra/local/data-lock.ts', import.meta.url).href;

/** Takes the folder in another process, which says so and ends as told. */
const lockElsewhere = (folder: string, ending: string) =>
  spawnSync(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      `import { lockDataFolder } from ${JSON.stringify(lockModule)};
       try { lockDataFolder(${JSON.stringify(folder)}); console.log('taken'); ${ending} }
       catch (error) { console.log(error.message); process.exit(error.exitCode); }`,
    ],
    { encoding: 'utf8' },
  );

describe('lockDataFolder', () => {
  let parent: string;
  let folder: string;
  beforeEach(() => {
    parent = mkdtempSync(join(tmpdir(), 'kier-lock-'));
    folder = join(parent, 'data');
  });
  afterEach(() => rmSync(parent, { recursive: true, force: true }));

  it('makes the folder for its owner only', () => {
    lockDataFolder(folder).release();
    expect(statSync(folder).mode & 0o777).toBe(0o700);
  });

  it('refuses a second process in one sentence that names the first and the remedy', () => {
    const lock = lockDataFolder(folder);
    const { stdout, status } = lockElsewhere(folder, '');
    expect(stdout.trim()).toBe(
      `The data folder ${folder} is in use by process ${process.pid}; stop that one first, or choose another folder with --data.`,
    );
    expect(status).toBe(1);
    lock.release();
    expect(lockElsewhere(folder, '').stdout.trim()).toBe('taken');
  });

  it('refuses a second holder within one process', () => {
    const lock = lockDataFolder(folder);
    expect(() => lockDataFolder(folder)).toThrow(/is in use by process/);
    lock.release();
    lockDataFolder(folder).release();
  });

  it('is free again when its holder was ended by kill -9', () => {
    const { signal } = lockElsewhere(folder, "process.kill(process.pid, 'SIGKILL');");
    expect(signal).toBe('SIGKILL');
    lockDataFolder(folder).release();
  });

  it('says which folder cannot be made when a file is in the way', () => {
    const file = join(parent, 'file');
    writeFileSync(file, '');
    expect(() => lockDataFolder(join(file, 'data'))).toThrow(
      /file\/data cannot be made; choose another with --data/,
    );
  });
});
