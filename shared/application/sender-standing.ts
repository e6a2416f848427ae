import type { SignalFields } from '#events/signal.ts';
import { classOfPartner, type Sender } from '#domain/cases/sender.ts';
import type { Directory, Partner } from '#domain/directory.ts';

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1);

/** The partner behind an address: exact address first, then its domain or a subdomain of it. */
export const partnerOf = (directory: Directory, address: string): Partner | undefined => {
  const wanted = address.toLowerCase();
  const domain = domainOf(wanted);
  return (
    directory.partners.find(
      ({ senderAddresses, contact }) => senderAddresses.includes(wanted) || contact.email === wanted,
    ) ??
    directory.partners.find(({ senderDomains }) =>
      senderDomains.some((known) => domain === known || domain.endsWith(`.${known}`)),
    )
  );
};

const colleagueOf = ({ workers, teamLead, coordinators }: Directory, address: string): string | undefined =>
  [...workers, teamLead, ...coordinators].find(({ email }) => email === address)?.email;

/**
 * Who an authenticated address is to us. Mail that the receiving service could not authenticate never gets here with
 * `authenticated`, whatever its headers say.
 */
export const senderOf = (
  directory: Directory,
  input: { address: string | undefined; name?: string; authenticated: boolean },
): Sender => {
  const address = input.address?.toLowerCase();
  if (address === undefined) return { class: 'unauthenticated' };
  const identity = { address, ...(input.name === undefined ? {} : { name: input.name.slice(0, 200) }) };
  if (!input.authenticated) return { ...identity, class: 'unauthenticated' };
  const worker = colleagueOf(directory, address);
  if (worker !== undefined) return { ...identity, class: 'worker', worker };
  const partner = partnerOf(directory, address);
  if (partner !== undefined)
    return { ...identity, class: classOfPartner[partner.type], partnerId: partner.id };
  const own = domainOf(directory.organisation.intakeEmail);
  return { ...identity, class: domainOf(address) === own ? 'own' : 'private' };
};

const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\b(?:woonmaatschappij|svk|cvba|bvba|bv|cv|vzw|nv|shm)\b/gu, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The landlord of a signal as a partner of the directory: by enterprise number, by name, or as its sender. */
export const landlordPartnerOf = (
  directory: Directory,
  landlord: SignalFields['landlord'],
  sender: Sender,
): Partner | undefined => {
  const landlords = directory.partners.filter(({ type }) => classOfPartner[type] === 'landlord');
  const byNumber = landlords.find(
    ({ enterpriseNumber }) =>
      enterpriseNumber !== undefined && enterpriseNumber === landlord?.enterpriseNumber,
  );
  if (byNumber !== undefined) return byNumber;
  const name = landlord?.name === undefined ? '' : folded(landlord.name);
  const byName = name === '' ? undefined : landlords.find((partner) => folded(partner.name) === name);
  if (byName !== undefined) return byName;
  const bySender = landlords.find(({ id }) => id === sender.partnerId);
  // A landlord who names another landlord does not speak for himself; the person who writes for him is no other.
  const isHimself =
    bySender !== undefined &&
    (folded(bySender.name).includes(name) ||
      folded(bySender.contact.name ?? '') === name ||
      (landlord?.email !== undefined && partnerOf(directory, landlord.email)?.id === bySender.id));
  return name === '' || isHimself ? bySender : undefined;
};
