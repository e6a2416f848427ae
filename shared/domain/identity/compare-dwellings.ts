import type { DwellingForm, PlaceForm } from './dwelling-form.ts';
import { editsUpToTwo, farApart } from './similarity.ts';

/** How one part of two addresses relates. */
export type PartLevel = 'same' | 'near' | 'different' | 'unknown';

/**
 * How two dwellings relate, nearest first.
 * door: the same home; building: one side gives no box; doubtful-door: the number agrees, and street or place only in part;
 * other-box: another home in the building; number: the street is unknown on one side, the rest agrees; street: the number
 * is unknown on one side; other-number: perhaps a slip of the hand;
 * area: no street on one side; unknown: nothing to compare; elsewhere: clearly another home.
 */
export const dwellingRelations = [
  'door',
  'building',
  'doubtful-door',
  'other-box',
  'number',
  'street',
  'other-number',
  'area',
  'unknown',
  'elsewhere',
] as const;
export type DwellingRelation = (typeof dwellingRelations)[number];

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

/** Letters with which both begin where a street is written so badly that nothing else agrees. */
const GARBLED = 4;

/** `Steenstgw` for `Steensteenweg`; and Molenlaan where somebody may have meant Molenstraat. */
function garbled({ street: a }: DwellingForm, { street: b }: DwellingForm): boolean {
  if (a === undefined || b === undefined) return false;
  return a.core === b.core || (a.key.length > GARBLED && a.key.slice(0, GARBLED) === b.key.slice(0, GARBLED));
}

function streetLevel({ street: a }: DwellingForm, { street: b }: DwellingForm): PartLevel {
  if (a === undefined || b === undefined) return 'unknown';
  if (a.key === b.key) return 'same';
  // Molenstraat and Molenlaan are two streets of most towns; `Stenweg` is a slip for Steenweg.
  if (a.ending !== b.ending && a.ending !== '' && b.ending !== '' && editsUpToTwo(a.key, b.key) > 1)
    return 'different';
  if (a.core === b.core || initialled(a.key, b.key)) return 'near';
  if (!farApart(a.letters, b.letters) && near(a.key, b.key)) return 'near';
  return near(a.plain, b.plain) ? 'near' : 'different';
}

/** A digit too few or two neighbours exchanged; another digit is the house next door. */
function misstruck(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 2 || long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short.charCodeAt(at) === long.charCodeAt(at)) at++;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  return (
    short.charAt(at) === long.charAt(at + 1) &&
    short.charAt(at + 1) === long.charAt(at) &&
    short.slice(at + 2) === long.slice(at + 2)
  );
}

function numberLevel(a: DwellingForm, b: DwellingForm): PartLevel {
  if (a.number === undefined || b.number === undefined) return 'unknown';
  if (a.number === b.number) return a.letter === b.letter ? 'same' : 'near';
  return misstruck(a.number, b.number) ? 'near' : 'different';
}

function postcodeLevel({ postcode: a }: DwellingForm, { postcode: b }: DwellingForm): PartLevel {
  if (a === undefined || b === undefined) return 'unknown';
  if (a === b) return 'same';
  return editsUpToTwo(a, b) === 1 ? 'near' : 'different';
}

function placeLevel({ place: a }: DwellingForm, { place: b }: DwellingForm): PartLevel {
  if (a === undefined || b === undefined) return 'unknown';
  if (a.key === b.key) return 'same';
  return near(a.key, b.key) ? 'near' : 'different';
}

const mayBe = (place: PlaceForm | undefined, postcode: string): boolean =>
  place?.postcodes.includes(postcode) ?? false;

/**
 * Postcodes outlive mergers; names do not: a locality, the old and the new municipality are all in use for one home.
 * near: may well be one place; unknown: nothing speaks against it. Two postcodes that differ are two places, whatever
 * the names: each village of a merged municipality has its own Kerkstraat.
 */
function areaLevel(a: DwellingForm, b: DwellingForm): PartLevel {
  if (a.postcode !== undefined && a.postcode === b.postcode) return 'same';
  const place = placeLevel(a, b);
  const alike = place === 'same' || place === 'near';
  if (a.postcode !== undefined && b.postcode !== undefined)
    return postcodeLevel(a, b) === 'near' &&
      alike &&
      !(mayBe(a.place, b.postcode) && mayBe(b.place, a.postcode))
      ? 'near'
      : 'different';
  const codes = a.postcode === undefined ? a.place?.postcodes : [a.postcode];
  const others = b.postcode === undefined ? b.place?.postcodes : [b.postcode];
  if (codes === undefined || others === undefined) return 'unknown';
  if (codes.length === 0 || others.length === 0) return alike ? 'near' : 'unknown';
  if (codes.some((code) => others.includes(code))) return 'near';
  return alike ? 'unknown' : 'different';
}

