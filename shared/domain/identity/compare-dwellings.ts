import type { DwellingForm, PlaceForm } from './dwelling-form.ts';
import { editsUpToTwo } from './similarity.ts';

/** How one part of two addresses relates. */
export const partLevels = ['same', 'near', 'different', 'unknown'] as const;
export type PartLevel = (typeof partLevels)[number];

/**
 * How two dwellings relate, nearest first.
 * door: the same home; building: one side gives no box; doubtful-door: street and number agree but the place does not;
 * other-box: another home in the building; street: number unknown on one side; other-number: perhaps a slip of the hand;
 * area: no street on one side; unknown: nothing to compare; elsewhere: clearly another home.
 */
export const dwellingRelations = [
  'door',
  'building',
  'doubtful-door',
  'other-box',
  'street',
  'other-number',
  'area',
  'unknown',
  'elsewhere',
] as const;
export type DwellingRelation = (typeof dwellingRelations)[number];

export type DwellingComparison = {
  readonly relation: DwellingRelation;
  readonly street: PartLevel;
  readonly number: PartLevel;
  readonly postcode: PartLevel;
  readonly place: PartLevel;
};

export const noDwelling: DwellingComparison = {
  relation: 'unknown',
  street: 'unknown',
  number: 'unknown',
  postcode: 'unknown',
  place: 'unknown',
};

function near(a: string, b: string): boolean {
  const edits = editsUpToTwo(a, b);
  const shortest = Math.min(a.length, b.length);
  return edits <= (shortest >= 8 ? 2 : shortest >= 4 ? 1 : 0);
}

/** `J. Reusenslei` for `Jozef Reusenslei`: one begins with the other's letter and both end alike. */
function initialled(a: string, b: string): boolean {
  const short = a.length < b.length ? a : b;
  const long = a.length < b.length ? b : a;
  return short.length >= 8 && short.charAt(0) === long.charAt(0) && long.endsWith(short.slice(1));
}

function streetLevel(a: DwellingForm, b: DwellingForm): PartLevel {
  if (a.street === undefined || b.street === undefined) return 'unknown';
  if (a.street.key === b.street.key) return 'same';
  if (a.street.core === b.street.core) return 'near';
  return near(a.street.key, b.street.key) || initialled(a.street.key, b.street.key) ? 'near' : 'different';
}

function numberLevel(a: DwellingForm, b: DwellingForm): PartLevel {
  if (a.number === undefined || b.number === undefined) return 'unknown';
  if (a.number === b.number) return a.letter === b.letter ? 'same' : 'near';
  return misstruck(a.number, b.number) ? 'near' : 'different';
}

/** A digit too few or two exchanged; another digit is the house next door. */
function misstruck(a: string, b: string): boolean {
  if (a.length + b.length < 4 || editsUpToTwo(a, b) !== 1) return false;
  return a.length !== b.length || [...a].toSorted().join('') === [...b].toSorted().join('');
}

function postcodeLevel(a: DwellingForm, b: DwellingForm): PartLevel {
  if (a.postcode === undefined || b.postcode === undefined) return 'unknown';
  if (a.postcode === b.postcode) return 'same';
  return editsUpToTwo(a.postcode, b.postcode) === 1 ? 'near' : 'different';
}

function placeLevel(a: DwellingForm, b: DwellingForm): PartLevel {
  if (a.place === undefined || b.place === undefined) return 'unknown';
  if (a.place.key === b.place.key) return 'same';
  return near(a.place.key, b.place.key) ? 'near' : 'different';
}

const mayBe = (place: PlaceForm | undefined, postcode: string): boolean =>
  place?.postcodes.includes(postcode) ?? false;

/**
 * Postcodes outlive mergers; names do not: a locality, the old and the new municipality are all in use for one home.
 * near: may well be one place; unknown: nothing speaks against it.
 */
function areaLevel(a: DwellingForm, b: DwellingForm, postcode: PartLevel, place: PartLevel): PartLevel {
  if (postcode === 'same') return 'same';
  const alike = place === 'same' || place === 'near';
  if (a.postcode !== undefined && b.postcode !== undefined) {
    if (mayBe(a.place, b.postcode) || mayBe(b.place, a.postcode)) return 'unknown';
    return postcode === 'near' && alike ? 'near' : 'different';
  }
  const codes = a.postcode === undefined ? a.place?.postcodes : [a.postcode];
  const others = b.postcode === undefined ? b.place?.postcodes : [b.postcode];
  if (codes === undefined || others === undefined) return 'unknown';
  if (codes.length === 0 || others.length === 0) return alike ? 'near' : 'unknown';
  return codes.some((code) => others.includes(code)) ? 'near' : alike ? 'unknown' : 'different';
}

/** `12A` and `12 bus A` are one door. */
function doorRelation(a: DwellingForm, b: DwellingForm): DwellingRelation {
  if (a.letter + a.box === b.letter + b.box) return 'door';
  if (a.letter !== b.letter) return a.letter !== '' && b.letter !== '' ? 'elsewhere' : 'other-box';
  return a.box === '' || b.box === '' ? 'building' : 'other-box';
}

function relationOf(
  a: DwellingForm,
  b: DwellingForm,
  street: PartLevel,
  number: PartLevel,
  area: PartLevel,
): DwellingRelation {
  if (street === 'different') return 'elsewhere';
  if (street === 'unknown') {
    if (area === 'different') return 'elsewhere';
    return area === 'same' || area === 'near' ? 'area' : 'unknown';
  }
  const sameNumber = a.number !== undefined && a.number === b.number;
  if (area === 'different')
    return sameNumber && doorRelation(a, b) === 'door' ? 'doubtful-door' : 'elsewhere';
  if (number === 'unknown') return 'street';
  if (sameNumber) return doorRelation(a, b);
  return number === 'near' ? 'other-number' : 'elsewhere';
}

function compareTwo(a: DwellingForm, b: DwellingForm): DwellingComparison {
  const street = streetLevel(a, b);
  const number = numberLevel(a, b);
  const postcode = postcodeLevel(a, b);
  const place = placeLevel(a, b);
  const area = areaLevel(a, b, postcode, place);
  return { relation: relationOf(a, b, street, number, area), street, number, postcode, place };
}

const rank = new Map<DwellingRelation, number>(dwellingRelations.map((name, index) => [name, index]));
const byRelation = (comparison: DwellingComparison): number => -(rank.get(comparison.relation) ?? 0);

/**
 * Compares any spelling of the one with any spelling of the other; the best by `goodness` counts: by default the
 * nearest relation. Symmetric.
 */
export function compareDwellings(
  left: readonly DwellingForm[],
  right: readonly DwellingForm[],
  goodness: (comparison: DwellingComparison) => number = byRelation,
): DwellingComparison {
  let best: DwellingComparison = noDwelling;
  let most = Number.NEGATIVE_INFINITY;
  for (const a of left)
    for (const b of right) {
      const comparison = compareTwo(a, b);
      const value = goodness(comparison);
      if (value > most) {
        best = comparison;
        most = value;
      }
    }
  return best;
}
