import { setTimeout as sleep } from 'node:timers/promises';
import { createCaseStore } from '#adapters/aws/case-store.ts';
import { cachedDirectory } from '#adapters/aws/directory-store.ts';
import { createWorkQueue } from '#adapters/aws/queues.ts';
import type { DirectorySource } from '#application/ports.ts';
import type { RegisterDeps } from '#application/register-signal.ts';
import { clock } from './clock.ts';
import { dynamodb, sqs } from './clients.ts';
import { environment } from './environment.ts';
import type { OpenedKeyRing } from '#adapters/keys/key-ring.ts';
import { keyRing } from './key-ring.ts';
import { logFailure } from './telemetry.ts';

const directories = new Map<string, DirectorySource>();

/** The directory in force; read at most every half minute by each warm function. */
export const directorySource = (): DirectorySource => {
  const key = `${process.env['AWS_ENDPOINT_URL_DYNAMODB'] ?? ''}#${environment.tableName()}`;
  const known = directories.get(key);
  if (known !== undefined) return known;
  const source = cachedDirectory(dynamodb(), environment.tableName());
  directories.set(key, source);
  return source;
};

/** Hands due items on; a failure is logged and left to tick. */
export const workQueue = () =>
  createWorkQueue(
    sqs(),
    {
      // Read when used: a function that hands nothing on has no address to do so.
      get 'due-steps'() {
        return environment.queueUrl('due-steps');
      },
      get 'due-notices'() {
        return environment.queueUrl('due-notices');
      },
    },
    `urn:kier:function:${process.env['AWS_LAMBDA_FUNCTION_NAME'] ?? 'local'}`,
    (error) => logFailure('work queue did not take a due item; tick will', error),
  );

const MAX_PAUSE_MS = 2_000;
const FIRST_PAUSE_MS = 25;

/** Full jitter (AWS Architecture Blog, "Exponential Backoff And Jitter"): contenders spread out by themselves. */
const pause = async (attempt: number): Promise<void> => {
  await sleep(Math.random() * Math.min(MAX_PAUSE_MS, FIRST_PAUSE_MS * 2 ** attempt));
};

const composed = new Map<string, { readonly ring: OpenedKeyRing; readonly deps: RegisterDeps }>();

/** What the use cases on a case need; a warm function keeps it for as long as its keys and services stay the same. */
export const registerDeps = async (): Promise<RegisterDeps> => {
  const ring = await keyRing();
  const place = `${process.env['AWS_ENDPOINT_URL_DYNAMODB'] ?? ''}#${environment.tableName()}`;
  const known = composed.get(place);
  if (known?.ring === ring) return known.deps;
  const deps: RegisterDeps = {
    ring,
    clock,
    pause,
    store: createCaseStore(dynamodb(), environment.tableName(), ring),
    directory: directorySource(),
    work: workQueue(),
  };
  composed.set(place, { ring, deps });
  return deps;
};
