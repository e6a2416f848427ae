import { findPlaces, placesOfPostcode } from '../../../normalise/places.ts';

/** `Bornem Mevrouw` is Bornem: the longest beginning that is a known place (under this postcode first), else the first word. */
export function trimToKnownPlace(written: string, postcode?: string): string {
  const words = written
    .trim()
    .replace(/[.,]+$/, '')
    .split(' ');
  const beginnings = words.map((_, index) => words.slice(0, words.length - index).join(' '));
  const here = postcode === undefined ? [] : placesOfPostcode(postcode);
  const found =
    beginnings.find(
      (name) => here.length > 0 && findPlaces(name).some((place) => place.postcode === postcode),
    ) ??
    beginnings.find((name) => findPlaces(name).length > 0) ??
    words[0] ??
    written;
  return found.replace(/(?<=\p{L}{3})[.]$/u, '');
}
