import { randomUUID } from 'node:crypto';
import type { Context } from 'aws-lambda';
import type { FunctionName, FunctionSettings, Topology } from '#infra/topology.ts';
import { localAccount, localRegion } from './local-names.ts';

/** A Lambda handler as a function's file exports it. */
export type FunctionHandler = (event: unknown, context: Context) => unknown;

/** The function did not answer within the time of the topology; on AWS its sandbox would have been ended. */
export class FunctionTimeoutError extends Error {
  override readonly name = 'FunctionTimeoutError';
}

/** Runs functions in this process as Lambda runs them: loaded once, with a context, within their time. */
export type FunctionRunner = {
  /**
   * @throws FunctionTimeoutError when the time is over (the handler itself cannot be ended here and may go on)
   * @throws whatever the handler throws
   */
  readonly invoke: (name: FunctionName, event: unknown) => Promise<unknown>;
  /** Loads the file of a function before its first event, as a warm sandbox would have done. */
  readonly load: (name: FunctionName) => Promise<void>;
};

const isModuleWithHandler = (value: unknown): value is { handler: FunctionHandler } =>
  typeof value === 'object' && value !== null && 'handler' in value && typeof value.handler === 'function';

const importHandler = async (settings: FunctionSettings): Promise<FunctionHandler> => {
  const loaded: unknown = await import(new URL(`../../${settings.entry}`, import.meta.url).href);
  if (!isModuleWithHandler(loaded)) throw new TypeError(`${settings.entry} exports no function "handler".`);
  return loaded.handler;
};

const nothing = (): void => undefined;

const contextOf = (name: FunctionName, settings: FunctionSettings, deadline: number): Context => {
  return {
    callbackWaitsForEmptyEventLoop: true,
    functionName: name,
    functionVersion: '$LATEST',
    invokedFunctionArn: `arn:aws:lambda:${localRegion}:${localAccount}:function:${name}`,
    memoryLimitInMB: String(settings.memoryMb),
    awsRequestId: randomUUID(),
    logGroupName: `/aws/lambda/${name}`,
    logStreamName: 'local',
    getRemainingTimeInMillis: () => Math.max(0, deadline - performance.now()),
    done: nothing,
    fail: nothing,
    succeed: nothing,
  };
};

export const createFunctionRunner = (
  topology: Topology,
  /** Stand-ins for the functions' files, for tests. */
  given: Partial<Record<FunctionName, FunctionHandler>> = {},
): FunctionRunner => {
  const handlers = new Map<FunctionName, Promise<FunctionHandler>>();
  const handlerOf = (name: FunctionName): Promise<FunctionHandler> => {
    const known = handlers.get(name);
    if (known !== undefined) return known;
    const stand = given[name];
    const loading = stand === undefined ? importHandler(topology.functions[name]) : Promise.resolve(stand);
    handlers.set(name, loading);
    return loading;
  };

  return {
    load: async (name) => {
      await handlerOf(name);
    },
    invoke: async (name, event) => {
      const settings = topology.functions[name];
      const handler = await handlerOf(name);
      const timeoutMs = settings.timeoutSeconds * 1000;
      let timer: NodeJS.Timeout | undefined;
      const timeout = new Promise<never>((_resolve, reject) => {
        timer = setTimeout(
          () =>
            reject(
              new FunctionTimeoutError(`${name} did not answer within ${settings.timeoutSeconds} seconds.`),
            ),
          timeoutMs,
        );
      });
      try {
        const context = contextOf(name, settings, performance.now() + timeoutMs);
        return await Promise.race([(async () => handler(event, context))(), timeout]);
      } finally {
        clearTimeout(timer);
      }
    },
  };
};
