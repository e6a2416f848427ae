import type { Moment, Plan, Route, StepRule } from './plan.ts';

const nodeId = (type: string): string => type.replaceAll('-', '_');

function momentText(moment: Moment): string {
  if ('exactMinutes' in moment) {
    return moment.exactMinutes === 0
      ? 'at the hearing'
      : `${Math.abs(moment.exactMinutes)} min before the hearing`;
  }
  const from = moment.of.startsWith('step:') ? moment.of.slice('step:'.length) : moment.of;
  if ('workingDay' in moment) return `WD${moment.workingDay} from ${from}, ${moment.at}`;
  const months = moment.months === undefined ? '' : ` ${moment.months > 0 ? '+' : ''}${moment.months} months`;
  const days = moment.days === undefined ? '' : ` ${moment.days >= 0 ? '+' : ''}${moment.days} days`;
  const every = moment.everyMonths === undefined ? '' : `, every ${moment.everyMonths} months`;
  return `${from}${months}${days}${every}, ${moment.at}`;
}

function nodeText(type: string, rule: StepRule): string {
  const due = rule.due.map(momentText).join(', else ');
  return `${nodeId(type)}["${type}<br/>due: ${due}"]`;
}

function edges(type: string, label: string, route: Route): string[] {
  const from = nodeId(type);
  const lines: string[] = [];
  for (const next of route.next ?? []) lines.push(`${from} -- "${label}" --> ${nodeId(next)}`);
  for (const carrier of route.awaits ?? []) lines.push(`${from} -. "${label}" .-> ${nodeId(carrier)}`);
  if (route.ends !== undefined) lines.push(`${from} -- "${label}" --> end_${nodeId(route.ends)}`);
  if (route.startsPlan !== undefined)
    lines.push(`${from} == "${label}" ==> plan_${nodeId(route.startsPlan)}`);
  return lines;
}

/** Outcomes that lead the same way share an arrow. */
function outcomeEdges(type: string, rule: StepRule): string[] {
  const byRoute = new Map<string, { labels: string[]; route: Route }>();
  for (const [code, route] of Object.entries(rule.outcomes)) {
    const key = JSON.stringify(route);
    const known = byRoute.get(key);
    if (known === undefined) byRoute.set(key, { labels: [code], route });
    else known.labels.push(code);
  }
  return [...byRoute.values()].flatMap(({ labels, route }) => edges(type, labels.join(', '), route));
}

/** A plan as a Mermaid flowchart: solid arrows open a step, dotted ones wait for it, thick ones start another plan. */
export function drawPlan(plan: Plan): string {
  const types = Object.entries(plan.steps);
  const routes = types.flatMap(([, rule]) => Object.values(rule.outcomes));
  const ends = [...new Set(routes.map(({ ends: end }) => end).filter((end) => end !== undefined))];
  const others = [...new Set(routes.map(({ startsPlan }) => startsPlan).filter((id) => id !== undefined))];
  return [
    'flowchart TD',
    `  start(("${plan.title}"))`,
    ...types.map(([type, rule]) => `  ${nodeText(type, rule)}`),
    ...ends.map((end) => `  end_${nodeId(end)}(["${end}"])`),
    ...others.map((id) => `  plan_${nodeId(id)}[["plan ${id}"]]`),
    ...plan.start.map((type) => `  start --> ${nodeId(type)}`),
    ...types.flatMap(([type, rule]) => [
      ...(rule.instead ?? []).map((next) => `  ${nodeId(type)} -- "too late" --> ${nodeId(next)}`),
      ...(rule.ifKnown ?? []).map((next) => `  start -- "household known" --> ${nodeId(next)}`),
      ...outcomeEdges(type, rule).map((line) => `  ${line}`),
    ]),
  ].join('\n');
}
