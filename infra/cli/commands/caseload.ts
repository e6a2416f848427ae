import { createOpenCases } from '#adapters/aws/open-cases.ts';
import { handOverCaseload } from '#application/hand-over-caseload.ts';
import { localTable } from '#infra/local/local-names.ts';
import { registerDeps } from '#runtime/deps.ts';
import { InputError, UsageError } from '../arguments.ts';
import type { Command } from '../command.ts';
import { withPlatform } from '../platform-session.ts';

const usage =
  'caseload show | hand-over FROM [TO]   --data DIR [--note TEXT] [--by EMAIL]   (FROM: an address, or team for the cases of nobody)';

const print = (value: unknown): void => void process.stdout.write(`${JSON.stringify(value)}\n`);

export const command: Command = {
  usage,
  takesAtMost: 3,
  options: { data: { type: 'string' }, note: { type: 'string' }, by: { type: 'string' } },
  run: async ({ values, positionals }) => {
    const [verb, from, to] = positionals;
    const note = typeof values['note'] === 'string' ? values['note'] : undefined;
    const by = typeof values['by'] === 'string' ? values['by'] : 'command-line';
    if (verb === 'show' && from === undefined)
      return withPlatform({ data: values['data'] }, async (platform) => {
        const deps = await registerDeps();
        const openCases = createOpenCases(platform.clients.dynamodb, localTable, deps.store);
        const { workers } = await deps.directory();
        const load = await deps.store.openCaseCounts(workers.map(({ email }) => email));
        for (const { email, fte } of workers) print({ worker: email, fte, open: load.get(email) ?? 0 });
        print({ worker: null, open: (await openCases(null)).length });
        return 0;
      });
    if (verb !== 'hand-over' || from === undefined)
      throw new UsageError(`caseload takes show, or hand-over with a worker.\nUsage: kier ${usage}`);
    return withPlatform({ data: values['data'] }, async (platform) => {
      const deps = await registerDeps();
      const openCases = createOpenCases(platform.clients.dynamodb, localTable, deps.store);
      const handed = await handOverCaseload(
        { ...deps, openCases },
        {
          from: from === 'team' ? null : from.toLowerCase(),
          by,
          ...(to === undefined ? {} : { to: to.toLowerCase() }),
          ...(note === undefined ? {} : { note }),
        },
      );
      await platform.waitUntilIdle();
      if (handed.result === 'unknown-worker')
        throw new InputError(`${handed.worker} is no worker of the directory.`);
      for (const { caseId, worker, reason, kept } of handed.cases)
        print({ case: caseId, worker, reason, ...(kept === undefined ? {} : { kept }) });
      return 0;
    });
  },
};
