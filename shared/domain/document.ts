import type { MailHeaders } from './reading.ts';

/**
 * A text as a reader sees it: lines in reading order. Made by the adapters from PDF pages, scans, mail bodies and HTML;
 * understood by the extraction rules, which know nothing of file formats.
 */
export type TextLine = {
  /** Cells of one table row stand in one line, with a tab between them. */
  readonly text: string;
  /** From 1; absent in mails. */
  readonly page?: number;
};

export type TextDocument = {
  /** `body`, `attachment:1`, `file`. */
  readonly part: string;
  readonly fileName?: string;
  readonly lines: readonly TextLine[];
  /** Read by OCR: digits and spaces may be wrong, so confidence starts lower. */
  readonly scanned: boolean;
};

/** A mail taken apart: headers, its whole body as text, and the mails that it encloses. */
export type MailDocument = {
  readonly headers: MailHeaders;
  /** All headers, lower-case names, for the recognition of automatic mail (RFC 3834, list headers). */
  readonly rawHeaders: ReadonlyMap<string, string>;
  /** Whole body as text, HTML converted, quotes and forwards still in it. */
  readonly body: TextDocument;
  /** Mails attached as message/rfc822, outermost first. */
  readonly enclosed: readonly MailDocument[];
};
