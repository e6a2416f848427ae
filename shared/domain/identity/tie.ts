import type { DwellingRelation } from './compare-dwellings.ts';
import { sameLandlord } from './landlord-form.ts';
import type { PreparedHousehold } from './prepared-household.ts';
import type { TermFrequencies } from './term-frequencies.ts';
import { tieBits } from './weights.ts';

/** Something other than people and dwelling that ties, or does not tie, two signals to one tenancy. */
export type Tie = { readonly field: string; readonly level: string; readonly bits: number };

const meets = <T>(a: readonly T[], b: readonly T[]): boolean => a.some((value) => b.includes(value));

function rollTie(a: PreparedHousehold, b: PreparedHousehold): Tie | undefined {
  if (!meets(a.rollNumbers, b.rollNumbers)) return undefined;
  if (a.court === undefined || b.court === undefined)
    return { field: 'roll-number', level: 'court-unknown', bits: tieBits.roll.courtUnknown };
  return a.court === b.court
    ? { field: 'roll-number', level: 'same', bits: tieBits.roll.same }
    : { field: 'roll-number', level: 'other-court', bits: tieBits.roll.otherCourt };
}

function contractTie(a: PreparedHousehold, b: PreparedHousehold): Tie | undefined {
  if (a.contract === undefined || b.contract === undefined || a.partner !== b.partner) return undefined;
  const level = a.contract === b.contract ? 'same' : 'different';
  return { field: 'contract', level, bits: tieBits.contract[level] };
}

/** Rents within an eighth of each other may be one rent before and after indexation. */
const INDEXATION = 0.125;
const ROUND_CENTS = 500;

/** A rent that both sides state or imply; an odd one before a round one. */
function sharedRent(a: PreparedHousehold, b: PreparedHousehold): number | undefined {
  let shared: number | undefined;
  const look = (rents: readonly number[]): void => {
    for (const rent of rents)
      if (b.rentsCents.includes(rent) || b.impliedRentsCents.includes(rent))
        shared = shared === undefined || rent % ROUND_CENTS !== 0 ? rent : shared;
  };
  look(a.rentsCents);
  look(a.impliedRentsCents);
  return shared;
}

function rentTie(a: PreparedHousehold, b: PreparedHousehold, isLater: boolean): Tie | undefined {
  const shared = sharedRent(a, b);
  if (shared !== undefined && isLater)
    return { field: 'rent', level: 'same-later', bits: tieBits.rent.sameLater };
  if (shared !== undefined)
    return shared % ROUND_CENTS === 0
      ? { field: 'rent', level: 'same-round', bits: tieBits.rent.sameRound }
      : { field: 'rent', level: 'same', bits: tieBits.rent.same };
  if (a.rentsCents.length === 0 || b.rentsCents.length === 0) {
    const known = a.rentsCents.length + a.impliedRentsCents.length > 0;
    const otherKnown = b.rentsCents.length + b.impliedRentsCents.length > 0;
    return known && otherKnown
      ? { field: 'rent', level: 'implied-other', bits: tieBits.rent.impliedOther }
      : undefined;
  }
  const near = a.rentsCents.some((rent) =>
    b.rentsCents.some((other) => Math.abs(rent - other) <= INDEXATION * Math.max(rent, other)),
  );
  const level = near ? 'near' : 'different';
  return { field: 'rent', level, bits: tieBits.rent[level] };
}

function leaseTie(a: PreparedHousehold, b: PreparedHousehold): Tie | undefined {
  if (a.leaseStart === undefined || b.leaseStart === undefined) return undefined;
  const level = a.leaseStart === b.leaseStart ? 'same' : 'different';
  return { field: 'lease', level, bits: tieBits.lease[level] };
}

/** A landlord who is met so seldom has one house, or one building. */
const SMALL_LANDLORD_BITS = 8;

const placed: ReadonlySet<DwellingRelation> = new Set([
  'door',
  'building',
  'doubtful-door',
  'other-box',
  'number',
  'street',
  'other-number',
  'elsewhere',
]);

/** Where number or box is missing a small landlord fills the gap. */
const incomplete: ReadonlySet<DwellingRelation> = new Set(['building', 'street', 'doubtful-door']);

function landlordTie(
  a: PreparedHousehold,
  b: PreparedHousehold,
  relation: DwellingRelation,
  frequencies: TermFrequencies,
): Tie | undefined {
  if (a.landlord === undefined || b.landlord === undefined) return undefined;
  if (!sameLandlord(a.landlord, b.landlord)) {
    const flat = relation === 'building';
    return {
      field: 'landlord',
      level: flat ? 'different-flat' : 'different',
      bits: flat ? tieBits.landlord.differentFlat : tieBits.landlord.different,
    };
  }
  const share = Math.max(frequencies.landlord(a.landlord.key), frequencies.landlord(b.landlord.key));
  const bits = Math.log2(0.9 / share);
  if (!placed.has(relation))
    return { field: 'landlord', level: 'same', bits: Math.min(tieBits.landlord.atMost, bits) };
  const small = incomplete.has(relation) && bits >= SMALL_LANDLORD_BITS;
  return {
    field: 'landlord',
    level: small ? 'same-small' : 'same',
    bits: small ? tieBits.landlord.sameFlat : tieBits.landlord.sameAtDwelling,
  };
}

/**
 * The ties between two households that can be compared; none is a fact that one side does not state.
 * @param isLater one may be the next tenant of the other.
 */
export function tiesBetween(
  a: PreparedHousehold,
  b: PreparedHousehold,
  relation: DwellingRelation,
  frequencies: TermFrequencies,
  isLater: boolean,
): Tie[] {
  const ties: Tie[] = [];
  const add = (tie: Tie | undefined): void => {
    if (tie !== undefined) ties.push(tie);
  };
  add(rollTie(a, b));
  add(contractTie(a, b));
  // In one building two flats have one rent.
  const rent = rentTie(a, b, isLater);
  if (relation !== 'other-box' || (rent?.bits ?? 0) < 0) add(rent);
  add(leaseTie(a, b));
  add(landlordTie(a, b, relation, frequencies));
  return ties;
}
