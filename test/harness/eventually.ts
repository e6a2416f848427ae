import { vi } from 'vitest';

/** Waits until the assertion holds; generous, for a busy machine only makes it later. */
export const eventually = <Result>(assertion: () => Result | Promise<Result>): Promise<Result> =>
  vi.waitFor(assertion, { timeout: 30_000, interval: 20 });
