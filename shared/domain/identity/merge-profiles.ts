import type { Dwelling, Tenant } from '#events/signal.ts';
import { relateDwellings } from './compare-dwellings.ts';
import { type DwellingForm, dwellingForm } from './dwelling-form.ts';
import type { HouseholdProfile, KnownTenant } from './household-profile.ts';
import { givenNameForm, surnameForm } from './name-form.ts';
import {
  assemble,
  dwellingsOf,
  type PreparedHousehold,
  prepare,
  preparePerson,
} from './prepared-household.ts';
import type { PreparedPerson } from './prepared-person.ts';
import { scorePersons } from './score-persons.ts';
import { priorFrequencies } from './term-frequencies.ts';
import { householdPersonWeights } from './weights.ts';

/** Spellings kept of one tenant and of one dwelling: enough to recognise the next, few enough to compare quickly. */
const SPELLINGS = 4;
const TENANTS = 12;
const RENTS = 4;
const ROLL_NUMBERS = 12;

type Spelling = Pick<Tenant, 'givenName' | 'familyName' | 'birthDate'>;

/** `tenant` is already written like this, so that `other` tells nothing new. */
function spells(tenant: Spelling, other: Spelling): boolean {
  const given =
    other.givenName === undefined ||
    other.givenName === tenant.givenName ||
    (tenant.givenName !== undefined &&
      givenNameForm(tenant.givenName).plain === givenNameForm(other.givenName).plain);
  const family =
    other.familyName === undefined ||
    other.familyName === tenant.familyName ||
    (tenant.familyName !== undefined &&
      surnameForm(tenant.familyName).key === surnameForm(other.familyName).key);
  return given && family && (other.birthDate === undefined || tenant.birthDate === other.birthDate);
}

const fields = ['givenName', 'familyName', 'birthDate', 'nationalNumber', 'phone', 'email'] as const;

function completed(known: KnownTenant, other: Tenant): KnownTenant {
  return fields.some((field) => known[field] === undefined && other[field] !== undefined)
    ? { ...other, ...known }
    : known;
}

/** What the known tenant lacks is filled in; what is written otherwise is kept as another spelling. */
function unify(known: KnownTenant, other: KnownTenant): KnownTenant {
  const { alsoWritten: theirs = [], ...further } = other;
  const unified = completed(known, further);
  const spellings: Spelling[] = [...(known.alsoWritten ?? [])];
  for (const { givenName, familyName, birthDate } of [further, ...theirs]) {
    const spelling: Spelling = {
      ...(givenName !== undefined && givenName !== unified.givenName && { givenName }),
      ...(familyName !== undefined && familyName !== unified.familyName && { familyName }),
      ...(birthDate !== undefined && birthDate !== unified.birthDate && { birthDate }),
    };
    if (spells(unified, spelling) || spellings.some((one) => spells(one, spelling))) continue;
    if (spellings.length < SPELLINGS) spellings.push(spelling);
  }
  return spellings.length === (known.alsoWritten?.length ?? 0)
    ? unified
    : { ...unified, alsoWritten: spellings };
}

const fits = <T>(x: T | undefined, y: T | undefined): boolean =>
  x === undefined || y === undefined || x === y;

/** Written exactly alike, with nothing that speaks against it: what most repeated signals bring. */
function alike(a: PreparedPerson, b: PreparedPerson): boolean {
  const [surname] = a.surnames;
  const [given] = a.givenNames;
  return (
    surname !== undefined &&
    given !== undefined &&
    b.surnames.includes(surname) &&
    b.givenNames.includes(given) &&
    (a.birthDates.length === 0 || b.birthDates.length === 0 || a.birthDates[0] === b.birthDates[0]) &&
    fits(a.nationalNumber?.digits, b.nationalNumber?.digits)
  );
}

/** Position of the known tenant who is this person, or -1. */
function findPerson(person: PreparedPerson, known: readonly PreparedPerson[]): number {
  const exact = known.findIndex((other) => alike(person, other));
  if (exact >= 0) return exact;
  let best = 0;
  let at = -1;
  known.forEach((other, index) => {
    const { bits, conflict, comparison } = scorePersons(
      person,
      other,
      householdPersonWeights,
      priorFrequencies,
      0,
    );
    if (conflict === undefined && comparison.nationalNumber !== 'different' && bits > best) {
      best = bits;
      at = index;
    }
  });
  return at;
}

type Merged<T, F> = { readonly values: readonly T[]; readonly forms: readonly F[] };

function mergeTenants(a: PreparedHousehold, b: PreparedHousehold): Merged<KnownTenant, PreparedPerson> {
  let values: readonly KnownTenant[] = a.profile.tenants;
  let forms: readonly PreparedPerson[] = a.persons;
  b.profile.tenants.forEach((tenant, index) => {
    if (Object.keys(tenant).length === 0) return;
    const person = b.persons[index] ?? preparePerson(tenant);
    const at = findPerson(person, forms);
    const known = values[at];
    if (known !== undefined) {
      const unified = unify(known, tenant);
      if (unified === known) return;
      values = values.with(at, unified);
      forms = forms.with(at, preparePerson(unified));
    } else if (values.length < TENANTS) {
      values = [...values, tenant];
      forms = [...forms, person];
    }
  });
  return { values, forms };
}

