import type { SignalSource } from '#events/signal.ts';
import type { FieldProvenance } from '../reading.ts';

/** The signal that caused a task, and how it was read. Only the view of the worker reads it. */
export type SignalOrigin = {
  readonly source: SignalSource;
  /** UTC instant. */
  readonly receivedAt: string;
  readonly provenance: readonly FieldProvenance[];
  /** Fields that were seen and left out because they were not sure enough. */
  readonly doubtful: readonly string[];
  /** Page on which the original itself can be seen. */
  readonly url?: string;
};

/** One field beside the words that it was read from. */
export type ReadPart = {
  /** Path in the signal without list numbers, such as `court.hearingAt`. */
  readonly field: string;
  readonly snippet: string;
  /** `body`, `subject`, `file`, `attachment:2`. */
  readonly part: string;
  readonly page: number | undefined;
  readonly line: number | undefined;
};

export type OriginPart = {
  readonly channel: SignalSource['channel'];
  /** Name of the file; a mail is named by nothing that a person knows. */
  readonly fileName: string | undefined;
  readonly row: number | undefined;
  readonly sheet: string | undefined;
  readonly receivedAt: string;
  readonly read: readonly ReadPart[];
  readonly doubtful: readonly string[];
  readonly url: string | undefined;
};

/** What a wrong reading of would do harm, in the order in which it is shown. */
const SHOWN = [
  'tenants.familyName',
  'tenants',
  'dwelling.street',
  'dwelling',
  'court.hearingAt',
  'court.rollNumber',
  'judgment.date',
  'judgment.servedOn',
  'judgment.evictionOn',
  'arrears.amountCents',
  'arrears.months',
  'lease.startDate',
  'tenantInformed',
] as const;
const MOST_SHOWN = 12;

const withoutNumbers = (path: string): string => path.replaceAll(/\.\d+(?=\.|$)/g, '');

/** A national number may stand in the words around another field; a worker needs it for nothing. */
const NATIONAL_NUMBER = /\d{2}[. ]?\d{2}[. ]?\d{2}[-– .]{0,3}\d{3}[. -]?\d{2}/g;

/** What a snippet that begins or ends in the middle of one still shows of it. */
const HALF_NUMBER =
  /^(?:\d{0,2}[-–. ]{1,3})?\d{1,3}[.-]\d{2}(?![.\d/,-])|\d{2}\.\d{2}\.\d{1,2}(?:[-–. ]{1,3}\d{0,3}[.-]?\d?)?$/g;

const withoutNationalNumber = (snippet: string): string =>
  snippet.trim().replaceAll(NATIONAL_NUMBER, '…').replaceAll(HALF_NUMBER, '…');

const rankOf = (field: string): number => SHOWN.findIndex((shown) => shown === field);

/** The fields that matter, each once with its surest reading. */
export const originPart = ({ source, receivedAt, provenance, doubtful, url }: SignalOrigin): OriginPart => {
  const read = new Map<string, ReadPart>();
  for (const each of provenance.toSorted((a, b) => b.confidence - a.confidence)) {
    const field = withoutNumbers(each.field);
    const snippet = withoutNationalNumber(each.snippet);
    const key = `${field}|${snippet}`;
    if (rankOf(field) < 0 || snippet === '' || read.has(key)) continue;
    read.set(key, { field, snippet, part: each.part, page: each.page, line: each.line });
  }
  return {
    channel: source.channel,
    fileName: source.channel === 'file' ? source.ref : undefined,
    row: source.line ?? source.row,
    sheet: source.sheet,
    receivedAt,
    read: [...read.values()].toSorted((a, b) => rankOf(a.field) - rankOf(b.field)).slice(0, MOST_SHOWN),
    doubtful: [...new Set(doubtful)].filter((path) => !path.endsWith('nationalNumber')),
    url,
  };
};
