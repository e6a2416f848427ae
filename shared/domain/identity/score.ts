import { compareDwellings, type DwellingComparison, noDwelling } from './compare-dwellings.ts';
import { type Household, type PreparedHousehold, prepare } from './prepared-household.ts';
import { type Conflict, type PersonScore, scorePersons } from './score-persons.ts';
import { priorFrequencies, type TermFrequencies } from './term-frequencies.ts';
import {
  addressWeights,
  type Odds,
  priorBits,
  relationWeights,
  secondPersonAtMost,
  strangersBits,
  tieWeights,
} from './weights.ts';

/** household: tenants at one dwelling; person: one person wherever he lives (public linkage sets). */
export type MatchLevel = 'household' | 'person';

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
  readonly dwelling: DwellingComparison;
  readonly dwellingBits: number;
  readonly persons: readonly PersonScore[];
  readonly personsBits: number;
  /** Nobody on the one side is anybody on the other. */
  readonly strangers: boolean;
  readonly conflict: Conflict | undefined;
  readonly ties: readonly Tie[];
};
type Tie = { readonly field: string; readonly level: string; readonly bits: number };

const noPersons: readonly PersonScore[] = [];
const noTies: readonly Tie[] = [];

type PersonsEvidence = {
  readonly persons: readonly PersonScore[];
  readonly bits: number;
  readonly strangers: boolean;
  readonly conflict: Conflict | undefined;
};
const nobodyNamed: PersonsEvidence = {
  persons: noPersons,
  bits: 0,
  strangers: false,
  conflict: undefined,
};

/** Most persons of one household that are compared; a list of more names is a mistake of the sender. */
const PERSONS = 8;

function choosePersons(
  a: PreparedHousehold,
  b: PreparedHousehold,
  frequencies: TermFrequencies,
  relatives: number,
  level: MatchLevel,
): PersonsEvidence {
  const rows = Math.min(a.persons.length, PERSONS);
  const columns = Math.min(b.persons.length, PERSONS);
  if (rows === 0 || columns === 0) return nobodyNamed;
  const scores: PersonScore[] = [];
  for (let i = 0; i < rows; i++)
    for (let j = 0; j < columns; j++) {
      const left = a.persons[i];
      const right = b.persons[j];
      if (left !== undefined && right !== undefined)
        scores.push(scorePersons(left, right, frequencies, relatives));
    }
  if (level === 'person') {
    const best = scores.reduce((most, score) => (score.bits > most.bits ? score : most));
    return { persons: [best], bits: best.bits, strangers: false, conflict: best.conflict };
  }
  return pairUp(scores, columns);
}

/** The two best disjoint pairs; the order of the sides and of the tenants makes no difference. */
function pairUp(scores: readonly PersonScore[], columns: number): PersonsEvidence {
  let best = Number.NEGATIVE_INFINITY;
  let first = 0;
  let second = -1;
  for (let x = 0; x < scores.length; x++) {
    const one = scores[x];
    if (one === undefined) continue;
    if (one.bits > best) {
      best = one.bits;
      first = x;
      second = -1;
    }
    if (one.bits <= 0) continue;
    for (let y = x + 1; y < scores.length; y++) {
      const other = scores[y];
      if (other === undefined || other.bits <= 0) continue;
      if (Math.floor(x / columns) === Math.floor(y / columns) || x % columns === y % columns) continue;
      const [high, low] = one.bits >= other.bits ? [one.bits, other.bits] : [other.bits, one.bits];
      const both = high + Math.min(low, secondPersonAtMost);
      if (both > best) {
        best = both;
        [first, second] = one.bits >= other.bits ? [x, y] : [y, x];
      }
    }
  }
  const chosen = [scores[first], scores[second]].filter((score) => score !== undefined);
  const strangers = best < strangersBits;
  return {
    persons: chosen,
    bits: strangers ? strangersBits : best,
    strangers: best < 0,
    conflict: conflictAmong(scores, columns, first, second),
  };
}

/** A conflict between two namesakes counts unless one of them is somebody else on the other side. */
function conflictAmong(
  scores: readonly PersonScore[],
  columns: number,
  first: number,
  second: number,
): Conflict | undefined {
  let found: Conflict | undefined;
  for (let x = 0; x < scores.length; x++) {
    const conflict = scores[x]?.conflict;
    if (conflict === undefined) continue;
    const explained = [first, second].some(
      (chosen) =>
        chosen >= 0 &&
        chosen !== x &&
        (scores[chosen]?.bits ?? 0) > 0 &&
        scores[chosen]?.conflict === undefined &&
        (Math.floor(chosen / columns) === Math.floor(x / columns) || chosen % columns === x % columns),
    );
    if (!explained && (found === undefined || conflict < found)) found = conflict;
  }
  return found;
}

const meets = <T>(a: readonly T[], b: readonly T[]): boolean => a.some((value) => b.includes(value));

