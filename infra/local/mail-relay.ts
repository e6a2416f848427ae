import type { OutboxEntry } from './outbox.ts';
import { PlatformError } from './platform-error.ts';

/** Hands a mail on to where it is read; says who refused it for good. */
export type MailRelay = {
  /** @throws when the mail could not be handed on now and should be tried again */
  readonly send: (entry: OutboxEntry, raw: Uint8Array) => Promise<{ readonly refused: readonly string[] }>;
  readonly close: () => void;
};

const isPermanentRefusal = (error: unknown): boolean =>
  error instanceof Error &&
  'responseCode' in error &&
  typeof error.responseCode === 'number' &&
  error.responseCode >= 500;

/**
 * A relay to a real SMTP server.
 *
 * @param url such as `smtp://user:password@mail.example.org:587`
 */
export const createSmtpRelay = async (url: string): Promise<MailRelay> => {
  if (!/^smtps?:\/\/\S+$/.test(url)) {
    throw new PlatformError(
      'KIER_SMTP_RELAY is not an address such as smtp://user:password@mail.example.org:587; correct it or leave it out.',
      2,
    );
  }
  const { createTransport } = await import('nodemailer');
  const transport = createTransport(url, {});
  return {
    send: async (entry, raw) => {
      try {
        const { rejected } = await transport.sendMail({
          envelope: { from: entry.source, to: entry.destinations },
          raw: Buffer.from(raw),
        });
        return { refused: rejected };
      } catch (error) {
        if (isPermanentRefusal(error)) return { refused: entry.destinations };
        throw error;
      }
    },
    close: () => transport.close(),
  };
};
