import type { Dwelling, Tenant } from '#events/signal.ts';
import { compareDwellings } from './compare-dwellings.ts';
import { dwellingForm } from './dwelling-form.ts';
import type { HouseholdProfile, KnownTenant } from './household-profile.ts';
import { givenNameForm, surnameForm } from './name-form.ts';
import { prepare } from './prepared-household.ts';
import { scorePersons } from './score-persons.ts';
import { priorFrequencies } from './term-frequencies.ts';
import { householdPersonWeights } from './weights.ts';

/** Spellings kept of one tenant and of one dwelling: enough to recognise the next, few enough to compare quickly. */
const SPELLINGS = 4;
const TENANTS = 12;
const RENTS = 4;
const ROLL_NUMBERS = 12;

type Spelling = Pick<Tenant, 'givenName' | 'familyName' | 'birthDate'>;

function spells(tenant: Spelling, other: Spelling): boolean {
  const given =
    other.givenName === undefined ||
    (tenant.givenName !== undefined &&
      givenNameForm(tenant.givenName).plain === givenNameForm(other.givenName).plain);
  const family =
    other.familyName === undefined ||
    (tenant.familyName !== undefined &&
      surnameForm(tenant.familyName).key === surnameForm(other.familyName).key);
  return given && family && (other.birthDate === undefined || tenant.birthDate === other.birthDate);
}

/** What the known tenant lacks is filled in; what is written otherwise is kept as another spelling. */
function unify(known: KnownTenant, other: KnownTenant): KnownTenant {
  const { alsoWritten: ours = [], ...mine } = known;
  const { alsoWritten: theirs = [], ...further } = other;
  const unified: Tenant = { ...further, ...mine };
  const spellings: Spelling[] = [...ours];
  for (const written of [further, ...theirs]) {
    const { givenName, familyName, birthDate } = written;
    const spelling: Spelling = {
      ...(givenName !== undefined && givenName !== unified.givenName && { givenName }),
      ...(familyName !== undefined && familyName !== unified.familyName && { familyName }),
      ...(birthDate !== undefined && birthDate !== unified.birthDate && { birthDate }),
    };
    if (spells(unified, spelling) || spellings.some((one) => spells(one, spelling))) continue;
    if (spellings.length < SPELLINGS) spellings.push(spelling);
  }
  return spellings.length === 0 ? unified : { ...unified, alsoWritten: spellings };
}

function mergeTenants(known: readonly KnownTenant[], more: readonly KnownTenant[]): readonly KnownTenant[] {
  const merged = [...known];
  for (const tenant of more) {
    const [person] = prepare({ tenants: [tenant], rollNumbers: [] }).persons;
    let best = 0;
    let at = -1;
    prepare({ tenants: merged, rollNumbers: [] }).persons.forEach((other, index) => {
      if (person === undefined) return;
      const score = scorePersons(person, other, householdPersonWeights, priorFrequencies, 0);
      if (
        score.conflict === undefined &&
        score.comparison.nationalNumber !== 'different' &&
        score.bits > best
      ) {
        best = score.bits;
        at = index;
      }
    });
    const same = merged[at];
    if (same !== undefined) merged[at] = unify(same, tenant);
    else if (merged.length < TENANTS) merged.push(tenant);
  }
  return merged;
}

/** Completes a dwelling by another that is the same door. */
function mergeDwellings(
  a: HouseholdProfile,
  b: HouseholdProfile,
): Pick<HouseholdProfile, 'dwelling' | 'alsoDwellings'> {
  const all = [a.dwelling, b.dwelling, ...(a.alsoDwellings ?? []), ...(b.alsoDwellings ?? [])].filter(
    (dwelling) => dwelling !== undefined,
  );
  const kept: Dwelling[] = [];
  for (const dwelling of all) {
    const index = kept.findIndex((known) => completes(known, dwelling));
    const known = kept[index];
    if (known !== undefined) kept[index] = { ...dwelling, ...known, ...boxOf(known, dwelling) };
    else if (kept.length <= SPELLINGS) kept.push(dwelling);
  }
  const [dwelling, ...also] = kept;
  return { ...(dwelling !== undefined && { dwelling }), ...(also.length > 0 && { alsoDwellings: also }) };
}

/** Number and box belong together: `57/0410` with `57` must not lose its box. */
function boxOf(known: Dwelling, other: Dwelling): Pick<Dwelling, 'houseNumber' | 'box'> {
  const source = dwellingForm(known).box === '' && dwellingForm(other).box !== '' ? other : known;
  const { houseNumber = known.houseNumber ?? other.houseNumber, box } = source;
  return { ...(houseNumber !== undefined && { houseNumber }), ...(box !== undefined && { box }) };
}

const fits = <T>(x: T | undefined, y: T | undefined): boolean =>
  x === undefined || y === undefined || x === y;

function completes(known: Dwelling, other: Dwelling): boolean {
  const a = dwellingForm(known);
  const b = dwellingForm(other);
  return (
    fits(a.street?.key, b.street?.key) &&
    fits(a.number, b.number) &&
    fits(a.postcode, b.postcode) &&
    a.letter === b.letter &&
    (a.box === b.box || a.box === '' || b.box === '') &&
    (a.number !== undefined) === (a.street !== undefined) &&
    compareDwellings([a], [b]).relation !== 'elsewhere'
  );
}

const union = <T>(a: readonly T[], b: readonly T[], most: number): readonly T[] =>
  [...new Set([...a, ...b])].slice(0, most);

/** A case's profile grows with its signals: `a` is what is known, `b` what the next signal says. */
export function mergeProfiles(a: HouseholdProfile, b: HouseholdProfile): HouseholdProfile {
  const rents = union(a.rentsCents ?? [], b.rentsCents ?? [], RENTS);
  const { tenants: _tenants, rollNumbers: _rolls, ...mine } = a;
  const { tenants: _others, rollNumbers: _more, ...theirs } = b;
  return {
    ...theirs,
    ...mine,
    ...mergeDwellings(a, b),
    tenants: mergeTenants(a.tenants, b.tenants),
    rollNumbers: union(a.rollNumbers, b.rollNumbers, ROLL_NUMBERS),
    ...(rents.length > 0 && { rentsCents: rents }),
  };
}
