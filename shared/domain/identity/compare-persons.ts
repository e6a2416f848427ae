import { givenNameForm, type GivenNameForm, surnameForm, type SurnameForm } from './name-form.ts';
import type { NationalNumberForm } from './national-number.ts';
import type { PreparedPerson } from './prepared-person.ts';
import { editsUpToTwo, farApart } from './similarity.ts';

/**
 * Family names. same; part: one half of a double name; particle: the same core under another particle; near: sounds
 * alike, or a slip of the hand; far: two slips, or one in a short name; different; unknown: one side has none.
 */
export const surnameLevels = ['same', 'part', 'particle', 'near', 'far', 'different', 'unknown'] as const;
export type SurnameLevel = (typeof surnameLevels)[number];
/** Given names. nickname: also `Marie` for `Marie-Louise`; initial: `J.` for `Jan`. */
export const givenNameLevels = [
  'same',
  'nickname',
  'initial',
  'near',
  'far',
  'different',
  'unknown',
] as const;
export type GivenNameLevel = (typeof givenNameLevels)[number];
/** Dates of birth. near: one digit, two neighbouring digits, or day and month exchanged. */
export const birthDateLevels = ['same', 'near', 'different', 'unknown'] as const;
export type BirthDateLevel = (typeof birthDateLevels)[number];
/** National numbers. near: differ by at most two slips, and one has wrong check digits. */
export const nationalNumberLevels = ['same', 'near', 'different', 'unknown'] as const;
export type NationalNumberLevel = (typeof nationalNumberLevels)[number];
/** Phone and mail of the tenant himself. */
export const contactLevels = ['same', 'different', 'unknown'] as const;
export type ContactLevel = (typeof contactLevels)[number];

export type NameComparison = {
  readonly surname: SurnameLevel;
  /** Keys of the two spellings that were compared, for the frequency of the name. */
  readonly surnameKeys: readonly [string, string];
  readonly givenName: GivenNameLevel;
  readonly givenNameKeys: readonly [string, string];
};

export type PersonComparison = {
  readonly names: NameComparison;
  /** What the names say when given and family name change places on one side; empty where that tells nothing. */
  readonly exchanged: readonly NameComparison[];
  readonly birthDate: BirthDateLevel;
  readonly nationalNumber: NationalNumberLevel;
  readonly contact: ContactLevel;
};

const order: Readonly<Record<SurnameLevel | GivenNameLevel, number>> = {
  same: 0,
  part: 1,
  particle: 2,
  nickname: 2,
  near: 3,
  initial: 4,
  far: 5,
  different: 6,
  unknown: 7,
};

/** How far apart by slips of the hand; the letters of each are given, as most pairs are told apart by them. */
function slips(a: string, lettersA: number, b: string, lettersB: number): 'near' | 'far' | undefined {
  if (farApart(lettersA, lettersB)) return undefined;
  const shortest = Math.min(a.length, b.length);
  if (shortest < 3) return undefined;
  const edits = editsUpToTwo(a, b);
  if (edits <= 1) return shortest >= 4 ? 'near' : 'far';
  return edits === 2 && shortest >= 5 ? 'far' : undefined;
}

function surnamePair(a: SurnameForm, b: SurnameForm): SurnameLevel {
  if (a.key === b.key || a.plain === b.plain) return 'same';
  let best: SurnameLevel = 'different';
  const single = a.parts.length === 1 && b.parts.length === 1;
  for (const left of a.parts)
    for (const right of b.parts) {
      if (left.core === right.core) {
        if (!single) return 'part';
        return 'particle';
      }
      if (best === 'near') continue;
      const level =
        left.spelling === right.spelling && left.core.length > 2
          ? 'near'
          : slips(left.core, left.letters, right.core, right.letters);
      // Another particle and a slip besides are two things that differ.
      const isOther = left.particle !== right.particle && left.particle !== '' && right.particle !== '';
      if (level === 'near' && isOther) best = single ? 'far' : best;
      else if (level !== undefined && (single || level === 'near')) best = level;
    }
  return best === 'different' ? (slips(a.plain, a.letters, b.plain, b.letters) ?? 'different') : best;
}

function initialLevel(initials: string, name: GivenNameForm): GivenNameLevel {
  const first = initials.charAt(0);
  if (name.initials !== undefined)
    return name.initials.startsWith(initials) || initials.startsWith(name.initials) ? 'initial' : 'different';
  if (initials.length === 1 || name.parts.length === 1) {
    if (name.plain.startsWith(first)) return 'initial';
    // `G.` for Lieve, who is Godelieve: possible, and many names have roots.
    return name.firstLetters.includes(first) ? 'far' : 'different';
  }
  return name.parts.every(
    (part, index) => index >= initials.length || part.startsWith(initials.charAt(index)),
  )
    ? 'initial'
    : 'different';
}

