import { dateOf } from '../../calendar/index.ts';
import { daysAfter } from '../counting.ts';
import { judicialCode, type LegalRule } from '../legal-rule.ts';

/**
 * Under the Judicial Code the tenant may object, within two days of the summons by judicial letter, to the notice to
 * the OCMW. The day on which that letter was presented is not in the file: counted from the earliest possible one, the
 * entry on the roll.
 */
export const tenantObjection: LegalRule = {
  id: 'tenant-objection-to-notice',
  articles: { 'decree-2018': null, 'judicial-code': judicialCode('art. 1344ter') },
  count({ registeredOn, studentLease }) {
    if (registeredOn === undefined || studentLease) return undefined;
    return {
      on: daysAfter(registeredOn, 2),
      counted: `entry on the roll ${dateOf(registeredOn)} + 2 days; it runs from the judicial letter, which may be later`,
    };
  },
};
