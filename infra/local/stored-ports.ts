import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { isPortFree } from './free-port.ts';
import { PlatformError } from './platform-error.ts';
import { writeDurably } from './write-durably.ts';

const portNames = ['pages', 'smtp', 'sqs'] as const;
export type PortName = (typeof portNames)[number];

const storedPorts = z.partialRecord(z.enum(portNames), z.int().min(1).max(65_535));
export type StoredPorts = z.infer<typeof storedPorts>;

/** The system chooses when it is listened on. */
const anyPort = 0;

/** What people type, where it is free. */
const usual: StoredPorts = { pages: 8080, smtp: 2525 };

/** Ports of the last start: links in mails that were sent hold them. */
export const readStoredPorts = (dataDir: string): StoredPorts => {
  try {
    return storedPorts.parse(JSON.parse(readFileSync(join(dataDir, 'ports.json'), 'utf8')));
  } catch {
    return {};
  }
};

export const storePorts = (
  dataDir: string,
  ports: Readonly<Partial<Record<PortName, number | undefined>>>,
): Promise<void> => writeDurably(join(dataDir, 'ports.json'), JSON.stringify(ports));

/**
 * The port for a door of the platform: the one asked for, else the one of the last start, else the usual one, else any.
 *
 * @param asked 0 for any free port
 * @throws PlatformError when the one asked for is taken
 */
export const choosePort = async (
  name: 'pages' | 'smtp',
  asked: number | undefined,
  stored: StoredPorts,
): Promise<number> => {
  if (asked === 0) return anyPort;
  if (asked !== undefined) {
    if (await isPortFree(asked)) return asked;
    const option = name === 'pages' ? '--port' : '--smtp-port';
    throw new PlatformError(
      `Port ${asked} is in use by another program; stop that one, or choose another port with ${option}.`,
    );
  }
  for (const candidate of [stored[name], usual[name]]) {
    if (candidate !== undefined && (await isPortFree(candidate))) return candidate;
  }
  return anyPort;
};
