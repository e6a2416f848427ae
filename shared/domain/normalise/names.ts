import type { Tenant } from '#events/signal.ts';
import { isGivenName } from './given-names.ts';
import { cleanLine, foldText } from './text.ts';

export type PersonName = Pick<Tenant, 'givenName' | 'familyName'>;

/** Which name comes first where neither capitals, comma, particle nor a known given name tells. */
export type NameOrder = 'given-first' | 'family-first';

/** Small words that open or join a family name, folded. `ben` and `al` are also given names: see `startsFamily`. */
const PARTICLES = new Set(
  "van de den der vander vanden vande van't ter ten te 't t' op in la le les l' du des d' da das do dos di della el al ait ben bin ibn bel abu abou ould von zu zur vom mac mc st sint saint o' ver".split(
    ' ',
  ),
);
const AMBIGUOUS_PARTICLES = new Set([
  'ben',
  'al',
  'do',
  'in',
  'op',
  'te',
  'mac',
  'saint',
  'sint',
  'ver',
  'bel',
]);

const TITLES =
  /^(?:de heer en mevrouw|dhr\.? (?:en|&) mevr\.?|(?:m|mr|monsieur)\.? (?:et|&) (?:mme|madame)\.?|mr\.? (?:and|&) mrs\.?|herr und frau|de heer|de heren|mevrouw|mevr\.?|mw\.?|mej(?:uffrouw|\.)?|dhr\.?|dhr|hr\.?|heer|madame|mesdames|mme\.?|mlle\.?|mademoiselle|monsieur|m\.(?=\s)|mr\.?|mrs\.?|ms\.?|miss|herr|frau|dr\.?|ing\.?|ir\.?|mtr\.?|meester|maitre|maître|inspecteur|huurder|huurster|locataire|bewoner|bewoonster|tenant|mieter(?:in)?)\s*(?:\d\s*)?[:.]?\s+/i;
const FAMILY_WORD =
  /^(?:(?:de\s)?(?:familie|fam\.?|gezin|huisgezin|famille|family|consorts|echtpaar|koppel|crts?\.?|erven|héritiers)|la famille|les époux|époux)\s+/i;
