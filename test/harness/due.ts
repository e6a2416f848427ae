import { createDueIndex } from '#adapters/aws/due-index.ts';
import { handOnDue } from '#application/hand-on-due.ts';
import type { DueHint } from '#application/ports.ts';
import type { TestServices } from './services.ts';

/** Everything due at `now`, claimed and handed on as `tick` does it, oldest first. */
export const handedOnAt = async (
  { clients }: TestServices,
  tableName: string,
  now: string,
): Promise<readonly DueHint[]> => {
  const hints: DueHint[] = [];
  const index = createDueIndex(clients.dynamodb, tableName);
  const offer = (offered: readonly DueHint[]): Promise<void> => {
    hints.push(...offered);
    return Promise.resolve();
  };
  while ((await handOnDue({ index, offer, clock: () => now })).isMore);
  return hints;
};
