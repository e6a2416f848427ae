import type { MailDocument, TextDocument } from '../../document.ts';
import { readCourtText } from './court/read-court-text.ts';
import type { Extraction, ExtractionContext, MailExtraction } from './extraction.ts';
import { splitHouseholds, type HouseholdMail } from './mail/households.ts';
import { letterhead } from './mail/letterhead.ts';
import { readMail } from './mail/read-mail.ts';

export type { Extraction, ExtractionContext, MailExtraction } from './extraction.ts';
export { toldLetter, type ToldLetter } from './mail/told-letter.ts';

/** Reads a text document as a court document; undefined: this text is no court document. */
export function extractCourtText(doc: TextDocument, context: ExtractionContext): Extraction | undefined {
  return readCourtText(doc, context);
}

/** Reads the prose of one mail (body with forwards, and enclosed mails), without its attachments. */
export function extractMailText(mail: MailDocument, context: ExtractionContext): MailExtraction {
  const households = splitHouseholds(mail);
  if (households !== undefined) {
    const [first, ...others] = households.map((each) => readHousehold(each, context));
    if (first?.kind === 'signal' && others.every((each) => each.kind === 'signal')) {
      return { ...first, also: others.map((each) => each.extraction) };
    }
  }
  return readMail(mail, context);
}

/** Reads a letter that came without headers of a mail: prose of whoever stands at its head. */
export function extractLetterText(document: TextDocument, context: ExtractionContext): MailExtraction {
  const from = letterhead(document.lines);
  return extractMailText(
    {
      headers: {
        messageId: '',
        from: { ...from, address: from?.address ?? '' },
        to: [],
        subject: '',
        references: [],
      },
      rawHeaders: new Map(),
      body: document,
      enclosed: [],
    },
    context,
  );
}

/** One of several households; the box that opens its entry completes the address that all share. */
function readHousehold({ mail, box }: HouseholdMail, context: ExtractionContext): MailExtraction {
  const read = readMail(mail, context);
  if (read.kind !== 'signal' || box === undefined) return read;
  const { dwelling } = read.extraction.fields;
  if (dwelling?.houseNumber === undefined) return read;
  return {
    ...read,
    extraction: { ...read.extraction, fields: { ...read.extraction.fields, dwelling: { ...dwelling, box } } },
  };
}
