import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { partnerOf } from '#application/sender-standing.ts';
import { OWN_FOLDER } from '#application/receive-input.ts';
import type { Directory } from '#domain/directory.ts';
import { InputError, pathOf } from './arguments.ts';
import { jsonFaultOf } from './json-fault.ts';

/** One file that arrives as if it were sent. */
export type ArrivingFile = {
  readonly path: string;
  readonly name: string;
  readonly channel: 'mail' | 'file';
  /** UTC instant; absent: now. */
  readonly receivedAt?: string;
  /** Who sends a file: decides the folder it is dropped in. */
  readonly sender?: string;
};

const arrivals = z.array(
  z.looseObject({
    file: z.string().min(1),
    channel: z.enum(['mail', 'file']).exactOptional(),
    receivedAt: z.iso.datetime({ offset: true }).exactOptional(),
    sender: z.string().exactOptional(),
  }),
);

const isMail = (name: string): boolean => name.toLowerCase().endsWith('.eml');

/** Files of a folder that describe it and are no input. */
const isDescription = (name: string): boolean =>
  name === 'arrivals.json' || name.startsWith('.') || /^readme\b/i.test(name);

const fileAt = (path: string): ArrivingFile => {
  const name = basename(path);
  return { path, name, channel: isMail(name) ? 'mail' : 'file' };
};

const inFolder = async (folder: string): Promise<ArrivingFile[]> => {
  const entries = await readdir(folder, { withFileTypes: true });
  const schedule = entries.find(({ name }) => name === 'arrivals.json');
  const known = schedule === undefined ? [] : await scheduleOf(join(folder, schedule.name));
  const byName = new Map(known.map((arrival) => [arrival.file, arrival]));
  const files = entries
    .filter((entry) => entry.isFile() && !isDescription(entry.name))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name }): ArrivingFile => {
      const { receivedAt, sender, channel } = byName.get(name) ?? {};
      return {
        ...fileAt(join(folder, name)),
        ...(channel === undefined ? {} : { channel }),
        ...(receivedAt === undefined ? {} : { receivedAt: new Date(receivedAt).toISOString() }),
        ...(sender === undefined ? {} : { sender }),
      };
    });
  const folders = entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const nested = await Promise.all(folders.map(({ name }) => inFolder(join(folder, name))));
  // Those with a time arrive in its order; those without, in the order of their names, before.
  return [
    ...files.toSorted((a, b) =>
      (a.receivedAt ?? '') < (b.receivedAt ?? '') ? -1 : (a.receivedAt ?? '') > (b.receivedAt ?? '') ? 1 : 0,
    ),
    ...nested.flat(),
  ];
};

const jsonOf = (path: string, text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    const { line, column } = jsonFaultOf(text);
    throw new InputError(`${path} is not JSON from line ${line}, column ${column} on.`);
  }
};

const scheduleOf = async (path: string) => {
  const parsed = arrivals.safeParse(jsonOf(path, await readFile(path, 'utf8')));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new InputError(
      `${path} is no list of arrivals: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`,
    );
  }
  return parsed.data;
};

/** All files behind the given paths, in the order in which they arrive. */
export const arrivingFiles = async (paths: readonly string[]): Promise<ArrivingFile[]> => {
  const found = await Promise.all(
    paths.map(async (given) => {
      const path = pathOf(given);
      const about = await stat(path).catch(() => undefined);
      if (about === undefined) throw new InputError(`${given} does not exist: check the path.`);
      return about.isDirectory() ? inFolder(path) : [fileAt(path)];
    }),
  );
  return found.flat();
};

/** The drop folder of a file: its sender's where he is a partner, else that of the organisation itself. */
export const folderOf = (directory: Directory, file: ArrivingFile, partner: string | undefined): string => {
  if (partner !== undefined) return partner;
  return (file.sender === undefined ? undefined : partnerOf(directory, file.sender)?.id) ?? OWN_FOLDER;
};
