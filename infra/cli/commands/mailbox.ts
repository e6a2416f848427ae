import { readMailbox } from '#infra/local/mailbox.ts';
import { lockDataFolder } from '#infra/local/data-lock.ts';
import { openOutbox } from '#infra/local/outbox.ts';
import { join } from 'node:path';
import { dataDirOf } from '../arguments.ts';
import type { Command } from '../command.ts';

export const command: Command = {
  usage: 'mailbox --data DIR [--raw]',
  takesAtMost: 0,
  options: { data: { type: 'string' }, raw: { type: 'boolean' } },
  run: async ({ values }) => {
    const data = dataDirOf(typeof values['data'] === 'string' ? values['data'] : undefined);
    const lock = lockDataFolder(data);
    try {
      const outbox = openOutbox(join(data, 'outbox'));
      for await (const { raw, ...mail } of readMailbox(outbox)) {
        const line = values['raw'] === true ? { ...mail, raw: raw.toString('utf8') } : mail;
        process.stdout.write(`${JSON.stringify(line)}\n`);
      }
      return 0;
    } finally {
      lock.release();
    }
  },
};
