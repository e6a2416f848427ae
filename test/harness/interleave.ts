import {
  ProvisionedThroughputExceededException,
  TransactionCanceledException,
  type DynamoDBClient,
} from '@aws-sdk/client-dynamodb';

/**
 * What becomes of one call: it passes, fails before or after it took effect, is repeated as a retry repeats it, or meets
 * contention.
 */
export const fates = ['pass', 'lost', 'answer-lost', 'repeated', 'contended'] as const;
export type Fate = (typeof fates)[number];
/** Which of the waiting calls goes next, and what becomes of it. */
export type Turn = { readonly pick: number; readonly fate: Fate };

export class CallLost extends Error {
  override readonly name = 'CallLost';
  readonly tookEffect: boolean;
  constructor(tookEffect: boolean) {
    super('The call was lost.');
    this.tookEffect = tookEffect;
  }
}

type Waiting = { readonly label: string; readonly go: (fate: Fate) => Promise<void> };

/**
 * Runs any number of workers so that one call to the outside is made at a time, in an order that `turns` chooses; when
 * they are used up, calls pass in the order in which they were made. Between calls workers run until each waits again,
 * so that the same turns give the same run.
 */
export const createInterleaving = (turns: readonly Turn[]) => {
  const waiting: Waiting[] = [];
  const trace: string[] = [];
  let next = 0;
  let aside = 0;

  /** Lets workers run until nothing but their calls is left. */
  const settle = async (): Promise<void> => {
    for (let quiet = 0; quiet < 2; ) {
      const before = waiting.length;
      await new Promise((resolve) => setImmediate(resolve));
      quiet = waiting.length === before && aside === 0 ? quiet + 1 : 0;
    }
  };

  /** Calls at once: what is asked is no part of the play. */
  const callAside = async <T>(perform: () => Promise<T>): Promise<T> => {
    aside += 1;
    try {
      return await perform();
    } finally {
      aside -= 1;
    }
  };

  /** Waits for its turn, then calls. */
  const call = <T>(label: string, perform: () => Promise<T>, contended?: () => Error): Promise<T> =>
    new Promise((resolve, reject) => {
      const go = async (fate: Fate): Promise<void> => {
        trace.push(fate === 'pass' ? label : `${label} ${fate}`);
        try {
          if (fate === 'lost') throw new CallLost(false);
          if (fate === 'contended' && contended !== undefined) throw contended();
          if (fate === 'repeated') await perform().catch(() => undefined);
          const answer = await perform();
          if (fate === 'answer-lost') throw new CallLost(true);
          resolve(answer);
        } catch (error) {
          reject(error);
        }
      };
      waiting.push({ label, go });
    });

  const run = async (workers: readonly (() => Promise<void>)[]): Promise<void> => {
    let working = workers.length;
    const failures: unknown[] = [];
    for (const work of workers) {
      void work()
        .catch((error: unknown) => failures.push(error))
        .finally(() => {
          working -= 1;
        });
    }
    for (;;) {
      await settle();
      if (waiting.length === 0) {
        if (working === 0) break;
        throw new Error('A worker waits for something that is no call.');
      }
      const turn = turns[next];
      next += 1;
      const [chosen] = waiting.splice((turn?.pick ?? 0) % waiting.length, 1);
      await chosen?.go(turn?.fate ?? 'pass');
    }
    if (failures.length > 0) throw failures[0];
  };
  return { call, callAside, run, trace };
};

export type Interleaving = ReturnType<typeof createInterleaving>;

const contention: Readonly<Record<string, (count: number, turn: number) => Error>> = {
  TransactWriteItemsCommand: (count, turn) =>
    new TransactionCanceledException({
      message: 'cancelled',
      $metadata: {},
      CancellationReasons: Array.from({ length: count }, (_, index) => ({
        Code:
          index === turn % count
            ? ['TransactionConflict', 'ThrottlingError', 'ProvisionedThroughputExceeded'][turn % 3]
            : 'None',
      })),
    }),
};

/** Puts each call of a client under an interleaving. */
export const interleaveClient = (client: DynamoDBClient, { call, callAside, trace }: Interleaving): void => {
  client.middlewareStack.add(
    (next, { commandName = '' }) =>
      (args) => {
        const { TransactItems, IndexName } = args.input as {
          TransactItems?: readonly unknown[];
          IndexName?: string;
        };
        // An index is behind the table at any time: when it is read makes no difference that others could not make.
        if (IndexName !== undefined) return callAside(() => next(args));
        const contended = (): Error =>
          contention[commandName]?.(TransactItems?.length ?? 1, trace.length) ??
          new ProvisionedThroughputExceededException({ message: 'throttled', $metadata: {} });
        return call(commandName, () => next(args), contended);
      },
    { step: 'initialize' },
  );
};
