import { dateOf } from '../../calendar/index.ts';
import { monthsAfter } from '../counting.ts';
import { decree, judicialCode, type LegalRule } from '../legal-rule.ts';

/** One month from service in which the judgment may not be executed. It is not stretched when it ends on a day off. */
export const waitingMonth: LegalRule = {
  id: 'waiting-month-ends',
  articles: { 'decree-2018': decree('art. 47 to 49'), 'judicial-code': judicialCode('art. 1344quater') },
  count({ servedOn }) {
    if (servedOn === undefined) return undefined;
    return {
      on: monthsAfter(servedOn, 1),
      counted: `service ${dateOf(servedOn)} + 1 month (art. 54), unless the home was abandoned or the judge or the parties set another term`,
    };
  },
};
