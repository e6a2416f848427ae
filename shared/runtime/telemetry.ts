import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';

/** Structured logs and metrics of the functions; traces come from Lambda itself (active tracing), without an SDK inside. Names and counts only: never a body, a name or an address. */
export const logger = new Logger({ serviceName: process.env['AWS_LAMBDA_FUNCTION_NAME'] ?? 'kier' });
/** A run without a metric is no fault: the library would write a warning for each. */
const quiet = {
  debug: () => undefined,
  error: () => undefined,
  info: () => undefined,
  warn: () => undefined,
};
export const metrics = new Metrics({ namespace: 'Kier', serviceName: 'kier', logger: quiet });

export const count = (name: string, value = 1): void => {
  metrics.addMetric(name, MetricUnit.Count, value);
};

export const seconds = (name: string, value: number): void => {
  metrics.addMetric(name, MetricUnit.Seconds, value);
};

/** Error names are ours or the SDK's; messages may quote input, so only names are logged. */
export const logFailure = (what: string, error: unknown): void => {
  logger.error(what, { error: error instanceof Error ? error.name : 'unknown', at: placeOf(error) });
};

/** First frame of the stack without its message: where to look, and nothing of what was in the data. */
const placeOf = (error: unknown): string | undefined =>
  error instanceof Error
    ? error.stack
        ?.split('\n')
        .find((line) => line.trim().startsWith('at '))
        ?.trim()
    : undefined;
