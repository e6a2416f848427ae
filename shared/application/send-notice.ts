import type { CaseState } from '#domain/cases/case-change.ts';
import type { CaseRecord, StepRecord } from '#domain/case-record.ts';
import { decisionContext, outcomesOfStep } from '#domain/cases/decision-context.ts';
import { workersActedForBy, workOf } from '#domain/cases/digest.ts';
import { isOpenStep } from '#domain/cases/follow-plans.ts';
import type { Directory } from '#domain/directory.ts';
import { DisclosureRefused } from '#domain/disclosure/disclosure-refused.ts';
import { buildLetter, type LetterContext } from '#domain/letters/index.ts';
import type { OutcomeCode } from '#domain/outcome.ts';
import { planCatalogue } from '#domain/plans/index.ts';
import type { SignalOrigin } from '#domain/disclosure/origin.ts';
import { loadHouseholds, loadSurvivor } from './merged-cases.ts';
import { newestSignal, originOf } from './origin-of.ts';
import { AmbiguousSendError, PermanentError } from './errors.ts';
import type {
  CaseStore,
  Clock,
  DirectorySource,
  InboxRecord,
  ItemKey,
  Mailer,
  NoticeRecord,
  NoticeStore,
  SignalRecord,
} from './ports.ts';

/** The open cases of a worker; null: those that nobody is assigned to. */
export type OpenCases = (worker: string | null) => Promise<readonly CaseState[]>;

export type SendDeps = {
  readonly store: CaseStore;
  readonly openCases: OpenCases;
  readonly notices: NoticeStore;
  readonly mailer: Mailer;
  readonly directory: DirectorySource;
  readonly clock: Clock;
  /** Address of the answer page for one outcome of one step. */
  readonly answerUrl: (answer: {
    caseId: string;
    stepId: string;
    outcome: OutcomeCode;
    recipient: string;
    now: string;
  }) => string;
  /** Address of the page on which the reader sees what a signal was read from; absent: letters carry no such links. */
  readonly originalUrl?: (link: {
    caseId: string;
    signalId: string;
    recipient: string;
    now: string;
  }) => string;
  /** Address of the page on which one reviewer decides one review; absent: letters carry no such links. */
  readonly reviewUrl?: (link: { reviewId: string; recipient: string; now: string }) => string;
};

/** What a reviewer can decide by a link, beside the cases that it may belong to. */
const OFFERED = ['new', 'set-aside:spam', 'set-aside:not-about-a-home'] as const;

export type SendResult = 'sent' | 'skipped' | 'withdrawn' | 'failed' | 'postponed' | 'ambiguous';

/**
 * How long a sender may hold a notice. It is also how long an ambiguous send waits for its delivery event, which marks
 * the notice and takes it out of the due index; only without one it is sent again.
 */
const LEASE_MINUTES = 15;
const MAX_ATTEMPTS = 10;
const MS_PER_MINUTE = 60_000;

const minutesLater = (at: string, minutes: number): string =>
  new Date(Date.parse(at) + minutes * MS_PER_MINUTE).toISOString();

/** Grows from one minute to an hour, so that an outage of the mail service is ridden out. */
const backoffMinutes = (attempts: number): number => Math.min(60, 2 ** Math.max(0, attempts - 1));

/** Letters of one item that one message sends; what is left stays due. */
const MOST_LETTERS = 10;
/** Letters that may fail before the message is left to be delivered again: what is away for two is away for all. */
const MOST_FAULTS = 2;

/**
 * Sends the due letters of an item, each once: claim, act, complete.
 * @returns what became of each; `skipped` alone: none was due (any more).
 * @throws what the first letter that failed threw, after the others were sent.
 */
