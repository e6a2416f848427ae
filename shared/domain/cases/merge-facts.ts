import type { Dwelling, Landlord, Tenant } from '#events/signal.ts';
import { canonicalJson } from '../canonical-json.ts';
import {
  type ArrearsFact,
  type Facts,
  type ReferrerFact,
  referrerRelations,
  type Stamp,
  type Stamped,
} from '../facts.ts';
import { mergeTenants } from './merge-tenants.ts';

/** The facts of a case on which nothing was said yet. */
export const noFacts: Facts = {
  kinds: [],
  tenants: [],
  referrers: [],
  arrears: [],
  rollNumbers: [],
  formerHearings: [],
  documents: [],
  problems: [],
  news: [],
};

/** Order of two stamps: rank, then the moment at which the source spoke, then the signal's id. */
const compareStamps = (a: Stamp, b: Stamp): number =>
  a.rank - b.rank || compareText(a.statedAt, b.statedAt) || compareText(a.signalId, b.signalId);

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const newest = <T>(a: Stamped<T> | undefined, b: Stamped<T> | undefined): Stamped<T> | undefined =>
  a === undefined ? b : b === undefined ? a : compareStamps(a, b) >= 0 ? a : b;

/** The fuller description wins, since one household has one dwelling and one landlord; equally full: the newer. */
const fullest = <T extends Dwelling | Landlord>(
  a: Stamped<T> | undefined,
  b: Stamped<T> | undefined,
): Stamped<T> | undefined => {
  if (a === undefined || b === undefined) return a ?? b;
  const difference = Object.keys(a.value).length - Object.keys(b.value).length;
  if (difference !== 0) return difference > 0 ? a : b;
  return newest(a, b);
};

const union = <T extends string>(a: readonly T[], b: readonly T[]): T[] =>
  [...new Set([...a, ...b])].toSorted();

const greaterText = <T>(a: T, b: T): number => compareText(canonicalJson(a), canonicalJson(b));

/** Of two that say the same under one key the greater is kept, so that it is always the same one. */
const unionBy = <T>(
  a: readonly T[],
  b: readonly T[],
  key: (item: T) => string,
  order: (x: T, y: T) => number = greaterText,
): T[] => {
  const kept = new Map<string, T>();
  for (const item of [...a, ...b]) {
    const known = kept.get(key(item));
    if (known === undefined || order(known, item) < 0) kept.set(key(item), item);
  }
  return [...kept].toSorted(([left], [right]) => compareText(left, right)).map(([, item]) => item);
};

const arrearsKey = (fact: ArrearsFact): string => `${fact.statedAt}#${fact.signalId}`;

const referrerKey = (fact: ReferrerFact): string =>
  (fact.email ?? `${fact.name ?? ''}|${fact.organisation ?? ''}`).toLowerCase();

const mergeReferrers = (a: readonly ReferrerFact[], b: readonly ReferrerFact[]): ReferrerFact[] => {
  const merged = new Map<string, ReferrerFact>();
  for (const referrer of [...a, ...b]) {
    const known = merged.get(referrerKey(referrer));
    merged.set(referrerKey(referrer), known === undefined ? referrer : joinReferrers(known, referrer));
  }
  return [...merged].toSorted(([left], [right]) => compareText(left, right)).map(([, fact]) => fact);
};

const fuller = (a: string | undefined, b: string | undefined): string | undefined => {
  if (a === undefined || b === undefined) return a ?? b;
  if (a.length !== b.length) return a.length > b.length ? a : b;
  return a < b ? b : a;
};

/** Trust and consent never shrink by a further signal of the same person. */
const joinReferrers = (a: ReferrerFact, b: ReferrerFact): ReferrerFact => ({
  signalId: a.signalId < b.signalId ? a.signalId : b.signalId,
  relation:
    referrerRelations.indexOf(a.relation) <= referrerRelations.indexOf(b.relation) ? a.relation : b.relation,
  verified: a.verified || b.verified,
  ...(a.tenantAgrees === true || b.tenantAgrees === true ? { tenantAgrees: true } : {}),
  ...defined({
    name: fuller(a.name, b.name),
    organisation: fuller(a.organisation, b.organisation),
    email: fuller(a.email, b.email),
    phone: fuller(a.phone, b.phone),
    partnerId: fuller(a.partnerId, b.partnerId),
  }),
});

/** Hearings that were announced and have been overtaken by a newer announcement. */
const overtakenHearings = (a: Facts, b: Facts, current: Stamped<string> | undefined): Stamped<string>[] =>
  unionBy(
    [...a.formerHearings, ...b.formerHearings, ...present(a.hearingAt), ...present(b.hearingAt)].filter(
      (hearing) => hearing.value !== current?.value,
    ),
    [],
    (hearing) => hearing.value,
    compareStamps,
  );

const listings = (a: Facts, b: Facts): Pick<Facts, 'listings'> =>
  a.listings === undefined && b.listings === undefined
    ? {}
    : {
        listings: unionBy(a.listings ?? [], b.listings ?? [], ({ at, listId }) => `${at}${listId}`),
      };

const present = <T>(value: T | undefined): T[] => (value === undefined ? [] : [value]);

/** Without what is not known: a field that nobody stated is absent. */
const defined = <T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };

/**
 * Joins what two sets of signals say about one household. Commutative, associative and idempotent, so that signals
 * may arrive in any order and any number of times and still tell the same story.
 */
export const mergeFacts = (a: Facts, b: Facts): Facts => {
  const hearingAt = newest(a.hearingAt, b.hearingAt);
  return {
    kinds: union(a.kinds, b.kinds),
    tenants: mergeTenants(a.tenants, b.tenants) satisfies readonly Tenant[],
    referrers: mergeReferrers(a.referrers, b.referrers),
    arrears: unionBy(a.arrears, b.arrears, arrearsKey),
    rollNumbers: union(a.rollNumbers, b.rollNumbers),
    formerHearings: overtakenHearings(a, b, hearingAt),
    documents: unionBy(a.documents, b.documents, (document) => document.signalId),
    problems: union(a.problems, b.problems),
    news: unionBy(a.news, b.news, (news) => `${news.value}#${news.signalId}`),
    ...defined({
      language: newest(a.language, b.language),
      dwelling: fullest(a.dwelling, b.dwelling),
      domicile: newest(a.domicile, b.domicile),
      landlord: fullest(a.landlord, b.landlord),
      landlordPartnerId: newest(a.landlordPartnerId, b.landlordPartnerId),
      landlordRaised: newest(a.landlordRaised, b.landlordRaised),
      contractRef: newest(a.contractRef, b.contractRef),
      courtName: newest(a.courtName, b.courtName),
      registeredOn: newest(a.registeredOn, b.registeredOn),
      hearingAt,
      judgmentDate: newest(a.judgmentDate, b.judgmentDate),
      servedOn: newest(a.servedOn, b.servedOn),
      evictionOn: newest(a.evictionOn, b.evictionOn),
      leaseStart: newest(a.leaseStart, b.leaseStart),
      leaseWritten: newest(a.leaseWritten, b.leaseWritten),
      studentLease: newest(a.studentLease, b.studentLease),
      tenantInformed: newest(a.tenantInformed, b.tenantInformed),
      tenantAgrees: newest(a.tenantAgrees, b.tenantAgrees),
      children: newest(a.children, b.children),
    }),
    ...listings(a, b),
  };
};
