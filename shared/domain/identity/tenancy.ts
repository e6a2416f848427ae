import type { DwellingRelation } from './compare-dwellings.ts';
import { agreesByHalfName, type PersonsEvidence } from './pair-persons.ts';
import type { PreparedHousehold } from './prepared-household.ts';
import type { Tie } from './tie.ts';
import { tenancyBits } from './weights.ts';

const MS_PER_DAY = 86_400_000;
/** Tenants of one lease; a third name at the door is somebody else's. */
const COUPLE = 2;

/** Days between the last signal of the one household and the first of the other; 0: their times meet. */
function daysBetween(a: PreparedHousehold, b: PreparedHousehold): number | undefined {
  const { signalledFrom: from, signalledUntil: until } = a.profile;
  const { signalledFrom: otherFrom, signalledUntil: otherUntil } = b.profile;
  if (from === undefined || until === undefined || otherFrom === undefined || otherUntil === undefined)
    return undefined;
  return (
    Math.max(0, Date.parse(otherFrom) - Date.parse(until), Date.parse(from) - Date.parse(otherUntil)) /
    MS_PER_DAY
  );
}

/** One lease began after the other household was last heard of here. */
function begins(a: PreparedHousehold, b: PreparedHousehold): boolean {
  const { signalledUntil } = b.profile;
  return a.leaseStart !== undefined && signalledUntil !== undefined && a.leaseStart > signalledUntil;
}

function timeTie(a: PreparedHousehold, b: PreparedHousehold): Tie | undefined {
  const days = daysBetween(a, b);
  const row = tenancyBits.time.find(({ upToDays }) => days !== undefined && days <= upToDays);
  return row === undefined ? undefined : { field: 'time', level: row.level, bits: row.bits };
}

const ownBox = ({ dwellings }: PreparedHousehold): boolean => dwellings.some(({ box }) => box !== '');

const noTies: readonly Tie[] = [];

/**
 * Two households at one door of whom nobody is the same: partners who are named apart, or tenants and the next tenants.
 * Next tenants come months later, on a lease of their own; and who was summoned alone has no partner on the lease.
 */
export function tenancyTies(
  a: PreparedHousehold,
  b: PreparedHousehold,
  relation: DwellingRelation,
  persons: PersonsEvidence,
): readonly Tie[] {
  if (relation === 'door' && agreesByHalfName(persons)) {
    const time = timeTie(a, b);
    return time !== undefined && time.bits < 0 ? [{ ...time, bits: tenancyBits.halfName }] : noTies;
  }
  if (relation !== 'door' || persons.relation === 'person' || persons.relation === 'unnamed') return noTies;
  const ties: Tie[] = [];
  const isKin = persons.relation === 'kin';
  const isNext = begins(a, b) || begins(b, a);
  if (isNext) ties.push({ field: 'lease', level: 'later', bits: tenancyBits.laterLease });
  const time = timeTie(a, b);
  // Father and son live under one roof for years: that they are named in one month says nothing.
  if (time !== undefined && (time.bits < 0 || (!isKin && !isNext))) {
    ties.push(time);
    // Without a box two flats may look like one door.
    if (time.bits > 0 && ownBox(a) && ownBox(b))
      ties.push({ field: 'box', level: 'same', bits: tenancyBits.ownBox });
  }
  if (a.profile.allNamed === true || b.profile.allNamed === true)
    ties.push({ field: 'tenants', level: 'summoned-apart', bits: tenancyBits.summonedApart });
  else if (!isKin && a.persons.length + b.persons.length > COUPLE)
    ties.push({ field: 'tenants', level: 'third', bits: tenancyBits.third });
  return ties;
}
