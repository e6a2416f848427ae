import { type ReviewDecided, decideReview } from '#application/decide-review.ts';
import { loadHouseholds } from '#application/merged-cases.ts';
import type { ReviewRecord } from '#application/ports.ts';
import type { RegisterDeps } from '#application/register-signal.ts';
import { isReasonWord, type ReviewDecision, setAsideReasons } from '#domain/cases/decide-review.ts';
import { registerDeps } from '#runtime/deps.ts';
import { InputError, UsageError } from '../arguments.ts';
import type { Command } from '../command.ts';
import { withPlatform } from '../platform-session.ts';

const usage =
  'review list | show ID | same ID CASE | new ID | set-aside ID REASON | duplicate ID SIGNAL [--case CASE]   --data DIR [--by EMAIL]';

const summaryOf = ({ id, reason, detail, at, source, candidates }: ReviewRecord) => ({
  id,
  reason,
  ...(detail === undefined ? {} : { detail }),
  at,
  source,
  candidates,
});

/** Both sides of a doubt, with the score of each field. */
const sidesOf = async (deps: RegisterDeps, review: ReviewRecord) => {
  const { records, survivorOf } = await loadHouseholds(deps.store, review.candidates);
  return {
    ...summaryOf(review),
    fields: review.fields ?? {},
    cases: records.map(({ id, status, phase, facts }) => {
      const score = review.scores?.find(({ caseId }) => survivorOf(caseId) === id);
      return {
        id,
        status,
        phase,
        household: {
          tenants: facts.tenants,
          dwelling: facts.dwelling?.value ?? {},
          landlord: facts.landlord?.value ?? {},
          rollNumbers: facts.rollNumbers,
        },
        ...(score === undefined
          ? {}
          : { score: { total: score.total, probability: score.probability, fields: score.fields } }),
      };
    }),
  };
};

const decisionOf = (
  verb: string,
  argument: string | undefined,
  caseId: string | undefined,
): ReviewDecision => {
  if (verb === 'new' && argument === undefined) return { kind: 'new' };
  if (argument === undefined)
    throw new UsageError(`review ${verb} takes one argument more.\nUsage: ${usage}`);
  if (verb === 'same') return { kind: 'same', caseId: argument };
  if (verb === 'duplicate')
    return { kind: 'duplicate', of: argument, ...(caseId === undefined ? {} : { caseId }) };
  if (verb === 'set-aside' && isReasonWord(argument)) return { kind: 'set-aside', reason: argument };
  throw new UsageError(
    verb === 'set-aside'
      ? `A reason is a word such as ${setAsideReasons.join(', ')}.`
      : `There is no "review ${verb}" with these arguments.\nUsage: ${usage}`,
  );
};

const print = (value: unknown): void => void process.stdout.write(`${JSON.stringify(value)}\n`);

const report = (reviewId: string, decided: ReviewDecided): number => {
  switch (decided.result) {
    case 'decided':
    case 'already-decided':
      print({ review: reviewId, ...decided });
      return 0;
    case 'decided-otherwise':
      print({ review: reviewId, ...decided });
      return 1;
    case 'unknown-review':
      throw new InputError(`There is no review "${reviewId}": review list shows the ids.`);
    case 'unknown-case':
      throw new InputError('There is no such case: the export shows the ids.');
    case 'unknown-signal':
      throw new InputError(
        'No case that it may belong to has such a signal: --case names the case that the signal stands on.',
      );
  }
};

export const command: Command = {
  usage,
  takesAtMost: 3,
  options: { data: { type: 'string' }, case: { type: 'string' }, by: { type: 'string' } },
  run: async ({ values, positionals }) => {
    const [verb, reviewId, argument] = positionals;
    const text = (name: string): string | undefined =>
      typeof values[name] === 'string' ? values[name] : undefined;
    if (verb === 'list' && reviewId === undefined)
      return withPlatform({ data: values['data'], pollers: false }, async () => {
        for (const review of await (await registerDeps()).store.openReviews()) print(summaryOf(review));
        return 0;
      });
    if (verb === undefined || reviewId === undefined)
      throw new UsageError(`review takes list, or a verb and the id of a review.\nUsage: ${usage}`);
    if (verb === 'show')
      return withPlatform({ data: values['data'], pollers: false }, async () => {
        const deps = await registerDeps();
        const found = await deps.store.findReview(reviewId);
        if (found === undefined) throw new InputError(`There is no review "${reviewId}".`);
        const { status, decided, caseId } = found;
        print({
          ...(await sidesOf(deps, found.review)),
          status,
          ...(decided === undefined ? {} : { decided }),
          ...(caseId === undefined ? {} : { case: caseId }),
        });
        return 0;
      });
    const decision = decisionOf(verb, argument, text('case'));
    return withPlatform({ data: values['data'] }, async (platform) => {
      const decided = await decideReview(await registerDeps(), {
        reviewId,
        decision,
        by: text('by') ?? 'command-line',
      });
      await platform.waitUntilIdle();
      return report(reviewId, decided);
    });
  },
};