/** What stands behind a name without being part of it: birth, age, widow, maiden name, brackets, remarks. */
const TAIL =
  /\s*(?:[(°*†[]|,?\s+(?:°|geb(?:oren)?\b\.?|née?(?!\p{L})|ne[eé]?\sle\b|born\b|weduwe\b|weduwnaar\b|wed\.|wwe\b|veuve\b|veuf\b|vve\b|echtgenote\b|echtgenoot\b|echtg\.|épouse\b|ép\.|eps\.|widow\b|INSZ\b|RRN?\b|NN\b|rijksregister|\d)).*$/iu;

const COUPLE =
  /\s*(?:\s&\s|&|\s\+\s|\+|\s(?:en|et|and|und|y)\s(?:(?:zijn|haar)\s(?:vrouw|man|echtgenote|echtgenoot|partner)\s|son\sépouse\s|(?:mevr(?:ouw|\.)?|mw\.?|mme|dhr\.?|de heer|m\.)\s)?|\s?;\s?|\s?\n\s?|\s[-–]\s|\s?\/)\s*/i;

/** `d'Hondt` and `d’Hondt` carry their particle with them. */
function isParticle(word: string): boolean {
  return PARTICLES.has(foldText(word).replace(/\.$/, ''));
}

function isCapitals(word: string): boolean {
  const letters = word.replace(/[^\p{L}]/gu, '');
  return letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
}

/**
 * Names cased as usual where they came in capitals only or in small letters only: `DE SMEDT` is `De Smedt`, `VAN DEN BROECK`
 * `Van den Broeck`, `D'HONDT` `D'Hondt`, `jean-pierre` `Jean-Pierre`. Mixed case is left as written.
 */
export function properCase(name: string): string {
  const words = name.split(' ');
  return words
    .map((word, index) => {
      if (!isCapitals(word) && word !== word.toLowerCase()) return word;
      if (
        word === word.toLowerCase() &&
        !isCapitals(words.join('')) &&
        words.some((each) => each !== each.toLowerCase())
      )
        return word;
      if (index > 0 && index < words.length - 1 && isParticle(word)) return word.toLowerCase();
      return (
        word
          .toLowerCase()
          // A capital I with a dot leaves its dot behind.
          .replaceAll('i\u0307', 'i')
          .replace(
            /(^|[-'’.])(\p{L})/gu,
            (_, before: string, letter: string) => before + letter.toUpperCase(),
          )
      );
    })
    .join(' ');
}

/** The name without titles before it and birth data, brackets and remarks behind it. */
export function withoutTitles(text: string): string {
  let name = cleanLine(text).replace(TAIL, '');
  for (let tries = 0; tries < 3; tries += 1) {
    const shorter = name.replace(TITLES, '');
    if (shorter === name) break;
    name = shorter;
  }
  return name.replace(/^[\s,;:.·•–-]+|[\s,;:–-]+$/g, '');
}

function build(given: readonly string[], family: readonly string[]): PersonName {
  const givenName = properCase(given.join(' '));
  const familyName = properCase(family.join(' '));
  return {
    ...(givenName === '' ? {} : { givenName }),
    ...(familyName === '' ? {} : { familyName }),
  };
}

/** Where the family name begins by a particle after the first word: `Ilse Van den Broeck` gives 1. */
function particleAfterFirst(words: readonly string[]): number {
  for (let index = 1; index < words.length - 1; index += 1) {
    const word = words[index];
    if (word === undefined || !isParticle(word)) continue;
    return index;
  }
  return -1;
}

/** `Débora Ferreira da Silva`: the particle joins two family names. */
const IBERIAN = /^(?:da|do|dos|das|e|y)$/;
const first = (words: readonly string[]): string => foldText(words[0] ?? '');

/** `Van den Broeck Ilse`: the first word is a particle, so the family name comes first and takes one word after them. */
function leadingParticles(words: readonly string[]): number {
  let count = 0;
  while (count < words.length - 1 && isParticle(words[count] ?? '')) count += 1;
  if (count === 1 && AMBIGUOUS_PARTICLES.has(foldText(words[0] ?? '')) && words.length === 2) return 0;
  return count;
}

/**
 * One person's name in parts. In order of strength: a comma (`Janssens, Eddy`), capitals (`DE SMEDT Wendy`), particles
 * (`Ilse Van den Broeck`, `Van den Broeck Ilse`), known given names (`Janssens Rudy`), then `order`. Titles, birth data, widow's
 * and maiden names in brackets are dropped. One word alone is the family name. Undefined when nothing is left.
 */
export function parsePersonName(text: string, order: NameOrder = 'given-first'): PersonName | undefined {
  if (text.length > 300) return undefined;
  const bare = withoutTitles(text);
  const family = FAMILY_WORD.exec(bare);
  const name = family === null ? bare : bare.slice(family[0].length);
  if (!/\p{L}/u.test(name) || /@|https?:/.test(name)) return undefined;
  if (family !== null) return build([], name.split(' '));
  const comma = /^([^,]{1,80}),\s*([^,]{1,80})$/.exec(name);
  if (comma?.[1] !== undefined && comma[2] !== undefined) {
    const [left, right] = [comma[1].trim().split(' '), withoutTitles(comma[2]).split(' ')];
    // `Eddy, Janssens` is rarer than a comma after the family name, but a known given name tells.
    const swapped =
      left.length === 1 &&
      isGivenName(foldText(left[0] ?? '')) &&
      !isGivenName(foldText(right[0] ?? '')) &&
      isParticleOrUnknown(right);
    return swapped && isCapitals(right.join('')) ? build(left, right) : build(right, left);
  }
  const words = joinDoubleNames(name.split(' ').filter((word) => word !== ''));
  if (words.length === 1) return build([], words);
  const capitals = words.map((word) => isCapitals(word) || (isParticle(word) && word === word.toUpperCase()));
  const capitalCount = capitals.filter(Boolean).length;
  if (
    capitalCount > 0 &&
    capitalCount < words.length &&
    words.some((word, index) => capitals[index] === true && !isInitials(word))
  ) {
    const familyWords = words.filter((word, index) => capitals[index] === true && !isInitials(word));
    const givenWords = words.filter((word, index) => capitals[index] !== true || isInitials(word));
    if (capitals[0] === true || capitals.at(-1) === true) return build(givenWords, familyWords);
  }
  const lead = leadingParticles(words);
  if (lead > 0 && words.length > lead + 1) return build(words.slice(lead + 1), words.slice(0, lead + 1));
  if (lead > 0) return build([], words);
  const at = particleAfterFirst(words);
  if (
    at > 1 &&
    IBERIAN.test(words[at] ?? '') &&
    (isGivenName(first(words)) || at === 2) &&
    !isGivenName(foldText(words[1] ?? ''))
  )
    return build(words.slice(0, 1), words.slice(1));
  if (at > 0)
    return at === 1 && afterParticlesGiven(words, at) && order === 'family-first'
      ? splitByOrder(words, order)
      : build(words.slice(0, at), words.slice(at));
  return splitByOrder(words, order);
}

/** `Claes-Van Damme` is one family name, also behind a title alone. */
function joinDoubleNames(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    if (last !== undefined && /-(?:van(?: den?| der)?|vanden|vander|de|den|der|el|ter)$/i.test(last))
      joined[joined.length - 1] = `${last} ${word}`;
    else joined.push(word);
  }
  return joined;
}

function isParticleOrUnknown(words: readonly string[]): boolean {
  return isParticle(words[0] ?? '') || !isGivenName(foldText(words[0] ?? ''));
}

/** `Peeters De Smet Anna`: after the particle and its word a known given name ends the line. */
function afterParticlesGiven(words: readonly string[], at: number): boolean {
  return (
    words.length > at + 2 &&
    isGivenName(foldText(words.at(-1) ?? '')) &&
    !isGivenName(foldText(words[0] ?? ''))
  );
}

function isInitials(word: string): boolean {
  return /^(?:\p{Lu}\.?-?){1,3}$/u.test(word) && word.includes('.');
}

const SPANISH_SURNAME = /^\p{Lu}\p{Ll}+[aeiouáéíóú]z$/u;

function splitByOrder(words: readonly string[], order: NameOrder): PersonName {
  const first = foldText(words[0] ?? '');
  const last = foldText(words.at(-1) ?? '');
  const firstKnown = isGivenName(first) || isInitials(words[0] ?? '') || /^\p{Lu}\.$/u.test(words[0] ?? '');
  const lastKnown = isGivenName(last) || /^\p{Lu}\.$/u.test(words.at(-1) ?? '');
  const givenFirst = firstKnown === lastKnown ? order === 'given-first' : firstKnown;
  if (givenFirst) {
    const count = leadingGiven(words);
    return build(words.slice(0, count), words.slice(count));
  }
  // `Gonzalez Ortega Pilar`: a Spanish name bears two surnames before the one known given name.
  let familyCount = words.length === 3 && SPANISH_SURNAME.test(words[0] ?? '') && lastKnown ? 2 : 1;
  // `Thi Lan` behind `Nguyen`, `El Mouden Ahmed`: everything up to the first known given name is the family name.
  while (
    familyCount < words.length - 1 &&
    !isGivenName(foldText(words[familyCount] ?? '')) &&
    words.length - familyCount > 2
  )
    familyCount += 1;
  return build(words.slice(familyCount), words.slice(0, familyCount));
}

/** `Jean Pierre Vercauteren`, `Thi Lan Nguyen`: every known given name before the last word belongs to the given names. */
function leadingGiven(words: readonly string[]): number {
  let count = 1;
  while (count < words.length - 1 && isGivenName(foldText(words[count] ?? ''))) count += 1;
  return count;
}

/**
 * All persons in one cell or phrase, a couple with `&`, `en`, `et`, `+`, `/` or a line end between them: `Janssens, Eddy & De Wit,
 * Carine`, `Dirk en Nathalie Segers` (both Segers), `Segers Dirk en Nathalie`, `DE SMEDT Wendy / PEETERS Jan`. Empty when there is none.
 */
export function parsePersonNames(text: string, order: NameOrder = 'given-first'): PersonName[] {
  if (text.length > 400) return [];
  const listed = wholeNamesBetweenCommas(text);
  if (listed !== undefined) return listed.flatMap((name) => parsePersonNames(name, order));
  const cleaned = text
    .split('\n')
    .map((line) => withoutTitles(line))
    .filter((line) => line !== '')
    .join('\n');
  const parts = cleaned
    .split(COUPLE)
    .map((part) => part.trim())
    .filter((part) => /\p{L}/u.test(part));
  if (parts.length === 0) return [];
  if (parts.length === 1) {
    const one = parsePersonName(parts[0] ?? '', order);
    return one === undefined ? [] : [one];
  }
  const names = parts.slice(0, 6).map((part) => parsePersonName(part, order));
  return names.flatMap((name, index) => {
    if (name === undefined) return [];
    if (name.givenName !== undefined) return [name];
    // A single word beside a full name: a given name that shares the family name of its neighbour.
    const neighbour = names.find((other, at) => at !== index && other?.givenName !== undefined);
    const word = name.familyName ?? '';
    const shares = isGivenName(foldText(word)) || (index === 0 && OF_TWO.test(text) && !/\s/.test(word));
    if (neighbour?.familyName !== undefined && shares)
      return [{ givenName: word, familyName: neighbour.familyName }];
    return [name];
  });
}

/** A title for two says that both bear the name behind them: `Dhr. en Mevr. Rutger en Evelien Smeets`. */
const OF_TWO =
  /^\s*(?:(?:de )?heer (?:en|&) mevr\S*|dhr\.? (?:en|&) (?:mevr|mw)\.?|(?:m|mr|monsieur)\.? (?:et|&) (?:mme|madame)\.?|mr\.? (?:and|&) mrs\.?|herr und frau)\s/i;

/** `Stef Aerts, Wout Aerts`: whole names with a known given name on each side of the comma are two persons. */
function wholeNamesBetweenCommas(text: string): string[] | undefined {
  const parts = text.split(/\s*,\s*/).map(withoutTitles);
  if (parts.length < 2 || parts.length > 6) return undefined;
  const whole = (part: string): boolean => {
    const words = foldText(part).split(' ');
    return words.length > 1 && (isGivenName(words[0] ?? '') || isGivenName(words.at(-1) ?? ''));
  };
  return parts.every(whole) ? parts : undefined;
}

const LEGAL_FORM =
  /(?:^|[\s,(])(?:bvba|bv|nv|vzw|cvba|cv|cvso|gcv|vof|commv|asbl|sprl|srl|sa|scrl|sc|snc|gmbh|ltd|inc|ivzw|svk|vereniging|maatschappij|woonmaatschappij|immo|vastgoed|ocmw|cpas|caw|kantoor|advocaten|notaris|stad|gemeente|vme|syndic(?:us)?|agence|agentschap|stichting|fonds)(?=$|[\s,).&-])/i;

/** A firm, service or public body rather than a person. */
export function isOrganisationName(text: string): boolean {
  return LEGAL_FORM.test(
    foldText(cleanLine(text)).replaceAll('.', (dot, at: number, whole: string) =>
      /[a-z]\.[a-z]/.test(whole.slice(at - 1, at + 2)) ? '' : dot,
    ),
  );
}
