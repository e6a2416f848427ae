import type { Language } from '#events/signal.ts';
import { isGivenName } from '../../../normalise/given-names.ts';
import { parsePersonName, type PersonName } from '../../../normalise/names.ts';
import { foldText } from '../../../normalise/text.ts';
import { withCommonFamily, withoutOrigin, withToldGivenName } from './told-names.ts';
import { detectLanguage } from '../language.ts';
import { isNotAName, isStreetWord } from '../lexicon/not-a-name.ts';
import { findPlaces } from '../../../normalise/places.ts';
import type { Span } from '../source-text.ts';

/** How a name was announced, which tells how surely it is one. */
export type PersonForm =
  | 'titled'
  | 'family'
  | 'birth'
  | 'role'
  | 'capitals'
  | 'known-given'
  | 'initial'
  | 'bare';

export type PersonMention = Span &
  PersonName & {
    readonly form: PersonForm;
    /** Number of the couple (`Dirk en Nathalie Segers`) that it belongs to; absent: alone. */
    readonly couple?: number;
    /** By the title before the name. */
    readonly gender?: 'm' | 'f';
    /** A professional title: `mr.`, `meester`, `dr.`, `inspecteur`. */
    readonly professional: boolean;
  };

const WORD = "(?:[dDlLtT]['’])?\\p{Lu}[\\p{L}\\p{M}'’]*(?:-[\\p{L}\\p{M}'’]+){0,3}";
const INITIALS = '\\p{Lu}\\.(?:-?\\p{Lu}\\.){0,3}';
const PARTICLE =
  "(?:[Vv]an|[Vv]ande|[Vv]anden|[Vv]ander|[Dd]e|[Dd]en|[Dd]er|[Hh]et|['’]t|[Tt]er|[Tt]en|[Tt]e|[Vv]on|[Zz]u|[Ee]l|[Aa]l|[Bb]en|[Bb]in|[Bb]int|[Ii]bn|[Aa]bu|[Aa][iï]t|[Oo]uld|[Dd]u|[Dd]es|[Ll]a|[Ll]e|[Dd]i|[Dd]a|[Dd]o|[Dd]os|VAN|DE|DEN|DER|HET|TER|TEN|TE|EL|AL|BEN|DU|LA|LE|VON|[Vv]\\.?[dD]\\.?)";
const TOKEN = new RegExp(`(?<![\\p{L}\\d@.])(?:${INITIALS}|${WORD}|${PARTICLE})(?![\\p{L}\\d@°])`, 'gu');

const TITLE =
  /(?:(?<![\p{L}])(?:de heer(?: en mevrouw)?|dhr\.?(?: (?:en|&) (?:mevr|mw)\.?)?|heer|mevrouw|mevr\.?|mw\.?|mej\.?|juffrouw|meneer|mijnheer|hr\.?|monsieur(?: et madame)?|madame|mademoiselle|mme\.?|mlle\.?|m\.|mr\.? (?:and|&) mrs\.?|mrs\.?|ms\.?|miss|herrn?|frau|mister))[ \n]$/iu;
const PROFESSIONAL_TITLE =
  /(?<![\p{L}])(?:mr\.|mr|mtr\.?|meester|maître|maitre|me|dr\.?|dokter|docteur|prof\.?|inspecteur|hoofdinspecteur|commissaris|inspectrice|agent|notaris|notaire|rechter|vrederechter|griffier|advocaat|avocate?|deurwaarder|gerechtsdeurwaarder|hoofdgriffier|greffier|greffière|huissier|rechtsanw[aä]lt(?:in)?|gerichtsvollzieher(?:in)?|friedensrichter(?:in)?|schepen|burgemeester|collega|wijkagent)[ \n]$/iu;
const FAMILY_WORD =
  /(?<![\p{L}])(?:familie|fam\.?|gezin|huisgezin|koppel|echtpaar|echtgenoten|famille|ménage|family|familie|époux|consorts|eheleute)[ \n]$/iu;
