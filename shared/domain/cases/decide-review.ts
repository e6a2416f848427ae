import type { ReviewReason } from './admission.ts';

/** What a person decides on an input that waits for one. */
export type ReviewDecision =
  /** It belongs to this case. */
  | { readonly kind: 'same'; readonly caseId: string }
  /** It is a household of its own, although it looked alike or something is missing. */
  | { readonly kind: 'new' }
  /** It is no signal for us; the reason is a word of the export, e.g. `spam`. */
  | { readonly kind: 'set-aside'; readonly reason: string }
  /** It repeats this signal, which stands on a case among its candidates, or on `caseId`. */
  | { readonly kind: 'duplicate'; readonly of: string; readonly caseId?: string };

/** Reasons that the pages offer; any other word of the same form may be given on the command line. */
export const setAsideReasons = ['spam', 'not-about-a-home', 'not-for-us'] as const;

/** A word that may stand in the export: kebab-case. */
export const isReasonWord = (text: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);

export const isSameDecision = (a: ReviewDecision, b: ReviewDecision): boolean => {
  if (a.kind === 'same') return b.kind === 'same' && a.caseId === b.caseId;
  if (a.kind === 'set-aside') return b.kind === 'set-aside' && a.reason === b.reason;
  if (a.kind === 'duplicate') return b.kind === 'duplicate' && a.of === b.of;
  return b.kind === 'new';
};

/**
 * What a decision teaches about households written like this one: with which cases it is one, and from which it is kept
 * apart. Only an answer to the question whether two are one teaches; a completed signal says nothing about anybody else.
 */
export const lessonOf = (
  reason: ReviewReason | (string & {}),
  candidates: readonly string[],
  decision: ReviewDecision,
): { readonly same: readonly string[]; readonly apart: readonly string[] } | undefined => {
  if (reason !== 'uncertain-match') return undefined;
  if (decision.kind === 'same') return { same: [decision.caseId], apart: [] };
  return decision.kind === 'new' && candidates.length > 0 ? { same: [], apart: candidates } : undefined;
};

/**
 * Cases that remain to be weighed after what was taught. `found` tells for each known case under which ids it was found
 * (its own, and those of cases that it absorbed): a case is kept out only where all of these were taught apart, so that
 * a merge decided later outweighs an older lesson.
 */
export const afterLessons = (
  found: ReadonlyMap<string, readonly string[]>,
  taught: { readonly same: readonly string[]; readonly apart: readonly string[] },
): { readonly sure: readonly string[]; readonly weighed: readonly string[] } => {
  const under = (ids: readonly string[], list: readonly string[]): boolean =>
    ids.some((id) => list.includes(id));
  const all = [...found];
  const sure = all.filter(([, ids]) => under(ids, taught.same)).map(([caseId]) => caseId);
  const weighed = all
    .filter(([caseId, ids]) => sure.includes(caseId) || ids.some((id) => !taught.apart.includes(id)))
    .map(([caseId]) => caseId);
  return { sure, weighed };
};
