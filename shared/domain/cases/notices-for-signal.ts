import type { Language } from '#events/signal.ts';
import { whoActs } from '../assignment/index.ts';
import { type CaseRecord, priorityLevels } from '../case-record.ts';
import type { Directory, TeamMember } from '../directory.ts';
import { newsForReferrer, type ReferrerEvent } from '../disclosure/referrer-view.ts';
import type { WorkerNews } from '../disclosure/worker-view.ts';
import type { NoticeDraft } from './case-change.ts';
import { askedOfSender } from './admission-rules.ts';
import { isCourtDocument } from './court-documents.ts';
import type { ArrivedSignal } from './arrived-signal.ts';
import type { DecisionContext } from './decision-context.ts';
import { localOf } from '../calendar/index.ts';
import { changedDeadlineRules } from './refresh-case.ts';
import type { SenderClass } from './sender.ts';

/** Which receipt each class of sender gets; an unknown sender learns that it arrived and nothing more. */
const receiptOf: Readonly<Record<SenderClass, NoticeDraft['template'] | undefined>> = {
  landlord: 'receipt-landlord',
  referrer: 'receipt-referrer',
  authority: 'receipt-official',
  lawyer: 'receipt-official',
  private: 'receipt-relative',
  unauthenticated: undefined,
  worker: undefined,
  own: undefined,
};

const audienceOf: Readonly<Record<SenderClass, NoticeDraft['audience']>> = {
  landlord: 'landlord',
  referrer: 'referrer',
  authority: 'referrer',
  lawyer: 'referrer',
  private: 'referrer',
  unauthenticated: 'referrer',
  worker: 'worker',
  own: 'worker',
};

type Input = {
  readonly signal: ArrivedSignal;
  readonly before: CaseRecord | undefined;
  readonly caseRecord: CaseRecord;
  readonly tooLate: readonly string[];
  readonly context: DecisionContext;
};

/** Language in which a colleague of the directory reads. */
export const languageOfColleague = (directory: Directory, address: string): Language =>
  directory.workers.find(({ email }) => email === address)?.language ?? directory.organisation.language;

const languageOfPartner = (
  directory: Directory,
  partnerId: string | undefined,
  otherwise: Language,
): Language => directory.partners.find(({ id }) => id === partnerId)?.language ?? otherwise;

/** Who acts for a case today: its worker, her stand-in while she is absent, else the team lead. Never nobody. */
export const responsibleFor = (caseRecord: CaseRecord, directory: Directory, now: string): string => {
  const { worker } = caseRecord;
  const acting = worker === null ? null : whoActs({ directory, worker, now }).worker;
  return acting ?? directory.teamLead.email;
};

/** Coordinators who answer for this municipality; without one: all of them; without any: the team lead. */
export const coordinatorsFor = (caseRecord: CaseRecord, directory: Directory): readonly TeamMember[] => {
  const { coordinators, teamLead } = directory;
  const municipality = caseRecord.municipality;
  const local = coordinators.filter(
    ({ municipalities }) => municipality !== undefined && municipalities?.includes(municipality) === true,
  );
  if (local.length > 0) return local;
  return coordinators.length > 0 ? coordinators : [teamLead];
};

const receipt = ({ signal, caseRecord, context }: Input): NoticeDraft[] => {
  const { from } = signal;
  const template = receiptOf[from.class];
  if (template === undefined || from.address === undefined || signal.listRow) return [];
  // Officials get one bare receipt, and have it already; others learn now who their contact is.
  if (signal.waited === true && template === 'receipt-official') return [];
  const { directory, now } = context;
  const asked = askedOfSender({
    fields: signal.fields,
    from,
    service: caseRecord.service,
    directory,
    ...(signal.reading === undefined ? {} : { reading: signal.reading }),
  });
  return [
    {
      key: `receipt:${signal.id}`,
      audience: audienceOf[from.class],
      template,
      language: languageOfPartner(
        directory,
        from.partnerId,
        signal.fields.language ?? directory.organisation.language,
      ),
      recipient: from.address,
      topic: {
        receivedAt: signal.receivedAt,
        ...(asked.length === 0 ? {} : { missing: asked.join(',') }),
      },
      sendAt: now,
      signalId: signal.id,
      ...(signal.messageId === undefined ? {} : { inReplyTo: signal.messageId }),
    },
  ];
};

