import type {
  BirthDateLevel,
  ContactLevel,
  GivenNameLevel,
  NationalNumberLevel,
  SurnameLevel,
} from './compare-persons.ts';
import type { DwellingRelation, PartLevel } from './compare-dwellings.ts';

/**
 * The Fellegi-Sunter table. `m`: share of true pairs that show the level; `u`: share of chance pairs.
 * A level weighs log2(m / u) bits; where the name is known, u is its frequency.
 */
export type Odds = { readonly m: number; readonly u: number };

export type PersonWeights = {
  readonly surname: Readonly<Record<SurnameLevel, Odds>>;
  readonly givenName: Readonly<Record<GivenNameLevel, Odds>>;
  readonly birthDate: Readonly<Record<BirthDateLevel, Odds>>;
  readonly nationalNumber: Readonly<Record<NationalNumberLevel, Odds>>;
  readonly contact: Readonly<Record<ContactLevel, Odds>>;
  /** Given and family name in each other's place, where the names themselves do not show it. */
  readonly exchanged: Odds;
};

const none: Odds = { m: 1, u: 1 };

/**
 * Household level. Learnt by `infra/learn/learn-weights.ts` from 20,000 unlabelled signals (pairs at one door), then
 * smoothed: no level of a true pair is rarer than one in two hundred, as life is less tidy than any stream.
 */
export const householdPersonWeights: PersonWeights = {
  surname: {
    same: { m: 0.89, u: 0.004 },
    part: { m: 0.03, u: 0.004 },
    particle: { m: 0.01, u: 0.002 },
    near: { m: 0.045, u: 0.001 },
    far: { m: 0.004, u: 0.0018 },
    different: { m: 0.01, u: 0.985 },
    unknown: none,
  },
  givenName: {
    same: { m: 0.84, u: 0.01 },
    nickname: { m: 0.035, u: 0.0034 },
    initial: { m: 0.08, u: 0.007 },
    near: { m: 0.025, u: 0.001 },
    far: { m: 0.004, u: 0.0029 },
    different: { m: 0.015, u: 0.976 },
    unknown: none,
  },
  birthDate: {
    same: { m: 0.98, u: 0.00007 },
    near: { m: 0.015, u: 0.0017 },
    different: { m: 0.005, u: 0.998 },
    unknown: none,
  },
  nationalNumber: {
    same: { m: 0.99, u: 0.0000001 },
    near: { m: 0.008, u: 0.00001 },
    different: { m: 0.002, u: 1 },
    unknown: none,
  },
  contact: {
    same: { m: 0.9, u: 0.0001 },
    different: { m: 0.1, u: 1 },
    unknown: none,
  },
  exchanged: { m: 0.02, u: 1 },
};

/**
 * Person level (public linkage sets, where every field may be mistyped, exchanged or replaced). Learnt by the same
 * script from the unlabelled records of FEBRL 3: the mean of the sessions that do not block on the field.
 */
export const linkagePersonWeights: PersonWeights = {
  surname: {
    same: { m: 0.62, u: 0.003 },
    part: { m: 0.005, u: 0.0005 },
    particle: { m: 0.005, u: 0.0005 },
    near: { m: 0.223, u: 0.0012 },
    far: { m: 0.027, u: 0.0011 },
    different: { m: 0.12, u: 0.995 },
    unknown: none,
  },
  givenName: {
    same: { m: 0.66, u: 0.0037 },
    nickname: { m: 0.005, u: 0.0007 },
    initial: { m: 0.005, u: 0.0007 },
    near: { m: 0.175, u: 0.0014 },
    far: { m: 0.016, u: 0.0017 },
    different: { m: 0.14, u: 0.993 },
    unknown: none,
  },
  birthDate: {
    same: { m: 0.9, u: 0.0003 },
    near: { m: 0.027, u: 0.0011 },
    different: { m: 0.07, u: 0.998 },
    unknown: none,
  },
  nationalNumber: householdPersonWeights.nationalNumber,
  contact: householdPersonWeights.contact,
  exchanged: { m: 0.055, u: 1 },
};

/** Log2 odds that two profiles taken at random match, before anything is compared. */
export const priorBits = { household: -17, person: -13 } as const;

export type RelationWeight = {
  /** Bits that the relation of the dwellings adds. */
  readonly bits: number;
  /** Share of chance pairs in this relation that share a surname because they are relatives. */
  readonly relatives: number;
  /** Most that the persons may add: who lives elsewhere is another household, however surely the same person. */
  readonly personsAtMost: number;
  /** Most that one name may add which nothing else bears out: without an address even a rare one is borne by two. */
  readonly nameAtMost: number;
};

