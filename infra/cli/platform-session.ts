import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadDirectory } from '#adapters/aws/directory-store.ts';
import { openClock } from '#infra/local/clock.ts';
import type { Idle } from '#infra/local/idle.ts';
import { localTable } from '#infra/local/local-names.ts';
import { type Platform, type PlatformOptions, startPlatform } from '#infra/local/platform.ts';
import { dataDirOf, instantArgument, pathOf } from './arguments.ts';

/** The directory that a fresh installation starts with when none is given: the sample organisation. */
const sampleDirectoryFile = fileURLToPath(new URL('../../test/samples/directory.json', import.meta.url));

export type SessionOptions = {
  readonly data: string | boolean | undefined;
  readonly directory?: string | boolean | undefined;
  readonly now?: string | boolean | undefined;
} & Pick<PlatformOptions, 'pollers'>;

const text = (value: string | boolean | undefined): string | undefined =>
  typeof value === 'string' ? value : undefined;

/** Runs a command on the platform without its doors, with time standing still meanwhile, and stops it whatever happens. */
export const withPlatform = async <T>(
  options: SessionOptions,
  act: (platform: Platform) => Promise<T>,
): Promise<T> => {
  const directory = text(options.directory);
  const now = instantArgument('--now', text(options.now));
  const dataDir = dataDirOf(text(options.data));
  const wasSet = openClock(dataDir).isSet();
  const platform = await startPlatform({
    dataDir,
    doors: false,
    clock: 'held',
    pollers: options.pollers,
    ...(directory === undefined ? {} : { directoryFile: pathOf(directory) }),
    ...(now === undefined ? {} : { now }),
  });
  try {
    if (options.pollers !== false) await ensureDirectory(platform);
    return await act(platform);
  } finally {
    // Nothing was decided at any time yet: the first command that does may still choose it.
    if (!wasSet && options.pollers === false) rmSync(platform.clock.file, { force: true });
    // A clock that was moved stands where it was moved to.
    await platform.clock.release();
    await platform.stop();
  }
};

/**
 * Runs what is due at the present, as the next minute would: also what a command that was ended had stored but not yet
 * handed on.
 */
export const runWhatIsDue = async (platform: Platform): Promise<Idle> => {
  await platform.advanceTo(platform.clock.now().toISOString());
  return platform.waitUntilIdle();
};

/** A fresh installation starts with the sample organisation, and says so. */
export const ensureDirectory = async (platform: Platform): Promise<void> => {
  if ((await loadDirectory(platform.clients.dynamodb, localTable)) !== undefined) return;
  process.stderr.write(
    'No directory is loaded yet: using the sample organisation (--directory FILE sets your own).\n',
  );
  const { putDirectoryInForce } = await import('#infra/local/directory-file.ts');
  await putDirectoryInForce(platform.clients.dynamodb, sampleDirectoryFile, platform.clock.now());
};
