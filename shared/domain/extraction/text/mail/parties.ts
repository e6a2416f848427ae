import type { Landlord, Referrer, SignalKind } from '#events/signal.ts';
import { isOrganisationName } from '../../../normalise/names.ts';
import { foldText } from '../../../normalise/text.ts';
import type { Reading } from '../../../reading.ts';
import { anyCue } from '../cue.ts';
import { landlordNameBefore } from '../cues/parties.ts';
import type { WriterRole } from '../writer-roles.ts';
import { sentenceAt } from '../sentences.ts';
import { findOrganisations, type OrganisationMention } from '../mentions/organisation.ts';
import type { PersonMention } from '../mentions/person.ts';
import type { SourceText, Span } from '../source-text.ts';
import { contactOwner } from './contacts.ts';
import type { PartFacts } from './read-part.ts';
import type { TenantFound } from '../people/tenants.ts';

export type PartyFound<T> = {
  readonly value: T;
  readonly source: SourceText;
  readonly span: Span;
  readonly confidence: number;
};

/** The letter whose facts count: the deepest one that was passed on, else the own text. */
function principal(parts: readonly PartFacts[]): PartFacts | undefined {
  const forwarded = parts.filter((facts) => facts.part.role === 'forwarded' && facts.text.length > 20);
  return forwarded.at(-1) ?? parts[0];
}

/** What the writer of the letter that counts is, with what the forwarder's office implies. */
export function principalRole(parts: readonly PartFacts[]): WriterRole {
  const counts = principal(parts);
  const own = parts[0];
  if (counts === undefined || own === undefined) return 'unknown';
  if (counts === own) return own.writer.role;
  if (counts.writer.role !== 'unknown' && counts.writer.role !== 'colleague') return counts.writer.role;
  // An estate office or lawyer passes on its client's mail.
  if (own.writer.role === 'estate-agent' || own.writer.role === 'lawyer') return 'landlord';
  return own.writer.role;
}

