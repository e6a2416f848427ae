import { findPlaces } from '../../../normalise/places.ts';
import { foldText } from '../../../normalise/text.ts';
import { parsePersonNames, isOrganisationName, type PersonName } from '../../../normalise/names.ts';
import { anyCue } from '../cue.ts';
import {
  asksForTenant,
  guarantorAfter,
  otherAfter,
  otherBefore,
  selfBefore,
  tenancyWords,
  tenantAfter,
  tenantBefore,
} from '../cues/persons.ts';
import type { FormField } from '../form.ts';
import type { PersonForm, PersonMention } from '../mentions/person.ts';
import { sentenceAt, softenStops } from '../sentences.ts';
import type { WriterRole } from '../writer-roles.ts';
import type { SourceText, Span } from '../source-text.ts';
import type { TextFacts } from '../text-facts.ts';
import { settledSentences, standsIn } from './settled.ts';

/** A name that may be the tenant's, where it stands, and how strongly the words around it say so. */
export type TenantCandidate = PersonName & {
  readonly source: SourceText;
  readonly span: Span;
  readonly score: number;
  /** `huurder 2` gives 2. */
  readonly ordinal?: number;
  /** Members of one couple share it. */
  readonly couple?: string;
  readonly form: PersonForm | 'label';
  /** Where in the mail: 0 is the own text. */
  readonly partIndex: number;
};

const FORM_SCORE: Readonly<Record<PersonForm, number>> = {
  birth: 3.5,
  family: 3.5,
  role: 3.5,
  titled: 2.5,
  'known-given': 2,
  capitals: 1,
  initial: 1.5,
  bare: 0.6,
};

const BEFORE_CHARS = 130;
const AFTER_CHARS = 70;

/** Names in the labelled values that belong to the tenant. */
export function labelledTenants(facts: TextFacts, partIndex: number): TenantCandidate[] {
  const found: TenantCandidate[] = [];
  const fields = facts.form.filter((field) => (field.owner ?? 'tenant') === 'tenant');
  const used = new Set<FormField>();
  for (const [index, given] of fields.entries()) {
    if (given.attribute !== 'givenName') continue;
    const family = familyBeside(fields, index, used);
    if (family === undefined) continue;
    const [name] = parsePersonNames(`${valueOf(facts, family)}, ${valueOf(facts, given)}`);
    if (name?.givenName === undefined) continue;
    used.add(given).add(family);
    found.push({ ...name, source: facts.source, span: family.value, score: 6, form: 'label', partIndex });
  }
  for (const field of fields) {
    if (field.attribute !== 'name' || used.has(field) || (field.heading && field.owner === undefined))
      continue;
    found.push(...namesIn(facts, field, partIndex));
  }
  return found.length > 1 && used.size > 2
    ? found.map((each, index) => ({ ...each, ordinal: each.ordinal ?? index + 1 }))
    : found;
}

/** The surname on the lines around a given name: before it as a rule, behind it in some forms. */
function familyBeside(
  fields: readonly FormField[],
  index: number,
  used: ReadonlySet<FormField>,
): FormField | undefined {
  const isFamily = (field: FormField | undefined): field is FormField =>
    field !== undefined &&
    !used.has(field) &&
    !field.heading &&
    (field.attribute === 'familyName' || field.attribute === 'name');
  return [fields[index - 1], fields[index - 2], fields[index + 1]].find(isFamily);
}

const valueOf = (facts: TextFacts, field: FormField): string =>
  facts.text.slice(field.value.start, field.value.end).split('\n')[0]?.trim() ?? '';

