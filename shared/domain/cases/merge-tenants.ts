import type { Tenant } from '#events/signal.ts';

/** Letters only, without diacritics and case, so that `Özdemir` and `OZDEMIR` compare equal. */
const folded = (text: string | undefined): string =>
  (text ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '');

const agree = (a: string | undefined, b: string | undefined): boolean =>
  a === undefined || b === undefined || a === b;

/** `N.` and `Nele` may be one person; so may a tenant without given name. */
const givenNamesAgree = (a: Tenant, b: Tenant): boolean => {
  const [left, right] = [folded(a.givenName), folded(b.givenName)];
  return left.startsWith(right) || right.startsWith(left);
};

/** One person mentioned twice within one household: no identifier contradicts, and the names fit. */
const isSameTenant = (a: Tenant, b: Tenant): boolean => {
  if (a.nationalNumber !== undefined && a.nationalNumber === b.nationalNumber) return true;
  if (!agree(a.nationalNumber, b.nationalNumber) || !agree(a.birthDate, b.birthDate)) return false;
  const familyNamesAgree = folded(a.familyName) === folded(b.familyName);
  return familyNamesAgree && givenNamesAgree(a, b);
};

const fuller = (a: string | undefined, b: string | undefined): string | undefined => {
  if (a === undefined || b === undefined) return a ?? b;
  if (a.length !== b.length) return a.length > b.length ? a : b;
  return a < b ? b : a;
};

const joinTenants = (a: Tenant, b: Tenant): Tenant =>
  Object.fromEntries(
    (['givenName', 'familyName', 'birthDate', 'nationalNumber', 'phone', 'email'] as const).flatMap(
      (field) => {
        const value = fuller(a[field], b[field]);
        return value === undefined ? [] : [[field, value]];
      },
    ),
  );

const sortKey = (tenant: Tenant): string =>
  [
    folded(tenant.familyName),
    folded(tenant.givenName),
    tenant.birthDate ?? '',
    tenant.nationalNumber ?? '',
  ].join('|');

/** The fullest descriptions come first, so that a bare surname joins the person it belongs to. */
const fullness = (tenant: Tenant): number => Object.keys(tenant).length;

/** Tenants of one household, each person once. The order of mention does not matter. */
export const mergeTenants = (a: readonly Tenant[], b: readonly Tenant[]): readonly Tenant[] => {
  const mentions = [...a, ...b].toSorted(
    (left, right) => fullness(right) - fullness(left) || (sortKey(left) < sortKey(right) ? -1 : 1),
  );
  const persons: Tenant[] = [];
  for (const mention of mentions) {
    const index = persons.findIndex((person) => isSameTenant(person, mention));
    const known = persons[index];
    if (known === undefined) persons.push(mention);
    else persons[index] = joinTenants(known, mention);
  }
  return persons.toSorted((left, right) => (sortKey(left) < sortKey(right) ? -1 : 1));
};
