import type { Dwelling, Landlord, SignalFields, Tenant } from '#events/signal.ts';

/** A tenant with other ways in which signals wrote the same person; identifiers are unified, spellings are kept. */
export type KnownTenant = Tenant & {
  readonly alsoWritten?: readonly Pick<Tenant, 'givenName' | 'familyName' | 'birthDate'>[];
};

/**
 * What identity needs of a signal or of a case. Personal data: stored sealed, never logged. Plain JSON, so that a case
 * can keep its own and let it grow with `mergeProfiles`.
 */
export type HouseholdProfile = {
  readonly tenants: readonly KnownTenant[];
  readonly dwelling?: Dwelling;
  /** The same dwelling in other spellings. */
  readonly alsoDwellings?: readonly Dwelling[];
  /** As written; compared without punctuation. */
  readonly rollNumbers: readonly string[];
  /** Court that the roll numbers belong to, as written: two courts may use one number. */
  readonly court?: string;
  readonly landlord?: Landlord;
  /** The landlord's own reference of the contract; means nothing without `partnerId`. */
  readonly contractRef?: string;
  /** Partner id that owns `contractRef`. */
  readonly partnerId?: string;
  /** Monthly rents as stated, in cents: tell the next tenant from a partner. */
  readonly rentsCents?: readonly number[];
  /** Rents implied by arrears of whole months: where one agrees it tells as much, where it differs part may be paid. */
  readonly impliedRentsCents?: readonly number[];
  /** Start of the lease, YYYY-MM-DD. */
  readonly leaseStart?: string;
  /** First and last day on which a signal spoke of this household here, YYYY-MM-DD: next tenants come later. */
  readonly signalledFrom?: string;
  readonly signalledUntil?: string;
  /** A court document named the tenants: it names all of them, as a claim is brought against everybody who rents. */
  readonly allNamed?: true;
};

const courtDocuments: ReadonlySet<SignalFields['kind']> = new Set([
  'petition',
  'summons',
  'conciliation',
  'judgment',
  'eviction-notice',
]);

function impliedRentOf({ arrears }: SignalFields): number | undefined {
  const { amountCents, months } = arrears ?? {};
  if (amountCents === undefined || months === undefined || !Number.isInteger(months) || months < 1)
    return undefined;
  return amountCents > 0 && amountCents % months === 0 ? amountCents / months : undefined;
}

/** The profile of one signal. `receivedAt` is a UTC instant. */
export function profileOf(
  signal: SignalFields & { readonly receivedAt?: string },
  extra?: { readonly contractRef?: string | undefined; readonly partnerId?: string | undefined },
): HouseholdProfile {
  const { arrears, court, dwelling, landlord, lease } = signal;
  const rent = arrears?.monthlyRentCents;
  const implied = rent === undefined ? impliedRentOf(signal) : undefined;
  const day = signal.receivedAt?.slice(0, 10);
  const profile: { -readonly [Field in keyof HouseholdProfile]: HouseholdProfile[Field] } = {
    tenants: signal.tenants ?? [],
    rollNumbers: court?.rollNumber === undefined ? [] : [court.rollNumber],
  };
  if (dwelling !== undefined) profile.dwelling = dwelling;
  if (court?.name !== undefined) profile.court = court.name;
  if (landlord !== undefined) profile.landlord = landlord;
  if (extra?.contractRef !== undefined) profile.contractRef = extra.contractRef;
  if (extra?.partnerId !== undefined) profile.partnerId = extra.partnerId;
  if (rent !== undefined) profile.rentsCents = [rent];
  if (implied !== undefined) profile.impliedRentsCents = [implied];
  if (lease?.startDate !== undefined) profile.leaseStart = lease.startDate;
  if (day !== undefined) {
    profile.signalledFrom = day;
    profile.signalledUntil = day;
  }
  if (courtDocuments.has(signal.kind) && profile.tenants.length > 0) profile.allNamed = true;
  return profile;
}
