import { registerMessage } from '#application/register-message.ts';
import { queueFunction } from '#runtime/queue-function.ts';
import { registerDeps } from '#runtime/deps.ts';
import { rawStore } from '#runtime/raw.ts';

/** Takes the signals on the queue `arrears-signals` into cases. */
export const handler = queueFunction(async ({ body }) =>
  registerMessage({ ...(await registerDeps()), raw: rawStore() }, body),
);
