import type { GivenNameForm, SurnameForm } from './name-form.ts';
import type { NationalNumberForm } from './national-number.ts';
import type { PreparedPerson } from './prepared-household.ts';
import { editsUpToTwo } from './similarity.ts';

/**
 * Family names. same; part: one half of a double name; particle: the same core under another particle; near: one or two
 * edits, or the same sound; swapped: given and family name changed places; different; unknown: one side has none.
 */
export const surnameLevels = [
  'same',
  'part',
  'particle',
  'near',
  'far',
  'swapped',
  'different',
  'unknown',
] as const;
export type SurnameLevel = (typeof surnameLevels)[number];
/** Given names. nickname: also `Marie` for `Marie-Louise`; initial: `J.` for `Jan`. */
export const givenNameLevels = [
  'same',
  'nickname',
  'initial',
  'near',
  'far',
  'swapped',
  'different',
  'unknown',
] as const;
export type GivenNameLevel = (typeof givenNameLevels)[number];
/** Dates of birth. near: one digit, two neighbouring digits, or day and month exchanged. */
export const birthDateLevels = ['same', 'near', 'different', 'unknown'] as const;
export type BirthDateLevel = (typeof birthDateLevels)[number];
/** National numbers. near: differ, but one has wrong check digits and they are at most two edits apart. */
export const nationalNumberLevels = ['same', 'near', 'different', 'unknown'] as const;
export type NationalNumberLevel = (typeof nationalNumberLevels)[number];
export const contactLevels = ['same', 'different', 'unknown'] as const;
export type ContactLevel = (typeof contactLevels)[number];

export type PersonComparison = {
  readonly surname: SurnameLevel;
  /** The surname on which they agree, for its frequency; the rarer form decides nothing. */
  readonly surnameKey: string;
  readonly givenName: GivenNameLevel;
  readonly givenNameKey: string;
  readonly birthDate: BirthDateLevel;
  readonly nationalNumber: NationalNumberLevel;
  readonly contact: ContactLevel;
};

function nearText(a: string, b: string): 'near' | 'far' | undefined {
  const shortest = Math.min(a.length, b.length);
  if (shortest < 3) return undefined;
  const edits = editsUpToTwo(a, b);
  if (edits === 1) return shortest >= 4 ? 'near' : 'far';
  if (edits === 2 && shortest >= 5) return shortest >= 7 ? 'near' : 'far';
  return undefined;
}

function surnamePair(a: SurnameForm, b: SurnameForm): SurnameLevel {
  if (a.key === b.key || a.plain === b.plain) return 'same';
  let best: SurnameLevel = 'different';
  const single = a.parts.length === 1 && b.parts.length === 1;
  for (const left of a.parts)
    for (const right of b.parts) {
      if (left.core === right.core) {
        if (!single) return 'part';
        best = 'particle';
      } else if (best === 'different' || best === 'far') {
        const level =
          left.sound === right.sound && left.sound.length > 2 ? 'near' : nearText(left.core, right.core);
        if (level !== undefined && (single || level === 'near')) best = level;
      }
    }
  if (best === 'different') return nearText(a.plain, b.plain) ?? 'different';
  return best;
}

function initialsFit(initials: string, name: GivenNameForm): boolean {
  if (name.initials !== undefined)
    return name.initials.startsWith(initials) || initials.startsWith(name.initials);
  return initials.length === 1 || name.parts.length === 1
    ? name.plain.startsWith(initials.charAt(0))
    : name.parts.every((part, index) => index >= initials.length || part.startsWith(initials.charAt(index)));
}

function givenNamePair(a: GivenNameForm, b: GivenNameForm): GivenNameLevel {
  if (a.plain === b.plain) return a.initials === undefined ? 'same' : 'initial';
  if (a.initials !== undefined) return initialsFit(a.initials, b) ? 'initial' : 'different';
  if (b.initials !== undefined) return initialsFit(b.initials, a) ? 'initial' : 'different';
  if (a.roots.some((root) => b.roots.includes(root))) return 'nickname';
  const first = a.parts[0] ?? '';
  const other = b.parts[0] ?? '';
  if (a.parts.length !== b.parts.length && first === other) return 'nickname';
  return nearText(a.plain, b.plain) ?? 'different';
}

