import { isOrganisationName } from '../../../normalise/names.ts';
import { foldText } from '../../../normalise/text.ts';
import { anyCue } from '../cue.ts';
import { owedCues } from '../cues/months.ts';
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

/**
 * Reads one letter of a mail.
 * @param receiver address of the service that got the mail
 * @param own what the sender of the mail wrote above it, where it passes the letter on
 */
export function readPart(part: MailPart, receiver: string | undefined, own?: MailPart): PartFacts {
  const addressee = letterToTenant(part.body.text);
  const recipient = recipientOf(part, receiver, own);
  return {
    part,
    writer: writerOf(part, receiver, addressee !== undefined || recipient !== undefined),
    ...(addressee === undefined ? {} : { addressee }),
    ...(recipient === undefined ? {} : { recipient }),
    ...readTextFacts(part.body),
  };
}

const TENANT_WORD = /\b(?:huurd(?:er|ster)s?|huurster|locataire|tenant|mieter(?:in)?)\b/i;

const GREETING =
  /^(?:geachte|beste|dag|mijnheer|mevrouw|meneer|dear|cher|ch[èe]re|monsieur|madame|sehr|liebe[r]?|hallo|hello|hi)\b[^.\n]{0,80}/imu;

/** `Geachte heer Aydin` in a mail to `Mehmet Aydin`. */
function greets(text: string, name: string | undefined): boolean {
  const greeting = foldText(GREETING.exec(text)?.[0] ?? '').split(/[^a-z'-]+/);
  return foldText(name ?? '')
    .split(/[^a-z'-]+/)
    .some((word) => word.length > 2 && greeting.includes(word));
}

const isSameSender = (part: MailPart, own: MailPart | undefined): boolean => {
  const [left, right] = [part.sender, own?.sender ?? {}];
  return left.address === undefined
    ? left.name !== undefined && foldText(left.name) === foldText(right.name ?? '')
    : left.address === right.address;
};

function recipientOf(
  part: MailPart,
  receiver: string | undefined,
  own: MailPart | undefined,
): PartSender | undefined {
  if (part.role !== 'forwarded' || part.to === undefined || /[;,].*@.*[;,]/.test(part.to)) return undefined;
  const to = readSender(part.to);
  // A landlord who passes on what he himself wrote to his tenant, or a letter that speaks to her.
  const sent = part.sender.address !== undefined && part.sender.address === own?.sender.address;
  const reminds =
    isSameSender(part, own) && greets(part.body.text, to.name) && anyCue(owedCues, part.body.text);
  if (!reminds && !addressesTenant(part.body.text) && !(sent && TENANT_WORD.test(own?.body.text ?? '')))
    return undefined;
  const domain = to.address?.split('@')[1];
  const ours = domain !== undefined && domain === receiver?.split('@')[1];
  return ours || (to.name !== undefined && isOrganisationName(to.name)) ? undefined : to;
}
