import type { Tenant } from '#events/signal.ts';
import { foldText } from '../../../normalise/text.ts';
import type { FieldNotes } from '../field-notes.ts';
import type { SourceText, Span } from '../source-text.ts';
import { contactOwner } from './contacts.ts';
import type { PartFacts } from './read-part.ts';
import type { TenantFound } from '../people/tenants.ts';
import type { MailFacts } from './mail-facts.ts';

/** The tenants, each with what is surely hers. */
export function tenantFields(facts: MailFacts, notes: FieldNotes): Tenant[] {
  if (facts.tenantsDoubtful) notes.doubt('tenants');
  const kept: { tenant: Tenant; index: number }[] = [];
  for (const [index, found] of facts.tenants.entries()) {
    const at = `tenants.${kept.length}`;
    if (!notes.accept(at, { source: found.best.source, span: found.best.span, confidence: found.confidence }))
      continue;
    const detail = facts.details[index] ?? {};
    const anchor =
      facts.parts.find((_, part) => found.anchors.some((each) => each.partIndex === part))?.source ??
      found.best.source;
    const accepted = (name: 'birthDate' | 'nationalNumber'): string | undefined => {
      const value = detail[name];
      return value !== undefined &&
        notes.accept(`${at}.${name}`, { source: anchor, span: value.span, confidence: value.confidence })
        ? value.value
        : undefined;
    };
    const birthDate = accepted('birthDate');
    const nationalNumber = accepted('nationalNumber');
    const givenName =
      found.givenName !== undefined && /^\p{Lu}\.?(?:-?\p{Lu}\.)*$/u.test(found.givenName)
        ? undefined
        : found.givenName;
    kept.push({
      index,
      tenant: {
        ...(givenName === undefined ? {} : { givenName }),
        ...(found.familyName === undefined ? {} : { familyName: found.familyName }),
        ...(birthDate === undefined ? {} : { birthDate }),
        ...(nationalNumber === undefined ? {} : { nationalNumber }),
        ...contactsOf(facts, index, at, notes),
      },
    });
  }
  return kept.map((each) => each.tenant);
}

/** Phone and mail address of one tenant, the surest of each; a tenant who writes has the sender's. */
function contactsOf(
  facts: MailFacts,
  tenant: number,
  at: string,
  notes: FieldNotes,
): Pick<Tenant, 'phone' | 'email'> {
  const own = new Set(
    facts.parts
      .flatMap((part) => [part.writer.phone, part.writer.email])
      .filter((each) => each !== undefined),
  );
  const writes = facts.parts.find(
    (part, index) =>
      part.writer.role === 'tenant' &&
      (signs(facts.tenants[tenant], index) || (part.writer.name === undefined && tenant === 0)),
  );
  const phone = surest(facts, tenant, (part) => part.phones.filter((each) => !own.has(each.phone)));
  const email = surest(facts, tenant, (part) => part.emails.filter((each) => !own.has(each.email)));
  const phoneOk =
    phone !== undefined &&
    notes.accept(`${at}.phone`, { source: phone.source, span: phone.mention, confidence: phone.confidence });
  const emailOk =
    email !== undefined &&
    notes.accept(`${at}.email`, { source: email.source, span: email.mention, confidence: email.confidence });
  const theirPhone = writes?.writer.phone ?? (phoneOk ? phone.mention.phone : undefined);
  const theirEmail =
    writes?.writer.email ??
    (emailOk ? email.mention.email : undefined) ??
    facts.parts.find(
      (part, index) =>
        part.recipient !== undefined &&
        (signs(facts.tenants[tenant], index) ||
          (part.recipient.name === undefined && isNamedIn(facts.tenants[tenant], part.recipient.address))),
    )?.recipient?.address;
  return {
    ...(theirPhone === undefined ? {} : { phone: theirPhone }),
    ...(theirEmail === undefined ? {} : { email: theirEmail }),
  };
}

/** The tenant wrote this part herself: her name was taken from its headers. */
const signs = (tenant: TenantFound | undefined, part: number): boolean =>
  tenant?.anchors.some((anchor) => anchor.partIndex === part && anchor.span.end === 0) === true;

/** `petra.vandamme@…` bears her surname. */
function isNamedIn(tenant: TenantFound | undefined, address: string | undefined): boolean {
  const family = foldText(tenant?.familyName ?? '').replace(/[^a-z]/g, '');
  const local = foldText(address?.split('@')[0] ?? '').replace(/[^a-z]/g, '');
  return family.length > 3 && local.includes(family);
}

function surest<T extends Span>(
  facts: MailFacts,
  tenant: number,
  mentions: (part: PartFacts) => readonly T[],
): { mention: T; source: SourceText; confidence: number } | undefined {
  let best: { mention: T; source: SourceText; confidence: number } | undefined;
  for (const [index, part] of facts.parts.entries()) {
    for (const mention of mentions(part)) {
      const { owner, confidence } = contactOwner(part, index, mention, facts.tenants);
      const theirs =
        owner.kind === 'tenant' && owner.tenant === tenant
          ? confidence
          : owner.kind === 'writer' && part.writer.role === 'tenant' && tenant === 0
            ? 0.9
            : 0;
      if (theirs > (best?.confidence ?? 0)) best = { mention, source: part.source, confidence: theirs };
    }
  }
  return best;
}
