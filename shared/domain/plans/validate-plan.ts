import { outcomeCodes } from '../outcome.ts';
import { anchorNames, momentsOf, type Moment, type Plan, type Route } from './plan.ts';
import { plans } from './presets/index.ts';
import { isStepTextKnown } from './text-of.ts';

const plainAnchors: ReadonlySet<string> = new Set(anchorNames);

function targetsOf(route: Route): readonly string[] {
  return [...(route.next ?? []), ...(route.awaits ?? [])];
}

/** Steps that can open, following start, what replaces a step, and every outcome. */
function reachableSteps(plan: Plan): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = (type: string): void => {
    const rule = plan.steps[type];
    if (rule === undefined || reached.has(type)) return;
    reached.add(type);
    const routes = Object.values(rule.outcomes);
    for (const next of [
      ...(rule.instead ?? []),
      ...(rule.ifKnown ?? []),
      ...routes.flatMap((route) => route.next ?? []),
    ]) {
      open(next);
    }
  };
  for (const type of plan.start) open(type);
  return reached;
}

/** Steps from which an end of the plan can be reached. */
function endingSteps(plan: Plan): ReadonlySet<string> {
  const ending = new Set<string>();
  for (let grown = true; grown; ) {
    grown = false;
    for (const [type, rule] of Object.entries(plan.steps)) {
      if (ending.has(type)) continue;
      const ends = Object.values(rule.outcomes).some(
        (route) => route.ends !== undefined || targetsOf(route).some((target) => ending.has(target)),
      );
      if (ends) {
        ending.add(type);
        grown = true;
      }
    }
  }
  return ending;
}

function momentProblems(plan: Plan, place: string, moment: Moment): string[] {
  const problems: string[] = [];
  if (moment.of.startsWith('step:')) {
    if (plan.steps[moment.of.slice('step:'.length)] === undefined)
      problems.push(`${place}: counts from an unknown step`);
  } else if (!plainAnchors.has(moment.of))
    problems.push(`${place}: counts from an unknown anchor ${moment.of}`);
  if ('workingDay' in moment && (!Number.isInteger(moment.workingDay) || moment.workingDay === 0)) {
    problems.push(`${place}: working days count from 1, or back from -1`);
  }
  return problems;
}

function routeProblems(plan: Plan, place: string, route: Route, knownPlans: ReadonlySet<string>): string[] {
  const problems: string[] = [];
  const named = [...targetsOf(route), ...(route.drop ?? [])];
  for (const target of named)
    if (plan.steps[target] === undefined) problems.push(`${place}: leads to unknown step ${target}`);
  if (targetsOf(route).length === 0 && route.ends === undefined) problems.push(`${place}: leads nowhere`);
  for (const other of [route.startsPlan, ...(route.unlessRunning ?? [])]) {
    if (other !== undefined && !knownPlans.has(other)) problems.push(`${place}: names unknown plan ${other}`);
  }
  return problems;
}

/**
 * What is wrong with a plan, each with its place; empty: it can be used. Every step can be reached, every outcome leads
 * somewhere, an end can be reached from every step, every step has a text and can be skipped with a reason.
 * `otherPlans`: ids that it may name beside the presets.
 */
export function validatePlan(plan: Plan, otherPlans: ReadonlySet<string> = new Set()): string[] {
  const knownPlans = new Set([...Object.keys(plans), ...otherPlans]);
  const problems: string[] = [];
  const reachable = reachableSteps(plan);
  const ending = endingSteps(plan);
  const codes: ReadonlySet<string> = new Set(outcomeCodes);
  if (plan.start.length === 0) problems.push(`${plan.id}: has no first step`);
  if (!Number.isInteger(plan.version) || plan.version < 1) problems.push(`${plan.id}: versions count from 1`);
  for (const type of plan.start) {
    if (plan.steps[type] === undefined) problems.push(`${plan.id}: starts with unknown step ${type}`);
  }
  for (const [type, rule] of Object.entries(plan.steps)) {
    const place = `${plan.id}/${type}`;
    if (!reachable.has(type)) problems.push(`${place}: cannot be reached`);
    if (!ending.has(type)) problems.push(`${place}: no end can be reached from here`);
    if (!isStepTextKnown(type) && plan.texts?.[type] === undefined) problems.push(`${place}: has no text`);
    if (rule.due.length === 0) problems.push(`${place}: has no due moment`);
    for (const moment of momentsOf(rule)) {
      problems.push(...momentProblems(plan, place, moment));
    }
    for (const other of [...(rule.instead ?? []), ...(rule.ifKnown ?? [])]) {
      if (plan.steps[other] === undefined) problems.push(`${place}: is replaced by unknown step ${other}`);
    }
    if (rule.outcomes.skipped === undefined) problems.push(`${place}: cannot be skipped`);
    if (rule.silenceCountsAs !== undefined && rule.outcomes[rule.silenceCountsAs] === undefined) {
      problems.push(`${place}: silence counts as an outcome that it does not offer`);
    }
    for (const [code, route] of Object.entries(rule.outcomes)) {
      if (!codes.has(code)) problems.push(`${place}: unknown outcome ${code}`);
      problems.push(...routeProblems(plan, `${place}/${code}`, route, knownPlans));
    }
  }
  return problems;
}
