import type { CaseStore, Clock, CommitResult, DirectorySource, KeyRing, WorkQueue } from './ports.ts';

export type RegisterDeps = {
  readonly store: CaseStore;
  readonly ring: KeyRing;
  readonly directory: DirectorySource;
  readonly clock: Clock;
  readonly work: WorkQueue;
  /** Waits before reading and deciding again after a conflict; grows with the attempt, with jitter. */
  readonly pause: (attempt: number) => Promise<void>;
};

export type Registered =
  | { readonly result: 'case'; readonly caseId: string; readonly created: boolean }
  | { readonly result: 'duplicate'; readonly of: string }
  | { readonly result: 'review'; readonly reason: string }
  /** Taken in before: nothing was changed. */
  | { readonly result: 'known' };

/** What a commit means for the registration; undefined: somebody else was first, read and decide again. */
export const finish = async <T extends Registered>(
  deps: RegisterDeps,
  committed: CommitResult,
  registered: T,
): Promise<T | { readonly result: 'known' } | undefined> => {
  if (committed.result === 'known') return { result: 'known' };
  if (committed.result === 'conflict') return undefined;
  await deps.work.offer(committed.due);
  return registered;
};
