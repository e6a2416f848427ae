import type { Dwelling, Landlord, Language, Problem, Referrer, SignalKind, Tenant } from '#events/signal.ts';

/**
 * Where a fact comes from and how far it outranks others of its kind: first the rank (an update speaks of a later
 * state than the document that it corrects), then the moment at which the source spoke, then the signal's id.
 * Facts merge by taking the greatest stamp, so the order of arrival does not matter.
 */
export type Stamp = { readonly rank: number; readonly statedAt: string; readonly signalId: string };
export type Stamped<T> = Stamp & { readonly value: T };

/** News that an `update` brings on an earlier signal. */
export const newsKinds = ['paid', 'plan-agreed', 'hearing-moved', 'withdrawn', 'plan-broken'] as const;
export type News = (typeof newsKinds)[number];

/** How the person who signals stands to the tenant; decides what she may hear back (S4-07, S0-12). */
export const referrerRelations = [
  'professional',
  'relative',
  'neighbour',
  'court',
  'bailiff',
  'lawyer',
  'landlord-agent',
] as const;
export type ReferrerRelation = (typeof referrerRelations)[number];

export type ReferrerFact = Referrer & {
  readonly relation: ReferrerRelation;
  /** The tenant agreed that this person stays involved. */
  readonly tenantAgrees?: boolean;
  readonly partnerId?: string;
  readonly signalId: string;
  readonly verified: boolean;
};

export type ArrearsFact = Stamp & {
  readonly amountCents?: number;
  readonly months?: number;
  readonly monthlyRentCents?: number;
};

/** One court document as it was read. */
export type DocumentFact = {
  readonly signalId: string;
  readonly kind: SignalKind;
  /** Roll number without case, spaces and punctuation. */
  readonly rollKey?: string;
  readonly hearingAt?: string;
  readonly judgmentDate?: string;
  readonly evictionOn?: string;
};

/** What a list of a later month said of the household: still on it, or no longer. */
export type ListingFact = {
  readonly listId: string;
  readonly partnerId: string;
  /** UTC instant at which the list arrived. */
  readonly at: string;
  readonly standing: 'left' | 'still';
};

/** All that the signals of one household say together. Personal data: stored sealed, never logged. */
export type Facts = {
  readonly kinds: readonly SignalKind[];
  readonly language?: Stamped<Language>;
  readonly tenants: readonly Tenant[];
  readonly dwelling?: Stamped<Dwelling>;
  /** Of a tenant, where it is not the rented home: a claim is notified to the OCMW of this place. */
  readonly domicile?: Stamped<Dwelling>;
  readonly landlord?: Stamped<Landlord>;
  /** Directory id of the landlord where it is a known partner. */
  readonly landlordPartnerId?: Stamped<string>;
  /** Id of the landlord's own signal: he raised a problem himself and may hear how it goes with it (S1-25). */
  readonly landlordRaised?: Stamped<string>;
  /** The landlord's own number of the contract: a strong key together with its partner. */
  readonly contractRef?: Stamped<string>;
  readonly referrers: readonly ReferrerFact[];
  /** Every amount that was stated, each with its moment; the newest is the current one. */
  readonly arrears: readonly ArrearsFact[];
  readonly courtName?: Stamped<string>;
  readonly rollNumbers: readonly string[];
  readonly registeredOn?: Stamped<string>;
  /** YYYY-MM-DDTHH:mm, Europe/Brussels. */
  readonly hearingAt?: Stamped<string>;
  readonly formerHearings: readonly Stamped<string>[];
  /** Court documents that are on the case: a second copy of one of them is a duplicate. */
  readonly documents: readonly DocumentFact[];
  readonly judgmentDate?: Stamped<string>;
  readonly servedOn?: Stamped<string>;
  readonly evictionOn?: Stamped<string>;
  readonly leaseStart?: Stamped<string>;
  readonly leaseWritten?: Stamped<boolean>;
  readonly studentLease?: Stamped<boolean>;
  readonly problems: readonly Problem[];
  readonly news: readonly Stamped<News>[];
  readonly listings?: readonly ListingFact[];
  readonly tenantInformed?: Stamped<boolean>;
  readonly tenantAgrees?: Stamped<boolean>;
  readonly children?: Stamped<boolean>;
};
