import type { Dwelling } from '#events/signal.ts';
import { parseAddress } from '../../../normalise/addresses.ts';
import { parseBox, parseHouseNumber } from '../../../normalise/house-numbers.ts';
import { postcodesOf } from '../../../normalise/places.ts';
import { foldText } from '../../../normalise/text.ts';
import { anyCue, firstCue } from '../cue.ts';
import { rentedBefore } from '../cues/court-parties.ts';
import { dwellingBefore, elsewhereBefore, leftBefore } from '../cues/dwelling.ts';
import type { FormField } from '../form.ts';
import { findAddressMentions, type AddressMention } from '../mentions/address.ts';
import { sentenceAt } from '../sentences.ts';
import type { TextFacts } from '../text-facts.ts';
import type { SourceText, Span } from '../source-text.ts';
import type { PartFacts } from './read-part.ts';
import { settledSentences, standsIn } from '../people/settled.ts';
import type { TenantFound } from '../people/tenants.ts';

export type DwellingFound = {
  readonly dwelling: Dwelling;
  readonly source: SourceText;
  readonly span: Span;
  readonly confidence: number;
};

type Candidate = DwellingFound & { readonly score: number };

const BEFORE_CHARS = 110;
const LIVES_AFTER =
  /^[ \n,)]{0,3}(?:huurt|woont|wordt (?:door )?(?:gehuurd|bewoond|verhuurd)|bewoond|verhuurd|staat (?:er )?(?:nu |al )?.{0,20}open|is verhuurd|laat|waar (?:hij|zij|ze|mevrouw|meneer)|loue|habite|est lou|lives|is rented|rents|wohnt)/iu;

/** `onder mij, op Kattestraat 56, woont een jong koppel`: what stands behind outweighs where the writer says to live. */
const SOMEBODY_LIVES =
  /^[ \n,)]{0,3}(?:woont|wonen|huurt|huren|verblijft|verblijven|habite(?:nt)?|loue(?:nt)?|vit|lives?|rents?|wohnt|wohnen|mietet)[ \n](?!ik\b|wij\b|we\b|I\b|ich\b|wir\b)/u;

/** The rented home among the addresses of a mail: a labelled one, or the one that the words around it make a home. */
export function chooseDwelling(
  parts: readonly PartFacts[],
  subject: TextFacts,
  tenants: readonly TenantFound[],
): DwellingFound | undefined {
  const foreign = new Set(
    parts.filter((facts) => facts.writer.role !== 'tenant').flatMap((facts) => signatureKeys(facts)),
  );
  const candidates: Candidate[] = [];
  for (const [index, facts] of parts.entries()) {
    candidates.push(...labelled(facts), ...split(facts));
    for (const address of facts.addresses) candidates.push(weigh(facts, address, tenants, index, foreign));
  }
  for (const address of subject.addresses) {
    candidates.push(candidate(address, subject.source, address.houseNumber === undefined ? 1.5 : 2.5));
  }
  candidates.push(...parts.flatMap((facts) => [...nextDoor(facts), ...underHerName(facts)]));
  const usable = candidates.filter((each) => each.score > 0 && Object.keys(each.dwelling).length > 0);
  if (usable.length === 0) return undefined;
  const groups = groupSame(usable);
  const ranked = groups.toSorted((a, b) => b.score - a.score);
  const [best, rival] = ranked;
  if (best === undefined) return undefined;
  const contested =
    rival !== undefined && best.score - rival.score < 1 && rival.dwelling.houseNumber !== undefined;
  const dwelling = withLonePostcode(withLoneBox(best, parts, tenants), parts);
  const confidence = contested
    ? 0.5
    : best.score >= 5
      ? 0.95
      : best.score >= 3
        ? 0.9
        : best.score >= 2
          ? 0.8
          : best.score >= 1
            ? 0.68
            : 0.4;
  return { dwelling, source: best.source, span: best.span, confidence };
}

