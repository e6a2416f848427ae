import type { Plan } from '../plan.ts';
import { aftercare } from './aftercare.ts';
import { afterJudgment } from './after-judgment.ts';
import { circularGuidance } from './circular-guidance.ts';
import { closing } from './closing.ts';
import { crisisShelter } from './crisis-shelter.ts';
import { fundCheck } from './fund-check.ts';
import { hearingCountdown } from './hearing-countdown.ts';
import { limburgGuidance } from './limburg-guidance.ts';
import { mechelenGuidance } from './mechelen-guidance.ts';
import { paymentPlan } from './payment-plan.ts';
import { preCourtGuidance } from './pre-court-guidance.ts';
import { ravelsFiveDays } from './ravels-five-days.ts';
import { transitHome } from './transit-home.ts';

const presets: readonly Plan[] = [
  ravelsFiveDays,
  preCourtGuidance,
  hearingCountdown,
  afterJudgment,
  paymentPlan,
  fundCheck,
  mechelenGuidance,
  limburgGuidance,
  circularGuidance,
  transitHome,
  crisisShelter,
  closing,
  aftercare,
];

/** The plans of the sources, by id. */
export const plans: Readonly<Record<string, Plan>> = Object.fromEntries(
  presets.map((plan) => [plan.id, plan]),
);
