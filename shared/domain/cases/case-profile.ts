import type { CaseRecord } from '../case-record.ts';
import type { HouseholdProfile } from '../identity/index.ts';

/** The household of a case as identity sees it: all that its signals said together. */
export const caseProfileOf = ({ facts }: CaseRecord): HouseholdProfile => ({
  tenants: facts.tenants,
  rollNumbers: facts.rollNumbers,
  ...(facts.dwelling === undefined ? {} : { dwelling: facts.dwelling.value }),
  ...(facts.landlord === undefined ? {} : { landlord: facts.landlord.value }),
  ...(facts.contractRef === undefined ? {} : { contractRef: facts.contractRef.value }),
  ...(facts.landlordPartnerId === undefined ? {} : { partnerId: facts.landlordPartnerId.value }),
});
