import type { ReviewDecision } from '#domain/cases/decide-review.ts';
import type { Directory } from '#domain/directory.ts';
import type { TokenSigner } from '#domain/links/answer-token.ts';
import { issueReviewToken, readReviewToken, reviewUrl } from '#domain/links/review-token.ts';
import { decideReview } from '#application/decide-review.ts';
import { loadHouseholds } from '#application/merged-cases.ts';
import type { FoundReview, KeyRing } from '#application/ports.ts';
import type { RegisterDeps } from '#application/register-signal.ts';
import type { SendDeps } from '#application/send-notice.ts';
import type { LinkProblem, ReviewDeskShown, ReviewPort } from './ports.ts';

const LINK_DAYS = 60;
const MS_PER_DAY = 86_400_000;

const readerOf = (ring: KeyRing, address: string): string => ring.idOf('reader', address.toLowerCase());

/** Makes the links of letters about reviews: each for one review and one colleague. */
export const reviewLinkOf =
  (publicUrl: string, ring: KeyRing, signer: TokenSigner): NonNullable<SendDeps['reviewUrl']> =>
  ({ reviewId, recipient, now }) =>
    reviewUrl(
      publicUrl,
      issueReviewToken(
        {
          reviewId,
          reader: readerOf(ring, recipient),
          expiresAt: new Date(Date.parse(now) + LINK_DAYS * MS_PER_DAY).toISOString(),
        },
        signer,
      ),
    );

/** Only who decides today: a link dies with the function of its reader. */
const reviewerBehind = (
  { coordinators, teamLead }: Directory,
  ring: KeyRing,
  reader: string,
): string | undefined =>
  [...coordinators, teamLead].map(({ email }) => email).find((email) => readerOf(ring, email) === reader);

/** What the review page does, on the same use case as the command line. */
export const createReviewPort = (deps: RegisterDeps, signer: TokenSigner): ReviewPort => {
  type Opened = { readonly by: string; readonly found: FoundReview };
  const open = async (token: string): Promise<Opened | LinkProblem> => {
    const reading = readReviewToken(token, signer, deps.clock());
    if (!reading.ok) return { status: reading.reason };
    const by = reviewerBehind(await deps.directory(), deps.ring, reading.claims.reader);
    const found = await deps.store.findReview(reading.claims.reviewId);
    return by === undefined || found === undefined ? { status: 'unknown' } : { by, found };
  };
  const shownOf = async ({ review, status, decided, caseId }: FoundReview): Promise<ReviewDeskShown> => {
    const { records, survivorOf } = await loadHouseholds(deps.store, review.candidates);
    const { id, reason, detail, at, source, fields, scores = [] } = review;
    return {
      status: status === 'open' ? 'open' : 'decided',
      review: {
        id,
        reason,
        at,
        source,
        candidates: records,
        ...(detail === undefined ? {} : { detail }),
        ...(fields === undefined ? {} : { fields }),
      },
      scores: scores.map((score) => ({ ...score, caseId: survivorOf(score.caseId) ?? score.caseId })),
      ...(decided === undefined ? {} : { decision: decided.decision, decidedAt: decided.at }),
      ...(caseId === undefined ? {} : { caseId }),
    };
  };
  /** A link gives the right to choose among what its letter asked, no more. */
  const isOffered = ({ review }: ReviewDeskShown, decision: ReviewDecision): boolean =>
    decision.kind === 'same'
      ? review.candidates.some(({ id }) => id === decision.caseId)
      : decision.kind !== 'duplicate';
  return {
    show: async (token) => {
      const opened = await open(token);
      return 'status' in opened ? opened : shownOf(opened.found);
    },
    record: async (token, decision) => {
      const opened = await open(token);
      if ('status' in opened) return opened;
      const { by, found } = opened;
      const shown = await shownOf(found);
      if (shown.status === 'open' && !isOffered(shown, decision)) return { ...shown, refused: true };
      const decided = await decideReview(deps, { reviewId: found.review.id, decision, by });
      const after = await deps.store.findReview(found.review.id);
      return {
        ...(await shownOf(after ?? found)),
        first: decided.result === 'decided' || decided.result === 'already-decided',
      };
    },
  };
};
