import type {
  Dwelling,
  Landlord,
  Language,
  Problem,
  SignalFields,
  SignalKind,
  Tenant,
} from '#events/signal.ts';
import type { CaseRecord, Deadline, Phase, Priority, Regime, Service, StepRecord } from '../case-record.ts';
import type { ArrearsFact, ReferrerRelation } from '../facts.ts';
import { caseNumberOf } from './case-number.ts';
import {
  type ContactPart,
  colleague,
  nameOnly,
  type OrganisationPart,
  organisationPart,
  type PersonName,
} from './common-parts.ts';
import { DisclosureRefused } from './disclosure-refused.ts';
import { type OriginPart, originPart } from './origin.ts';
import { type DigestItem, type DisclosureSource, type OutcomeLink, topicText, topicWords } from './source.ts';
import { type TenantView, tenantView } from './tenant-view.ts';

/** What can be new on a case. */
export const workerNews = [
  'repeated-signal',
  'new-amount',
  'still-in-arrears',
  'left-list',
  'new-contact-details',
  'referral',
  'tenant-agrees',
  'hearing-set',
  'hearing-moved',
  'court-document',
  'judgment',
  'eviction-date',
  'paid',
  'plan-agreed',
  'plan-broken',
  'withdrawn',
  'relapse',
  'reassigned',
  'handed-over',
  'deadline-changed',
  'priority-raised',
  'answer-recorded',
  'delivery-failed',
] as const;
export type WorkerNews = (typeof workerNews)[number];

export type StepPart = Pick<StepRecord, 'id' | 'type' | 'startAt' | 'dueAt' | 'status'>;

export type SignallerPart = {
  readonly name: string | undefined;
  readonly organisation: string | undefined;
  readonly phone: string | undefined;
  readonly email: string | undefined;
  readonly relation: ReferrerRelation | 'landlord';
  readonly verified: boolean;
};

/** Tenant without the national number: a worker needs it for nothing that is done by mail. */
export type TenantPart = PersonName & {
  readonly birthDate: string | undefined;
  readonly phone: string | undefined;
  readonly email: string | undefined;
};

export type WorkerCase = {
  readonly caseId: string;
  readonly caseNumber: string;
  readonly caseVersion: number;
  readonly phase: Phase;
  readonly service: Service;
  readonly regime: Regime;
  readonly priority: Priority;
  readonly deadlines: readonly Deadline[];
  readonly tenants: readonly TenantPart[];
  readonly tenantLanguage: Language | undefined;
  readonly dwelling: Dwelling | undefined;
  readonly landlord: Landlord | undefined;
  readonly signalledBy: readonly SignallerPart[];
  readonly signalCount: number;
  readonly kinds: readonly SignalKind[];
  /** Every amount stated, the newest first. */
  readonly arrears: readonly ArrearsFact[];
  readonly problems: readonly Problem[];
  readonly courtName: string | undefined;
  readonly rollNumbers: readonly string[];
  readonly registeredOn: string | undefined;
  readonly hearingAt: string | undefined;
  readonly formerHearings: readonly string[];
  readonly judgmentDate: string | undefined;
  readonly servedOn: string | undefined;
  readonly evictionOn: string | undefined;
  readonly leaseStart: string | undefined;
  readonly leaseWritten: boolean | undefined;
  readonly tenantInformed: boolean | undefined;
  readonly tenantAgrees: boolean | undefined;
  readonly children: boolean | undefined;
};

export type DigestPart = {
  readonly caseRecord: WorkerCase;
  readonly step: StepPart;
  readonly links: readonly OutcomeLink[];
};

export type SignalPart = Omit<SignalFields, 'tenants'> & { readonly tenants: readonly TenantPart[] };

export type ChangedDeadline = { readonly rule: string; readonly before: string | undefined };

/** Not exported: only this file can make the view. */
const workerSeal: unique symbol = Symbol('worker view');

/** The worker knows the whole case: it is hers to follow up. */
export type WorkerView = Readonly<{
  organisation: OrganisationPart;
  reader: ContactPart;
  caseRecord: WorkerCase | undefined;
  step: StepPart | undefined;
  openSteps: readonly StepPart[];
  links: readonly OutcomeLink[];
  news: readonly WorkerNews[];
  /** The signal that the letter tells of. */
  signal: SignalPart | undefined;
  /** The original beside what was understood. */
  origin: OriginPart | undefined;
  missing: readonly string[];
  /** Types of planned steps for which it has become too late. */
  tooLate: readonly string[];
  /** Legal dates that are other than they were: the rule and the date before (YYYY-MM-DD), where there was one. */
  changedDeadlines: readonly ChangedDeadline[];
  /** Whose step it was, where that is not the reader. */
  assignedTo: ContactPart | undefined;
  items: readonly DigestPart[];
  /** What she may leave behind at the door. */
  note: TenantView;
  [workerSeal]: true;
}>;

