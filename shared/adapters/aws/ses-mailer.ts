import { SESServiceException, type SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';
import { AmbiguousSendError, PermanentError, RetryableError } from '#application/errors.ts';
import type { Mailer, OutgoingMail } from '#application/ports.ts';
import { NOTICE_TAG, tagOf } from './delivery-events.ts';

/** The service said no: it will say so again. */
const refusals: ReadonlySet<string> = new Set([
  'MessageRejected',
  'MailFromDomainNotVerifiedException',
  'InvalidParameterValue',
  'ValidationError',
]);

/** The service said not now; nothing went out. */
const postponements: ReadonlySet<string> = new Set([
  'Throttling',
  'ThrottlingException',
  'TooManyRequestsException',
  'LimitExceededException',
  'AccountSendingPausedException',
  'ConfigurationSetSendingPausedException',
  'ConfigurationSetDoesNotExistException',
]);

/** No connection was made, so nothing was handed over. */
const neverConnected: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
]);

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : '';

/** Permanent or retryable is decided here, by class; everything else may or may not have gone out. */
const asSendError = (error: unknown): Error => {
  if (error instanceof SESServiceException) {
    if (refusals.has(error.name))
      return new PermanentError(`The mail service refuses the letter: ${error.name}.`);
    if (postponements.has(error.name)) {
      return new RetryableError(`The mail service takes no letter now: ${error.name}.`);
    }
    const status = error.$metadata.httpStatusCode ?? 500;
    if (status >= 400 && status < 500)
      return new RetryableError(
        `The mail service answered ${status}: check the sending identity and its permissions.`,
      );
  }
  if (neverConnected.has(codeOf(error))) return new RetryableError('The mail service cannot be reached.');
  return new AmbiguousSendError('The mail service did not say whether it took the letter.');
};

/**
 * Sends letters through SES, one call each. The client must be made with `maxAttempts: 1`: a retry inside the SDK could
 * send a letter twice.
 */
export const createSesMailer =
  (
    client: SESClient,
    configurationSet: string,
    compose: (mail: OutgoingMail) => Promise<Uint8Array>,
  ): Mailer =>
  async (mail) => {
    const raw = await compose(mail);
    try {
      const { MessageId } = await client.send(
        new SendRawEmailCommand({
          Source: mail.from.address,
          Destinations: [mail.to],
          RawMessage: { Data: raw },
          ConfigurationSetName: configurationSet,
          Tags: [{ Name: NOTICE_TAG, Value: tagOf(mail.notice) }],
        }),
      );
      return { messageId: MessageId ?? mail.messageId };
    } catch (error) {
      throw asSendError(error);
    }
  };
