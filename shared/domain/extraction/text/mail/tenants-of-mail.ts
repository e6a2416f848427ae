import { personDetails, type PersonDetails } from '../people/person-details.ts';
import { findVersus } from '../mentions/versus.ts';
import { isGivenName } from '../../../normalise/given-names.ts';
import { parsePersonNames, properCase, type PersonName } from '../../../normalise/names.ts';
import { foldText } from '../../../normalise/text.ts';
import type { TextFacts } from '../text-facts.ts';
import type { PartFacts } from './read-part.ts';
import { subjectSurname } from './subject.ts';
import { labelledTenants, proseTenants, type TenantCandidate } from '../people/tenant-candidates.ts';
import { chooseTenants, type Excluded, type TenantFound } from '../people/tenants.ts';

const SUBJECT = -1;

/** The tenants of a mail with their dates of birth and national numbers. */
export function tenantsOf(
  parts: readonly PartFacts[],
  subject: TextFacts,
  families: ReadonlySet<string>,
  reference: string,
): { tenants: TenantFound[]; details: readonly PersonDetails[]; doubtful: boolean } {
  const candidates: TenantCandidate[] = parts.flatMap((facts, index) => [
    ...labelledTenants(facts, index),
    ...proseTenants(facts, index, families, facts.writer.role),
    ...versusTenants(facts, index, facts),
    ...addressed(facts, index),
  ]);
  const office = parts[0]?.writer.role;
  candidates.push(
    ...proseTenants(subject, SUBJECT, new Set()).map((each) => ({ ...each, score: each.score + 0.5 })),
  );
  if (office === 'court' || office === 'bailiff' || office === 'lawyer')
    candidates.push(...versusTenants(subject, SUBJECT, parts[0]));
  candidates.push(...tenantsWhoWrite(parts));
  const writers = [...parts.map((facts) => facts.writer), ...claimants(parts, subject)];
  let chosen = chooseTenants(
    candidates,
    writers,
    parts.every((facts) => LETS.has(facts.writer.role)),
  );
  if (chosen.tenants.length === 0) {
    const surname = subjectSurname(subject.source);
    if (surname !== undefined) chosen = chooseTenants([surname], writers);
  }
  return { ...chosen, details: detailsOf(parts, subject, chosen.tenants, reference) };
}

/** Who writes of one tenant as a rule: who lets, who stands by, who is as yet nobody in particular. */
const LETS: ReadonlySet<string> = new Set([
  'landlord',
  'estate-agent',
  'unknown',
  'professional',
  'neighbour',
]);

const TITLES =
  /(?<!\p{L})(?:aan|à|an|t\.a\.v\.|de heer|heer|mevrouw|mijnheer|meneer|mevr\.?|dhr\.?|mw\.?|monsieur|madame|m\.|mme|mr\.?|mrs\.?|ms\.?|herrn?|frau)(?!\p{L})[ :]*/giu;

/** To whom a landlord's letter goes is his tenant. */
function addressed(facts: PartFacts, partIndex: number): TenantCandidate[] {
  const { addressee, recipient } = facts;
  if (addressee === undefined)
    return parsePersonNames(recipient?.name ?? '').map((name) => ({
      ...name,
      source: facts.source,
      span: { start: 0, end: 0 },
      score: 6.5,
      form: 'label' as const,
      partIndex,
    }));
  const block = facts.text.slice(addressee.start, addressee.end);
  const inside = facts.persons.filter(
    (person) =>
      person.start >= addressee.start && person.end <= addressee.end && person.familyName !== undefined,
  );
  const names: readonly PersonName[] =
    inside.length > 0
      ? inside.map(({ givenName, familyName }) => ({
          ...(givenName === undefined ? {} : { givenName }),
          ...(familyName === undefined ? {} : { familyName }),
        }))
      : parsePersonNames(
          block
            .split('\n')
            .map((line) => line.replace(TITLES, '').trim())
            .find((line) => line !== '') ?? '',
        );
  return names.map((name, index) => ({
    ...name,
    source: facts.source,
    span: inside[index] ?? addressee,
    score: 6.5,
    form: 'label' as const,
    partIndex,
    ...(names.length > 1 ? { ordinal: index + 1 } : {}),
  }));
}

