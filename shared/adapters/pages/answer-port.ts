import type { CaseState } from '#domain/cases/case-change.ts';
import { languageOfColleague } from '#domain/cases/notices-for-signal.ts';
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
import { outcomesOfStep } from '#domain/cases/decision-context.ts';
import { planCatalogue } from '#domain/plans/index.ts';
import { stepBehind } from '#application/merged-cases.ts';
import { recordAnswer } from '#application/record-answer.ts';
import type { RegisterDeps } from '#application/register-signal.ts';
import type { SendDeps } from '#application/send-notice.ts';
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
  return {
    caseId: caseRecord.id,
    stepType: step.type,
    dueAt: step.dueAt,
    language: caseRecord.worker === null ? language : languageOfColleague(directory, caseRecord.worker),
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
  const show = async (token: string): Promise<AnswerShown> => {
    const found = await find(token);
    if ('status' in found) return found;
    const { step, shown } = found;
    if (!isOpenStep(step)) return { ...shown, ...closedPart(step) };
    const outcomes = outcomesOfStep(step, { catalogue: planCatalogue(await deps.directory()) });
    return { ...shown, status: 'open', outcomes };
  };
  return {
    show,
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
