import { toldLetter, type ToldLetter } from '#domain/extraction/text/index.ts';
import type { PassedOn } from '#domain/reading.ts';
import { contentHash, fileHash } from './content-hash.ts';
import { isLogo } from './image-size.ts';
import type { MailAttachment, ParsedMail } from './mail/read-mail.ts';
import { sniffFormat } from './sniff-format.ts';

/** Parts that are about the mail and not about a home: signatures, delivery reports, tracking pixels. */
export const ABOUT_MAIL = /\.(?:p7s|p7m|asc|sig|vcf|ics)$/i;

/**
 * Hash of the letter that a mail brings, with its documents and without transport headers: the same letter sent again under
 * a new Message-ID, forwarded or enclosed has the same, whatever logo stands below it by then.
 */
export function mailHash(mail: ParsedMail): { readonly contentHash: string; readonly passedOn?: PassedOn } {
  const letter = toldLetter(mail.document);
  const documents = documentsOf(mail).map(({ bytes }) => fileHash(bytes));
  return {
    contentHash: contentHash('mail', ...textsOf(letter), ...documents.toSorted()),
    ...(letter.passedOn === undefined ? {} : { passedOn: letter.passedOn }),
  };
}

const textsOf = ({ subject, words, enclosed }: ToldLetter): string[] => [
  subject,
  words,
  ...enclosed.flatMap(textsOf),
];

const documentsOf = (mail: ParsedMail): MailAttachment[] => [
  ...mail.attachments.filter((attachment) => !isDecoration(attachment)),
  ...mail.enclosed.flatMap(documentsOf),
];

function isDecoration({ fileName, bytes }: MailAttachment): boolean {
  if (ABOUT_MAIL.test(fileName)) return true;
  const format = sniffFormat(bytes);
  if (format === 'gif' || format === 'contact' || format === 'calendar') return true;
  return (format === 'png' || format === 'jpeg') && isLogo(bytes, format);
}
