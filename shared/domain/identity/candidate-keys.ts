import type { MatchLevel } from './match-level.ts';
import { type Household, type PreparedHousehold, prepare } from './prepared-household.ts';

/** Names of the blocking keys; stored, so they never change. */
export const candidateKinds = [
  'roll-number',
  'door',
  'birth-date',
  'contact',
  'name',
  'name-without-address',
  'number-surname',
  'number-given-name',
  'street-surname',
  'street-given-name',
  'area-surname',
  'area-given-name',
  'area-street',
  'area-number',
  'place-surname',
  'place-given-name',
] as const;
export type CandidateKind = (typeof candidateKinds)[number];
export type CandidateKey = {
  readonly kind: CandidateKind;
  readonly key: string;
  /**
   * What the key is for. Who heeds it reads and writes less and finds the same: a household with an address need not
   * be shown everybody of its name, only those of whom no address is known; those seek by name everywhere.
   */
  readonly use: 'find' | 'store' | 'both';
};

/** Most blocking keys of one household: each is a query, and a write when the household is new. */
const MOST = 24;

/** Day and month in order, so that `05-04` and `04-05` of one year meet. */
function birthKey(date: string): string {
  const month = date.slice(5, 7);
  const day = date.slice(8);
  return month < day ? `${date.slice(0, 4)}${month}${day}` : `${date.slice(0, 4)}${day}${month}`;
}

/** Calls `emit` for each blocking key, most telling first; keys may repeat. */
function eachCandidateKey(
  household: PreparedHousehold,
  level: MatchLevel,
  emit: (kind: CandidateKind, key: string, use?: CandidateKey['use']) => void,
): void {
  const [dwelling] = household.dwellings;
  const number = dwelling?.number;
  const street = dwelling?.street?.sound;
  // The first letter survives most slips and every shortening, and sets nine in ten houses of one number aside.
  const housed = level === 'household' && number !== undefined && street !== undefined;
  const initial = level === 'person' ? '' : (dwelling?.street?.key.charAt(0) ?? '');
  const house = number === undefined ? undefined : initial + number;
  // A postcode holds thousands of homes, and a family is not sought in all of them; a person of a linkage set is.
  const area = level === 'person' ? dwelling?.postcode : undefined;
  const place = level === 'person' ? dwelling?.place?.sound : undefined;
  for (const roll of household.rollNumbers) emit('roll-number', roll);
  if (dwelling !== undefined && number !== undefined && street !== undefined)
    emit('door', `${street}|${number}|${dwelling.letter}${dwelling.box}`);
  if (area !== undefined) {
    if (street !== undefined) emit('area-street', `${area}|${street}`);
    if (number !== undefined) emit('area-number', `${area}|${number}`);
  }
  for (const person of household.persons) {
    for (const date of person.birthDates) emit('birth-date', birthKey(date));
    if (person.phone !== undefined) emit('contact', person.phone);
    if (person.email !== undefined) emit('contact', person.email);
    for (const given of person.givenNames)
      for (const surname of person.surnames)
        for (const { sound } of surname.parts) {
          const name = sound < given.sound ? `${sound}|${given.sound}` : `${given.sound}|${sound}`;
          emit('name', name, housed ? 'store' : 'both');
          if (level === 'household') emit('name-without-address', name, housed ? 'find' : 'store');
        }
    for (const surname of person.surnames)
      for (const { sound } of surname.parts) {
        if (house !== undefined) emit('number-surname', `${house}|${sound}`);
        if (street !== undefined && (number === undefined || level === 'person'))
          emit('street-surname', `${street}|${sound}`);
        if (area !== undefined) emit('area-surname', `${area}|${sound}`);
        if (place !== undefined) emit('place-surname', `${place}|${sound}`);
      }
    for (const { sound } of person.givenNames) {
      if (house !== undefined) emit('number-given-name', `${house}|${sound}`);
      if (street !== undefined && level === 'person') emit('street-given-name', `${street}|${sound}`);
      if (area !== undefined) emit('area-given-name', `${area}|${sound}`);
      if (place !== undefined) emit('place-given-name', `${place}|${sound}`);
    }
  }
}

/** Which look-alikes to fetch: distinct, at most 24. */
export function candidateKeys(
  household: Household,
  level: MatchLevel = 'household',
): readonly CandidateKey[] {
  const found: CandidateKey[] = [];
  eachCandidateKey(prepare(household), level, (kind, key, use = 'both') => {
    if (found.length >= MOST) return;
    // The latest first: what repeats, repeats soon.
    for (let at = found.length - 1; at >= 0; at--) {
      const known = found[at];
      if (known?.kind === kind && known.key === key) return;
    }
    found.push({ kind, key, use });
  });
  return found;
}
