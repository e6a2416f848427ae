import { dateOf } from '../../calendar/index.ts';
import { daysAfter } from '../counting.ts';
import { judicialCode, type LegalRule } from '../legal-rule.ts';

/**
 * Under the Judicial Code the clerk sends the petition to the OCMW once four days have passed. Under the decree he
 * does so without delay (art. 46): no term in days. Student leases: no notice.
 */
export const ocmwNotice: LegalRule = {
  id: 'notice-to-ocmw',
  articles: { 'decree-2018': null, 'judicial-code': judicialCode('art. 1344ter') },
  count({ registeredOn, studentLease }) {
    if (registeredOn === undefined || studentLease) return undefined;
    return {
      on: daysAfter(registeredOn, 4),
      counted: `entry on the roll ${dateOf(registeredOn)} + 4 days, unless the tenant objects`,
    };
  },
};