const IN_BRACKETS = /\((?:[^()\d]{0,24}[ ,])?(?:B-)?(?<postcode>\d{4})\)/gu;
const isYear = (number: string): boolean => number >= '1900' && number <= '2039';

/** `nummer 47 (zelfde straat, 2950)`, `op het tweede verdiep (9000)`: a postcode of the place, in brackets away from it. */
function withLonePostcode(dwelling: Dwelling, parts: readonly PartFacts[]): Dwelling {
  const { municipality } = dwelling;
  if (municipality === undefined || dwelling.street === undefined || dwelling.postcode !== undefined)
    return dwelling;
  const known = postcodesOf(municipality);
  const postcode = parts
    .flatMap((facts) => [...facts.text.matchAll(IN_BRACKETS)])
    .map((match) => match.groups?.['postcode'] ?? '')
    .find((each) => known.includes(each) && !isYear(each));
  return postcode === undefined ? dwelling : { ...dwelling, postcode };
}

const LONE_BOX =
  /(?<![\p{L}\d])(?:bus|bte\.?|boîte|boite|box|appartement|app\.|kamer|kot|studio|unit|flat)[ ](?:nr\.? |nummer )?(?<box>(?=[A-Z]?\d)[A-Z]?\d{1,4}(?:\.\d{1,2})?[A-Z]?)(?![\p{L}\d/-])/gu;

/** `L'immeuble sis chaussée de Mons 612 … Le locataire du 3e étage, bte 3B`: the one box that the letter names, away from any address. */
function withLoneBox(
  best: Candidate,
  parts: readonly PartFacts[],
  tenants: readonly TenantFound[],
): Dwelling {
  const { dwelling } = best;
  if (dwelling.houseNumber === undefined || dwelling.box !== undefined) return dwelling;
  const boxes = new Set<string>();
  for (const [index, facts] of parts.entries()) {
    if (facts.source !== best.source) continue;
    for (const match of facts.text.matchAll(LONE_BOX)) {
      const box = match.groups?.['box'] ?? '';
      if (isBesideName(facts, index, match.index, match[0].length, tenants)) return { ...dwelling, box };
      const near = facts.text.slice(Math.max(0, match.index - 90), match.index);
      if (facts.addresses.some((each) => each.start <= match.index && match.index < each.end))
        return dwelling;
      if (
        facts.writer.role === 'neighbour' ||
        /(?<!\p{L})(?:(?:ik|wij|we) (?:\p{L}+ )?(?:woon|wonen|zit|zitten|verblijf|huur|huren)|buren?|buurvrouw|buurman|nummer)(?!\p{L})/iu.test(
          near,
        )
      )
        return dwelling;
      boxes.add(box);
    }
  }
  const [only] = boxes;
  return boxes.size === 1 && only !== undefined ? { ...dwelling, box: only } : dwelling;
}

