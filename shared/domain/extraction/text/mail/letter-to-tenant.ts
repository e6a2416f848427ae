import { cue, anyCue, type Cue } from '../cue.ts';
import { addresseeBlock } from '../court/zones.ts';
import type { Span } from '../source-text.ts';

/** Words with which a landlord speaks to the tenant herself about what she owes him. */
const speaksToTenant: readonly Cue[] = [
  cue(
    /\b(?:u|je|jij|jullie)\b[^.;]{0,70}\b(?:huurt|huren)\b|\b(?:u|je|jullie)\b[^.;]{0,90}\bhuur\b[^.;]{0,60}\b(?:hebt|heeft|hebben|bent|is|zijn)\b[^.;]{0,20}\b(?:betaald|gestort)|\b(?:uw|je|jouw|jullie) (?:\p{L}+ ){0,2}(?:huur\p{L}*|achterstal\p{L}*|achterstand|betalingsachterstand|schuld)(?!\p{L})|\b(?:(?:bent|ben|zijn) (?:u|je|jullie)|(?:u|je|jij) (?:bent|staat|loopt)|jullie (?:zijn|staan|lopen))\b[^.;]{0,60}\b(?:achter|verschuldigd|schuldig)\b|\b(?:de|het) door u (?:gehuurde|bewoonde)|\b(?:u|je|jullie)\b[^.;]{0,60}\b(?:huurachterst\p{L}*|achterst(?:al|and)|huurschuld)\b[^.;]{0,20}\b(?:hebt|heeft|hebben)\b|\b(?:hebt|heb|hebben) (?:u|je|jullie)\b[^.;]{0,60}\b(?:huurachterst\p{L}*|achterst(?:al|and)|huurschuld)(?!\p{L})/iu,
    [
      'dat u van ons huurt',
      'Uw achterstal bedraagt',
      'Je bent al vijf maanden huur ten achter',
      'het door u gehuurde appartement',
      'dat u op vandaag een huurachterstal hebt',
      'Momenteel hebt u een achterstand',
    ],
  ),
  cue(
    /\b(?:votre|vos) (?:loyers?|arri[ée]r[ée]s?|dette|retard|bail|logement)\b|\bvous (?:nous |me )?(?:louez|occupez|devez|restez (?:nous |me )?(?:devoir|redevables?))\b/i,
    ['votre loyer', 'vous nous devez', 'que vous louez'],
  ),
  cue(/\byour (?:\p{L}+ )?(?:rent|arrears|tenancy|lease)\b|\byou (?:still )?(?:owe|rent|have not paid)\b/iu, [
    'your rent',
    'you still owe',
  ]),
  cue(
    /\b(?:ihre|ihrer|ihren|deine|deiner) (?:miete|mietr[üu]ckst[aä]nde?|r[üu]ckst[aä]nde?)\b|\bsie (?:schulden|mieten|bewohnen)\b/i,
    ['Ihre Miete', 'Sie schulden'],
  ),
];

/** Words with which a bailiff or lawyer tells her what a court decided or is asked. */
const tellsOfCourt: readonly Cue[] = [
  cue(
    /\b(?:u|uw|je)\b[^.;]{0,110}\b(?:veroordeeld|ontruim\p{L}*|gedagvaard|uithuiszetting|uitdrijving|uitgezet)|\b(?:vonnis|uithuiszetting|uitdrijving|ontruiming)\b[^.;]{0,80}\b(?:uw|lastens u|u)\b/iu,
    ['werd u veroordeeld', 'dient u de woning te ontruimen', 'de ontruiming van uw woning'],
  ),
  cue(
    /\bvous\b[^.;]{0,110}\b(?:condamn[ée]e?s?|expuls\p{L}*|cit[ée]e?s?|quitter les lieux|lib[ée]rer)|\bexpulsion\b[^.;]{0,80}\bvotre\b/iu,
    ['vous avez été condamnée', 'vous serez expulsé'],
  ),
];

/** What only the tenant says of herself: a letter of hers to her landlord is none to her. */
const speaksAsTenant =
  /\b(?:mijn|onze) (?:huur(?!ders?|sters?)\p{L}*|huisbaas|verhuurder)|\b(?:ik|wij) (?:huur|huren|kan|kunnen)\b[^.;]{0,30}\b(?:van u|niet betalen)|\bmon (?:loyer|propri[ée]taire)|\bmy (?:rent|landlord)|\bmeine (?:miete)|\bmein vermieter/iu;

/** Rent that is not paid, in whoever's words: it is hers where the letter greets her and speaks of nobody else's. */
const rentOwed =
  /(?<!\p{L})(?:huur|huren|huurgeld\p{L}*|loyers?|rent|miete\p{L}?)(?!\p{L})[^.;!?]{0,90}(?<!\p{L})(?:niet|geen|nog|on|achter\p{L}*|impay\p{L}*|unpaid|owe\p{L}*|owing|offen\p{L}*|ausst\p{L}*|nicht)(?!\p{L})|(?<!\p{L})(?:niet|geen|nog|achterstallige|nicht|keine|aucun|unpaid|outstanding|offene)(?!\p{L})[^.;!?]{0,60}(?<!\p{L})(?:huur|huren|huurgeld\p{L}*|loyers?|rent|miete\p{L}?)(?!\p{L})|(?<!\p{L})(?:huur)?(?:achterstal|achterstand|schuld)(?!\p{L})|(?<!\p{L})arri[ée]r[ée]s?(?!\p{L})|(?<!\p{L})arrears(?!\p{L})|r[üu]ckst[aä]nd/iu;
