import { hash } from './hash.ts';
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

/** Something that is counted: a name, a landlord, or all persons and all landlords together. */
export type Term = { readonly kind: 'surname' | 'given-name' | 'landlord' | 'total'; readonly key: string };
/** What one household adds to the count of a term. */
export type TermTally = Term & { readonly by: number };
export type TermCount = Term & { readonly count: number };

/** One household in so many is counted: a count is a write, and a share needs no more. */
const COUNTED_ONE_IN = 4;
const PERSONS = 'persons';
const LANDLORDS = 'landlords';

/** Whether the household that opened this case is counted; the same answer whenever it is asked. */
export const isCounted = (caseId: string): boolean => (hash(caseId) >>> 8) % COUNTED_ONE_IN === 0;

function tally(terms: TermTally[], kind: Term['kind'], key: string): void {
  for (const [at, term] of terms.entries())
    if (term.kind === kind && term.key === key) {
      terms[at] = { kind, key, by: term.by + 1 };
      return;
    }
  terms.push({ kind, key, by: 1 });
}

/**
 * The terms of a household: what to look up before its signal is compared, and what to count when it opens a case.
 * Each household is counted once, then, or the names of those who are signalled often would seem common.
 */
export function termsOf(household: Household): readonly TermTally[] {
  const { landlord, persons } = prepare(household);
  const terms: TermTally[] = [];
  for (const { surnames, givenNames } of persons) {
    const [surname] = surnames;
    const [given] = givenNames;
    if (surname !== undefined) tally(terms, 'surname', surname.key);
    if (given !== undefined) tally(terms, 'given-name', given.plain);
  }
  if (landlord !== undefined) terms.push({ kind: 'landlord', key: landlord.key, by: 1 });
  if (persons.length > 0) terms.push({ kind: 'total', key: PERSONS, by: persons.length });
  if (landlord !== undefined) terms.push({ kind: 'total', key: LANDLORDS, by: 1 });
  return terms;
}

/**
 * How common the names of one signal are: counts of its terms on top of the table. Of those counted one may be the
 * household that is compared itself: chance is what the others bear. A name that was not looked up has its share in the
 * table.
 * @param oneIn how many households stand behind one that was counted.
 */
export function frequenciesOf(counts: readonly TermCount[], oneIn = COUNTED_ONE_IN): TermFrequencies {
  const countOf = (kind: Term['kind'], key: string): number => {
    for (const term of counts) if (term.kind === kind && term.key === key) return term.count;
    return 0;
  };
  const persons = countOf('total', PERSONS) * oneIn + PRIOR_PERSONS;
  const landlords = countOf('total', LANDLORDS) * oneIn + PRIOR_PERSONS;
  const others = (kind: Term['kind'], key: string): number => Math.max(0, countOf(kind, key) - 1) * oneIn;
  return {
    surname: (key) => (others('surname', key) + PRIOR_PERSONS * priorFrequencies.surname(key)) / persons,
    givenName: (plain) =>
      (others('given-name', plain) + PRIOR_PERSONS * priorFrequencies.givenName(plain)) / persons,
    landlord: (key) => (others('landlord', key) + PRIOR_PERSONS * RARE_LANDLORD) / landlords,
  };
}
