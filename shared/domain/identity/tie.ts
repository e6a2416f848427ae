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

function rentTie(a: PreparedHousehold, b: PreparedHousehold): Tie | undefined {
  if (a.rentsCents.length === 0 || b.rentsCents.length === 0) return undefined;
  const shared = a.rentsCents.filter((rent) => b.rentsCents.includes(rent));
  if (shared.length > 0)
    return shared.some((rent) => rent % ROUND_CENTS !== 0)
      ? { field: 'rent', level: 'same', bits: tieBits.rent.same }
      : { field: 'rent', level: 'same-round', bits: tieBits.rent.sameRound };
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

function landlordTie(
  a: PreparedHousehold,
  b: PreparedHousehold,
  relation: DwellingRelation,
  frequencies: TermFrequencies,
): Tie | undefined {
  if (a.landlord === undefined || b.landlord === undefined) return undefined;
  if (!sameLandlord(a.landlord, b.landlord))
    return { field: 'landlord', level: 'different', bits: tieBits.landlord.different };
  if (placed.has(relation))
    return { field: 'landlord', level: 'same', bits: tieBits.landlord.sameAtDwelling };
  const share = Math.max(frequencies.landlord(a.landlord.key), frequencies.landlord(b.landlord.key));
  return {
    field: 'landlord',
    level: 'same',
    bits: Math.min(tieBits.landlord.atMost, Math.log2(0.9 / share)),
  };
}

/** The ties between two households that can be compared; none is a fact that one side does not state. */
export function tiesBetween(
  a: PreparedHousehold,
  b: PreparedHousehold,
  relation: DwellingRelation,
  frequencies: TermFrequencies,
): readonly Tie[] {
  return [
    rollTie(a, b),
    contractTie(a, b),
    rentTie(a, b),
    leaseTie(a, b),
    landlordTie(a, b, relation, frequencies),
  ].filter((tie) => tie !== undefined);
}
