import type { MailDocument, TextDocument } from '../../document.ts';
import { readCourtText } from './court/read-court-text.ts';
import type { Extraction, ExtractionContext, MailExtraction } from './extraction.ts';
import { readMail } from './mail/read-mail.ts';

export type { Extraction, ExtractionContext, MailExtraction } from './extraction.ts';

/** Reads a text document as a court document; undefined: this text is no court document. */
export function extractCourtText(doc: TextDocument, context: ExtractionContext): Extraction | undefined {
  return readCourtText(doc, context);
}

/** Reads the prose of one mail (body with forwards, and enclosed mails), without its attachments. */
export function extractMailText(mail: MailDocument, context: ExtractionContext): MailExtraction {
  return readMail(mail, context);
}
