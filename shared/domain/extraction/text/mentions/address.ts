import type { Dwelling } from '#events/signal.ts';
import { findAddresses } from '../../../normalise/addresses.ts';
import { findPlaces, placesOfPostcode } from '../../../normalise/places.ts';
import { isStreetWord } from '../lexicon/not-a-name.ts';
import { trimToKnownPlace } from './place.ts';
import type { Span } from '../source-text.ts';

/** An address as written, with how complete it is. */
export type AddressMention = Span & Dwelling;

const PLACE =
  "(?:['’]s[- ])?\\p{Lu}[\\p{L}'’.]+(?:[- ](?:(?:op|aan|in|ten|ter|de|den|het|'t|’t|la|le|les|l['’]|sur|lez|sous)[- ]){0,2}['’]?\\p{Lu}?[\\p{L}'’]+){0,4}";
/** `2870 Breendonk, ` or `te 9120 Beveren (` right before the street. */
const PLACE_BEFORE = new RegExp(
  `(?:B-)?(?<!\\d)(?<postcode>[1-9]\\d{3})[ \\n](?<place>${PLACE})[ \\n]?[,(:;–—-]?[ \\n]?(?:in de |in het |aan de |op de |rue |straat: ?)?$`,
  'u',
);
/** `12, rue de la Gare`, `au 27 de la rue Dubois`, `12 Church Street`: the number goes first. */
const STREET_TYPE =
  '(?:[Rr]ue|[Aa]venue|[Aa]v\\.|[Cc]haussée|[Pp]lace|[Bb]oulevard|[Bb]d\\.?|[Qq]uai|[Cc]hemin|[Ii]mpasse|[Cc]los|[Aa]llée|[Ss]quare|[Rr]oute|[Dd]rève|[Vv]enelle)';
const NUMBER_FIRST = new RegExp(
  `(?<![\\d.,/€-]|€ )(?<number>\\d{1,4} ?[A-Za-z]?)(?:[ /]?(?:bte|boîte|boite|bus|box)\\.? ?(?<box>[A-Za-z]?\\d{1,4}[A-Za-z]?))?,? (?:de l['’]|de la |du |de )?(?<street>${STREET_TYPE} (?:(?:de|du|des|la|le|les|l['’]|d['’]|à|au|aux|Saint|Sainte|St\\.?)[ ]?){0,3}\\p{Lu}[\\p{L}'’.-]+(?: (?:(?:de|du|des|la|le|les|et) ){0,2}\\p{Lu}[\\p{L}'’-]+){0,3}|\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+){0,2} (?:Street|Road|Lane|Avenue|Square))(?:,? ?(?:bte|boîte|boite|bus|box|apt\\.?)\\.? ?(?<box2>[A-Za-z]?\\d{1,4}[A-Za-z]?))?(?:[,;]?[ \\n](?:(?:à|a|in|te|at) )?(?:(?:B-)?(?<postcode>[1-9]\\d{3})[ ])?(?<place>${PLACE}))?`,
  'gu',
);
/** `in de Stationsstraat te Temse`: a street without a number. */
const STREET_ONLY = new RegExp(
  `(?<![\\p{L}])(?:in|op|aan|uit) de (?<street>(?:\\p{Lu}[\\p{L}'’.-]+ ){0,2}\\p{Lu}?[\\p{L}'’-]+)(?:,? (?:te|in) (?:(?<postcode>[1-9]\\d{3}) )?(?<place>${PLACE}))?`,
  'gu',
);
/** `appartement te Boom`, `woning in 2880 Bornem`: only the place. */
const PLACE_ONLY = new RegExp(
  `(?<![\\p{L}])(?:[Ww]oning|rijwoning|[Hh]uis|huisje|[Aa]ppartement|appartementje|[Ss]tudio|[Kk]amer|kot|[Pp]and|[Ff]lat|[Ll]ogement|[Mm]aison|[Aa]partment|[Hh]ouse|Haus|Wohnung|[Hh]uurhuis|[Hh]uurwoning|[Kk]amers|[Rr]ooms?|huurt|huren)(?: \\p{Ll}+){0,3} (?:te|in|à|in der|at) (?:(?:B-)?(?<postcode>[1-9]\\d{3}) )?(?<place>${PLACE})`,
  'gu',
);

