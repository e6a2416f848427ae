import { injectLambdaContext } from '@aws-lambda-powertools/logger/middleware';
import { logMetrics } from '@aws-lambda-powertools/metrics/middleware';
import { captureLambdaHandler } from '@aws-lambda-powertools/tracer/middleware';
import middy, { type MiddyfiedHandler } from '@middy/core';
import { logger, metrics, tracer } from './telemetry.ts';

/** The plumbing that every function has: request id in the logs, metrics flushed, a trace. Events are never logged. */
export const lambdaFunction = <Event, Result>(
  handle: (event: Event) => Promise<Result>,
): MiddyfiedHandler<Event, Result> =>
  middy<Event, Result>()
    .use(injectLambdaContext(logger, { logEvent: false, resetKeys: true }))
    .use(logMetrics(metrics))
    .use(captureLambdaHandler(tracer, { captureResponse: false }))
    .handler(async (event) => handle(event));
