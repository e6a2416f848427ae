import type { DwellingForm } from './dwelling-form.ts';
import { type Household, type PreparedHousehold, prepare } from './prepared-household.ts';

/** Names of the strong keys; stored, so they never change. */
export const claimKinds = ['national-number', 'roll-number', 'contract', 'dwelling-surname'] as const;
export type ClaimKind = (typeof claimKinds)[number];
export type ClaimKey = { readonly kind: ClaimKind; readonly key: string };

/** Most claims of one household: each is a write of the case's transaction. */
const MOST = 24;

/** A door that can be pointed at: postcode, street, number, box. */
function doorKey(dwelling: DwellingForm | undefined): string | undefined {
  if (dwelling?.street === undefined || dwelling.number === undefined || dwelling.postcode === undefined)
    return undefined;
  return `${dwelling.postcode}|${dwelling.street.key}|${dwelling.number}|${dwelling.letter}${dwelling.box}`;
}

function add(claims: ClaimKey[], kind: ClaimKind, key: string): void {
  for (const claim of claims) if (claim.kind === kind && claim.key === key) return;
  claims.push({ kind, key });
}

function order(a: ClaimKey, b: ClaimKey): number {
  if (a.kind !== b.kind) return claimKinds.indexOf(a.kind) - claimKinds.indexOf(b.kind);
  return a.key < b.key ? -1 : 1;
}

/** Most households have one tenant and one claim of a kind. */
function isOrdered(claims: readonly ClaimKey[]): boolean {
  for (let at = 1; at < claims.length; at++) {
    const [before, next] = [claims[at - 1], claims[at]];
    if (before !== undefined && next !== undefined && order(before, next) > 0) return false;
  }
  return true;
}

function keysOf(household: PreparedHousehold): readonly ClaimKey[] {
  const claims: ClaimKey[] = [];
  for (const { nationalNumber } of household.persons)
    if (nationalNumber?.valid === true) add(claims, 'national-number', nationalNumber.digits);
  // Without the court: an update may not name it. Where two courts use one number, the second case goes without the key.
  for (const number of household.rollNumbers) add(claims, 'roll-number', number);
  if (household.contract !== undefined) add(claims, 'contract', household.contract);
  for (const dwelling of household.dwellings) {
    const door = doorKey(dwelling);
    if (door === undefined) continue;
    for (const { surnames } of household.persons)
      for (const { parts } of surnames)
        for (const part of parts) add(claims, 'dwelling-surname', `${door}|${part.particle}+${part.core}`);
  }
  if (!isOrdered(claims)) claims.sort(order);
  return claims.length > MOST ? claims.slice(0, MOST) : claims;
}

/**
 * Strong keys as plain text, sorted and distinct; the caller turns them into keyed hashes. One key belongs to one open
 * case, which keeps two signals at once from opening two cases. A key alone proves nothing: `decideIdentity` weighs
 * the rest, and a case opened beside another that holds its key goes without that key. The profile of a case has the
 * keys of all spellings that it keeps, so that they can be given back when it closes.
 */
export function claimKeys(household: Household): readonly ClaimKey[] {
  return keysOf(prepare(household));
}
