import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { writeDurably } from './write-durably.ts';

/**
 * What the mail service of this machine knows of one accepted mail. `accepted`: not handed on yet (with a relay that is
 * down this may last); `delivered`, `bounced`, `complained`: its event is on the queue.
 */
export const outboxEntry = z.strictObject({
  messageId: z.string(),
  /** Platform clock, UTC. */
  acceptedAt: z.iso.datetime(),
  source: z.string(),
  destinations: z.array(z.string()),
  tags: z.record(z.string(), z.string()),
  configurationSet: z.string().optional(),
  status: z.enum(['accepted', 'delivered', 'bounced', 'complained']),
  settledAt: z.iso.datetime().optional(),
});
export type OutboxEntry = z.infer<typeof outboxEntry>;

/** One mail in the outbox folder: `<name>.json` beside `<name>.eml`; names sort in the order of acceptance. */
export type OutboxMail = { readonly name: string; readonly entry: OutboxEntry };

/** Mails sent on this machine, kept as files under `<data>/outbox`. */
export type Outbox = {
  /** On disk as a whole, or not at all, when it settles. */
  readonly add: (entry: OutboxEntry, raw: Uint8Array) => Promise<OutboxMail>;
  readonly settle: (mail: OutboxMail, status: OutboxEntry['status'], at: Date) => Promise<void>;
  /** Accepted before the process ended and not settled since, oldest first. */
  readonly unsettled: () => Promise<OutboxMail[]>;
  /** Every accepted mail, oldest first. */
  readonly list: () => Promise<OutboxMail[]>;
  readonly readRaw: (mail: OutboxMail) => Promise<Buffer>;
};

let added = 0;

/** In the order in which mails were accepted, by the clock of the machine. */
const nextName = (): string => {
  added += 1;
  return `${String(Date.now()).padStart(14, '0')}-${String(added).padStart(7, '0')}-${randomUUID().slice(0, 8)}`;
};

/** Names, without their ending, of the files of a folder that have it. */
const names = async (where: string, ending: string): Promise<string[]> => {
  const files = await readdir(where);
  return files
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, file.length - ending.length))
    .toSorted();
};

export const openOutbox = (folder: string): Outbox => {
  // A marker for each mail that is not settled, so that a start need not read the whole outbox.
  const markers = join(folder, '.unsettled');
  mkdirSync(markers, { recursive: true });
  const entryFile = (name: string): string => join(folder, `${name}.json`);
  const rawFile = (name: string): string => join(folder, `${name}.eml`);
  const markerFile = (name: string): string => join(markers, name);

  const read = async (name: string): Promise<OutboxMail> => ({
    name,
    entry: outboxEntry.parse(JSON.parse(await readFile(entryFile(name), 'utf8'))),
  });
  const readAll = (found: readonly string[]): Promise<OutboxMail[]> => Promise.all(found.map(read));

  return {
    add: async (entry, raw) => {
      const name = nextName();
      await writeDurably(rawFile(name), raw);
      await writeDurably(markerFile(name), '');
      // From here on it is accepted: what has no entry does not exist.
      await writeDurably(entryFile(name), JSON.stringify(entry));
      return { name, entry };
    },
    settle: async ({ name, entry }, status, at) => {
      const settled: OutboxEntry = { ...entry, status, settledAt: at.toISOString() };
      await writeDurably(entryFile(name), JSON.stringify(settled));
      await rm(markerFile(name), { force: true });
    },
    unsettled: async () => {
      const accepted = new Set(await names(folder, '.json'));
      const marked = await names(markers, '');
      const stray = marked.filter((name) => !accepted.has(name));
      await Promise.all(
        stray.flatMap((name) => [rm(rawFile(name), { force: true }), rm(markerFile(name), { force: true })]),
      );
      return readAll(marked.filter((name) => accepted.has(name)));
    },
    list: async () => readAll(await names(folder, '.json')),
    readRaw: ({ name }) => readFile(rawFile(name)),
  };
};