const COUPLE_WORD =
  /(?<![\p{L}])(?:koppel|echtpaar|echtgenoten|couple|ménage|époux|consorts|eheleute|gezin|familie)[ \n](?:van[ \n])?$/iu;
const ROLE_WORD =
  /(?<![\p{L}])(?:huurders?|huursters?|onderhuurders?|bewoners?|bewoonster|cliënte?|client|patiënte?|betrokkenen?|locataires?|occupants?|tenants?|mieter(?:in|s)?|bewohner(?:in)?|genaamde?|namelijk|zijnde|nommée?|named|namens)[ \n](?:\d ?[:.]? ?)?[:(]?[ \n]?$/iu;
/** One word behind it is the given name of who lives with somebody, of whatever country. */
const SPOUSE_WORD =
  /(?<![\p{L}])(?:met|en|avec|et|with|and|mit|und)[ \n](?:(?:zijn|haar|mijn|son|sa|mon|ma|his|her|my|seiner?|ihrem|meiner?)[ \n])?(?:vrouw|man|echtgenote|echtgenoot|épouse|femme|mari|compagne|compagnon|wife|husband|frau|mann)[ \n]$/iu;
const BIRTH_AFTER =
  /^ ?[,(]{0,2} ?(?:\d{1,2}[ ./-]\d{1,2}[./-](?:19|20)?\d{2}\)|\d{1,2} \p{L}{3,9}\.? (?:19|20)\d{2}\)|\d{2}(?: ?(?:jaar|jr\.?|j\.?|ans|years?|jahre))?\)|,? ?\d{2} (?:jaar|ans|years old|jahre)|°|\(?°|geboren|geb\.|geb(?= |\.)|née?(?= le| à|e| [\d])|née? le|born|geboortedatum|INSZ|RRN|rijksregister|weduwe|weduwnaar|wed\.|veuve)/iu;
/** `Jan en Els Peeters`, `de heer Maes en mevrouw Claes`, `Kelly MOORTGAT & Sven DE BRUYN`. */
const JOIN =
  /^(?: ?\((?:[^()\n\d]{1,24}|\d{1,2}(?: ?(?:jaar|jr\.?|j\.?|ans|years?|jahre))?|(?:°|geb\.? ?|geboren |née? (?:le )?)?[\d./ -]{6,12})\)|(?:, ?°? ?[\d./-]{6,10})?\))?,?[ \n](?:en|&|et|and|und|\+)[ \n](?:(?:zijn|haar|haren|hare|hun|de|son|sa|his|her|seine|ihre?)[ \n](?:\p{Ll}+[ \n])?(?:vrouw|man|vent|echtgenote|echtgenoot|partner|wederhelft|lief|vrient|vriend|vriendin|moeder|vader|zus|broer|zoon|dochter|épouse|mari|compagne|compagnon|mère|père|fils|fille|wife|husband|girlfriend|boyfriend|mother|son|daughter|frau|mann),?[ \n])?(?:(?:de heer|mevrouw|mevr\.?|mw\.?|dhr\.?|madame|monsieur|mme|m\.|frau|herr|mrs\.?|mr\.?|ms\.?)[ \n])?$|^ ?[/&+] ?$|^,?[ \n](?:met|avec|with|mit)[ \n](?:(?:zijn|haar|son|sa|his|her|seiner?|ihrem)[ \n])?(?:vrouw|man|echtgenote|echtgenoot|partner|vriendin|vriend|épouse|femme|mari|compagne|compagnon|wife|husband|frau|mann)[ \n]$/iu;

type Token = Span & { readonly word: string; readonly particle: boolean };
type Run = { readonly tokens: readonly Token[] };

const PARTICLE_ONLY = new RegExp(`^${PARTICLE}$`, 'u');

