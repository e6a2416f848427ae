import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import {
  fauxqsCount,
  type FauxqsReady,
  type FauxqsRequest,
  type FauxqsSettings,
  fauxqsReady,
} from './fauxqs-messages.ts';
import { loopback } from './free-port.ts';
import { PlatformError } from './platform-error.ts';

export type Fauxqs = {
  /** One endpoint for SQS and S3. */
  readonly endpoint: string;
  readonly port: number;
  /** Messages in the queues of these names together: visible, in flight and delayed. */
  readonly messagesIn: (queues: readonly string[]) => Promise<number>;
  /** Settles only if the thread ends without having been asked to. */
  readonly died: Promise<PlatformError>;
  readonly stop: () => Promise<void>;
};

/**
 * Starts SQS and S3 on loopback in a thread of this process, so that a long piece of reading in a function delays
 * neither. With `folder` each change is in SQLite there, synchronised to disk, before it is answered.
 *
 * @throws PlatformError when it does not start.
 */
export const startFauxqs = async (options: FauxqsSettings): Promise<Fauxqs> => {
  if (options.folder !== undefined) mkdirSync(options.folder, { recursive: true });
  const worker = new Worker(new URL('./fauxqs-worker.ts', import.meta.url), {
    workerData: options,
    // A test runner's flags are not for this thread.
    execArgv: [],
  });
  let ready: FauxqsReady;
  try {
    const [message]: unknown[] = await once(worker, 'message');
    ready = fauxqsReady.parse(message);
  } catch (cause) {
    throw new PlatformError(
      'The emulator of queues and files does not start; check that the data folder can be written and the disk has room.',
      1,
      cause,
    );
  }
  let stopping = false;
  const died = new Promise<PlatformError>((resolve) => {
    const report = (cause?: unknown): void => {
      if (stopping) return;
      resolve(
        new PlatformError(
          'The emulator of queues and files ended unexpectedly; start again, nothing that was accepted is lost.',
          1,
          cause,
        ),
      );
    };
    worker.once('error', report);
    worker.once('exit', () => report());
  });
  let asked = 0;
  const waiting = new Map<number, PromiseWithResolvers<number>>();
  worker.on('message', (message: unknown) => {
    const { id, messages } = fauxqsCount.parse(message);
    waiting.get(id)?.resolve(messages);
    waiting.delete(id);
    if (waiting.size === 0) worker.unref();
  });
  worker.once('exit', () => {
    for (const { reject } of waiting.values()) reject(new PlatformError('The queues have ended.'));
  });
  const ask = (request: FauxqsRequest): void => worker.postMessage(request, []);
  worker.unref();
  return {
    endpoint: `http://${loopback}:${ready.port}`,
    port: ready.port,
    messagesIn: async (queues) => {
      const answer = Promise.withResolvers<number>();
      asked += 1;
      waiting.set(asked, answer);
      // Who waits for an answer is not finished.
      worker.ref();
      ask({ id: asked, queues: [...queues] });
      return answer.promise;
    },
    died,
    stop: async () => {
      stopping = true;
      const gone = once(worker, 'exit');
      worker.ref();
      ask('stop');
      const hard = setTimeout(() => void worker.terminate(), 3_000);
      await gone;
      clearTimeout(hard);
    },
  };
};
