import type { StepRecord } from '../case-record.ts';
import { type ServiceCalendar, serviceCalendar } from '../calendar/index.ts';
import type { Directory } from '../directory.ts';
import type { OutcomeCode } from '../outcome.ts';
import { outcomesOf, planCatalogue } from '../plans/index.ts';

/** What every decision may look at beside the case itself. */
export type DecisionContext = {
  readonly directory: Directory;
  readonly calendar: ServiceCalendar;
  /** The presets and the organisation's own plans. */
  readonly catalogue: ReturnType<typeof planCatalogue>;
  /** UTC instant. */
  readonly now: string;
  /** Open cases by worker's e-mail address. */
  readonly load: ReadonlyMap<string, number>;
};

export const decisionContext = (
  directory: Directory,
  now: string,
  load: ReadonlyMap<string, number> = new Map(),
): DecisionContext => ({
  directory,
  now,
  load,
  catalogue: planCatalogue(directory),
  calendar: serviceCalendar({
    closingDays: directory.organisation.holidays,
    openingHours: directory.organisation.openingHours,
    timezone: directory.organisation.timezone,
  }),
});

/** How a step can end, after the version of its plan that it began with. */
export const outcomesOfStep = (
  step: Pick<StepRecord, 'planId' | 'planVersion' | 'type'>,
  { catalogue }: Pick<DecisionContext, 'catalogue'>,
): readonly OutcomeCode[] =>
  outcomesOf(step.planId, step.type, catalogue.version(step.planId, step.planVersion));
