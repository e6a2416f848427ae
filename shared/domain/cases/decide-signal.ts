import type { Language } from '#events/signal.ts';
import { assign, municipalityOf, placeThatCounts, serviceFor } from '../assignment/index.ts';
import type { CaseRecord, HistoryEntry, StepRecord } from '../case-record.ts';
import { mergeProfiles } from '../identity/index.ts';
import type { ArrivedSignal } from './arrived-signal.ts';
import type { CaseChange, CaseState } from './case-change.ts';
import { laterPhase, originalOf, phaseOfSignal } from './court-documents.ts';
import type { DecisionContext } from './decision-context.ts';
import { factsOfSignal } from './facts-of-signal.ts';
import { cancelStep, followPlans, isOpenStep, runOf } from './follow-plans.ts';
import { mergeFacts, noFacts } from './merge-facts.ts';
import { noticesForSignal } from './notices-for-signal.ts';
import { startDue } from './start-due.ts';
import { changedDeadlineRules, refreshCase } from './refresh-case.ts';
import { priorityHistory, watchDates } from './watch-dates.ts';

export type SignalDecision =
  | { readonly kind: 'duplicate'; readonly of: string }
  | ({ readonly kind: 'change' } & CaseChange);

/** Days after closing within which a new signal reopens the case as a relapse; later it is a new case (S1-31). */
export const RELAPSE_DAYS = 365;

const newCase = (caseId: string, signal: ArrivedSignal, now: string): CaseRecord => ({
  id: caseId,
  version: 0,
  status: 'open',
  phase: phaseOfSignal(signal.fields.kind),
  service: 'pre-court',
  regime: 'unknown',
  priority: { level: 'normal', reasons: [] },
  worker: null,
  openedAt: now,
  signalCount: 0,
  threadId: caseId,
  deadlines: [],
  facts: noFacts,
  profile: { tenants: [], rollNumbers: [] },
});

const languageOf = (caseRecord: CaseRecord, otherwise: Language): Language =>
  caseRecord.facts.language?.value ?? otherwise;

/** Takes the worker of the case, or finds one; the case keeps its worker, since trust is personal (S1, S3). */
const withWorker = (
  caseRecord: CaseRecord,
  context: DecisionContext,
): { caseRecord: CaseRecord; history: HistoryEntry[] } => {
  const { directory, now, load } = context;
  const dwelling = placeThatCounts(caseRecord);
  const municipality = dwelling === undefined ? undefined : municipalityOf(directory, dwelling);
  const placed: CaseRecord =
    municipality === undefined ? caseRecord : { ...caseRecord, municipality: municipality.name };
  if (placed.worker !== null) return { caseRecord: placed, history: [] };
  const found = assign({
    directory,
    service: placed.service,
    language: languageOf(placed, directory.organisation.language),
    now,
    load,
    ...(dwelling?.municipality === undefined ? {} : { municipality: dwelling.municipality }),
    ...(dwelling?.postcode === undefined ? {} : { postcode: dwelling.postcode }),
  });
  return {
    caseRecord: { ...placed, worker: found.worker },
    history: [
      {
        at: now,
        event: found.worker === null ? 'left-to-team-lead' : 'worker-assigned',
        detail: { reason: found.reason },
      },
    ],
  };
};

const isFresh = ({ fields }: ArrivedSignal): boolean => fields.kind !== 'update' && fields.kind !== 'other';

/** News that ends the matter for the sender: the open work is a check instead of a plan. */
const isSettled = (signal: ArrivedSignal): boolean =>
  signal.reading?.news?.some((news) => news === 'withdrawn') === true;

/**
 * Decides what a signal does to its case: opens it, adds to it, or is a further copy of a court document that is
 * already there. Pure: the same state, signal and context give the same records.
 */
