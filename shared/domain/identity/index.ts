export { type CandidateKey, candidateKeys, candidateKinds } from './candidate-keys.ts';
export { type ClaimKey, claimKeys, claimKinds } from './claim-keys.ts';
export {
  type Candidate,
  type Decision,
  decideIdentity,
  defaultThresholds,
  personThresholds,
  type ScoredCandidate,
  type Thresholds,
} from './decide-identity.ts';
export { decisionDetail } from './decision-detail.ts';
export { householdKey } from './household-key.ts';
export { type HouseholdProfile, profileOf } from './household-profile.ts';
export { type Marks, surelyApart } from './marks.ts';
export type { MatchLevel } from './match-level.ts';
export { mergeHouseholds, mergeProfiles } from './merge-profiles.ts';
export { type PreparedHousehold, prepare } from './prepared-household.ts';
export { scoreHouseholds } from './score.ts';
export {
  frequenciesOf,
  isCounted,
  priorFrequencies,
  termsOf,
  type TermCount,
  type TermFrequencies,
  type TermTally,
} from './term-frequencies.ts';