/** `De huurder van bus 3, Kevin De Bock`, `Kevin De Bock (bus 3)`: hers, whatever other boxes the letter names. */
function isBesideName(
  facts: PartFacts,
  partIndex: number,
  start: number,
  length: number,
  tenants: readonly TenantFound[],
): boolean {
  return tenants.some((tenant) =>
    tenant.anchors.some(
      ({ partIndex: part, span }) =>
        part === partIndex &&
        (/^[ ,:(]{1,3}(?:woont |is |huurt )?(?:de heer |mevr\S* )?$/u.test(
          facts.text.slice(start + length, span.start),
        ) ||
          /^(?: ?[,(] ?| (?:van|in|op|uit) )$/u.test(facts.text.slice(span.end, start))),
    ),
  );
}

const addressOf = (mention: AddressMention): Dwelling => {
  const { start: _start, end: _end, ...dwelling } = mention;
  return dwelling;
};

const candidate = (mention: AddressMention, source: SourceText, score: number): Candidate => ({
  dwelling: addressOf(mention),
  source,
  span: { start: mention.start, end: mention.end },
  confidence: 0,
  score,
});

function signatureKeys(facts: PartFacts): string[] {
  const address = parseable(facts.part.signature.text);
  return address.map(key);
}

/** A tenant who writes puts her own address under her name. */
function underHerName(facts: PartFacts): Candidate[] {
  if (facts.writer.role !== 'tenant') return [];
  const { signature } = facts.part;
  return findAddressMentions(signature.text)
    .filter((each) => each.street !== undefined && each.houseNumber !== undefined)
    .slice(0, 1)
    .map((each) => candidate(each, signature, 2.2));
}

const parseable = (text: string): Dwelling[] =>
  text
    .split('\n')
    .map((line) => parseAddress(line.split(/[|•]| - /)[0] ?? ''))
    .filter((each) => each?.street !== undefined && each.houseNumber !== undefined)
    .flatMap((each) => (each === undefined ? [] : [each]));

const key = (dwelling: Dwelling): string =>
  foldText(`${dwelling.street ?? ''} ${dwelling.houseNumber ?? ''}`).replace(/[^a-z0-9]/g, '');

const I_LIVE =
  /(?<!\p{L})(?:ik|wij|we|je|j['’]|nous|I|ich|wir)(?: zelf)? ?(?:woon|wonen|habite|habitons|live|wohne|wohnen)(?!\p{L})[^.;]{0,40}$|(?<!\p{L})woo?n(?:en)? (?:ik|wij|we)(?!\p{L})[^.;]{0,40}$|(?<!\p{L})(?:mijn|ons|mon|notre|my|our|meine|unsere) (?:adres|adresse|address|anschrift)(?!\p{L})[^.;\d]{0,30}$|(?<!\p{L})(?:ik|wij|we) (?:ben|zijn|huur|huren|zit|zitten)(?!\p{L})[^.;]{0,60}$/iu;
const NUMBER_OF =
  /(?<!\p{L})(?:op|van|in|au|du|at|auf)[ \n](?:het |de |le |der )?(?:huis)?(?:nummer|nr\.?|num[ée]ro|n°|number)[ \n]?(?<number>\d{1,4} ?[a-z]?)(?![\p{L}\d])/iu;

/** A neighbour gives her own address and the other's number: `Ik woon in de Kasteelstraat 18. Mijn buurman op nummer 20 …`. */
function nextDoor(facts: PartFacts): Candidate[] {
  if (facts.writer.role !== 'neighbour') return [];
  const own = facts.addresses.find((each) =>
    I_LIVE.test(facts.text.slice(Math.max(0, each.start - 60), each.start)),
  );
  const match = NUMBER_OF.exec(facts.text);
  const houseNumber = match?.groups?.['number']?.replace(/\s/g, '');
  if (own === undefined || match === null || houseNumber === undefined) return [];
  const { houseNumber: _own, box: _box, ...street } = addressOf(own);
  const span = { start: match.index, end: match.index + match[0].length };
  return [{ dwelling: { ...street, houseNumber }, source: facts.source, span, confidence: 0, score: 2.4 }];
}

/** `Adres van de woning: Barelstraat 27 bus 3, 2880 Bornem`. */
function labelled(facts: PartFacts): Candidate[] {
  return facts.form
    .filter((field) => field.attribute === 'address' && (field.owner ?? 'tenant') === 'tenant')
    .flatMap((field) => {
      const inside = facts.addresses.find(
        (each) => each.start >= field.value.start && each.end <= field.value.end + 1,
      );
      const strong = field.heading ? 3.5 : 6;
      if (inside !== undefined)
        return [candidate(inside, facts.source, inside.street === undefined ? 3 : strong)];
      const text = facts.text.slice(field.value.start, field.value.end);
      const parsed =
        text.length < 110 && !/[.!?] /.test(text) && text.split(' ').length < 12
          ? parseAddress(text)
          : undefined;
      if (
        parsed?.street === undefined ||
        (parsed.houseNumber === undefined && parsed.municipality === undefined)
      )
        return [];
      if (!/^\p{Lu}|^\d/u.test(parsed.street)) return [];
      return [
        { dwelling: parsed, source: facts.source, span: field.value, confidence: 0, score: strong - 1 },
      ];
    });
}

/** `Straat`, `Nr`, `Bus`, `Postcode`, `Gemeente` each on a line of its own. */
function split(facts: PartFacts): Candidate[] {
  const value = (attribute: FormField['attribute']): { text: string; field: FormField } | undefined => {
    const field = facts.form.find(
      (each) => each.attribute === attribute && !each.heading && (each.owner ?? 'tenant') === 'tenant',
    );
    return field === undefined
      ? undefined
      : { text: facts.text.slice(field.value.start, field.value.end).split('\n')[0]?.trim() ?? '', field };
  };
  const street = value('street') ?? value('address');
  const town = value('municipality');
  const code = value('postcode');
  const separate = value('street') !== undefined || (town !== undefined && street !== undefined);
  if (street === undefined || !separate) return [];
  const base = parseAddress(street.text) ?? {};
  const number = value('houseNumber');
  const box = value('box');
  const parsedNumber = number === undefined ? undefined : parseHouseNumber(number.text);
  const parsedBox = box === undefined ? undefined : parseBox(box.text);
  const place = town === undefined ? undefined : parseAddress(town.text);
  const postcode = /^(?:B-?)?(\d{4})$/.exec(code?.text ?? '')?.[1] ?? place?.postcode ?? base.postcode;
  const municipality =
    place?.municipality ?? (town !== undefined && /^\p{L}/u.test(town.text) ? town.text : base.municipality);
  return [
    {
      dwelling: {
        ...base,
        ...parsedNumber,
        ...(parsedBox === undefined ? {} : { box: parsedBox }),
        ...(postcode === undefined ? {} : { postcode }),
        ...(municipality === undefined ? {} : { municipality }),
      },
      source: facts.source,
      span: street.field.value,
      confidence: 0,
      score: 6.5,
    },
  ];
}

function weigh(
  facts: PartFacts,
  address: AddressMention,
  tenants: readonly TenantFound[],
  index: number,
  foreign: ReadonlySet<string>,
): Candidate {
  const { text } = facts;
  const sentence = sentenceAt(facts.sentences, address.start, text);
  const lineStart = text.lastIndexOf('\n', address.start - 1) + 1;
  const before = text.slice(
    Math.max(Math.min(sentence.start, lineStart), address.start - BEFORE_CHARS),
    address.start,
  );
  const after = text.slice(address.end, address.end + 60);
  const field = facts.form.findLast(
    (each) => each.value.start <= address.start && address.end <= each.value.end + 1,
  );
  let score = address.houseNumber === undefined ? (address.street === undefined ? 0.6 : 1) : 1.6;
  if (address.postcode !== undefined) score += 0.4;
  if (facts.writer.role === 'tenant' && I_LIVE.test(before)) score += 2.5;
  else if (!SOMEBODY_LIVES.test(after) && isElsewhere(before, address.start, tenants, index)) score -= 5;
  else if (anyCue(leftBefore, before)) score += 0.2;
  else if (anyCue(dwellingBefore, before) || LIVES_AFTER.test(after)) score += 1.5;
  const near = tenants.some((tenant) =>
    tenant.anchors.some(
      (anchor) =>
        anchor.partIndex === index &&
        Math.min(Math.abs(anchor.span.end - address.start), Math.abs(anchor.span.start - address.end)) < 160,
    ),
  );
  if (near) score += 1.2;
  if (field?.owner === 'tenant') score += 2;
  else if (field?.owner !== undefined) score -= 6;
  score += ofLetter(facts, address, before);
  if (standsIn(settledSentences(facts), address.start)) score -= 6;
  if (foreign.has(key(address)) && field?.owner !== 'tenant') score -= 4;
  return candidate(address, facts.source, score);
}

/** In a letter to the tenant her address at its head is the home, unless the letter says that another is let; above it stands the writer's. */
function ofLetter(facts: PartFacts, address: AddressMention, before: string): number {
  const { addressee } = facts;
  if (addressee === undefined) return 0;
  if (address.start >= addressee.start && address.end <= addressee.end + 1) return 2;
  if (address.end <= addressee.start) return -6;
  return anyCue(rentedBefore, before) ? 3 : -1;
}

const HOME_WORD =
  /(?<!\p{L})(?:appartement\p{L}*|woning|rijwoning|huis|huurhuis|huisje|pand|studio|kamer|kot|flat|duplex|sleutels?|cl[ée]s|keys|gelegen|ligging|verhu\p{L}+|huurt|huren|huurders?|huurster|woont|bewoont|logement|maison|bien|locataires?|loue|louent|situé\p{L}*|apartment|house|tenants?|rents|wohnung|mieter\p{L}*|wohnt)(?!\p{L})/iu;

/** `who rents from a private owner, Mr Stroobants, at`: the preposition goes with the renting, whoever is named between. */
const RENTS_FROM =
  /(?<!\p{L})(?:rents?|renting|huurt|huren|loue|louent|mietet|mieten)[ \n][^.;]{0,30}(?<!\p{L})(?:from|van|bij|à|de|chez|von|bei)[ \n][^.;]{3,60}[ \n](?:at|in|op|te|aan|à|au|dans)[ \n](?:the |de |het |la |le |der )?$/iu;

/**
 * Words make the address somebody else's, and neither a tenant's name nor a word for the rented home stands between them and it:
 * `eigenaar van het appartement gelegen te`, `het OCMW begeleidt mevrouw Claes,` are no obstacle.
 */
function isElsewhere(
  before: string,
  start: number,
  tenants: readonly TenantFound[],
  partIndex: number,
): boolean {
  const from = start - before.length;
  const name = Math.max(
    0,
    ...tenants.flatMap((tenant) =>
      tenant.anchors
        .filter(
          (anchor) => anchor.partIndex === partIndex && anchor.span.end > from && anchor.span.end <= start,
        )
        .map((anchor) => anchor.span.end - from),
    ),
  );
  if (RENTS_FROM.test(before)) return false;
  const hit = firstCue(elsewhereBefore, before.slice(name));
  return hit !== undefined && !HOME_WORD.test(hit.text.slice(hit.text.search(/[ \n,(]/) + 1));
}

/** One home written twice (`Kloosterstraat 5A` and `Kloosterstraat 5A bus 1, 2890 Sint-Amands`) is one, as the fuller says it. */
function groupSame(candidates: readonly Candidate[]): Candidate[] {
  const groups: Candidate[] = [];
  for (const each of candidates.toSorted(
    (a, b) => Object.keys(b.dwelling).length - Object.keys(a.dwelling).length,
  )) {
    const index = groups.findIndex((group) => sameHome(group.dwelling, each.dwelling));
    const group = groups[index];
    if (group === undefined) groups.push(each);
    else
      groups[index] = {
        ...group,
        dwelling: { ...each.dwelling, ...group.dwelling },
        score: Math.max(group.score, each.score) + 0.5,
      };
  }
  return groups;
}

function sameHome(a: Dwelling, b: Dwelling): boolean {
  const agrees = (left: string | undefined, right: string | undefined): boolean =>
    left === undefined || right === undefined || foldText(left) === foldText(right);
  return (
    agrees(a.street, b.street) &&
    agrees(a.houseNumber, b.houseNumber) &&
    agrees(a.box, b.box) &&
    agrees(a.postcode, b.postcode) &&
    (a.postcode !== undefined && b.postcode !== undefined ? true : agrees(a.municipality, b.municipality))
  );
}
