import MailComposer from 'nodemailer/lib/mail-composer';
import type { OutgoingMail } from '#application/ports.ts';

/** What a mail is made of; where it goes in the table is not its business. */
export type MailParts = Omit<OutgoingMail, 'notice'>;

/**
 * RFC 3834, section 5: a letter that answers one message by itself is `auto-replied`, any other that no human wrote is
 * `auto-generated`. Either way no well-behaved responder answers it, so that no loop can begin.
 */
const autoSubmitted = ({ template }: MailParts): string =>
  template.startsWith('receipt-') ? 'auto-replied' : 'auto-generated';

/**
 * The raw mail (RFC 5322): text and HTML of the same letter, the calendar entry as a file, and the headers that keep a
 * thread together.
 * @throws {Error} when the parts cannot be made into a mail.
 */
export const composeMail = (mail: MailParts): Promise<Uint8Array> => {
  const { ics, inReplyTo, references, replyTo } = mail;
  const composer = new MailComposer({
    from: mail.from,
    to: mail.to,
    messageId: `<${mail.messageId}>`,
    subject: mail.subject,
    date: new Date(mail.at),
    text: mail.text,
    html: mail.html,
    headers: {
      'Auto-Submitted': autoSubmitted(mail),
      // Exchange answers automatic mail in spite of RFC 3834 unless told so.
      'X-Auto-Response-Suppress': 'All',
      // For whoever has to find out which letter this was, and for us when it comes back; says nothing about the household.
      'X-Kier-Letter': mail.template,
      'X-Kier-Audience': mail.audience,
    },
    // Letters are built from data: nothing in them may make the composer read files or fetch addresses.
    disableFileAccess: true,
    disableUrlAccess: true,
    ...(replyTo === undefined ? {} : { replyTo }),
    ...(inReplyTo === undefined ? {} : { inReplyTo: `<${inReplyTo}>` }),
    ...(references === undefined ? {} : { references: references.map((id) => `<${id}>`) }),
    ...(ics === undefined
      ? {}
      : {
          attachments: [
            {
              filename: 'kier.ics',
              content: Buffer.from(ics, 'utf8'),
              // Line ends are part of the format (RFC 5545, 3.1): base64 keeps them as they are.
              contentTransferEncoding: 'base64',
              contentType: 'text/calendar; charset=utf-8; method=PUBLISH',
            },
          ],
        }),
  });
  return composer.compile().build();
};
