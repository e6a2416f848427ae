import { type DayNumber, dateOf } from '../../calendar/index.ts';
import { extendOverCourtVacation, extendOverDaysOff, monthsAfter } from '../counting.ts';
import { judicialCode, type LegalRule } from '../legal-rule.ts';

/** One month from service, over the court vacation (art. 50) and days off (art. 53): appeal and opposition alike. */
function remedyTerm(servedOn: DayNumber): { readonly on: DayNumber; readonly counted: string } {
  const month = monthsAfter(servedOn, 1);
  const afterVacation = extendOverCourtVacation(servedOn, month);
  const on = extendOverDaysOff(afterVacation);
  const vacation = afterVacation === month ? '' : ', extended over the court vacation (art. 50)';
  const moved = on === afterVacation ? '' : ', moved to the next working day (art. 53)';
  return { on, counted: `service ${dateOf(servedOn)} + 1 month (art. 54)${vacation}${moved}` };
}

/** Appeal against the judgment: one month from its service. */
export const appeal: LegalRule = {
  id: 'appeal-by',
  articles: { 'decree-2018': judicialCode('art. 1051'), 'judicial-code': judicialCode('art. 1051') },
  count: ({ servedOn }) => (servedOn === undefined ? undefined : remedyTerm(servedOn)),
};

/** Opposition against a judgment by default: one month from its service. */
export const opposition: LegalRule = {
  id: 'opposition-by',
  articles: { 'decree-2018': judicialCode('art. 1048'), 'judicial-code': judicialCode('art. 1048') },
  count({ servedOn }) {
    if (servedOn === undefined) return undefined;
    const term = remedyTerm(servedOn);
    return { on: term.on, counted: `${term.counted}; only against a judgment by default` };
  },
};
