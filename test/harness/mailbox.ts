import { type MailboxEntry, readMailbox } from '#infra/local/mailbox.ts';
import type { Platform } from '#infra/local/platform.ts';

/** Every letter that was sent, oldest first. */
export const lettersOf = async ({ outbox }: Pick<Platform, 'outbox'>): Promise<MailboxEntry[]> => {
  const letters: MailboxEntry[] = [];
  for await (const letter of readMailbox(outbox)) letters.push(letter);
  return letters;
};
