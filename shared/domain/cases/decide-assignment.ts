import type { CaseRecord, HistoryEntry, StepRecord } from '../case-record.ts';
import type { WorkerNews } from '../disclosure/worker-view.ts';
import type { CaseChange, CaseState, NoticeDraft } from './case-change.ts';
import { wakeAnew } from './catch-up.ts';
import type { DecisionContext } from './decision-context.ts';
import { summaryAt, workLetter } from './digest.ts';
import { isOpenStep } from './follow-plans.ts';
import { languageOfColleague, responsibleFor } from './notices-for-signal.ts';
import { settleCase } from './watch-dates.ts';

export type AssignmentRefused =
  | 'closed-case'
  /** Not a worker of the directory. */
  | 'unknown-worker'
  /** It is hers already. */
  | 'same-worker'
  /** Somebody else got it meanwhile. */
  | 'not-hers';

export type AssignmentDecision =
  | ({ readonly kind: 'change' } & CaseChange)
  | { readonly kind: 'refused'; readonly reason: AssignmentRefused };

export type AssignmentRequest = {
  /** Only while it is with this worker (null: with the team lead); absent: whoever has it. */
  readonly from?: string | null;
  /** E-mail address; null: the team lead. */
  readonly to: string | null;
  /** Why, as a stable code. */
  readonly reason: string;
  readonly by: string;
};

const refused = (reason: AssignmentRefused): AssignmentDecision => ({ kind: 'refused', reason });

/** Told of before, so that it is to be told again to whoever has it now. */
const isTold = (step: StepRecord): boolean => isOpenStep(step) && step.status !== 'pending';

/** Nobody could hear that his predecessor was late: silence is counted from now. */
const withTime = (step: StepRecord, context: DecisionContext): StepRecord =>
  step.status === 'overdue' ? { ...step, escalations: 1, wakeAt: wakeAnew(step, context) } : step;

/**
 * Gives a case to somebody else: she learns the case and gets its open work, he who had it learns that he is rid of it,
 * and without anybody the team lead knows. One letter for the work of all cases that are handed over together.
 */
export const decideAssignment = (
  state: CaseState,
  { from, to, reason, by }: AssignmentRequest,
  context: DecisionContext,
): AssignmentDecision => {
  const { directory, now, calendar } = context;
  const { caseRecord } = state;
  if (caseRecord.status === 'closed') return refused('closed-case');
  if (to !== null && !directory.workers.some(({ email }) => email === to)) return refused('unknown-worker');
  if (from !== undefined && caseRecord.worker !== from) return refused('not-hers');
  if (caseRecord.worker === to) return refused('same-worker');
  const given: CaseRecord = { ...caseRecord, version: caseRecord.version + 1, worker: to };
  const told = state.steps.filter(isTold);
  const recipient = responsibleFor(given, directory, now);
  const history: HistoryEntry[] = [
    {
      at: now,
      event: to === null ? 'left-to-team-lead' : 'worker-assigned',
      detail: { reason, by },
    },
  ];
  const change: CaseChange = {
    caseRecord: given,
    steps: told
      .map((step) => withTime(step, context))
      .filter((step) => !told.some((before) => before === step)),
    notices: [
      to === null ? unassigned(context) : news('reassigned', recipient, context),
      ...predecessor(caseRecord.worker, recipient, context),
      ...(told.length === 0 ? [] : [workLetter(recipient, summaryAt(now, calendar), context)]),
    ],
    history,
  };
  return { kind: 'change', ...settleCase(caseRecord, state.steps, change, context) };
};

const news = (code: WorkerNews, recipient: string, { directory, now }: DecisionContext): NoticeDraft => ({
  key: `${code}:${recipient}:${now}`,
  audience: 'worker',
  template: 'news',
  language: languageOfColleague(directory, recipient),
  recipient,
  topic: { news: code },
  sendAt: now,
});

const unassigned = ({ directory, now }: DecisionContext): NoticeDraft => ({
  key: `unassigned:${now}`,
  audience: 'coordinator',
  template: 'escalation',
  language: directory.organisation.language,
  recipient: directory.teamLead.email,
  topic: { reason: 'nobody-fits' },
  sendAt: now,
});

/** Who is no longer in the directory gets no letters about families any more. */
const predecessor = (
  worker: string | null,
  recipient: string,
  context: DecisionContext,
): readonly NoticeDraft[] =>
  worker === null || worker === recipient || !context.directory.workers.some(({ email }) => email === worker)
    ? []
    : [news('handed-over', worker, context)];
