import type { MatchLevel } from './match-level.ts';
import { type Household, prepare } from './prepared-household.ts';
import { compareHouseholds, type Evidence, explain, type MatchScore } from './score.ts';
import { priorFrequencies, type TermFrequencies } from './term-frequencies.ts';

/** Configuration of an installation. Log2 odds. */
export type Thresholds = {
  /** From here on the signal joins the case. */
  readonly sameBits: number;
  /** From here on a person is asked. */
  readonly askBits: number;
  /** Two cases that are this near to each other in score are both possible: a person is asked. */
  readonly marginBits: number;
};
export const defaultThresholds: Thresholds = { sameBits: 6, askBits: 0, marginBits: 6 };
/** Persons of public linkage sets: no case follows, so a person is hardly ever asked. */
export const personThresholds: Thresholds = { sameBits: 2, askBits: 0, marginBits: 0 };

export type Candidate = {
  readonly caseId: string;
  readonly status: 'open' | 'closed';
  readonly profile: Household;
  /** Kinds of the claims on which it was found. */
  readonly claimed: readonly string[];
};

/** How a new case relates to a known one. */
export type Relative = {
  readonly caseId: string;
  /** moved-from: a tenant lived there; same-door: other tenants of this dwelling. */
  readonly relation: 'moved-from' | 'same-door';
};

export type Verdict =
  | {
      readonly verdict: 'same';
      readonly caseId: string;
      /** Cases that the signal shows to be this household too: a person should merge them. */
      readonly alsoMatches: readonly string[];
    }
  | { readonly verdict: 'ask'; readonly candidates: readonly string[] }
  | { readonly verdict: 'new'; readonly movedFrom?: string; readonly related: readonly Relative[] };

export type ScoredCandidate = MatchScore & { readonly caseId: string };
export type Decision = Verdict & { readonly scores: readonly ScoredCandidate[] };

export type DecideOptions = {
  readonly frequencies?: TermFrequencies;
  readonly level?: MatchLevel;
};

type Weighed = { readonly candidate: Candidate; readonly evidence: Evidence };

/** Bits of the persons alone from which on somebody is surely the same person. */
const SAME_PERSON_BITS = 17;
/** Candidates whose score is stored with the decision. */
const STORED = 5;

const strongClaims = new Set(['national-number', 'roll-number', 'contract']);

const moved = ({ evidence }: Weighed): boolean =>
  evidence.dwelling.relation === 'elsewhere' && evidence.persons.conflict === undefined;

function classify(weighed: Weighed, thresholds: Thresholds): 'same' | 'ask' | 'new' {
  const { evidence, candidate } = weighed;
  if (evidence.persons.conflict !== undefined) return evidence.total >= thresholds.askBits ? 'ask' : 'new';
  if (evidence.total >= thresholds.sameBits) return 'same';
  if (evidence.total >= thresholds.askBits) return 'ask';
  return candidate.claimed.some((kind) => strongClaims.has(kind)) && !moved(weighed) ? 'ask' : 'new';
}

/** Open before closed, then the higher score, then the id: a total order, whatever the order of the candidates. */
function rank(a: Weighed, b: Weighed): number {
  return b.evidence.total - a.evidence.total || (a.candidate.caseId < b.candidate.caseId ? -1 : 1);
}

function scored(weighed: readonly Weighed[]): readonly ScoredCandidate[] {
  return weighed
    .slice(0, STORED)
    .map(({ candidate, evidence }) => ({ caseId: candidate.caseId, ...explain(evidence) }));
}

/** Homes that cannot be one. */
const apart: ReadonlySet<string> = new Set(['elsewhere', 'other-box', 'other-number', 'doubtful-door']);

/** Two contenders compete when they cannot be one household: then the signal fits two families. */
function compete(a: Weighed, b: Weighed, options: DecideOptions): boolean {
  const between = compareHouseholds(
    prepare(a.candidate.profile),
    prepare(b.candidate.profile),
    options.frequencies ?? priorFrequencies,
    options.level ?? 'household',
  );
  return between.persons.conflict !== undefined || apart.has(between.dwelling.relation);
}

function newCase(weighed: readonly Weighed[], doorThreshold: number): Verdict {
  const related: Relative[] = [];
  for (const { candidate, evidence } of weighed) {
    if (moved({ candidate, evidence }) && personBits(evidence) >= SAME_PERSON_BITS)
      related.push({ caseId: candidate.caseId, relation: 'moved-from' });
    else if (evidence.dwelling.relation === 'door' && evidence.dwellingBits >= doorThreshold)
      related.push({ caseId: candidate.caseId, relation: 'same-door' });
  }
  const from = related.find(({ relation }) => relation === 'moved-from');
  return { verdict: 'new', ...(from !== undefined && { movedFrom: from.caseId }), related };
}

const personBits = (evidence: Evidence): number =>
  Math.max(0, ...evidence.persons.persons.map(({ bits }) => bits));

/**
 * Same, ask or new, from the candidates that claims and candidate keys found. Pure; the order of the candidates makes
 * no difference. `ask` names the cases that a person should compare, likeliest first.
 */
export function decideIdentity(
  signal: Household,
  candidates: readonly Candidate[],
  thresholds: Thresholds = defaultThresholds,
  options: DecideOptions = {},
): Decision {
  const prepared = prepare(signal);
  const weighed = candidates
    .map((candidate) => ({
      candidate,
      evidence: compareHouseholds(prepared, prepare(candidate.profile), options.frequencies, options.level),
    }))
    .toSorted(rank);
  const contenders = weighed.filter((one) => classify(one, thresholds) === 'same');
  const doubtful = weighed.filter((one) => classify(one, thresholds) === 'ask');
  const scores = scored(weighed);
  const open = contenders.filter(({ candidate }) => candidate.status === 'open');
  const [best, ...others] = open.length > 0 ? open : contenders;
  if (best !== undefined) {
    const rivals = [...others, ...doubtful].filter(
      (other) =>
        best.evidence.total - other.evidence.total < thresholds.marginBits && compete(best, other, options),
    );
    if (rivals.length === 0)
      return {
        verdict: 'same',
        caseId: best.candidate.caseId,
        alsoMatches: others.map(({ candidate }) => candidate.caseId).slice(0, STORED),
        scores,
      };
    return {
      verdict: 'ask',
      candidates: [best, ...rivals].map(({ candidate }) => candidate.caseId).slice(0, STORED),
      scores,
    };
  }
  if (doubtful.length > 0)
    return {
      verdict: 'ask',
      candidates: doubtful.map(({ candidate }) => candidate.caseId).slice(0, STORED),
      scores,
    };
  return { ...newCase(weighed, 0), scores };
}
