import { SQSClient } from '@aws-sdk/client-sqs';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { FunctionName, Topology } from '#infra/topology.ts';
import { withoutLog } from '#runtime/clients.ts';
import { localCredentials } from './clients.ts';
import type { PlatformClock } from './clock.ts';
import { startEventSourceMapping } from './event-source-mapping.ts';
import { createFunctionRunner, type FunctionHandler } from './function-runner.ts';
import { localRegion, queueArnOf, queueUrlOf } from './local-names.ts';
import { startSchedule } from './schedule.ts';

/** Told of what failed and where; the error may hold personal data, so only its name and place may be shown. */
export type FailureListener = (where: string, error: unknown) => void;

/** The functions of the topology, each behind its trigger. */
export type FunctionTriggers = {
  /** Runs the function behind the schedule once, now. */
  readonly runTick: () => Promise<void>;
  /** The function behind the HTTP trigger. */
  readonly answerRequest: (event: APIGatewayProxyEventV2) => Promise<unknown>;
  readonly isAtRest: () => boolean;
  readonly stop: () => Promise<void>;
};

/** How long a stop waits for messages that are being worked on; the others come back at the next start. */
const stopGraceMs = 10_000;
const longestRetryDelaySeconds = 15;

/**
 * Seconds until a message that failed for the n-th time is offered again. Sooner than on AWS, where it waits for the
 * visibility timeout: six times the function's time is long on one machine, where somebody waits for the queues.
 */
const retryDelaySeconds = (receiveCount: number): number =>
  Math.min(longestRetryDelaySeconds, 2 ** Math.max(0, receiveCount - 1));

/** Messages of one queue worked on at a time: on AWS each invocation has a machine, here all share one process. */
const messagesAtATime = 10;
const concurrencyHere = (batchSize: number): number =>
  Math.max(1, Math.floor(messagesAtATime / batchSize / 2));

const isFunctionName = (name: string, topology: Topology): name is FunctionName => name in topology.functions;

export const startFunctionTriggers = (options: {
  readonly topology: Topology;
  readonly sqsEndpoint: string;
  readonly clock: PlatformClock;
  /** False: queues are not polled and the schedule does not run by itself. */
  readonly isPolling: boolean;
  readonly handlers?: Partial<Record<FunctionName, FunctionHandler>> | undefined;
  readonly onFailure: FailureListener;
}): FunctionTriggers => {
  const { topology, sqsEndpoint, clock, isPolling, onFailure } = options;
  const runner = createFunctionRunner(topology, options.handlers);
  const names = Object.keys(topology.functions).filter((name) => isFunctionName(name, topology));
  // A client of its own: long polls hold connections that senders need.
  const sqs = withoutLog(
    new SQSClient({ region: localRegion, credentials: localCredentials, endpoint: sqsEndpoint }),
  );

  const mappings = names.flatMap((name) => {
    const { trigger } = topology.functions[name];
    if (!isPolling || trigger.kind !== 'queue') return [];
    return [
      startEventSourceMapping({
        client: sqs,
        queueUrl: queueUrlOf(sqsEndpoint, trigger.queue),
        queueArn: queueArnOf(trigger.queue),
        batchSize: trigger.batchSize,
        maxConcurrency: Math.min(trigger.maxConcurrency, concurrencyHere(trigger.batchSize)),
        invoke: (event) => runner.invoke(name, event),
        onFailure: (error) => onFailure(name, error),
        retryDelaySeconds,
      }),
    ];
  });
  const schedules = names.flatMap((name) => {
    const { trigger } = topology.functions[name];
    if (trigger.kind !== 'schedule') return [];
    return [
      startSchedule({
        clock,
        everyMinutes: trigger.everyMinutes,
        isAutomatic: isPolling,
        invoke: (event) => runner.invoke(name, event),
        onFailure: (error) => onFailure(name, error),
      }),
    ];
  });
  const answering = names.find((name) => topology.functions[name].trigger.kind === 'http');

  // Warm before the first event, one after the other, so that the start itself is quick.
  let isStopped = false;
  const loading = (async () => {
    if (!isPolling) return;
    for (const name of names) {
      if (isStopped) return;
      await runner.load(name).catch((error: unknown) => onFailure(name, error));
    }
  })();

  return {
    runTick: async () => {
      await Promise.all(schedules.map((schedule) => schedule.runNow()));
    },
    answerRequest: (event) =>
      answering === undefined
        ? Promise.resolve({ statusCode: 404, body: 'Not found.' })
        : runner.invoke(answering, event),
    isAtRest: () =>
      mappings.every((mapping) => mapping.isAtRest()) && schedules.every((schedule) => schedule.isAtRest()),
    stop: async () => {
      isStopped = true;
      await Promise.all(schedules.map((schedule) => schedule.stop()));
      await Promise.all(mappings.map((mapping) => mapping.stop(stopGraceMs)));
      await loading;
      sqs.destroy();
    },
  };
};
