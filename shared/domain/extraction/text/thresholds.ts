/**
 * How sure a reading must be to be asserted; below it the field is left out and named in `reading.doubtful`, so that a
 * person is asked. A wrong hearing or a wrong person is far worse than a missing one, so these ask the most.
 * Keys are field paths without numbers (`tenants.0.phone` is `tenants.phone`); the longest that fits counts.
 */
const thresholds: Readonly<Record<string, number>> = {
  'court.hearingAt': 0.75,
  'court.rollNumber': 0.7,
  'court.registeredOn': 0.7,
  court: 0.6,
  tenants: 0.7,
  'tenants.birthDate': 0.75,
  'tenants.nationalNumber': 0.75,
  'tenants.phone': 0.7,
  'tenants.email': 0.7,
  dwelling: 0.65,
  'judgment.evictionOn': 0.75,
  judgment: 0.7,
  arrears: 0.6,
  lease: 0.65,
  landlord: 0.6,
  referrer: 0.6,
  tenantInformed: 0.65,
  '': 0.5,
};

/** What a field needs to be asserted. */
export function thresholdOf(field: string): number {
  const names = field.split('.').filter((name) => !/^\d+$/.test(name));
  for (let count = names.length; count >= 0; count -= 1) {
    const threshold = thresholds[names.slice(0, count).join('.')];
    if (threshold !== undefined) return threshold;
  }
  return 1;
}