/** Addresses in the text, in order. Complete ones first win over bare streets and places inside the same words. */
export function findAddressMentions(text: string): AddressMention[] {
  const found: AddressMention[] = [];
  for (const hit of findAddresses(text)) {
    const { index, length, text: _written, ...address } = hit;
    // `ayant pris cours le 15 juin`: no street ends on an article.
    if (/[ ](?:le|la|les|du)$/.test(address.street ?? '')) continue;
    found.push(
      withPlaceBefore(text, withStreetAbove(text, { ...address, start: index, end: index + length })),
    );
  }
  for (const pattern of [NUMBER_FIRST, STREET_ONLY, PLACE_ONLY]) {
    for (const match of text.matchAll(pattern)) {
      const mention = fromMatch(match);
      if (mention === undefined) continue;
      if (found.some((other) => other.start < mention.end && mention.start < other.end)) continue;
      found.push(mention);
    }
  }
  return found.map((each) => withRest(text, each)).toSorted((a, b) => a.start - b.start);
}

const POSTCODE_BEHIND = /^[ \n,]{0,2}\(?(?:B-)?(?<postcode>[1-9]\d{3})\)?(?![\d/.-]|[ \n]?(?:€|eur))/;
/** `Vaartstraat 9 b 3, 3500.`: somebody leaves the place out. */
const POSTCODE_ALONE = /^,[ ]\(?(?:B-)?(?<postcode>[1-9]\d{3})\)?(?=[.,;)\n]|$)/;
const BOX_NEARBY =
  /^[^.;\n\d]{0,45}[ (,](?:bus|bte|boîte|box)[ .]{1,2}(?<box>[A-Za-z]?\d{1,4}[A-Za-z]?)(?![\d])/i;
const PLACE_NEARBY =
  /^[ \n]?[,(]?[ \n]?(?:in|te|à|at)?[ \n]?\(?(?<place>\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)\)?/u;

/** What people put behind an address: `Ooststraat 66 in Diksmuide (8600)`, `Knokkestraat 213 (tweede verdieping, bus 5)`. */
function withRest(text: string, address: AddressMention): AddressMention {
  let result = address;
  if (result.houseNumber === undefined) return result;
  if (result.municipality === undefined && result.postcode === undefined) {
    const match = PLACE_NEARBY.exec(text.slice(result.end, result.end + 60));
    const place =
      match?.groups?.['place'] === undefined ? undefined : trimToKnownPlace(match.groups['place']);
    if (
      match !== null &&
      place !== undefined &&
      findPlaces(place).length > 0 &&
      /\b(?:in|te|à|at)\b|\(|,/.test(match[0])
    ) {
      result = { ...result, municipality: place, end: result.end + match[0].indexOf(place) + place.length };
    }
  }
  if (result.postcode === undefined && result.municipality !== undefined) {
    const match = POSTCODE_BEHIND.exec(text.slice(result.end, result.end + 12));
    const postcode = match?.groups?.['postcode'];
    if (
      match !== null &&
      postcode !== undefined &&
      findPlaces(result.municipality).some((place) => place.postcode === postcode)
    ) {
      result = { ...result, postcode, end: result.end + match[0].length };
    }
  }
  if (result.postcode === undefined && result.municipality === undefined) {
    const match = POSTCODE_ALONE.exec(text.slice(result.end, result.end + 12));
    const postcode = match?.groups?.['postcode'];
    if (match !== null && postcode !== undefined && placesOfPostcode(postcode).length > 0)
      result = { ...result, postcode, end: result.end + match[0].length };
  }
  if (result.box === undefined) {
    const box = BOX_NEARBY.exec(text.slice(result.end, result.end + 60))?.groups?.['box'];
    if (box !== undefined) result = { ...result, box };
  }
  return result;
}

/** A street broken over two lines: `Burgemeester` or `rue` at the end of the one, `Lambrechtlaan 6` on the next. */
const STREET_ABOVE =
  /(?:,|[ \n](?:te|in|de|het|sis|à|maison|appartement|woning)) (?<head>(?!\p{Lu}\. )(?:\p{Lu}[\p{L}'’.-]+ ?){1,2})\n$|(?<=[ \n(,])(?<type>(?:[Rr]ue|[Aa]venue|[Cc]haussée|[Pp]lace|[Bb]oulevard|[Qq]uai|[Cc]hemin|[Cc]los|[Aa]llée|[Dd]rève|[Rr]oute|[Ss]quare)(?: (?:de la|de|du|des|d['’]|l['’]))?)\n$/u;

function withStreetAbove(text: string, address: AddressMention): AddressMention {
  if (text[address.start - 1] !== '\n' || address.street === undefined) return address;
  const from = Math.max(0, address.start - 60);
  const match = STREET_ABOVE.exec(text.slice(from, address.start));
  const head = (match?.groups?.['head'] ?? match?.groups?.['type'])?.trim();
  if (match === null || head === undefined || findPlaces(head).length > 0) return address;
  // Only a line of prose is broken; under a short line of a letterhead a new address begins.
  const lineStart = text.lastIndexOf('\n', address.start - 2) + 1;
  if (address.start - 1 - lineStart < 45) return address;
  return {
    ...address,
    street: `${head} ${address.street}`,
    start: from + match.index + match[0].indexOf(head),
  };
}

/** `in Turnhout, ` or `(Gent, ` before the street: a known place without its postcode. */
const BARE_PLACE_BEFORE = new RegExp(
  `(?:(?<![\\p{L}])(?:in|te|à|at|zu|uit|from)[ \\n]|[(,:][ \\n]?|(?:^|[\\n\\t]))(?<place>${PLACE})(?:[ \\n]?[,(:;–—-][ \\n]?(?:in de |in het |op de |aan de )?|[ \\n](?:in|op|aan)[ \\n](?:de|het)[ \\n])$`,
  'u',
);

function withBarePlaceBefore(text: string, address: AddressMention): AddressMention {
  if (address.postcode !== undefined || address.municipality !== undefined) return address;
  const from = Math.max(0, address.start - 70);
  const match = BARE_PLACE_BEFORE.exec(text.slice(from, address.start));
  const place = match?.groups?.['place'];
  if (match === null || place === undefined || findPlaces(place).length === 0) return address;
  return { ...address, municipality: place };
}

function withPlaceBefore(text: string, address: AddressMention): AddressMention {
  const from = Math.max(0, address.start - 90);
  const match = PLACE_BEFORE.exec(text.slice(from, address.start));
  const postcode = match?.groups?.['postcode'];
  const place = match?.groups?.['place'];
  if (match === null || postcode === undefined || place === undefined)
    return withBarePlaceBefore(text, address);
  // Places outside the gazetteer: only where a word or line leads to the postcode and a comma parts place and street.
  const told = /(?:(?<!\p{L})(?:te|à|in|at|zu|adres|domicile)[ \n\t]|[(,:\n\t][ ]?)$/iu.test(
    text.slice(Math.max(0, from + match.index - 12), from + match.index),
  );
  const parted = told && /,[ \n]?$/.test(match[0]);
  if (placesOfPostcode(postcode).length === 0 && findPlaces(place).length === 0 && !parted) return address;
  // `Kerkstraat 3, 2880 Bornem, Dorp 5`: the place belongs to the address before it, unless this one has none.
  if (address.postcode !== undefined) return address;
  return { ...address, postcode, municipality: trimToKnownPlace(place, postcode), start: from + match.index };
}

function fromMatch(match: RegExpExecArray): AddressMention | undefined {
  const groups = match.groups ?? {};
  const street = groups['street']?.replace(/[,.]$/, '');
  const number = groups['number'];
  const box = groups['box'] ?? groups['box2'];
  const postcode = groups['postcode'];
  const place = groups['place'] === undefined ? undefined : trimToKnownPlace(groups['place'], postcode);
  const known = place !== undefined && (findPlaces(place).length > 0 || postcode !== undefined);
  // `Renaix, 9600, rue Jean Jaurès`: the postcode of the place before it.
  if (number !== undefined && /^\d{4}$/.test(number) && placesOfPostcode(number).length > 0) return undefined;
  if (number === undefined && street !== undefined && !isStreetWord(street.split(' ').at(-1) ?? ''))
    return undefined;
  if (street === undefined && !known) return undefined;
  if (number === undefined && street !== undefined && /^(?:straat|weg|baan|markt|plein|dorp)$/i.test(street))
    return undefined;
  return {
    start: match.index,
    end: match.index + match[0].length,
    ...(street === undefined ? {} : { street }),
    ...(number === undefined ? {} : { houseNumber: number.replace(/\s/g, '') }),
    ...(box === undefined ? {} : { box }),
    ...(postcode === undefined ? {} : { postcode }),
    ...(known && place !== undefined ? { municipality: place } : {}),
  };
}
