import { givenNameForm, surnameForm } from './name-form.ts';
import { givenNamesPer100000, surnamesPer100000 } from './name-frequencies.ts';
import { type Household, prepare } from './prepared-household.ts';

/** How common a name is, as a share of all persons: Peeters agrees by chance, Vandersmissen hardly ever. */
export type TermFrequencies = {
  /** By `SurnameForm.key`. */
  readonly surname: (key: string) => number;
  /** By `GivenNameForm.plain`. */
  readonly givenName: (plain: string) => number;
  /** By `LandlordForm.key`, as a share of all households: a housing company has thousands. */
  readonly landlord: (key: string) => number;
};
export type CountingFrequencies = TermFrequencies & { readonly count: (household: Household) => void };

/** The prior weighs as much as so many persons of the stream. */
const PRIOR_PERSONS = 1_000;
/** Share of a name that stands in no table. */
const RARE_SURNAME = 1 / 20_000;
const RARE_GIVEN_NAME = 1 / 2_000;
/** Before it was counted a landlord may be a large one. */
const RARE_LANDLORD = 1 / 500;

function prior(
  table: Readonly<Record<string, number>>,
  keyOf: (name: string) => string,
): ReadonlyMap<string, number> {
  const shares = new Map<string, number>();
  for (const [name, count] of Object.entries(table)) {
    const key = keyOf(name);
    shares.set(key, (shares.get(key) ?? 0) + count / 100_000);
  }
  return shares;
}
const surnamePrior = prior(surnamesPer100000, (name) => surnameForm(name).key);
const givenNamePrior = prior(givenNamesPer100000, (name) => givenNameForm(name).plain);

/** The table alone, without counts. */
export const priorFrequencies: TermFrequencies = {
  surname: (key) => surnamePrior.get(key) ?? RARE_SURNAME,
  givenName: (plain) => givenNamePrior.get(plain) ?? RARE_GIVEN_NAME,
  landlord: () => RARE_LANDLORD,
};

/** One of those counted is the household that is compared itself: chance is what the others bear. */
const others = (count = 1): number => count - 1;

/**
 * Frequencies that grow with the stream: counts on top of the table. Each household is to be counted once, when its case
 * opens, or the names of those who are signalled often would seem common.
 */
export function countFrequencies(): CountingFrequencies {
  const surnames = new Map<string, number>();
  const givenNames = new Map<string, number>();
  const landlords = new Map<string, number>();
  let persons = 0;
  let households = 0;
  return {
    surname: (key) =>
      (others(surnames.get(key)) + PRIOR_PERSONS * priorFrequencies.surname(key)) / (persons + PRIOR_PERSONS),
    givenName: (plain) =>
      (others(givenNames.get(plain)) + PRIOR_PERSONS * priorFrequencies.givenName(plain)) /
      (persons + PRIOR_PERSONS),
    landlord: (key) =>
      (others(landlords.get(key)) + PRIOR_PERSONS * RARE_LANDLORD) / (households + PRIOR_PERSONS),
    count: (household) => {
      const { landlord, persons: tenants } = prepare(household);
      if (landlord !== undefined) {
        households++;
        landlords.set(landlord.key, (landlords.get(landlord.key) ?? 0) + 1);
      }
      for (const person of tenants) {
        persons++;
        const surname = person.surnames[0];
        const given = person.givenNames[0];
        if (surname !== undefined) surnames.set(surname.key, (surnames.get(surname.key) ?? 0) + 1);
        if (given !== undefined) givenNames.set(given.plain, (givenNames.get(given.plain) ?? 0) + 1);
      }
    },
  };
}
