import type { PreparedHousehold } from './prepared-household.ts';
import type { PreparedPerson } from './prepared-person.ts';
import { type Conflict, type PersonScore, scorePersons } from './score-persons.ts';
import type { TermFrequencies } from './term-frequencies.ts';
import {
  kinAtMost,
  partnersNameBits,
  type PersonWeights,
  secondPersonAtMost,
  strangersBits,
} from './weights.ts';

export type PersonsEvidence = {
  /** The pairs that count: at most two. */
  readonly persons: readonly PersonScore[];
  readonly bits: number;
  /**
   * person: somebody is on both sides; kin: one surname, other given names; married: the surname of the one within the
   * double name of the other; strangers: nothing shared; unnamed.
   */
  readonly relation: 'person' | 'kin' | 'married' | 'strangers' | 'unnamed';
  readonly conflict: Conflict | undefined;
};

/** Somebody agrees by name, and nothing else says that it is he: no date of birth, number, phone or mail. */
export function agreesByNameOnly({ relation, persons }: PersonsEvidence): boolean {
  const [only] = persons;
  if (relation !== 'person' || only === undefined || persons.length > 1) return false;
  const { birthDate, nationalNumber, contact } = only.comparison;
  return (
    birthDate !== 'same' &&
    birthDate !== 'near' &&
    nationalNumber !== 'same' &&
    nationalNumber !== 'near' &&
    contact !== 'same'
  );
}

/** Half of a name agrees: a given name under another family name, or half a double name without a given name. */
export function agreesByHalfName(evidence: PersonsEvidence): boolean {
  const names = evidence.persons[0]?.names;
  if (names === undefined || !agreesByNameOnly(evidence)) return false;
  return (
    names.surname === 'different' ||
    names.surname === 'far' ||
    (names.surname === 'part' && names.givenName === 'unknown')
  );
}

const nobodyNamed: PersonsEvidence = { persons: [], bits: 0, relation: 'unnamed', conflict: undefined };

/** Most persons of one household that are compared; a list of more names is a mistake of the sender. */
const PERSONS = 8;

/** Scores of all persons of the one with all of the other, row by row. */
type Table = { readonly scores: readonly PersonScore[]; readonly columns: number };

const sharesSurname = ({ names }: PersonScore): boolean =>
  names.surname === 'same' || names.surname === 'part' || names.surname === 'particle';

/** `Maria Peeters` and `Maria Maes`, where Jan Peeters is on the other side: the surname is not against them. */
function underPartnersName({ scores, columns }: Table): readonly PersonScore[] {
  if (scores.length < 2) return scores;
  return scores.map((score, x) => {
    const { surname, givenName } = score.names;
    if (surname !== 'different' || givenName === 'different' || givenName === 'unknown') return score;
    const partners = scores.some(
      (other, y) =>
        x !== y &&
        (Math.floor(x / columns) === Math.floor(y / columns) || x % columns === y % columns) &&
        sharesSurname(other),
    );
    if (!partners) return score;
    return {
      ...score,
      surnameBits: partnersNameBits,
      bits: score.bits - score.surnameBits + partnersNameBits,
    };
  });
}

const apart = (x: number, y: number, columns: number): boolean =>
  Math.floor(x / columns) !== Math.floor(y / columns) && x % columns !== y % columns;

/** From here on a pair is surely one person, whatever the other pair shows. */
const SURE_PERSON_BITS = 10;

/**
 * A conflict between two namesakes counts unless one of them is somebody else on the other side. Dates of birth that
 * conflict are forgiven where another tenant is surely on both sides; national numbers never are.
 */
function conflictAmong({ scores, columns }: Table, chosen: readonly number[]): Conflict | undefined {
  let found: Conflict | undefined;
  for (const [x, { conflict }] of scores.entries()) {
    if (conflict === undefined) continue;
    const explained = chosen.some((y) => {
      const score = scores[y];
      if (y === x || score === undefined || score.conflict !== undefined) return false;
      return apart(x, y, columns)
        ? conflict !== 'national-number' && score.bits >= SURE_PERSON_BITS
        : score.bits > 0;
    });
    if (!explained && (found === undefined || conflict < found)) found = conflict;
  }
  return found;
}