/** Persons named in the text, in order; `masked` spans (addresses, organisations) hold none. */
export function findPersons(text: string, masked: readonly Span[] = []): PersonMention[] {
  const mentions: PersonMention[] = [];
  let couples = 0;
  let previousEnd = -1;
  const language = detectLanguage(text);
  for (const run of runsOf(text, masked)) {
    if ((run.tokens[0]?.start ?? 0) < previousEnd) continue;
    const read = readRun(text, run, language);
    if (read === undefined) continue;
    const mention = withToldGivenName(text, read);
    const previous = mentions.at(-1);
    const joined =
      previous !== undefined &&
      previousEnd >= 0 &&
      mention.start - previousEnd < 40 &&
      JOIN.test(text.slice(previousEnd, mention.start));
    if (joined && previous !== undefined) {
      const couple = previous.couple ?? (couples += 1);
      const house = houseOf(mentions, text);
      if (house !== undefined && previous.familyName === undefined)
        mentions[mentions.length - 1] = { ...previous, familyName: house };
      const spouses = SPOUSES.test(text.slice(Math.max(0, previous.start - 40), previous.start));
      mentions[mentions.length - 1] = shareFamily(
        { ...(mentions.at(-1) ?? previous), couple },
        mention,
        spouses,
      );
      mentions.push({ ...mention, couple });
    } else {
      mentions.push(mention);
    }
    previousEnd = mention.end;
    const spouse = mention.form === 'family' ? secondFamily(text, mention.end) : undefined;
    if (spouse !== undefined) {
      const couple = (couples += 1);
      mentions[mentions.length - 1] = { ...mention, couple };
      mentions.push({ ...spouse, couple });
      previousEnd = spouse.end;
    }
  }
  return withEnumerated(text, withCommonFamily(text, mentions)).filter(
    (mention) => mention.form !== 'bare' || mention.couple !== undefined || mention.givenName !== undefined,
  );
}

/** `Tom Peeters, Bram Janssens en Koen De Smet`: who stands before the last two with a comma is one of them. */
function withEnumerated(text: string, mentions: readonly PersonMention[]): PersonMention[] {
  const result = [...mentions];
  for (let index = result.length - 2; index >= 0; index -= 1) {
    const [first, next] = [result[index], result[index + 1]];
    if (first === undefined || next?.couple === undefined || first.couple !== undefined) continue;
    const full = (each: PersonMention): boolean =>
      each.givenName !== undefined && each.familyName !== undefined && !each.professional;
    const last = result.findLast((each) => each.couple === next.couple) ?? next;
    if (full(first) && full(next) && full(last) && /^,[ \n]$/.test(text.slice(first.end, next.start)))
      result[index] = { ...first, couple: next.couple };
  }
  return result;
}