const SECOND_PERSON =
  /(?<!\p{L})(?:u|uw|ge|gij|je|jij|jou|jullie|vous|votre|vos|you|your|sie|ihnen|ihre?n?|du|dich)(?!\p{L})/iu;
/** Whose rent it is, said of somebody else; and what courts and lawyers write to either side. */
const OF_OTHERS =
  /(?<!\p{L})(?:huurd(?:er|ster)s?|huurst\p{L}+|locataires?|tenants?|mieter(?:in)?|griffie|griffier|zitting|verzoekende|verwerende|eiser\p{L}*|greffe|audience|greffier|klerk|cli[ëe]nte?n?|meldpunt|aanmelding|begeleiding)(?!\p{L})/iu;

/** Her landlord's letter by how it is made: it greets whom it is addressed to, speaks to her, and tells of rent not paid. */
function greetsAndAsks(block: string, below: string): boolean {
  const greeting = below
    .split('\n')
    .slice(0, 12)
    .find((line) => SALUTES.test(line));
  if (greeting === undefined) return false;
  const rest = SALUTES.exec(greeting)?.groups?.['rest'] ?? '';
  const words = block.toLowerCase().split(/[^\p{L}]+/u);
  const named = rest
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 2 && !TITLE_WORD.test(word));
  const greets = named.length === 0 || named.some((word) => words.includes(word));
  return greets && SECOND_PERSON.test(below) && rentOwed.test(below) && !OF_OTHERS.test(below);
}

const TITLE_WORD =
  /^(?:geachte|beste|heer|mevrouw|mijnheer|meneer|monsieur|madame|mevr|dhr|herr|frau|geehrter?|geehrte|lieber?|and|und|sir|madam|de|cher|chère|chere)$/;

const STREET =
  /^(?:\p{L}[\p{L}'’. -]{2,50},? \d{1,4}(?: ?[a-z])?(?:[ ,/]+(?:bus|bte|boîte|box|b)?\.? ?[\p{L}\d.]{1,6})?(?:,? (?:te )?(?:B-)?\d{4} \p{Lu}.*)?|\d{1,4}(?:[a-z]|bis)?,? \p{L}[\p{L}'’. -]{3,50})$/iu;
const TOWN = /^(?:B-)?\d{4} \p{L}/u;
const NAME =
  /^\p{Lu}[\p{L}'’.-]*(?: (?:en|et|&|and|und|[-–]|van|de|der|den|el|al|ben|\p{Lu}[\p{L}'’.-]*)){1,6}$/u;
const LINES = 25;
const SALUTES =
  /^(?:geachte|beste|dag|mijnheer|meneer|mevrouw|heer|dear|cher|ch[èe]re|monsieur|madame|sehr|lieber?|liebe|hallo)\b(?<rest>[^.!?]{0,60}?)[,!]?$/i;

/** A block of name, street and town without a title: whom the salutation below names, of the blocks above it. */
function untitledBlock(text: string): Span | undefined {
  const lines = text.split('\n').slice(0, LINES);
  const starts: number[] = [];
  let offset = 0;
  for (const line of lines) {
    starts.push(offset);
    offset += line.length + 1;
  }
  const greeting = lines.findIndex((line) => SALUTES.test(line));
  if (greeting < 0) return undefined;
  const greeted = lines[greeting]?.toLowerCase() ?? '';
  for (let index = greeting - 1; index > 0; index -= 1) {
    const name = lines[index - 1] ?? '';
    if (!NAME.test(name) || !STREET.test(lines[index] ?? '')) continue;
    if (!name.split(' ').some((word) => word.length > 2 && greeted.includes(word.toLowerCase()))) continue;
    const last = TOWN.test(lines[index + 1] ?? '') ? index + 1 : index;
    return { start: starts[index - 1] ?? 0, end: (starts[last] ?? 0) + (lines[last]?.length ?? 0) };
  }
  return undefined;
}

/** Somebody of a service stands below its name. */
const OF_SERVICE =
  /\b(?:ocmw|o\.c\.m\.w|cpas|caw|sociaal huis|sociale dienst|welzijn\p{L}*|gemeente|stad|dienst|meldpunt|t\.a\.v\.?|attn|à l['’]attention)\b/iu;

/** The letter speaks to the tenant, as her landlord does. */
export const addressesTenant = (text: string): boolean =>
  anyCue(speaksToTenant, text) && !speaksAsTenant.test(text);

/**
 * Whom a letter is addressed to that its writer sent to his own tenant (a reminder, a letter of default): the block of name and
 * address, which is the tenant and as a rule the home. Undefined for a letter to anybody else.
 */
export function letterToTenant(text: string): Span | undefined {
  const titled = addresseeBlock(text);
  // A salutation alone may greet anybody, a worker of the service as well.
  const block =
    titled !== undefined && text.slice(titled.start, titled.end).includes('\n')
      ? titled
      : untitledBlock(text);
  if (block === undefined) return undefined;
  const above = text.slice(0, block.start).trimEnd().split('\n').at(-1) ?? '';
  if (OF_SERVICE.test(above)) return undefined;
  const letter = text.slice(block.start);
  const theirs =
    addressesTenant(letter) ||
    (anyCue(tellsOfCourt, letter) && !speaksAsTenant.test(letter)) ||
    (block === titled &&
      greetsAndAsks(text.slice(block.start, block.end), text.slice(block.end)) &&
      !speaksAsTenant.test(letter));
  return theirs ? block : undefined;
}
