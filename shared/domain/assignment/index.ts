/** Who follows a case: by municipality, service, language, presence and load. */
export { type AssignInput, type Assignment, assign, whoActs } from './assign.ts';
export { handOver } from './hand-over.ts';
export { municipalityOf } from './municipality-of.ts';
export { placeThatCounts } from './place-that-counts.ts';
export { serviceFor } from './service-for.ts';