const newsRules: readonly {
  readonly news: WorkerNews;
  readonly when: (signal: ArrivedSignal, before: CaseRecord, after: CaseRecord) => boolean;
}[] = [
  { news: 'relapse', when: (_signal, before) => before.status === 'closed' },
  {
    news: 'hearing-set',
    when: (_signal, before, after) =>
      before.facts.hearingAt === undefined && after.facts.hearingAt !== undefined,
  },
  {
    news: 'hearing-moved',
    when: (_signal, before, after) =>
      before.facts.hearingAt !== undefined && before.facts.hearingAt.value !== after.facts.hearingAt?.value,
  },
  { news: 'judgment', when: (signal) => signal.fields.kind === 'judgment' },
  {
    news: 'court-document',
    when: (signal) => isCourtDocument(signal.fields.kind) && signal.fields.kind !== 'judgment',
  },
  {
    news: 'eviction-date',
    when: (_signal, before, after) =>
      after.facts.evictionOn !== undefined && before.facts.evictionOn?.value !== after.facts.evictionOn.value,
  },
  {
    news: 'deadline-changed',
    when: (_signal, before, after) => changedDeadlineRules(before, after).length > 0,
  },
  {
    news: 'priority-raised',
    when: (_signal, before, after) =>
      priorityLevels.indexOf(after.priority.level) < priorityLevels.indexOf(before.priority.level),
  },
  { news: 'paid', when: (signal) => signal.reading?.news?.includes('paid') === true },
  { news: 'plan-agreed', when: (signal) => signal.reading?.news?.includes('plan-agreed') === true },
  { news: 'plan-broken', when: (signal) => signal.reading?.news?.includes('plan-broken') === true },
  { news: 'withdrawn', when: (signal) => signal.reading?.news?.includes('withdrawn') === true },
  { news: 'referral', when: (signal) => signal.fields.kind === 'referral' },
  {
    news: 'tenant-agrees',
    when: (_signal, before, after) =>
      after.facts.tenantAgrees?.value === true && before.facts.tenantAgrees?.value !== true,
  },
  {
    news: 'still-in-arrears',
    when: (signal, before) =>
      signal.listRow && signal.fields.kind === 'arrears' && before.facts.arrears.length > 0,
  },
  { news: 'new-amount', when: (signal) => signal.fields.arrears?.amountCents !== undefined },
  {
    news: 'new-contact-details',
    when: (_signal, before, after) =>
      after.facts.tenants.some(
        ({ phone }) => phone !== undefined && !before.facts.tenants.some((tenant) => tenant.phone === phone),
      ),
  },
];

/** A repeated signal is news to the worker, never a second task. */
const workerNews = ({ signal, before, caseRecord, context, tooLate }: Input): NoticeDraft[] => {
  if (before === undefined || signal.from.worker === caseRecord.worker) return [];
  const news = newsRules.filter(({ when }) => when(signal, before, caseRecord)).map((rule) => rule.news);
  const recipient = responsibleFor(caseRecord, context.directory, context.now);
  const changedDeadlines = changedDeadlineRules(before, caseRecord).map(
    (rule) => `${rule}=${before.deadlines.find((deadline) => deadline.rule === rule)?.on ?? ''}`,
  );
  return [
    {
      key: `news:${signal.id}`,
      audience: 'worker',
      template: 'news',
      language: languageOfColleague(context.directory, recipient),
      recipient,
      topic: {
        news: (news.length > 0 ? news : ['repeated-signal']).join(','),
        ...(tooLate.length > 0 ? { tooLate: tooLate.join(',') } : {}),
        ...(changedDeadlines.length > 0 ? { changedDeadlines: changedDeadlines.join(',') } : {}),
      },
      sendAt: context.now,
      signalId: signal.id,
    },
  ];
};

