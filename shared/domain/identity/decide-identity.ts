import type { MatchLevel } from './match-level.ts';
import { type Household, type PreparedHousehold, prepare } from './prepared-household.ts';
import { compareHouseholds, type Evidence, explain, type MatchScore, worthComparing } from './score.ts';
import type { TermFrequencies } from './term-frequencies.ts';

/** Configuration of an installation. Log2 odds. */
export type Thresholds = {
  /** From here on the signal joins the case. */
  readonly sameBits: number;
  /** From here on a person is asked. */
  readonly askBits: number;
  /** Two cases that are this near to each other in score are both possible: a person is asked. */
  readonly marginBits: number;
};
export const defaultThresholds: Thresholds = { sameBits: 5, askBits: 0, marginBits: 6 };
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
export type Decision = Verdict & {
  /** Of the likeliest candidates, best first. */
  readonly scores: readonly ScoredCandidate[];
  /** Candidates that were compared field by field. */
  readonly compared: number;
};

export type DecideOptions = {
  readonly frequencies?: TermFrequencies;
  readonly level?: MatchLevel;
};

type Weighed = {
  readonly candidate: Candidate;
  readonly evidence: Evidence;
  readonly verdict: 'same' | 'ask' | 'new';
};

/** Bits of the persons alone from which on somebody is surely the same person. */
const SAME_PERSON_BITS = 17;
/** Candidates whose score is stored with the decision. */
const STORED = 5;
/** Scores this far below asking are not stored: they say only that two families are strangers. */
const TELLING_BITS = -12;

const strongClaims: ReadonlySet<string> = new Set(['national-number', 'roll-number', 'contract']);

const livesElsewhere = ({ relation, persons }: Evidence): boolean =>
  relation === 'elsewhere' && persons.conflict === undefined;

/**
 * A conflict never joins. A strong key that is shared by people with nothing else in common is a mistake that somebody
 * has to look at, unless they simply live elsewhere now.
 */
function classify(
  evidence: Evidence,
  claimed: readonly string[],
  thresholds: Thresholds,
): Weighed['verdict'] {
  if (evidence.total >= thresholds.sameBits && evidence.persons.conflict === undefined) return 'same';
  if (evidence.total >= thresholds.askBits) return 'ask';
  if (evidence.persons.conflict !== undefined || livesElsewhere(evidence)) return 'new';
  const chance = evidence.ties.some(({ level }) => level === 'other-court');
  return claimed.some((kind) => strongClaims.has(kind) && !(chance && kind === 'roll-number'))
    ? 'ask'
    : 'new';
}

/** The higher score, then the id: a total order, whatever the order of the candidates. */
function rank(a: Weighed, b: Weighed): number {
  return b.evidence.total - a.evidence.total || (a.candidate.caseId < b.candidate.caseId ? -1 : 1);
}

function weigh(
  signal: PreparedHousehold,
  candidates: readonly Candidate[],
  thresholds: Thresholds,
  { frequencies, level = 'household' }: DecideOptions,
): readonly Weighed[] {
  const weighed: Weighed[] = [];
  for (const candidate of candidates) {
    const known = prepare(candidate.profile);
    if (!worthComparing(signal, known, level)) continue;
    const evidence = compareHouseholds(signal, known, frequencies, level);
    weighed.push({ candidate, evidence, verdict: classify(evidence, candidate.claimed, thresholds) });
  }
  return weighed.length > 1 ? weighed.toSorted(rank) : weighed;
}

const idsOf = (weighed: readonly Weighed[]): readonly string[] =>
  weighed.slice(0, STORED).map(({ candidate }) => candidate.caseId);

/** Homes that cannot be one. */
const apart: ReadonlySet<string> = new Set(['elsewhere', 'other-box', 'other-number', 'doubtful-door']);

/** Two contenders compete when they cannot be one household: then the signal fits two families. */
function compete(a: Weighed, b: Weighed, { frequencies, level }: DecideOptions): boolean {
  const between = compareHouseholds(
    prepare(a.candidate.profile),
    prepare(b.candidate.profile),
    frequencies,
    level,
  );
  return between.persons.conflict !== undefined || apart.has(between.relation);
}

/** The signal shows somebody of the one and somebody of the other at their door, or beyond doubt: his case and hers. */
function isSameHome(a: Weighed, b: Weighed): boolean {
  return [a, b].every(
    ({ evidence: { relation, persons } }) =>
      persons.relation === 'person' && (relation === 'door' || persons.bits >= SAME_PERSON_BITS),
  );
}

function newCase(weighed: readonly Weighed[]): Verdict {
  const related: Relative[] = [];
  for (const { candidate, evidence } of weighed) {
    const surest = evidence.persons.persons[0]?.bits ?? 0;
    if (livesElsewhere(evidence) && surest >= SAME_PERSON_BITS)
      related.push({ caseId: candidate.caseId, relation: 'moved-from' });
    else if (evidence.relation === 'door') related.push({ caseId: candidate.caseId, relation: 'same-door' });
  }
  const from = related.find(({ relation }) => relation === 'moved-from');
  return { verdict: 'new', ...(from !== undefined && { movedFrom: from.caseId }), related };
}

const nobody: Verdict = { verdict: 'new', related: [] };

function verdictOf(weighed: readonly Weighed[], thresholds: Thresholds, options: DecideOptions): Verdict {
  if (weighed.length === 0) return nobody;
  const [best, ...others] = weighed.filter(({ verdict }) => verdict === 'same');
  const doubtful = weighed.filter(({ verdict }) => verdict === 'ask');
  if (best === undefined)
    return doubtful.length > 0 ? { verdict: 'ask', candidates: idsOf(doubtful) } : newCase(weighed);
  const near = (other: Weighed): boolean =>
    best.evidence.total - other.evidence.total < thresholds.marginBits && compete(best, other, options);
  const rivals = [...others, ...doubtful].filter(near);
  if (rivals.length > 0) return { verdict: 'ask', candidates: idsOf([best, ...rivals]) };
  // A closed case of the household gives way to the open one that it has now.
  const open = others.filter(({ candidate }) => candidate.status === 'open');
  const chosen =
    best.candidate.status === 'open' ? best : (open.find((other) => !compete(best, other, options)) ?? best);
  const caseId = chosen.candidate.caseId;
  const also = open.filter(
    (other) => other !== chosen && isSameHome(chosen, other) && !compete(chosen, other, options),
  );
  return { verdict: 'same', caseId, alsoMatches: idsOf(also) };
}

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
  const weighed = weigh(prepare(signal), candidates, thresholds, options);
  const scores = weighed
    .filter(({ evidence }) => evidence.total >= TELLING_BITS)
    .slice(0, STORED)
    .map(({ candidate, evidence }) => ({ caseId: candidate.caseId, ...explain(evidence) }));
  return { ...verdictOf(weighed, thresholds, options), scores, compared: weighed.length };
}
