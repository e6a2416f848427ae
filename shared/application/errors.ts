/**
 * The errors that decide what happens to a message. Permanent: it will never succeed, so it becomes a review item or is
 * reported, and is not delivered again. Everything else is delivered again by the queue.
 * Messages name the field and the remedy, never personal data.
 */
class KierError extends Error {
  override readonly name: string = 'KierError';
}

/** Will never succeed, however often it is tried. */
export class PermanentError extends KierError {
  override readonly name: string = 'PermanentError';
}

/** May succeed later: contention, throttling, a service that does not answer. */
export class RetryableError extends KierError {
  override readonly name: string = 'RetryableError';
}

/** It is not known whether a mail went out: wait for its delivery event before sending again. */
export class AmbiguousSendError extends KierError {
  override readonly name: string = 'AmbiguousSendError';
}