const surnameRank: Readonly<Record<SurnameLevel, number>> = {
  same: 0,
  part: 1,
  particle: 2,
  near: 3,
  far: 4,
  swapped: 5,
  different: 6,
  unknown: 7,
};
const givenNameRank: Readonly<Record<GivenNameLevel, number>> = {
  same: 0,
  nickname: 1,
  initial: 2,
  near: 3,
  far: 4,
  swapped: 5,
  different: 6,
  unknown: 7,
};

/** Digits of two dates that differ by a slip of the hand. */
function birthDatePair(a: string, b: string): BirthDateLevel {
  if (a === b) return 'same';
  if (a.slice(0, 4) === b.slice(0, 4)) {
    if (a.slice(5, 7) === b.slice(8) && a.slice(8) === b.slice(5, 7)) return 'near';
    if (a.endsWith('-01-01') || b.endsWith('-01-01')) return 'near';
  }
  let differing = 0;
  let first = -1;
  let last = -1;
  for (let i = 0; i < 10; i++)
    if (a.charCodeAt(i) !== b.charCodeAt(i)) {
      differing++;
      if (first < 0) first = i;
      last = i;
    }
  if (differing === 1)
    return Math.abs(Number(a.slice(0, 4)) - Number(b.slice(0, 4))) > 9 ? 'different' : 'near';
  const exchanged =
    differing === 2 &&
    last - first <= 2 &&
    a.charAt(first) === b.charAt(last) &&
    a.charAt(last) === b.charAt(first);
  return exchanged ? 'near' : 'different';
}

function nationalNumberLevel(
  a: NationalNumberForm | undefined,
  b: NationalNumberForm | undefined,
): NationalNumberLevel {
  if (a === undefined || b === undefined) return 'unknown';
  if (a.digits === b.digits) return 'same';
  if (a.valid && b.valid) return 'different';
  return editsUpToTwo(a.digits, b.digits) <= 2 ? 'near' : 'unknown';
}

function contactLevel(a: PreparedPerson, b: PreparedPerson): ContactLevel {
  if (a.phone !== undefined && a.phone === b.phone) return 'same';
  if (a.email !== undefined && a.email === b.email) return 'same';
  const comparable =
    (a.phone !== undefined && b.phone !== undefined) || (a.email !== undefined && b.email !== undefined);
  return comparable ? 'different' : 'unknown';
}

function swapped(a: PreparedPerson, b: PreparedPerson): boolean {
  return (
    a.surnames.some((surname) => b.givenNames.some((given) => given.plain === surname.plain)) &&
    a.givenNames.some((given) => b.surnames.some((surname) => surname.plain === given.plain))
  );
}

/** Compares two persons field by field, each by its best pair of spellings. Symmetric. */
export function comparePersons(a: PreparedPerson, b: PreparedPerson): PersonComparison {
  let surname: SurnameLevel = 'unknown';
  let surnameKey = '';
  for (const left of a.surnames)
    for (const right of b.surnames) {
      const level = surnamePair(left, right);
      if (surname === 'unknown' || surnameRank[level] < surnameRank[surname]) {
        surname = level;
        surnameKey = left.key < right.key ? left.key : right.key;
      }
    }
  let givenName: GivenNameLevel = 'unknown';
  let givenNameKey = '';
  for (const left of a.givenNames)
    for (const right of b.givenNames) {
      const level = givenNamePair(left, right);
      if (givenName === 'unknown' || givenNameRank[level] < givenNameRank[givenName]) {
        givenName = level;
        givenNameKey = left.plain < right.plain ? left.plain : right.plain;
      }
    }
  if (surname === 'different' && swapped(a, b)) {
    surname = 'swapped';
    givenName = 'swapped';
  }
  let birthDate: BirthDateLevel = 'unknown';
  for (const left of a.birthDates)
    for (const right of b.birthDates) {
      if (birthDate === 'same') break;
      const level = birthDatePair(left, right);
      if (birthDate !== 'near' || level === 'same') birthDate = level;
    }
  return {
    surname,
    surnameKey,
    givenName,
    givenNameKey,
    birthDate,
    nationalNumber: nationalNumberLevel(a.nationalNumber, b.nationalNumber),
    contact: contactLevel(a, b),
  };
}
