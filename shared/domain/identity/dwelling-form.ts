import type { Dwelling } from '#events/signal.ts';
import { postcodesOf } from '../normalise/places.ts';
import { foldText } from './fold.ts';
import { remember } from './remember.ts';
import { lettersOf } from './similarity.ts';
import { soundOf } from './sound-key.ts';
import { streetWords } from './street-words.ts';

export type StreetForm = {
  /** Words in full, joined: `St.-Amandsstwg` gives `sintamandssteenweg`. */
  readonly key: string;
  /** The same without the closing word (straat, laan): what makes the street this one. */
  readonly core: string;
  /** The closing word (straat, laan); empty where none is recognised. */
  readonly ending: string;
  readonly sound: string;
  /** As written, words joined and nothing put in full: a slip of the hand may look like a shortened word. */
  readonly plain: string;
  /** Letters of the key, see `lettersOf`. */
  readonly letters: number;
};

/** A dwelling folded for comparing. */
export type DwellingForm = {
  readonly street: StreetForm | undefined;
  /** Digits of the house number without leading zeros. */
  readonly number: string | undefined;
  /** Letter of the house number, or empty. */
  readonly letter: string;
  /** Box without leading zeros and without the word for it; empty: none was given. */
  readonly box: string;
  readonly postcode: string | undefined;
  readonly place: PlaceForm | undefined;
};

export type PlaceForm = {
  readonly key: string;
  readonly sound: string;
  /** Postcodes that the name can stand for: a locality, a municipality of today or of before its merger. */
  readonly postcodes: readonly string[];
};

const endings = streetWords.ending;
/** `O.L.V.-straat`, `O.-L.-Vrouwstraat`, `OLVstraat`. */
const ourLady = /\bo ?l ?v(?:r(?:ouwe?)?)?(?: |(?=str|ln|laan|plein|kerk|weg|dreef)|$)/;

/** Folds a street; remembered, as streets repeat. */
export const streetForm: (street: string) => StreetForm = remember((street) => {
  const words = foldText(street)
    .replace(ourLady, 'onzelievevrouw ')
    .split(' ')
    .filter((word) => word !== '');
  const last = words.length - 1;
  let core = '';
  let end = '';
  words.forEach((word, index) => {
    if (index < last) {
      core += streetWords.word[word] ?? word;
      return;
    }
    const row = endings.find(([short]) => word.endsWith(short));
    if (row === undefined) {
      core += streetWords.word[word] ?? word;
      return;
    }
    core += word.slice(0, word.length - row[0].length);
    end = row[1];
  });
  const name = core === '' ? end : core;
  const key = core + end;
  return {
    key,
    core: name,
    ending: core === '' ? '' : end,
    sound: soundOf(name).key,
    plain: words.join(''),
    letters: lettersOf(key),
  };
});

const boxWord = /\b(?:bus|bte|boite|boîte|bt|app|apt|appt|appartement|box|unit|kamer|studio|nr|no|b)\b\.?/g;

function boxForm(text: string): string {
  const bare = foldText(text.replaceAll(boxWord, ' '))
    .replaceAll(/(?:^| )0+(?=\d)/g, ' ')
    .replaceAll(' ', '');
  // `b1` may be box 1 or box B1: nobody can tell, so both are read as 1.
  return bare
    .replace(/^(?:bus|bte|app)+(?=[a-z]*\d)/, '')
    .replace(/^b+0*(?=[a-z]?\d)/, '')
    .replace(/^0+(?=.)/, '');
}

type NumberForm = { readonly number: string | undefined; readonly letter: string; readonly box: string };

/** House number with what is written behind it: `57/0410`, `57 bus 4`, `57b19`, `12A`, `12-14` (a range: its first). */
const numberForm: (houseNumber: string) => NumberForm = remember((houseNumber) => {
  const text = houseNumber
    .toLowerCase()
    .trim()
    .replace(/^(?:nr|no|n°|huisnr|huisnummer)\.?\s*/, '');
  const match = /^0*(\d+)(.*)$/.exec(text);
  if (match === null) return { number: undefined, letter: foldText(text).replaceAll(' ', ''), box: '' };
  const rest = (match[2] ?? '').trim();
  // `57 b A1`: set apart, the b is the box.
  if (/^\s+b\.?\s+[a-z]\d/.test(match[2] ?? '')) return { number: match[1], letter: '', box: boxForm(rest) };
  const range = /^-\s*\d+[a-z]?\s*(.*)$/.exec(rest);
  const tail = range === null ? rest : (range[1] ?? '');
  const lettered = /^([a-z])(?![a-z])(?!\s*\d)\s*(.*)$/.exec(tail);
  if (lettered !== null)
    return { number: match[1], letter: lettered[1] ?? '', box: boxForm(lettered[2] ?? '') };
  const both = /^([ac-z])\s*[/,]\s*(\w+)$/.exec(tail);
  if (both !== null) return { number: match[1], letter: both[1] ?? '', box: boxForm(both[2] ?? '') };
  return { number: match[1], letter: '', box: boxForm(tail) };
});
const boxField: (box: string) => string = remember((box) => boxForm(box.toLowerCase()));

const placeForm: (place: string) => PlaceForm = remember((place) => {
  const words = foldText(place.replaceAll(/\(.*?\)/g, ' ')).split(' ');
  const key = words.map((word) => (word === 'st' || word === 'ste' ? 'sint' : word)).join('');
  return { key, sound: soundOf(key).key, postcodes: postcodesOf(place) };
});

/** Folds a dwelling; the parts that it lacks are undefined or empty. */
export function dwellingForm(dwelling: Dwelling): DwellingForm {
  const number = dwelling.houseNumber === undefined ? undefined : numberForm(dwelling.houseNumber);
  const box = dwelling.box === undefined ? (number?.box ?? '') : boxField(dwelling.box);
  return {
    street: dwelling.street === undefined ? undefined : streetForm(dwelling.street),
    number: number?.number,
    letter: number?.letter ?? '',
    box,
    postcode: dwelling.postcode,
    place: dwelling.municipality === undefined ? undefined : placeForm(dwelling.municipality),
  };
}
