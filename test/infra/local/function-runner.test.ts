import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createFunctionRunner, FunctionTimeoutError } from '#infra/local/function-runner.ts';
import { topology } from '#infra/topology.ts';

describe('createFunctionRunner', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('gives the handler the event and a context with the time that is left', async () => {
    const runner = createFunctionRunner(topology, {
      'run-step': (event, context) => ({
        event,
        name: context.functionName,
        left: context.getRemainingTimeInMillis(),
        memory: context.memoryLimitInMB,
      }),
    });
    expect(await runner.invoke('run-step', 'event')).toEqual({
      event: 'event',
      name: 'run-step',
      left: 30_000,
      memory: '512',
    });
  });

  it('gives up on a handler that does not answer within the time of the topology', async () => {
    const runner = createFunctionRunner(topology, { 'run-step': () => new Promise(() => undefined) });
    const outcome = runner.invoke('run-step', {}).catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(await outcome).toBeInstanceOf(FunctionTimeoutError);
  });

  it('hands on what the handler throws', async () => {
    const runner = createFunctionRunner(topology, {
      'run-step': () => {
        throw new Error('cannot');
      },
    });
    await expect(runner.invoke('run-step', {})).rejects.toThrow('cannot');
  });
});