/** `12A` and `12 bus A` are one door. */
function doorRelation(a: DwellingForm, b: DwellingForm): DwellingRelation {
  if (a.letter === b.letter) {
    if (a.box === b.box) return 'door';
    return a.box === '' || b.box === '' ? 'building' : 'other-box';
  }
  if (a.letter + a.box === b.letter + b.box) return 'door';
  return a.letter !== '' && b.letter !== '' ? 'elsewhere' : 'other-box';
}

/** Cheapest questions first: most pairs are elsewhere by their house number. */
function relate(a: DwellingForm, b: DwellingForm): DwellingRelation {
  const sameNumber = a.number !== undefined && a.number === b.number;
  const number = sameNumber ? 'same' : numberLevel(a, b);
  if (number === 'different') return 'elsewhere';
  const street = streetLevel(a, b);
  if (street === 'different') {
    const doubtful = sameNumber && garbled(a, b) && doorRelation(a, b) === 'door';
    return doubtful && areaLevel(a, b) === 'same' ? 'doubtful-door' : 'elsewhere';
  }
  const area = areaLevel(a, b);
  if (street === 'unknown') {
    if (area === 'different') return 'elsewhere';
    if (area === 'unknown') return 'unknown';
    return sameNumber && a.letter === b.letter && a.box === b.box ? 'number' : 'area';
  }
  if (area === 'different')
    return sameNumber && doorRelation(a, b) === 'door' ? 'doubtful-door' : 'elsewhere';
  if (number === 'unknown') return 'street';
  return sameNumber ? doorRelation(a, b) : 'other-number';
}

const boxed = ({ box }: DwellingForm): boolean => box !== '';

/** False where one side is known to live in a box, and the other is not known to live in that one. */
function boxesMeet(left: readonly DwellingForm[], right: readonly DwellingForm[]): boolean {
  if (!left.some(boxed) && !right.some(boxed)) return true;
  return left.some((a) =>
    right.some((b) => a.letter + a.box === b.letter + b.box && a.letter + a.box !== ''),
  );
}

const isNumbered = ({ street, number }: DwellingForm): boolean =>
  street !== undefined && number !== undefined;

const rank = new Map<DwellingRelation, number>(dwellingRelations.map((name, index) => [name, index]));

/** The nearest relation between any spelling of the one and any spelling of the other. Symmetric. */
export function relateDwellings(
  left: readonly DwellingForm[],
  right: readonly DwellingForm[],
): DwellingRelation {
  const [first] = left;
  const [other] = right;
  if (first === undefined || other === undefined) return 'unknown';
  if (left.length === 1 && right.length === 1) return relate(first, other);
  // A spelling without the number is no sign of one door where others tell the number on both sides.
  const numbered = left.some(isNumbered) && right.some(isNumbered);
  let nearest: DwellingRelation = 'elsewhere';
  for (const a of left)
    for (const b of right) {
      if (numbered && !(isNumbered(a) && isNumbered(b))) continue;
      const relation = relate(a, b);
      if ((rank.get(relation) ?? 0) < (rank.get(nearest) ?? 0)) nearest = relation;
    }
  // A spelling without the box is no sign of one door where another spelling shows that there are boxes.
  return nearest === 'door' && !boxesMeet(left, right) ? 'building' : nearest;
}

/** Two addresses part by part, as a linkage set needs them. */
export type AddressComparison = Readonly<Record<'street' | 'number' | 'postcode' | 'place', PartLevel>>;

/** The best comparison, by `goodness`, between any spelling of the one and any spelling of the other. */
export function compareAddresses(
  left: readonly DwellingForm[],
  right: readonly DwellingForm[],
  goodness: (comparison: AddressComparison) => number,
): AddressComparison {
  let best: AddressComparison = {
    street: 'unknown',
    number: 'unknown',
    postcode: 'unknown',
    place: 'unknown',
  };
  let most = Number.NEGATIVE_INFINITY;
  for (const a of left)
    for (const b of right) {
      const comparison = {
        street: streetLevel(a, b),
        number: numberLevel(a, b),
        postcode: postcodeLevel(a, b),
        place: placeLevel(a, b),
      };
      const value = goodness(comparison);
      if (value > most) {
        best = comparison;
        most = value;
      }
    }
  return best;
}
