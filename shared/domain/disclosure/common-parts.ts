import type { Arrears, Dwelling, Problem, SignalFields, SignalKind, Tenant } from '#events/signal.ts';
import type { Directory, Partner, TeamMember } from '../directory.ts';
import type { DisclosureSource } from './source.ts';

/** Parts that several views share. Each is safe for whoever may read the view in which it stands. */

export type OrganisationPart = {
  readonly name: string;
  readonly phone: string | undefined;
  readonly email: string;
};

export type ContactPart = {
  readonly name: string;
  readonly phone: string | undefined;
  readonly email: string;
};

export type PersonName = { readonly givenName: string | undefined; readonly familyName: string | undefined };

/**
 * What the reader said himself, given back so that he can correct it. Free text, birth date, national number, phone
 * and e-mail are not repeated: a receipt needs them for nothing.
 */
export type OwnWords = {
  readonly kind: SignalKind;
  readonly tenants: readonly PersonName[];
  readonly dwelling: Dwelling | undefined;
  readonly arrears: Arrears | undefined;
  readonly problems: readonly Problem[];
};

export const organisationPart = ({ organisation }: Directory): OrganisationPart => ({
  name: organisation.name,
  email: organisation.intakeEmail,
  phone: organisation.phone,
});

/** The person of this organisation with this address, or undefined. */
export const colleague = (directory: Directory, email: string): ContactPart | undefined => {
  const wanted = email.toLowerCase();
  const found = [...directory.workers, directory.teamLead, ...directory.coordinators].find(
    (person) => person.email === wanted,
  );
  return found === undefined ? undefined : contactOf(found);
};

const contactOf = ({ givenName, familyName, email, phone }: TeamMember): ContactPart => ({
  name: `${givenName} ${familyName}`,
  email,
  phone,
});

/** Who follows the case up: its worker, or the team lead while nobody is assigned. */
export const contactPart = ({ caseRecord, directory }: DisclosureSource): ContactPart => {
  const assigned = caseRecord?.worker ?? undefined;
  const person = assigned === undefined ? undefined : colleague(directory, assigned);
  return person ?? contactOf(directory.teamLead);
};

export const nameOnly = ({ givenName, familyName }: Tenant): PersonName => ({ givenName, familyName });

export const ownWords = (understood: SignalFields | undefined): OwnWords | undefined =>
  understood === undefined
    ? undefined
    : {
        kind: understood.kind,
        tenants: (understood.tenants ?? []).map(nameOnly),
        problems: understood.problems ?? [],
        dwelling: understood.dwelling,
        arrears: understood.arrears,
      };

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1).toLowerCase();

/** Whether the directory knows this address as one of the partner. */
export const speaksFor = (partner: Partner, address: string): boolean => {
  const wanted = address.toLowerCase();
  return (
    partner.contact.email === wanted ||
    partner.senderAddresses.includes(wanted) ||
    partner.senderDomains.includes(domainOf(wanted))
  );
};

export const sameAddress = (a: string | undefined, b: string): boolean =>
  a !== undefined && a.toLowerCase() === b.toLowerCase();
