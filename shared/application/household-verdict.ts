import type { CaseRecord } from '#domain/case-record.ts';
import { afterLessons, lessonOf } from '#domain/cases/decide-review.ts';
import { RELAPSE_DAYS } from '#domain/cases/decide-signal.ts';
import { type Decision, decideIdentity, frequenciesOf } from '#domain/identity/index.ts';
import type { Arrival } from './arrival.ts';
import type { Households } from './merged-cases.ts';
import type { DecidedReview, FirstReads, Lesson } from './ports.ts';

const MS_PER_DAY = 86_400_000;

export const daysBetween = (from: string, to: string): number =>
  (Date.parse(to) - Date.parse(from)) / MS_PER_DAY;

/** What identity found, or what a person said before: then nothing was weighed. */
export type Verdict =
  | Decision
  | { readonly verdict: 'same'; readonly caseId: string }
  | { readonly verdict: 'new' };

/** What identity and earlier decisions say; a household that a person named is not weighed again. */
export const verdictOn = (
  { profile, terms, thresholds }: Arrival,
  reads: FirstReads,
  ids: readonly string[],
  { records, survivorOf }: Pick<Households, 'records' | 'survivorOf'>,
  now: string,
): Verdict => {
  const near = records.filter((caseRecord) => isWithinReach(caseRecord, now));
  const foundAs = new Map(near.map(({ id }) => [id, ids.filter((found) => survivorOf(found) === id)]));
  const { sure, weighed } = afterLessons(foundAs, reads.taught);
  const [only] = sure;
  if (only !== undefined && sure.length === 1) return { verdict: 'same', caseId: only };
  return decideIdentity(
    profile,
    near
      .filter(({ id }) => (sure.length > 0 ? sure : weighed).includes(id))
      .map(({ id, status, profile: knownProfile }) => ({
        caseId: id,
        status,
        profile: knownProfile,
        claimed: reads.claimed.filter(({ caseId }) => survivorOf(caseId) === id).map(({ key }) => key.kind),
      })),
    thresholds,
    {
      frequencies: frequenciesOf(
        terms.map(({ kind, key }, at) => ({ kind, key, count: reads.counts[at] ?? 0 })),
      ),
    },
  );
};

/** What a person chose. */
export const chosenBy = ({ decision }: DecidedReview, survivorOf: Households['survivorOf']): Verdict => {
  const caseId = decision.kind === 'same' ? survivorOf(decision.caseId) : undefined;
  return caseId === undefined ? { verdict: 'new' } : { verdict: 'same', caseId };
};

/** Remembered under the ids that the person saw: a later merge leads on from them by itself. */
export const lessonsOf = ({ adopts, decided, household }: Arrival): readonly Lesson[] => {
  const [key] = household;
  if (adopts === undefined || decided === undefined || key === undefined) return [];
  const lesson = lessonOf(adopts.reason, adopts.candidates, decided.decision);
  return lesson === undefined ? [] : [{ household: key, ...lesson }];
};

const isWithinReach = ({ status, closedAt }: CaseRecord, now: string): boolean =>
  status === 'open' || closedAt === undefined || daysBetween(closedAt, now) <= RELAPSE_DAYS;
