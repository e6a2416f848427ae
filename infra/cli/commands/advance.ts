import { instantArgument, UsageError } from '../arguments.ts';
import { countsOf, exportOf } from '../case-counts.ts';
import type { Command } from '../command.ts';
import { withPlatform } from '../platform-session.ts';

export const command: Command = {
  usage: 'advance --to ISO --data DIR',
  takesAtMost: 0,
  options: { to: { type: 'string' }, data: { type: 'string' }, directory: { type: 'string' } },
  run: async ({ values }) => {
    const to = instantArgument('--to', typeof values['to'] === 'string' ? values['to'] : undefined);
    if (to === undefined) throw new UsageError('advance takes --to, the moment to move to.');
    return withPlatform({ data: values['data'], directory: values['directory'] }, async (platform) => {
      const from = platform.clock.now().toISOString();
      if (to < from)
        throw new UsageError(`The clock shows ${from} and never goes back: choose a later moment.`);
      let moments = 0;
      await platform.advanceTo(to, (at) => {
        moments += 1;
        process.stderr.write(`${at.toISOString()}\n`);
      });
      const idle = await platform.waitUntilIdle();
      const counts = {
        from,
        to,
        moments,
        ...countsOf(await exportOf(platform)),
        deadLetters: idle.deadLetters,
      };
      process.stdout.write(`${JSON.stringify(counts)}\n`);
      return idle.deadLetters === 0 ? 0 : 1;
    });
  },
};
