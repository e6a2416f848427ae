import type { CaseState } from '#domain/cases/case-change.ts';
import { languageOfColleague, responsibleFor } from '#domain/cases/notices-for-signal.ts';
import { type OriginPart, originPart } from '#domain/disclosure/origin.ts';
import { isOpenStep } from '#domain/cases/follow-plans.ts';
import type { StepRecord } from '#domain/case-record.ts';
import type { Directory } from '#domain/directory.ts';
import {
  type AnswerClaims,
  answerUrl,
  issueAnswerToken,
  readAnswerToken,
  type TokenSigner,
} from '#domain/links/answer-token.ts';
import { type DecisionContext, decisionContext, outcomesOfStep } from '#domain/cases/decision-context.ts';
import { decideDeviation, decidePostponement } from '#domain/cases/decide-course.ts';
import { addWorkingDays, localDateOf } from '#domain/calendar/index.ts';
import { textsFor } from '#domain/plans/index.ts';
import { changeCase } from '#application/change-case.ts';
import { stepBehind } from '#application/merged-cases.ts';
import { newestSignal, originOf } from '#application/origin-of.ts';
import { recordAnswer } from '#application/record-answer.ts';
import type { RegisterDeps } from '#application/register-signal.ts';
import type { SendDeps } from '#application/send-notice.ts';
import { originalLinkOf } from './original-port.ts';
import type { AnswerPort, AnswerShown, LinkProblem, StepShown } from './ports.ts';

/** A link outlives its step by this: late answers are still answers. */
const LINK_DAYS = 60;
const MS_PER_DAY = 86_400_000;

/** Makes the links of task mails. */
export const answerLinkOf =
  (publicUrl: string, signer: TokenSigner): SendDeps['answerUrl'] =>
  ({ caseId, stepId, outcome, now }) =>
    answerUrl(
      publicUrl,
      issueAnswerToken(
        { caseId, stepId, expiresAt: new Date(Date.parse(now) + LINK_DAYS * MS_PER_DAY).toISOString() },
        signer,
      ),
      outcome,
    );

const oneLine = (parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined).join(' ');

const stepShown = (directory: Directory, { caseRecord }: CaseState, step: StepRecord): StepShown => {
  const { facts } = caseRecord;
  const dwelling = facts.dwelling?.value;
  const household = facts.tenants
    .map(({ givenName, familyName }) => oneLine([givenName, familyName]))
    .join(', ');
  const { name, phone, language } = directory.organisation;
  const reads = caseRecord.worker === null ? language : languageOfColleague(directory, caseRecord.worker);
  return {
    caseId: caseRecord.id,
    stepType: step.type,
    dueAt: step.dueAt,
    language: reads,
    text: textsFor(directory)(step.type, reads),
    office: { name, ...(phone === undefined ? {} : { phone }) },
    ...(household === '' ? {} : { household }),
    ...(dwelling === undefined
      ? {}
      : {
          dwelling: [
            oneLine([
              dwelling.street,
              dwelling.houseNumber,
              ...(dwelling.box === undefined ? [] : ['bus', dwelling.box]),
            ]),
            oneLine([dwelling.postcode, dwelling.municipality]),
          ]
            .filter((part) => part !== '')
            .join(', '),
        }),
  };
};

/** What a worker may do instead: put it off to a later day, or take another step of its plan. */
const otherwiseOf = (
  state: CaseState,
  step: StepRecord,
  { language }: StepShown,
  { catalogue, directory, calendar, now }: DecisionContext,
): NonNullable<Extract<AnswerShown, { status: 'open' }>['otherwise']> => {
  const plan = catalogue.version(step.planId, step.planVersion);
  const title = textsFor(directory);
  const isOpenInRun = (type: string): boolean =>
    state.steps.some(
      (other) =>
        other.planId === step.planId && other.run === step.run && other.type === type && isOpenStep(other),
    );
  const isSetByCourt = plan?.steps[step.type]?.due.some((moment) => 'exactMinutes' in moment) === true;
  return {
    ...(plan === undefined || isSetByCourt ? {} : { from: addWorkingDays(calendar, localDateOf(now), 1) }),
    steps: Object.keys(plan?.steps ?? {})
      .filter((type) => type !== step.type && !isOpenInRun(type))
      .map((type) => ({ type, title: title(type, language).title })),
  };
};

