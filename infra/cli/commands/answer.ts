import { outcomeOf } from '#domain/links/answer-token.ts';
import { outcomeCodes } from '#domain/outcome.ts';
import { recordAnswer } from '#application/record-answer.ts';
import { registerDeps } from '#runtime/deps.ts';
import { InputError, UsageError } from '../arguments.ts';
import type { Command } from '../command.ts';
import { withPlatform } from '../platform-session.ts';

export const command: Command = {
  usage: 'answer CASE STEP OUTCOME --data DIR [--note TEXT]',
  takesAtMost: 3,
  options: { data: { type: 'string' }, note: { type: 'string' } },
  run: async ({ values, positionals }) => {
    const [caseId, stepId, given] = positionals;
    if (caseId === undefined || stepId === undefined || given === undefined) {
      throw new UsageError('answer takes a case, a step and an outcome; the export shows the ids.');
    }
    const outcome = outcomeOf(given);
    if (outcome === undefined)
      throw new UsageError(`There is no outcome "${given}": use one of ${outcomeCodes.join(', ')}.`);
    const note = typeof values['note'] === 'string' ? values['note'] : undefined;
    return withPlatform({ data: values['data'] }, async (platform) => {
      const answered = await recordAnswer(await registerDeps(), {
        caseId,
        stepId,
        outcome,
        by: 'command-line',
        ...(note === undefined ? {} : { note }),
      });
      await platform.waitUntilIdle();
      switch (answered.result) {
        case 'recorded':
          process.stdout.write(
            `${JSON.stringify({ result: 'recorded', case: caseId, step: stepId, outcome })}\n`,
          );
          return 0;
        case 'already-recorded':
          process.stdout.write(
            `${JSON.stringify({ result: 'already-recorded', case: caseId, step: stepId, outcome: answered.outcome ?? null })}\n`,
          );
          return answered.outcome === outcome ? 0 : 1;
        case 'not-an-outcome':
          throw new InputError(
            `This step cannot end with "${outcome}": use one of ${answered.allowed.join(', ')}.`,
          );
        case 'unknown-step':
          throw new InputError('There is no such case or step: the export shows the ids.');
      }
    });
  },
};
