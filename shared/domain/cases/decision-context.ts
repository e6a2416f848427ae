import { type ServiceCalendar, serviceCalendar } from '../calendar/index.ts';
import type { Directory } from '../directory.ts';

/** What every decision may look at beside the case itself. */
export type DecisionContext = {
  readonly directory: Directory;
  readonly calendar: ServiceCalendar;
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
  calendar: serviceCalendar({
    closingDays: directory.organisation.holidays,
    openingHours: directory.organisation.openingHours,
    timezone: directory.organisation.timezone,
  }),
});
