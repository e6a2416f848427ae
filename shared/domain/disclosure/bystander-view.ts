import type { SignalFields } from '#events/signal.ts';
import { classOfPartner, type SenderClass } from '../cases/sender.ts';
import { type OrganisationPart, organisationPart, speaksFor } from './common-parts.ts';
import { type DisclosureSource, topicText } from './source.ts';

/** Not exported: only this file can make the view. */
const bystanderSeal: unique symbol = Symbol('bystander view');

/** Kinds of information that a message held; the receipt names them without giving them back. */
export const understoodParts = [
  'tenants',
  'dwelling',
  'landlord',
  'arrears',
  'court',
  'judgment',
  'problems',
] as const;
export type UnderstoodPart = (typeof understoodParts)[number];

/**
 * What anybody may know who is not a partner: a relative, a neighbour, a sender whom nobody verified, a message that
 * waits for a person. That it was received, which kinds of information we read in it and which we miss. No name, no
 * number, not even whether there is a case.
 */
export type BystanderView = Readonly<{
  organisation: OrganisationPart;
  receivedAt: string | undefined;
  understood: readonly UnderstoodPart[];
  missing: readonly string[];
  /** Why a person has to look first; only where it speaks of the message itself (`encrypted`, `no-text` ...). */
  reason: string | undefined;
  [bystanderSeal]: true;
}>;

const partsOf = (understood: SignalFields | undefined): readonly UnderstoodPart[] =>
  understoodParts.filter((part) => {
    const value = understood?.[part];
    return value !== undefined && Object.keys(value).length > 0;
  });

const officials: ReadonlySet<SenderClass> = new Set(['authority', 'lawyer']);

/** Courts, bailiffs and lawyers hear not even which kinds of facts their document held. */
const isOfficial = ({ directory, recipient }: DisclosureSource): boolean =>
  directory.partners.some(
    (partner) => officials.has(classOfPartner[partner.type]) && speaksFor(partner, recipient),
  );

export const bystanderView = (source: DisclosureSource): BystanderView => {
  return {
    organisation: organisationPart(source.directory),
    understood: isOfficial(source) ? [] : partsOf(source.understood),
    missing: source.missing ?? [],
    receivedAt: topicText(source, 'receivedAt'),
    reason: topicText(source, 'reason'),
    [bystanderSeal]: true,
  };
};
