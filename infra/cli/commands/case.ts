import { changeCase } from '#application/change-case.ts';
import { mergeCases, splitCase } from '#application/merge-cases.ts';
import { type AssignmentRefused, decideAssignment } from '#domain/cases/decide-assignment.ts';
import { registerDeps } from '#runtime/deps.ts';
import { InputError, UsageError } from '../arguments.ts';
import type { Command } from '../command.ts';
import { withPlatform } from '../platform-session.ts';

const usage =
  'case merge A B [--again] | split A | assign A WORKER   --data DIR [--by EMAIL] [--note TEXT]   (WORKER: an address, or team for the team lead)';

const assignmentRefusals: Readonly<Record<AssignmentRefused, string>> = {
  'closed-case': 'This case is closed: a new signal opens it again.',
  'unknown-worker': 'This is no worker of the directory.',
  'same-worker': 'This case is with that worker already.',
  'not-hers': 'This case was given to somebody else meanwhile.',
};

const unknown = (caseId: string): InputError =>
  new InputError(`There is no case "${caseId}": the export shows the ids.`);
const print = (value: unknown): void => void process.stdout.write(`${JSON.stringify(value)}\n`);

export const command: Command = {
  usage,
  takesAtMost: 3,
  options: {
    data: { type: 'string' },
    by: { type: 'string' },
    note: { type: 'string' },
    again: { type: 'boolean' },
  },
  run: async ({ values, positionals }) => {
    const [verb, caseId, survivor] = positionals;
    const by = typeof values['by'] === 'string' ? values['by'] : 'command-line';
    if (verb === 'merge' && caseId !== undefined && survivor !== undefined)
      return withPlatform({ data: values['data'] }, async (platform) => {
        const again = values['again'] === true;
        const merged = await mergeCases(await registerDeps(), { absorbed: caseId, survivor, by, again });
        await platform.waitUntilIdle();
        switch (merged.result) {
          case 'merged':
          case 'already-merged':
            print({ result: merged.result, case: caseId, into: merged.survivor });
            return 0;
          case 'same-case':
            throw new InputError('A case cannot be merged into itself.');
          case 'kept-apart':
            throw new InputError(
              'These two were split: a person decided that they are two households. --again merges them after all.',
            );
          case 'unknown-case':
            throw unknown(merged.caseId);
        }
      });
    if (verb === 'split' && caseId !== undefined && survivor === undefined)
      return withPlatform({ data: values['data'] }, async (platform) => {
        const split = await splitCase(await registerDeps(), { caseId, by });
        await platform.waitUntilIdle();
        switch (split.result) {
          case 'split':
            print({ result: 'split', case: caseId, from: split.survivor });
            return 0;
          case 'not-merged':
            throw new InputError('This case was not merged into another one.');
          case 'unknown-case':
            throw unknown(split.caseId);
        }
      });
    if (verb === 'assign' && caseId !== undefined && survivor !== undefined) {
      const to = survivor === 'team' ? null : survivor.toLowerCase();
      const note = typeof values['note'] === 'string' ? values['note'] : undefined;
      return withPlatform({ data: values['data'] }, async (platform) => {
        const assigned = await changeCase(
          await registerDeps(),
          { caseId, ...(note === undefined ? {} : { note }) },
          (state, context) => decideAssignment(state, { to, by, reason: 'decided-by-a-person' }, context),
        );
        await platform.waitUntilIdle();
        if (assigned.kind === 'unknown-case') throw unknown(caseId);
        if (assigned.kind === 'refused') throw new InputError(assignmentRefusals[assigned.reason]);
        print({ result: 'assigned', case: caseId, worker: to });
        return 0;
      });
    }
    throw new UsageError(
      `case takes merge or assign with two arguments, or split with one.\nUsage: ${usage}`,
    );
  },
};