/** `de familie Temmerman, Brakelsesteenweg 301 (Sven en zijn vriendin Cindy Baele)`: who opens the brackets bears the family's name. */
function houseOf(mentions: readonly PersonMention[], text: string): string | undefined {
  const [house, first] = mentions.slice(-2);
  if (first === undefined || house?.form !== 'family' || house.couple !== undefined) return undefined;
  const between = text.slice(house.end, first.start);
  return between.length < 90 && /^[^.;()\n]*[(:–-] ?$/u.test(between) ? house.familyName : undefined;
}

/** A title for two: a given name alone may follow it. */
const SPOUSES =
  /(?:heer|dhr\.?|monsieur|m\.|mr\.?|herrn?)[ \n](?:en|et|&|and|und)[ \n](?:mevr\S*|mw\.?|madame|mme|mrs\.?|frau)[ \n]$|(?:echtgenoten|echtpaar|[ée]poux|eheleute|koppel)[ \n]$/iu;

const SECOND_FAMILY =
  /^ ?(?:[-–/&+]|en|et) ?(?<name>(?:(?:[Vv]an|[Dd]e|[Dd]en|[Dd]er|[Vv]anden|[Vv]ander|[Ee]l|[Bb]en|[Tt]er) ){0,2}\p{Lu}[\p{L}'’-]{2,})(?=$|[ ,.;:()\n])(?! \p{Lu})/u;

/** `het gezin Haddou - Chakir`: each of the two has a family name. */
function secondFamily(text: string, end: number): PersonMention | undefined {
  const match = SECOND_FAMILY.exec(text.slice(end, end + 50));
  const name = match?.groups?.['name'];
  if (match === null || name === undefined || isNotAName(name) || isStreetWord(name)) return undefined;
  const start = end + match[0].length - name.length;
  return { start, end: start + name.length, form: 'family', professional: false, familyName: name };
}

/** `Dirk en Nathalie Segers`: the given name alone takes its neighbour's family name. */
function shareFamily(first: PersonMention, second: PersonMention, spouses: boolean): PersonMention {
  const alone =
    first.givenName === undefined
      ? first.familyName
      : first.familyName === undefined
        ? first.givenName
        : undefined;
  if (alone === undefined || second.familyName === undefined || second.givenName === undefined) return first;
  if ((first.form === 'titled' && !spouses) || !isGivenName(foldText(alone))) return first;
  return { ...first, givenName: alone, familyName: second.familyName };
}

/** Unbroken rows of capitalised words and particles that may be a name. */
function runsOf(text: string, masked: readonly Span[]): Run[] {
  const runs: Run[] = [];
  let current: Token[] = [];
  const flush = (): void => {
    if (current.length > 0) runs.push({ tokens: current });
    current = [];
  };
  for (const match of text.matchAll(TOKEN)) {
    const token = {
      start: match.index,
      end: match.index + match[0].length,
      word: match[0],
      particle: PARTICLE_ONLY.test(match[0]),
    };
    if (masked.some((span) => span.start < token.end && token.start < span.end)) {
      flush();
      continue;
    }
    const last = current.at(-1);
    if (last !== undefined && opensParticles(text, last, token)) token.particle = true;
    if (last !== undefined && !continues(text, current, last, token)) flush();
    if (
      !token.particle &&
      stops(text, token) &&
      !isSurnameLikeStreet(text, current.at(-1), token) &&
      !isSurnameOfTrade(current)
    ) {
      flush();
      continue;
    }
    current.push(token);
  }
  flush();
  return runs;
}

/** `mevrouw Anja Delrue`: behind a given name, without a number, what ends as some streets do is a surname. */
const isSurnameLikeStreet = (text: string, last: Token | undefined, token: Token): boolean =>
  last !== undefined &&
  isGivenName(foldText(last.word)) &&
  !isNotAName(token.word) &&
  !/(?:straat|straatje|laan|steenweg|stwg|plein|markt|stra(?:ss|ß)e|street|avenue|road|boulevard)$/i.test(
    token.word,
  ) &&
  !/^,? ?\d/.test(text.slice(token.end, token.end + 3));

/** `Silke Op de Beeck`: behind a given name the preposition opens a surname. */
const opensParticles = (
  text: string,
  last: Span & { word: string },
  token: Span & { word: string },
): boolean =>
  /^(?:Op|Uit|Uyt|In)$/.test(token.word) &&
  isGivenName(foldText(last.word)) &&
  /^ (?:de|den|der|['’]t|het) \p{Lu}/u.test(text.slice(token.end, token.end + 6));

/** `Yara De Meester`, `Jan De Man`: behind a given name and a particle with a capital the word is a surname, whatever it means. */
const isSurnameOfTrade = (run: readonly Token[]): boolean => {
  const [given] = run;
  const particle = run.at(-1);
  return (
    given !== undefined &&
    run.length >= 2 &&
    particle?.particle === true &&
    /^(?:De|Den|Der|D['’]|Le|La|Van)$/u.test(particle.word) &&
    isGivenName(foldText(given.word))
  );
};

function stops(text: string, token: Token): boolean {
  if (isNotAName(token.word) || isStreetWord(token.word)) return true;
  // `Verbeke:` opens a value, `Adres :` a label.
  return (
    /^ ?:/.test(text.slice(token.end, token.end + 2)) &&
    token.word.length > 3 &&
    !isGivenName(foldText(token.word)) &&
    isLabelStart(text, token.start)
  );
}

const isLabelStart = (text: string, at: number): boolean => at === 0 || /[\n\t]$/.test(text.slice(0, at));

function continues(text: string, run: readonly Token[], last: Token, next: Token): boolean {
  const gap = text.slice(last.end, next.start);
  if (gap === ' ') return run.length < 8;
  if (gap !== '\n') return false;
  // A name broken over two lines of prose, never over two lines of a form or a signature.
  const line = last.start - (text.lastIndexOf('\n', last.start - 1) + 1);
  const wrapped = line > 35;
  const open =
    last.particle ||
    (run.length === 1 && isGivenName(foldText(last.word))) ||
    (run.length === 1 &&
      /[\p{Ll}.] $/u.test(text.slice(Math.max(0, last.start - 2), last.start)) &&
      TITLE.test(before(text, run)));
  return wrapped && open;
}

const before = (text: string, run: readonly Token[]): string => {
  const start = run[0]?.start ?? 0;
  return text.slice(Math.max(0, start - 40), start);
};

const isCapitals = (word: string): boolean => {
  const letters = word.replace(/[^\p{L}]/gu, '');
  return letters.length > 2 && letters === letters.toUpperCase();
};
/** Among other words in capitals (`L'AN DEUX MILLE VINGT-SIX`, `FEITEN EN VOORAFGAANDEN`) capitals mark no name. */
function isShouted(text: string, start: number, end: number): boolean {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', end);
  const around = `${text.slice(from, start)} | ${text.slice(end, to < 0 ? undefined : to)}`;
  const [before = '', after = ''] = around.split(' | ');
  const shouts = (word: string | undefined): boolean =>
    word !== undefined && /^\p{Lu}{2,}$/u.test(word) && isNotAName(word);
  return shouts(before.trim().split(/\s+/).at(-1)) || shouts(after.trim().split(/\s+/)[0]);
}
const isInitial = (word: string): boolean => /^\p{Lu}\.(?:-?\p{Lu}\.)*$/u.test(word);

function readRun(text: string, run: Run, language: Language | undefined): PersonMention | undefined {
  let tokens = run.tokens;
  const lead = before(text, tokens);
  // `Mr` is a title in English and, with a small letter, a lawyer's in Dutch.
  const titled = TITLE.test(lead) || (language === 'en' && /(?<!\p{L})Mr\.?[ \n]$/u.test(lead));
  const professional = PROFESSIONAL_TITLE.test(lead) && !titled;
  // `het echtpaar Luc Goossens en Ingrid Wuyts` names two persons, `het echtpaar Goossens` a family.
  const ofPerson = tokens[0]?.word === 'van' && isGivenName(foldText(tokens[1]?.word ?? ''));
  if (ofPerson && FAMILY_WORD.test(lead)) tokens = tokens.slice(1);
  const couple =
    COUPLE_WORD.test(lead) &&
    tokens.length >= 2 &&
    [tokens[0], tokens.at(-1)].some((token) => isGivenName(foldText(token?.word ?? '')));
  const family = FAMILY_WORD.test(lead) && !couple;
  const role = ROLE_WORD.test(lead) || couple;
  const announced = titled || professional || family || role;
  // Trailing particles belong to the sentence (`Verbeke van`); so do leading small ones that nothing announces.
  while (tokens.at(-1)?.particle === true) tokens = tokens.slice(0, -1);
  tokens = withoutOrigin(tokens);
  while (tokens[0]?.particle === true && !announced && !keepsParticle(text, tokens)) tokens = tokens.slice(1);
  const [first] = tokens;
  const last = tokens.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const words = tokens.filter((token) => !token.particle).map((token) => token.word);
  if (words.length === 0) return undefined;
  const raw = tokens.map((token) => token.word).join(' ');
  const born = BIRTH_AFTER.test(text.slice(last.end, last.end + 30));
  const known = words.some((word) => isGivenName(foldText(word)));
  const capitals = words.some(isCapitals);
  const spouse = tokens.length === 1 && SPOUSE_WORD.test(lead) && /^\p{Lu}\p{Ll}{2}/u.test(first.word);
  if (spouse && !known)
    return { start: first.start, end: last.end, form: 'role', professional: false, givenName: first.word };
  const form: PersonForm = family
    ? 'family'
    : titled || professional
      ? 'titled'
      : born
        ? 'birth'
        : role
          ? 'role'
          : words.length >= 2 && known
            ? 'known-given'
            : words.length >= 2 && capitals && !words.every((word) => isCapitals(word) && word.length <= 4)
              ? 'capitals'
              : words.length >= 2 && isInitial(words[0] ?? '')
                ? 'initial'
                : 'bare';
  // Two capitalised words that mean nothing else may be a name of any country; the words around it decide.
  const unknownPair =
    language !== 'de' &&
    words.length >= 2 &&
    words.length <= 4 &&
    words.every((word) => /^\p{Lu}\p{Ll}/u.test(word)) &&
    (!opensSentence(text, first.start) ||
      /^(?:,| \(|:| ?$|\n)/.test(text.slice(last.end, last.end + 2)) ||
      RENTS.test(text.slice(last.end, last.end + 30)));
  if (form === 'bare' && !known && !unknownPair) return undefined;
  if (form === 'capitals' && !known && isShouted(text, first.start, last.end)) return undefined;
  // `DEVOS Patrick (Kortrijk, 12-03-1959)`: a place of birth is nobody.
  // `mes locataires de Jambes`: where they live.
  if (
    role &&
    !titled &&
    words.length === 1 &&
    /^(?:de|à|te|in)$/.test(first.word) &&
    findPlaces(words[0] ?? '').length > 0
  )
    return undefined;
  if (
    words.length === 1 &&
    !announced &&
    findPlaces(words[0] ?? '').length > 0 &&
    /[(,°] ?$|(?<!\p{L})(?:te|in|à|at) $/u.test(lead)
  )
    return undefined;
  const name = family
    ? { familyName: parsePersonName(`familie ${raw}`)?.familyName ?? raw }
    : parsePersonName(raw);
  if (name === undefined) return undefined;
  const spared = !titled && words.length === 1 && known && !family && tokens.length === 1;
  return {
    start: first.start,
    end: last.end,
    form,
    professional,
    ...(titled ? genderOf(lead) : {}),
    ...(spared && name.givenName === undefined && name.familyName !== undefined
      ? form === 'bare' || form === 'role' || form === 'birth'
        ? { givenName: name.familyName }
        : name
      : name),
  };
}

/** `Oluwaseun Adeyemi has been renting`: who rents is somebody, also where the sentence opens. */
const RENTS =
  /^[ \n](?:(?:has|have) (?:been renting|rented)|(?:is|are) renting|rents?|huurt|huren|huurde|loue(?:nt)?|mietet|mieten)(?!\p{L})/u;

const LADY =
  /(?:mevrouw|mevr\.?|mw\.?|mej\.?|juffrouw|madame|mademoiselle|mme\.?|mlle\.?|mrs\.?|ms\.?|miss|frau)[ \n]$/i;
const genderOf = (lead: string): { gender: 'm' | 'f' } => ({ gender: LADY.test(lead) ? 'f' : 'm' });

const opensSentence = (text: string, at: number): boolean =>
  /(?:^|[.!?:][ \n]|\n\n)$/.test(text.slice(Math.max(0, at - 2), at));

/** `De Smet Wendy`, `VAN CAMP Godelieve`: the particle opens the name when it has a capital inside the line or capitals follow. */
function keepsParticle(text: string, tokens: readonly Token[]): boolean {
  const first = tokens[0];
  if (first === undefined || !/^\p{Lu}/u.test(first.word)) return false;
  const lead = text.slice(Math.max(0, first.start - 2), first.start);
  const leadsSentence = lead === '' || /(?:^|[.!?\n]\s?)$/.test(lead);
  const words = tokens.filter((token) => !token.particle);
  const knownLast = words.length >= 2 && isGivenName(foldText(words.at(-1)?.word ?? ''));
  return knownLast || !leadsSentence || first.word === first.word.toUpperCase();
}