/** Nobody fits: somebody must know. */
const unassigned = ({ signal, before, caseRecord, context }: Input): NoticeDraft[] => {
  if (caseRecord.worker !== null || before !== undefined) return [];
  const recipient = context.directory.teamLead.email;
  return [
    {
      key: 'unassigned',
      audience: 'coordinator',
      template: 'escalation',
      language: context.directory.organisation.language,
      recipient,
      topic: { reason: 'nobody-fits' },
      sendAt: context.now,
      signalId: signal.id,
    },
  ];
};

const coordinatorNews = ({ signal, caseRecord, context }: Input): NoticeDraft[] => {
  if (caseRecord.phase !== 'court' && caseRecord.phase !== 'judgment') return [];
  if (!isCourtDocument(signal.fields.kind)) return [];
  return coordinatorsFor(caseRecord, context.directory).map((coordinator) => ({
    key: `court:${caseRecord.phase}:${coordinator.email}`,
    audience: 'coordinator',
    template: 'coordinator-hearing',
    language: context.directory.organisation.language,
    recipient: coordinator.email,
    topic: { phase: caseRecord.phase },
    sendAt: context.now,
    signalId: signal.id,
  }));
};

/** Progress that involved professionals may hear; the view refuses what they may not, and so do we beforehand. */
const referrerNews = ({ signal, before, caseRecord, context }: Input): NoticeDraft[] => {
  const { directory, now } = context;
  const { hearingAt, judgmentDate } = caseRecord.facts;
  return caseRecord.facts.referrers.flatMap((referrer): NoticeDraft[] => {
    const { email } = referrer;
    if (email === undefined || referrer.relation !== 'professional' || !referrer.verified) return [];
    const allowed = newsForReferrer(caseRecord, directory, email);
    const letter = (key: string, template: NoticeDraft['template'], event: ReferrerEvent): NoticeDraft => ({
      key: `${key}:${email}`,
      audience: 'referrer',
      template,
      language: languageOfPartner(directory, referrer.partnerId, directory.organisation.language),
      recipient: email,
      topic: { event },
      sendAt: now,
      signalId: referrer.signalId,
    });
    const drafts: NoticeDraft[] = [];
    if (referrer.signalId === signal.id && allowed.includes('first-visit')) {
      drafts.push(letter('first-visit', 'invitation-first-visit', 'first-visit'));
    }
    if (hearingAt !== undefined && hearingAt.value > localOf(now) && allowed.includes('hearing')) {
      const moved = before?.facts.hearingAt !== undefined && before.facts.hearingAt.value !== hearingAt.value;
      drafts.push(
        letter(`hearing:${hearingAt.value}`, 'progress-referrer', moved ? 'hearing-moved' : 'hearing'),
      );
    }
    if (judgmentDate !== undefined && allowed.includes('judgment')) {
      drafts.push(letter(`judgment:${judgmentDate.value}`, 'progress-referrer', 'judgment'));
    }
    return drafts;
  });
};

/** The landlord knows the judgment; he is told only that the plan in it is followed up (story, arrival 8). */
const landlordNews = ({ caseRecord, context }: Input): NoticeDraft[] => {
  const { directory, now } = context;
  const { landlordPartnerId, judgmentDate, landlordRaised } = caseRecord.facts;
  const partner = directory.partners.find(({ id }) => id === landlordPartnerId?.value);
  if (judgmentDate === undefined || partner === undefined || landlordRaised === undefined) return [];
  return [
    {
      key: `judgment:${judgmentDate.value}:${partner.id}`,
      audience: 'landlord',
      template: 'progress-landlord',
      language: languageOfPartner(directory, partner.id, directory.organisation.language),
      recipient: partner.contact.email,
      topic: { event: 'plan-followed-up' },
      sendAt: now,
      signalId: landlordRaised.value,
    },
  ];
};

/** Everybody who must hear of this signal, each only what is his. */
export const noticesForSignal = (input: Input): readonly NoticeDraft[] => [
  ...receipt(input),
  ...unassigned(input),
  ...workerNews(input),
  ...coordinatorNews(input),
  ...referrerNews(input),
  ...landlordNews(input),
];