const first: readonly number[] = [0];
const beyondName = ({ birthDateBits, nationalNumberBits, contactBits }: PersonScore): number =>
  birthDateBits + nationalNumberBits + contactBits;

/** The one or two disjoint pairs that say most; the order of the sides and of the tenants makes no difference. */
function choose({ scores, columns }: Table): { readonly chosen: readonly number[]; readonly bits: number } {
  const [only] = scores;
  if (only !== undefined && scores.length === 1) return { chosen: first, bits: only.bits };
  let bits = Number.NEGATIVE_INFINITY;
  let chosen: readonly number[] = [];
  scores.forEach((one, x) => {
    const best = scores[chosen[0] ?? -1];
    const asMuch = one.bits === bits && chosen.length === 1 && best !== undefined;
    // Of two pairs that say as much the one that says it by more than a name.
    if (one.bits > bits || (asMuch && beyondName(one) > beyondName(best))) {
      bits = one.bits;
      chosen = [x];
    }
    if (one.bits <= 0) return;
    for (let y = x + 1; y < scores.length; y++) {
      const other = scores[y];
      if (other === undefined || other.bits <= 0 || !apart(x, y, columns)) continue;
      const both = Math.max(one.bits, other.bits) + Math.min(one.bits, other.bits, secondPersonAtMost);
      if (both > bits) {
        bits = both;
        chosen = one.bits >= other.bits ? [x, y] : [y, x];
      }
    }
  });
  return { chosen, bits };
}

function evidenceOf(table: Table): PersonsEvidence {
  const { chosen, bits } = choose(table);
  const persons =
    table.scores.length === 1
      ? table.scores
      : chosen.map((x) => table.scores[x]).filter((score) => score !== undefined);
  const conflict = conflictAmong(table, chosen);
  const [best] = persons;
  // Of several pairs one agrees in its given name by chance as much more often.
  const chance = best?.names.surname === 'different' ? Math.log2(table.scores.length) : 0;
  // Kin elsewhere bear the name too: one surname is never more than a hint of one household.
  let kin = Number.NEGATIVE_INFINITY;
  let married = false;
  for (const { kinBits, names } of table.scores) {
    if (kinBits > kin) married = names.surname === 'part';
    kin = Math.max(kin, kinBits);
  }
  kin = Math.min(kinAtMost, kin);
  const most = Math.max(bits - chance, kin, strangersBits);
  if (most === bits - chance) {
    // `A. Claes` and `Anna Maes`: a letter in common is nobody in common.
    return most < 0 && best?.names.surname === 'different'
      ? { persons, bits: strangersBits, relation: 'strangers', conflict }
      : { persons, bits: most, relation: 'person', conflict };
  }
  if (most !== kin) return { persons, bits: most, relation: 'strangers', conflict };
  return { persons, bits: most, relation: married ? 'married' : 'kin', conflict };
}

/** How the tenants of two households relate. */
export function pairPersons(
  a: PreparedHousehold,
  b: PreparedHousehold,
  weights: PersonWeights,
  frequencies: TermFrequencies,
  relatives: number,
): PersonsEvidence {
  const rows: readonly PreparedPerson[] =
    a.persons.length > PERSONS ? a.persons.slice(0, PERSONS) : a.persons;
  const others = b.persons.length > PERSONS ? b.persons.slice(0, PERSONS) : b.persons;
  if (rows.length === 0 || others.length === 0) return nobodyNamed;
  const scores: PersonScore[] = [];
  for (const left of rows)
    for (const right of others) scores.push(scorePersons(left, right, weights, frequencies, relatives));
  const columns = others.length;
  return evidenceOf({ scores: underPartnersName({ scores, columns }), columns });
}

/** The likeliest pair of persons, wherever they live. */
export function likeliestPerson(
  a: PreparedHousehold,
  b: PreparedHousehold,
  weights: PersonWeights,
  frequencies: TermFrequencies,
): PersonsEvidence {
  let best: PersonScore | undefined;
  for (const left of a.persons)
    for (const right of b.persons) {
      const score = scorePersons(left, right, weights, frequencies, 0);
      if (best === undefined || score.bits > best.bits) best = score;
    }
  if (best === undefined) return nobodyNamed;
  const conflict = best.conflict === 'national-number' ? best.conflict : undefined;
  return { persons: [best], bits: best.bits, relation: 'person', conflict };
}
