import { z } from 'zod';
import { language } from '#events/signal.ts';
import { outcomeCodes } from '../outcome.ts';
import { type AnchorName, anchorNames, type Plan, planEnds } from './plan.ts';
import { validatePlan } from './validate-plan.ts';

/** A plan as an organisation writes it in its directory file; unknown keys are refused, so that no setting is lost. */
const name = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a name such as phone-same-day');
const clock = z.enum(['opening', 'noon', 'closing']);
const plainAnchors: ReadonlySet<string> = new Set(anchorNames);
const isAnchor = (value: string): value is AnchorName => plainAnchors.has(value) || value.startsWith('step:');
const anchor = z.string().refine(isAnchor, `one of ${anchorNames.join(', ')} or step:<type>`);

const LONGEST_DAYS = 3_660;
const LONGEST_MONTHS = 120;
const workingDayMoment = z.strictObject({
  of: anchor,
  workingDay: z.int().min(-LONGEST_DAYS).max(LONGEST_DAYS),
  at: clock,
});
const calendarMoment = z.strictObject({
  of: anchor,
  days: z.int().min(-LONGEST_DAYS).max(LONGEST_DAYS).exactOptional(),
  months: z.int().min(-LONGEST_MONTHS).max(LONGEST_MONTHS).exactOptional(),
  roll: z.enum(['back', 'forward']),
  at: clock,
  everyMonths: z.int().min(1).max(LONGEST_MONTHS).exactOptional(),
});
const exactMoment = z.strictObject({ of: z.literal('hearing'), exactMinutes: z.int().max(0) });
const moment = z.union([workingDayMoment, calendarMoment, exactMoment]);

const route = z.strictObject({
  next: z.array(name).exactOptional(),
  drop: z.array(name).exactOptional(),
  awaits: z.array(name).exactOptional(),
  ends: z.enum(planEnds).exactOptional(),
  startsPlan: name.exactOptional(),
  unlessRunning: z.array(name).exactOptional(),
});

const minutes = z.int().min(0).max(100_000);
const escalation = z.strictObject({
  remindAfterMinutes: minutes.exactOptional(),
  teamLeadAfterMinutes: minutes,
  coordinatorAfterMinutes: minutes,
});

const step = z.strictObject({
  opens: moment,
  due: z.array(moment).min(1),
  limits: z.array(moment).exactOptional(),
  notBefore: moment.exactOptional(),
  whenLate: moment.exactOptional(),
  instead: z.array(name).exactOptional(),
  asks: z.literal('contact').exactOptional(),
  ifKnown: z.array(name).exactOptional(),
  onlyWithout: anchor.exactOptional(),
  againWhenMoved: z.boolean().exactOptional(),
  outcomes: z.partialRecord(z.enum(outcomeCodes), route),
  silenceCountsAs: z.enum(outcomeCodes).exactOptional(),
  escalation: escalation.exactOptional(),
});

const text = z.strictObject({
  title: z.string().min(1).max(200),
  why: z.string().max(1_000),
  script: z.string().max(2_000).exactOptional(),
});

const shape = z.strictObject({
  id: name,
  version: z.int().min(1),
  title: z.string().min(1).max(200),
  source: z.string().max(500),
  start: z.array(name).min(1),
  overtakes: z.array(name).exactOptional(),
  steps: z.record(name, step),
  escalation,
  texts: z.record(name, z.partialRecord(language, text)).exactOptional(),
});

/** Plans of an organisation: each complete, and only plans named that exist here or among the presets. */
export const ownPlans = z.array(shape).superRefine((written, context) => {
  const seen = new Set<string>();
  for (const [index, plan] of written.entries()) {
    const key = `${plan.id} version ${plan.version}`;
    const problems = validatePlan(plan satisfies Plan, new Set(written.map(({ id }) => id)));
    if (seen.has(key)) problems.push(`${key} stands here twice`);
    seen.add(key);
    for (const message of problems) context.addIssue({ code: 'custom', path: [index], message });
  }
});
