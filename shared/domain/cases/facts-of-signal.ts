import type { Landlord, SignalFields } from '#events/signal.ts';
import type { Facts, ReferrerRelation, Stamp } from '../facts.ts';
import type { Reading } from '../reading.ts';
import { isCourtDocument, rollKeyOf } from './court-documents.ts';
import { noFacts } from './merge-facts.ts';

/** What the platform itself knows of the one who signals, from the directory and the mail verdicts. */
export type SenderStanding = {
  /** A partner or worker of the directory, or the right authority for a court document. */
  readonly verified: boolean;
  readonly partnerId?: string;
  readonly relation?: ReferrerRelation;
};

export type SignalForFacts = {
  readonly id: string;
  readonly receivedAt: string;
  readonly fields: SignalFields;
  readonly reading?: Reading;
  /** Directory id of the landlord, where the signal's landlord is a partner. */
  readonly landlordPartnerId?: string;
  /** That partner as the directory names him, where the signal itself names nobody. */
  readonly landlordFromDirectory?: Landlord;
  readonly sender: SenderStanding;
};

/** An update speaks of a later state than the document it corrects; unverified senders never overrule verified ones. */
const rankOf = (signal: SignalForFacts): number =>
  (signal.sender.verified ? 10 : 0) + (signal.fields.kind === 'update' ? 1 : 0);

/** The facts that one signal states, each stamped with its source. */
export const factsOfSignal = (signal: SignalForFacts): Facts => {
  const { fields, reading } = signal;
  const stamp: Stamp = {
    rank: rankOf(signal),
    statedAt: reading?.statedAt ?? signal.receivedAt,
    signalId: signal.id,
  };
  const stamped = <T, K extends string>(key: K, value: T | undefined) =>
    value === undefined ? {} : ({ [key]: { ...stamp, value } } as Record<K, Stamp & { value: T }>);
  const { court, judgment, lease, arrears } = fields;
  return {
    ...noFacts,
    kinds: [fields.kind],
    tenants: fields.tenants ?? [],
    problems: (fields.problems ?? []).toSorted(),
    rollNumbers: court?.rollNumber === undefined ? [] : [court.rollNumber],
    arrears: arrears === undefined ? [] : [{ ...stamp, ...arrears }],
    news: (reading?.news ?? []).map((value) => ({ ...stamp, value })),
    documents: documentsOf(signal),
    referrers: referrersOf(signal),
    ...stamped('language', fields.language),
    ...stamped('dwelling', fields.dwelling),
    ...stamped('domicile', reading?.domicile),
    ...stamped('landlord', fields.landlord ?? signal.landlordFromDirectory),
    ...stamped('landlordPartnerId', signal.landlordPartnerId),
    ...stamped('landlordRaised', signal.sender.relation === 'landlord-agent' ? signal.id : undefined),
    ...stamped('contractRef', reading?.contractRef),
    ...stamped('courtName', court?.name),
    ...stamped('registeredOn', court?.registeredOn),
    ...stamped('hearingAt', court?.hearingAt),
    ...stamped('judgmentDate', judgment?.date),
    ...stamped('servedOn', judgment?.servedOn),
    ...stamped('evictionOn', judgment?.evictionOn),
    ...stamped('leaseStart', lease?.startDate),
    ...stamped('leaseWritten', lease?.written),
    ...stamped('studentLease', lease?.student),
    ...stamped('tenantInformed', fields.tenantInformed),
    ...stamped('tenantAgrees', reading?.tenantAgrees),
    ...stamped('children', reading?.children),
  };
};

const documentsOf = ({ id, fields }: SignalForFacts): Facts['documents'] => {
  if (!isCourtDocument(fields.kind)) return [];
  const { court, judgment } = fields;
  return [
    {
      signalId: id,
      kind: fields.kind,
      ...(court?.rollNumber === undefined ? {} : { rollKey: rollKeyOf(court.rollNumber) }),
      ...(court?.hearingAt === undefined ? {} : { hearingAt: court.hearingAt }),
      ...(judgment?.date === undefined ? {} : { judgmentDate: judgment.date }),
      ...(judgment?.evictionOn === undefined ? {} : { evictionOn: judgment.evictionOn }),
    },
  ];
};

const referrersOf = ({ id, fields, reading, sender }: SignalForFacts): Facts['referrers'] => {
  if (fields.referrer === undefined) return [];
  const relation = sender.relation ?? reading?.relation ?? 'relative';
  return [
    {
      ...fields.referrer,
      relation,
      signalId: id,
      verified: sender.verified,
      ...(sender.partnerId === undefined ? {} : { partnerId: sender.partnerId }),
      ...(reading?.tenantAgrees === true ? { tenantAgrees: true } : {}),
    },
  ];
};
