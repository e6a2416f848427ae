import { dateOf } from '../../calendar/index.ts';
import { daysAfter, extendOverDaysOff } from '../counting.ts';
import { decree, judicialCode, type LegalRule } from '../legal-rule.ts';

/** The parties are summoned to a hearing within 15 days of entry on the roll. */
export const hearingWithinFifteenDays: LegalRule = {
  id: 'hearing-by',
  articles: { 'decree-2018': decree('art. 45'), 'judicial-code': judicialCode('art. 1344bis') },
  count({ registeredOn, hearingOn }) {
    if (registeredOn === undefined) return undefined;
    const end = daysAfter(registeredOn, 15);
    const on = extendOverDaysOff(end);
    const moved = on === end ? '' : `, moved from ${dateOf(end)} to the next working day (art. 53)`;
    const late = hearingOn !== undefined && hearingOn > on ? '; the hearing was set later' : '';
    return { on, counted: `entry on the roll ${dateOf(registeredOn)} + 15 days (art. 52)${moved}${late}` };
  },
};
