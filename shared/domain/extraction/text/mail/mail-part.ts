import type { MailDocument } from '../../../document.ts';
import { anyCue } from '../cue.ts';
import { forwardPrefix, pointsBelow, replyPrefix } from '../cues/mail-boundaries.ts';
import { textLimits } from '../limits.ts';
import { joinLines, numberedLines, type NumberedLine, type SourceText } from '../source-text.ts';
import { restoreCase } from '../restore-case.ts';
import { dropUnticked, splitInlineLabels, unfoldSingleRow } from '../tidy-lines.ts';
import { cutMail } from './cut-mail.ts';
import type { PartSender, RawPart } from './mail-parts.ts';
import { cutPastedLetter } from './pasted-letter.ts';
import { cutSignature } from './signature.ts';

/** One letter inside a mail, ready for the rules. */
export type MailPart = {
  /** `own`: new text of this mail; `forwarded`: passed on with it, its facts count; `quoted`: answered, does not count. */
  readonly role: 'own' | 'forwarded' | 'quoted';
  readonly sender: PartSender;
  readonly sent?: string;
  /** To whom a letter went that is passed on, as its headers say. */
  readonly to?: string;
  readonly subject?: string;
  readonly body: SourceText;
  readonly signature: SourceText;
};

/** The letters of a mail: its own text first, then what it forwards or quotes, then enclosed mails. */
export function mailParts(mail: MailDocument): MailPart[] {
  const { from } = mail.headers;
  const sender = `${from.name ?? ''} ${from.address.split('@')[0] ?? ''}`;
  const raw = cutMail(numberedLines(mail.body)).flatMap((part, index) =>
    index === 0 ? cutPastedLetter(part, sender) : [part],
  );
  const parts: MailPart[] = [];
  for (const [index, part] of raw.entries()) {
    if (index > 0 && isReturned(part)) continue;
    const role = index === 0 ? 'own' : roleOf(part, raw, mail, parts);
    parts.push(mailPart(part, role, mail));
  }
  for (const enclosed of mail.enclosed.slice(0, textLimits.enclosedMails)) {
    for (const part of mailParts(enclosed)) {
      if (part.role !== 'quoted') parts.push({ ...part, role: 'forwarded' });
    }
  }
  return parts;
}

function mailPart(part: RawPart, role: MailPart['role'], mail: MailDocument): MailPart {
  const own = role === 'own';
  const from = own ? mail.headers.from : part.from;
  const sender = `${from?.name ?? ''} ${from?.address?.split('@')[0] ?? ''}`;
  const letter = cutSignature(part.lines, sender);
  const body = restoreCase(splitInlineLabels(unfoldSingleRow(dropUnticked(letter.body))), sender);
  return {
    role,
    sender: own ? mail.headers.from : (part.from ?? {}),
    ...sentAndSubject(part, own ? mail : undefined),
    body: source(mail, body),
    signature: source(mail, restoreCase(letter.signature, sender)),
  };
}

function sentAndSubject(
  part: RawPart,
  mail: MailDocument | undefined,
): Pick<MailPart, 'sent' | 'to' | 'subject'> {
  if (mail !== undefined) {
    return {
      ...(mail.headers.date === undefined ? {} : { sent: mail.headers.date }),
      subject: mail.headers.subject,
    };
  }
  return {
    ...(part.sent === undefined ? {} : { sent: part.sent }),
    ...(part.to === undefined ? {} : { to: part.to }),
    ...(part.subject === undefined ? {} : { subject: part.subject }),
  };
}

const source = (mail: MailDocument, lines: readonly NumberedLine[]): SourceText =>
  joinLines(mail.body.part, trimmed(lines), mail.body.scanned);

function trimmed(lines: readonly NumberedLine[]): readonly NumberedLine[] {
  let start = 0;
  let end = lines.length;
  while (start < end && lines[start]?.text === '') start += 1;
  while (end > start && lines[end - 1]?.text === '') end -= 1;
  return lines.slice(start, end);
}

/** A report of a mail system below a mail that is sent once more: nobody's letter. */
const isReturned = (part: RawPart): boolean =>
  /^(?:mailer-daemon|postmaster)@/.test(part.from?.address ?? '') ||
  /^(?:undeliver|delivery|onbestelbaar|mail delivery)/i.test(part.subject ?? '');

const domainOf = (address: string | undefined): string => address?.split('@')[1]?.toLowerCase() ?? '';

/**
 * Forwarded or only quoted? A marked forward is one; else the subject's prefix, the threading headers, and who wrote the
 * older message tell: what came from the receiver of this mail is being answered.
 */
function roleOf(
  part: RawPart,
  raw: readonly RawPart[],
  mail: MailDocument,
  before: readonly MailPart[],
): 'forwarded' | 'quoted' {
  if (part.kind === 'forward') return 'forwarded';
  const receiverDomains = new Set(mail.headers.to.map(domainOf));
  const fromUs = part.from?.address !== undefined && receiverDomains.has(domainOf(part.from.address));
  const previous = before.at(-1);
  if (fromUs && domainOf(mail.headers.from.address) !== domainOf(part.from?.address)) return 'quoted';
  if (previous !== undefined && previous.role === 'forwarded') return 'forwarded';
  if (previous !== undefined && previous.role === 'quoted') return 'quoted';
  if (forwardPrefix.test(mail.headers.subject)) return 'forwarded';
  const own = raw[0]?.lines.map((line) => line.text).join('\n') ?? '';
  const points = anyCue(pointsBelow, own);
  if (part.kind === 'quoted')
    return points && !replyPrefix.test(mail.headers.subject) ? 'forwarded' : 'quoted';
  if (replyPrefix.test(mail.headers.subject) || mail.headers.inReplyTo !== undefined) {
    return points && !fromUs ? 'forwarded' : 'quoted';
  }
  return 'forwarded';
}
