import { foldText } from '../../../normalise/text.ts';
import { anyCue } from '../cue.ts';
import { landlordContact, namedContact, otherContact, ownContact, tenantContact } from '../cues/contact.ts';
import { sentenceAt } from '../sentences.ts';
import type { Span } from '../source-text.ts';
import type { PartFacts } from './read-part.ts';
import type { TenantFound } from '../people/tenants.ts';

/** Whose a phone number or mail address is. */
export type ContactOwner =
  | { readonly kind: 'tenant'; readonly tenant: number }
  | { readonly kind: 'writer' | 'landlord' | 'other' };

export type ContactFound = { readonly owner: ContactOwner; readonly span: Span; readonly confidence: number };

const BEFORE_CHARS = 130;
/** A full stop that ends no clause, so that it does not hide the word before it. */
const ABBREVIATION = /(?<!\p{L})(tel|gsm|nr|mr|mevr|mw|dhr|dr|m|t)\./giu;

/**
 * Whose the number is that stands at `span`: by its label, by the words before it, else by the name before it. The tenant's
 * only where something says so; the writer's own number never becomes the tenant's.
 */
export function contactOwner(
  facts: PartFacts,
  partIndex: number,
  span: Span,
  tenants: readonly TenantFound[],
): ContactFound {
  const { text } = facts;
  const field = facts.form.findLast((each) => each.value.start <= span.start && span.end <= each.value.end);
  const nearest = isShared(facts, field, partIndex, tenants)
    ? 0
    : nearestTenant(tenants, partIndex, span, field?.ordinal);
  const tenant = (confidence: number): ContactFound => ({
    owner: { kind: 'tenant', tenant: titled >= 0 ? titled : nearest },
    span,
    confidence,
  });
  const of = (kind: 'writer' | 'landlord' | 'other'): ContactFound => ({
    owner: { kind },
    span,
    confidence: 0.9,
  });
  const sentence = sentenceAt(facts.sentences, span.start, text);
  const before = text
    .slice(Math.max(sentence.start, span.start - BEFORE_CHARS), span.start)
    .replace(ABBREVIATION, '$1');
  const bracketed = namedBehind(facts, span, tenants);
  const called = calledBefore(text, span, tenants);
  const possessed = byPronoun(facts, partIndex, span, before, tenants);
  if (possessed === 'other') return of('other');
  const titled =
    bracketed >= 0
      ? bracketed
      : called >= 0
        ? called
        : (possessed ?? byGender(facts, partIndex, span, before, tenants));
  const beside = rightBehindTenant(facts, partIndex, span, tenants);
  if (beside >= 0) return { owner: { kind: 'tenant', tenant: beside }, span, confidence: 0.93 };
  const bearing = namedInAddress(text.slice(span.start, span.end), facts, tenants);
  if (bearing >= 0) return { owner: { kind: 'tenant', tenant: bearing }, span, confidence: 0.93 };
  if (field?.owner === 'landlord') return of('landlord');
  if (field?.owner === 'referrer') return of('writer');
  if (field?.owner !== undefined && field.owner !== 'tenant') return of('other');
  if (field?.owner === 'tenant' && !anyCue(otherContact, before)) return tenant(0.95);
  if (isNamedContact(facts, partIndex, span, tenants)) return of('writer');
  if (titled < 0 && isOneOfTwo(facts, partIndex, span, sentence, tenants)) return of('other');
  if (anyCue(tenantContact, before)) return tenant(0.92);
  if (anyCue(landlordContact, before)) return of('landlord');
  if (anyCue(otherContact, before)) return of('other');
  if (anyCue(ownContact, before)) return of('writer');
  // A name in the same sentence before the number: it is that person's.
  const named = facts.persons.findLast(
    (person) => person.start >= sentence.start && person.end <= span.start,
  );
  const byName =
    named === undefined
      ? -1
      : tenants.findIndex((each) =>
          each.anchors.some((anchor) => anchor.partIndex === partIndex && anchor.span.start === named.start),
        );
  if (byName >= 0) return { owner: { kind: 'tenant', tenant: byName }, span, confidence: 0.9 };
  if (named !== undefined && !isTenantName(named, tenants)) return of('other');
  if (named !== undefined)
    return { owner: { kind: 'tenant', tenant: tenantByName(named, tenants) }, span, confidence: 0.85 };
  if (tenants.length === 0) return of('other');
  if (titled >= 0) return tenant(0.88);
  // A number that stands above every tenant's name belongs to the letterhead or to who drew up the form.
  if (!tenants.some((each) => standsBefore(each, partIndex, span)) && facts.writer.role !== 'tenant')
    return of('writer');
  if (field?.attribute === 'phone' || field?.attribute === 'email') {
    // `Tel: 0470 …` on a line of its own in the letter, not in the signature.
    return tenant(tenants.length === 1 || field.ordinal !== undefined ? 0.85 : 0.72);
  }
  return facts.writer.role === 'tenant' ? of('writer') : tenant(tenants.length === 1 ? 0.78 : 0.6);
}

