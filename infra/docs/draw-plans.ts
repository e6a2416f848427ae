import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { drawPlan, type Plan, plans, textOf } from '#domain/plans/index.ts';

/**
 * Writes a page for each follow-up plan: its diagram and what each step asks. `npm run plans`; a test compares the pages
 * with the plans, so that they stay true.
 */
const folder = new URL('../../docs/plans/', import.meta.url);

/** The page of a plan as Markdown. */
function planPage(plan: Plan): string {
  const rows = Object.keys(plan.steps).map((type) => {
    const { title, why } = textOf(type, 'en', plan);
    return `| \`${type}\` | ${title} | ${why} |`;
  });
  return [
    `# ${plan.title}`,
    '',
    `Plan \`${plan.id}\`, version ${plan.version}. Source: ${plan.source}.`,
    'Written by `npm run plans` from `shared/domain/plans/presets`; WD: working day.',
    '',
    '```mermaid',
    drawPlan(plan),
    '```',
    '',
    '| step | asks | why |',
    '|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

/** File name and content of every page, with an index. */
export function planPages(): ReadonlyMap<string, string> {
  const all = Object.values(plans);
  const index = [
    '# Follow-up plans',
    '',
    'What happens after a signal, step by step. An organisation may choose among these, or bring its own in its directory file.',
    '',
    ...all.map((plan) => `- [${plan.title}](${plan.id}.md): ${plan.source}`),
    '',
  ].join('\n');
  return new Map([
    ['README.md', index],
    ...all.map((plan): [string, string] => [`${plan.id}.md`, planPage(plan)]),
  ]);
}

if (import.meta.main) {
  mkdirSync(folder, { recursive: true });
  const pages = planPages();
  for (const name of readdirSync(folder)) {
    if (name.endsWith('.md') && !pages.has(name)) rmSync(new URL(name, folder));
  }
  for (const [name, content] of pages) writeFileSync(new URL(name, folder), content);
}
