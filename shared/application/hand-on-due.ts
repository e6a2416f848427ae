import type { Clock, DueHint } from './ports.ts';

/** An item of the due index as it was found. */
export type DueItem = DueHint & {
  /** UTC instant since which it is due. */
  readonly dueAt: string;
  /** How often it was handed on before without having been done. */
  readonly timesHandedOn: number;
};

/** What `tick` needs of the due index; `case-store` writes it with what is due. */
export type DueIndex = {
  readonly shards: readonly string[];
  /** What one shard has to show at `now`, oldest first, at most `limit`, behind `after` where given. */
  readonly read: (shard: string, now: string, limit: number, after?: DueItem) => Promise<readonly DueItem[]>;
  /** Takes the item out of sight until `until`. undefined: it moved, was done, or somebody else was first. */
  readonly handOn: (item: DueItem, until: string) => Promise<DueHint | undefined>;
  /** Undoes `handOn` where nothing else has happened to the item since. */
  readonly giveBack: (item: DueItem, handedOn: DueHint) => Promise<void>;
};

export type HandOnDeps = {
  readonly index: DueIndex;
  /** Puts work on the queues. @throws when not all of it is there. */
  readonly offer: (hints: readonly DueHint[]) => Promise<void>;
  readonly clock: Clock;
  /** false: this run is about to be ended; it begins nothing more. Absent: there is always time. */
  readonly hasTime?: () => boolean;
};

export type HandOnLimits = {
  /** Items read of a shard at a time: one query. */
  readonly page: number;
  /** Pages read of one shard, where a single case takes up the first. */
  readonly pages: number;
  /** Items handed on in one run; the rest waits for the next minute. */
  readonly run: number;
};

/** Ten thousand a minute take some ten seconds of the minute that `tick` has on AWS. */
const limitsOfTick: HandOnLimits = { page: 1_000, pages: 4, run: 10_000 };

/** More of a page than this share, and others of the shard may be hidden behind one case. */
const CROWDING_SHARE = 0.25;
/** Handed on together; after a crash so many wait for their lease to end. */
const CHUNK = 100;
const CHUNKS_AT_A_TIME = 4;

const FIRST_LEASE_MINUTES = 5;
const LONGEST_LEASE_MINUTES = 60;
const MS_PER_MINUTE = 60_000;
const MS_PER_SECOND = 1_000;

/**
 * How long an item that was handed on is left to the queue before it is offered again: longer than a message usually
 * waits there, and longer each time, so that what cannot be done does not fill the queue.
 */
const leaseUntil = (now: string, timesHandedOn: number): string => {
  const minutes = Math.min(LONGEST_LEASE_MINUTES, FIRST_LEASE_MINUTES * 2 ** timesHandedOn);
  return new Date(Date.parse(now) + minutes * MS_PER_MINUTE).toISOString();
};

const byAge = (a: DueItem, b: DueItem): number =>
  a.dueAt < b.dueAt ? -1 : a.dueAt > b.dueAt ? 1 : a.dueSk < b.dueSk ? -1 : a.dueSk > b.dueSk ? 1 : 0;

const isCrowded = (items: readonly DueItem[]): boolean =>
  [...Map.groupBy(items, ({ pk }) => pk).values()].some(
    (ofCase) => ofCase.length > items.length * CROWDING_SHARE,
  );

/**
 * Chooses what is handed on in this run, oldest first. Where there is more than that, each case has its first item
 * taken before any has its second: nobody waits for another's hundred letters.
 */
const chooseFairly = (items: readonly DueItem[], most: number): readonly DueItem[] => {
  const sorted = items.toSorted(byAge);
  if (sorted.length <= most) return sorted;
  const taken = new Map<string, number>();
  const rounds = sorted.map((item) => {
    const round = taken.get(item.pk) ?? 0;
    taken.set(item.pk, round + 1);
    return { item, round };
  });
  return rounds
    .toSorted((a, b) => a.round - b.round || byAge(a.item, b.item))
    .slice(0, most)
    .map(({ item }) => item)
    .toSorted(byAge);
};

