import { dateOf } from '../../calendar/index.ts';
import { legalWorkingDaysBefore } from '../counting.ts';
import { decree, judicialCode, type LegalRule } from '../legal-rule.ts';

/** The last day on which the bailiff can announce the date of the eviction: 7 calendar days, or 5 working days, before it. */
export const bailiffAnnouncement: LegalRule = {
  id: 'bailiff-announces-by',
  articles: { 'decree-2018': decree('art. 47 to 49'), 'judicial-code': judicialCode('art. 1344quater') },
  count({ evictionOn }, regime) {
    if (evictionOn === undefined) return undefined;
    return regime === 'decree-2018'
      ? { on: evictionOn - 7, counted: `eviction ${dateOf(evictionOn)} - 7 calendar days` }
      : {
          on: legalWorkingDaysBefore(evictionOn, 5),
          counted: `eviction ${dateOf(evictionOn)} - 5 working days`,
        };
  },
};
