/** Numbers between 0 and 1 that are the same for the same seed (mulberry32). */
export const seededRandom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

/** What becomes of one call to the outside. `-after`: it had its effect, and the caller does not hear of it. */
export type Fate = 'answers' | 'fails-before' | 'fails-after' | 'dies-before' | 'dies-after';

/** One run of a function: its calls to the outside wait until they are let through. */
export type Actor = {
  readonly name: string;
  /** Calls the outside. An answer never comes where the actor dies. */
  readonly call: <T>(act: () => T | Promise<T>) => Promise<T>;
};

type Waiting = {
  readonly actor: Actor;
  readonly act: () => unknown;
  readonly answer: (value: unknown) => void;
  readonly fail: (error: unknown) => void;
};

/** Thrown to an actor whose call was made to fail. */
export class InjectedFault extends Error {
  override readonly name = 'InjectedFault';
}

/** Lets promise chains run until each actor waits for its next call or has ended. */
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/**
 * Runs actors at the same time, one call to the outside after the other, in an order that a seed decides. An actor that
 * dies simply never hears again of anything that it waits for: as a process that is ended between two instructions.
 */
export const createInterleaving = (random: () => number) => {
  const waiting: Waiting[] = [];
  const running = new Map<Actor, { readonly onDeath: () => void }>();
  let calls = 0;

  const perform = async ({ act, answer, fail }: Waiting, isHeard: boolean): Promise<void> => {
    try {
      const value = await act();
      if (isHeard) answer(value);
    } catch (error) {
      if (isHeard) fail(error);
    }
  };

  /** Its other calls are on their way: each may still have its effect. */
  const kill = async (actor: Actor): Promise<void> => {
    const left = waiting.filter((one) => one.actor === actor);
    for (const one of left) waiting.splice(waiting.indexOf(one), 1);
    for (const one of left) if (random() < 0.5) await perform(one, false);
    const { onDeath } = running.get(actor) ?? {};
    running.delete(actor);
    onDeath?.();
  };

  return {
    get calls() {
      return calls;
    },
    get running() {
      return running.size;
    },
    /** Starts an actor; `onEnd` is told how it went, also that it died. */
    start: (
      name: string,
      act: (actor: Actor) => Promise<unknown>,
      onEnd: (end: 'done' | 'failed' | 'died', error?: unknown) => void,
    ): Actor => {
      const actor: Actor = {
        name,
        call: <T>(outside: () => T | Promise<T>) =>
          new Promise<T>((resolve, reject) => {
            if (!running.has(actor)) return;
            waiting.push({
              actor,
              act: outside,
              answer: (value) => resolve(value as T),
              fail: reject,
            });
          }),
      };
      running.set(actor, { onDeath: () => onEnd('died') });
      const end = (how: 'done' | 'failed', error?: unknown): void => {
        if (running.delete(actor)) onEnd(how, error);
      };
      act(actor).then(
        () => end('done'),
        (error: unknown) => end('failed', error),
      );
      return actor;
    },
    kill,
    /** Lets one call through, chosen by the seed. false: nobody waits. */
    step: async (fateOf: (actor: Actor) => Fate): Promise<boolean> => {
      await settle();
      const [one] = waiting.splice(Math.floor(random() * waiting.length), 1);
      if (one === undefined) return false;
      calls += 1;
      const fate = fateOf(one.actor);
      if (fate === 'answers') await perform(one, true);
      else {
        if (fate.endsWith('-after')) await perform(one, false);
        if (fate.startsWith('dies')) await kill(one.actor);
        else one.fail(new InjectedFault('The call failed.'));
      }
      await settle();
      return true;
    },
  };
};
