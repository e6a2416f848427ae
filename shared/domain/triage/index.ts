/** How urgent a case is, by named rules with their reasons. */
export { nextNearingAt } from './rules/near-dates.ts';
export { reasonText, triage, triageRules } from './triage.ts';
