export { type CandidateKey, type CandidateKind, candidateKeys, candidateKinds } from './candidate-keys.ts';
export { type ClaimKey, type ClaimKind, claimKeys, claimKinds } from './claim-keys.ts';
export {
  type Candidate,
  type Decision,
  type DecideOptions,
  decideIdentity,
  defaultThresholds,
  personThresholds,
  type Relative,
  type ScoredCandidate,
  type Thresholds,
  type Verdict,
} from './decide-identity.ts';
export { householdKey } from './household-key.ts';
export { type HouseholdProfile, type KnownTenant, profileOf } from './household-profile.ts';
export type { MatchLevel } from './match-level.ts';
export { mergeHouseholds, mergeProfiles } from './merge-profiles.ts';
export { type Household, type PreparedHousehold, prepare } from './prepared-household.ts';
export { type MatchScore, scoreHouseholds } from './score.ts';
export {
  type CountingFrequencies,
  countFrequencies,
  priorFrequencies,
  type TermFrequencies,
} from './term-frequencies.ts';