export const sendNotices = async (deps: SendDeps, hint: ItemKey): Promise<readonly SendResult[]> => {
  const results: SendResult[] = [];
  const faults: unknown[] = [];
  while (results.length < MOST_LETTERS) {
    const now = deps.clock();
    const notice = await deps.notices.claim(hint, now, minutesLater(now, LEASE_MINUTES));
    if (notice === undefined) break;
    try {
      results.push(await sendClaimed(deps, notice, now));
    } catch (error) {
      // One letter's fault keeps no other back.
      faults.push(error);
      if (faults.length === MOST_FAULTS) break;
    }
  }
  if (faults.length > 0) throw faults[0];
  return results.length === 0 ? ['skipped'] : results;
};

const sendClaimed = async (deps: SendDeps, notice: NoticeRecord, now: string): Promise<SendResult> => {
  const directory = await deps.directory();
  const letter = await composeLetter(deps, notice, directory, now);
  if (letter === undefined) {
    await deps.notices.withdraw(notice);
    return 'withdrawn';
  }
  const { organisation } = directory;
  const domain = organisation.intakeEmail.slice(organisation.intakeEmail.lastIndexOf('@') + 1);
  const thread = threadOf(notice, letter.caseRecord, domain);
  let sent: { readonly messageId: string };
  try {
    sent = await deps.mailer({
      notice: notice.item,
      to: notice.recipient,
      from: { name: organisation.name, address: organisation.intakeEmail },
      messageId: `${idOf(notice)}@${domain}`,
      subject: letter.subject,
      text: letter.text,
      html: letter.html,
      at: now,
      template: letter.template,
      audience: letter.audience,
      ...thread,
      ...(letter.ics === undefined ? {} : { ics: letter.ics }),
    });
  } catch (error) {
    if (error instanceof AmbiguousSendError) return 'ambiguous';
    if (error instanceof PermanentError || notice.attempts >= MAX_ATTEMPTS) {
      await deps.notices.markFailed(notice, now);
      return 'failed';
    }
    await deps.notices.release(notice, minutesLater(now, backoffMinutes(notice.attempts)));
    return 'postponed';
  }
  // It is out: a fault from here on must not give it back. The lease holds, and the delivery event marks it too.
  await deps.notices.markSent(notice, {
    at: deps.clock(),
    messageId: sent.messageId,
    template: letter.template,
  });
  return 'sent';
};

/** Names a letter in its Message-ID: what it is about, and its own id. */
const idOf = ({ item: { pk, letter }, caseId = pk.slice(pk.indexOf('#') + 1) }: NoticeRecord): string =>
  `${caseId}.${letter}`.replaceAll(/[^A-Za-z0-9.-]/g, '-');

/**
 * A receipt answers its sender's mail; all other letters about a case hang together under one thread a reader. After a
 * merge the threads of the absorbed cases go on in the survivor's.
 */
const threadOf = (
  notice: NoticeRecord,
  caseRecord: CaseRecord | undefined,
  domain: string,
): { inReplyTo?: string; references?: readonly string[] } => {
  if (notice.inReplyTo !== undefined) return { inReplyTo: notice.inReplyTo, references: [notice.inReplyTo] };
  const { caseId: ownCase } = notice;
  if (ownCase === undefined) return {};
  const rootOf = (caseId: string): string => `case.${caseId}.${notice.audience}@${domain}`;
  const root = rootOf(caseRecord?.id ?? ownCase);
  return { inReplyTo: root, references: [...(caseRecord?.absorbed ?? []).map(rootOf), root] };
};

type Composed = ReturnType<typeof buildLetter> & Pick<LetterContext, 'caseRecord'>;

/** undefined: events overtook the letter, or its reader may not have it (any more). */
const composeLetter = async (
  deps: SendDeps,
  notice: NoticeRecord,
  directory: Directory,
  now: string,
): Promise<Composed | undefined> => {
  const context = await contextOf(deps, notice, directory, now);
  if (context === undefined) return undefined;
  try {
    const { caseRecord } = context;
    return { ...buildLetter(context), ...(caseRecord === undefined ? {} : { caseRecord }) };
  } catch (error) {
    if (error instanceof DisclosureRefused) return undefined;
    throw error;
  }
};

