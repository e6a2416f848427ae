import { isGivenName } from '../../../normalise/given-names.ts';
import { parsePersonName, type PersonName } from '../../../normalise/names.ts';
import { foldText } from '../../../normalise/text.ts';
import type { Span } from '../source-text.ts';

type Named = Span & PersonName & { readonly professional: boolean };

const GIVEN_NAME_TOLD =
  /^(?: aan)?,? ?\(?(?:met )?(?:als )?(?:voornaam|voornamen|pr[ée]noms?|first name|given name|Vorname)(?: is|:)? (?<given>\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2})/u;

/** `mevrouw Abdi Warsame, voornaam Hodan`: what stood before the word is the surname whole. */
export function withToldGivenName<T extends Named>(text: string, mention: T): T {
  const told = GIVEN_NAME_TOLD.exec(text.slice(mention.end, mention.end + 80));
  const givenName = told?.groups?.['given'];
  if (told === null || givenName === undefined || mention.professional) return mention;
  const familyName = text.slice(mention.start, mention.end).replaceAll('\n', ' ');
  return { ...mention, end: mention.end + told[0].length, givenName, familyName };
}

const LISTED_CHARS = 60;

/** `- Kovalchuk Vasyl, °1979` above `- Kovalchuk Olena, °1984`: what two in a row share, and neither ends on, is their surname. */
export function withCommonFamily<T extends Named>(text: string, mentions: readonly T[]): T[] {
  const result = [...mentions];
  for (const [index, second] of mentions.entries()) {
    const first = mentions[index - 1];
    if (first === undefined || second.start - first.end > LISTED_CHARS) continue;
    const [a, b] = [first, second].map((each) => text.slice(each.start, each.end).split(/[ \n]/));
    const shared =
      a?.[0] !== undefined && a[0] === b?.[0] && a.length === 2 && b.length === 2 && a[1] !== b[1];
    if (!shared || isGivenName(foldText(a[0] ?? ''))) continue;
    for (const [at, words] of [
      [index - 1, a],
      [index, b],
    ] as const)
      result[at] = {
        ...(mentions[at] ?? second),
        ...parsePersonName(`${words[0] ?? ''}, ${words[1] ?? ''}`),
      };
  }
  return result;
}

const COUNTRY =
  /^(?:\p{Lu}\p{L}+(?:rije|kije|ië|land|stan)|Marokko|Irak|Iran|Congo|Eritrea|Ghana|Togo|Kameroen|Rwanda|Burundi|Nepal|Senegal|Guinee|Oekraïne|Nigeria|Portugal|Spanje)$/u;
/** `Stoyan Dimitrov van Bulgarije`: behind a whole name a country tells where he is from. */
export function withoutOrigin<T extends { readonly word: string }>(tokens: readonly T[]): readonly T[] {
  const last = tokens.at(-1);
  const before = tokens.at(-2);
  const origin =
    last !== undefined && before?.word === 'van' && tokens.length >= 4 && COUNTRY.test(last.word);
  return origin ? tokens.slice(0, -2) : tokens;
}
