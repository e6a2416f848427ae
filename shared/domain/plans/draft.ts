import {
  addOpenMinutes,
  instantMsAt,
  isoOf,
  lastOpenMs,
  nextOpenMs,
  wallClockOf,
} from '../calendar/index.ts';
import { type Count, instantOfMoment, isAnchorKnown, monthsToNext } from './moments.ts';
import type { Moment, Plan, StepRule } from './plan.ts';

export type StepDraft = {
  readonly type: string;
  readonly planId: string;
  readonly planVersion: number;
  /** UTC instants. */
  readonly startAt: string;
  readonly dueAt: string;
  /** Less time than the plan foresees, because of when it began or what lies ahead. */
  readonly compressed?: boolean;
};

export type Times = { readonly startAt: string; readonly dueAt: string; readonly compressed: boolean };
export type Timing = Times | 'too-late' | 'not-now';

type Due = { readonly at: number; readonly exact: boolean; readonly extraMonths: number };

function firstKnown(moments: readonly Moment[], count: Count): Due | undefined {
  for (const moment of moments) {
    const extraMonths = monthsToNext(moment, count);
    const at = instantOfMoment(moment, count, extraMonths);
    if (at !== undefined) return { at, exact: 'exactMinutes' in moment, extraMonths };
  }
  return undefined;
}

/** When a step opens by plan; on the morning of its due day where only the due moment is known. */
function opensMs(rule: StepRule, due: Due, count: Count): number {
  const opens =
    instantOfMoment(rule.opens, count, due.extraMonths) ??
    instantMsAt(wallClockOf(due.at).day, count.calendar.opensAtMinutes);
  const notBefore = rule.notBefore === undefined ? undefined : instantOfMoment(rule.notBefore, count);
  return notBefore === undefined ? opens : Math.max(opens, notBefore);
}

/** The least time that a step gets which comes too late for its planned moment. */
const LEAST_MINUTES = 120;

function lateDueMs(rule: StepRule, startMs: number, count: Count): number {
  const late = rule.whenLate === undefined ? undefined : instantOfMoment(rule.whenLate, count);
  if (late !== undefined && late > startMs) return late;
  const { day } = wallClockOf(addOpenMinutes(count.calendar, startMs, LEAST_MINUTES));
  return instantMsAt(day, count.calendar.closesAtMinutes);
}

/**
 * When a step opens and is due, seen from now: as the plan says; later when that has passed; earlier when a limit lies
 * ahead of it. `not-now`: no fact that its due moment counts
 * from is known.
 * Due moments lie within opening hours, save those that the court sets.
 */
export function timingOf(rule: StepRule, count: Count): Timing {
  if (rule.onlyWithout !== undefined && isAnchorKnown(rule.onlyWithout, count)) return 'not-now';
  const due = firstKnown(rule.due, count);
  if (due === undefined) return 'not-now';
  if (due.exact) {
    if (due.at <= count.nowMs) return 'too-late';
    return {
      startAt: isoOf(Math.max(count.nowMs, Math.min(opensMs(rule, due, count), due.at))),
      dueAt: isoOf(due.at),
      compressed: false,
    };
  }
  const limits = (rule.limits ?? [])
    .map((moment) => instantOfMoment(moment, count))
    .filter((at) => at !== undefined)
    .map((at) => lastOpenMs(count.calendar, at));
  const soonest = nextOpenMs(count.calendar, count.nowMs);
  const planned = nextOpenMs(count.calendar, Math.max(opensMs(rule, due, count), count.nowMs));
  const limit = limits.find((at) => at > soonest);
  if (limits.length > 0 && limit === undefined) return 'too-late';
  // Better early than past its limit: a step whose opening lies behind the limit opens at once.
  const start = limit === undefined || limit > planned ? planned : soonest;
  const wanted = due.at > start ? due.at : lateDueMs(rule, start, count);
  const dueAt = limit === undefined ? wanted : Math.min(wanted, limit);
  return { startAt: isoOf(start), dueAt: isoOf(dueAt), compressed: dueAt !== due.at };
}

export type Drafted = { readonly steps: StepDraft[]; readonly tooLate: string[] };

/** Drafts of steps by type, each replaced by what comes in its place where it is too late. */
export function draftSteps(plan: Plan, types: readonly string[], count: Count): Drafted {
  const steps = new Map<string, StepDraft>();
  const tooLate: string[] = [];
  const seen = new Set<string>();
  const draft = (type: string): void => {
    const rule = plan.steps[type];
    if (rule === undefined || seen.has(type)) return;
    seen.add(type);
    const timing = timingOf(rule, count);
    if (timing === 'not-now') return;
    if (timing === 'too-late') {
      tooLate.push(type);
      for (const replacement of rule.instead ?? []) draft(replacement);
      return;
    }
    steps.set(type, {
      type,
      planId: plan.id,
      planVersion: plan.version,
      startAt: timing.startAt,
      dueAt: timing.dueAt,
      ...(timing.compressed && { compressed: true }),
    });
  };
  for (const type of types) draft(type);
  return { steps: [...steps.values()], tooLate };
}
