import type { DatabaseSync } from 'node:sqlite';
import type { BuildAppOptions } from 'fauxqs';

/*
 * The package exports its server but not its stores; they are loaded by path. The version is pinned, and the tests of
 * the emulators fail if a newer one moves them.
 */
type Stores = NonNullable<BuildAppOptions['stores']>;
type SqsStore = Stores['sqsStore'];
type Persistence = NonNullable<SqsStore['persistence']>;
type PersistenceConstructor = new (folder: string) => Persistence;

/** Times that the end of the platform itself may interrupt a message before it counts as a failure of the message. */
const forgivenInterruptions = 10;

type StoreModules = {
  readonly SqsStore: new () => SqsStore;
  readonly SnsStore: new () => Stores['snsStore'];
  readonly S3Store: new () => Stores['s3Store'];
  readonly PersistenceManager: PersistenceConstructor;
};
const storeFiles = ['sqs/sqsStore.js', 'sns/snsStore.js', 's3/s3Store.js', 'persistence.js'];

const loadModules = async (): Promise<StoreModules> => {
  const modules = await Promise.all(
    storeFiles.map((file) => import(new URL(file, import.meta.resolve('fauxqs')).href)),
  );
  return Object.assign({}, ...modules);
};

/** Fresh stores and the class that keeps them in one SQLite file. */
export const loadStores = async (): Promise<
  Stores & { readonly PersistenceManager: PersistenceConstructor }
> => {
  const { SqsStore, SnsStore, S3Store, PersistenceManager } = await loadModules();
  return {
    sqsStore: new SqsStore(),
    snsStore: new SnsStore(),
    s3Store: new S3Store(),
    PersistenceManager,
  };
};

/**
 * Messages that a consumer held when the platform ended are visible again at once: the data folder belongs to one
 * process, so their consumer is gone. Such a receive is not the message's fault and is not counted against it, up to a
 * bound, so that a message which itself ends the process still reaches the dead-letter queue.
 */
const returnInterrupted = (db: DatabaseSync): void => {
  db.exec(`
    BEGIN;
    CREATE TABLE IF NOT EXISTS kier_interrupted (message_id TEXT PRIMARY KEY, times INTEGER NOT NULL);
    INSERT INTO kier_interrupted (message_id, times)
      SELECT message_id, 1 FROM sqs_messages WHERE receipt_handle IS NOT NULL
      ON CONFLICT (message_id) DO UPDATE SET times = times + 1;
    UPDATE sqs_messages SET
      receipt_handle = NULL,
      visibility_deadline = NULL,
      approximate_receive_count = approximate_receive_count - (
        SELECT times <= ${forgivenInterruptions} FROM kier_interrupted AS interrupted
        WHERE interrupted.message_id = sqs_messages.message_id)
      WHERE receipt_handle IS NOT NULL AND approximate_receive_count > 0;
    DELETE FROM kier_interrupted WHERE message_id NOT IN (SELECT message_id FROM sqs_messages);
    COMMIT;
  `);
};

/** The changes of the persistence that are made message by message, or queue by queue. */
const singleChanges = [
  'insertQueue',
  'updateQueueAttributes',
  'insertMessage',
  'deleteMessage',
  'updateMessageInflight',
  'updateMessageReady',
] as const satisfies readonly (keyof Persistence)[];

/**
 * Puts all changes of one turn of the event loop in one commit, where each was its own: a batch of ten messages that is
 * deleted is one `fsync` and not ten, and a move to the dead-letter queue is whole or not at all.
 *
 * @returns what must run before an answer is sent, so that it is on disk by then
 */
const commitTogether = (persistence: Persistence, db: DatabaseSync): (() => void) => {
  const commit = (): void => {
    if (db.isTransaction) db.exec('COMMIT');
  };
  const begin = (): void => {
    if (db.isTransaction) return;
    db.exec('BEGIN');
    // Changes that no request made: a visibility timeout that is over.
    setImmediate(commit);
  };
  const changes: Record<(typeof singleChanges)[number], (...args: unknown[]) => void> = Object(persistence);
  for (const name of singleChanges) {
    const change = changes[name].bind(persistence);
    changes[name] = (...args) => {
      begin();
      change(...args);
    };
  }
  // What the package itself puts in one commit begins one.
  const transaction: (act: () => void) => void = Reflect.get(persistence, 'transaction').bind(persistence);
  Reflect.set(persistence, 'transaction', (act: () => void) => {
    commit();
    transaction(act);
  });
  return commit;
};

/**
 * Mends what would lose a message: `ChangeMessageVisibility(0)` broke a NOT NULL column after the message had left the
 * queue in memory, and a move to the dead-letter queue was a deletion and an insertion in two commits.
 *
 * @returns what must run before an answer is sent
 */
export const mendPersistence = (persistence: Persistence): (() => void) => {
  // Private in the declarations of the package, an ordinary property when it runs.
  const db: DatabaseSync = Reflect.get(persistence, 'db');
  returnInterrupted(db);

  const makeReady = db.prepare(
    'UPDATE sqs_messages SET receipt_handle = NULL, visibility_deadline = NULL WHERE message_id = ?',
  );
  persistence.updateMessageReady = (messageId) => {
    makeReady.run(messageId);
  };
  return commitTogether(persistence, db);
};
