import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadDirectory } from '#adapters/aws/directory-store.ts';
import { OWN_FOLDER } from '#application/receive-input.ts';
import type { Directory } from '#domain/directory.ts';
import { localTable } from '#infra/local/local-names.ts';
import type { Platform } from '#infra/local/platform.ts';
import { dataDirOf, InputError, UsageError } from '../arguments.ts';
import { type ArrivingFile, arrivingFiles, folderOf } from '../arrivals.ts';
import { countsOf, exportOf } from '../case-counts.ts';
import type { Command } from '../command.ts';
import { runWhatIsDue, withPlatform } from '../platform-session.ts';

/** Lets files arrive one after the other, each at its time, running everything due in between. */
export const letArrive = async (
  platform: Platform,
  directory: Directory,
  files: readonly ArrivingFile[],
  partner: string | undefined,
  onArrival: (file: ArrivingFile, index: number) => void | Promise<void>,
): Promise<void> => {
  for (const [index, file] of files.entries()) {
    const { receivedAt } = file;
    if (receivedAt !== undefined && receivedAt > platform.clock.now().toISOString()) {
      await platform.advanceTo(receivedAt);
    }
    const bytes = await readFile(file.path);
    if (file.channel === 'mail') await platform.deliverMail(bytes);
    else await platform.dropFile(folderOf(directory, file, partner), file.name, bytes);
    await platform.waitUntilIdle();
    await onArrival(file, index);
  }
};

/** On a fresh data folder time begins with the first arrival that has one. */
export const startOf = (dataDir: string, files: readonly ArrivingFile[]): string | undefined =>
  existsSync(join(dataDir, 'clock.json'))
    ? undefined
    : files.find(({ receivedAt }) => receivedAt !== undefined)?.receivedAt;

export const command: Command = {
  usage: 'ingest PATH… [--data DIR] [--directory FILE] [--partner ID] [--now ISO]',
  takesAtMost: Number.POSITIVE_INFINITY,
  options: {
    data: { type: 'string' },
    directory: { type: 'string' },
    partner: { type: 'string' },
    now: { type: 'string' },
  },
  run: async ({ values, positionals }) => {
    if (positionals.length === 0) throw new UsageError('ingest takes the files or folders that arrive.');
    const files = await arrivingFiles(positionals);
    const partner = typeof values['partner'] === 'string' ? values['partner'] : undefined;
    const data = dataDirOf(typeof values['data'] === 'string' ? values['data'] : undefined);
    return withPlatform(
      { data, directory: values['directory'], now: values['now'] ?? startOf(data, files) },
      async (platform) => {
        const stored = await loadDirectory(platform.clients.dynamodb, localTable);
        if (stored === undefined)
          throw new InputError('No directory is loaded: give one with --directory FILE.');
        const { directory } = stored;
        if (
          partner !== undefined &&
          partner !== OWN_FOLDER &&
          !directory.partners.some(({ id }) => id === partner)
        ) {
          throw new UsageError(
            `There is no partner "${partner}" in the directory: use one of ${directory.partners.map(({ id }) => id).join(', ')}.`,
          );
        }
        await letArrive(platform, directory, files, partner, (file, index) => {
          process.stderr.write(`${index + 1}/${files.length} ${file.name}\n`);
        });
        const idle = await runWhatIsDue(platform);
        const counts = {
          inputs: files.length,
          ...countsOf(await exportOf(platform)),
          deadLetters: idle.deadLetters,
        };
        process.stdout.write(`${JSON.stringify(counts)}\n`);
        return idle.deadLetters === 0 ? 0 : 1;
      },
    );
  },
};
