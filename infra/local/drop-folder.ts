import { createHash, randomUUID } from 'node:crypto';
import { type BigIntStats, constants, type FSWatcher, mkdirSync, watch } from 'node:fs';
import { type FileHandle, mkdir, open, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Arrival, RawStore } from './raw-store.ts';
import { renameDurably } from './write-durably.ts';

export type DropFolder = {
  /** Looks at all folders now; settles when every file that was complete has been taken in. */
  readonly scan: () => Promise<void>;
  /** No file is being taken in, and none lies there that will be. */
  readonly isAtRest: () => boolean;
  readonly stop: () => Promise<void>;
};

/** A partner's id, which is also the name of his folder. */
const partnerId = /^[a-z0-9][a-z0-9-]{0,62}$/;
const askPartnersEveryMs = 30_000;
const maxFileBytes = 200 * 1024 * 1024;

/** What is still being written, or is no file for us. */
const isSetAside = (name: string): boolean =>
  name.startsWith('.') || name.endsWith('.part') || name.endsWith('~') || name.endsWith('.tmp');

/** Names are bytes on disk; those that are not UTF-8 come from systems that wrote Latin-1. */
const decodeName = (bytes: Buffer): string => {
  const text = bytes.toString('utf8');
  return text.includes('\uFFFD') ? bytes.toString('latin1') : text;
};

/** Stores a file that somebody hands over, under a key of its own: `drop/<partner>/<unique>/<file name>`. */
export const acceptFile = (
  store: RawStore,
  partner: string,
  name: string,
  content: Uint8Array,
  receivedAt: Date,
  unique: string = randomUUID(),
): Promise<Arrival> => {
  if (!partnerId.test(partner)) throw new RangeError(`"${partner}" is not the id of a partner.`);
  return store.accept(`drop/${partner}/${unique}/${name}`, content, {
    'kier-file-name': encodeURIComponent(name.toWellFormed()),
    'kier-received-at': receivedAt.toISOString(),
  });
};

/** Tells a file from another that took its name. */
const versionOf = ({ dev, ino, mtimeNs, size }: BigIntStats): string => `${dev}/${ino}/${mtimeNs}/${size}`;

type Seen = { readonly sizeBytes: number; readonly changedMs: number; readonly since: number };

/**
 * Takes in what partners put into `<folder>/<partner>/`: a file whose size has not changed for a while is stored, its
 * notification put on the queue, and then it is moved to `.done/`. The key of a file is made from what it is on disk,
 * so that a file that was stored but not yet moved when the process ended comes again under the same key.
 */
