import { html, raw } from 'hono/html';
import { phases, priorityLevels } from '#domain/case-record.ts';
import { caseNumberOf } from '#domain/disclosure/case-number.ts';
import { phaseWords, priorityWords } from '#domain/letters/words/case-words.ts';
import { textOf } from '#domain/plans/index.ts';
import { type CaseFilter, filterCases, NOBODY, workersOf } from './case-filter.ts';
import { chip, dwellingLine, householdName, shortMoment, time } from './console-format.ts';
import type { Markup } from './page.ts';
import type { CaseSummary } from './ports.ts';

const PAGE_SIZE = 50;

type Choice = { readonly value: string; readonly label: string };

const select = (name: string, label: string, chosen: string, choices: readonly Choice[]): Markup =>
  html`<div><label for="${name}">${label}</label><select id="${name}" name="${name}">${choices.map(
    ({ value, label: text }) =>
      html`<option value="${value}"${value === chosen ? raw(' selected') : ''}>${text}</option>`,
  )}</select></div>`;

const everything: Choice = { value: '', label: 'alle' };

const filterForm = (
  filter: CaseFilter,
  workers: readonly string[],
): Markup => html`<form class="card filters" method="get" action="/cases" role="search" aria-label="Dossiers zoeken">
<div class="wide"><label for="q">Naam, adres of nummer</label><input id="q" name="q" type="search" value="${filter.text}" autocomplete="off"></div>
${select('status', 'Toestand', filter.status, [
  { value: 'open', label: 'open' },
  { value: 'closed', label: 'gesloten' },
  { value: 'all', label: 'alle' },
])}
${select('priority', 'Voorrang', filter.priority, [
  everything,
  ...priorityLevels.map((level) => ({ value: level, label: priorityWords[level].nl })),
])}
${select('phase', 'Fase', filter.phase, [
  everything,
  ...phases.map((phase) => ({ value: phase, label: phaseWords[phase].nl })),
])}
${select('worker', 'Begeleider', filter.worker, [
  everything,
  ...workers.map((worker) => ({ value: worker, label: worker === NOBODY ? 'nog niemand' : worker })),
])}
<div><button class="button primary">Toon</button></div>
</form>`;

const caseRow = ({ caseRecord, nextStep, workerName }: CaseSummary): Markup => {
  const { id, facts, priority, phase, status, worker } = caseRecord;
  return html`<li><article class="case">
<div><h2><a href="/cases/${encodeURIComponent(id)}">${householdName(facts.tenants)}</a></h2>
<p class="small muted">${dwellingLine(facts.dwelling?.value)}</p></div>
<div><p class="chips">${chip(priority.level, priorityWords[priority.level].nl)}${chip('', phaseWords[phase].nl)}${
    status === 'closed' ? chip('', 'gesloten') : ''
  }</p>
<p class="small muted"><span class="num">${caseNumberOf(id)}</span> · ${workerName ?? worker ?? 'nog geen begeleider'}</p></div>
<div class="small">${
    nextStep === undefined
      ? html`<span class="muted">Geen stap gepland</span>`
      : html`<strong>${textOf(nextStep.type, 'nl').title}</strong><br>${
          nextStep.status === 'overdue' ? html`${chip('overdue', 'over tijd')} ` : 'uiterlijk '
        }${time(nextStep.dueAt)}`
  }</div>
</article></li>`;
};

const pageLink = (filter: CaseFilter, page: number): string => {
  const query = new URLSearchParams({
    q: filter.text,
    status: filter.status,
    priority: filter.priority,
    phase: filter.phase,
    worker: filter.worker,
    page: String(page),
  });
  return `/cases?${query.toString()}`;
};

const pager = (filter: CaseFilter, page: number, pages: number): Markup =>
  pages < 2
    ? html``
    : html`<nav aria-label="Bladzijden"><p>${
        page > 1 ? html`<a class="crumb" href="${pageLink(filter, page - 1)}">Vorige</a> ` : ''
      }Bladzijde ${page} van ${pages}${
        page < pages ? html` <a class="crumb" href="${pageLink(filter, page + 1)}">Volgende</a>` : ''
      }</p></nav>`;

/** The cases in the order in which they need attention. `page` counts from 1. */
export const caseListPage = (
  cases: readonly CaseSummary[],
  filter: CaseFilter,
  page: number,
  now: string,
): Markup => {
  const found = filterCases(cases, filter);
  const pages = Math.max(1, Math.ceil(found.length / PAGE_SIZE));
  const shown = Math.min(Math.max(1, page), pages);
  return html`<div class="stack">
<div><h1>Dossiers</h1><p class="lead">${found.length === 1 ? '1 dossier' : `${found.length} dossiers`}, het dringendste eerst. Het is nu ${shortMoment(now)}.</p></div>
${filterForm(filter, workersOf(cases))}
${
  found.length === 0
    ? html`<p class="notice">Geen dossiers gevonden. ${cases.length === 0 ? 'Er is nog niets binnengekomen.' : 'Maak de zoekvraag ruimer.'}</p>`
    : html`<ul class="card rows">${found.slice((shown - 1) * PAGE_SIZE, shown * PAGE_SIZE).map(caseRow)}</ul>`
}
${pager(filter, shown, pages)}
</div>`;
};
