/** Follow-up plans as data, and the engine that runs them. */
export type { StepDraft } from './draft.ts';
export { drawPlan } from './draw-plan.ts';
export { followUps } from './follow-ups.ts';
export type { Anchors } from './moments.ts';
export { outcomesOf } from './outcomes-of.ts';
export type { Plan, PlanEnd } from './plan.ts';
export { planCatalogue } from './plan-catalogue.ts';
export { type PlansForInput, plansFor, serviceOfPlan } from './plans-for.ts';
export { plans } from './presets/index.ts';
export { type Postponement, postpone } from './postpone.ts';
export { reschedule } from './reschedule.ts';
export { isOvertaken, onSilence, type Silence } from './silence.ts';
export { startPlan } from './start-plan.ts';
export { stepOnPurpose } from './step-on-purpose.ts';
export { textOf, textsFor } from './text-of.ts';
export { validatePlan } from './validate-plan.ts';
