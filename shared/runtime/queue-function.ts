import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import type { MiddyfiedHandler } from '@middy/core';
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { lambdaFunction } from './lambda-function.ts';
import { count, logFailure } from './telemetry.ts';

/**
 * A function on a queue: each message on its own, failures reported one by one so that only they are delivered again.
 * `handle` says what to count, and throws for a message that must come back; permanent faults it turns into a review item itself.
 */
export const queueFunction = (
  handle: (record: SQSRecord) => Promise<string | readonly string[]>,
): MiddyfiedHandler<SQSEvent, SQSBatchResponse> => {
  const handleRecord = async (record: SQSRecord): Promise<void> => {
    try {
      for (const metric of [await handle(record)].flat()) count(metric);
    } catch (error) {
      logFailure('message failed', error);
      throw error;
    }
  };
  return lambdaFunction(async (event: SQSEvent): Promise<SQSBatchResponse> => {
    const processor = new BatchProcessor(EventType.SQS);
    return processPartialResponse(event, handleRecord, processor, { throwOnFullBatchFailure: false });
  });
};
