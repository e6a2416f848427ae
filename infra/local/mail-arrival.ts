import { randomUUID } from 'node:crypto';
import type { Arrival, RawStore } from './raw-store.ts';

/** What the receiving service says about the sender of a mail: authenticated, refuted, or nothing known. */
export type Verdict = 'pass' | 'fail' | 'none';

export type MailEnvelope = {
  readonly verdict: Verdict;
  /** MAIL FROM, empty for delivery reports. */
  readonly from?: string;
  /** RCPT TO. */
  readonly to?: readonly string[];
};

/** Metadata of an S3 object is ASCII, 2 kB in all; addresses may be international, and many. */
const maxAddressCharacters = 700;

/** As many of the addresses, URL-encoded and separated by commas, as fit. */
const encodeAddresses = (addresses: readonly string[]): string => {
  let encoded = '';
  for (const address of addresses) {
    const next = `${encoded}${encoded === '' ? '' : ','}${encodeURIComponent(address.toWellFormed())}`;
    if (next.length > maxAddressCharacters) break;
    encoded = next;
  }
  return encoded;
};

/**
 * Object key and metadata of a mail that has arrived: `mail/<yyyy/mm/dd>/<unique id>`, the day in UTC. Addresses are
 * URL-encoded, several separated by commas.
 */
export const acceptMail = (
  store: RawStore,
  raw: Uint8Array,
  envelope: MailEnvelope,
  receivedAt: Date,
): Promise<Arrival> => {
  const day = receivedAt.toISOString().slice(0, 10).replaceAll('-', '/');
  return store.accept(`mail/${day}/${randomUUID()}`, raw, {
    'kier-verdict': envelope.verdict,
    'kier-received-at': receivedAt.toISOString(),
    'kier-envelope-from': encodeAddresses(envelope.from === undefined ? [] : [envelope.from]),
    'kier-envelope-to': encodeAddresses(envelope.to ?? []),
  });
};
