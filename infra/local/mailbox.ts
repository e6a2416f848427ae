import PostalMime from 'postal-mime';
import type { MailShown, MailSummary } from '#adapters/pages/ports.ts';
import type { Outbox, OutboxMail } from './outbox.ts';

/** One outgoing mail as the command line tells it. */
export type MailboxEntry = {
  readonly id: string;
  readonly at: string;
  readonly to: string;
  readonly audience: string;
  readonly template: string;
  readonly subject: string;
  readonly text: string;
  readonly status: string;
  readonly raw: Buffer;
};

const HEADERS_SHOWN = ['Message-ID', 'In-Reply-To', 'References', 'Reply-To', 'Auto-Submitted'] as const;

const read = async (outbox: Outbox, mail: OutboxMail) => {
  const raw = await outbox.readRaw(mail);
  const parsed = await PostalMime.parse(raw);
  const header = (name: string): string | undefined =>
    parsed.headers.find(({ key }) => key === name.toLowerCase())?.value;
  return { raw, parsed, header };
};

/** Every mail that was sent, oldest first. */
export async function* readMailbox(outbox: Outbox): AsyncGenerator<MailboxEntry> {
  for (const mail of await outbox.list()) {
    const { raw, parsed, header } = await read(outbox, mail);
    yield {
      id: mail.entry.messageId,
      at: mail.entry.acceptedAt,
      to: mail.entry.destinations.join(', '),
      audience: header('X-Kier-Audience') ?? '',
      template: header('X-Kier-Letter') ?? '',
      subject: parsed.subject ?? '',
      text: (parsed.text ?? '').trimEnd(),
      status: mail.entry.status,
      raw,
    };
  }
}

/** The mailbox page's view of the outbox, newest first. */
export const createMailboxReader = (
  outbox: Outbox,
): {
  listMail: () => Promise<readonly MailSummary[]>;
  getMail: (id: string) => Promise<MailShown | undefined>;
} => {
  const summary = (entry: Omit<MailboxEntry, 'raw' | 'text'>): MailSummary => ({
    id: entry.id,
    sentAt: entry.at,
    to: entry.to,
    subject: entry.subject,
    status: entry.status as MailSummary['status'],
    template: entry.template,
    audience: entry.audience,
  });
  return {
    listMail: async () => {
      const mails: MailSummary[] = [];
      for await (const entry of readMailbox(outbox)) mails.push(summary(entry));
      return mails.toReversed();
    },
    getMail: async (id) => {
      const mail = (await outbox.list()).find(({ entry }) => entry.messageId === id);
      if (mail === undefined) return undefined;
      const { parsed, header } = await read(outbox, mail);
      return {
        id,
        sentAt: mail.entry.acceptedAt,
        to: mail.entry.destinations.join(', '),
        subject: parsed.subject ?? '',
        status: mail.entry.status,
        template: header('X-Kier-Letter') ?? '',
        audience: header('X-Kier-Audience') ?? '',
        from:
          parsed.from === undefined
            ? mail.entry.source
            : `${parsed.from.name ?? ''} <${parsed.from.address ?? ''}>`.trim(),
        text: (parsed.text ?? '').trimEnd(),
        ...(parsed.html === undefined ? {} : { html: parsed.html }),
        attachments: parsed.attachments.map(({ filename, content }) => ({
          name: filename ?? 'attachment',
          text: typeof content === 'string' ? content : new TextDecoder().decode(content),
        })),
        headers: HEADERS_SHOWN.flatMap((name) => {
          const value = header(name);
          return value === undefined ? [] : [[name, value] as const];
        }),
      };
    },
  };
};
