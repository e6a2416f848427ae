import type { Dwelling } from '#events/signal.ts';
import { FLOOR_AT_END, HOUSE_NUMBER_PATTERN, tidyHouseNumber } from './house-numbers.ts';
import { isGivenName } from './given-names.ts';
import { findPlaces, placesOfPostcode } from './places.ts';
import { cleanText, foldText } from './text.ts';

export type AddressHit = Dwelling & {
  readonly index: number;
  readonly length: number;
  readonly text: string;
};

/** Lower-case words that belong inside a street or place name. */
const INNER = String.raw`(?:van|de|der|den|het|'t|’t|op|ten|ter|te|en|aan|bij|over|in|du|des|la|le|les|aux?|et|sur|sous|lez|lès|zum|zur|am|im|von)`;
const CAPITAL = String.raw`(?:['’]?[ds]['’]|[dl]['’])?[\p{Lu}][\p{L}\p{M}'’.-]{0,40}`;
const PLACE = String.raw`(?:['’]s[- ])?${CAPITAL}(?:[ -](?:${INNER}[ -]){0,2}${CAPITAL}){0,3}`;
const POSTCODE = String.raw`(?:(?<!\b(?:[Bb]us|[Bb]te\.?|[Bb]o[iî]te|[Bb]ox)[\s:]{1,2})\bB[ -]{0,2})?(?<!\d)([1-9]\d{3})`;
/** What may stand between the number and the postcode: comma, dash, line end, `te`, `à`, `in`. */
const BETWEEN = String.raw`[\s,;.–—|/(-]{1,6}(?:(?:ook|eveneens|mede|aussi|ebenfalls)\s)?(?:(?:te|in|à|a|at|zu|in de|gemeente|postcode)\s|t['’]\s?)?`;

const FRENCH_TYPE = String.raw`(?:[Rr]ue|[Aa]v(?:enue|\.)|[Cc]hauss[ée]e|[Cc]h(?:ée|aus)?\.|[Pp]lace|[Bb](?:oulevar)?d\.?|[Qq]uai|[Cc]hemin|[Ii]mpasse|[Cc]los|[Aa]llée|[Ss]quare|[Ss]entier|[Rr]oute|[Cc]ours|[Dd]rève|[Vv]enelle|[Cc]ité|[Rr]ésidence|[Pp]assage|[Ff]aubourg)`;
const STREET_ENDING =
  /(?:straat|str\.?|laan|weg|baan|dreef|plein|lei|kaai|kade|dijk|pad|singel|vest|vesten|gracht|markt|hof|steeg|park|dorp|hoek|berg|veld|velden|heide|kouter|stwg|stw\.?|plaats|plaatse|ring|poort|wijk|akker|beek|meers|brug|tuin|gaarde|warande|strasse|straße|allee|platz|gasse|street|road|lane|avenue|square)$/i;
const FRENCH_START = new RegExp(`^${FRENCH_TYPE}(?![\\p{L}])`, 'u');

