import type { MailDocument, TextDocument } from '../../document.ts';
import type { Extraction, ExtractionContext, MailExtraction } from './extraction.ts';

export type { Extraction, ExtractionContext, MailExtraction } from './extraction.ts';

/** Reads a text document as a court document; undefined: this text is no court document. */
export function extractCourtText(_doc: TextDocument, _context: ExtractionContext): Extraction | undefined {
  return undefined;
}

/** Reads the prose of one mail (body with forwards, and enclosed mails), without its attachments. */
export function extractMailText(mail: MailDocument, _context: ExtractionContext): MailExtraction {
  return {
    kind: 'not-understood',
    detail: 'No rule recognises this mail yet.',
    extraction: {
      fields: { kind: 'other' },
      reading: {
        provenance: [],
        doubtful: [],
        repliesTo: [...mail.headers.references],
        ...(mail.headers.date === undefined ? {} : { statedAt: mail.headers.date }),
      },
    },
  };
}
