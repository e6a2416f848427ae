import type { Dwelling, SignalFields } from '#events/signal.ts';
import type { News } from './facts.ts';
import type { OutcomeCode } from './outcome.ts';

/** An input as it arrived: one mail, or one file of a partner. */
export type InboundInput = {
  readonly channel: 'mail' | 'file';
  /** File name as dropped; for a mail only a hint (`x.eml`). */
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** UTC instant; relative dates resolve from the mail's own date, else from this. */
  readonly receivedAt: string;
};

/** What the headers of a mail say; the sender's identity is judged elsewhere, by the verdicts of the receiving service. */
export type MailHeaders = {
  readonly messageId: string;
  readonly from: { readonly name?: string; readonly address: string };
  /** It names several authors: none of them can be taken at his word. */
  readonly severalAuthors?: true;
  readonly to: readonly string[];
  readonly subject: string;
  /** UTC instant of the Date header. */
  readonly date?: string;
  readonly inReplyTo?: string;
  readonly references: readonly string[];
};

export type FieldProvenance = {
  /** Path in the signal, e.g. `court.hearingAt`, `tenants.0.birthDate`. */
  readonly field: string;
  /** Where: `body`, `subject`, `header`, `attachment:2`, `file`. */
  readonly part: string;
  readonly page?: number;
  readonly line?: number;
  /** At most 120 characters of the original around it. Personal data. */
  readonly snippet: string;
  /** 0 to 1. */
  readonly confidence: number;
};

/** What reading yields beside the contract's fields. */
export type Reading = {
  /** UTC instant at which the source itself speaks: the mail's date, the document's date at 00:00 Brussels; absent: unknown. */
  readonly statedAt?: string;
  readonly news?: readonly News[];
  /** Message-IDs that this mail answers or forwards. */
  readonly repliesTo?: readonly string[];
  /** Outcomes that the text reports (used only when the sender is a worker). */
  readonly outcomes?: readonly OutcomeCode[];
  /** Only the new text of a mail: without quotes, signature, disclaimer. */
  readonly newText?: string;
  /** The landlord's own reference of the contract or file (dossiernummer, column `Dossiernr`). */
  readonly contractRef?: string;
  /** Where a tenant is domiciled, where a court file gives another address for that than the rented home (law.md). */
  readonly domicile?: Dwelling;
  readonly tenantAgrees?: boolean;
  readonly children?: boolean;
  /** The writer is a neighbour, relative, professional, ... as the text shows. */
  readonly relation?:
    | 'professional'
    | 'relative'
    | 'neighbour'
    | 'court'
    | 'bailiff'
    | 'lawyer'
    | 'landlord-agent';
  readonly provenance: readonly FieldProvenance[];
  /** Fields that were seen but left out because they were not sure enough. */
  readonly doubtful: readonly string[];
};

export const ignoreReasons = [
  'out-of-office',
  'delivery-report',
  'newsletter',
  'invitation',
  'spam',
  'invoice',
  'application',
  'courtesy',
  'no-household',
  'own-mail',
  'totals-row',
  'no-arrears',
  'remark-row',
  'empty',
] as const;
export type IgnoreReason = (typeof ignoreReasons)[number];

/** Why an input could not be read; each becomes a review item, never a dead letter only. */
export const unreadableReasons = [
  'no-text',
  'scan',
  'encrypted',
  'damaged',
  'too-large',
  'too-many-parts',
  'too-deep',
  'too-many-rows',
  'too-many-pages',
  'unknown-format',
  'unsafe-xml',
  'broken-row',
  'no-columns',
  'timeout',
  'not-understood',
] as const;
export type UnreadableReason = (typeof unreadableReasons)[number];

/**
 * The letter was written earlier, and whoever sends it now adds nothing to it: `asking` wants to know whether it arrived,
 * `silently` does not.
 */
export type PassedOn = 'silently' | 'asking';

type Place = {
  readonly row?: number;
  readonly line?: number;
  readonly sheet?: string;
  /** SHA-256 (hex) of what was read: bytes of a file, the letter of a mail (`toldLetter`) with its documents, cells of a row. */
  readonly contentHash: string;
  /** Whether there is such an item, and what it says, depends on what a picture of paper in the input says. */
  readonly hangsOnScan?: true;
};

export type ReadItem =
  | (Place & { readonly outcome: 'signal'; readonly fields: SignalFields; readonly reading: Reading })
  | (Place & {
      readonly outcome: 'ignore';
      readonly reason: IgnoreReason;
      readonly fields?: Partial<SignalFields>;
    })
  | (Place & {
      readonly outcome: 'unreadable';
      readonly reason: UnreadableReason;
      /** English, for the reviewer: what is wrong and where; no personal data. */
      readonly detail: string;
      readonly fields?: Partial<SignalFields>;
    });

/** The whole of an input, understood or not: at least one item, so that nothing vanishes. */
export type ReadResult = {
  /** Message-ID without angle brackets, or the file name. */
  readonly ref: string;
  readonly mail?: MailHeaders;
  /** The input is a mail that only passes on a letter; `contentHash` of its items is that of the letter. */
  readonly passedOn?: PassedOn;
  readonly items: readonly ReadItem[];
  /** Documents of the input that are pictures of paper in whole or in part; absent: none. */
  readonly scans?: number;
};

/** Reads one input. Never throws on bad input: every defect is an item. */
export type InputReader = (input: InboundInput) => Promise<ReadResult>;
