import type { SignalOrigin } from '#domain/disclosure/origin.ts';
import type { CaseStore, SignalRecord } from './ports.ts';

/** The signal that a task of a case rests on: the newest that is no report of a colleague. */
export const newestSignal = async (
  store: Pick<CaseStore, 'signalsOf'>,
  caseId: string,
): Promise<SignalRecord | undefined> =>
  (await store.signalsOf(caseId)).findLast(({ from }) => from.class !== 'worker');

/** How a signal was read, for the worker to hold beside the original. */
export const originOf = (
  { source, receivedAt, reading, rawKey }: SignalRecord,
  url: string | undefined,
): SignalOrigin => ({
  source,
  receivedAt,
  provenance: reading?.provenance ?? [],
  doubtful: reading?.doubtful ?? [],
  ...(url === undefined || rawKey === undefined ? {} : { url }),
});
