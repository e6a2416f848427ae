import { z } from 'zod';

/**
 * The signal, version 1: what every input (mail, dropped file, message on a queue) becomes.
 * English names, ISO formats, money in cents. A field that the input does not state is absent: never guessed, never "".
 */

/** What kinds of signal there are, weakest phase first within the court documents. */
export const signalKinds = [
  'petition',
  'summons',
  'conciliation',
  'judgment',
  'eviction-notice',
  'arrears',
  'referral',
  'tenant-request',
  'update',
  'other',
] as const;
export const signalKind = z.enum(signalKinds);
export type SignalKind = z.infer<typeof signalKind>;

export const languages = ['nl', 'fr', 'en', 'de'] as const;
export const language = z.enum(languages);
export type Language = z.infer<typeof language>;

export const problems = ['arrears', 'upkeep', 'nuisance', 'living-skills', 'contract', 'other'] as const;
export const problem = z.enum(problems);
export type Problem = z.infer<typeof problem>;

/** Longest text kept in one field; longer input is a sign of a wrong reading and is refused at the door. */
const SHORT = 200;
const LONG = 8_000;

const shortText = z.string().trim().min(1).max(SHORT);
const longText = z.string().trim().min(1).max(LONG);
const isoDate = z.iso.date();
const localDateTime = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])-([0-2]\d|3[01])T([01]\d|2[0-3]):[0-5]\d$/);
const phone = z.string().regex(/^\+[1-9]\d{6,14}$/);
const email = z.email().max(SHORT);
const cents = z.int().min(0).max(100_000_000_00);

export const tenant = z.strictObject({
  givenName: shortText.exactOptional(),
  familyName: shortText.exactOptional(),
  birthDate: isoDate.exactOptional(),
  /** INSZ: 11 digits, check digits verified by the reader, not here. */
  nationalNumber: z
    .string()
    .regex(/^\d{11}$/)
    .exactOptional(),
  phone: phone.exactOptional(),
  email: email.exactOptional(),
});
export type Tenant = z.infer<typeof tenant>;

export const dwelling = z.strictObject({
  street: shortText.exactOptional(),
  houseNumber: shortText.exactOptional(),
  box: shortText.exactOptional(),
  postcode: z
    .string()
    .regex(/^\d{4}$/)
    .exactOptional(),
  municipality: shortText.exactOptional(),
});
export type Dwelling = z.infer<typeof dwelling>;

export const landlord = z.strictObject({
  name: shortText.exactOptional(),
  /** KBO: 10 digits. */
  enterpriseNumber: z
    .string()
    .regex(/^\d{10}$/)
    .exactOptional(),
  email: email.exactOptional(),
  phone: phone.exactOptional(),
});
export type Landlord = z.infer<typeof landlord>;

export const referrer = z.strictObject({
  name: shortText.exactOptional(),
  organisation: shortText.exactOptional(),
  email: email.exactOptional(),
  phone: phone.exactOptional(),
});
export type Referrer = z.infer<typeof referrer>;

export const arrears = z.strictObject({
  amountCents: cents.exactOptional(),
  months: z.number().min(0).max(600).exactOptional(),
  monthlyRentCents: cents.exactOptional(),
});
export type Arrears = z.infer<typeof arrears>;

export const court = z.strictObject({
  name: shortText.exactOptional(),
  /** Roll number as written: it has no fixed format, compare it normalised. */
  rollNumber: shortText.exactOptional(),
  registeredOn: isoDate.exactOptional(),
  /** Wall-clock time in Europe/Brussels. */
  hearingAt: localDateTime.exactOptional(),
});
export type Court = z.infer<typeof court>;

export const judgment = z.strictObject({
  date: isoDate.exactOptional(),
  servedOn: isoDate.exactOptional(),
  evictionOn: isoDate.exactOptional(),
});
export type Judgment = z.infer<typeof judgment>;

export const lease = z.strictObject({
  startDate: isoDate.exactOptional(),
  written: z.boolean().exactOptional(),
  student: z.boolean().exactOptional(),
});
export type Lease = z.infer<typeof lease>;

/** The facts of a signal, without where they came from. */
export const signalFields = z.strictObject({
  kind: signalKind,
  language: language.exactOptional(),
  tenants: z.array(tenant).max(20).exactOptional(),
  dwelling: dwelling.exactOptional(),
  landlord: landlord.exactOptional(),
  referrer: referrer.exactOptional(),
  arrears: arrears.exactOptional(),
  court: court.exactOptional(),
  judgment: judgment.exactOptional(),
  lease: lease.exactOptional(),
  problems: z.array(problem).max(problems.length).exactOptional(),
  stepsTaken: longText.exactOptional(),
  guidanceQuestion: longText.exactOptional(),
  tenantInformed: z.boolean().exactOptional(),
});
export type SignalFields = z.infer<typeof signalFields>;

export const signalSource = z.strictObject({
  channel: z.enum(['mail', 'file', 'message']),
  /** File name, or Message-ID without angle brackets. */
  ref: z.string().min(1).max(1_000),
  /** Lists only: 1 for the first row of data, not counting titles, header and empty rows. */
  row: z.int().min(1).exactOptional(),
  /** Lists only: the row as a spreadsheet program numbers it; the record number in a CSV file. */
  line: z.int().min(1).exactOptional(),
  sheet: z.string().max(SHORT).exactOptional(),
  sender: z.string().max(320).exactOptional(),
});
export type SignalSource = z.infer<typeof signalSource>;

export const signal = z.strictObject({
  ...signalFields.shape,
  source: signalSource,
  /** UTC instant. */
  receivedAt: z.iso.datetime(),
});
export type Signal = z.infer<typeof signal>;
