import { isOrganisationName } from '../../../normalise/names.ts';
import { readTextFacts, type TextFacts } from '../text-facts.ts';
import type { Span } from '../source-text.ts';
import { readSender } from './forward-headers.ts';
import { addressesTenant, letterToTenant } from './letter-to-tenant.ts';
import type { MailPart } from './mail-part.ts';
import type { PartSender } from './mail-parts.ts';
import { writerOf, type Writer } from './writer.ts';

/** What stands in one letter of a mail, and who wrote it. */
export type PartFacts = TextFacts & {
  readonly part: MailPart;
  readonly writer: Writer;
  /** The tenant's name and address at the head of a letter that her landlord wrote to her. */
  readonly addressee?: Span;
  /** The tenant to whom a mail of her landlord went that is passed on, as its headers say. */
  readonly recipient?: PartSender;
};

export function readPart(part: MailPart, receiver: string | undefined): PartFacts {
  const addressee = letterToTenant(part.body.text);
  const recipient = recipientOf(part, receiver);
  return {
    part,
    writer: writerOf(part, receiver, addressee !== undefined || recipient !== undefined),
    ...(addressee === undefined ? {} : { addressee }),
    ...(recipient === undefined ? {} : { recipient }),
    ...readTextFacts(part.body),
  };
}

function recipientOf(part: MailPart, receiver: string | undefined): PartSender | undefined {
  if (part.role !== 'forwarded' || part.to === undefined || /[;,].*@.*[;,]/.test(part.to)) return undefined;
  const to = readSender(part.to);
  if (!addressesTenant(part.body.text)) return undefined;
  const domain = to.address?.split('@')[1];
  const ours = domain !== undefined && domain === receiver?.split('@')[1];
  return ours || (to.name !== undefined && isOrganisationName(to.name)) ? undefined : to;
}
