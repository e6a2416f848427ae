import { join, resolve } from 'node:path';
import { nextDueAt } from '#adapters/aws/due-index.ts';
import { type FunctionName, type Topology, topology as kierTopology } from '#infra/topology.ts';
import { advanceTo } from './advance.ts';
import type { Clients, Endpoints } from './clients.ts';
import { openClock, type PlatformClock } from './clock.ts';
import { lockDataFolder } from './data-lock.ts';
import {
  directoryInForce,
  putDirectoryInForce,
  readDirectoryFile,
  trustWithoutDirectory,
} from './directory-file.ts';
import { acceptFile, startDropFolder } from './drop-folder.ts';
import { type Emulators, startEmulators } from './emulators.ts';
import { applyEnvironment, environmentOf } from './environment.ts';
import { loopback } from './free-port.ts';
import type { FunctionHandler } from './function-runner.ts';
import { type FailureListener, startFunctionTriggers } from './function-triggers.ts';
import { serveByFunction } from './http-trigger.ts';
import { type Idle, waitUntilIdle } from './idle.ts';
import { startInboundSmtp } from './inbound-smtp.ts';
import { ensureKeyRingFile } from './key-ring-file.ts';
import { deadLettersOf, localTable, queueUrlOf } from './local-names.ts';
import { acceptMail, type MailEnvelope } from './mail-arrival.ts';
import { createSmtpRelay } from './mail-relay.ts';
import { openOutbox, type Outbox } from './outbox.ts';
import { type PageHandler, pagesBefore, startPagesServer } from './pages-server.ts';
import type { PlatformError } from './platform-error.ts';
import { type Arrival, createRawStore } from './raw-store.ts';
import { reportFailure } from './report-failure.ts';
import { queueNamesOf } from './resources.ts';
import { startSesEndpoint } from './ses-endpoint.ts';
import { choosePort, readStoredPorts, storePorts } from './stored-ports.ts';

export type PlatformOptions = {
  readonly dataDir: string;
  /** Port of the pages; 0: any. Default: the one of the last start, or 8080, where free. */
  readonly port?: number | undefined;
  /** Port for inbound mail; 0: any. Default: the one of the last start, or 2525, where free. */
  readonly smtpPort?: number | undefined;
  /** Put in force at the start. */
  readonly directoryFile?: string | undefined;
  /** Sets the clock, UTC; not before the time that it shows. */
  readonly now?: string | undefined;
  /** Whether time goes on by itself; held: it stands still until the platform is stopped. Default: it goes on. */
  readonly clock?: 'running' | 'frozen' | 'held' | undefined;
  /** False: no function is run unless asked for. Default: true. */
  readonly pollers?: boolean | undefined;
  /** False: no pages, no inbound SMTP, no watched folders. Default: true. */
  readonly doors?: boolean | undefined;
  /** The pages for coordinators; what they do not know (404) goes to the function behind the HTTP trigger. */
  readonly pages?: PageHandler | undefined;
  /** Services that run elsewhere; nothing is started in their place. */
  readonly endpoints?: Partial<Endpoints> | undefined;
  /** `smtp://…` of a real mail server. Default: `KIER_SMTP_RELAY`. */
  readonly smtpRelay?: string | undefined;
  readonly onFailure?: FailureListener | undefined;
  /** Told when an emulator has ended by itself. Default: one sentence on standard error, exit code 1. */
  readonly onDied?: ((error: PlatformError) => void) | undefined;
  /** Stand-ins for functions and topology, for tests. */
  readonly handlers?: Partial<Record<FunctionName, FunctionHandler>> | undefined;
  readonly topology?: Topology | undefined;
  /** How long a dropped file must not change before it is taken in. Default: 1,000. */
  readonly dropStableMs?: number | undefined;
};

