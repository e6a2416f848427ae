import { addressParser, decodeWords } from 'postal-mime';
import type { MailHeaders } from '#domain/reading.ts';
import { cleanLine } from '#domain/normalise/text.ts';

type RawHeader = { readonly key: string; readonly value: string };

const MAX_VALUE = 8_000;
const MAX_IDS = 100;
const MAX_RECIPIENTS = 200;

/** Text of a header: encoded words decoded, bytes outside ASCII that nobody declared read as they most likely are. */
function decoded(value: string): string {
  return cleanLine(decodeWords(value.slice(0, MAX_VALUE)));
}

/** Message-ID without angle brackets and comments; undefined when there is none. */
export function messageIdOf(value: string): string | undefined {
  const bracketed = /<([^<>\s]{1,998})>/.exec(value)?.[1];
  const bare = bracketed ?? /^\s*([^\s<>]{1,998})/.exec(value)?.[1];
  return bare === undefined || bare === '' ? undefined : bare;
}

function messageIds(value: string): string[] {
  const bracketed = [...value.slice(0, 50_000).matchAll(/<([^<>\s]{1,998})>/g)].map(
    (match) => match[1] ?? '',
  );
  return (bracketed.length > 0 ? bracketed : value.split(/\s+/))
    .filter((id) => id.includes('@'))
    .slice(-MAX_IDS);
}

/** Date header as a UTC instant; undefined when absent or no date. RFC 5322 comments (`(CET)`) are dropped. */
function instantOf(value: string): string | undefined {
  const moment = Date.parse(value.replace(/\([^()]{0,60}\)/g, ' ').trim());
  return Number.isNaN(moment) ? undefined : new Date(moment).toISOString();
}

/**
 * Headers of one mail. The first of each kind counts, as everywhere else the sender is judged by it. `messageId` is empty when
 * the mail has none.
 */
export function readHeaders(raw: readonly RawHeader[]): {
  readonly headers: MailHeaders;
  readonly rawHeaders: ReadonlyMap<string, string>;
} {
  const rawHeaders = new Map<string, string>();
  for (const { key, value } of raw) {
    const name = key.toLowerCase();
    if (!rawHeaders.has(name)) rawHeaders.set(name, decoded(value));
  }
  const original = (name: string): string =>
    raw.find((header) => header.key.toLowerCase() === name)?.value ?? '';
  const authors = raw
    .filter(({ key }) => key.toLowerCase() === 'from')
    .flatMap(({ value }) => addressParser(value.slice(0, MAX_VALUE), { flatten: true }));
  const [from] = authors;
  const to = raw
    .filter((header) => ['to', 'cc'].includes(header.key.toLowerCase()))
    .flatMap((header) => addressParser(header.value.slice(0, 50_000), { flatten: true }))
    .flatMap((address) =>
      address.address === undefined || address.address === '' ? [] : [address.address.toLowerCase()],
    )
    .slice(0, MAX_RECIPIENTS);
  const name = cleanLine(from?.name ?? '');
  const date = instantOf(original('date'));
  const inReplyTo = messageIds(original('in-reply-to'))[0];
  return {
    rawHeaders,
    headers: {
      messageId: messageIdOf(original('message-id')) ?? '',
      from: { ...(name === '' ? {} : { name }), address: (from?.address ?? '').toLowerCase() },
      ...(authors.length > 1 ? { severalAuthors: true as const } : {}),
      to,
      subject: decoded(original('subject')),
      ...(date === undefined ? {} : { date }),
      ...(inReplyTo === undefined ? {} : { inReplyTo }),
      references: messageIds(original('references')),
    },
  };
}
