import { instantMsOf, instantOf } from '../calendar/index.ts';
import type { Phase, Service } from '../case-record.ts';
import type { Directory } from '../directory.ts';
import type { Facts } from '../facts.ts';
import { arrearsMonths, latestArrears } from '../triage/arrears.ts';

export type PlansForInput = {
  readonly phase: Phase;
  readonly service: Service;
  readonly facts: Facts;
  readonly now: string;
  /** Its `plans` name a plan by service (or several, parted by commas) in place of the presets. */
  readonly directory?: Pick<Directory, 'plans' | 'organisation'>;
};

/** Which plan a service starts with where the directory does not say. */
const presetByService: Readonly<Record<Service, readonly string[]>> = {
  'preventive-guidance': ['mechelen-guidance'],
  'pre-court': ['ravels-five-days'],
  court: ['ravels-five-days', 'hearing-countdown'],
  'after-judgment': ['after-judgment'],
  'transit-home': ['transit-home'],
  crisis: ['crisis-shelter'],
};

/** A CAW guides as in Limburg (S4); tenants of social landlords are guided after the circular (S1). */
function preventivePlan(input: PlansForInput): string {
  if (input.directory?.organisation.type !== 'caw') return 'mechelen-guidance';
  return input.facts.landlordPartnerId === undefined ? 'limburg-guidance' : 'circular-guidance';
}

/** Services that no signal asks for: a person decides on them, and starts their plan. */
const onPurpose: readonly Service[] = ['transit-home', 'crisis'];

/** The service that a plan belongs to, where a person decides on that service. */
export const serviceOfPlan = (planId: string, directory: Pick<Directory, 'plans'>): Service | undefined =>
  onPurpose.find((service) =>
    (directory.plans?.[service]?.split(',').map((id) => id.trim()) ?? presetByService[service]).includes(
      planId,
    ),
  );

function servicePlans(input: PlansForInput): readonly string[] {
  const chosen = input.directory?.plans?.[input.service];
  if (chosen !== undefined) return chosen.split(',').map((id) => id.trim());
  if (input.service === 'preventive-guidance') return [preventivePlan(input)];
  return presetByService[input.service];
}

function isHearingAhead({ facts, now }: PlansForInput): boolean {
  return facts.hearingAt !== undefined && instantMsOf(instantOf(facts.hearingAt.value)) > instantMsOf(now);
}

/** Instalments were granted or agreed after the last thing that was heard of a broken plan. */
function hasPaymentPlan(facts: Facts): boolean {
  const newest = facts.news
    .filter(({ value }) => value === 'plan-agreed' || value === 'plan-broken')
    .toSorted((a, b) => (a.statedAt < b.statedAt ? -1 : 1))
    .at(-1);
  return newest?.value === 'plan-agreed';
}

/** The fund helps with arrears of 2 to 6 months' rent (law.md). */
function isFundCase(facts: Facts): boolean {
  const latest = latestArrears(facts.arrears);
  const months = latest === undefined ? undefined : arrearsMonths(latest);
  return months !== undefined && months >= 2 && months <= 6;
}

/**
 * Which plans a case should run now, in the order in which they are to be started: the contact plan first, so that the
 * next finds its questions asked. Start those that do not run yet, each with the steps of the ones before in `already`.
 */
export function plansFor(input: PlansForInput): readonly string[] {
  const { phase, facts } = input;
  if (phase === 'aftercare') return ['aftercare'];
  const hearing = isHearingAhead(input) ? ['hearing-countdown'] : [];
  if (onPurpose.includes(input.service)) {
    const judged = phase === 'judgment' ? servicePlans({ ...input, service: 'after-judgment' }) : hearing;
    return [...new Set([...servicePlans(input), ...judged])];
  }
  const instalments = hasPaymentPlan(facts) ? ['payment-plan'] : [];
  if (phase === 'judgment') {
    return [...servicePlans({ ...input, service: 'after-judgment' }), ...instalments];
  }
  const base = servicePlans(phase === 'court' ? { ...input, service: 'court' } : input);
  const fund = isFundCase(facts) ? ['fund-check'] : [];
  return [...new Set([...base, ...hearing, ...instalments, ...fund])];
}