/** Who passes on a letter that her landlord wrote to her is the tenant, though her own few words do not say so. */
export function withTenantWhoPassesOn(parts: readonly PartFacts[]): readonly PartFacts[] {
  const own = parts[0];
  if (own === undefined || !PRIVATE.has(own.writer.role)) return parts;
  const named = foldText(own.writer.name ?? '').split(' ');
  const hers = parts.slice(1).some((facts) => {
    if (facts.recipient?.address !== undefined && facts.recipient.address === own.part.sender.address)
      return true;
    const { addressee } = facts;
    if (addressee === undefined || named.length < 2) return false;
    const block = foldText(facts.text.slice(addressee.start, addressee.end)).split(/[^\p{L}'-]+/u);
    return named.every((word) => block.includes(word));
  });
  return hers ? [{ ...own, writer: { ...own.writer, role: 'tenant' } }, ...parts.slice(1)] : parts;
}

const PRIVATE: ReadonlySet<WriterRole> = new Set(['unknown', 'landlord', 'relative', 'neighbour']);

/** The letters with what is known of their writer once the kind is: who reports arrears or a payment and is nobody else, lets the home. */
export function withKnownWriter(parts: readonly PartFacts[], kind: SignalKind): readonly PartFacts[] {
  const counts = principal(parts);
  if (kind !== 'arrears' && kind !== 'update') return parts;
  return parts.map((facts) =>
    facts === counts && facts.writer.role === 'unknown'
      ? { ...facts, writer: { ...facts.writer, role: 'landlord' } }
      : facts,
  );
}

/** The landlord: who writes as one, else who is named as one. */
export function findLandlord(
  parts: readonly PartFacts[],
  tenants: readonly TenantFound[],
): PartyFound<Landlord> | undefined {
  const role = principalRole(parts);
  const counts = principal(parts);
  if (counts !== undefined && role === 'landlord')
    return fromWriter(counts, counts === parts[0] ? parts : [counts], tenants);
  const own = parts[0];
  if (own !== undefined && own.writer.role === 'landlord') return fromWriter(own, parts, tenants);
  const named = namedLandlord(parts);
  if (named === undefined) return undefined;
  const phone = landlordPhone(parts, tenants);
  return { ...named, value: { ...named.value, ...(phone === undefined ? {} : { phone }) } };
}

function fromWriter(
  facts: PartFacts,
  parts: readonly PartFacts[],
  tenants: readonly TenantFound[],
): PartyFound<Landlord> {
  const { writer } = facts;
  const name = isPrivate(facts) ? (writer.name ?? writer.organisation) : (writer.organisation ?? writer.name);
  const phone = writer.phone ?? writerPhone(facts, parts.indexOf(facts), tenants);
  return {
    value: {
      ...(name === undefined ? {} : { name }),
      ...(writer.enterpriseNumber === undefined ? {} : { enterpriseNumber: writer.enterpriseNumber }),
      ...(writer.email === undefined ? {} : { email: writer.email }),
      ...(phone === undefined ? {} : { phone }),
    },
    source: facts.part.signature.text === '' ? facts.source : facts.part.signature,
    span: { start: 0, end: Math.min(60, facts.part.signature.text.length) },
    confidence: 0.92,
  };
}

const FIRST_PERSON = /(?<!\p{L})(?:ik|mij|mijn|m['’]n|je|j['’]|me|mon|ma|I|my|ich|mein\p{L}*)(?!\p{L})/iu;

/** Somebody who lets a home of his own, whatever firm his signature names. */
const isPrivate = (facts: PartFacts): boolean => {
  const [organisation] = findOrganisations(facts.part.signature.text);
  return (
    organisation?.kind === 'firm' &&
    facts.writer.name !== undefined &&
    FIRST_PERSON.test(facts.text) &&
    !/(?<!\p{L})(?:wij|we|ons|onze|nous|notre|our)(?!\p{L})/iu.test(facts.text)
  );
};

/** A number that the letter gives as the writer's own (`Ik ben bereikbaar op …`). */
function writerPhone(
  facts: PartFacts,
  partIndex: number,
  tenants: readonly TenantFound[],
): string | undefined {
  return facts.phones.find((phone) => contactOwner(facts, partIndex, phone, tenants).owner.kind === 'writer')
    ?.phone;
}

function landlordPhone(parts: readonly PartFacts[], tenants: readonly TenantFound[]): string | undefined {
  for (const [index, facts] of parts.entries()) {
    const phone = facts.phones.find(
      (each) => contactOwner(facts, index, each, tenants).owner.kind === 'landlord',
    );
    if (phone !== undefined) return phone.phone;
  }
  return undefined;
}

const BRACKETED =
  /\b(?:verhuur(?:d?er|ster)|eigenaar|eigenares|huisbaas|propri[ée]taire|bailleur|landlord|owner)[ \n]\((?<name>\p{Lu}[^()\n]{1,60})\)/u;

/** A landlord whom the letter names: by a label, by the words before a name, in brackets. */
function namedLandlord(parts: readonly PartFacts[]): PartyFound<Landlord> | undefined {
  for (const facts of parts) {
    const { text, source } = facts;
    const field = facts.form.find(
      (each) => each.owner === 'landlord' && (each.attribute === 'name' || each.attribute === 'organisation'),
    );
    if (field !== undefined) {
      const name = headOf(text.slice(field.value.start, field.value.end));
      if (name !== undefined) return { value: { name }, source, span: field.value, confidence: 0.92 };
    }
    const bracketed = BRACKETED.exec(text);
    const inside = bracketed?.groups?.['name'];
    if (bracketed !== null && inside !== undefined) {
      return {
        value: { name: inside },
        source,
        span: { start: bracketed.index, end: bracketed.index + bracketed[0].length },
        confidence: 0.8,
      };
    }
    const mentions = [
      ...facts.organisations.filter((each) => each.kind !== 'court' && each.kind !== 'professional'),
      ...facts.persons.filter((each) => !each.professional),
    ].toSorted((a, b) => a.start - b.start);
    for (const mention of mentions) {
      const sentence = sentenceAt(facts.sentences, mention.start, text);
      const before = text.slice(Math.max(sentence.start, mention.start - 100), mention.start);
      if (!anyCue(landlordNameBefore, before)) continue;
      return {
        value: { name: nameOf(mention, text) },
        source,
        span: mention,
        confidence: 0.85,
      };
    }
    const housing = facts.organisations.find((each) => each.kind === 'housing');
    if (housing !== undefined)
      return { value: { name: housing.name }, source, span: housing, confidence: 0.75 };
  }
  return undefined;
}

/** A person's name given name first; a firm's as written. */
const nameOf = (mention: OrganisationMention | PersonMention, text: string): string =>
  'form' in mention
    ? [mention.givenName, mention.familyName].filter((part) => part !== undefined).join(' ')
    : text.slice(mention.start, mention.end).replace(/\n/g, ' ');

/** The name at the head of a labelled value: `Guido Hellemans, 0473 00 45 12`. */
function headOf(value: string): string | undefined {
  const head =
    value
      .split('\n')[0]
      ?.split(/[,;(\t]| - | – |\+?\d{3,}/)[0]
      ?.trim()
      .replace(/^(?:de heer|mevrouw|mevr\.|dhr\.|mw\.|m\.|mme|monsieur|madame)\s+/i, '') ?? '';
  if (head.length < 3 || head.length > 80 || !/^\p{L}/u.test(head)) return undefined;
  return /^\p{Lu}/u.test(head) || isOrganisationName(head) ? head : undefined;
}

/** Who signals where that is neither the landlord nor the court, nor the tenant, nor a colleague of the service itself. */
export function findReferrer(
  parts: readonly PartFacts[],
  tenants: readonly TenantFound[],
): PartyFound<Referrer> | undefined {
  const facts = referringPart(parts);
  if (facts === undefined) return undefined;
  const { writer } = facts;
  const phone = writer.phone ?? writerPhone(facts, parts.indexOf(facts), tenants);
  const labelled = referrerFields(parts);
  const robot = ROBOT.test(writer.email ?? '');
  const value: Referrer = {
    ...(writer.name === undefined ? {} : { name: writer.name }),
    ...(writer.organisation === undefined ? {} : { organisation: writer.organisation }),
    ...(writer.email === undefined || robot ? {} : { email: writer.email }),
    ...(phone === undefined ? {} : { phone }),
    ...labelled,
  };
  if (Object.keys(value).length === 0) return undefined;
  return {
    value,
    source: facts.part.signature.text === '' ? facts.source : facts.part.signature,
    span: { start: 0, end: 60 },
    confidence: 0.9,
  };
}

/** A program passes on what somebody typed on a web page: its address is nobody's. */
const ROBOT = /^(?:no-?reply|do-?not-?reply|webform|website|formulier|contactform)/i;

/** What a form says of who refers. */
function referrerFields(parts: readonly PartFacts[]): Referrer {
  const found: Referrer = {};
  for (const facts of parts) {
    for (const field of facts.form) {
      if (field.owner !== 'referrer' || field.value.end <= field.value.start) continue;
      const inside = (span: Span): boolean => span.start >= field.value.start && span.end <= field.value.end;
      const phone = facts.phones.find(inside)?.phone;
      const email = facts.emails.find(inside)?.email;
      if (phone !== undefined) found.phone ??= phone;
      if (email !== undefined) found.email ??= email;
      const head = headOf(facts.text.slice(field.value.start, field.value.end));
      if (head === undefined || field.heading) continue;
      if (field.attribute === 'organisation') found.organisation ??= head;
      else if (field.attribute === 'name' && /^\p{Lu}\S+ \S/u.test(head) && !isOrganisationName(head))
        found.name ??= head;
    }
  }
  return found;
}

const NO_REFERRER: ReadonlySet<WriterRole> = new Set(['landlord', 'court', 'tenant', 'colleague']);

/** The forwarder refers; where he is a colleague, whoever wrote the mail that he passes on. */
function referringPart(parts: readonly PartFacts[]): PartFacts | undefined {
  const own = parts[0];
  if (own === undefined) return undefined;
  if (own.writer.role !== 'colleague') return NO_REFERRER.has(own.writer.role) ? undefined : own;
  const counts = principal(parts);
  return counts === undefined || counts === own || NO_REFERRER.has(counts.writer.role) ? undefined : counts;
}

const RELATIONS: Partial<Record<WriterRole, NonNullable<Reading['relation']>>> = {
  professional: 'professional',
  relative: 'relative',
  neighbour: 'neighbour',
  court: 'court',
  bailiff: 'bailiff',
  lawyer: 'lawyer',
  'estate-agent': 'landlord-agent',
};

/** How the one who refers stands to the tenant. */
export function relationOf(parts: readonly PartFacts[]): Reading['relation'] | undefined {
  const role = (referringPart(parts) ?? parts[0])?.writer.role;
  return role === undefined ? undefined : RELATIONS[role];
}
