import type { Dwelling } from '#events/signal.ts';
import { type DwellingForm, dwellingForm } from './dwelling-form.ts';
import { foldText, squash } from './fold.ts';
import type { HouseholdProfile, KnownTenant } from './household-profile.ts';
import { type GivenNameForm, givenNameForm, type SurnameForm, surnameForm } from './name-form.ts';
import { type LandlordForm, landlordForm } from './landlord-form.ts';
import { type Marked, type Marks, marksOf } from './marks.ts';
import { nationalNumberForm } from './national-number.ts';
import type { PreparedPerson } from './prepared-person.ts';
import { remember } from './remember.ts';

/** A profile folded once: what comparing, claim keys and candidate keys work on. */
export type PreparedHousehold = Marks &
  Marked & {
    readonly profile: HouseholdProfile;
    /** Seat of the court, without the words that every court bears. */
    readonly court: string | undefined;
    readonly landlord: LandlordForm | undefined;
    readonly partner: string | undefined;
    readonly rentsCents: readonly number[];
    readonly impliedRentsCents: readonly number[];
    readonly leaseStart: string | undefined;
  };

/** Most functions of identity take a profile as it is or already prepared. */
export type Household = HouseholdProfile | PreparedHousehold;

const courtWords =
  /\b(?:vredegerecht|vg|vrederechter|van|het|de|der|den|des|du|kanton|canton|eerste|tweede|justice|paix|jp|rechtbank|griffie|greffe|te|in)\b/g;
const courtForm: (court: string) => string = remember((court) =>
  foldText(court).replaceAll(courtWords, '').replaceAll(' ', ''),
);
/** As most registries write it: nothing to take away. */
const plainRoll = /^[1-9]\d*[a-z](?:[1-9]\d*)?$/i;
/** `26/A/1874`, `26A1874` and `26 A 01874` are one number; `rolnr.` before it does not count. */
function rollForm(rollNumber: string): string {
  if (plainRoll.test(rollNumber)) return rollNumber.toLowerCase();
  return foldText(rollNumber)
    .replaceAll(/\b(?:ar|rg|rol|rolnr|rolnummer|nr|role|numero)\b/g, '')
    .replaceAll(/(^|\D)0+(?=\d)/g, '$1')
    .replaceAll(' ', '');
}

/** `Peeters` as given and `J.` or `Katrien` as family name: the columns were exchanged, plainly. */
const exchanged = (surname: SurnameForm, given: GivenNameForm): boolean =>
  given.initials === undefined &&
  (surname.misplaced === 'initials' || (surname.misplaced === 'listed' && !given.listed));

/** Appends unless it is there. Small arrays of exact size: pushing to an empty one makes room for sixteen more. */
const appended = <T>(items: readonly T[], item: T): readonly T[] => {
  if (items.length === 0) return [item];
  return items.includes(item) ? items : [...items, item];
};

/** Folds one tenant. */
export function preparePerson(tenant: KnownTenant): PreparedPerson {
  const number = tenant.nationalNumber === undefined ? undefined : nationalNumberForm(tenant.nationalNumber);
  let surnames: readonly SurnameForm[] = noNames;
  let givenNames: readonly GivenNameForm[] = noNames;
  let birthDates: readonly string[] = noNames;
  const read = ({ givenName, familyName, birthDate }: KnownTenant): void => {
    let surname = familyName === undefined ? undefined : surnameForm(familyName);
    let given = givenName === undefined ? undefined : givenNameForm(givenName);
    if (surname !== undefined && given !== undefined && exchanged(surname, given)) {
      surname = surnameForm(givenName ?? '');
      given = givenNameForm(familyName ?? '');
    }
    if (surname !== undefined && surname.plain !== '') surnames = appended(surnames, surname);
    if (given !== undefined && given.plain !== '') givenNames = appended(givenNames, given);
    if (birthDate !== undefined) birthDates = appended(birthDates, birthDate);
  };
  read(tenant);
  if (tenant.alsoWritten !== undefined) for (const spelling of tenant.alsoWritten) read(spelling);
  if (number?.birthDate !== undefined) birthDates = appended(birthDates, number.birthDate);
  return {
    surnames,
    givenNames,
    birthDates,
    nationalNumber: number,
    phone: tenant.phone,
    email: tenant.email?.toLowerCase(),
  };
}
const noNames: readonly never[] = [];

/** The dwelling of a profile in all its spellings. */
export const dwellingsOf = ({
  dwelling,
  alsoDwellings = noDwellings,
}: HouseholdProfile): readonly Dwelling[] =>
  dwelling === undefined ? alsoDwellings : [dwelling, ...alsoDwellings];
const noDwellings: readonly Dwelling[] = [];

/** Folds a profile whose tenants and dwellings are folded already, in the order of the profile. */
export function assemble(
  profile: HouseholdProfile,
  persons: readonly PreparedPerson[],
  dwellings: readonly DwellingForm[],
): PreparedHousehold {
  const { contractRef, partnerId } = profile;
  const reference = contractRef === undefined ? '' : squash(contractRef);
  const contract = reference === '' || partnerId === undefined ? undefined : `${partnerId}|${reference}`;
  const rollNumbers =
    profile.rollNumbers.length === 0
      ? noRollNumbers
      : [...new Set(profile.rollNumbers.map(rollForm))].filter((number) => number !== '');
  const marks = marksOf({ persons, dwellings, rollNumbers, contract });
  return {
    houseNumber: marks.houseNumber,
    tieBits: marks.tieBits,
    birthBits: marks.birthBits,
    nameBits: marks.nameBits,
    otherNameBits: marks.otherNameBits,
    profile,
    persons,
    dwellings,
    rollNumbers,
    court: profile.court === undefined ? undefined : courtForm(profile.court),
    landlord: landlordForm(profile.landlord),
    contract,
    partner: contract === undefined ? undefined : partnerId,
    rentsCents: profile.rentsCents ?? noRents,
    impliedRentsCents: profile.impliedRentsCents ?? noRents,
    leaseStart: profile.leaseStart,
  };
}
const noRents: readonly number[] = [];
const noRollNumbers: readonly string[] = [];

/** Folds a profile; what is already prepared is returned as it is. */
export function prepare(household: Household): PreparedHousehold {
  if ('persons' in household) return household;
  const { dwelling, alsoDwellings } = household;
  return assemble(
    household,
    household.tenants.map(preparePerson),
    dwelling !== undefined && alsoDwellings === undefined
      ? [dwellingForm(dwelling)]
      : dwellingsOf(household).map(dwellingForm),
  );
}
