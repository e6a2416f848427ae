import type { SignalFields, SignalKind } from '#events/signal.ts';
import type { Phase } from '../case-record.ts';
import { phases } from '../case-record.ts';
import type { DocumentFact } from '../facts.ts';

/** The phase that each kind of signal proves. The strongest document decides, and a phase never falls back. */
const phaseOfKind: Readonly<Record<SignalKind, Phase>> = {
  arrears: 'pre-court',
  referral: 'pre-court',
  'tenant-request': 'pre-court',
  update: 'pre-court',
  other: 'pre-court',
  conciliation: 'pre-court',
  petition: 'court',
  summons: 'court',
  judgment: 'judgment',
  'eviction-notice': 'judgment',
};

export const phaseOfSignal = (kind: SignalKind): Phase => phaseOfKind[kind];

export const laterPhase = (a: Phase, b: Phase): Phase => (phases.indexOf(a) >= phases.indexOf(b) ? a : b);

const courtDocumentKinds: ReadonlySet<SignalKind> = new Set([
  'petition',
  'summons',
  'conciliation',
  'judgment',
  'eviction-notice',
]);

/** Papers that only a court or a bailiff issues. */
export const isCourtDocument = (kind: SignalKind): boolean => courtDocumentKinds.has(kind);

/** Roll numbers have no fixed format (law.md): compare letters and digits only. */
export const rollKeyOf = (rollNumber: string): string =>
  rollNumber
    .normalize('NFKD')
    .toUpperCase()
    .replace(/^(?:A\s*\.?\s*R\s*\.?|R\s*\.?\s*G\s*\.?|ROL(?:NUMMER|NR)?\.?)\s*(?:N[R°O]\.?)?\s*[:.]?\s*/u, '')
    .replace(/[^\p{L}\p{N}]/gu, '');

/** A value that the copy does not state, or states like the original, does not make it another document. */
const fits = (copy: string | undefined, original: string | undefined): boolean =>
  copy === undefined || original === undefined || copy === original;

/**
 * The document of which this signal is a further copy (the law has each sent twice, electronically and by registered
 * letter), or undefined. A document without roll number is never a copy by itself.
 */
export const originalOf = (
  fields: SignalFields,
  documents: readonly DocumentFact[],
): DocumentFact | undefined => {
  const rollNumber = fields.court?.rollNumber;
  if (!isCourtDocument(fields.kind) || rollNumber === undefined) return undefined;
  const rollKey = rollKeyOf(rollNumber);
  return documents.find(
    (document) =>
      document.kind === fields.kind &&
      document.rollKey === rollKey &&
      fits(fields.court?.hearingAt, document.hearingAt) &&
      fits(fields.judgment?.date, document.judgmentDate) &&
      fits(fields.judgment?.evictionOn, document.evictionOn),
  );
};
