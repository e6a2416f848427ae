import type { SignalFields } from '#events/signal.ts';
import type { IgnoreReason, Reading } from '../../reading.ts';

/** What a text says, with where each fact was read. */
export type Extraction = { readonly fields: SignalFields; readonly reading: Reading };

export type ExtractionContext = {
  /** UTC instant of arrival; relative dates resolve from the text's own date, else from this. */
  readonly receivedAt: string;
};

export type MailExtraction =
  | {
      readonly kind: 'signal';
      readonly extraction: Extraction;
      /** The further households of a mail that lists several, each a signal of its own. */
      readonly also?: readonly Extraction[];
    }
  | { readonly kind: 'ignore'; readonly reason: IgnoreReason }
  /** No signal of its own; its facts complete the attached documents (landlord, tenantInformed, servedOn, referrer, language). */
  | { readonly kind: 'carrier'; readonly extraction: Extraction }
  /** About a home or not clear: a person reads it. `detail` is English and free of personal data. */
  | { readonly kind: 'not-understood'; readonly detail: string; readonly extraction: Extraction };
