import type { ReferrerRelation } from '../facts.ts';
import type { Partner } from '../directory.ts';

/**
 * How the platform sees the one who sent an input. Decided from the directory and from the verdict of the receiving
 * mail service, never from headers inside the message (requirements: trust).
 */
export const senderClasses = [
  /** Housing company, social rental agency, estate agent of the directory: raises a problem as landlord. */
  'landlord',
  /** Professional of the directory who refers and stays involved. */
  'referrer',
  /** Court registry or bailiff of the directory: may bring court documents. */
  'authority',
  /** Lawyer of the directory. */
  'lawyer',
  /** A worker, team lead or coordinator of the directory. */
  'worker',
  /** The organisation's own machines, such as the scanner of the post room. */
  'own',
  /** Authenticated, but in no directory: a small landlord, a daughter. */
  'private',
  /** The receiving service could not confirm that the mail comes from whom it says. */
  'unauthenticated',
] as const;
export type SenderClass = (typeof senderClasses)[number];

export type Sender = {
  readonly class: SenderClass;
  /** Where a receipt can go; absent: nowhere (a scanner, a queue message without address). */
  readonly address?: string;
  readonly name?: string;
  readonly partnerId?: string;
  /** E-mail address of the worker of the directory who writes. */
  readonly worker?: string;
};

export const classOfPartner: Readonly<Record<Partner['type'], SenderClass>> = {
  'housing-company': 'landlord',
  'social-rental-agency': 'landlord',
  'estate-agent': 'landlord',
  'court-registry': 'authority',
  bailiff: 'authority',
  lawyer: 'lawyer',
  caw: 'referrer',
  ocmw: 'referrer',
  police: 'referrer',
  health: 'referrer',
  other: 'referrer',
};

export const relationOfClass: Readonly<Partial<Record<SenderClass, ReferrerRelation>>> = {
  landlord: 'landlord-agent',
  referrer: 'professional',
  lawyer: 'lawyer',
};

/** Whether facts of this sender may overrule those of others. */
export const isVerified = (sender: Sender): boolean =>
  sender.class !== 'private' && sender.class !== 'unauthenticated';
