import { addOpenMinutes, instantMsOf, isoOf, type ServiceCalendar } from '../calendar/index.ts';
import type { StepRecord } from '../case-record.ts';
import type { OutcomeCode } from '../outcome.ts';
import { type Anchors, type Count, instantOfMoment } from './moments.ts';
import { type Escalation, type Plan, unhurried } from './plan.ts';
import { plans } from './presets/index.ts';
import { isOpen } from './step-state.ts';

export type Silence = {
  readonly escalate: 'worker' | 'team-lead' | 'coordinator' | 'none';
  /** UTC instant of the next look; absent: never again. */
  readonly nextWakeAt?: string;
  /** The plan takes silence as this outcome: record it and let the plan go on. */
  readonly outcome?: OutcomeCode;
};

/** A tick that was missed for hours does not send the next escalation in the same minute. */
const LEAST_GAP_MINUTES = 60;

/**
 * What happens when a step's due moment passes in silence: a reminder to the worker, then the team lead, then the
 * coordinator, one level a call (`step.escalations` counts those sent). Before the due moment only the next look.
 */
export function onSilence(input: {
  readonly step: StepRecord;
  readonly calendar: ServiceCalendar;
  readonly now: string;
  /** The plan in the version that the step began with; default: the preset of that name. */
  readonly plan?: Plan;
}): Silence {
  const { step, calendar } = input;
  if (!isOpen(step)) return { escalate: 'none' };
  const nowMs = instantMsOf(input.now);
  const dueMs = instantMsOf(step.dueAt);
  if (nowMs < dueMs) return { escalate: 'none', nextWakeAt: step.dueAt };
  const plan = input.plan ?? plans[step.planId];
  const rule = plan?.steps[step.type];
  if (rule?.silenceCountsAs !== undefined) return { escalate: 'none', outcome: rule.silenceCountsAs };
  const escalation: Escalation = rule?.escalation ?? plan?.escalation ?? unhurried;
  const remindMs = addOpenMinutes(calendar, dueMs, escalation.remindAfterMinutes ?? 0);
  if (nowMs < remindMs && (escalation.remindAfterMinutes ?? 0) > 0) {
    return { escalate: 'none', nextWakeAt: isoOf(remindMs) };
  }
  const nextAfter = (minutesAfterDue: number): string =>
    isoOf(
      Math.max(
        addOpenMinutes(calendar, dueMs, minutesAfterDue),
        addOpenMinutes(calendar, nowMs, LEAST_GAP_MINUTES),
      ),
    );
  switch (step.escalations) {
    case 0:
      return { escalate: 'worker', nextWakeAt: nextAfter(escalation.teamLeadAfterMinutes) };
    case 1:
      return { escalate: 'team-lead', nextWakeAt: nextAfter(escalation.coordinatorAfterMinutes) };
    case 2:
      return { escalate: 'coordinator' };
    default:
      return { escalate: 'none' };
  }
}

/**
 * Whether a step has lost its use because what limits it has passed, such as a reminder after the hearing: after a
 * standstill of the clock it is marked and summarised, not sent.
 */
export function isOvertaken(input: {
  readonly plan: Plan;
  readonly step: StepRecord;
  readonly anchors: Anchors;
  readonly calendar: ServiceCalendar;
  readonly now: string;
}): boolean {
  const nowMs = instantMsOf(input.now);
  const count: Count = { anchors: input.anchors, calendar: input.calendar, nowMs, run: [] };
  const limits = (input.plan.steps[input.step.type]?.limits ?? [])
    .map((moment) => instantOfMoment(moment, count))
    .filter((at) => at !== undefined);
  return limits.length > 0 && limits.every((at) => at <= nowMs);
}
