import { exportOf } from '../case-counts.ts';
import type { Command } from '../command.ts';
import { withPlatform } from '../platform-session.ts';

export const command: Command = {
  usage: 'export --data DIR',
  takesAtMost: 0,
  options: { data: { type: 'string' } },
  run: ({ values }) =>
    withPlatform({ data: values['data'], pollers: false }, async (platform) => {
      process.stdout.write(`${JSON.stringify(await exportOf(platform), null, 2)}\n`);
      return 0;
    }),
};
