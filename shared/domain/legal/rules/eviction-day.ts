import { isLegalDayOff } from '../../calendar/index.ts';
import { decree, judicialCode, type LegalRule } from '../legal-rule.ts';
import { earliestExecutionDay } from './earliest-execution.ts';

/** The announced day of the eviction, checked against the days and hours on which none may happen (art. 1387). */
export const evictionDay: LegalRule = {
  id: 'eviction',
  articles: {
    'decree-2018': `${decree('art. 47 to 49')}; ${judicialCode('art. 1387')}`,
    'judicial-code': judicialCode('art. 1344quater and 1387'),
  },
  count({ evictionOn, servedOn, postcode }) {
    if (evictionOn === undefined) return undefined;
    const objections = [
      isLegalDayOff(evictionOn) ? 'the day is a Saturday, Sunday or legal holiday' : undefined,
      servedOn !== undefined && evictionOn < earliestExecutionDay(servedOn, postcode)
        ? 'the day lies before the end of the waiting month'
        : undefined,
    ].filter((objection) => objection !== undefined);
    const doubt = objections.length === 0 ? '' : `; have it checked: ${objections.join(', ')}`;
    return { on: evictionOn, counted: `announced by the bailiff; never between 21:00 and 06:00${doubt}` };
  },
};
