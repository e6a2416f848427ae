import { z } from 'zod';
import { language, problem } from '#events/signal.ts';
import { services } from './case-record.ts';
import { ownPlans } from './plans/plan-schema.ts';

/**
 * The directory: one organisation with its municipalities, workers, partners and agreements. A file of the
 * organisation's own, validated when loaded and kept as versions in the table. Unknown keys are refused, so that a
 * misspelt setting is found at once and not ignored.
 */
const isoDate = z.iso.date();
const address = z
  .email()
  .max(200)
  .transform((value) => value.toLowerCase());
const phone = z.string().regex(/^\+[1-9]\d{6,14}$/, 'an international number such as +3238900020');
const name = z.string().trim().min(1).max(200);
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time of day such as 08:30');
const postcode = z.string().regex(/^\d{4}$/);

const absence = z
  .strictObject({
    from: isoDate,
    to: isoDate,
    reason: z.string().max(200).exactOptional(),
    standIn: address.exactOptional(),
  })
  .refine((value) => value.from <= value.to, 'an absence ends before it begins');

const openingHours = z
  .strictObject({ from: clock, to: clock })
  .refine((value) => value.from < value.to, 'closing time is not after opening time');

export const worker = z.strictObject({
  givenName: name,
  familyName: name,
  email: address,
  phone: phone.exactOptional(),
  fte: z.number().min(0).max(1),
  languages: z.array(z.string().regex(/^[a-z]{2,3}$/)).min(1),
  municipalities: z.array(name).min(1),
  services: z.array(z.enum(services)).min(1),
  absences: z.array(absence).default([]),
  /** Normal work in one mail a day instead of a mail a task; urgent work always goes out at once. */
  digest: z.boolean().default(false),
  /** Language of the notices to this worker; default: the organisation's. */
  language: language.exactOptional(),
});
export type Worker = z.infer<typeof worker>;

const teamMember = z.strictObject({
  givenName: name,
  familyName: name,
  email: address,
  phone: phone.exactOptional(),
  municipalities: z.array(name).exactOptional(),
});
export type TeamMember = z.infer<typeof teamMember>;

const partnerTypes = [
  'housing-company',
  'social-rental-agency',
  'court-registry',
  'bailiff',
  'caw',
  'ocmw',
  'police',
  'lawyer',
  'health',
  'estate-agent',
  'other',
] as const;

const referralCriteria = z.strictObject({
  problems: z.array(problem).exactOptional(),
  arrearsMonthsFrom: z.number().min(0).exactOptional(),
  arrearsCentsFrom: z.int().min(0).exactOptional(),
  afterReminders: z.int().min(0).exactOptional(),
  tenantInformed: z.enum(['required', 'preferred', 'not-needed']).exactOptional(),
  text: z.string().max(2_000).exactOptional(),
});

export const partner = z.strictObject({
  /** Also the name of the partner's drop folder and its prefix in the bucket. */
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/),
  name,
  type: z.enum(partnerTypes),
  enterpriseNumber: z
    .string()
    .regex(/^\d{10}$/)
    .exactOptional(),
  senderDomains: z
    .array(
      z
        .string()
        .min(3)
        .transform((value) => value.toLowerCase()),
    )
    .default([]),
  senderAddresses: z.array(address).default([]),
  channel: z.array(z.enum(['mail', 'file', 'message'])).default(['mail']),
  contact: z.strictObject({ name: name.exactOptional(), email: address, phone: phone.exactOptional() }),
  municipalities: z.array(name).default([]),
  referralCriteria: referralCriteria.nullable().default(null),
  agreementSince: isoDate.exactOptional(),
  /** Its lists of arrears: share of the households of one list that the next must name, to be taken as its successor. */
  lists: z.strictObject({ leastShare: z.number().min(0.1).max(1) }).exactOptional(),
  language: language.exactOptional(),
});
export type Partner = z.infer<typeof partner>;

const municipality = z.strictObject({
  name,
  mergedOn: isoDate.exactOptional(),
  formerMunicipalities: z.array(name).exactOptional(),
  postcodes: z.array(postcode).min(1),
  localities: z.array(name).default([]),
  court: name.exactOptional(),
});
export type Municipality = z.infer<typeof municipality>;

const organisation = z.strictObject({
  name,
  type: z.enum(['ocmw', 'caw', 'housing-company', 'other']),
  intakeEmail: address,
  phone: phone.exactOptional(),
  language,
  timezone: z.literal('Europe/Brussels'),
  /** Closing days of the service itself, beside the legal holidays, which are known by rule. */
  holidays: z.array(isoDate).default([]),
  openingHours: openingHours.default({ from: '08:30', to: '17:00' }),
});

/**
 * Which senders outside the directory count as authenticated on this installation: by verification of SPF, DKIM and
 * DMARC at the door, or because a named relay in front of it has verified them already.
 */
const mailTrust = z
  .strictObject({
    mode: z.enum(['verify', 'trusted-relay']).default('trusted-relay'),
    /** Addresses of machines whose verdict is believed; loopback is the mail server on the same machine. */
    relays: z.array(z.string()).default(['127.0.0.1', '::1']),
  })
  .default({ mode: 'trusted-relay', relays: ['127.0.0.1', '::1'] });

export const directory = z.strictObject({
  organisation,
  municipalities: z.array(municipality).min(1),
  workers: z.array(worker).min(1),
  teamLead: teamMember,
  coordinators: z.array(teamMember).default([]),
  partners: z.array(partner).default([]),
  mailTrust,
  /** From how many bits on a signal joins a case, or a person is asked; docs/decisions/identity.md. */
  matching: z
    .strictObject({
      sameBits: z.number().min(0).max(40),
      askBits: z.number().min(-40).max(40),
      marginBits: z.number().min(0).max(40),
    })
    .refine(({ askBits, sameBits }) => askBits <= sameBits, 'askBits is at most sameBits')
    .exactOptional(),
  /** Names of the plans that this organisation uses by service; presets apply where absent. */
  plans: z.record(z.string(), z.string()).exactOptional(),
  /** Plans of the organisation's own, each version that a running case may still follow. */
  ownPlans: ownPlans.exactOptional(),
});
export type Directory = z.infer<typeof directory>;
