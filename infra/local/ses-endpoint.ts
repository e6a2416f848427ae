import type { SQSClient } from '@aws-sdk/client-sqs';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { loopback } from './free-port.ts';
import { createMailDelivery } from './mail-delivery.ts';
import { localRegion } from './local-names.ts';
import type { MailRelay } from './mail-relay.ts';
import { openOutbox, type OutboxMail } from './outbox.ts';
import { prepareRawMail } from './raw-mail.ts';
import { composeEmail, listOf, SesRequestError, tagsOf } from './ses-request.ts';

export type SesEndpoint = {
  readonly endpoint: string;
  readonly port: number;
  /** Every accepted mail has been handed on and its event put on the queue. */
  readonly isAtRest: () => boolean;
  readonly stop: () => Promise<void>;
};

const maxRequestBytes = 60 * 1024 * 1024;
const maxRecipients = 50;
const readForm = async (request: IncomingMessage): Promise<URLSearchParams> => {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    if (!Buffer.isBuffer(chunk)) continue;
    bytes += chunk.byteLength;
    if (bytes > maxRequestBytes)
      throw new SesRequestError('InvalidParameterValue', 'Message length is more than allowed.');
    chunks.push(chunk);
  }
  return new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
};

const answer = (response: ServerResponse, status: number, xml: string): void => {
  response.writeHead(status, { 'content-type': 'text/xml' }).end(xml);
};
const resultXml = (action: string, messageId: string): string =>
  `<${action}Response xmlns="http://ses.amazonaws.com/doc/2010-12-01/"><${action}Result><MessageId>${messageId}</MessageId></${action}Result><ResponseMetadata><RequestId>${randomUUID()}</RequestId></ResponseMetadata></${action}Response>`;
const errorXml = (type: 'Sender' | 'Receiver', code: string, message: string): string =>
  `<ErrorResponse xmlns="http://ses.amazonaws.com/doc/2010-12-01/"><Error><Type>${type}</Type><Code>${code}</Code><Message>${message}</Message></Error><RequestId>${randomUUID()}</RequestId></ErrorResponse>`;

/**
 * The part of the SES Query API (version 1) that sends: `SendRawEmail` and `SendEmail`. A mail is on disk before it is
 * answered with its message id; then it is handed to the relay, if there is one, and its delivery event goes to the
 * queue. Mails accepted before the process ended are handed on at the next start.
 */
export const startSesEndpoint = async (options: {
  /** Folder of the outbox. */
  readonly folder: string;
  readonly sqs: SQSClient;
  readonly eventQueueUrl: string;
  readonly now: () => Date;
  readonly port: number;
  readonly relay?: MailRelay | undefined;
  readonly onFailure?: (error: unknown) => void;
}): Promise<SesEndpoint> => {
  const { now, relay } = options;
  const outbox = openOutbox(options.folder);
  const delivery = createMailDelivery({ ...options, outbox });

  const accept = async (
    form: URLSearchParams,
  ): Promise<{ action: string; messageId: string; kept: OutboxMail }> => {
    const action = form.get('Action') ?? '';
    const messageId = `0107${Date.now().toString(16).padStart(12, '0')}-${randomUUID()}-000000`;
    if (action !== 'SendRawEmail' && action !== 'SendEmail') {
      throw new SesRequestError(
        'InvalidAction',
        'Only SendRawEmail and SendEmail are served on this machine.',
      );
    }
    const given =
      action === 'SendEmail'
        ? await composeEmail(form)
        : Buffer.from(form.get('RawMessage.Data') ?? '', 'base64');
    const mail = await prepareRawMail(given, messageId, localRegion, now());
    const named = [
      ...listOf(form, 'Destinations'),
      ...(['To', 'Cc', 'Bcc'] as const).flatMap((kind) => listOf(form, `Destination.${kind}Addresses`)),
    ];
    const destinations = named.length > 0 ? named : [...mail.recipients];
    if (given.byteLength === 0) throw new SesRequestError('InvalidParameterValue', 'Message is empty.');
    if (destinations.length === 0) throw new SesRequestError('InvalidParameterValue', 'Missing destination.');
    if (destinations.length > maxRecipients) {
      throw new SesRequestError('MessageRejected', `Recipient count exceeds ${maxRecipients}.`);
    }
    const kept = await outbox.add(
      {
        messageId,
        acceptedAt: now().toISOString(),
        source: form.get('Source') ?? mail.source,
        destinations,
        tags: { ...mail.tags, ...tagsOf(form) },
        configurationSet: form.get('ConfigurationSetName') ?? mail.configurationSet,
        status: 'accepted',
      },
      mail.raw,
    );
    return { action, messageId, kept };
  };

  let accepting = 0;
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    accepting += 1;
    try {
      // A web page can make a browser post a form here, but not with a header of its own.
      if (!(request.headers.authorization ?? '').startsWith('AWS4-HMAC-SHA256 ')) {
        answer(
          response,
          403,
          errorXml('Sender', 'MissingAuthenticationToken', 'Request is missing Authentication Token'),
        );
        return;
      }
      const { action, messageId, kept } = await accept(await readForm(request));
      answer(response, 200, resultXml(action, messageId));
      delivery.handOn([kept]);
    } catch (error) {
      if (error instanceof SesRequestError) {
        answer(response, 400, errorXml('Sender', error.code, error.message));
        return;
      }
      options.onFailure?.(error);
      answer(response, 500, errorXml('Receiver', 'InternalFailure', 'The mail could not be stored.'));
    } finally {
      accepting -= 1;
    }
  };

  const server = createServer((request, response) => void serve(request, response));
  server.listen(options.port, loopback);
  await once(server, 'listening');
  delivery.handOn(await outbox.unsettled());
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : options.port;
  return {
    endpoint: `http://${loopback}:${port}`,
    port,
    isAtRest: () => accepting === 0 && delivery.isAtRest(),
    stop: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
      await delivery.stop();
      relay?.close();
    },
  };
};
