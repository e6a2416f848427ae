import type { UnreadableReason } from '#domain/reading.ts';

/**
 * Why a document cannot be read. Thrown inside the readers of one format, caught by the input reader, which makes an
 * item of it. The message is English for the reviewer and holds no personal data.
 */
export class DocumentFault extends Error {
  override readonly name = 'DocumentFault';
  readonly reason: UnreadableReason;

  constructor(reason: UnreadableReason, detail: string) {
    super(detail);
    this.reason = reason;
  }
}

/** The fault that an unexpected error of a library amounts to: the document is damaged, or lies about what it is. */
export function faultOf(error: unknown, what: string): DocumentFault {
  if (error instanceof DocumentFault) return error;
  // The library's own message may quote the document, so only its kind is kept.
  const kind = error instanceof Error ? error.name : 'unknown error';
  return new DocumentFault('damaged', `${what} could not be read (${kind}).`);
}