export const decideSignal = (
  state: CaseState | undefined,
  caseId: string,
  signal: ArrivedSignal,
  context: DecisionContext,
): SignalDecision => {
  const { now } = context;
  const known = state?.caseRecord;
  const original = known === undefined ? undefined : originalOf(signal.fields, known.facts.documents);
  if (original !== undefined) return { kind: 'duplicate', of: original.signalId };

  const before = known ?? newCase(caseId, signal, now);
  // In aftercare a new signal is a relapse as well: the guidance had ended (S1-31).
  const reopened = before.status === 'closed' || (before.phase === 'aftercare' && isFresh(signal));
  const facts = mergeFacts(before.facts, factsOfSignal(signal));
  const phase = reopened
    ? phaseOfSignal(signal.fields.kind)
    : laterPhase(before.phase, phaseOfSignal(signal.fields.kind));
  const { closedAt: _closedAt, chosenService, ...open } = before;
  const chosen = reopened ? undefined : chosenService;
  const joined: CaseRecord = {
    ...open,
    status: 'open',
    version: before.version + 1,
    facts,
    profile: mergeProfiles(before.profile, signal.profile),
    phase,
    service: serviceFor(phase, facts, chosen),
    ...(chosen === undefined ? {} : { chosenService: chosen }),
    signalCount: before.signalCount + 1,
    ...(reopened ? { relapse: true } : {}),
  };
  const assigned = withWorker(refreshCase(joined, now), context);
  const caseRecord = assigned.caseRecord;

  const existing = state?.steps ?? [];
  const run = reopened ? runOf(existing) + 1 : runOf(existing);
  const followed = isSettled(signal)
    ? settle(existing, now)
    : followPlans(caseRecord, existing, context, run);
  const started = startDue(caseRecord, followed.steps, context);
  const history: HistoryEntry[] = [
    {
      at: now,
      event: known === undefined ? 'case-opened' : reopened ? 'case-reopened' : 'signal-added',
      detail: { kind: signal.fields.kind, signal: signal.id },
    },
    ...(known !== undefined && known.phase !== phase
      ? [{ at: now, event: 'phase-changed', detail: { from: known.phase, to: phase } }]
      : []),
    ...movedHearing(before, caseRecord, now),
    ...changedDeadlines(known, caseRecord, now),
    ...(known === undefined ? [] : priorityHistory(known, caseRecord, now)),
    ...assigned.history,
    ...followed.history,
    ...started.history,
  ];
  return {
    kind: 'change',
    caseRecord,
    steps: watchDates(caseRecord, existing, started.steps, now),
    history,
    notices: [
      ...started.notices,
      ...noticesForSignal({
        signal,
        before: known,
        caseRecord,
        tooLate: followed.tooLate,
        context,
      }),
    ],
  };
};

const movedHearing = (before: CaseRecord, after: CaseRecord, now: string): HistoryEntry[] => {
  const [from, to] = [before.facts.hearingAt?.value, after.facts.hearingAt?.value];
  return from === undefined || to === undefined || from === to
    ? []
    : [{ at: now, event: 'hearing-moved', detail: { from, to } }];
};

/** Which legal dates are other than they were, so that the case shows when it was told what. */
const changedDeadlines = (before: CaseRecord | undefined, after: CaseRecord, now: string): HistoryEntry[] => {
  const rules = before === undefined ? [] : changedDeadlineRules(before, after);
  return rules.length === 0
    ? []
    : [{ at: now, event: 'deadline-changed', detail: { rules: rules.join(',') } }];
};

/** A withdrawn claim: what was planned falls away; the worker is told and closes or goes on. */
const settle = (
  existing: readonly StepRecord[],
  now: string,
): { steps: StepRecord[]; history: HistoryEntry[]; tooLate: string[] } => {
  const steps = existing.filter((step) => isOpenStep(step) && step.status === 'pending').map(cancelStep);
  return {
    steps,
    history: steps.map((step) => ({ at: now, event: 'step-cancelled', detail: { step: step.id } })),
    tooLate: [],
  };
};
