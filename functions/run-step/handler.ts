import { stepDue } from '#events/envelope.ts';
import { runDueStep } from '#application/run-due-step.ts';
import { registerDeps } from '#runtime/deps.ts';
import { queueFunction } from '#runtime/queue-function.ts';

const metricOf = {
  ran: 'StepRun',
  'nothing-to-do': 'StepSkipped',
  'review-looked-at': 'ReviewLookedAt',
  'list-settled': 'ListSettled',
} as const;

/** Runs steps whose moment has come, and looks again at reviews whose case has appeared. */
export const handler = queueFunction(async ({ body }) => {
  const { data } = stepDue.parse(JSON.parse(body));
  return metricOf[await runDueStep(await registerDeps(), data)];
});
