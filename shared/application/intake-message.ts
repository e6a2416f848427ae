import { signalReceived, writeSignalReceived } from '#events/envelope.ts';
import type { Signal } from '#events/signal.ts';
import { canonicalJson } from '#domain/canonical-json.ts';
import type { Sender } from '#domain/cases/sender.ts';
import { senderClasses } from '#domain/cases/sender.ts';
import type { PassedOn, Reading } from '#domain/reading.ts';
import { z } from 'zod';
import type { KeyRing } from './ports.ts';

/** What our own receivers know of a signal beside the contract; proven, so that nobody else can claim it. */
export type IntakeContext = {
  readonly reading: Reading;
  readonly contentHash: string;
  readonly from: Sender;
  readonly messageId?: string;
  readonly listRow: boolean;
  readonly passedOn?: PassedOn;
};

export type IncomingSignal = {
  readonly signal: Signal;
  readonly context?: IntakeContext;
  readonly rawKey?: string;
  /** The body as it was on the queue. */
  readonly body: string;
};

const senderSchema = z.object({
  class: z.enum(senderClasses),
  address: z.string().exactOptional(),
  name: z.string().exactOptional(),
  partnerId: z.string().exactOptional(),
  worker: z.string().exactOptional(),
});

const contextSchema = z.object({
  // Written by this same code base a moment ago and proven: its inner shape is trusted.
  reading: z.custom<Reading>((value) => typeof value === 'object' && value !== null),
  contentHash: z.string().min(16),
  from: senderSchema,
  messageId: z.string().exactOptional(),
  listRow: z.boolean(),
  passedOn: z.enum(['silently', 'asking']).exactOptional(),
});

const proofText = (data: Signal, context: unknown, rawKey: string | undefined): string =>
  canonicalJson([data, context, rawKey ?? '']);

/** Body of the message that hands a signal from a receiver to the queue of its kind. */
export const writeIncoming = (
  ring: KeyRing,
  input: { id: string; source: string; time: string; signal: Signal; context: IntakeContext; rawKey: string },
): string => {
  const { id, source, time, signal, context, rawKey } = input;
  return writeSignalReceived({
    id,
    source,
    time,
    data: signal,
    kierraw: rawKey,
    kierreading: { context, proof: ring.prove(proofText(signal, context, rawKey)) },
  });
};

/** Why a message on a signal queue is not a signal; the path names the field, never its value. */
export type MessageDefect = { readonly path: string; readonly problem: string };

/** Parses a message of a partner or of our own receivers. */
export const readIncoming = (
  ring: KeyRing,
  body: string,
): { ok: true; incoming: IncomingSignal } | { ok: false; defects: readonly MessageDefect[] } => {
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch {
    return { ok: false, defects: [{ path: '', problem: 'the body is not JSON' }] };
  }
  const parsed = signalReceived.safeParse(json);
  if (!parsed.success) {
    return {
      ok: false,
      defects: parsed.error.issues
        .slice(0, 10)
        .map(({ path, code }) => ({ path: path.join('.'), problem: code })),
    };
  }
  const { data, kierreading, kierraw } = parsed.data;
  const proof = kierreading?.['proof'];
  const proven =
    typeof proof === 'string' && ring.isProven(proofText(data, kierreading?.['context'], kierraw), proof);
  const context = proven ? contextSchema.safeParse(kierreading?.['context']) : undefined;
  return {
    ok: true,
    incoming: {
      signal: data,
      body,
      ...(context?.success === true ? { context: context.data } : {}),
      ...(proven && kierraw !== undefined ? { rawKey: kierraw } : {}),
    },
  };
};
