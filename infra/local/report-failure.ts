import { PartialBatchFailure } from './event-source-mapping.ts';

/**
 * One line on standard error about something that failed and will be tried again: the name of the error and where it
 * was raised. Its message is not shown, for it may quote what somebody sent.
 */
export const reportFailure = (where: string, error: unknown): void => {
  // The function has told of each failed message itself.
  if (error instanceof PartialBatchFailure) return;
  const name = error instanceof Error ? error.name : 'unknown error';
  const frame =
    error instanceof Error ? error.stack?.split('\n').find((line) => /^\s+at /.test(line)) : undefined;
  process.stderr.write(`${where}: ${name}${frame === undefined ? '' : ` ${frame.trim()}`}\n`);
};
