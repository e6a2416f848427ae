import { handle, type LambdaEvent } from 'hono/aws-lambda';
import { createAnswerApp } from '#adapters/pages/answer-app.ts';
import { createAnswerPort } from '#adapters/pages/answer-port.ts';
import { registerDeps } from '#runtime/deps.ts';
import { keyRing } from '#runtime/key-ring.ts';
import { lambdaFunction } from '#runtime/lambda-function.ts';
import { count, logFailure } from '#runtime/telemetry.ts';

/** Serves the answer page: GET shows a step, POST records its outcome. */
export const handler = lambdaFunction(async (event: LambdaEvent) => {
  const { links } = await keyRing();
  const app = createAnswerApp({
    answers: createAnswerPort(await registerDeps(), links),
    onError: (error) => logFailure('answer page failed', error),
  });
  count('AnswerPageAsked');
  return handle(app)(event);
});
