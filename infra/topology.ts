/**
 * The one description of everything that runs: table, bucket, queues, functions, triggers and their settings.
 * The embedded runtime (`infra/local`) and the stacks (`infra/aws`) are both built from it, so they cannot drift.
 * Durations in seconds, sizes as named.
 */

export type QueueName =
  | 'inbound-mail'
  | 'inbound-files'
  | 'scans'
  | 'petitions'
  | 'arrears-signals'
  | 'referrals'
  | 'due-steps'
  | 'due-notices'
  | 'delivery-events';

export type FunctionName =
  | 'receive-mail'
  | 'receive-file'
  | 'read-scan'
  | 'register-petition'
  | 'register-arrears'
  | 'register-referral'
  | 'tick'
  | 'run-step'
  | 'send-notice'
  | 'track-delivery'
  | 'record-answer';

/** Who may do what with the table; becomes an IAM statement with just these actions. */
export type TableAccess = 'read' | 'readWrite';

export type QueueSettings = {
  /** Who puts messages here; decides the resource policy. */
  readonly from: 'bucket' | 'functions' | 'functions-and-partners' | 'mail-service';
  /** At least six times the function's timeout, as AWS asks for event-source mappings. */
  readonly visibilityTimeoutSeconds: number;
  readonly maxReceives: number;
  readonly retentionDays: number;
  /** What a message in the dead-letter queue means for a family; stands in the alarm. */
  readonly impact: string;
};

export type Trigger =
  | {
      readonly kind: 'queue';
      readonly queue: QueueName;
      readonly batchSize: number;
      readonly batchWindowSeconds: number;
      readonly maxConcurrency: number;
    }
  | { readonly kind: 'schedule'; readonly everyMinutes: number }
  | { readonly kind: 'http'; readonly exposed: 'answer-page' };

export type FunctionSettings = {
  /** File whose export `handler` is the Lambda handler. */
  readonly entry: `functions/${string}/handler.ts`;
  readonly purpose: string;
  readonly trigger: Trigger;
  readonly memoryMb: number;
  readonly timeoutSeconds: number;
  readonly table?: TableAccess;
  /** Prefixes of the raw bucket that it reads and writes. */
  readonly readsRaw?: readonly string[];
  readonly writesRaw?: readonly string[];
  readonly sendsTo?: readonly QueueName[];
  readonly sendsMail?: true;
  readonly usesKeyRing?: true;
};

export type Topology = {
  readonly table: {
    readonly partitionKey: 'pk';
    readonly sortKey: 'sk';
    readonly indexes: readonly {
      readonly name: 'due' | 'list';
      readonly partitionKey: string;
      readonly sortKey: string;
      readonly projection: 'KEYS_ONLY' | 'ALL';
    }[];
  };
  readonly rawBucket: {
    /** Arrival of an object under the prefix puts an S3 event on the queue. */
    readonly notifications: readonly {
      readonly prefix: string;
      readonly queue: QueueName;
      /**
       * On AWS the receiving mail service stores the object and itself tells the queue, in its own words
       * (`notificationType: "Received"`, `receipt.action.objectKey`), because only there stand its verdicts on the sender.
       */
      readonly toldBy?: 'mail-service';
    }[];
  };
  readonly queues: Readonly<Record<QueueName, QueueSettings>>;
  readonly functions: Readonly<Record<FunctionName, FunctionSettings>>;
};

/** Names of the environment variables that every function gets; values differ between AWS and one machine. */
export const environmentNames = {
  tableName: 'KIER_TABLE',
  rawBucket: 'KIER_RAW_BUCKET',
  queueUrl: (queue: QueueName): string => `KIER_QUEUE_${queue.toUpperCase().replaceAll('-', '_')}`,
  /** ARN of the secret on AWS, path of the file (prefix `file:`) on one machine. */
  keyRing: 'KIER_KEY_RING',
  /** Where answer links point to, without a trailing slash. */
  publicUrl: 'KIER_PUBLIC_URL',
  /** SES configuration set whose events come back on `delivery-events`. */
  configurationSet: 'KIER_CONFIGURATION_SET',
  /** One machine only: file of the clock that can be moved. */
  clockFile: 'KIER_CLOCK_FILE',
} as const;