function tiesOf(a: PreparedHousehold, b: PreparedHousehold): readonly Tie[] {
  const ties: Tie[] = [];
  if (a.rollNumbers.length > 0 && meets(a.rollNumbers, b.rollNumbers)) {
    const other = a.court !== undefined && b.court !== undefined && a.court !== b.court;
    ties.push({
      field: 'roll-number',
      level: other ? 'other-court' : 'same',
      bits: other ? tieWeights.roll.otherCourt : tieWeights.roll.same,
    });
  }
  if (a.contract !== undefined && b.contract !== undefined && a.partner === b.partner) {
    const level = a.contract === b.contract ? 'same' : 'different';
    ties.push({ field: 'contract', level, bits: tieWeights.contract[level] });
  }
  if (a.rentsCents.length > 0 && b.rentsCents.length > 0) {
    const level = meets(a.rentsCents, b.rentsCents) ? 'same' : 'different';
    ties.push({ field: 'rent', level, bits: tieWeights.rent[level] });
  }
  if (a.leaseStart !== undefined && b.leaseStart !== undefined) {
    const level = a.leaseStart === b.leaseStart ? 'same' : 'different';
    ties.push({ field: 'lease', level, bits: tieWeights.lease[level] });
  }
  if (a.landlord !== undefined && b.landlord !== undefined) {
    const level = a.landlord === b.landlord ? 'same' : 'different';
    ties.push({ field: 'landlord', level, bits: tieWeights.landlord[level] });
  }
  return ties.length === 0 ? noTies : ties;
}

const bitsOf = ({ m, u }: Odds): number => Math.log2(m / u);

function addressBits(dwelling: DwellingComparison): number {
  return (
    bitsOf(addressWeights.street[dwelling.street]) +
    bitsOf(addressWeights.number[dwelling.number]) +
    bitsOf(addressWeights.postcode[dwelling.postcode]) +
    bitsOf(addressWeights.place[dwelling.place])
  );
}

/** Compares two prepared households field by field. Symmetric in its total. */
export function compareHouseholds(
  a: PreparedHousehold,
  b: PreparedHousehold,
  frequencies: TermFrequencies = priorFrequencies,
  level: MatchLevel = 'household',
): Evidence {
  const dwelling =
    a.dwellings.length === 0 || b.dwellings.length === 0
      ? noDwelling
      : compareDwellings(a.dwellings, b.dwellings);
  if (level === 'person') {
    const persons = choosePersons(a, b, frequencies, 0, level);
    const dwellingBits = addressBits(dwelling);
    return {
      level,
      total: priorBits + dwellingBits + persons.bits,
      dwelling,
      dwellingBits,
      persons: persons.persons,
      personsBits: persons.bits,
      strangers: false,
      conflict: persons.conflict,
      ties: noTies,
    };
  }
  const relation = relationWeights[dwelling.relation];
  const persons = choosePersons(a, b, frequencies, relation.relatives, level);
  const personsBits = Math.min(persons.bits, relation.personsAtMost);
  const ties = tiesOf(a, b);
  let total = priorBits + relation.bits + personsBits;
  for (const tie of ties) total += tie.bits;
  return {
    level,
    total,
    dwelling,
    dwellingBits: relation.bits,
    persons: persons.persons,
    personsBits,
    strangers: persons.strangers,
    conflict: persons.conflict,
    ties,
  };
}

const round = (bits: number): number => Math.round(bits * 100) / 100;

/** The score of an evidence, field by field, to be stored with the decision. */
export function explain(evidence: Evidence): MatchScore {
  const fields: { field: string; level: string; weight: number }[] = [
    { field: 'prior', level: evidence.level, weight: round(priorBits) },
  ];
  const add = (field: string, level: string, weight: number): void => {
    if (level !== 'unknown') fields.push({ field, level, weight: round(weight) });
  };
  if (evidence.level === 'person') {
    for (const part of ['street', 'number', 'postcode', 'place'] as const)
      add(part, evidence.dwelling[part], bitsOf(addressWeights[part][evidence.dwelling[part]]));
  } else add('dwelling', evidence.dwelling.relation, evidence.dwellingBits);
  let stated = 0;
  evidence.persons.forEach((person, index) => {
    const name = `tenant-${index + 1}`;
    add(`${name}.family-name`, person.comparison.surname, person.surnameBits);
    add(`${name}.given-name`, person.comparison.givenName, person.givenNameBits);
    add(`${name}.birth-date`, person.comparison.birthDate, person.birthDateBits);
    add(`${name}.national-number`, person.comparison.nationalNumber, person.nationalNumberBits);
    add(`${name}.contact`, person.comparison.contact, person.contactBits);
    stated += person.bits;
  });
  if (Math.abs(evidence.personsBits - stated) > 0.005)
    add('tenants', evidence.strangers ? 'strangers' : 'limited', evidence.personsBits - stated);
  for (const tie of evidence.ties) add(tie.field, tie.level, tie.bits);
  if (evidence.conflict !== undefined)
    fields.push({ field: 'conflict', level: evidence.conflict, weight: 0 });
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