export type Platform = {
  readonly dataDir: string;
  readonly urls: { readonly pages: string | undefined; readonly ses: string } & Endpoints;
  readonly smtpPort: number | undefined;
  readonly queueUrls: ReadonlyMap<string, string>;
  readonly clients: Clients;
  readonly clock: PlatformClock;
  readonly outbox: Outbox;
  /** Lets a file arrive from a partner, as if it lay complete in his folder. */
  readonly dropFile: (partner: string, name: string, content: Uint8Array) => Promise<Arrival>;
  /** Lets a raw mail arrive as the mail service stores it. Default envelope: an authenticated sender. */
  readonly deliverMail: (raw: Uint8Array, envelope?: MailEnvelope) => Promise<Arrival>;
  readonly waitUntilIdle: (signal?: AbortSignal) => Promise<Idle>;
  readonly runTick: () => Promise<void>;
  /** Moves the clock, running everything due on the way, in order; time stands still afterwards. */
  readonly advanceTo: (iso: string, onDue?: (at: Date) => void) => Promise<void>;
  readonly stop: () => Promise<void>;
};

const dieLoudly = (error: PlatformError): void => {
  process.stderr.write(`${error.message}\n`);
  process.exit(error.exitCode);
};

const setClock = async (clock: PlatformClock, options: PlatformOptions): Promise<void> => {
  // Whoever held it is gone: the folder is ours.
  await clock.release();
  const { clock: wanted = 'running' } = options;
  const mode = wanted === 'running' ? 'running' : 'frozen';
  if (options.now !== undefined) await clock.set(new Date(options.now), mode);
  else if (wanted === 'held') await clock.hold();
  else if (!clock.isSet() || clock.isFrozen() !== (mode === 'frozen')) await clock.setMode(mode);
};

/**
 * The whole platform in this process: emulators, mail, doors and functions on one data folder. Everything listens on
 * loopback only.
 *
 * @throws PlatformError when the surroundings do not allow it; its message is for the person who started it
 */
