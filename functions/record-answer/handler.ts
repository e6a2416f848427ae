import { handle, type LambdaEvent } from 'hono/aws-lambda';
import { createAnswerApp } from '#adapters/pages/answer-app.ts';
import { createAnswerPort } from '#adapters/pages/answer-port.ts';
import { createOriginalPort } from '#adapters/pages/original-port.ts';
import { createReviewPort } from '#adapters/pages/review-port.ts';
import { registerDeps } from '#runtime/deps.ts';
import { keyRing } from '#runtime/key-ring.ts';
import { rawStore } from '#runtime/raw.ts';
import { lambdaFunction } from '#runtime/lambda-function.ts';
import { count, logFailure } from '#runtime/telemetry.ts';

/** Serves the answer page and the review page: GET shows, POST records. */
export const handler = lambdaFunction(async (event: LambdaEvent) => {
  const [{ links }, deps] = await Promise.all([keyRing(), registerDeps()]);
  const app = createAnswerApp({
    answers: createAnswerPort(deps, links),
    reviews: createReviewPort(deps, links),
    originals: createOriginalPort({ ...deps, raw: rawStore() }, links),
    onError: (error) => logFailure('answer page failed', error),
  });
  count('AnswerPageAsked');
  return handle(app)(event);
});
