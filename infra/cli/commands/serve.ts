import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { createCaseStore } from '#adapters/aws/case-store.ts';
import { createConsoleReader } from '#adapters/aws/console-reader.ts';
import { loadDirectory } from '#adapters/aws/directory-store.ts';
import { createConsoleApp } from '#adapters/pages/console-app.ts';
import type { Directory } from '#domain/directory.ts';
import { localTable } from '#infra/local/local-names.ts';
import { createMailboxReader } from '#infra/local/mailbox.ts';
import { type Platform, startPlatform } from '#infra/local/platform.ts';
import { writeDurably } from '#infra/local/write-durably.ts';
import { directorySource } from '#runtime/deps.ts';
import { keyRing } from '#runtime/key-ring.ts';
import { dataDirOf, instantArgument, pathOf, portArgument } from '../arguments.ts';
import { arrivingFiles } from '../arrivals.ts';
import { countsOf, exportOf } from '../case-counts.ts';
import type { Command } from '../command.ts';
import { ensureDirectory } from '../platform-session.ts';
import { letArrive } from './ingest.ts';

const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

const MINUTES_BEFORE_STORY = 30;
const MS_PER_MINUTE = 60_000;

/** What was played of a story, so that a start after an interruption goes on where it stopped. */
const playedFile = z.strictObject({ story: z.string(), files: z.array(z.string()) });

const playStory = async (platform: Platform, directory: Directory, folder: string): Promise<void> => {
  const marker = join(platform.dataDir, 'story.json');
  const played = new Set(
    existsSync(marker) ? playedFile.parse(JSON.parse(readFileSync(marker, 'utf8'))).files : [],
  );
  const files = (await arrivingFiles([folder])).filter(({ name }) => !played.has(name));
  if (files.length === 0) return;
  say(`Playing the story (${files.length} arrivals)`);
  await letArrive(platform, directory, files, undefined, async (file) => {
    played.add(file.name);
    // The input is stored and taken in by now; a crash before this line lets it arrive once more, which changes nothing.
    await writeDurably(marker, JSON.stringify({ story: folder, files: [...played] }));
    say(`  ${platform.clock.now().toISOString()}  ${file.name}`);
  });
};

/** A story is told in its own time: on a fresh data folder the clock starts shortly before its first arrival. */
const storyStart = async (dataDir: string, story: string | undefined): Promise<string | undefined> => {
  if (story === undefined || existsSync(join(dataDir, 'clock.json'))) return undefined;
  const [first] = await arrivingFiles([story]);
  if (first?.receivedAt === undefined) return undefined;
  return new Date(Date.parse(first.receivedAt) - MINUTES_BEFORE_STORY * MS_PER_MINUTE).toISOString();
};

/** Pages over the running platform. They change nothing and are bound to loopback. */
const consolePages = async (platform: Platform) => {
  const ring = await keyRing();
  const { dynamodb } = platform.clients;
  const store = createCaseStore(dynamodb, localTable, ring);
  const app = createConsoleApp({
    reader: {
      ...createConsoleReader(dynamodb, localTable, ring, store, directorySource()),
      ...createMailboxReader(platform.outbox),
    },
    now: () => platform.clock.now().toISOString(),
  });
  return (request: Request) => app.fetch(request);
};

const untilStopped = async (): Promise<void> => {
  const stopped = Promise.withResolvers<void>();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => stopped.resolve());
  await stopped.promise;
};

export const command: Command = {
  usage: 'serve [--data DIR] [--port N] [--smtp-port N] [--directory FILE] [--now ISO] [--story DIR]',
  takesAtMost: 0,
  options: {
    data: { type: 'string' },
    port: { type: 'string' },
    'smtp-port': { type: 'string' },
    directory: { type: 'string' },
    now: { type: 'string' },
    story: { type: 'string' },
  },
  run: async ({ values }) => {
    const text = (name: string): string | undefined =>
      typeof values[name] === 'string' ? values[name] : undefined;
    const story = text('story');
    const directoryFile = text('directory');
    const port = portArgument('--port', text('port'));
    const smtpPort = portArgument('--smtp-port', text('smtp-port'));
    const now = instantArgument('--now', text('now'));
    let pages: ((request: Request) => Response | Promise<Response>) | undefined;
    say('Starting the services of this machine');
    const dataDir = dataDirOf(text('data'));
    const platform = await startPlatform({
      dataDir,
      port,
      smtpPort,
      now: now ?? (await storyStart(dataDir, story)),
      directoryFile: directoryFile === undefined ? undefined : pathOf(directoryFile),
      // A page asked for while the platform is still starting is told to come back.
      pages: (request) => pages?.(request) ?? new Response('Kier is starting.', { status: 503 }),
    });
    try {
      await ensureDirectory(platform);
      pages = await consolePages(platform);
      say(`Pages     ${platform.urls.pages}`);
      say(`Mailbox   ${platform.urls.pages}/mail`);
      say(`SMTP      127.0.0.1:${platform.smtpPort}`);
      say(`Drop      ${join(platform.dataDir, 'drop', '<partner>')}`);
      const stored = await loadDirectory(platform.clients.dynamodb, localTable);
      if (story !== undefined && stored !== undefined)
        await playStory(platform, stored.directory, pathOf(story));
      // The story moves the clock; from here on it runs by itself.
      await platform.clock.setMode('running');
      const { cases, openCases, review } = countsOf(await exportOf(platform));
      say(
        `Ready: ${cases} cases (${openCases} open), ${review} in review. The clock shows ${platform.clock.now().toISOString()}. Ctrl+C stops; everything is kept.`,
      );
      await untilStopped();
      say('Stopping');
      return 0;
    } finally {
      await platform.stop();
    }
  },
};