/** Words that stand before a street without being part of it. */
const NOT_STREET = new Set(
  'gsm tel telefoon telephone handy mobile phone voor pour for op in aan te bij van naar uit adres woning woonplaats wonende woont woon wonen huurt huren huur verhuur verhuren huis appartement studio kamer pand flat goed ligging gelegen situe adresse logement domicile address dwelling anschrift wohnung wohne wohnt miete haus ik wij we u hij zij ze onze ons mijn het de den een rue: huurder huurders huurster bewoner bewoners mevrouw meneer mijnheer mevr dhr mw familie gezin betreft locataire appartement maison house live lives at eur euro tenant mieter frau herr habite loue sis sise'.split(
    ' ',
  ),
);
/** `Claessens in de Sint-Jobsstraat`: what leads to a street of which the words behind tell that they are one. */
const LEADS = /^(?:in|op|aan|uit|bij|te|à|a|au|at|zu|naar|van)$/;
const ARTICLE = /^(?:de|den|het|'t|’t|der|dem|la|le|les)$/;
/** `Steenweg op Gierle`, `Oude Baan naar Lier`: a street by its first word. */
const STREET_START =
  /^(?:\p{Lu}\p{L}+ )?(?:Steenweg|Baan|Heirbaan|Heirweg|Weg|Dijk|Kaai|Vaart|Plein|Pad|Dreef) (?:op|naar|tot|van|aan|over)(?= )/u;
const STREET_NOUN = /(?:^|[\s(,:])(?:Steenweg|Baan|Heirbaan|Heirweg|Weg|Dijk|Pad|Dreef)\s{1,2}$/u;
/** Words right before a street that has no ending of its own: `woont op de Heikant 12`. */
const LIVES =
  /(?<!\p{L})(?:woon(?:t|achtig|adres)?|wonende?|huur(?:t|de|den)?|huren|verhu\p{L}+|gelegen|adres(?: is)?|verblijft|domicilie|wohn\p{L}+|lives?|living|habite\p{L}*|sise?|situé\p{L}*)(?!\p{L})[^.;\n\d]{0,40}$/iu;
/** `des Hauses Am Bahnhof 7`: what is let, then its street. */
const HOME_NOUN =
  /^(?:Hauses|Haus|(?:Miet)?[Ww]ohnung|Mietobjekts?|Objekts?|Gebäudes?|Anwesens?|Reihenhaus(?:es)?|Appartements?|(?:Ober|Erd|Dach)gescho(?:ss|ß)(?:es)?|Stock(?:werks?)?|Etage)$/;
/** A number of something else than a house. */
const COUNTS =
  /^\s?(?:€|%|[x×](?![\p{L}])|(?:euro?s?|eur|maand|mnd|jaar|week|weken|dag|keer|maal|kind|mois|ans|months?|years?|monat|jahre|uur|u|h|heures?|pers|huurders|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)(?![\p{Lu}]))/iu;
/** `(achterbouw)`, `, tweede verdieping`: between number and place. */
const ASIDE = String.raw`(?:\s?\((?!(?:B-)?[1-9]\d{3}\s)[^()\n]{1,32}\)|,?\s(?:\d{1,2}\s?(?:e|de|ste|er|ème|th|st|nd|rd)?|\p{L}{4,12})\s(?:verdiep(?:ing)?|verd\.?|étage|floor|stock)(?![\p{L}])(?:\s(?:rechts|links|achteraan|vooraan|gauche|droite|left|right))?)?`;

const NUMBER_AT = new RegExp(
  String.raw`(?<=[\p{L}.'’)\d],?\s{1,3}\(?(?:nr\.?\s?|nummer\s|n°\s?)?)(?<![\d.,/]\s?)${HOUSE_NUMBER_PATTERN}`,
  'giu',
);
const PLACE_AFTER = new RegExp(
  String.raw`^${ASIDE}${BETWEEN}(?:${POSTCODE}\s{1,3}(${PLACE})|(${PLACE}))`,
  'u',
);
/** `in 3290 diest`: a place in small letters counts where it bears that postcode. */
const SMALL_PLACE_AFTER = new RegExp(
  String.raw`^${ASIDE}${BETWEEN}${POSTCODE}\s{1,3}([\p{Ll}][\p{L}'’-]{2,30})`,
  'u',
);
const POSTCODE_PLACE = new RegExp(String.raw`${POSTCODE}\s{1,3}(${PLACE})`, 'gu');
const WORD_LEFT = new RegExp(
  String.raw`(?:^|[\s(,:])(${CAPITAL}|${FRENCH_TYPE}|${INNER}|\d{1,4}(?:e|er|ste|de)?|[\p{L}]{2,30})\s{0,2}$`,
  'u',
);

/** Where the line of a street begins; a number at the beginning of a line may belong to a street that ends the line above. */
function lineStartOf(text: string, end: number): number {
  const start = text.lastIndexOf('\n', end - 1) + 1;
  if (text.slice(start, end).trim() !== '' || start < 2) return start;
  const above = text.lastIndexOf('\n', start - 2) + 1;
  const last = /[\p{L}'’.-]+$/u.exec(text.slice(above, start - 1))?.[0] ?? '';
  return STREET_ENDING.test(last) && last.length > 5 ? above : start;
}

/** `im Stock der Aachener Straße`: the article leads to the street. */
const behindArticle = (words: readonly { readonly word: string }[], at: number): number =>
  at < words.length - 1 && /^(?:der|des|dem)$/.test(words[at]?.word ?? '') ? at + 1 : at;

/** The street that ends where the house number begins: walk left word by word over capitals and inner words. */
function streetBefore(text: string, end: number): { street: string; index: number } | undefined {
  const lineStart = Math.max(lineStartOf(text, end), text.lastIndexOf('\t', end - 1) + 1, end - 90);
  let cursor = end;
  const words: { word: string; index: number }[] = [];
  while (words.length < 7) {
    const left = text
      .slice(lineStart, cursor)
      .replace(
        /(?:,\s*(?:(?:nr\.?|nummer|n°)\s*)?|\s\(?(?:nr\.?|nummer|n°)\s*)$/i,
        words.length === 0 ? ' ' : '$&',
      );
    if (words.length > 0 && /[,;:()|]\s*$/.test(left)) break;
    const match = WORD_LEFT.exec(left);
    const word = match?.[1];
    if (match === null || word === undefined) break;
    const isCapital = /^(?:['’]?[ds]['’]|[dl]['’])?\p{Lu}/u.test(word);
    const isInner = new RegExp(`^${INNER}$`).test(word);
    const isType = FRENCH_START.test(word);
    const isEnding = STREET_ENDING.test(word) && words.length === 0;
    const isNumber = /^\d/.test(word) && words.length > 0;
    const index = lineStart + match.index + match[0].indexOf(word);
    const isLink = /^(?:naar|tot)$/.test(word) && STREET_NOUN.test(text.slice(lineStart, index));
    if (!isCapital && !isInner && !isType && !isEnding && !isNumber && !isLink) break;
    // A sentence ends before this word: `... te betalen. Kerkstraat 12`.
    words.unshift({ word, index });
    cursor = index;
    if (isType) break;
    if (
      /[.!?]\s+$/.test(text.slice(Math.max(0, index - 3), index)) &&
      !/\b(?:St|Dr|Mgr|Prof|Av|Bd|Burg|Past|Gen)\.\s+$/.test(text.slice(Math.max(0, index - 6), index))
    )
      break;
  }
  const typeAt = words.findLastIndex((each) => FRENCH_START.test(each.word));
  const led = typeAt >= 0 ? words.slice(typeAt) : withoutLead(words);
  const nounAt = led.findLastIndex((each, at) => at < led.length - 1 && HOME_NOUN.test(each.word));
  const startAt =
    typeAt >= 0
      ? 0
      : nounAt >= 0
        ? behindArticle(led, nounAt + 1)
        : led.findIndex((each) => !isBeforeStreet(each.word));
  const kept = withoutName(startAt < 0 ? [] : led.slice(startAt));
  const first = kept[0];
  if (first === undefined) return undefined;
  const street = kept.map((each) => each.word).join(' ');
  return /\p{L}{2}/u.test(street) ? { street, index: first.index } : undefined;
}

/** Of `Claessens in de Sint-Jobsstraat` what follows the preposition, where that by itself is a street. */
function withoutLead<T extends { readonly word: string }>(words: readonly T[]): readonly T[] {
  const last = words.at(-1)?.word ?? '';
  for (let index = 0; index < words.length - 2; index += 1) {
    const rest = words.slice(index);
    if (STREET_START.test(`${rest.map((each) => each.word).join(' ')} `)) return rest;
  }
  for (let index = words.length - 2; index >= 0; index -= 1) {
    const word = words[index]?.word ?? '';
    if (/^j['’]\p{L}/iu.test(word)) return words.slice(index + 1);
    if (!LEADS.test(word)) continue;
    const article = ARTICLE.test(words[index + 1]?.word ?? '');
    const rest = words.slice(index + (article ? 2 : 1));
    if (rest.length > 0 && (article || rest.length === 1) && STREET_ENDING.test(last)) return rest;
  }
  return words;
}

/** A street word of its own, not the end of a surname. */
const OWN_STREET =
  /^\p{L}{4,}(?:straat|laan|weg|baan|dreef|plein|steenweg|lei|kaai|dijk|markt|hof|veld|berg|akker)$/iu;

/** Of `Shana Peeters Molenstraat` the name is no part of the street; `Jan Van Rijswijcklaan` and `Pieter Paul Rubensstraat` are. */
function withoutName<T extends { readonly word: string }>(words: readonly T[]): readonly T[] {
  const last = words.at(-1);
  if (last === undefined || words.length < 3 || !OWN_STREET.test(last.word)) return words;
  const inner = (word: string | undefined): boolean =>
    word !== undefined && new RegExp(`^${INNER}$`, 'i').test(word);
  const family = words.slice(1, -1).filter(({ word }) => !inner(word));
  const [first, second] = words;
  const isName =
    isGivenName(foldText(first?.word ?? '')) &&
    family.length === 1 &&
    !inner(words.at(-2)?.word) &&
    !isGivenName(foldText(family[0]?.word ?? '')) &&
    (second === undefined || !/^\d/.test(second.word));
  return isName ? words.slice(-1) : words;
}

/** `Op`, `de`, `wonende`, `11`: not the first word of a street. A capital article is (`De Keyserlei`). */
function isBeforeStreet(word: string): boolean {
  if (/^\d/.test(word) || new RegExp(`^${INNER}$`).test(word)) return true;
  return NOT_STREET.has(foldText(word)) && !/^(?:De|Den|Het)$/.test(word);
}

function placeAfter(text: string): RegExpExecArray | null {
  const after = PLACE_AFTER.exec(text);
  if (after !== null) return after;
  const small = SMALL_PLACE_AFTER.exec(text);
  const [, postcode = '', place = ''] = small ?? [];
  return findPlaces(place).some((each) => each.postcode === postcode) ? small : null;
}

function isKnownPlace(name: string): boolean {
  return findPlaces(name).length > 0;
}

/** Of `Puurs Mevrouw` only the known place counts; an unknown name keeps its first word. */
function trimPlace(name: string, postcode: string | undefined): string {
  // A stop behind a whole word ends the sentence: `Leeuw-Saint-Pierre. Je n'arrive plus`.
  const words = (name.split(/(?<=\p{L}{4})\. /u)[0] ?? name)
    .trim()
    .replace(/[.'’-]+$/, '')
    .split(' ');
  const here = postcode === undefined ? [] : placesOfPostcode(postcode).map((place) => foldText(place.name));
  for (let count = words.length; count > 0; count -= 1) {
    const candidate = words.slice(0, count).join(' ');
    if (here.includes(foldText(candidate)) || isKnownPlace(candidate)) return candidate.replace(/[.]$/, '');
  }
  return (postcode === undefined ? (words[0] ?? name) : words.join(' ')).replace(/[.]$/, '');
}

const PLACE_AHEAD = new RegExp(String.raw`${POSTCODE}\s{1,3}(${PLACE})\s?[,:–-]\s?$`, 'u');

/** `B-9000 Gent, Coupure Links 44`: right behind a postcode and its place stands a street. */
function isBehindPlace(text: string, index: number): boolean {
  const [, postcode = '', place = ''] = PLACE_AHEAD.exec(text.slice(Math.max(0, index - 50), index)) ?? [];
  return postcode !== '' && findPlaces(place).some((each) => each.postcode === postcode);
}

const POSTCODE_BEHIND = /^[ ,]{1,2}\(?(?:B-)?([1-9]\d{3})\)?(?![\d/-]|[.,]\d|[ \n]?(?:€|eur))/;

/** `Bist 61, Wilrijk 2610`: a known place with its own postcode behind it. */
function postcodeBehind(
  text: string,
  after: RegExpExecArray,
  rawPlace: string | undefined,
): { postcode: string; end: number } | undefined {
  if (rawPlace === undefined || after[1] !== undefined) return undefined;
  const at = after[0].lastIndexOf(rawPlace) + rawPlace.length;
  const match = POSTCODE_BEHIND.exec(text.slice(at, at + 12));
  const postcode = match?.[1];
  if (match === null || postcode === undefined) return undefined;
  if (!findPlaces(rawPlace).some((each) => each.postcode === postcode)) return undefined;
  return { postcode, end: at + match[0].length };
}

/**
 * Addresses in running text or a form, in order: a street with a number and box in any Belgian notation, where a postcode
 * and place follow it, or a known place, or the street itself tells by its ending (`-straat`, `rue ...`) that it is one.
 * Line ends between street and postcode are bridged. Text before the street (`wonende te`, `Adres:`) is left out.
 */
export function findAddresses(text: string): AddressHit[] {
  const hits: AddressHit[] = [];
  let from = 0;
  for (const match of text.matchAll(NUMBER_AT)) {
    if (match.index < from) continue;
    const street = streetBefore(text, match.index);
    if (street === undefined || street.index < from) continue;
    const numberEnd = match.index + match[0].length;
    if (COUNTS.test(text.slice(numberEnd, numberEnd + 14))) continue;
    const after = placeAfter(text.slice(numberEnd, numberEnd + 120));
    const rawPlace = after?.[2] ?? after?.[3];
    const behind = after === null ? undefined : postcodeBehind(text.slice(numberEnd), after, rawPlace);
    const postcode = after?.[1] ?? behind?.postcode;
    let place = rawPlace === undefined ? undefined : trimPlace(rawPlace, postcode);
    if (place !== undefined && postcode === undefined && !isKnownPlace(place)) place = undefined;
    const bare = street.street.replace(/[.,]$/, '');
    const tells =
      STREET_ENDING.test(bare) ||
      FRENCH_START.test(bare) ||
      STREET_START.test(bare) ||
      (/^\p{Lu}/u.test(bare) && isBehindPlace(text, street.index)) ||
      (/^\p{Lu}/u.test(bare) && LIVES.test(text.slice(Math.max(0, street.index - 70), street.index)));
    if (postcode === undefined && !tells && place === undefined) continue;
    const boxed = (match[2] ?? match[3]) !== undefined && place !== undefined;
    if (postcode === undefined && !tells && !boxed && !/[\s,]\s?(?:te|in|à)\s/.test(after?.[0] ?? ''))
      continue;
    const placeEnd =
      place === undefined || after === null
        ? numberEnd
        : behind !== undefined
          ? numberEnd + behind.end
          : numberEnd + after[0].lastIndexOf(rawPlace ?? '') + place.length;
    const box = match[2] ?? match[3];
    hits.push({
      street: bare,
      houseNumber: tidyHouseNumber(match[1] ?? ''),
      ...(box === undefined ? {} : { box }),
      ...(postcode === undefined ? {} : { postcode }),
      ...(place === undefined ? {} : { municipality: place }),
      index: street.index,
      length: placeEnd - street.index,
      text: text.slice(street.index, placeEnd),
    });
    from = placeEnd;
  }
  return hits;
}

const STREET_NUMBER = new RegExp(
  String.raw`^(.*?[\p{L}.'’)\d])[\s,]{1,3}(?:nr\.?\s?|nummer\s|n°\s?)?${HOUSE_NUMBER_PATTERN}$`,
  'iu',
);
const NUMBER_STREET = new RegExp(
  String.raw`^${HOUSE_NUMBER_PATTERN}[\s,]{1,3}(${FRENCH_TYPE}\s.{2,80})$`,
  'u',
);
const COUNTRY = /[\s,(]*\b(?:Belgi[eë]|Belgique|Belgium|Belgien|BE)\)?$/i;
const LABEL = /^(?:adres|adresse|address|anschrift|woning|logement|goed)\s*:\s*/i;

/** A whole cell or field that holds street and number only (`Grote Baan 220/0102`, `12, rue de la Gare`). */
export function parseStreetLine(text: string): Dwelling | undefined {
  const line = text
    .trim()
    .replace(/[,;.\s–-]+$/, '')
    .replace(/^[,;\s–-]+/, '')
    .replace(FLOOR_AT_END, '');
  if (line === '' || line.length > 150) return undefined;
  const french = NUMBER_STREET.exec(line);
  if (french?.[1] !== undefined && french[4] !== undefined)
    return streetOf(french[4], french[1], french[2] ?? french[3]);
  const dutch = STREET_NUMBER.exec(line);
  if (dutch?.[1] !== undefined && dutch[2] !== undefined && /\p{L}{2}/u.test(dutch[1]))
    return streetOf(dutch[1], dutch[2], dutch[3] ?? dutch[4]);
  return /\p{L}{3}/u.test(line) && !/\d/.test(line) ? { street: line } : undefined;
}

function streetOf(street: string, houseNumber: string, box: string | undefined): Dwelling {
  return {
    street: street.trim().replace(/,$/, ''),
    houseNumber: tidyHouseNumber(houseNumber),
    ...(box === undefined ? {} : { box }),
  };
}

/**
 * A whole cell or field as an address: `Kerkstraat 12 bus 3, 9120 Melsele`, `9120 Melsele, Kerkstraat 12/3`,
 * `Dorpsstraat 112/2 – 9120 Melsele`, `Molenstraat 14 Puurs`, line ends or commas between. Any part may be missing;
 * undefined when no part is recognised.
 */
export function parseAddress(text: string): Dwelling | undefined {
  const line = cleanText(text)
    .replace(/[\n\t]+/g, ', ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(LABEL, '')
    .replace(COUNTRY, '')
    .trim();
  if (line === '' || line.length > 250) return undefined;
  const matches = [...line.matchAll(POSTCODE_PLACE)];
  const found =
    matches.findLast(
      (each) => placesOfPostcode(each[1] ?? '').length > 0 && !isHouseNumberOnly(line, each),
    ) ?? matches.at(-1);
  if (found?.[1] !== undefined && found[2] !== undefined) {
    const before = line.slice(0, found.index).replace(/[\s,;–—(|-]+(?:(?:te|in|à|at|zu)\s*)?$/i, '');
    const after = line.slice(found.index + found[0].length).replace(/^[\s,;)–—|-]+/, '');
    const place = found[2].trim().replace(/[.,]$/, '');
    const street = parseStreetLine(before) ?? parseStreetLine(after);
    return { ...street, postcode: found[1], municipality: place };
  }
  const behind = /^(.*\d\S*)\s*,\s*(?:B-)?([1-9]\d{3})$/.exec(line);
  if (behind?.[1] !== undefined && behind[2] !== undefined && placesOfPostcode(behind[2]).length > 0) {
    const street = parseStreetLine(behind[1]);
    if (street?.houseNumber !== undefined) return { ...street, postcode: behind[2] };
  }
  const bare = /^([1-9]\d{3})$/.exec(line)?.[1];
  if (bare !== undefined) return { postcode: bare };
  return withoutPostcode(line);
}

/** `Steenweg 1830 Machelen` could be a number before a place: a postcode that no street precedes with its own number. */
function isHouseNumberOnly(line: string, match: RegExpExecArray): boolean {
  const before = line.slice(0, match.index);
  return (
    /\p{L}\s*$/u.test(before) &&
    !/\d/.test(before) &&
    !/(?:te|in|à)\s*$/i.test(before) &&
    placesOfPostcode(match[1] ?? '').length === 0
  );
}

function withoutPostcode(line: string): Dwelling | undefined {
  const parts = /^(.*\d\S*(?:\s[A-Za-z])?)(?:\s*[,;(–-]\s*|\s(?:te|in|à)\s|\s)(\D{2,60}?)\)?$/u.exec(line);
  if (parts?.[1] !== undefined && parts[2] !== undefined) {
    const place = parts[2].trim();
    const street = parseStreetLine(parts[1]);
    if (
      street?.houseNumber !== undefined &&
      (isKnownPlace(place) || /[,;(–-]\s*$|\s(?:te|in|à)\s$/.test(line.slice(0, line.lastIndexOf(place))))
    )
      return { ...street, municipality: place };
  }
  const street = parseStreetLine(line);
  if (street?.houseNumber !== undefined) return street;
  return isKnownPlace(line) ? { municipality: line } : street;
}
