import type { DwellingForm } from './dwelling-form.ts';
import { type Household, type PreparedHousehold, prepare } from './prepared-household.ts';

/** Names of the strong keys; stored, so they never change. */
export const claimKinds = ['national-number', 'roll-number', 'contract', 'dwelling-surname'] as const;
export type ClaimKind = (typeof claimKinds)[number];
export type ClaimKey = { readonly kind: ClaimKind; readonly key: string };

/** Most claims of one household: each is a write of the case's transaction. */
const MOST = 12;

/** A door that can be pointed at: postcode, street, number, box. */
export function doorKey(dwelling: DwellingForm | undefined): string | undefined {
  if (dwelling?.street === undefined || dwelling.number === undefined || dwelling.postcode === undefined)
    return undefined;
  return `${dwelling.postcode}|${dwelling.street.key}|${dwelling.number}|${dwelling.letter}${dwelling.box}`;
}

function* keysOf(household: PreparedHousehold): Generator<ClaimKey> {
  for (const person of household.persons)
    if (person.nationalNumber?.valid === true)
      yield { kind: 'national-number', key: person.nationalNumber.digits };
  for (const number of household.rollNumbers)
    yield { kind: 'roll-number', key: `${household.court ?? ''}|${number}` };
  if (household.contract !== undefined) yield { kind: 'contract', key: household.contract };
  const door = doorKey(household.dwellings[0]);
  if (door === undefined) return;
  for (const person of household.persons)
    for (const part of person.surnames[0]?.parts ?? [])
      yield { kind: 'dwelling-surname', key: `${door}|${part.particle}+${part.core}` };
}

/**
 * Strong keys as plain text, sorted and distinct; the caller turns them into keyed hashes. One key belongs to one open
 * case, which keeps two signals at once from opening two cases. A key alone proves nothing: `decideIdentity` weighs
 * the rest, and a case opened beside another that holds its key goes without that key.
 */
export function claimKeys(household: Household): readonly ClaimKey[] {
  const found = new Map<string, ClaimKey>();
  for (const claim of keysOf(prepare(household))) found.set(`${claim.kind}|${claim.key}`, claim);
  return [...found.entries()]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, claim]) => claim)
    .slice(0, MOST);
}
