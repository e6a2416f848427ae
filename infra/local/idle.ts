import { setTimeout as sleep } from 'node:timers/promises';

export type Idle = {
  /** Messages that lie in the dead-letter queues: nothing works on them, so they do not keep the platform from rest. */
  readonly deadLetters: number;
};

const pauseMs = 5;
const roundsInARow = 2;

/**
 * Waits until no queue holds a message (visible, in flight or delayed) and everything else is at rest, seen twice in a
 * row. A message that fails keeps the platform busy until it succeeds or has gone to its dead-letter queue.
 */
export const waitUntilIdle = async (options: {
  readonly messagesIn: (queues: readonly string[]) => Promise<number>;
  /** Names of the queues. */
  readonly queues: readonly string[];
  readonly deadLetterQueues: readonly string[];
  /** What else may be at work: pollers, the door for mail, the schedule. */
  readonly isAtRest: () => boolean;
  readonly signal?: AbortSignal | undefined;
}): Promise<Idle> => {
  const { messagesIn, queues, deadLetterQueues, isAtRest, signal } = options;
  let quietRounds = 0;
  while (quietRounds < roundsInARow) {
    signal?.throwIfAborted();
    const isQuiet = isAtRest() && (await messagesIn(queues)) === 0 && isAtRest();
    quietRounds = isQuiet ? quietRounds + 1 : 0;
    if (quietRounds < roundsInARow) await sleep(pauseMs, undefined, signal === undefined ? {} : { signal });
  }
  return { deadLetters: await messagesIn(deadLetterQueues) };
};
