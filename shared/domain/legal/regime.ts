import type { Regime } from '../case-record.ts';

/** From this day on the decree of 9 November 2018 ("Vlaams Woninghuurdecreet") governs new leases. */
const DECREE_SINCE = '2019-01-01';

export type LeaseFacts = {
  /** YYYY-MM-DD. */
  readonly startDate?: string | undefined;
  readonly written?: boolean | undefined;
  /** A student lease follows the same dates; only the notice to the OCMW falls away (see the rules). */
  readonly student?: boolean | undefined;
};

/**
 * Which law governs the lease: oral leases and leases since 2019 the decree, written ones from before the Judicial
 * Code. A lease from before 2019 of which the form is not known stays unknown: both laws are then shown.
 */
export function regimeOf(lease: LeaseFacts): Regime {
  if (lease.written === false) return 'decree-2018';
  if (lease.startDate === undefined) return 'unknown';
  if (lease.startDate >= DECREE_SINCE) return 'decree-2018';
  return lease.written === true ? 'judicial-code' : 'unknown';
}
