import { helperWords } from './helper-words.ts';
import { landlordWords } from './landlord-words.ts';
import { tenantWords } from './tenant-words.ts';
import type { WriterWords } from '../writer-roles.ts';

/**
 * By what the letter says in the first person. `weight`: how much one sentence of the kind says; what only such a writer can say
 * (`mijn huurder`, `mijn huisbaas`) weighs most, what others say in passing as well (`mijn zoon`, `ik woon`) least.
 */
export const writerWords: readonly WriterWords[] = [...landlordWords, ...tenantWords, ...helperWords];