const signalQueue = (impact: string): QueueSettings => ({
  from: 'functions-and-partners',
  visibilityTimeoutSeconds: 180,
  maxReceives: 8,
  retentionDays: 14,
  impact,
});

const registers = (name: string, queue: QueueName, maxConcurrency: number): FunctionSettings => ({
  entry: `functions/${name}/handler.ts`,
  purpose: `Takes signals from ${queue} into a case, a review item or the list of duplicates, in one transaction.`,
  trigger: { kind: 'queue', queue, batchSize: 10, batchWindowSeconds: 0, maxConcurrency },
  memoryMb: 512,
  timeoutSeconds: 30,
  table: 'readWrite',
  writesRaw: ['messages/'],
  sendsTo: ['due-steps', 'due-notices'],
  usesKeyRing: true,
});

export const topology: Topology = {
  table: {
    partitionKey: 'pk',
    sortKey: 'sk',
    indexes: [
      { name: 'due', partitionKey: 'duePk', sortKey: 'dueSk', projection: 'KEYS_ONLY' },
      { name: 'list', partitionKey: 'listPk', sortKey: 'listSk', projection: 'KEYS_ONLY' },
    ],
  },
  rawBucket: {
    notifications: [
      { prefix: 'mail/', queue: 'inbound-mail', toldBy: 'mail-service' },
      { prefix: 'drop/', queue: 'inbound-files' },
    ],
  },
  queues: {
    'inbound-mail': {
      from: 'bucket',
      visibilityTimeoutSeconds: 360,
      maxReceives: 5,
      retentionDays: 14,
      impact: 'A mail was stored but not read: a signal may wait unseen.',
    },
    'inbound-files': {
      from: 'bucket',
      visibilityTimeoutSeconds: 720,
      maxReceives: 5,
      retentionDays: 14,
      impact: 'A dropped file was stored but not read: a court document may wait unseen.',
    },
    scans: {
      from: 'functions',
      visibilityTimeoutSeconds: 1_800,
      maxReceives: 4,
      retentionDays: 14,
      impact: 'A scan was stored but not read: a court document on paper may wait unseen.',
    },
    petitions: signalQueue(
      'A court document did not reach a case: a hearing may pass without anybody at the door.',
    ),
    'arrears-signals': signalQueue('An arrears signal did not reach a case: help starts late.'),
    referrals: signalQueue(
      'A referral or an update did not reach a case: the referrer believes that we know.',
    ),
    'due-steps': {
      from: 'functions',
      visibilityTimeoutSeconds: 180,
      maxReceives: 5,
      retentionDays: 14,
      impact: 'A due step was handed on and not run; tick offers it again, at least every hour, until it is.',
    },
    'due-notices': {
      from: 'functions',
      visibilityTimeoutSeconds: 180,
      maxReceives: 5,
      retentionDays: 14,
      impact: 'A letter was handed on and not sent; tick offers it again, at least every hour, until it is.',
    },
    'delivery-events': {
      from: 'mail-service',
      visibilityTimeoutSeconds: 180,
      maxReceives: 5,
      retentionDays: 14,
      impact: 'The fate of a sent letter is not recorded: a bounce may stay unseen.',
    },
  },
  functions: {
    'receive-mail': {
      entry: 'functions/receive-mail/handler.ts',
      purpose: 'Reads a stored mail, judges its sender and puts each signal in it on the queue of its kind.',
      trigger: {
        kind: 'queue',
        queue: 'inbound-mail',
        batchSize: 1,
        batchWindowSeconds: 0,
        maxConcurrency: 10,
      },
      memoryMb: 1024,
      timeoutSeconds: 60,
      table: 'readWrite',
      readsRaw: ['mail/'],
      sendsTo: ['scans', 'petitions', 'arrears-signals', 'referrals', 'due-steps', 'due-notices'],
      usesKeyRing: true,
    },
    'receive-file': {
      entry: 'functions/receive-file/handler.ts',
      purpose: "Reads a file from a partner's folder and puts each signal in it on the queue of its kind.",
      trigger: {
        kind: 'queue',
        queue: 'inbound-files',
        batchSize: 1,
        batchWindowSeconds: 0,
        maxConcurrency: 10,
      },
      memoryMb: 1536,
      timeoutSeconds: 120,
      table: 'readWrite',
      readsRaw: ['drop/'],
      sendsTo: ['scans', 'petitions', 'arrears-signals', 'referrals', 'due-steps', 'due-notices'],
      usesKeyRing: true,
    },
    'read-scan': {
      entry: 'functions/read-scan/handler.ts',
      purpose:
        'Reads pictures of paper, apart so that nobody waits for it, and hands on the signals in them.',
      trigger: {
        kind: 'queue',
        queue: 'scans',
        batchSize: 1,
        batchWindowSeconds: 0,
        maxConcurrency: 4,
      },
      memoryMb: 3008,
      timeoutSeconds: 300,
      table: 'readWrite',
      readsRaw: ['mail/', 'drop/'],
      sendsTo: ['petitions', 'arrears-signals', 'referrals', 'due-steps', 'due-notices'],
      usesKeyRing: true,
    },
    'register-petition': registers('register-petition', 'petitions', 20),
    'register-arrears': registers('register-arrears', 'arrears-signals', 10),
    'register-referral': registers('register-referral', 'referrals', 10),
    tick: {
      entry: 'functions/tick/handler.ts',
      purpose: 'Every minute: hands on each step and notice whose moment has come and that nobody holds.',
      trigger: { kind: 'schedule', everyMinutes: 1 },
      memoryMb: 512,
      timeoutSeconds: 55,
      table: 'readWrite',
      sendsTo: ['due-steps', 'due-notices'],
    },
    'run-step': {
      entry: 'functions/run-step/handler.ts',
      purpose: 'Starts a due step: claims it, tells the worker, sets its next moment or escalates silence.',
      trigger: {
        kind: 'queue',
        queue: 'due-steps',
        batchSize: 10,
        batchWindowSeconds: 0,
        maxConcurrency: 10,
      },
      memoryMb: 512,
      timeoutSeconds: 30,
      table: 'readWrite',
      sendsTo: ['due-steps', 'due-notices'],
      usesKeyRing: true,
    },
    'send-notice': {
      entry: 'functions/send-notice/handler.ts',
      purpose: 'Claims one notice, builds it from what its audience may know and sends it once.',
      trigger: {
        kind: 'queue',
        queue: 'due-notices',
        batchSize: 10,
        batchWindowSeconds: 0,
        maxConcurrency: 5,
      },
      memoryMb: 512,
      timeoutSeconds: 30,
      table: 'readWrite',
      sendsMail: true,
      usesKeyRing: true,
    },
    'track-delivery': {
      entry: 'functions/track-delivery/handler.ts',
      purpose: 'Records delivery, bounce and complaint on the notice that they belong to.',
      trigger: {
        kind: 'queue',
        queue: 'delivery-events',
        batchSize: 10,
        batchWindowSeconds: 0,
        maxConcurrency: 5,
      },
      memoryMb: 256,
      timeoutSeconds: 30,
      table: 'readWrite',
      sendsTo: ['due-notices'],
      usesKeyRing: true,
    },
    'record-answer': {
      entry: 'functions/record-answer/handler.ts',
      purpose:
        'The answer page behind the links in task mails, and the original that a task rests on: GET shows, POST records.',
      trigger: { kind: 'http', exposed: 'answer-page' },
      memoryMb: 512,
      timeoutSeconds: 15,
      table: 'readWrite',
      readsRaw: ['mail/', 'drop/', 'messages/'],
      sendsTo: ['due-steps', 'due-notices'],
      usesKeyRing: true,
    },
  },
};
