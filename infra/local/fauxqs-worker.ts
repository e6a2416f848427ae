/**
 * The thread that serves SQS and S3. The stores are those of the package `fauxqs`; they are put together here and not
 * by its `startFauxqs`, which listens on every network interface of the machine and has the faults that
 * `fauxqs-persistence.ts` mends.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { buildApp } from 'fauxqs';
import { type FauxqsCount, type FauxqsReady, fauxqsRequest, fauxqsSettings } from './fauxqs-messages.ts';
import { isOwnHost, loopback } from './free-port.ts';
import { loadStores, mendPersistence } from './fauxqs-persistence.ts';
import { countAttributes, sumOfCounts } from './queue-depth.ts';

const { folder, preferredPort, region } = fauxqsSettings.parse(workerData);
const { sqsStore, snsStore, s3Store, PersistenceManager } = await loadStores();

const persistence = folder === undefined ? undefined : new PersistenceManager(folder);
let commit = (): void => undefined;
if (persistence !== undefined) {
  commit = mendPersistence(persistence);
  persistence.load(sqsStore, snsStore, s3Store);
  // Assigned after loading: a queue that is written again while it is loaded would drop its own messages.
  sqsStore.persistence = persistence;
  s3Store.persistence = persistence;
  for (const queue of sqsStore.allQueues()) queue.persistence = persistence;
}

const app = buildApp({ logger: false, defaultRegion: region, stores: { sqsStore, snsStore, s3Store } });
// A web page whose name was made to lead here (DNS rebinding) comes with that name.
app.addHook('onRequest', (request, reply, done) => {
  if (isOwnHost(request.headers.host ?? '')) done();
  else void reply.code(421).send();
});
app.addHook('onSend', (_request, _reply, payload, done) => {
  commit();
  done(null, payload);
});
const listen = (port: number): Promise<string> => app.listen({ port, host: loopback });
const address = await (preferredPort === undefined
  ? listen(0)
  : listen(preferredPort).catch(() => listen(0)));

const stop = async (): Promise<void> => {
  await app.close();
  commit();
  persistence?.close();
  parentPort?.close();
};
const messagesIn = (name: string): number =>
  sumOfCounts(sqsStore.getQueueByName(name)?.getAllAttributes([...countAttributes]));

parentPort?.on('message', (message: unknown) => {
  const request = fauxqsRequest.parse(message);
  if (request === 'stop') {
    void stop();
    return;
  }
  const messages = request.queues.reduce((sum, name) => sum + messagesIn(name), 0);
  parentPort?.postMessage({ id: request.id, messages } satisfies FauxqsCount, []);
});
parentPort?.postMessage({ port: Number(new URL(address).port) } satisfies FauxqsReady, []);
