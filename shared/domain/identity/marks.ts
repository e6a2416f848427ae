import type { DwellingForm } from './dwelling-form.ts';
import { hash } from './hash.ts';
import type { PreparedPerson } from './prepared-person.ts';

/**
 * A household in a few small numbers, to set most look-alikes aside without opening them: a name in common is soon
 * found, and nine in ten of those who bear it live at another number and share nothing else. An index can keep these
 * side by side (`surelyApart`).
 */
export type Marks = {
  /** House number; -1: none, or several. */
  readonly houseNumber: number;
  /** The ties as one bit each of thirty: no bit in common, no tie in common. */
  readonly tieBits: number;
  /** Dates of birth, and the sounds of all names, as such bits. */
  readonly birthBits: number;
  readonly nameBits: number;
  /** The sounds by other bits: where both agree a name in common is likely. */
  readonly otherNameBits: number;
};

/** What marks are made of. */
export type Marked = {
  readonly persons: readonly PreparedPerson[];
  readonly dwellings: readonly DwellingForm[];
  readonly rollNumbers: readonly string[];
  /** Partner and contract reference together. */
  readonly contract: string | undefined;
};

const bitOf = (hashed: number): number => 1 << ((hashed >>> 0) % 30);
const otherBitOf = (hashed: number): number => 1 << ((hashed >>> 11) % 29);

export function marksOf({ persons, dwellings, rollNumbers, contract }: Marked): Marks {
  let tieBits = 0;
  let birthBits = 0;
  let nameBits = 0;
  let otherNameBits = 0;
  const addName = (soundHash: number): void => {
    nameBits |= bitOf(soundHash);
    otherNameBits |= otherBitOf(soundHash);
  };
  for (const { nationalNumber, birthDates, phone, email, surnames, givenNames } of persons) {
    if (nationalNumber !== undefined) tieBits |= bitOf(hash(nationalNumber.digits));
    if (phone !== undefined) tieBits |= bitOf(hash(phone));
    if (email !== undefined) tieBits |= bitOf(hash(email));
    for (const date of birthDates) birthBits |= bitOf(hash(date));
    for (const { soundHash } of givenNames) addName(soundHash);
    for (const { parts } of surnames) for (const { soundHash } of parts) addName(soundHash);
  }
  for (const number of rollNumbers) tieBits |= bitOf(hash(number));
  if (contract !== undefined) tieBits |= bitOf(hash(contract));
  const [dwelling] = dwellings;
  const single = dwellings.length === 1 && dwelling?.number !== undefined && dwelling.number.length <= 6;
  return {
    houseNumber: single ? Number(dwelling.number) : -1,
    tieBits,
    birthBits,
    nameBits,
    otherNameBits,
  };
}

/** One digit too many: `1247` for `124`, `147`, ... */
function inserted(a: number, b: number): boolean {
  const long = Math.max(a, b);
  const short = Math.min(a, b);
  for (let unit = 1; unit <= long; unit *= 10)
    if (Math.floor(long / (10 * unit)) * unit + (long % unit) === short) return true;
  return false;
}

/**
 * True where the house numbers are surely two. Two digits exchanged change a number by a multiple of nine: such pairs,
 * and those with a digit too many, are left to the full comparison.
 */
export function otherNumber({ houseNumber: a }: Marks, { houseNumber: b }: Marks): boolean {
  return a >= 0 && b >= 0 && a !== b && (a - b) % 9 !== 0 && !inserted(a, b);
}

/** False where no tie can be in common, nor a date of birth together with a name. */
const mayShareTie = (a: Marks, b: Marks): boolean =>
  (a.tieBits & b.tieBits) !== 0 ||
  ((a.birthBits & b.birthBits) !== 0 &&
    (a.nameBits & b.nameBits) !== 0 &&
    (a.otherNameBits & b.otherNameBits) !== 0);

/** True where the marks alone tell that nothing needs comparing; many a pair that is apart shows it only when opened. */
export const surelyApart = (a: Marks, b: Marks): boolean => !mayShareTie(a, b) && otherNumber(a, b);

const stated = <T>(a: T | undefined, b: T | undefined): boolean => a !== undefined && a === b;

/** Somebody of the one has a number, phone or mail of somebody of the other; or a proceeding or a contract is shared. */
function tied(a: Marked, b: Marked): boolean {
  for (const left of a.persons)
    for (const right of b.persons)
      if (
        stated(left.nationalNumber?.digits, right.nationalNumber?.digits) ||
        stated(left.phone, right.phone) ||
        stated(left.email, right.email)
      )
        return true;
  return stated(a.contract, b.contract) || a.rollNumbers.some((number) => b.rollNumbers.includes(number));
}

const shareBirthDate = (a: Marked, b: Marked): boolean =>
  a.persons.some(({ birthDates }) =>
    birthDates.some((date) => b.persons.some((other) => other.birthDates.includes(date))),
  );

const soundsAs = ({ surnames, givenNames }: PreparedPerson, sound: number): boolean =>
  givenNames.some(({ soundHash }) => soundHash === sound) ||
  surnames.some(({ parts }) => parts.some(({ soundHash }) => soundHash === sound));

/** A name in common, by sound, given or family name. */
const shareName = (a: Marked, b: Marked): boolean => {
  const isHeard = ({ soundHash }: { readonly soundHash: number }): boolean =>
    b.persons.some((person) => soundsAs(person, soundHash));
  return a.persons.some(
    ({ givenNames, surnames }) =>
      givenNames.some(isHeard) || surnames.some(({ parts }) => parts.some(isHeard)),
  );
};

/** True where something is shared that can tie two homes, or a date of birth together with a name. */
export const shareTie = (a: Marks & Marked, b: Marks & Marked): boolean =>
  mayShareTie(a, b) &&
  (((a.tieBits & b.tieBits) !== 0 && tied(a, b)) || (shareBirthDate(a, b) && shareName(a, b)));
