import { once } from 'node:events';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import { loopback } from './free-port.ts';
import { acceptMail } from './mail-arrival.ts';
import { type DnsResolver, type MailTrust, verdictOn } from './mail-verdict.ts';
import type { RawStore } from './raw-store.ts';

/** Limits of the door. */
const smtpLimits = {
  messageBytes: 25 * 1024 * 1024,
  recipients: 100,
  clients: 50,
} as const;

export type InboundSmtp = {
  readonly port: number;
  /** Mails that are being stored at this moment. */
  readonly isAtRest: () => boolean;
  readonly stop: () => Promise<void>;
};

/** An error that smtp-server answers with this reply code. */
const reply = (responseCode: number, message: string): Error =>
  Object.assign(new Error(message), { responseCode });

/** The whole message, or undefined when it is too long; the rest is read and dropped so that the client gets its answer. */
const readMessage = async (stream: SMTPServerDataStream): Promise<Uint8Array | undefined> => {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of stream) {
    if (!Buffer.isBuffer(chunk)) continue;
    bytes += chunk.byteLength;
    if (bytes > smtpLimits.messageBytes) chunks.length = 0;
    else chunks.push(chunk);
  }
  return stream.sizeExceeded || bytes > smtpLimits.messageBytes ? undefined : Buffer.concat(chunks);
};

/**
 * Inbound mail on one machine: accepts for any recipient, stores the raw message, puts its notification on the queue
 * and only then answers 250. Whatever goes wrong before that is a temporary refusal, so that the sender keeps the mail.
 */
export const startInboundSmtp = async (options: {
  readonly store: RawStore;
  readonly now: () => Date;
  readonly mailTrust: () => MailTrust | Promise<MailTrust>;
  readonly port: number;
  readonly host?: string;
  readonly resolver?: DnsResolver;
  readonly onFailure?: (error: unknown) => void;
}): Promise<InboundSmtp> => {
  let storing = 0;

  const receive = async (stream: SMTPServerDataStream, session: SMTPServerSession): Promise<void> => {
    const raw = await readMessage(stream);
    if (raw === undefined) throw reply(552, 'Message exceeds the size limit of 25 MB');
    const { mailFrom, rcptTo } = session.envelope;
    const from = mailFrom === false ? '' : mailFrom.address;
    try {
      const verdict = await verdictOn(
        { raw, from, clientAddress: session.remoteAddress, helo: session.hostNameAppearsAs },
        await options.mailTrust(),
        options.resolver,
      );
      const to = rcptTo.map(({ address }) => address);
      await acceptMail(options.store, raw, { verdict, from, to }, options.now());
    } catch (error) {
      options.onFailure?.(error);
      throw reply(451, 'Message could not be stored, try again later');
    }
  };

  const server = new SMTPServer({
    name: 'kier',
    banner: 'Kier',
    size: smtpLimits.messageBytes,
    maxClients: smtpLimits.clients,
    disabledCommands: ['AUTH', 'STARTTLS'],
    authOptional: true,
    disableReverseLookup: true,
    logger: false,
    closeTimeout: 2_000,
    onRcptTo: (_address, session, callback) => {
      callback(
        session.envelope.rcptTo.length >= smtpLimits.recipients ? reply(452, 'Too many recipients') : null,
      );
    },
    onData: (stream, session, callback) => {
      storing += 1;
      void (async () => {
        const refusal = await receive(stream, session).then(
          () => undefined,
          (error: unknown) => (error instanceof Error ? error : reply(451, 'Try again later')),
        );
        storing -= 1;
        if (refusal === undefined) callback(null, 'Stored');
        else callback(refusal);
      })();
    },
  });
  // A client that goes away in the middle is its own matter.
  server.on('error', (error) => options.onFailure?.(error));
  const listener = server.listen(options.port, options.host ?? loopback);
  await once(listener, 'listening');
  const address = listener.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : options.port,
    isAtRest: () => storing === 0,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
      }),
  };
};