const closedPart = ({ outcome, outcomeAt }: StepRecord) => ({
  status: 'closed' as const,
  ...(outcome === undefined ? {} : { outcome }),
  ...(outcomeAt === undefined ? {} : { answeredAt: outcomeAt }),
});

/** What the answer page does, on the same use case as every other way of answering. */
export const createAnswerPort = (deps: RegisterDeps, signer: TokenSigner): AnswerPort => {
  type Found = { claims: AnswerClaims; state: CaseState; step: StepRecord; shown: StepShown };
  const find = async (token: string): Promise<Found | LinkProblem> => {
    const directory = await deps.directory();
    const reading = readAnswerToken(token, signer, deps.clock());
    if (!reading.ok) return { status: reading.reason, language: directory.organisation.language };
    const behind = await stepBehind(deps.store, reading.claims.caseId, reading.claims.stepId);
    if (behind === undefined) return { status: 'unknown' };
    const { state, step } = behind;
    return { claims: reading.claims, state, step, shown: stepShown(directory, state, step) };
  };
  /** The link is for whoever follows the case up now, who is the one that the task was sent to. */
  const originShown = async (
    { caseRecord }: CaseState,
    { directory, now }: DecisionContext,
  ): Promise<OriginPart | undefined> => {
    const signal = await newestSignal(deps.store, caseRecord.id);
    if (signal?.reading === undefined) return undefined;
    const recipient = responsibleFor(caseRecord, directory, now);
    const url = originalLinkOf(
      '',
      deps.ring,
      signer,
    )({
      caseId: caseRecord.id,
      signalId: signal.id,
      recipient,
      now,
    });
    return originPart(originOf(signal, url));
  };
  const show = async (token: string): Promise<AnswerShown> => {
    const found = await find(token);
    if ('status' in found) return found;
    const { step, shown } = found;
    if (!isOpenStep(step)) return { ...shown, ...closedPart(step) };
    const context = decisionContext(await deps.directory(), deps.clock());
    const outcomes = outcomesOfStep(step, context);
    const origin = await originShown(found.state, context);
    return {
      ...shown,
      status: 'open',
      outcomes,
      otherwise: otherwiseOf(found.state, step, shown, context),
      ...(origin === undefined ? {} : { origin }),
    };
  };
  return {
    show,
    depart: async (token, departure, reason) => {
      const found = await find(token);
      if ('status' in found) return found;
      const { state, step, shown } = found;
      const by = state.caseRecord.worker ?? 'team-lead';
      const decided = await changeCase(
        deps,
        { caseId: state.caseRecord.id, note: reason },
        (current, context) =>
          departure.kind === 'postpone'
            ? decidePostponement(current, { stepId: step.id, to: departure.to, by }, context)
            : decideDeviation(current, { stepId: step.id, instead: departure.step, by }, context),
      );
      if (decided.kind === 'unknown-case') return { status: 'unknown' };
      if (decided.kind === 'refused') {
        if (decided.reason !== 'not-open') return { ...shown, status: 'refused' };
        const again = await show(token);
        return again.status === 'open' ? { ...shown, status: 'closed' } : again;
      }
      const type = departure.kind === 'postpone' ? step.type : departure.step;
      const { title } = textsFor(await deps.directory())(type, shown.language);
      return { ...shown, status: 'departed', dueAt: decided.dueAt, title };
    },
    record: async (token, outcome, note) => {
      const found = await find(token);
      if ('status' in found) return found;
      const { claims, state, shown } = found;
      const answered = await recordAnswer(deps, {
        caseId: claims.caseId,
        stepId: claims.stepId,
        outcome,
        by: state.caseRecord.worker ?? 'team-lead',
        note,
      });
      switch (answered.result) {
        case 'recorded':
          return { ...shown, status: 'recorded', outcome };
        case 'already-recorded': {
          if (answered.outcome === outcome) return { ...shown, status: 'recorded', outcome };
          const again = await show(token);
          if (again.status === 'open') return { ...shown, status: 'closed' };
          return again;
        }
        case 'not-an-outcome':
          return { ...shown, status: 'not-an-outcome', outcomes: answered.allowed };
        case 'unknown-step':
          return { status: 'unknown' };
      }
    },
  };
};