/**
 * door: learnt, as the share of true pairs among all pairs at one door. building: learnt, less three bits, as a missing
 * box is where neighbours of one name are glued. The rest is policy:
 * another box or number is another home, so that names alone never join there, and a person is asked where somebody is
 * surely the same; elsewhere is never the same household.
 */
export const relationWeights: Readonly<Record<DwellingRelation, RelationWeight>> = {
  door: { bits: 18.8, relatives: 0.02, personsAtMost: 60, nameAtMost: 60 },
  building: { bits: 11, relatives: 0.03, personsAtMost: 60, nameAtMost: 60 },
  'doubtful-door': { bits: 6, relatives: 0.01, personsAtMost: 60, nameAtMost: 60 },
  'other-box': { bits: 0, relatives: 0.03, personsAtMost: 20, nameAtMost: 20 },
  number: { bits: 10, relatives: 0.01, personsAtMost: 60, nameAtMost: 60 },
  street: { bits: 7, relatives: 0.01, personsAtMost: 60, nameAtMost: 60 },
  'other-number': { bits: 3, relatives: 0.01, personsAtMost: 14, nameAtMost: 14 },
  area: { bits: 4, relatives: 0.001, personsAtMost: 60, nameAtMost: 16 },
  unknown: { bits: 0, relatives: 0, personsAtMost: 60, nameAtMost: 20 },
  elsewhere: { bits: -9, relatives: 0, personsAtMost: 12, nameAtMost: 12 },
};

/** The other partner is named alone: nobody agrees, and still it may be one household. */
export const strangersBits = -5;
/** Beside the weight of the surname: two given names under one surname at one door. */
export const kinBits = -4;
/** And never more than this: kin bear the name elsewhere too. */
export const kinAtMost = 1.5;
/** A tenant under the partner's surname, where the partner is named on the other side. */
export const partnersNameBits = 0;
/** Two tenants on both sides agree: the second adds at most so much. */
export const secondPersonAtMost = 10;

/** What ties two signals to one contract or one court case, in bits. */
export const tieBits = {
  /** A roll number is one court's: with another court it is chance. */
  roll: { same: 21, courtUnknown: 16, otherCourt: 0 },
  contract: { same: 14, different: -4 },
  /**
   * A rent of 512.37 is a fingerprint; 650.00 is asked by many, and of the next tenant once more (`sameLater`). Rents are
   * indexed, so a small difference says little.
   */
  rent: { same: 9.5, sameRound: 2.5, sameLater: 2.5, impliedOther: -1.5, near: -2, different: -4 },
  lease: { same: 6, different: -4 },
  /**
   * Where the dwelling is known the landlord adds little: the last tenant had him too. In a building with a box missing,
   * another landlord means another flat, and a small one the same.
   */
  landlord: { sameAtDwelling: 0, sameFlat: 4, atMost: 9, different: -6, differentFlat: -8 },
} as const;

/**
 * Policy for one door at which nobody is on both sides. A house stands empty between tenants, and the next ones are in
 * arrears after months; partners are named apart within weeks.
 */
export const tenancyBits = {
  time: [
    { upToDays: 30, level: 'within-a-month', bits: 6.5 },
    { upToDays: 45, level: 'weeks', bits: 0 },
    { upToDays: 90, level: 'months', bits: -5 },
    { upToDays: Number.POSITIVE_INFINITY, level: 'long-after', bits: -8 },
  ],
  /** Half a name in common and months between: a maiden name, or the next tenant's given name. */
  halfName: -4,
  ownBox: 2,
  laterLease: -10,
  summonedApart: -8,
  third: -5,
} as const;

/** Person level: the parts of the address are fields of their own. */
export const addressWeights: {
  readonly street: Readonly<Record<PartLevel, Odds>>;
  readonly number: Readonly<Record<PartLevel, Odds>>;
  readonly postcode: Readonly<Record<PartLevel, Odds>>;
  readonly place: Readonly<Record<PartLevel, Odds>>;
} = {
  street: {
    same: { m: 0.64, u: 0.0008 },
    near: { m: 0.25, u: 0.0004 },
    different: { m: 0.11, u: 0.999 },
    unknown: none,
  },
  number: {
    same: { m: 0.81, u: 0.014 },
    near: { m: 0.04, u: 0.107 },
    different: { m: 0.15, u: 0.879 },
    unknown: none,
  },
  postcode: {
    same: { m: 0.765, u: 0.0014 },
    near: { m: 0.205, u: 0.013 },
    different: { m: 0.03, u: 0.986 },
    unknown: none,
  },
  place: {
    same: { m: 0.67, u: 0.0013 },
    near: { m: 0.23, u: 0.00045 },
    different: { m: 0.1, u: 0.998 },
    unknown: none,
  },
};
