import type { CaseRecord, SignalMark } from '#domain/case-record.ts';
import type { Arrival } from './arrival.ts';
import { daysBetween } from './household-verdict.ts';
import { SAME_CONTENT_DAYS } from './ports.ts';

const isRecent = ({ at }: SignalMark, now: string): boolean =>
  at !== undefined && daysBetween(at, now) <= SAME_CONTENT_DAYS;

/** The signal on one of these cases that says the same in the words of the same sender, not long ago. */
export const repeatedBy = (
  { contentKey }: Arrival,
  cases: readonly CaseRecord[],
  now: string,
): { readonly of: string; readonly caseId: string } | undefined => {
  for (const { id: caseId, signals = [] } of cases) {
    const found = signals.find((mark) => mark.content === contentKey && isRecent(mark, now));
    if (found !== undefined) return { of: found.id, caseId };
  }
  return undefined;
};

/** The case with this signal on it. */
export const withSignal = (
  caseRecord: CaseRecord,
  { signalId, contentKey }: Arrival,
  now: string,
): CaseRecord => ({
  ...caseRecord,
  signals: [
    ...(caseRecord.signals ?? []).map((mark) => (isRecent(mark, now) ? mark : { id: mark.id })),
    { id: signalId, content: contentKey, at: now },
  ],
});
