import { type IncomingSignal, readIncoming } from './intake-message.ts';
import type { InboxRef, RawStore, ReviewRecord } from './ports.ts';
import { type RegisterDeps, registerSignal } from './register-signal.ts';
import { noticesForReview } from './review-notices.ts';

export type MessageDeps = RegisterDeps & { readonly raw: RawStore };

/** Largest part of a defective message that is kept for the reviewer, in bytes. */
const MAX_KEPT_BYTES = 1_000_000;

/**
 * Takes in one message of a signal queue, from our own receivers or from a partner. A partner's message is stored raw
 * before it is understood; one that is not a signal becomes a review item that names its defect.
 * @returns the name of what happened, for the metrics
 */
export const registerMessage = async (
  deps: MessageDeps,
  body: string,
  messageId: string,
): Promise<string> => {
  const read = readIncoming(deps.ring, body);
  if (!read.ok) {
    await reviewDefect(
      deps,
      body,
      messageId,
      read.defects.map(({ path, problem }) => `${path || 'message'}: ${problem}`),
    );
    return 'SignalInReview';
  }
  const incoming = read.incoming.rawKey === undefined ? await storeRaw(deps, read.incoming) : read.incoming;
  const registered = await registerSignal(deps, incoming);
  return {
    case: 'SignalOnCase',
    duplicate: 'SignalDuplicate',
    review: 'SignalInReview',
    known: 'SignalKnown',
  }[registered.result];
};

/** Named by content, so that a message delivered twice is stored once. */
const rawKeyOf = (deps: RegisterDeps, body: string): string =>
  `messages/${deps.ring.idOf('raw-message', body)}.json`;

const storeRaw = async (deps: MessageDeps, incoming: IncomingSignal): Promise<IncomingSignal> => {
  const rawKey = rawKeyOf(deps, incoming.body);
  await deps.raw.write(rawKey, new TextEncoder().encode(incoming.body), { 'kier-received-at': deps.clock() });
  return { ...incoming, rawKey };
};

const reviewDefect = async (
  deps: MessageDeps,
  body: string,
  messageId: string,
  defects: readonly string[],
): Promise<void> => {
  const bytes = new TextEncoder().encode(body).subarray(0, MAX_KEPT_BYTES);
  const rawKey = rawKeyOf(deps, body);
  const now = deps.clock();
  await deps.raw.write(rawKey, bytes, { 'kier-received-at': now });
  const inbox: InboxRef = {
    channel: 'message',
    ref: messageId,
    contentHash: deps.ring.idOf('content', body),
  };
  const review: ReviewRecord = {
    id: deps.ring.idOf('signal', `${messageId}\u0000${inbox.contentHash}`),
    reason: 'invalid-message',
    detail: defects.join('; ').slice(0, 1_000),
    at: now,
    source: { channel: 'message', ref: messageId },
    candidates: [],
    rawKey,
    waitsFor: [],
    inbox,
  };
  const directory = await deps.directory();
  const stored = await deps.store.openReview(
    review,
    noticesForReview({ review, missing: [], directory, now }),
  );
  if (stored.result === 'conflict')
    throw new Error('A review item could not be stored because of contention.');
  if (stored.result === 'committed') await deps.work.offer(stored.due);
};
