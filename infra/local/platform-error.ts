/**
 * A reason why the platform cannot run that the person who started it can remove. `message` is one sentence that names
 * the remedy; the command line prints it on standard error without a stack and ends with `exitCode`.
 */
export class PlatformError extends Error {
  override readonly name = 'PlatformError';
  /** 1: the surroundings do not allow it; 2: wrong use. */
  readonly exitCode: 1 | 2;

  constructor(message: string, exitCode: 1 | 2 = 1, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.exitCode = exitCode;
  }
}
