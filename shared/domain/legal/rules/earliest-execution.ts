import { type DayNumber, dateOf } from '../../calendar/index.ts';
import { extendOverDaysOff, monthsAfter } from '../counting.ts';
import { decree, judicialCode, type LegalRule } from '../legal-rule.ts';
import { afterWinterStop, hasWinterStop } from './winter-stop.ts';

/**
 * The first day on which an eviction could lawfully happen after service of the judgment: the day after the waiting
 * month that is no Saturday, Sunday or legal holiday (art. 1387). Whether art. 53 stretches the month is disputed; the
 * month is counted short, so that the warning comes on the earliest day.
 */
export function earliestExecutionDay(servedOn: DayNumber, postcode?: string): DayNumber {
  const after = monthsAfter(servedOn, 1) + 1;
  return extendOverDaysOff(hasWinterStop(postcode) ? afterWinterStop(after) : after);
}

export const earliestExecution: LegalRule = {
  id: 'earliest-execution',
  articles: {
    'decree-2018': `${decree('art. 47 to 49')}; ${judicialCode('art. 1387')}`,
    'judicial-code': judicialCode('art. 1344quater and 1387'),
  },
  count({ servedOn, postcode }) {
    if (servedOn === undefined) return undefined;
    const end = monthsAfter(servedOn, 1);
    const on = earliestExecutionDay(servedOn, postcode);
    const winter =
      hasWinterStop(postcode) && afterWinterStop(end + 1) !== end + 1
        ? ', after the winter stop of Brussels (1 November to 15 March)'
        : '';
    return {
      on,
      counted: `first day after the waiting month (${dateOf(end)}) that is no Saturday, Sunday or legal holiday${winter}; never between 21:00 and 06:00`,
    };
  },
};
