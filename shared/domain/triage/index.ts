/** How urgent a case is, by named rules with their reasons. */
export { reasonText, triage, triageRules } from './triage.ts';