const contextOf = (
  deps: SendDeps,
  notice: NoticeRecord,
  directory: Directory,
  now: string,
): Promise<LetterContext | undefined> => {
  const { caseId, item } = notice;
  const { pk } = item;
  const base: LetterContext = {
    template: notice.template,
    language: notice.language,
    directory,
    recipient: notice.recipient,
    topic: notice.topic,
    now,
  };
  if (caseId !== undefined) return caseContext(deps, notice, base, caseId);
  if (pk.startsWith('REVIEW#')) return reviewContext(deps, base, pk.slice('REVIEW#'.length));
  if (pk.startsWith('READER#')) return workContext(deps, notice, base);
  return base.topic['listPk'] === undefined ? Promise.resolve(base) : listContext(deps, base);
};

/** Letters that say that nobody answered in time. */
const aboutSilence: ReadonlySet<NoticeRecord['template']> = new Set(['reminder', 'escalation']);

/**
 * Since it was written the step was answered or ended, or moved to a later moment, at which it is told anew: the letter
 * would ask for what is done, or for what has time.
 */
const isOvertaken = ({ template }: NoticeRecord, step: StepRecord): boolean =>
  aboutSilence.has(template) ? step.status !== 'overdue' : !isOpenStep(step) || step.status === 'pending';

const caseContext = async (
  deps: SendDeps,
  notice: NoticeRecord,
  base: LetterContext,
  caseId: string,
): Promise<LetterContext | undefined> => {
  const [own, signal] = await Promise.all([
    deps.store.loadCase(caseId),
    notice.signalId === undefined ? undefined : deps.store.loadSignal(caseId, notice.signalId),
  ]);
  // A task of a case that was merged has ended; other news is told as the survivor knows it now.
  const { mergedInto } = own?.caseRecord ?? {};
  const state =
    mergedInto === undefined || notice.stepId !== undefined
      ? own
      : await loadSurvivor(deps.store, mergedInto);
  if (state === undefined) return undefined;
  const step = state.steps.find(({ id }) => id === notice.stepId);
  if (notice.stepId !== undefined && (step === undefined || isOvertaken(notice, step))) return undefined;
  // A letter about a phase that the case has left since would say what another letter says already.
  const { phase } = notice.topic;
  if (phase !== undefined && phase !== state.caseRecord.phase) return undefined;
  const origin = await originFor(deps, notice, base, { caseId, signal });
  return {
    ...base,
    ...(origin === undefined ? {} : { origin }),
    ...(missingIn(base).length > 0 ? { missing: missingIn(base) } : {}),
    caseRecord: state.caseRecord,
    steps: state.steps,
    ...(signal === undefined ? {} : { understood: signal.fields }),
    ...(step === undefined ? {} : { step, links: linksOf(deps, state.caseRecord, step, notice, base) }),
  };
};

/** What the reader is asked for. */
const missingIn = ({ topic }: LetterContext): readonly string[] =>
  typeof topic['missing'] === 'string' ? topic['missing'].split(',') : [];

/** What the letter of a worker rests on: its own signal, else the newest of the case. Nobody else is given it. */
const originFor = async (
  deps: SendDeps,
  { audience }: NoticeRecord,
  { recipient, now }: LetterContext,
  { caseId, signal }: { readonly caseId: string; readonly signal: SignalRecord | undefined },
): Promise<SignalOrigin | undefined> => {
  if (audience !== 'worker') return undefined;
  const read = signal ?? (await newestSignal(deps.store, caseId));
  if (read === undefined || read.reading === undefined) return undefined;
  return originOf(read, deps.originalUrl?.({ caseId, signalId: read.id, recipient, now }));
};