/** `Scheldekant / Verlinden`, where a court, bailiff or lawyer writes. */
function versusTenants(text: TextFacts, partIndex: number, own: PartFacts | undefined): TenantCandidate[] {
  const role = own?.writer.role;
  if (role !== 'court' && role !== 'bailiff' && role !== 'lawyer') return [];
  return findVersus(text.text).flatMap((versus) =>
    parsePersonNames(versus.tenant).map((name) => ({
      ...name,
      source: text.source,
      span: versus.tenantSpan,
      score: 4.2,
      form: 'role' as const,
      partIndex,
    })),
  );
}

/** Who stands first in `Peeters-Wouters / Wellens` claims, and is no tenant. */
function claimants(parts: readonly PartFacts[], subject: TextFacts): Excluded[] {
  if (!parts.some((facts) => ['court', 'bailiff', 'lawyer'].includes(facts.writer.role))) return [];
  return [...parts, subject].flatMap((text) =>
    findVersus(text.text)
      .filter((versus) => foldText(versus.landlord) !== foldText(versus.tenant))
      .map((versus) => ({ name: versus.landlord, role: 'landlord' })),
  );
}

/** `Zoë` alone, as she signs. */
function givenNameOf(display: string): PersonName | undefined {
  const word = display.trim();
  return /^\p{L}[\p{L}'’-]{1,20}$/u.test(word) && isGivenName(foldText(word))
    ? { givenName: properCase(word) }
    : undefined;
}

/** Where the tenant writes herself, it is the sender's name. */
function tenantsWhoWrite(parts: readonly PartFacts[]): TenantCandidate[] {
  return parts.flatMap((facts, partIndex) => {
    if (facts.writer.role !== 'tenant') return [];
    const name =
      facts.writer.name === undefined
        ? givenNameOf(facts.part.sender.name ?? '')
        : parsePersonNames(facts.writer.name)[0];
    return name === undefined
      ? []
      : [
          {
            ...name,
            source: facts.source,
            span: { start: 0, end: 0 },
            score: 6,
            form: 'label' as const,
            partIndex,
          },
        ];
  });
}

function detailsOf(
  parts: readonly PartFacts[],
  subject: TextFacts,
  tenants: readonly TenantFound[],
  reference: string,
): PersonDetails[] {
  const merged: PersonDetails[] = tenants.map(() => ({}));
  for (const [index, facts] of [...parts.entries(), [SUBJECT, subject] as const]) {
    const persons = tenants.map((tenant) => ({
      anchors: tenant.anchors.filter((anchor) => anchor.partIndex === index).map((anchor) => anchor.span),
    }));
    const known = new Set(persons.flatMap((person) => person.anchors.map((anchor) => anchor.start)));
    const strangers = facts.persons.filter(
      (person) => !known.has(person.start) && person.familyName !== undefined && !isTenant(person, tenants),
    );
    const spans = [...strangers, ...otherSections(facts)];
    for (const [at, detail] of personDetails(
      facts.text,
      facts.sentences,
      reference,
      persons,
      spans,
    ).entries()) {
      merged[at] = { ...detail, ...merged[at] };
    }
  }
  return merged;
}

const isTenant = (person: { familyName?: string }, tenants: readonly TenantFound[]): boolean =>
  tenants.some((tenant) => tenant.familyName === person.familyName);

/** Labels of the landlord or another: what follows is not the tenant's. */
const otherSections = (facts: TextFacts): { start: number; end: number }[] =>
  facts.form
    .filter((field) => field.owner !== undefined && field.owner !== 'tenant')
    .map((field) => field.label);
