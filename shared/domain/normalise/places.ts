import { belgianPlaces } from './belgian-places.ts';
import { foldText } from './text.ts';

export type Place = {
  readonly postcode: string;
  /** Name as bpost writes it. */
  readonly name: string;
  /** The municipality of today, after mergers. */
  readonly municipality: string;
};

type Index = {
  readonly byPostcode: ReadonlyMap<string, readonly Place[]>;
  /** Folded names of places, municipalities old and new, and their names in the other language. */
  readonly byName: ReadonlyMap<string, readonly Place[]>;
};

let index: Index | undefined;

/** `St.-Niklaas`, `Sint Niklaas` and `Sint-Niklaas` are one; signs between words do not count. */
function placeKey(name: string): string {
  return foldText(name)
    .replace(/\(.*$/, '')
    .replace(/(^|[\s-])s(?:in)?t\.?(?=[\s-])/g, '$1sint')
    .replace(/(^|[\s-])ste?\.(?=[\s-])/g, '$1sainte')
    .replace(/(^|[\s-])o\.?\s?l\.?\s?v\.?(?=[\s-])/g, '$1onze-lieve-vrouw')
    .replace(/[^a-z]/g, '');
}

function build(): Index {
  const byPostcode = new Map<string, Place[]>();
  const byName = new Map<string, Place[]>();
  const add = (map: Map<string, Place[]>, key: string, place: Place): void => {
    const list = map.get(key) ?? [];
    if (!list.includes(place)) list.push(place);
    map.set(key, list);
  };
  for (const line of belgianPlaces.split('\n')) {
    const colon = line.indexOf(': ');
    if (colon < 0) continue;
    const [names = '', former = ''] = line.slice(0, colon).split(' < ');
    const [municipality = '', aliases = ''] = names.split(' = ');
    const all: Place[] = line
      .slice(colon + 2)
      .split(';')
      .flatMap((group) => {
        const [postcode = '', ...words] = group.trim().split(' ');
        return words
          .join(' ')
          .split(',')
          .map((name) => ({ postcode, name, municipality: municipality.trim() }));
      });
    for (const place of all) {
      add(byPostcode, place.postcode, place);
      add(byName, placeKey(place.name), place);
    }
    for (const name of [municipality, ...aliases.split(',')].filter((each) => each.trim() !== ''))
      for (const place of all) add(byName, placeKey(name), place);
    // A merged municipality kept its postcodes: those under which it itself is listed.
    for (const name of former.split(',').filter((each) => each.trim() !== '')) {
      const key = placeKey(name);
      const codes = new Set(
        all.filter((place) => placeKey(place.name) === key).map((place) => place.postcode),
      );
      for (const place of all) if (codes.size === 0 || codes.has(place.postcode)) add(byName, key, place);
    }
  }
  return { byPostcode, byName };
}

/** Places under a postcode; empty for one that does not exist or is not listed. */
export function placesOfPostcode(postcode: string): readonly Place[] {
  index ??= build();
  return index.byPostcode.get(postcode) ?? [];
}

/**
 * Places that a name can mean: a locality, a municipality of today or of before a merger, in Dutch, French or English;
 * spelling is compared without case, diacritics and signs (`St. Niklaas`). Empty when unknown.
 */
export function findPlaces(name: string): readonly Place[] {
  if (name.length > 60) return [];
  index ??= build();
  return index.byName.get(placeKey(name)) ?? [];
}

/** Postcodes that a place name can stand for. */
export function postcodesOf(name: string): readonly string[] {
  return [...new Set(findPlaces(name).map((place) => place.postcode))];
}

/** The municipality of today of a postcode or place as written (`Hingene` is Bornem); undefined when unknown or ambiguous. */
export function municipalityToday(address: {
  readonly postcode?: string;
  readonly municipality?: string;
}): string | undefined {
  const byName = address.municipality === undefined ? [] : findPlaces(address.municipality);
  const both = byName.filter((place) => place.postcode === address.postcode);
  const candidates =
    both.length > 0 ? both : address.postcode === undefined ? byName : placesOfPostcode(address.postcode);
  const names = new Set((candidates.length > 0 ? candidates : byName).map((place) => place.municipality));
  return names.size === 1 ? [...names][0] : undefined;
}