const readShard = async (
  { read }: DueIndex,
  shard: string,
  now: string,
  { page, pages }: HandOnLimits,
): Promise<{ readonly items: readonly DueItem[]; readonly isMore: boolean }> => {
  const items: DueItem[] = [];
  for (let count = 0; count < pages; count += 1) {
    const found = await read(shard, now, page, items.at(-1));
    items.push(...found);
    if (found.length < page) return { items, isMore: false };
    if (!isCrowded(items)) break;
  }
  return { items, isMore: true };
};

const isRejected = (end: PromiseSettledResult<unknown>): end is PromiseRejectedResult =>
  end.status === 'rejected';

/**
 * @returns how many were handed on. @throws what the index or `offer` throws, after what was claimed is on a queue or
 * was given back.
 */
const handOnChunk = async (
  { index, offer }: HandOnDeps,
  chunk: readonly DueItem[],
  now: string,
): Promise<number> => {
  const ends = await Promise.allSettled(
    chunk.map(async (item) => ({
      item,
      hint: await index.handOn(item, leaseUntil(now, item.timesHandedOn)),
    })),
  );
  const claimed = ends.flatMap((end) =>
    end.status === 'fulfilled' && end.value.hint !== undefined
      ? [{ item: end.value.item, hint: end.value.hint }]
      : [],
  );
  try {
    await offer(claimed.map(({ hint }) => hint));
  } catch (error) {
    // Some of it may be on a queue all the same: its message then finds the item changed, or done once. What cannot be
    // given back either waits for its lease.
    await Promise.allSettled(claimed.map(({ item, hint }) => index.giveBack(item, hint)));
    throw error;
  }
  const failed = ends.find(isRejected);
  if (failed !== undefined) throw failed.reason;
  return claimed.length;
};

export type HandedOn = {
  readonly handedOn: number;
  /** More is due than this run took. */
  readonly isMore: boolean;
  /** For how long the oldest of what was found has been due, in seconds; 0: nothing was due. */
  readonly oldestSeconds: number;
};

/**
 * Hands on what is due: every minute, by any number of runs at once. There is no cursor: what is due stands at the head
 * of its shard until it is done, so that an item which comes late, or whose message was lost, is found like any other.
 * Each is claimed for a lease by a conditional write before its message is sent: one message a lease, whoever runs; a
 * run that dies between the two costs the item that lease and no more.
 *
 * A minute in which nothing is due costs one query a shard, however much is pending.
 *
 * @throws when a shard cannot be read or a queue refuses work, after everything else was handed on; what was not taken
 * is due still.
 */
export const handOnDue = async (deps: HandOnDeps, limits: HandOnLimits = limitsOfTick): Promise<HandedOn> => {
  const { index, hasTime = () => true } = deps;
  const now = deps.clock();
  const reads = await Promise.allSettled(index.shards.map((shard) => readShard(index, shard, now, limits)));
  const read = reads.flatMap((end) => (end.status === 'fulfilled' ? [end.value] : []));
  const found = read.flatMap(({ items }) => items);
  const chosen = chooseFairly(found, limits.run);
  const chunks = Array.from({ length: Math.ceil(chosen.length / CHUNK) }, (_, number) =>
    chosen.slice(number * CHUNK, (number + 1) * CHUNK),
  );
  let handedOn = 0;
  const work = async (): Promise<void> => {
    for (let chunk = chunks.shift(); chunk !== undefined; chunk = hasTime() ? chunks.shift() : undefined) {
      const count = await handOnChunk(deps, chunk, now);
      handedOn += count;
    }
  };
  // All settled, so that nothing goes on behind the back of a run that has failed.
  const ended = await Promise.allSettled(Array.from({ length: CHUNKS_AT_A_TIME }, work));
  const failed = [...reads, ...ended].find(isRejected);
  if (failed !== undefined) throw failed.reason;
  return {
    handedOn,
    isMore: chunks.length > 0 || chosen.length < found.length || read.some(({ isMore }) => isMore),
    oldestSeconds: found.reduce((oldest, { dueAt }) => Math.max(oldest, secondsBetween(dueAt, now)), 0),
  };
};

const secondsBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / MS_PER_SECOND);
