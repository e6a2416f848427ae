import type { SignalFields, SignalKind } from '#events/signal.ts';
import type { Reading } from '../reading.ts';
import { isCourtDocument } from './court-documents.ts';
import type { Sender } from './sender.ts';

/** Why a signal waits for a human instead of becoming a case. Stable codes: they stand in the export. */
export const reviewReasons = [
  'unknown-sender',
  'unverified-sender',
  'unreadable',
  'incomplete',
  'uncertain-match',
  'not-understood',
  'invalid-message',
  /** A list of which it is not sure that it replaces the one before. */
  'doubtful-list',
] as const;
export type ReviewReason = (typeof reviewReasons)[number];

export type Gate =
  | { readonly pass: true }
  | { readonly pass: false; readonly reason: ReviewReason; readonly detail: string };

/** Reporting a court document takes a court, bailiff, lawyer or landlord of the directory, or our own post room. */
const bringsCourtDocuments: ReadonlySet<Sender['class']> = new Set([
  'authority',
  'lawyer',
  'own',
  'worker',
  'landlord',
]);

/** What a party has drawn up itself, by its lawyer: handed on by him it is his own paper. All others are a court's or bailiff's. */
const papersOfParties: ReadonlySet<SignalKind> = new Set(['petition', 'summons']);

/**
 * A lawyer of no directory is heard as an unverified sender, since each case has another one: what he tells in his own words
 * (but the day of an eviction, which is a bailiff's to tell) and the paper that he drew up. A judgment, a call of the court or a
 * notice of eviction proves nothing from his hands.
 */
const isHeardOfLawyer = (kind: SignalKind, { provenance }: Pick<Reading, 'provenance'>): boolean =>
  papersOfParties.has(kind) || (kind !== 'eviction-notice' && !provenance.some(saysKind));

/** The kind was read in a document, not in what somebody tells. */
const saysKind = ({ field, part }: Reading['provenance'][number]): boolean =>
  field === 'kind' && (part.startsWith('attachment') || part === 'file');

/** The sender's standing, before anything is matched. Each rule names what it found. */
export const senderGate = (
  fields: SignalFields,
  from: Sender,
  reading?: Pick<Reading, 'relation' | 'provenance'>,
): Gate => {
  if (from.class === 'unauthenticated') {
    return {
      pass: false,
      reason: 'unverified-sender',
      detail: 'The receiving mail service could not confirm the sender.',
    };
  }
  const byUnknownLawyer = reading?.relation === 'lawyer' && isHeardOfLawyer(fields.kind, reading);
  if (isCourtDocument(fields.kind) && !bringsCourtDocuments.has(from.class) && !byUnknownLawyer) {
    return {
      pass: false,
      reason: 'unverified-sender',
      detail:
        'A court document came from somebody who is no court, bailiff, lawyer or landlord of the directory.',
    };
  }
  if (fields.kind === 'other') {
    return {
      pass: false,
      reason: 'not-understood',
      detail: 'The text speaks of a home but of no known kind of signal.',
    };
  }
  return { pass: true };
};

/** What must be known before a new case can be opened: enough to knock on a door, or a term that runs anyway. */
export const openingGate = (fields: SignalFields): Gate & { readonly missing: readonly string[] } => {
  const tenant = fields.tenants?.find(({ familyName }) => familyName !== undefined);
  const { street, houseNumber } = fields.dwelling ?? {};
  const missing = [
    ...(tenant === undefined ? ['tenants.0.familyName'] : []),
    ...(street === undefined ? ['dwelling.street'] : []),
    ...(houseNumber === undefined ? ['dwelling.houseNumber'] : []),
  ];
  if (fields.kind === 'update') {
    return {
      pass: false,
      reason: 'incomplete',
      detail: 'News on a case that is not known here yet.',
      missing,
    };
  }
  // The legal term runs whether or not we know the address: a named tenant and a roll number are enough.
  const mustNotWait =
    isCourtDocument(fields.kind) && tenant !== undefined && fields.court?.rollNumber !== undefined;
  if (missing.length === 0 || mustNotWait) return { pass: true, missing };
  return {
    pass: false,
    reason: 'incomplete',
    detail: 'Name or address of the household is missing.',
    missing,
  };
};
