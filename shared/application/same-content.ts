import type { CaseRecord, SignalMark } from '#domain/case-record.ts';
import { isVerified } from '#domain/cases/sender.ts';
import type { Arrival } from './arrival.ts';
import { standingIn } from './content-key.ts';
import { daysBetween } from './household-verdict.ts';
import { SAME_CONTENT_DAYS } from './ports.ts';

const isRecent = ({ at }: SignalMark, now: string): boolean =>
  at !== undefined && daysBetween(at, now) <= SAME_CONTENT_DAYS;

/** What an input repeats. */
export type Repeated = {
  /** The signal. */
  readonly of: string;
  readonly caseId?: string;
  /** It came from somebody else, who was told nothing yet. */
  readonly bySomebodyElse?: true;
};

/** The signal on one of these cases that says the same in the same words, not long ago: of this sender, or passed on by him. */
export const repeatedBy = (
  { contentKey, from, incoming }: Arrival,
  cases: readonly CaseRecord[],
  now: string,
): Repeated | undefined => {
  const isCopy = incoming.context?.passedOn !== undefined;
  const { letter } = standingIn(contentKey);
  const isPassedOn = ({ content = '' }: SignalMark): boolean => {
    const told = standingIn(content);
    // Somebody whom we know vouches for what a stranger wrote: that is news.
    return isCopy && told.letter === letter && (told.isVerified || !isVerified(from));
  };
  const recent = cases.flatMap(({ id: caseId, signals = [] }) =>
    signals.filter((mark) => isRecent(mark, now)).map((mark) => ({ caseId, mark })),
  );
  const own = recent.find(({ mark }) => mark.content === contentKey);
  if (own !== undefined) return { of: own.mark.id, caseId: own.caseId };
  const other = recent.find(({ mark }) => isPassedOn(mark));
  return other === undefined ? undefined : { of: other.mark.id, caseId: other.caseId, bySomebodyElse: true };
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
