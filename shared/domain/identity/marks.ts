import type { DwellingForm } from './dwelling-form.ts';
import type { PreparedPerson } from './prepared-person.ts';

/**
 * A household in a few small numbers, to set most look-alikes aside without opening them: a name in common is soon
 * found, and nine in ten of those who bear it live at another number and share nothing else.
 */
export type Marks = {
  /** House number; -1: none, or several. */
  readonly houseNumber: number;
  /** 32-bit hashes of what can tie two homes: national numbers, phones, mails, roll numbers, contract. */
  readonly ties: readonly number[];
  /** The ties as one bit each of thirty: no bit in common, no tie in common. */
  readonly tieBits: number;
  /** Dates of birth, and the sounds of all names, as such bits. */
  readonly birthBits: number;
  readonly nameBits: number;
  /** The sounds by other bits: where both agree a name in common is likely. */
  readonly otherNameBits: number;
};

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value;
}

const bitOf = (hashed: number): number => 1 << ((hashed >>> 0) % 30);
const otherBitOf = (hashed: number): number => 1 << ((hashed >>> 11) % 29);

export function marksOf(
  persons: readonly PreparedPerson[],
  dwellings: readonly DwellingForm[],
  rollNumbers: readonly string[],
  contract: string | undefined,
): Marks {
  const ties: number[] = [];
  let birthBits = 0;
  let nameBits = 0;
  let otherNameBits = 0;
  const addName = (sound: string): void => {
    const hashed = hash(sound);
    nameBits |= bitOf(hashed);
    otherNameBits |= otherBitOf(hashed);
  };
  for (const { nationalNumber, birthDates, phone, email, surnames, givenNames } of persons) {
    if (nationalNumber !== undefined) ties.push(hash(nationalNumber.digits));
    for (const date of birthDates) birthBits |= bitOf(hash(date));
    for (const { sound } of givenNames) addName(sound);
    for (const { parts } of surnames) for (const { sound } of parts) addName(sound);
    if (phone !== undefined) ties.push(hash(phone));
    if (email !== undefined) ties.push(hash(email));
  }
  for (const number of rollNumbers) ties.push(hash(number));
  if (contract !== undefined) ties.push(hash(contract));
  const [dwelling] = dwellings;
  const single = dwellings.length === 1 && dwelling?.number !== undefined && dwelling.number.length <= 6;
  let tieBits = 0;
  for (const tie of ties) tieBits |= bitOf(tie);
  return {
    houseNumber: single ? Number(dwelling.number) : -1,
    ties,
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

/**
 * True where something is shared that can tie two homes, or a date of birth together with a name; by hashes, so that
 * now and then it is not.
 */
export function shareTie(a: Marks, b: Marks): boolean {
  if (
    (a.birthBits & b.birthBits) !== 0 &&
    (a.nameBits & b.nameBits) !== 0 &&
    (a.otherNameBits & b.otherNameBits) !== 0
  )
    return true;
  if ((a.tieBits & b.tieBits) === 0) return false;
  for (const tie of a.ties) if (b.ties.includes(tie)) return true;
  return false;
}
