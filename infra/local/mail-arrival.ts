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

/** Metadata of an S3 object is plain ASCII of at most 2 kB; addresses may be international. */
const maxRecipientsKept = 10;

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
    'kier-envelope-from': encodeURIComponent(envelope.from ?? '').slice(0, 500),
    'kier-envelope-to': (envelope.to ?? [])
      .slice(0, maxRecipientsKept)
      .map((address) => encodeURIComponent(address))
      .join(',')
      .slice(0, 900),
  });
};
