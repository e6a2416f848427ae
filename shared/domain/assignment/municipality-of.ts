import type { Dwelling } from '#events/signal.ts';
import type { Directory, Municipality } from '../directory.ts';

/** A place name without case, diacritics and punctuation. */
export const placeKey = (name: string): string =>
  name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();

const namesOf = (municipality: Municipality): string[] =>
  [municipality.name, ...municipality.localities, ...(municipality.formerMunicipalities ?? [])].map(placeKey);

/**
 * The municipality of the directory in which a dwelling lies. The postcode decides, since mergers change names and not
 * postcodes; without one the name does: of the municipality, a locality, or a municipality that merged into it.
 */
export function municipalityOf(
  directory: Pick<Directory, 'municipalities'>,
  dwelling: Pick<Dwelling, 'postcode' | 'municipality'>,
): Municipality | undefined {
  const { postcode } = dwelling;
  if (postcode !== undefined) {
    return directory.municipalities.find(({ postcodes }) => postcodes.includes(postcode));
  }
  if (dwelling.municipality === undefined) return undefined;
  const key = placeKey(dwelling.municipality);
  return directory.municipalities.find((municipality) => namesOf(municipality).includes(key));
}
