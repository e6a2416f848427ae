import { comparePersons, type NameComparison, type PersonComparison } from './compare-persons.ts';
import type { PreparedPerson } from './prepared-person.ts';
import type { TermFrequencies } from './term-frequencies.ts';
import { kinBits, type Odds, type PersonWeights } from './weights.ts';

/**
 * Why two persons whose names agree are not one: other national numbers, other dates of birth (father and son),
 * or one date of birth and other given names (twins).
 */
export type Conflict = 'national-number' | 'birth-date' | 'twins';

/** How two persons relate: perhaps one person; the same name and another given name; nothing in common. */
export type PersonScore = {
  readonly comparison: PersonComparison;
  /** The names as they were read: exchanged or not. */
  readonly names: NameComparison;
  readonly surnameBits: number;
  readonly givenNameBits: number;
  readonly exchangedBits: number;
  readonly birthDateBits: number;
  readonly nationalNumberBits: number;
  readonly contactBits: number;
  /** Bits for being one person. */
  readonly bits: number;
  /** Bits for being two tenants of one household: one surname, or one within a double name, and two given names. */
  readonly kinBits: number;
  readonly conflict: Conflict | undefined;
};

/** Share of chance agreements on a name in which one side has a second name beside it. */
const HALF_SHARED = 0.1;

export const bitsOf = ({ m, u }: Odds): number => Math.log2(m / u);

function surnameBits(
  { surname, surnameKeys }: NameComparison,
  weights: PersonWeights,
  frequencies: TermFrequencies,
  relatives: number,
): number {
  const odds = weights.surname[surname];
  if (surname === 'different' || surname === 'unknown' || surname === 'far') return bitsOf(odds);
  const share = frequencies.surname(surnameKeys[0]);
  const other = surnameKeys[0] === surnameKeys[1] ? share : frequencies.surname(surnameKeys[1]);
  if (surname === 'same' || surname === 'particle') {
    const u = Math.max(share, other);
    return Math.log2(odds.m / (u * (1 - relatives) + relatives));
  }
  // Kin bear the whole name, seldom half of it, and are misspelt no more often than others.
  if (surname === 'part') return Math.log2(odds.m / (HALF_SHARED * (Math.max(share, other) + relatives)));
  return Math.log2(odds.m / (Math.max(odds.u, share + other) + relatives * odds.m));
}

function givenNameBits(
  { givenName, givenNameKeys }: NameComparison,
  weights: PersonWeights,
  frequencies: TermFrequencies,
): number {
  const odds = weights.givenName[givenName];
  if (givenName === 'same') return Math.log2(odds.m / frequencies.givenName(givenNameKeys[0]));
  if (givenName !== 'near') return bitsOf(odds);
  return Math.log2(
    odds.m / (frequencies.givenName(givenNameKeys[0]) + frequencies.givenName(givenNameKeys[1])),
  );
}

function conflictOf(pair: PersonComparison, { surname, givenName }: NameComparison): Conflict | undefined {
  if (pair.nationalNumber === 'same' || surname === 'different' || surname === 'far') return undefined;
  if (givenName === 'different' || givenName === 'far') {
    const born = pair.birthDate === 'same' && surname !== 'part' && surname !== 'unknown';
    return born && givenName === 'different' ? 'twins' : undefined;
  }
  if (pair.nationalNumber === 'different') return 'national-number';
  return pair.birthDate === 'different' ? 'birth-date' : undefined;
}

/** A number says the date of birth too: once it agrees the date adds nothing, unless it is stated otherwise. */
function birthDateBits(pair: PersonComparison, weights: PersonWeights): number {
  const bits = bitsOf(weights.birthDate[pair.birthDate]);
  return pair.nationalNumber === 'same' ? Math.min(0, bits) : bits;
}

/**
 * Bits for two persons being one.
 * @param relatives share of chance pairs of this neighbourhood that bear one name because they are kin.
 */
export function scorePersons(
  a: PreparedPerson,
  b: PreparedPerson,
  weights: PersonWeights,
  frequencies: TermFrequencies,
  relatives: number,
): PersonScore {
  const comparison = comparePersons(a, b);
  let { names } = comparison;
  let surname = surnameBits(names, weights, frequencies, relatives);
  let givenName = givenNameBits(names, weights, frequencies);
  let exchanged = 0;
  for (const reading of comparison.exchanged) {
    const family = surnameBits(reading, weights, frequencies, relatives);
    const given = givenNameBits(reading, weights, frequencies);
    const cost = bitsOf(weights.exchanged);
    if (family + given + cost > surname + givenName + exchanged) {
      names = reading;
      surname = family;
      givenName = given;
      exchanged = cost;
    }
  }
  const birthDate = birthDateBits(comparison, weights);
  const nationalNumber = bitsOf(weights.nationalNumber[comparison.nationalNumber]);
  const contact = bitsOf(weights.contact[comparison.contact]);
  const kin = (names.surname === 'same' || names.surname === 'part') && names.givenName === 'different';
  return {
    comparison,
    names,
    surnameBits: surname,
    givenNameBits: givenName,
    exchangedBits: exchanged,
    birthDateBits: birthDate,
    nationalNumberBits: nationalNumber,
    contactBits: contact,
    bits: surname + givenName + exchanged + birthDate + nationalNumber + contact,
    kinBits: kin ? surname + kinBits : Number.NEGATIVE_INFINITY,
    conflict: conflictOf(comparison, names),
  };
}