export const stepPart = ({ id, type, startAt, dueAt, status }: StepRecord): StepPart => ({
  id,
  type,
  startAt,
  dueAt,
  status,
});

const tenantPart = (tenant: Tenant): TenantPart => ({
  ...nameOnly(tenant),
  birthDate: tenant.birthDate,
  phone: tenant.phone,
  email: tenant.email,
});

const newestFirst = (a: ArrearsFact, b: ArrearsFact): number =>
  a.statedAt < b.statedAt ? 1 : a.statedAt > b.statedAt ? -1 : 0;

const signallers = ({ facts }: CaseRecord): readonly SignallerPart[] => {
  const landlord = facts.kinds.includes('arrears') ? facts.landlord?.value : undefined;
  const referrers = facts.referrers.map(({ name, organisation, phone, email, relation, verified }) => ({
    name,
    organisation,
    phone,
    email,
    relation,
    verified,
  }));
  if (landlord === undefined) return referrers;
  const { name, phone, email } = landlord;
  const verified = facts.landlordPartnerId !== undefined;
  return [{ name, organisation: undefined, phone, email, relation: 'landlord', verified }, ...referrers];
};

const workerCase = (caseRecord: CaseRecord): WorkerCase => {
  const { facts } = caseRecord;
  return {
    caseId: caseRecord.id,
    caseNumber: caseNumberOf(caseRecord.id),
    caseVersion: caseRecord.version,
    phase: caseRecord.phase,
    service: caseRecord.service,
    regime: caseRecord.regime,
    priority: caseRecord.priority,
    deadlines: caseRecord.deadlines,
    tenants: facts.tenants.map(tenantPart),
    signalledBy: signallers(caseRecord),
    signalCount: caseRecord.signalCount,
    kinds: facts.kinds,
    arrears: facts.arrears.toSorted(newestFirst),
    problems: facts.problems,
    rollNumbers: facts.rollNumbers,
    formerHearings: facts.formerHearings.map((hearing) => hearing.value),
    tenantLanguage: facts.language?.value,
    dwelling: facts.dwelling?.value,
    landlord: facts.landlord?.value,
    courtName: facts.courtName?.value,
    registeredOn: facts.registeredOn?.value,
    hearingAt: facts.hearingAt?.value,
    judgmentDate: facts.judgmentDate?.value,
    servedOn: facts.servedOn?.value,
    evictionOn: facts.evictionOn?.value,
    leaseStart: facts.leaseStart?.value,
    leaseWritten: facts.leaseWritten?.value,
    tenantInformed: facts.tenantInformed?.value,
    tenantAgrees: facts.tenantAgrees?.value,
    children: facts.children?.value,
  };
};

const digestPart = ({ caseRecord, step, links }: DigestItem): DigestPart => ({
  caseRecord: workerCase(caseRecord),
  step: stepPart(step),
  links: links ?? [],
});

const isOpen = ({ status }: StepRecord): boolean =>
  status === 'pending' || status === 'notified' || status === 'overdue';

const byDue = (a: StepPart, b: StepPart): number => (a.dueAt < b.dueAt ? -1 : a.dueAt > b.dueAt ? 1 : 0);

/** @throws {DisclosureRefused} when the reader is no worker, team lead or coordinator of the organisation. */
export const workerView = (source: DisclosureSource): WorkerView => {
  const { caseRecord, directory, recipient, step, understood } = source;
  const reader = colleague(directory, recipient);
  if (reader === undefined)
    throw new DisclosureRefused('only a colleague of the directory reads a worker letter');
  const assigned = caseRecord?.worker ?? topicText(source, 'worker');
  return {
    organisation: organisationPart(directory),
    reader,
    openSteps: (source.steps ?? []).filter(isOpen).map(stepPart).toSorted(byDue),
    links: source.links ?? [],
    news: topicWords(source, 'news', workerNews),
    missing: source.missing ?? [],
    origin: source.origin === undefined ? undefined : originPart(source.origin),
    tooLate: (topicText(source, 'tooLate') ?? '').split(',').filter((type) => type !== ''),
    changedDeadlines: (topicText(source, 'changedDeadlines') ?? '').split(',').flatMap((text) => {
      const [rule, before] = text.split('=');
      return rule === undefined || rule === '' ? [] : [{ rule, before: before === '' ? undefined : before }];
    }),
    items: (source.items ?? []).map(digestPart),
    note: tenantView(source),
    caseRecord: caseRecord === undefined ? undefined : workerCase(caseRecord),
    step: step === undefined ? undefined : stepPart(step),
    signal:
      understood === undefined
        ? undefined
        : { ...understood, tenants: (understood.tenants ?? []).map(tenantPart) },
    assignedTo: assigned === undefined ? undefined : colleague(directory, assigned),
    [workerSeal]: true,
  };
};