/** A slip of the hand seldom makes another name that exists: Fatima is not Naïma. */
function slippedGivenName(a: GivenNameForm, b: GivenNameForm): GivenNameLevel {
  const level = slips(a.plain, a.letters, b.plain, b.letters) ?? 'different';
  if (!a.listed || !b.listed) return level;
  return level === 'near' ? 'far' : 'different';
}

/** `Jean-Marie` among `Jean-Marie Maxim`, as courts write all the names of a person; the first also with a slip. */
function givenNameAmong(few: GivenNameForm, many: GivenNameForm): GivenNameLevel {
  if (few.parts.every((part) => many.parts.includes(part))) return 'nickname';
  const first = givenNameForm(few.parts[0] ?? '');
  const other = givenNameForm(many.parts[0] ?? '');
  if (few.parts.length > 1 || first.initials !== undefined || other.initials !== undefined)
    return 'different';
  if (first.roots.some((root) => other.roots.includes(root))) return 'nickname';
  return slippedGivenName(first, other);
}

function givenNamePair(a: GivenNameForm, b: GivenNameForm): GivenNameLevel {
  if (a.plain === b.plain) return a.initials === undefined ? 'same' : 'initial';
  if (a.initials !== undefined) return initialLevel(a.initials, b);
  if (b.initials !== undefined) return initialLevel(b.initials, a);
  if (a.roots.some((root) => b.roots.includes(root))) return 'nickname';
  if (a.spelling === b.spelling && a.plain.length > 2) return 'near';
  const level = slippedGivenName(a, b);
  if (level !== 'different' || a.parts.length === b.parts.length) return level;
  return a.parts.length < b.parts.length ? givenNameAmong(a, b) : givenNameAmong(b, a);
}

const noNames: readonly [string, string] = ['', ''];

function compareNames(
  surnames: readonly SurnameForm[],
  givenNames: readonly GivenNameForm[],
  b: PreparedPerson,
): NameComparison {
  let surname: SurnameLevel = 'unknown';
  let surnameKeys = noNames;
  for (const left of surnames)
    for (const right of b.surnames) {
      const level = surnamePair(left, right);
      if (surname === 'unknown' || order[level] < order[surname]) {
        surname = level;
        surnameKeys = [left.key, right.key];
      }
    }
  let givenName: GivenNameLevel = 'unknown';
  let givenNameKeys = noNames;
  for (const left of givenNames)
    for (const right of b.givenNames) {
      const level = givenNamePair(left, right);
      if (givenName === 'unknown' || order[level] < order[givenName]) {
        givenName = level;
        givenNameKeys = [left.plain, right.plain];
      }
    }
  return { surname, surnameKeys, givenName, givenNameKeys };
}

const startsAlike = (
  names: readonly { readonly plain: string }[],
  others: readonly { readonly plain: string }[],
): boolean => names.some((name) => others.some((other) => name.plain.charAt(0) === other.plain.charAt(0)));

const noExchange: readonly NameComparison[] = [];

function exchangeOf(a: PreparedPerson, b: PreparedPerson): NameComparison {
  return compareNames(
    a.givenNames.map(({ written }) => surnameForm(written)),
    a.surnames.map(({ written }) => givenNameForm(written)),
    b,
  );
}

/** The columns exchanged on either side, where all names that are there then agree. */
function compareExchanged(a: PreparedPerson, b: PreparedPerson): readonly NameComparison[] {
  if (!startsAlike(a.surnames, b.givenNames) && !startsAlike(a.givenNames, b.surnames)) return noExchange;
  return [exchangeOf(a, b), exchangeOf(b, a)].filter(
    ({ surname, givenName }) =>
      surname !== 'different' &&
      givenName !== 'different' &&
      (surname !== 'unknown' || givenName !== 'unknown'),
  );
}

/** Two dates that differ by a slip of the hand. */
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
  if (differing === 1) return 'near';
  const exchanged =
    differing === 2 &&
    last - first <= 2 &&
    a.charAt(first) === b.charAt(last) &&
    a.charAt(last) === b.charAt(first);
  return exchanged ? 'near' : 'different';
}

function birthDateLevel(a: PreparedPerson, b: PreparedPerson): BirthDateLevel {
  let level: BirthDateLevel = 'unknown';
  for (const left of a.birthDates)
    for (const right of b.birthDates) {
      const pair = birthDatePair(left, right);
      if (pair === 'same') return 'same';
      if (level !== 'near') level = pair;
    }
  return level;
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

const poor = (level: SurnameLevel | GivenNameLevel): boolean => order[level] >= order.far;

/** Compares two persons field by field, each by its best pair of spellings. Symmetric. */
export function comparePersons(a: PreparedPerson, b: PreparedPerson): PersonComparison {
  const names = compareNames(a.surnames, a.givenNames, b);
  return {
    names,
    exchanged: poor(names.surname) && poor(names.givenName) ? compareExchanged(a, b) : noExchange,
    birthDate: birthDateLevel(a, b),
    nationalNumber: nationalNumberLevel(a.nationalNumber, b.nationalNumber),
    contact: contactLevel(a, b),
  };
}