const linksOf = (
  deps: SendDeps,
  caseRecord: CaseRecord,
  step: StepRecord,
  notice: NoticeRecord,
  { directory, now }: LetterContext,
): NonNullable<LetterContext['links']> => {
  if (notice.audience !== 'worker') return [];
  return outcomesOfStep(step, { catalogue: planCatalogue(directory) }).map((outcome) => ({
    outcome,
    url: deps.answerUrl({
      caseId: caseRecord.id,
      stepId: step.id,
      outcome,
      recipient: notice.recipient,
      now,
    }),
  }));
};

/** All the open work of one reader, as it is now; undefined: there is none (any more). */
const workContext = async (
  deps: SendDeps,
  notice: NoticeRecord,
  base: LetterContext,
): Promise<LetterContext | undefined> => {
  const { directory, recipient, now } = base;
  const cases = await Promise.all(workersActedForBy(recipient, directory, now).map(deps.openCases));
  const states = cases.flat();
  const work = workOf(states, recipient, notice.sendAt, decisionContext(directory, now));
  if (work.length === 0) return undefined;
  return {
    ...base,
    items: work.map(({ caseRecord, step }) => ({
      caseRecord,
      step,
      links: isOpenStep(step) ? linksOf(deps, caseRecord, step, notice, base) : [],
    })),
  };
};

const reviewContext = async (
  deps: SendDeps,
  base: LetterContext,
  reviewId: string,
): Promise<LetterContext | undefined> => {
  const found = await deps.store.findReview(reviewId);
  if (found === undefined) return undefined;
  const { review, status } = found;
  // Decided meanwhile: who decides needs no letter about it; a sender still gets the answer that he was promised.
  if (status !== 'open' && base.template === 'review-item') return undefined;
  const missing = missingIn(base);
  const pageUrl =
    base.template === 'review-item'
      ? deps.reviewUrl?.({ reviewId, recipient: base.recipient, now: base.now })
      : undefined;
  return {
    ...base,
    ...(pageUrl === undefined
      ? {}
      : {
          topic: {
            ...base.topic,
            pageUrl,
            candidates: review.candidates.length,
            decisions: [...review.candidates.map((caseId) => `same:${caseId}`), ...OFFERED].join(','),
          },
        }),
    ...(review.fields?.kind === undefined
      ? {}
      : { understood: { ...review.fields, kind: review.fields.kind } }),
    ...(missing.length > 0 ? { missing } : {}),
  };
};

const isFault = (row: InboxRecord): row is InboxRecord & { outcome: 'review' } => row.outcome === 'review';

/** Letters about a list: how many rows were taken in, which need correction, or how many wait for a reviewer. */
const listContext = async (deps: SendDeps, base: LetterContext): Promise<LetterContext | undefined> => {
  const { topic } = base;
  const item = { pk: String(topic['listPk']), sk: String(topic['listSk']) };
  const list = await deps.store.loadList(item);
  if (list === undefined) return undefined;
  const { placed: rows } = await deps.store.rowsOfList(list);
  const faults = rows.filter(isFault);
  if (base.template === 'review-item') {
    return faults.length === 0
      ? undefined
      : { ...base, topic: { ...topic, detail: `Rows that wait: ${faults.length}` } };
  }
  const accepted = rows.filter(({ outcome }) => outcome === 'case' || outcome === 'duplicate');
  const cases = [...new Set(rows.flatMap((row) => (row.outcome === 'case' ? [row.caseId] : [])))];
  // One household only: its worker is the contact; several have several.
  const [only] = cases.length === 1 ? (await loadHouseholds(deps.store, cases)).records : [];
  const sound = base.template === 'rejection-list-rows' && faults.length === 0;
  return {
    ...base,
    template: sound ? 'receipt-landlord' : base.template,
    topic: { ...topic, acceptedRows: accepted.length },
    rows: faults.map(({ source, reason }) => ({
      line: source.line ?? source.row ?? 0,
      fault: reason,
      ...(source.sheet === undefined ? {} : { sheet: source.sheet }),
    })),
    ...(only === undefined ? {} : { caseRecord: only }),
  };
};
