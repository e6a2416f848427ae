import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { acceptFile, type DropFolder, startDropFolder } from '#infra/local/drop-folder.ts';
import type { RawStore } from '#infra/local/raw-store.ts';
import { eventually } from '#test/harness/eventually.ts';

const receivedAt = new Date('2026-11-02T09:00:00.000Z');

vi.setConfig({ testTimeout: 40_000 });

describe('startDropFolder', () => {
  let folder: string;
  let drop: DropFolder | undefined;
  let accepted: { key: string; content: string; metadata: Readonly<Record<string, string>> }[];
  let failures: unknown[];
  let store: RawStore;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'kier-drop-'));
    mkdirSync(join(folder, 'vesta'));
    accepted = [];
    failures = [];
    store = {
      accept: async (key, content, metadata) => {
        accepted.push({ key, content: Buffer.from(content).toString(), metadata });
        return { key };
      },
    };
  });
  afterEach(async () => {
    await drop?.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  const start = (stableMs = 60): void => {
    drop = startDropFolder({
      folder,
      store,
      now: () => receivedAt,
      partners: () => Promise.resolve(['vrede']),
      stableMs,
      scanEveryMs: 500,
      onFailure: (error) => void failures.push(error),
    });
  };
  const put = (name: string, content = 'x'): void => writeFileSync(join(folder, 'vesta', name), content);
  const done = () => readdirSync(join(folder, 'vesta', '.done'));

  it('stores a complete file with its name and moves it away', async () => {
    start();
    put('Huur & co.csv', 'a;b');
    await eventually(() => expect(done()).toEqual(['Huur & co.csv']));
    expect(accepted).toEqual([
      {
        key: expect.stringMatching(/^drop\/vesta\/[0-9a-f]{32}\/Huur & co\.csv$/),
        content: 'a;b',
        metadata: { 'kier-file-name': 'Huur%20%26%20co.csv', 'kier-received-at': '2026-11-02T09:00:00.000Z' },
      },
    ]);
    expect(existsSync(join(folder, 'vesta', 'Huur & co.csv'))).toBe(false);
    await eventually(() => expect(drop?.isAtRest()).toBe(true));
    expect(failures).toEqual([]);
  });

  it('makes the folders of the partners', async () => {
    start();
    await eventually(() => expect(existsSync(join(folder, 'vrede'))).toBe(true));
  });

  it('waits for a file that is still growing', async () => {
    start(1_000);
    for (let line = 1; line <= 5; line += 1) {
      writeFileSync(join(folder, 'vesta', 'list.csv'), `${line}\n`, { flag: 'a' });
      await new Promise((resolve) => setTimeout(resolve, 30));
      expect(drop?.isAtRest()).toBe(false);
    }
    await eventually(() => expect(accepted).toHaveLength(1));
    expect(accepted[0]?.content).toBe('1\n2\n3\n4\n5\n');
  });

  it('leaves alone what is hidden, still being written, a link, or in no partner’s folder', async () => {
    writeFileSync(join(folder, 'secret'), 'not his');
    mkdirSync(join(folder, 'Not A Partner'));
    writeFileSync(join(folder, 'Not A Partner', 'a.csv'), 'x');
    for (const name of ['.hidden', 'a.csv.part', 'a.csv~']) put(name);
    symlinkSync(join(folder, 'secret'), join(folder, 'vesta', 'link.csv'));
    mkdirSync(join(folder, 'vesta', 'sub'));
    put('real.csv');
    start();
    await eventually(() => expect(done()).toEqual(['real.csv']));
    expect(accepted.map(({ content }) => content)).toEqual(['x']);
    expect(failures.map(String)).toEqual([expect.stringContaining('does not have the id of a partner')]);
  });

  it('takes in a file under the same key when it was stored but not yet moved', async () => {
    start();
    put('list.csv');
    await eventually(() => expect(done()).toEqual(['list.csv']));
    // The process ended between the notification and the move.
    renameSync(join(folder, 'vesta', '.done', 'list.csv'), join(folder, 'vesta', 'list.csv'));
    await eventually(() => expect(accepted).toHaveLength(2));
    expect(accepted[1]?.key).toBe(accepted[0]?.key);
  });

  it('takes in the same content under another key when it is sent again, and keeps both files', async () => {
    start();
    put('list.csv');
    await eventually(() => expect(done()).toHaveLength(1));
    put('list.csv');
    await eventually(() => expect(done()).toHaveLength(2));
    expect(accepted[1]?.key).not.toBe(accepted[0]?.key);
  });

  it('takes in a file that replaced another while that one was being stored', async () => {
    const working = store;
    let replaced = false;
    store = {
      accept: async (...args) => {
        const arrival = await working.accept(...args);
        if (!replaced) {
          replaced = true;
          put('list.csv', 'other rows');
        }
        return arrival;
      },
    };
    start();
    put('list.csv');
    await eventually(() => expect(accepted).toHaveLength(2));
    await eventually(() => expect(done()).toHaveLength(1));
  });

  it('leaves the file and tries again when it cannot be stored', async () => {
    const working = store;
    let attempts = 0;
    store = {
      accept: (...args) => {
        attempts += 1;
        return attempts === 1 ? Promise.reject(new Error('down')) : working.accept(...args);
      },
    };
    start();
    put('list.csv');
    await eventually(() => expect(done()).toEqual(['list.csv']));
    expect(failures).toHaveLength(1);
    expect(accepted).toHaveLength(1);
  });

  it('decodes a name that is not UTF-8 as Latin-1', async () => {
    start();
    writeFileSync(
      Buffer.concat([
        Buffer.from(`${join(folder, 'vesta')}/`),
        Buffer.from('achterstall\u00e9.csv', 'latin1'),
      ]),
      'x',
    );
    await eventually(() => expect(accepted).toHaveLength(1));
    expect(accepted[0]?.key).toMatch(/\/achterstallé\.csv$/);
    await eventually(() => expect(done()).toEqual(['achterstallé.csv']));
  });
});

describe('acceptFile', () => {
  it('refuses what is not the id of a partner', () => {
    const store: RawStore = { accept: () => Promise.reject(new Error('not reached')) };
    expect(() => acceptFile(store, '../mail', 'a.eml', new Uint8Array(), receivedAt)).toThrow(RangeError);
  });
});
