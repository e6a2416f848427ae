import type { DwellingForm } from './dwelling-form.ts';
import type { PreparedPerson } from './prepared-household.ts';

/**
 * A household in a few small numbers, to set most look-alikes aside without opening them: a name in common is soon
 * found, and nine in ten of those who bear it live at another number and share nothing else.
 */
export type Marks = {
  /** House number; -1: none, or several. */
  readonly number: number;
  /** 32-bit hashes of what can tie two homes: national numbers, dates of birth, phones, mails, roll numbers, contract. */
  readonly ties: readonly number[];
};

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value;
}

export function marksOf(
  persons: readonly PreparedPerson[],
  dwellings: readonly DwellingForm[],
  rollNumbers: readonly string[],
  contract: string | undefined,
): Marks {
  const ties: number[] = [];
  for (const { nationalNumber, birthDates, phone, email } of persons) {
    if (nationalNumber !== undefined) ties.push(hash(nationalNumber.digits));
    for (const date of birthDates) ties.push(hash(date));
    if (phone !== undefined) ties.push(hash(phone));
    if (email !== undefined) ties.push(hash(email));
  }
  for (const number of rollNumbers) ties.push(hash(number));
  if (contract !== undefined) ties.push(hash(contract));
  const [dwelling] = dwellings;
  const single = dwellings.length === 1 && dwelling?.number !== undefined && dwelling.number.length <= 6;
  return { number: single ? Number(dwelling.number) : -1, ties };
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
export function otherNumber({ number: a }: Marks, { number: b }: Marks): boolean {
  return a >= 0 && b >= 0 && a !== b && (a - b) % 9 !== 0 && !inserted(a, b);
}

/** True where something is shared that can tie two homes; by its hash, so that once in a thousand million it is not. */
export function shareTie({ ties: a }: Marks, { ties: b }: Marks): boolean {
  for (const tie of a) if (b.includes(tie)) return true;
  return false;
}