/** `Lies Geerts (0498 …)`, `Lotte Maris, gsm 0470 …`, `Blessing's number is 0465 …`. */
const RIGHT_BEHIND =
  /^ ?[(,][ \n]?(?:(?:gsm|tel|t|m|mobiel|telefoon|phone|mobile|portable|handy|e-?mail|mail)[.:]{0,2}[ \n]?(?:nr\.? |nummer )?)?$/iu;
/** More than one thing in the brackets behind a name: `Bram Lenaerts (bram@…, 0470 …)`. */
const IN_BRACKETS = /^ ?\([^()\n]{0,70}$/u;
const isBehind = (gap: string): boolean =>
  RIGHT_BEHIND.test(gap) ||
  (IN_BRACKETS.test(gap) && !anyCue(otherContact, gap) && !anyCue(landlordContact, gap));
const POSSESSED = /^['’]s (?:phone |mobile |cell )?(?:number|mobile|phone|e-?mail)(?: is|:)? $/iu;

/** The tenant whose name stands right before the number, whatever relation (`mijn zus Lies Geerts`) stands before that. */
function rightBehindTenant(
  facts: PartFacts,
  partIndex: number,
  span: Span,
  tenants: readonly TenantFound[],
): number {
  const { text } = facts;
  return tenants.findIndex((tenant) => {
    const anchored = tenant.anchors.some(
      (anchor) =>
        anchor.partIndex === partIndex &&
        anchor.span.end > 0 &&
        anchor.span.end <= span.start &&
        isBehind(text.slice(anchor.span.end, text[span.start] === '(' ? span.start + 1 : span.start)),
    );
    if (anchored || tenant.givenName === undefined) return anchored;
    const before = text.slice(Math.max(0, span.start - 50), span.start);
    const at = before.lastIndexOf(tenant.givenName);
    return at >= 0 && POSSESSED.test(before.slice(at + tenant.givenName.length));
  });
}

/** Nothing of this part names the tenant after the number only. */
const standsBefore = (tenant: TenantFound, partIndex: number, span: Span): boolean => {
  const here = tenant.anchors.filter((anchor) => anchor.partIndex === partIndex && anchor.span.end > 0);
  return here.length === 0 || here.some((anchor) => anchor.span.start < span.start);
};

const CALLED_CHARS = 60;
/** `bellen naar Sanne? 0491 …`, `Selam speaks English, reach her on …`: the one tenant of that given name. */
function calledBefore(text: string, span: Span, tenants: readonly TenantFound[]): number {
  const line = text.slice(Math.max(0, span.start - CALLED_CHARS), span.start);
  const near = line.split(/\n\n|[.;!](?=[ \n]\p{Lu})/u).at(-1) ?? '';
  const places = tenants.map((tenant) => {
    const given = tenant.givenName ?? '';
    if (given.length < 3) return -1;
    const at = near.lastIndexOf(given);
    return at >= 0 && !/\p{L}/u.test(near[at + given.length] ?? ' ') && !/\p{L}/u.test(near[at - 1] ?? ' ')
      ? at
      : -1;
  });
  const found = places.filter((at) => at >= 0);
  return found.length === 1 ? places.indexOf(found[0] ?? -1) : -1;
}

/** `Frau Kessler` where both are called Kessler: hers or his, which nothing tells. */
function isOneOfTwo(
  facts: PartFacts,
  partIndex: number,
  span: Span,
  sentence: Span,
  tenants: readonly TenantFound[],
): boolean {
  const named = facts.persons.findLast(
    (person) => person.start >= sentence.start && person.end <= span.start,
  );
  if (named?.gender === undefined || named.givenName !== undefined || named.couple !== undefined)
    return false;
  const anchored = tenants.filter((tenant) =>
    tenant.anchors.some((anchor) => anchor.partIndex === partIndex && anchor.span.start === named.start),
  );
  return anchored.length > 1;
}

const LADY =
  /(?:mevrouw|mevr\.?|mw\.?|madame|mme|mrs\.?|ms\.?|frau|haar|zij|ze|son [ée]pouse|her|she|ihre?)(?!\p{L})/iu;
const GENTLEMAN =
  /(?:mijnheer|meneer|de heer|dhr\.?|heer|monsieur|m\.|mr\.?|herrn?|zijn|hij|his|he|seine?)(?!\p{L})/iu;

/** `Téléphone de Monsieur`, `0483 00 15 72 (mevrouw)`: the tenant of that title, where only one has it. */
function byGender(
  facts: PartFacts,
  partIndex: number,
  span: Span,
  before: string,
  tenants: readonly TenantFound[],
): number {
  if (tenants.length < 2) return -1;
  const near = `${before.slice(-45)} ${facts.text.slice(span.end, span.end + 16)}`;
  const gender = LADY.test(near)
    ? GENTLEMAN.test(near)
      ? undefined
      : 'f'
    : GENTLEMAN.test(near)
      ? 'm'
      : undefined;
  if (gender === undefined) return -1;
  const fitting = tenants.flatMap((tenant, index) =>
    facts.persons.some(
      (person) =>
        person.gender === gender &&
        tenant.anchors.some((anchor) => anchor.partIndex === partIndex && anchor.span.start === person.start),
    )
      ? [index]
      : [],
  );
  return fitting.length === 1 ? (fitting[0] ?? -1) : -1;
}

const POSSESSED_NUMBER =
  /(?<!\p{L})(?<pronoun>zijn|z['’]n|haar|his|her|seine?|ihre?) (?:gsm|gsm-?nummer|nummer|tel\p{L}*|telefoon\p{L}*|mobiel\p{L}*|number|phone|mobile|handy\p{L}*)(?!\p{L})[^.;\n]{0,12}$/iu;
const HIS = /^(?:zijn|z['’]n|his|seine?)$/iu;
const HIS_WIFE =
  /(?<!\p{L})(?:zijn|z['’]n|his|son|sa|seine[r]?) (?:\p{L}+ )?(?:vriendin|vrouw|echtgenote|partner|wife|girlfriend|épouse|compagne|frau|freundin)(?!\p{L})/iu;
const HER_HUSBAND =
  /(?<!\p{L})(?:haar|her|ihre[nm]?) (?:\p{L}+ )?(?:vriend|man|echtgenoot|husband|boyfriend|mann|freund)(?!\p{L})/iu;
const PRONOUN_CHARS = 160;

/**
 * `Haar zoon is Peter Claes, zijn nummer is 0470 …`: the number of whoever was named last, who may be no tenant; of a couple the
 * one whom `zijn vriendin` or `haar man` tells to be meant.
 */
function byPronoun(
  facts: PartFacts,
  partIndex: number,
  span: Span,
  before: string,
  tenants: readonly TenantFound[],
): number | 'other' | undefined {
  const pronoun = POSSESSED_NUMBER.exec(before)?.groups?.['pronoun'];
  if (pronoun === undefined) return undefined;
  const last = facts.persons.findLast(
    (person) => person.end <= span.start && span.start - person.end <= PRONOUN_CHARS,
  );
  if (last !== undefined && last.givenName !== undefined && !isTenantName(last, tenants)) return 'other';
  const [first, second] = tenants;
  if (first === undefined || second === undefined || tenants.length > 2) return undefined;
  const told = facts.text.slice(0, span.start);
  const man = HIS_WIFE.test(told) ? 0 : HER_HUSBAND.test(told) ? 1 : undefined;
  if (man === undefined || !standsBefore(first, partIndex, span)) return undefined;
  return HIS.test(pronoun) ? man : 1 - man;
}

/** `0484 00 10 59 (Mr Kowalski)`. */
function namedBehind(facts: PartFacts, span: Span, tenants: readonly TenantFound[]): number {
  const person = facts.persons.find(
    (each) =>
      each.start > span.end &&
      each.start - span.end < 14 &&
      /^ ?\(/.test(facts.text.slice(span.end, span.end + 2)),
  );
  if (person?.familyName === undefined) return -1;
  return tenants.findIndex(
    (tenant) =>
      tenant.familyName === person.familyName &&
      (person.givenName === undefined || tenant.givenName === person.givenName),
  );
}

/** `els.vandenbroeck@…` bears the surname of one tenant, and not the writer's. */
function namedInAddress(address: string, facts: PartFacts, tenants: readonly TenantFound[]): number {
  if (!address.includes('@')) return -1;
  const plain = (text: string): string => foldText(text).replace(/[^a-z]/g, '');
  const local = plain(address.split('@')[0] ?? '');
  const writer = plain(facts.writer.name ?? '');
  const bears = (tenant: TenantFound): boolean => {
    const family = plain(tenant.familyName ?? '');
    return family.length > 3 && local.includes(family) && !writer.includes(family);
  };
  const fitting = tenants.filter(bears);
  const [first] = fitting;
  if (first === undefined) return -1;
  const exact = fitting.find((tenant) => local.includes(plain(tenant.givenName ?? '?')));
  return fitting.length > 1 && exact === undefined ? -1 : tenants.indexOf(exact ?? first);
}

/** A label names who answers the number, and no tenant. */
function isNamedContact(
  facts: PartFacts,
  partIndex: number,
  span: Span,
  tenants: readonly TenantFound[],
): boolean {
  const start = facts.text.lastIndexOf('\n', span.start - 1);
  return (
    anyCue(namedContact, facts.text.slice(Math.max(0, start), span.start)) &&
    !tenants.some((tenant) =>
      tenant.anchors.some(
        (anchor) =>
          anchor.partIndex === partIndex && anchor.span.start > start && anchor.span.end <= span.start,
      ),
    )
  );
}

/** `Gsm:` below the one address of two persons in a form is the first one's. */
function isShared(
  facts: PartFacts,
  field: PartFacts['form'][number] | undefined,
  partIndex: number,
  tenants: readonly TenantFound[],
): boolean {
  if (field === undefined || field.ordinal !== undefined || tenants.length < 2) return false;
  const names = tenants.flatMap((tenant) =>
    tenant.anchors.filter((anchor) => anchor.partIndex === partIndex && anchor.span.end <= field.label.start),
  );
  const last = Math.max(-1, ...names.map((anchor) => anchor.span.end));
  return facts.form.some(
    (each) =>
      (each.attribute === 'address' || each.attribute === 'street') &&
      each.label.start > last &&
      each.label.start < field.label.start,
  );
}

function nearestTenant(
  tenants: readonly TenantFound[],
  partIndex: number,
  span: Span,
  ordinal: number | undefined,
): number {
  if (ordinal !== undefined && ordinal <= tenants.length) return ordinal - 1;
  let best = 0;
  let end = -1;
  for (const [index, tenant] of tenants.entries()) {
    for (const anchor of tenant.anchors) {
      if (anchor.partIndex === partIndex && anchor.span.end <= span.start && anchor.span.end > end) {
        end = anchor.span.end;
        best = index;
      }
    }
  }
  return best;
}

const tenantByName = (
  person: { familyName?: string; givenName?: string },
  tenants: readonly TenantFound[],
): number =>
  Math.max(
    0,
    tenants.findIndex(
      (tenant) =>
        (person.familyName === undefined || tenant.familyName === person.familyName) &&
        (person.givenName === undefined || tenant.givenName === person.givenName),
    ),
  );

const isTenantName = (
  person: { familyName?: string; givenName?: string },
  tenants: readonly TenantFound[],
): boolean =>
  tenants.some(
    (tenant) =>
      (person.familyName === undefined || tenant.familyName === person.familyName) &&
      (person.givenName === undefined ||
        tenant.givenName === undefined ||
        tenant.givenName === person.givenName),
  );
