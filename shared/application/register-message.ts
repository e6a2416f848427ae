import { type SignalSource, signalSource } from '#events/signal.ts';
import { canonicalJson } from '#domain/canonical-json.ts';
import type { z } from 'zod';
import { inputIdOf } from './input-id.ts';
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
export const registerMessage = async (deps: MessageDeps, body: string): Promise<string> => {
  const read = readIncoming(deps.ring, body);
  if (!read.ok) {
    await reviewDefect(
      deps,
      body,
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

const parsed = (body: string): unknown => {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
};

const partsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {};

/** Text of a value, the same for equal values; `otherwise` for one nested too deep to be walked. */
const textOf = (value: unknown, otherwise: string): string => {
  try {
    return canonicalJson(value);
  } catch {
    return otherwise;
  }
};

/**
 * What of a defective message still says where it came from. It is found again under its own reference where it states
 * a readable one, else under the id of its envelope, else under a name made from what it says: the same each time that
 * it is delivered or sent.
 */
const remainsOf = (deps: RegisterDeps, body: string): { source: SignalSource; content: string } => {
  const envelope = partsOf(parsed(body));
  const { data, id } = envelope;
  // The envelope tells of one sending; the same signal may be sent again in another.
  const content = deps.ring.idOf('content', data === undefined ? body : textOf(data, body));
  const stated = partsOf(partsOf(data)['source']);
  const { shape } = signalSource;
  const sound = <T>(schema: z.ZodType<T>, value: unknown): T | undefined => schema.safeParse(value).data;
  const row = sound(shape.row, stated['row']);
  const line = sound(shape.line, stated['line']);
  const sheet = sound(shape.sheet, stated['sheet']);
  return {
    content,
    source: {
      channel: sound(shape.channel, stated['channel']) ?? 'message',
      ref: sound(shape.ref, stated['ref']) ?? sound(shape.ref, id) ?? `message-${content}`,
      ...(row === undefined ? {} : { row }),
      ...(line === undefined ? {} : { line }),
      ...(sheet === undefined ? {} : { sheet }),
    },
  };
};

const reviewDefect = async (deps: MessageDeps, body: string, defects: readonly string[]): Promise<void> => {
  const bytes = new TextEncoder().encode(body).subarray(0, MAX_KEPT_BYTES);
  const rawKey = rawKeyOf(deps, body);
  const now = deps.clock();
  await deps.raw.write(rawKey, bytes, { 'kier-received-at': now });
  const { source, content } = remainsOf(deps, body);
  const inbox: InboxRef = {
    channel: source.channel,
    ref: source.ref,
    contentHash: content,
    ...(source.row === undefined ? {} : { row: source.row }),
    ...(source.sheet === undefined ? {} : { sheet: source.sheet }),
  };
  const review: ReviewRecord = {
    id: inputIdOf(deps.ring, inbox),
    reason: 'invalid-message',
    detail: defects.join('; ').slice(0, 1_000),
    at: now,
    source,
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
