import { z } from 'zod';
import { type SignalKind, signal } from './signal.ts';

/**
 * The envelope of every message on a queue of Kier: CloudEvents 1.0, structured mode, JSON format
 * (https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/formats/json-format.md). A version is part of the type:
 * a change that old readers cannot bear is a new type beside the old one. Extension attributes that are not named here
 * are ignored, as CloudEvents asks of a consumer.
 */

export const eventTypes = {
  signalReceived: 'be.kier.signal.received.v1',
  stepDue: 'be.kier.step.due.v1',
  noticeDue: 'be.kier.notice.due.v1',
  scanWaiting: 'be.kier.scan.waiting.v1',
} as const;

/** Absolute URIs (RFC 8141 names: nothing is fetched from them) of the JSON Schemas in `events/generated`. */
export const dataSchemas = {
  signal: 'urn:kier:schema:signal:1',
  dueItem: 'urn:kier:schema:due-item:1',
  caseExport: 'urn:kier:schema:case-export:1',
  waitingScan: 'urn:kier:schema:waiting-scan:1',
} as const;

/** The queue that takes signals of a kind, so that a long list of arrears never delays a court document. */
export const queueOfKind = {
  petition: 'petitions',
  summons: 'petitions',
  conciliation: 'petitions',
  judgment: 'petitions',
  'eviction-notice': 'petitions',
  arrears: 'arrears-signals',
  referral: 'referrals',
  'tenant-request': 'referrals',
  update: 'referrals',
  other: 'referrals',
} as const satisfies Record<SignalKind, string>;

/** `source` and `id` together form a database key of at most 2,048 bytes, hence the limits. */
const attributes = {
  specversion: z.literal('1.0'),
  /** Unique within `source`: the same id again is the same message sent again. No control characters. */
  id: z
    .string()
    .max(400)
    .regex(/^[^\p{Cc}]+$/u),
  /** URI-reference: `urn:kier:function:<name>` for our own, `urn:kier:partner:<id in the directory>` for a partner. */
  source: z
    .string()
    .max(200)
    .regex(/^[\x21-\x7e]+$/),
  /** RFC 3339, any offset: when the message was made. */
  time: z.iso.datetime({ offset: true }),
  datacontenttype: z.literal('application/json'),
  subject: z.string().min(1).max(400).exactOptional(),
};

/**
 * An opaque object as the text of an extension attribute: CloudEvents allows only scalar values there. Parsing yields
 * the object, encoding the text.
 */
const jsonObject = z.codec(z.string().max(400_000), z.record(z.string(), z.unknown()), {
  decode: (text, context) => {
    try {
      const value: Record<string, unknown> = JSON.parse(text);
      return value;
    } catch {
      context.issues.push({ code: 'custom', input: text, message: 'is not JSON' });
      return z.NEVER;
    }
  },
  encode: (value) => JSON.stringify(value),
});

/** What a partner puts on a signal queue, and `receive-mail` and `receive-file` too: one signal. */
export const signalReceived = z.object({
  ...attributes,
  type: z.literal(eventTypes.signalReceived),
  dataschema: z.literal(dataSchemas.signal),
  data: signal,
  /**
   * Our own functions only, no part of the public contract: what reading yielded beside the signal (`Reading` of
   * `shared/domain/reading.ts`). The reader of the queue decides whom it believes.
   */
  kierreading: jsonObject.exactOptional(),
  /** Our own functions only: key of the raw object that the signal was read from. S3 allows 1,024 bytes. */
  kierraw: z.string().min(1).max(1_024).exactOptional(),
  /** Our own functions only: id of the arrival (one mail, one file) that the signal belongs to. */
  kierarrival: z.string().min(1).max(400).exactOptional(),
});
export type SignalReceived = z.infer<typeof signalReceived>;

/** A step or notice whose moment has come. It is only a hint: the receiver claims the item in the table before it acts. */
export const dueItem = z.strictObject({
  /** Key of the item in the table: steps and notices of a case, receipts of an input, review items that wait. */
  pk: z.string().min(1).max(400),
  sk: z.string().min(1).max(400),
  /** Sort key in the due index when it was found; a claim fails when the item has been moved since. */
  dueSk: z.string().min(1).max(1_024),
});
export type DueItem = z.infer<typeof dueItem>;

export const stepDue = z.object({
  ...attributes,
  type: z.literal(eventTypes.stepDue),
  dataschema: z.literal(dataSchemas.dueItem),
  data: dueItem,
});
export type StepDue = z.infer<typeof stepDue>;

export const noticeDue = z.object({
  ...attributes,
  type: z.literal(eventTypes.noticeDue),
  dataschema: z.literal(dataSchemas.dueItem),
  data: dueItem,
});
export type NoticeDue = z.infer<typeof noticeDue>;

/** An input with pictures of paper in it, and how it arrived: what hangs on them waits for the reader of scans. */
export const waitingScan = z.strictObject({
  rawKey: z.string().min(1).max(1_024),
  channel: z.enum(['mail', 'file']),
  fileName: z.string().max(1_000),
  /** UTC instant. */
  receivedAt: z.iso.datetime(),
  /** Mail: verdict of the receiving service. */
  authenticated: z.boolean(),
  partnerId: z.string().min(1).max(100).exactOptional(),
  /** How many documents of the input are such pictures, in whole or in part. */
  scans: z.number().int().positive(),
});
export type WaitingScan = z.infer<typeof waitingScan>;

export const scanWaiting = z.object({
  ...attributes,
  type: z.literal(eventTypes.scanWaiting),
  dataschema: z.literal(dataSchemas.waitingScan),
  data: waitingScan,
});
export type ScanWaiting = z.infer<typeof scanWaiting>;

/** What a producer states itself; the rest of the envelope follows from the type. */
type Stated<T> = Omit<T, 'specversion' | 'type' | 'datacontenttype' | 'dataschema'>;

/**
 * Body of a message with one signal.
 * @throws {z.ZodError} when the signal or an attribute breaks the contract: nothing invalid leaves us.
 */
export const writeSignalReceived = (stated: Stated<SignalReceived>): string =>
  JSON.stringify(
    z.encode(signalReceived, {
      specversion: '1.0',
      type: eventTypes.signalReceived,
      datacontenttype: 'application/json',
      dataschema: dataSchemas.signal,
      ...stated,
    }),
  );

const plainEnvelope = { specversion: '1.0', datacontenttype: 'application/json' } as const;

/** Body of a message that hands on a due step. */
export const writeStepDue = (stated: Stated<StepDue>): string =>
  JSON.stringify(
    z.encode(stepDue, {
      ...plainEnvelope,
      type: eventTypes.stepDue,
      dataschema: dataSchemas.dueItem,
      ...stated,
    }),
  );

/** Body of a message that hands on a due notice. */
export const writeNoticeDue = (stated: Stated<NoticeDue>): string =>
  JSON.stringify(
    z.encode(noticeDue, {
      ...plainEnvelope,
      type: eventTypes.noticeDue,
      dataschema: dataSchemas.dueItem,
      ...stated,
    }),
  );

/** Body of a message that hands on an input with a scan in it. */
export const writeScanWaiting = (stated: Stated<ScanWaiting>): string =>
  JSON.stringify(
    z.encode(scanWaiting, {
      ...plainEnvelope,
      type: eventTypes.scanWaiting,
      dataschema: dataSchemas.waitingScan,
      ...stated,
    }),
  );
