import { readFile } from 'node:fs/promises';
import { changeCase } from '#application/change-case.ts';
import { decidePlanMove, decidePlanStart, type PlanRefused } from '#domain/cases/decide-plan.ts';
import { type Directory, directory as directorySchema } from '#domain/directory.ts';
import { drawPlan, type Plan, planCatalogue } from '#domain/plans/index.ts';
import { registerDeps } from '#runtime/deps.ts';
import { InputError, pathOf, UsageError } from '../arguments.ts';
import type { Command } from '../command.ts';
import { withPlatform } from '../platform-session.ts';

const usage =
  'plan list | show PLAN | draw PLAN   [--directory FILE | --data DIR] [--version N]\n' +
  '       kier plan start CASE PLAN | move CASE PLAN   --data DIR [--version N] [--note TEXT] [--by EMAIL]';

const refusals: Readonly<Record<PlanRefused, string>> = {
  'closed-case': 'This case is closed: a new signal opens it again.',
  'unknown-plan': 'There is no such plan: plan list names them.',
  'runs-already': 'This plan has open steps on this case already.',
  'nothing-to-open': 'No step of this plan can be opened on this case now: it is asked already, or too late.',
  'does-not-run': 'This plan has no open steps on this case.',
  'unknown-version': 'The directory does not keep this version of the plan. The newest is',
  'steps-not-in-version': 'That version does not have these open steps; answer them first:',
};

const print = (text: string): void => void process.stdout.write(`${text}\n`);

const directoryIn = async (path: string): Promise<Pick<Directory, 'ownPlans'>> => {
  const text = await readFile(pathOf(path), 'utf8').catch(() => undefined);
  if (text === undefined) throw new InputError(`${path} cannot be read: check the path.`);
  const parsed = directorySchema.safeParse(JSON.parse(text));
  if (!parsed.success)
    throw new InputError(`${path} has mistakes: kier directory check names each with its place.`);
  return parsed.data;
};

const planIn = (directory: Pick<Directory, 'ownPlans'>, id: string, version: number | undefined): Plan => {
  const catalogue = planCatalogue(directory);
  const plan = version === undefined ? catalogue.newest(id) : catalogue.version(id, version);
  if (plan === undefined) throw new InputError(refusals['unknown-plan']);
  if (version !== undefined && plan.version !== version)
    throw new InputError(`${refusals['unknown-version']} ${plan.version}.`);
  return plan;
};

const shown = (
  verb: string,
  directory: Pick<Directory, 'ownPlans'>,
  planId: string | undefined,
  version: number | undefined,
): number => {
  if (verb === 'list') {
    for (const { id, version: newest, title, source } of planCatalogue(directory).all())
      print(JSON.stringify({ plan: id, version: newest, title, source }));
    return 0;
  }
  const plan = planIn(directory, planId ?? '', version);
  print(verb === 'draw' ? drawPlan(plan) : JSON.stringify(plan, null, 2));
  return 0;
};

export const command: Command = {
  usage,
  takesAtMost: 3,
  options: {
    data: { type: 'string' },
    directory: { type: 'string' },
    version: { type: 'string' },
    note: { type: 'string' },
    by: { type: 'string' },
  },
  run: async ({ values, positionals }) => {
    const [verb, ...rest] = positionals;
    const text = (name: string): string | undefined =>
      typeof values[name] === 'string' ? values[name] : undefined;
    const version = text('version') === undefined ? undefined : Number(text('version'));
    if (version !== undefined && (!Number.isInteger(version) || version < 1))
      throw new UsageError('--version takes a number from 1.');
    const isShown =
      (verb === 'list' && rest.length === 0) || ((verb === 'show' || verb === 'draw') && rest.length === 1);
    if (isShown) {
      const file = text('directory');
      if (file !== undefined) return shown(verb, await directoryIn(file), rest[0], version);
      if (text('data') === undefined) return shown(verb, {}, rest[0], version);
      return withPlatform({ data: values['data'] }, async () => {
        const deps = await registerDeps();
        return shown(verb, await deps.directory(), rest[0], version);
      });
    }
    const [caseId, planId] = rest;
    if ((verb !== 'start' && verb !== 'move') || caseId === undefined || planId === undefined)
      throw new UsageError(`plan takes list, show, draw, start or move.\nUsage: kier ${usage}`);
    const note = text('note');
    const by = text('by') ?? 'command-line';
    return withPlatform({ data: values['data'] }, async (platform) => {
      const decided = await changeCase(
        await registerDeps(),
        { caseId, ...(note === undefined ? {} : { note }) },
        (state, context) =>
          verb === 'start'
            ? decidePlanStart(state, { planId, by }, context)
            : decidePlanMove(state, { planId, by, ...(version === undefined ? {} : { version }) }, context),
      );
      await platform.waitUntilIdle();
      if (decided.kind === 'unknown-case')
        throw new InputError(`There is no case "${caseId}": the export shows the ids.`);
      if (decided.kind === 'refused')
        throw new InputError([refusals[decided.reason], ...(decided.names ?? [])].join(' '));
      const result = verb === 'start' ? 'started' : decided.history.length === 0 ? 'already-there' : 'moved';
      print(
        JSON.stringify({
          result,
          case: caseId,
          plan: planId,
          version: decided.planVersion,
          steps: decided.steps.map(({ id }) => id),
        }),
      );
      return 0;
    });
  },
};
