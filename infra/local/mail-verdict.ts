import { isIPv4 } from 'node:net';
import type { Directory } from '#domain/directory.ts';
import type { Verdict } from './mail-arrival.ts';

export type MailTrust = Directory['mailTrust'];

/** Looks up DNS records as `dns.promises.resolve` does; given by tests. */
export type DnsResolver = (name: string, type: string) => Promise<string[][] | string[]>;

export type ReceivedMail = {
  readonly raw: Uint8Array;
  readonly clientAddress: string;
  readonly helo: string;
  /** MAIL FROM. */
  readonly from: string;
};

/** A client that speaks IPv4 to an IPv6 socket is named with a prefix. */
const plainAddress = (address: string): string => {
  const v4 = address.replace(/^::ffff:/i, '');
  return isIPv4(v4) ? v4 : address.toLowerCase();
};

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1).toLowerCase();

/**
 * SPF, DKIM and DMARC. A sender counts as authenticated when DMARC passes or, where the domain publishes no DMARC
 * policy, when a DKIM signature aligned with the From address or SPF for exactly its domain passes. A lookup that fails
 * says nothing. A message with several From addresses can be authenticated for none of them.
 */
const verify = async (mail: ReceivedMail, resolver: DnsResolver | undefined): Promise<Verdict> => {
  const { authenticate } = await import('mailauth');
  const { dmarc, dkim, spf } = await authenticate(Buffer.from(mail.raw), {
    ip: plainAddress(mail.clientAddress),
    helo: mail.helo,
    sender: mail.from,
    mta: 'kier',
    disableArc: true,
    disableBimi: true,
    ...(resolver === undefined ? {} : { resolver }),
  });
  const [author, ...others] = dkim.headerFrom;
  if (author === undefined || others.length > 0 || !dmarc) return 'fail';
  const policyResult = dmarc.status.result;
  if (policyResult === 'pass' || policyResult === 'fail') return policyResult;
  if (policyResult !== 'none') return 'none';
  const isSigned = dkim.results.some(({ status }) => status.result === 'pass' && Boolean(status.aligned));
  const isSentFrom = spf && spf.status.result === 'pass' && spf.domain.toLowerCase() === domainOf(author);
  if (isSigned || isSentFrom) return 'pass';
  return spf && spf.status.result === 'fail' ? 'fail' : 'none';
};

/** The verdict of the receiving service on one machine, as the directory's `mailTrust` says. */
export const verdictOn = async (
  mail: ReceivedMail,
  trust: MailTrust,
  resolver?: DnsResolver,
): Promise<Verdict> => {
  if (trust.mode === 'trusted-relay') {
    const client = plainAddress(mail.clientAddress);
    return trust.relays.some((relay) => plainAddress(relay) === client) ? 'pass' : 'none';
  }
  return verify(mail, resolver);
};
