import {
  type AddressComparison,
  compareAddresses,
  type DwellingRelation,
  relateDwellings,
} from './compare-dwellings.ts';
import type { MatchLevel } from './match-level.ts';
import { otherNumber, shareTie } from './marks.ts';
import { agreesByNameOnly, likeliestPerson, pairPersons, type PersonsEvidence } from './pair-persons.ts';
import { type Household, type PreparedHousehold, prepare } from './prepared-household.ts';
import { bitsOf } from './score-persons.ts';
import { priorFrequencies, type TermFrequencies } from './term-frequencies.ts';
import { tenancyTies } from './tenancy.ts';
import { type Tie, tiesBetween } from './tie.ts';
import {
  addressWeights,
  householdPersonWeights,
  linkagePersonWeights,
  priorBits,
  relationWeights,
} from './weights.ts';

export type MatchScore = {
  /** Log2 odds, prior included: 0 is as likely as not. */
  readonly total: number;
  /** 0 to 1. */
  readonly probability: number;
  /** Bits field by field; they sum to `total`. Holds levels, never names. */
  readonly fields: readonly { readonly field: string; readonly level: string; readonly weight: number }[];
};

/** What comparing two households yields; `explain` turns it into a score to store. */
export type Evidence = {
  readonly level: MatchLevel;
  readonly total: number;
  /** Household level. */
  readonly relation: DwellingRelation;
  /** Person level. */
  readonly address: AddressComparison | undefined;
  readonly dwellingBits: number;
  readonly persons: PersonsEvidence;
  /** Bits of the persons as far as the dwelling lets them count. */
  readonly personsBits: number;
  readonly ties: readonly Tie[];
};

const noTies: readonly Tie[] = [];

const partBits = (address: AddressComparison, part: keyof AddressComparison): number =>
  bitsOf(addressWeights[part][address[part]]);
const addressBits = (address: AddressComparison): number =>
  partBits(address, 'street') +
  partBits(address, 'number') +
  partBits(address, 'postcode') +
  partBits(address, 'place');

/** Compares two prepared households field by field. Symmetric in its total. */
export function compareHouseholds(
  a: PreparedHousehold,
  b: PreparedHousehold,
  frequencies: TermFrequencies = priorFrequencies,
  level: MatchLevel = 'household',
): Evidence {
  return level === 'person' ? comparePerson(a, b, frequencies) : compareHome(a, b, frequencies);
}

function comparePerson(a: PreparedHousehold, b: PreparedHousehold, frequencies: TermFrequencies): Evidence {
  const address = compareAddresses(a.dwellings, b.dwellings, addressBits);
  const persons = likeliestPerson(a, b, linkagePersonWeights, frequencies);
  const dwellingBits = addressBits(address);
  return {
    level: 'person',
    total: priorBits.person + dwellingBits + persons.bits,
    relation: 'unknown',
    address,
    dwellingBits,
    persons,
    personsBits: persons.bits,
    ties: noTies,
  };
}

function compareHome(a: PreparedHousehold, b: PreparedHousehold, frequencies: TermFrequencies): Evidence {
  const relation = relateDwellings(a.dwellings, b.dwellings);
  const { bits: dwellingBits, relatives, personsAtMost, nameAtMost } = relationWeights[relation];
  const persons = pairPersons(a, b, householdPersonWeights, frequencies, relatives);
  const personsBits = Math.min(persons.bits, agreesByNameOnly(persons) ? nameAtMost : personsAtMost);
  const tenancy = tenancyTies(a, b, relation, persons);
  const isLater = tenancy.some(({ field, bits }) => field === 'time' && bits < 0);
  const ties = tiesBetween(a, b, relation, frequencies, isLater);
  for (const tie of tenancy) ties.push(tie);
  let total = priorBits.household + dwellingBits + personsBits;
  for (const tie of ties) total += tie.bits;
  return {
    level: 'household',
    total,
    relation,
    address: undefined,
    dwellingBits,
    persons,
    personsBits,
    ties,
  };
}

/**
 * False where no comparison can make the two one household, nor tell that somebody moved: they live elsewhere, and no
 * proceeding, contract, number, date or phone is shared. Cheap, and most look-alikes end here.
 */
export function worthComparing(a: PreparedHousehold, b: PreparedHousehold, level: MatchLevel): boolean {
  if (level === 'person' || shareTie(a, b)) return true;
  return !otherNumber(a, b) && relateDwellings(a.dwellings, b.dwellings) !== 'elsewhere';
}

const round = (bits: number): number => Math.round(bits * 100) / 100;

/** The score of an evidence, field by field, to be stored with the decision. */
export function explain(evidence: Evidence): MatchScore {
  const { address, persons } = evidence;
  const fields: { field: string; level: string; weight: number }[] = [
    { field: 'prior', level: evidence.level, weight: round(priorBits[evidence.level]) },
  ];
  const add = (field: string, level: string, weight: number): void => {
    if (level !== 'unknown') fields.push({ field, level, weight: round(weight) });
  };
  if (address === undefined) add('dwelling', evidence.relation, evidence.dwellingBits);
  else
    for (const part of ['street', 'number', 'postcode', 'place'] as const)
      add(part, address[part], partBits(address, part));
  let stated = 0;
  persons.persons.forEach((person, index) => {
    const name = `tenant-${index + 1}`;
    add(`${name}.family-name`, person.names.surname, person.surnameBits);
    add(`${name}.given-name`, person.names.givenName, person.givenNameBits);
    if (person.exchangedBits !== 0) add(`${name}.names`, 'exchanged', person.exchangedBits);
    add(`${name}.birth-date`, person.comparison.birthDate, person.birthDateBits);
    add(`${name}.national-number`, person.comparison.nationalNumber, person.nationalNumberBits);
    add(`${name}.contact`, person.comparison.contact, person.contactBits);
    stated += person.bits;
  });
  if (Math.abs(evidence.personsBits - stated) > 0.005)
    add(
      'tenants',
      persons.relation === 'person' ? 'limited' : persons.relation,
      evidence.personsBits - stated,
    );
  for (const tie of evidence.ties) add(tie.field, tie.level, tie.bits);
  if (persons.conflict !== undefined) fields.push({ field: 'conflict', level: persons.conflict, weight: 0 });
  return { total: round(evidence.total), probability: 1 / (1 + 2 ** -evidence.total), fields };
}

/** How likely two profiles are one household, with the bits of each field. Symmetric. */
export function scoreHouseholds(
  signal: Household,
  known: Household,
  frequencies: TermFrequencies = priorFrequencies,
  level: MatchLevel = 'household',
): MatchScore {
  return explain(compareHouseholds(prepare(signal), prepare(known), frequencies, level));
}
