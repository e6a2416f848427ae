/**
 * Bounds of the text that the rules look at. Patterns here are linear, yet input without end is still time without end.
 * What lies beyond is not read; the adapters refuse larger inputs long before.
 */
export const textLimits = {
  /** Characters of one line; a longer one is cut at a space and goes on as a further line. */
  lineChars: 1_200,
  /** Lines of one document. */
  lines: 3_000,
  /** Characters of one document in all. */
  chars: 120_000,
  /** Characters of a snippet in the provenance. */
  snippetChars: 120,
  /** Mails within a mail that are read. */
  enclosedMails: 8,
  /** Parts (own text, forwards) into which one mail is cut. */
  segments: 12,
} as const;
