import { comparePersons, type PersonComparison } from './compare-persons.ts';
import type { PreparedPerson } from './prepared-household.ts';
import type { TermFrequencies } from './term-frequencies.ts';
import { type Odds, personWeights } from './weights.ts';

/**
 * Why two persons whose names agree are not one: other national numbers, other dates of birth (father and son),
 * or one date of birth and other given names (twins).
 */
export type Conflict = 'national-number' | 'birth-date' | 'twins';

export type PersonScore = {
  readonly comparison: PersonComparison;
  readonly surnameBits: number;
  readonly givenNameBits: number;
  readonly birthDateBits: number;
  readonly nationalNumberBits: number;
  readonly contactBits: number;
  readonly bits: number;
  readonly conflict: Conflict | undefined;
};

/** A lookup of bits by level. */
function bitsByLevel<K extends string>(table: Readonly<Record<K, Odds>>): (level: K) => number {
  const bits = new Map<string, number>();
  for (const level in table) bits.set(level, Math.log2(table[level].m / table[level].u));
  return (level) => bits.get(level) ?? 0;
}
const constant = {
  surname: bitsByLevel(personWeights.surname),
  givenName: bitsByLevel(personWeights.givenName),
  birthDate: bitsByLevel(personWeights.birthDate),
  nationalNumber: bitsByLevel(personWeights.nationalNumber),
  contact: bitsByLevel(personWeights.contact),
};

function surnameBits(pair: PersonComparison, frequencies: TermFrequencies, relatives: number): number {
  const level = pair.surname;
  if (level === 'same' || level === 'part' || level === 'particle') {
    const { m } = personWeights.surname[level];
    const share = frequencies.surname(pair.surnameKey);
    return Math.log2(m / (share * (1 - relatives) + relatives));
  }
  return constant.surname(level);
}

function givenNameBits(pair: PersonComparison, frequencies: TermFrequencies): number {
  if (pair.givenName !== 'same') return constant.givenName(pair.givenName);
  return Math.log2(personWeights.givenName.same.m / frequencies.givenName(pair.givenNameKey));
}

function conflictOf(pair: PersonComparison): Conflict | undefined {
  const { surname, givenName, birthDate, nationalNumber } = pair;
  if (nationalNumber === 'same' || surname === 'different' || surname === 'far') return undefined;
  if (givenName === 'different') {
    const born = birthDate === 'same' && (surname === 'same' || surname === 'near' || surname === 'particle');
    return born ? 'twins' : undefined;
  }
  if (nationalNumber === 'different') return 'national-number';
  return birthDate === 'different' ? 'birth-date' : undefined;
}

/**
 * Bits for two persons being one.
 * @param relatives share of chance pairs of this neighbourhood that bear one name because they are kin.
 */
export function scorePersons(
  a: PreparedPerson,
  b: PreparedPerson,
  frequencies: TermFrequencies,
  relatives: number,
): PersonScore {
  const comparison = comparePersons(a, b);
  const surname = surnameBits(comparison, frequencies, relatives);
  const givenName = givenNameBits(comparison, frequencies);
  const birthDate = constant.birthDate(comparison.birthDate);
  const nationalNumber = constant.nationalNumber(comparison.nationalNumber);
  const contact = constant.contact(comparison.contact);
  return {
    comparison,
    surnameBits: surname,
    givenNameBits: givenName,
    birthDateBits: birthDate,
    nationalNumberBits: nationalNumber,
    contactBits: contact,
    bits: surname + givenName + birthDate + nationalNumber + contact,
    conflict: conflictOf(comparison),
  };
}
