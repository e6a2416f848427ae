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
};

const none: Odds = { m: 1, u: 1 };

/** Household level. */
export const householdPersonWeights: PersonWeights = {
  surname: {
    same: { m: 0.82, u: 0.004 },
    part: { m: 0.04, u: 0.004 },
    particle: { m: 0.02, u: 0.003 },
    near: { m: 0.07, u: 0.004 },
    far: { m: 0.01, u: 0.004 },
    different: { m: 0.03, u: 0.98 },
    unknown: none,
  },
  givenName: {
    same: { m: 0.82, u: 0.008 },
    nickname: { m: 0.03, u: 0.004 },
    initial: { m: 0.1, u: 0.06 },
    near: { m: 0.03, u: 0.004 },
    far: { m: 0.01, u: 0.01 },
    different: { m: 0.01, u: 0.92 },
    unknown: none,
  },
  birthDate: {
    same: { m: 0.975, u: 0.00006 },
    near: { m: 0.02, u: 0.0015 },
    different: { m: 0.005, u: 0.998 },
    unknown: none,
  },
  nationalNumber: {
    same: { m: 0.99, u: 0.0000001 },
    near: { m: 0.009, u: 0.00001 },
    different: { m: 0.001, u: 1 },
    unknown: none,
  },
  contact: {
    same: { m: 0.9, u: 0.00002 },
    different: { m: 0.1, u: 1 },
    unknown: none,
  },
};

/** Given and family name written in each other's place. */
export const exchangedNames: Odds = { m: 0.02, u: 1 };

/** Log2 odds that two profiles taken at random are one household, before anything is compared. */
export const priorBits = -17;

export type RelationWeight = {
  /** Bits that the relation of the dwellings adds. */
  readonly bits: number;
  /** Share of chance pairs in this relation that share a surname because they are relatives. */
  readonly relatives: number;
  /** Most that the persons may add: who lives elsewhere is another household, however surely the same person. */
  readonly personsAtMost: number;
};

export const relationWeights: Readonly<Record<DwellingRelation, RelationWeight>> = {
  door: { bits: 18, relatives: 0.06, personsAtMost: 60 },
  building: { bits: 13, relatives: 0.03, personsAtMost: 60 },
  'doubtful-door': { bits: 7, relatives: 0.01, personsAtMost: 60 },
  'other-box': { bits: 3, relatives: 0.02, personsAtMost: 13 },
  street: { bits: 7, relatives: 0.01, personsAtMost: 60 },
  'other-number': { bits: 2, relatives: 0.01, personsAtMost: 13 },
  area: { bits: 3, relatives: 0.001, personsAtMost: 60 },
  unknown: { bits: 0, relatives: 0, personsAtMost: 60 },
  elsewhere: { bits: -9, relatives: 0, personsAtMost: 12 },
};

/** The other partner is named alone: nobody agrees, and still it may be one household. */
export const strangersBits = -5;
/** Beside the weight of the surname: two given names under one surname at one door. */
export const kinBits = -2;
/** A tenant under the partner's surname, where the partner is named on the other side. */
export const partnersNameBits = 1.5;
/** Two tenants on both sides agree: the second adds at most so much. */
export const secondPersonAtMost = 10;

/** What ties two signals to one contract or one court case, in bits. */
export const tieBits = {
  /** A roll number is one court's: with another court it is chance. */
  roll: { same: 20, courtUnknown: 16, otherCourt: 0 },
  contract: { same: 14, different: -4 },
  /** A rent of 512.37 is a fingerprint; 650.00 is asked by many. Rents are indexed, so a small difference says little. */
  rent: { same: 7, sameRound: 2.5, near: -1, different: -3 },
  lease: { same: 5, different: -2 },
  /** Where the dwelling is known the landlord adds little: neighbours have him too. */
  landlord: { sameAtDwelling: 1, atMost: 9, different: -3 },
} as const;

/** Person level (public linkage sets). */
export const linkagePersonWeights: PersonWeights = householdPersonWeights;

/** Person level: the parts of the address are fields of their own. */
export const addressWeights: {
  readonly street: Readonly<Record<PartLevel, Odds>>;
  readonly number: Readonly<Record<PartLevel, Odds>>;
  readonly postcode: Readonly<Record<PartLevel, Odds>>;
  readonly place: Readonly<Record<PartLevel, Odds>>;
} = {
  street: {
    same: { m: 0.75, u: 0.001 },
    near: { m: 0.2, u: 0.002 },
    different: { m: 0.05, u: 0.99 },
    unknown: none,
  },
  number: {
    same: { m: 0.85, u: 0.015 },
    near: { m: 0.1, u: 0.05 },
    different: { m: 0.05, u: 0.94 },
    unknown: none,
  },
  postcode: {
    same: { m: 0.88, u: 0.0015 },
    near: { m: 0.1, u: 0.015 },
    different: { m: 0.02, u: 0.98 },
    unknown: none,
  },
  place: {
    same: { m: 0.75, u: 0.002 },
    near: { m: 0.2, u: 0.002 },
    different: { m: 0.05, u: 0.99 },
    unknown: none,
  },
};