export const startDropFolder = (options: {
  readonly folder: string;
  readonly store: RawStore;
  readonly now: () => Date;
  /** Partners whose folders are made where they are missing; asked from time to time. */
  readonly partners?: () => Promise<readonly string[]>;
  /** How long a file must not change before it counts as complete. */
  readonly stableMs?: number;
  readonly scanEveryMs?: number;
  readonly onFailure?: (error: unknown) => void;
}): DropFolder => {
  const { folder, store, stableMs = 1_000, scanEveryMs = 2_000 } = options;
  const seen = new Map<string, Seen>();
  const complained = new Set<string>();
  let hasWaiting = false;
  let scanning: Promise<void> | undefined;
  let isStopped = false;
  let askPartnersAt = 0;
  let early: NodeJS.Timeout | undefined;

  const complain = (about: string, error: unknown): void => {
    if (!complained.has(about)) options.onFailure?.(error);
    complained.add(about);
  };

  /** Undefined when the file goes on changing, is gone, or is none. */
  const readStable = async (
    file: Buffer,
    id: string,
  ): Promise<{ content: Buffer; unique: string; version: string } | undefined> => {
    // Never through a symbolic link: a partner could point it at a file that is not his.
    const handle: FileHandle = await open(
      file,
      constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK,
    );
    try {
      const before = await handle.stat({ bigint: true });
      if (!before.isFile()) return undefined;
      const known = seen.get(id);
      const changedMs = Number(before.mtimeMs);
      const sizeBytes = Number(before.size);
      if (known?.sizeBytes !== sizeBytes || known.changedMs !== changedMs) {
        seen.set(id, { sizeBytes, changedMs, since: performance.now() });
        hasWaiting = true;
        return undefined;
      }
      if (performance.now() - known.since < stableMs) {
        hasWaiting = true;
        return undefined;
      }
      if (sizeBytes > maxFileBytes) {
        complain(
          id,
          new RangeError(`A dropped file is larger than ${maxFileBytes} bytes and stays where it is.`),
        );
        return undefined;
      }
      const content = await handle.readFile();
      const after = await handle.stat({ bigint: true });
      if (after.size !== before.size || after.mtimeNs !== before.mtimeNs) return undefined;
      const unique = createHash('sha256')
        .update(`${before.dev}/${before.ino}/${before.mtimeNs}/`)
        .update(content)
        .digest('hex')
        .slice(0, 32);
      return { content, unique, version: versionOf(before) };
    } finally {
      await handle.close();
    }
  };

  const takeIn = async (partner: string, nameBytes: Buffer): Promise<void> => {
    const name = decodeName(nameBytes);
    if (isSetAside(name)) return;
    const partnerFolder = join(folder, partner);
    const file = Buffer.concat([Buffer.from(`${partnerFolder}/`), nameBytes]);
    const id = `${partner}/${nameBytes.toString('latin1')}`;
    const stable = await readStable(file, id);
    if (stable === undefined) return;
    await acceptFile(store, partner, name, stable.content, options.now(), stable.unique);
    // Replaced while it was being stored: the new file stays, and is taken in as a file of its own.
    if (versionOf(await stat(file, { bigint: true })) !== stable.version) return;
    const done = join(partnerFolder, '.done');
    await mkdir(done, { recursive: true });
    const isTaken = await stat(join(done, name)).then(
      () => true,
      () => false,
    );
    await renameDurably(file, join(done, isTaken ? `${stable.unique.slice(0, 8)}-${name}` : name));
    seen.delete(id);
  };

  /** A directory may be loaded, and partners join, while the platform runs. */
  const makeFolders = async (): Promise<void> => {
    if (options.partners === undefined || performance.now() < askPartnersAt) return;
    const partners = await options.partners();
    if (partners.length > 0) askPartnersAt = performance.now() + askPartnersEveryMs;
    for (const partner of partners) await mkdir(join(folder, partner), { recursive: true });
  };

  const scanAll = async (): Promise<void> => {
    hasWaiting = false;
    await makeFolders().catch((error: unknown) => options.onFailure?.(error));
    const partners = await readdir(folder, { withFileTypes: true });
    for (const entry of partners.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      if (!entry.isDirectory() || entry.name.startsWith('.')) continue;
      if (!partnerId.test(entry.name)) {
        complain(entry.name, new RangeError('A drop folder does not have the id of a partner as its name.'));
        continue;
      }
      const names = await readdir(join(folder, entry.name), { encoding: 'buffer' });
      for (const name of names.toSorted((a, b) => a.compare(b))) {
        try {
          await takeIn(entry.name, name);
        } catch (error) {
          // Left where it is and tried again at the next scan; a file that has gone is nobody's loss.
          if (
            !(
              error instanceof Error &&
              'code' in error &&
              (error.code === 'ENOENT' || error.code === 'ELOOP')
            )
          ) {
            hasWaiting = true;
            options.onFailure?.(error);
          }
        }
      }
    }
  };

  const scan = (): Promise<void> => {
    scanning ??= scanAll()
      .catch((error: unknown) => options.onFailure?.(error))
      .finally(() => {
        scanning = undefined;
        if (hasWaiting && !isStopped) scanSoon();
      });
    return scanning;
  };
  const scanSoon = (): void => {
    early ??= setTimeout(() => {
      early = undefined;
      void scan();
    }, stableMs + 20);
  };

  mkdirSync(folder, { recursive: true });
  let watcher: FSWatcher | undefined;
  try {
    watcher = watch(folder, { recursive: true }, () => {
      if (!isStopped && early === undefined) void scan();
    });
    watcher.on('error', () => watcher?.close());
  } catch {
    // Some file systems cannot be watched; the periodic scan finds everything.
  }
  const periodic = setInterval(() => void scan(), scanEveryMs);
  void scan();

  return {
    scan,
    isAtRest: () => scanning === undefined && !hasWaiting,
    stop: async () => {
      isStopped = true;
      watcher?.close();
      clearInterval(periodic);
      clearTimeout(early);
      await scanning;
    },
  };
};
