import { injectLambdaContext } from '@aws-lambda-powertools/logger/middleware';
import { logMetrics } from '@aws-lambda-powertools/metrics/middleware';
import middy, { type MiddyfiedHandler } from '@middy/core';
import { logger, metrics } from './telemetry.ts';

/** The plumbing that every function has: request id in the logs, metrics flushed. Events are never logged. */
export const lambdaFunction = <Event, Result>(
  handle: (event: Event) => Promise<Result>,
): MiddyfiedHandler<Event, Result> =>
  middy<Event, Result>()
    .use(injectLambdaContext(logger, { logEvent: false, resetKeys: true }))
    .use(logMetrics(metrics))
    .handler(async (event) => handle(event));
