import { isDate } from '#domain/calendar/index.ts';
import { changeCase } from '#application/change-case.ts';
import { type CourseRefused, decideDeviation, decidePostponement } from '#domain/cases/decide-course.ts';
import { registerDeps } from '#runtime/deps.ts';
import { InputError, UsageError } from '../arguments.ts';
import type { Command } from '../command.ts';
import { withPlatform } from '../platform-session.ts';

const usage =
  'step postpone CASE STEP DATE | instead CASE STEP OTHER-STEP   --note REASON --data DIR [--by EMAIL]';

const refusals: Readonly<Record<CourseRefused, string>> = {
  'unknown-step': 'There is no such case or step: the export shows the ids.',
  'not-open': 'This step was answered, or events overtook it.',
  'unknown-plan': 'The plan of this step is not known any more: answer the step instead.',
  'not-ahead': 'A step can be put off to a day to come, not to today or a day that has passed.',
  'too-late': 'On that day it would come too late: what limits it, such as the hearing, comes first.',
  'set-by-court': 'The court has set the moment of this step: it moves when the hearing does.',
  'no-such-step': 'The plan has no such step. It has:',
  'open-already': 'That step is open already.',
};

/** @throws {UsageError} when the text is no day that exists. */
const dateArgument = (given: string): string => {
  if (!isDate(given)) throw new UsageError(`A day is written as 2026-11-12, not "${given}".`);
  return given;
};

export const command: Command = {
  usage,
  takesAtMost: 4,
  options: { data: { type: 'string' }, note: { type: 'string' }, by: { type: 'string' } },
  run: async ({ values, positionals }) => {
    const [verb, caseId, stepId, target] = positionals;
    const isKnown = verb === 'postpone' || verb === 'instead';
    if (!isKnown || caseId === undefined || stepId === undefined || target === undefined)
      throw new UsageError(`step takes postpone or instead, a case, a step and where to.\nUsage: ${usage}`);
    const note = typeof values['note'] === 'string' ? values['note'].trim() : '';
    if (note === '') throw new UsageError('To leave the plan takes a reason: --note TEXT.');
    const by = typeof values['by'] === 'string' ? values['by'] : 'command-line';
    const to = verb === 'postpone' ? dateArgument(target) : target;
    return withPlatform({ data: values['data'] }, async (platform) => {
      const decided = await changeCase(await registerDeps(), { caseId, note }, (state, context) =>
        verb === 'postpone'
          ? decidePostponement(state, { stepId, to, by }, context)
          : decideDeviation(state, { stepId, instead: to, by }, context),
      );
      await platform.waitUntilIdle();
      if (decided.kind === 'unknown-case') throw new InputError(refusals['unknown-step']);
      if (decided.kind === 'refused')
        throw new InputError([refusals[decided.reason], ...(decided.known ?? [])].join(' '));
      const { dueAt, taken = stepId } = decided;
      process.stdout.write(
        `${JSON.stringify({ result: verb === 'postpone' ? 'postponed' : 'taken-instead', case: caseId, step: taken, dueAt })}\n`,
      );
      return 0;
    });
  },
};
