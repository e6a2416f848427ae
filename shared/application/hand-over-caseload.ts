import { type AssignmentRefused, decideAssignment } from '#domain/cases/decide-assignment.ts';
import { handOver, placeThatCounts } from '#domain/assignment/index.ts';
import { changeCase } from './change-case.ts';
import type { RegisterDeps } from './register-signal.ts';
import type { OpenCases } from './send-notice.ts';

export type HandOverInput = {
  /** E-mail address of who gives her cases away; null: the cases that are with the team lead. */
  readonly from: string | null;
  /** Who takes them all; absent: they are spread by municipality, service, language, presence and load. */
  readonly to?: string;
  readonly by: string;
  readonly note?: string;
};

export type HandedOver =
  | { readonly result: 'unknown-worker'; readonly worker: string }
  | {
      readonly result: 'handed-over';
      readonly cases: readonly {
        readonly caseId: string;
        /** null: the team lead. */
        readonly worker: string | null;
        readonly reason: string;
        /** Why nothing changed on this case. */
        readonly kept?: AssignmentRefused | 'unknown-case';
      }[];
    };

/**
 * Hands over the open cases of a worker, one transaction a case: whoever is interrupted and begins again goes on with
 * those that are left. A case that fits nobody goes to the team lead, who is told.
 */
export const handOverCaseload = async (
  deps: RegisterDeps & { readonly openCases: OpenCases },
  { from, to, by, note }: HandOverInput,
): Promise<HandedOver> => {
  const directory = await deps.directory();
  if (to !== undefined && !directory.workers.some(({ email }) => email === to))
    return { result: 'unknown-worker', worker: to };
  const open = (await deps.openCases(from)).filter(({ caseRecord }) => caseRecord.worker === from);
  if (open.length === 0 && from !== null && !directory.workers.some(({ email }) => email === from))
    return { result: 'unknown-worker', worker: from };
  const plan =
    to === undefined
      ? handOver({
          directory,
          from,
          cases: open.map(({ caseRecord }) => {
            const dwelling = placeThatCounts(caseRecord);
            const municipality = dwelling?.municipality ?? caseRecord.municipality;
            return {
              id: caseRecord.id,
              service: caseRecord.service,
              language: caseRecord.facts.language?.value ?? directory.organisation.language,
              ...(municipality === undefined ? {} : { municipality }),
              ...(dwelling?.postcode === undefined ? {} : { postcode: dwelling.postcode }),
            };
          }),
          now: deps.clock(),
          load: await deps.store.openCaseCounts(directory.workers.map(({ email }) => email)),
        }).map(({ id, assignment }) => ({ id, worker: assignment.worker, reason: assignment.reason }))
      : open.map(({ caseRecord }) => ({ id: caseRecord.id, worker: to, reason: 'handed-over' }));
  const cases = [];
  for (const { id, worker, reason } of plan) {
    const decided = await changeCase(
      deps,
      { caseId: id, ...(note === undefined ? {} : { note }) },
      (state, context) => decideAssignment(state, { from, to: worker, reason, by }, context),
    );
    const kept =
      decided.kind === 'unknown-case'
        ? decided.kind
        : decided.kind === 'refused'
          ? decided.reason
          : undefined;
    cases.push({ caseId: id, worker, reason, ...(kept === undefined ? {} : { kept }) });
  }
  return { result: 'handed-over', cases };
};
