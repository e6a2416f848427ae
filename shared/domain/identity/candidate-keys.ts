import { type Household, type PreparedHousehold, prepare } from './prepared-household.ts';

/** Names of the blocking keys; stored, so they never change. */
export const candidateKinds = [
  'name',
  'birth-date',
  'contact',
  'door',
  'building-surname',
  'building-given-name',
  'area-surname',
  'street-surname',
  'roll-number',
] as const;
export type CandidateKind = (typeof candidateKinds)[number];
export type CandidateKey = { readonly kind: CandidateKind; readonly key: string };

/** Most blocking keys of one household: each is a query, and a write when the household is new. */
const MOST = 24;

/** Day and month in order, so that `05-04` and `04-05` of one year meet. */
function birthKey(date: string): string {
  const month = date.slice(5, 7);
  const day = date.slice(8);
  return month < day ? `${date.slice(0, 4)}${month}${day}` : `${date.slice(0, 4)}${day}${month}`;
}

/** Calls `emit` for each blocking key, most telling first; keys may repeat. */
export function eachCandidateKey(
  household: PreparedHousehold,
  emit: (kind: CandidateKind, key: string) => void,
): void {
  const dwelling = household.dwellings[0];
  const number = dwelling?.number;
  const street = dwelling?.street?.sound;
  const area = dwelling?.postcode ?? dwelling?.place;
  for (const roll of household.rollNumbers) emit('roll-number', roll);
  if (number !== undefined && street !== undefined)
    emit('door', `${street}|${number}|${dwelling?.suffix ?? ''}`);
  for (const person of household.persons) {
    if (person.phone !== undefined) emit('contact', person.phone);
    if (person.email !== undefined) emit('contact', person.email);
    for (const date of person.birthDates) emit('birth-date', birthKey(date));
    const given = person.givenNames[0];
    for (const surname of person.surnames) {
      for (const part of surname.parts) {
        const sound = part.sound;
        if (given !== undefined)
          emit('name', sound < given.sound ? `${sound}|${given.sound}` : `${given.sound}|${sound}`);
        if (number !== undefined) emit('building-surname', `${number}|${area ?? ''}|${sound}`);
        if (street !== undefined) emit('street-surname', `${street}|${sound}`);
        else if (area !== undefined) emit('area-surname', `${area}|${sound}|${given?.plain.charAt(0) ?? ''}`);
      }
    }
    if (given !== undefined && number !== undefined && street !== undefined)
      emit('building-given-name', `${street}|${number}|${given.plain.charAt(0)}`);
  }
}

/** Which look-alikes to fetch: distinct, at most 24. */
export function candidateKeys(household: Household): readonly CandidateKey[] {
  const found = new Map<string, CandidateKey>();
  eachCandidateKey(prepare(household), (kind, key) => {
    if (found.size < MOST) found.set(`${kind}|${key}`, { kind, key });
  });
  return [...found.values()];
}