function namesIn(facts: TextFacts, field: FormField, partIndex: number): TenantCandidate[] {
  const inside = facts.persons.filter(
    (person) => person.start >= field.value.start && person.end <= field.value.end,
  );
  const base = { source: facts.source, form: 'label' as const, partIndex };
  const ordinal = field.ordinal === undefined ? {} : { ordinal: field.ordinal };
  const first = facts.text.slice(field.value.start, field.value.end).split('\n')[0] ?? '';
  const head =
    withCouple(first)
      .split(
        / ?(?:[(°]|, ?(?=\d|geb|°|né|born|\p{Lu}\p{L}+(?:straat|laan|weg|baan))|, (?=tel|gsm)|\t| - | – |;)/u,
      )[0]
      ?.trim() ?? '';
  if (isOrganisationName(head) || isSubject(facts, field, head)) return [];
  const whole = inside.filter((person) => !person.professional && !isGuarantor(facts, person));
  const parsed =
    head.length > 2 && head.length < 70 && !/[@\d]/.test(head) && !/[.!?:]$/.test(head)
      ? parsePersonNames(head)
      : [];
  const lowerWords = head
    .split(' ')
    .filter(
      (word) =>
        /^\p{Ll}{3,}/u.test(word) &&
        !/^(?:van|der|den|vanden|vander|vande|und|and|ben|ter|ten|del)$/.test(word),
    ).length;
  if (parsed.length > 0 && lowerWords === 0 && (parsed.length >= whole.length || whole.length === 0)) {
    return parsed.map((name, index) => ({
      ...name,
      ...base,
      ...(parsed.length > 1 ? { ordinal: index + 1 } : ordinal),
      span: { start: field.value.start, end: field.value.start + head.length },
      score: 6,
    }));
  }
  return whole.map((person) => ({ ...nameOf(person), ...base, ...ordinal, span: person, score: 5.5 }));
}

/** `BETREFT: UITDRIJVING` names what the letter is about: one word without a title is nobody there. */
const isSubject = (facts: TextFacts, field: FormField, head: string): boolean =>
  /^(?:betreft|onderwerp|concerne|objet|concerning|re)(?!\p{L})/iu.test(
    facts.text.slice(field.label.start, field.label.end),
  ) && !head.includes(' ');

const TWO_NAMES =
  /^(?<one>\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+){1,3}) [-–] (?<two>\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+){1,3})(?=$|[ ,(])/u;

/** `HENDRIKX Rosita - ACAR Yusuf` are two persons. */
const withCouple = (text: string): string =>
  text.replace(TWO_NAMES, (found, one: string, two: string) =>
    isOrganisationName(found) || findPlaces(two).length > 0 ? found : `${one} & ${two}`,
  );

const nameOf = (person: PersonMention): PersonName => ({
  ...(person.givenName === undefined ? {} : { givenName: person.givenName }),
  ...(person.familyName === undefined ? {} : { familyName: person.familyName }),
});

/** Names in running text, each weighed by the words around it. */
export function proseTenants(
  facts: TextFacts,
  partIndex: number,
  familiesInSubject: ReadonlySet<string>,
  writes: WriterRole = 'unknown',
): TenantCandidate[] {
  const settled = settledSentences(facts);
  return facts.persons.map((person) => ({
    ...nameOf(person),
    source: facts.source,
    span: { start: person.start, end: person.end },
    score: weigh(facts, person, familiesInSubject, writes) - (standsIn(settled, person.start) ? 8 : 0),
    form: person.form,
    partIndex,
    ...(person.couple === undefined ? {} : { couple: `${partIndex}:${person.couple}` }),
  }));
}

/** `Tamara Schollaert en haar moeder Gisèle Baeyens`: both live there. */
const isJoinedRelative = (facts: TextFacts, person: PersonMention, before: string): boolean =>
  person.couple !== undefined &&
  facts.persons.some((other) => other.couple === person.couple && other.end <= person.start) &&
  /(?<!\p{L})(?:en|et|and|und|&)[ \n](?:haar|zijn|hun|son|sa|his|her|seine?|ihre?)[ \n](?:\p{Ll}+[ \n]){1,2}$/u.test(
    before,
  );

/** An address follows the name at once: `Ludo Bosmans, Kerkstraat 77, 2440 Geel`. */
const ADDRESS_GAP =
  /^(?: ?\([^()\n]{1,30}\))?(?:, ?\d{2} (?:jaar|jr\.?|j\.|ans|years(?: old)?|jahre))?[ \n]?[,:;(–-]?[ \n]?(?:(?:wonende|woont|uit|in|te|op|aan|van|domicili[ée]e?|residing|living|wohnhaft|,)[ \n](?:de |het |te |à |at |in )?)?$/i;
const livesThere = (facts: TextFacts, end: number): boolean =>
  facts.addresses.some(
    (address) =>
      address.houseNumber !== undefined &&
      address.start >= end &&
      address.start - end < 60 &&
      ADDRESS_GAP.test(facts.text.slice(end, address.start)),
  );

/** `mijn huurder in Molenstraat 5 te 2440 Geel, Bjorn Hendrickx,`: an address stands between the word and the name. */
function withoutAddress(facts: TextFacts, person: PersonMention, before: string): string {
  const from = person.start - before.length;
  const between = facts.addresses.find(
    (address) =>
      address.start > from &&
      address.end <= person.start &&
      /^[),: \n]{1,3}$/.test(facts.text.slice(address.end, person.start)),
  );
  if (between === undefined) return '';
  const lead = facts.text
    .slice(from, between.start)
    .replace(/[ \n,(]*(?:(?:in|te|op|aan|van|uit|à|au|at|of)[ \n])?(?:(?:de|het|la|le|the)[ \n])?$/i, '');
  return `${lead} `;
}

/** `Beste collega,` on the line above says nothing of whom the letter names next. */
const GREETING_LINE =
  /^[^]*(?:^|\n)(?:geachte|beste|dag|hallo|hoi|goede(?:morgen|middag|navond|ndag)|goeie\p{L}*|mijnheer|mevrouw|dear|hello|hi|bonjour|bonsoir|cher|ch[èe]re|madame|monsieur|sehr geehrte[rn]?|guten|liebe[r]?)(?![\p{L}])[^\n.]{0,60}[,!:]?\n/iu;
const belowGreeting = (before: string): string => before.replace(GREETING_LINE, '');

const GUARANTOR_CHARS = 180;

/** What stands between this name and the next speaks of a surety. */
function isGuarantor(facts: TextFacts, person: PersonMention): boolean {
  const next = facts.persons.find((other) => other.start >= person.end)?.start ?? facts.text.length;
  return anyCue(guarantorAfter, facts.text.slice(person.end, Math.min(next, person.end + GUARANTOR_CHARS)));
}

/** `Ik ben Bernard Vanhee vijf maanden huur schuldig` names whom the tenant owes. */
const OWED_TO = /^[ \n][^.;,]{0,50}\b(?:ver)?schuldig\b/i;
/** A landlord speaks of those for whom he manages the home. */
const OWN_FAMILY =
  /(?<!\p{L})(?:mijn|ons|onze|mon|ma|my|our|mein|meine)[ \n](?:\p{Ll}+[ \n])?(?:moeder|ma|mama|vader|pa|papa|ouders|tante|nonkel|oom|oma|opa|zus|broer|man|vrouw|mère|père|mother|father|mutter|vater)[ \n,:(]{1,3}(?:mevr\S* |de heer )?$/iu;
/** `zijn huurster betaalt niet`: the father for whom the son writes lets the home. */
const THEIR_TENANT =
  /(?<!\p{L})(?:zijn|haar|hun|ses?|son|sa|leurs?|his|her|their|seine?[nr]?|ihre?[nr]?)[ \n](?:\p{Ll}+[ \n])?(?:huurders?|huursters?|locataires?|tenants?|mieter(?:in)?)(?!\p{L})/iu;
/** A lawyer names whom he speaks for; a tenant's lawyer is told by other words. */
const OWN_CLIENT =
  /(?<!\p{L})(?:mijn|onze|mon|ma|notre|my|our|mein\p{L}*)[ \n](?:cli[ëe]nte?s?|opdrachtgeefster|opdrachtgevers?|cliente?s?|mandante?s?|clients?|mandant(?:in)?)[ \n,:(]{1,3}(?:mevr\S* |de heer |dhr\.? |mme |m\. |madame |monsieur |mr\.? |mrs\.? |frau |herrn? )?$/iu;
const PARENT_OF =
  /(?<!\p{L})(?:mama|papa|moeder|vader|ouders?|m[èe]re|p[èe]re|parents?|maman|mother|father|mum|mom|dad|mutter|vater|eltern)[ \n](?:van|de|d['’]|of|von)[ \n]?$/iu;
/** `dat u van mevrouw Lismont huurt`: who lets stands before the verb. */
const LETS =
  /(?<!\p{L})(?:van|bij|de|chez|from|von|bei)[ \n](?:de heer |mevr\S* |meneer |dhr\.? |m\. |mme |monsieur |madame |mr\.? |mrs\.? |herrn? |frau )?$/iu;
const RENTED = /^[ \n](?:\p{Ll}+[ \n])?(?:huurt|huren|huurde|huur|huurden|gehuurd|mietet|gemietet)(?!\p{L})/u;

function weigh(
  facts: TextFacts,
  person: PersonMention,
  familiesInSubject: ReadonlySet<string>,
  writes: WriterRole,
): number {
  const { text } = facts;
  const sentence = sentenceAt(facts.sentences, person.start, text);
  const lineStart = text.lastIndexOf('\n', person.start - 1) + 1;
  const before = belowGreeting(
    text.slice(Math.max(Math.min(sentence.start, lineStart), person.start - BEFORE_CHARS), person.start),
  );
  const after = text.slice(person.end, Math.min(sentence.end, person.end + AFTER_CHARS));
  const whole = text.slice(sentence.start, sentence.end);
  let score = FORM_SCORE[person.form];
  if (person.professional) score -= 6;
  if (isGuarantor(facts, person)) score -= 9;
  // `de mama van Milan` names her by her child.
  if (person.familyName === undefined && PARENT_OF.test(before)) score -= 7;
  const asked = text.slice(Math.max(0, sentence.start - 120), sentence.start);
  if (anyCue(asksForTenant, asked) && person.start - sentence.start < 60) score += 2.5;
  if (writes === 'tenant' && anyCue(selfBefore, before)) score += OWED_TO.test(after) ? -7 : 7;
  else if ((writes === 'landlord' || THEIR_TENANT.test(text)) && OWN_FAMILY.test(before)) score -= 7;
  else if (writes === 'lawyer' && OWN_CLIENT.test(before)) score -= 7;
  else if (LETS.test(before) && RENTED.test(after)) score -= 7;
  else if (isJoinedRelative(facts, person, before)) score += 1;
  else if (anyCue(otherBefore, softenStops(before)) || anyCue(otherAfter, softenStops(after))) score -= 7;
  else {
    if (anyCue(tenantBefore, before) || anyCue(tenantBefore, withoutAddress(facts, person, before)))
      score += 3;
    if (anyCue(tenantAfter, after)) score += 1.5;
    if (livesThere(facts, person.end)) score += 2;
  }
  if (anyCue(tenancyWords, whole)) score += 1;
  if (person.familyName !== undefined && familiesInSubject.has(foldText(person.familyName))) score += 2;
  const owner = facts.form.findLast(
    (field) => field.value.start <= person.start && person.end <= field.value.end,
  )?.owner;
  if (owner === 'tenant') score += 4;
  else if (owner !== undefined) score -= 8;
  return score;
}
