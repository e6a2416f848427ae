import type { NumberedLine } from '../source-text.ts';

/** Who wrote a part of a mail, as its headers say. */
export type PartSender = { readonly name?: string; readonly address?: string };

/** One message inside a mail, uncut: its lines with quote marks removed. */
export type RawPart = {
  /** `own`: new text of this mail; `forward`: explicitly passed on; `older`: below it, forwarded or quoted. */
  readonly kind: 'own' | 'forward' | 'older' | 'quoted';
  readonly lines: readonly NumberedLine[];
  readonly from?: PartSender;
  readonly to?: string;
  readonly sent?: string;
  readonly subject?: string;
};