export const startPlatform = async (options: PlatformOptions): Promise<Platform> => {
  const { onFailure = reportFailure, topology = kierTopology } = options;
  const hasDoors = options.doors ?? true;
  const dataDir = resolve(options.dataDir);
  await using starting = new AsyncDisposableStack();

  // Mistakes in what was given are told before anything is started.
  if (options.directoryFile !== undefined) await readDirectoryFile(options.directoryFile);
  const lock = lockDataFolder(dataDir);
  starting.defer(() => lock.release());
  const stored = readStoredPorts(dataDir);
  const pagesPort = hasDoors ? await choosePort('pages', options.port, stored) : 0;
  const smtpPort = hasDoors ? await choosePort('smtp', options.smtpPort, stored) : 0;
  const clock = openClock(dataDir);
  await setClock(clock, options);
  const keyRingFile = await ensureKeyRingFile(dataDir);
  const { now } = clock;

  const pageHandler = Promise.withResolvers<PageHandler>();
  const pages = hasDoors ? await startPagesServer(pagesPort, pageHandler.promise) : undefined;
  starting.defer(() => pages?.stop());

  const emulators: Emulators = await startEmulators({
    dataDir,
    preferredPort: stored.sqs,
    topology,
    ...(options.endpoints === undefined ? {} : { endpoints: options.endpoints }),
  });
  starting.defer(() => emulators.stop());
  let isStopping = false;
  void emulators.died.then((error) => (isStopping ? undefined : (options.onDied ?? dieLoudly)(error)));
  const { clients, endpoints } = emulators;
  const queueUrl = (queue: string): string => queueUrlOf(endpoints.sqs, queue);

  if (options.directoryFile !== undefined) {
    await putDirectoryInForce(clients.dynamodb, options.directoryFile, now());
  }

  const relayUrl = options.smtpRelay ?? process.env['KIER_SMTP_RELAY'];
  const outboxFolder = join(dataDir, 'outbox');
  const ses = await startSesEndpoint({
    folder: outboxFolder,
    sqs: clients.sqs,
    eventQueueUrl: queueUrl('delivery-events'),
    now,
    port: 0,
    relay: relayUrl === undefined ? undefined : await createSmtpRelay(relayUrl),
    onFailure: (error) => onFailure('outgoing mail', error),
  });
  starting.defer(() => ses.stop());

  const publicUrl = pages === undefined ? undefined : `http://${loopback}:${pages.port}`;
  const restoreEnvironment = applyEnvironment(
    environmentOf(topology, {
      endpoints,
      sesEndpoint: ses.endpoint,
      publicUrl: publicUrl ?? `http://${loopback}:${stored.pages ?? 8080}`,
      keyRingFile,
      clockFile: clock.file,
    }),
  );
  starting.defer(restoreEnvironment);

  const triggers = startFunctionTriggers({
    topology,
    sqsEndpoint: endpoints.sqs,
    clock,
    isPolling: options.pollers ?? true,
    handlers: options.handlers,
    onFailure,
  });
  starting.defer(() => triggers.stop());

  const store = createRawStore({
    s3: clients.s3,
    sqs: clients.sqs,
    sqsEndpoint: endpoints.sqs,
    notifications: topology.rawBucket.notifications,
    now,
  });
  const smtp = hasDoors
    ? await startInboundSmtp({
        store,
        now,
        port: smtpPort,
        mailTrust: async () => (await directoryInForce(clients.dynamodb))?.mailTrust ?? trustWithoutDirectory,
        onFailure: (error) => onFailure('inbound mail', error),
      })
    : undefined;
  starting.defer(() => smtp?.stop());
  const drop = hasDoors
    ? startDropFolder({
        folder: join(dataDir, 'drop'),
        store,
        now,
        partners: async () => (await directoryInForce(clients.dynamodb))?.partners.map(({ id }) => id) ?? [],
        onFailure: (error) => onFailure('drop folder', error),
        ...(options.dropStableMs === undefined ? {} : { stableMs: options.dropStableMs }),
      })
    : undefined;
  starting.defer(() => drop?.stop());

  await storePorts(dataDir, {
    ...stored,
    sqs: emulators.sqsPort,
    ...(pages === undefined ? {} : { pages: pages.port }),
    ...(smtp === undefined ? {} : { smtp: smtp.port }),
  });
  pageHandler.resolve(
    pagesBefore(options.pages, (request, sourceIp) =>
      serveByFunction(request, {
        invoke: (event) => triggers.answerRequest(event),
        now,
        sourceIp,
        onFailure: (error) => onFailure('answer page', error),
      }),
    ),
  );

  const queues = queueNamesOf(topology);
  const waitForIdle = (signal?: AbortSignal): Promise<Idle> =>
    waitUntilIdle({
      messagesIn: emulators.messagesIn,
      queues,
      deadLetterQueues: queues.map(deadLettersOf),
      isAtRest: () =>
        triggers.isAtRest() && ses.isAtRest() && (smtp?.isAtRest() ?? true) && (drop?.isAtRest() ?? true),
      signal,
    });
  const running = starting.move();
  let stopped: Promise<void> | undefined;

  return {
    dataDir,
    urls: { pages: publicUrl, ses: ses.endpoint, ...endpoints },
    smtpPort: smtp?.port,
    queueUrls: new Map(queues.map((queue) => [queue, queueUrl(queue)])),
    clients,
    clock,
    outbox: openOutbox(outboxFolder),
    dropFile: (partner, name, content) => acceptFile(store, partner, name, content, now()),
    deliverMail: (raw, envelope = { verdict: 'pass' }) => acceptMail(store, raw, envelope, now()),
    waitUntilIdle: waitForIdle,
    runTick: () => triggers.runTick(),
    advanceTo: (iso, onDue) =>
      advanceTo(new Date(iso), {
        clock,
        nextDueAt: (after) => nextDueAt(clients.dynamodb, localTable, after),
        tick: () => triggers.runTick(),
        waitUntilIdle: waitForIdle,
        onDue,
      }),
    stop: () => {
      isStopping = true;
      stopped ??= running.disposeAsync();
      return stopped;
    },
  };
};