/** The same door, each side stating a part of it: one record can hold both. */
function completes(a: DwellingForm, b: DwellingForm): boolean {
  return (
    fits(a.street?.key, b.street?.key) &&
    fits(a.number, b.number) &&
    fits(a.postcode, b.postcode) &&
    a.letter === b.letter &&
    (a.box === b.box || a.box === '' || b.box === '') &&
    relateDwellings([a], [b]) !== 'elsewhere'
  );
}

const parts = ['street', 'houseNumber', 'postcode', 'municipality'] as const;

/** Number and box belong together: `57` completed by `57/0410` keeps the box. */
function complete(known: Dwelling, other: Dwelling, boxed: boolean): Dwelling {
  if (!boxed && !parts.some((part) => known[part] === undefined && other[part] !== undefined)) return known;
  const { houseNumber = known.houseNumber ?? other.houseNumber, box } = boxed ? other : known;
  const { houseNumber: _number, box: _box, ...rest } = { ...other, ...known };
  return { ...rest, ...(houseNumber !== undefined && { houseNumber }), ...(box !== undefined && { box }) };
}

function mergeDwellings(a: PreparedHousehold, b: PreparedHousehold): Merged<Dwelling, DwellingForm> {
  let values = dwellingsOf(a.profile);
  let forms = a.dwellings;
  dwellingsOf(b.profile).forEach((dwelling, index) => {
    const form = b.dwellings[index] ?? dwellingForm(dwelling);
    const at = forms.findIndex((other) => completes(other, form));
    const known = values[at];
    if (known !== undefined) {
      const whole = complete(known, dwelling, forms[at]?.box === '' && form.box !== '');
      if (whole === known) return;
      values = values.with(at, whole);
      forms = forms.with(at, dwellingForm(whole));
    } else if (values.length <= SPELLINGS) {
      values = [...values, dwelling];
      forms = [...forms, form];
    }
  });
  return { values, forms };
}

const union = <T>(a: readonly T[], b: readonly T[], most: number): readonly T[] =>
  b.every((value) => a.includes(value)) ? a : [...new Set([...a, ...b])].slice(0, most);

const none: readonly number[] = [];

const earliest = (a: string | undefined, b: string | undefined): string | undefined =>
  a === undefined || (b !== undefined && b < a) ? b : a;
const latest = (a: string | undefined, b: string | undefined): string | undefined =>
  a === undefined || (b !== undefined && b > a) ? b : a;

const withoutSpellings = ({ alsoDwellings: _also, ...rest }: HouseholdProfile): HouseholdProfile => rest;

/** Like `mergeProfiles`, for households that are folded already. */
export function mergeHouseholds(a: PreparedHousehold, b: PreparedHousehold): PreparedHousehold {
  const rents = union(a.profile.rentsCents ?? none, b.profile.rentsCents ?? none, RENTS);
  const implied = union(a.profile.impliedRentsCents ?? none, b.profile.impliedRentsCents ?? none, RENTS);
  const rollNumbers = union(a.profile.rollNumbers, b.profile.rollNumbers, ROLL_NUMBERS);
  const tenants = mergeTenants(a, b);
  const dwellings = mergeDwellings(a, b);
  const [dwelling, ...also] = dwellings.values;
  const profile: { -readonly [Field in keyof HouseholdProfile]: HouseholdProfile[Field] } = {
    ...(b.profile.alsoDwellings === undefined ? b.profile : withoutSpellings(b.profile)),
    ...a.profile,
  };
  if (dwelling !== undefined) profile.dwelling = dwelling;
  if (also.length > 0) profile.alsoDwellings = also;
  profile.tenants = tenants.values;
  profile.rollNumbers = rollNumbers;
  if (rents.length > 0) profile.rentsCents = rents;
  if (implied.length > 0) profile.impliedRentsCents = implied;
  const from = earliest(a.profile.signalledFrom, b.profile.signalledFrom);
  if (from !== undefined) profile.signalledFrom = from;
  const until = latest(a.profile.signalledUntil, b.profile.signalledUntil);
  if (until !== undefined) profile.signalledUntil = until;
  return isFoldedAlready(a, profile, tenants.forms, dwellings.forms)
    ? {
        ...a,
        profile,
        leaseStart: profile.leaseStart,
        rentsCents: rents,
        impliedRentsCents: implied,
      }
    : assemble(profile, tenants.forms, dwellings.forms);
}

/** The signal brought nothing that has to be folded anew: most repeat what is known. */
const isFoldedAlready = (
  { profile: known, persons, dwellings }: PreparedHousehold,
  profile: HouseholdProfile,
  tenantForms: readonly PreparedPerson[],
  dwellingForms: readonly DwellingForm[],
): boolean =>
  tenantForms === persons &&
  dwellingForms === dwellings &&
  profile.rollNumbers === known.rollNumbers &&
  profile.court === known.court &&
  profile.landlord === known.landlord &&
  profile.contractRef === known.contractRef &&
  profile.partnerId === known.partnerId;

/** A case's profile grows with its signals: `a` is what is known, `b` what the next signal says. */
export function mergeProfiles(a: HouseholdProfile, b: HouseholdProfile): HouseholdProfile {
  return mergeHouseholds(prepare(a), prepare(b)).profile;
}
