import { html } from 'hono/html';
import type { CaseRecord, Deadline, StepRecord } from '#domain/case-record.ts';
import { caseNumberOf } from '#domain/disclosure/case-number.ts';
import { arrearsText, formatPhone } from '#domain/letters/parts.ts';
import {
  phaseWords,
  priorityWords,
  problemWords,
  regimeWords,
  relationWords,
  serviceWords,
  unverifiedWord,
} from '#domain/letters/words/case-words.ts';
import { articleText, countedText, deadlineText } from '#domain/letters/words/deadline-words.ts';
import {
  enumerate,
  formatDate,
  formatDay,
  formatMomentDate,
  formatName,
  formatWallClock,
} from '#domain/letters/words/format.ts';
import { outcomeWords } from '#domain/letters/words/outcome-words.ts';
import { textOf } from '#domain/plans/index.ts';
import { reasonText } from '#domain/triage/index.ts';
import { chip, dwellingLine, factList, householdName, time } from './console-format.ts';
import { stepStatusWords } from './console-words.ts';
import type { Markup } from './page.ts';
import type { CaseShown } from './ports.ts';
import { timeline } from './timeline.ts';

const day = (date: string | undefined): string | undefined =>
  date === undefined ? undefined : formatDate(date, 'nl');

const yesNo = (answer: boolean | undefined): string | undefined =>
  answer === undefined ? undefined : answer ? 'ja' : 'nee';

const lines = (texts: readonly string[]): Markup | undefined =>
  texts.length === 0
    ? undefined
    : html`${texts.map((text, index) => html`${index === 0 ? '' : html`<br>`}${text}`)}`;

const householdFacts = ({ facts }: CaseRecord): Markup =>
  factList([
    [
      'Huurders',
      lines(
        facts.tenants.map((tenant) =>
          [
            formatName(tenant),
            tenant.birthDate === undefined ? undefined : `geboren op ${formatDate(tenant.birthDate, 'nl')}`,
            tenant.phone === undefined ? undefined : formatPhone(tenant.phone),
            tenant.email,
          ]
            .filter((text) => text !== undefined && text !== '')
            .join(', '),
        ),
      ),
    ],
    ['Woning', facts.dwelling === undefined ? undefined : dwellingLine(facts.dwelling.value)],
    ['Kinderen', yesNo(facts.children?.value)],
    ['Verhuurder', facts.landlord?.value.name],
    [
      'Betrokken',
      lines(
        facts.referrers.map(({ name, organisation, relation, verified }) =>
          [
            [name, organisation].filter((text) => text !== undefined).join(', '),
            `(${relationWords[relation].nl}${verified ? '' : `; ${unverifiedWord.nl}`})`,
          ].join(' '),
        ),
      ),
    ],
    ['Weet ervan', yesNo(facts.tenantInformed?.value)],
    ['Gaat akkoord', yesNo(facts.tenantAgrees?.value)],
  ]);

const matterFacts = ({ facts, regime, service }: CaseRecord): Markup =>
  factList([
    ['Dienst', serviceWords[service].nl],
    [
      'Achterstand',
      lines(
        facts.arrears
          .toSorted((a, b) => (a.statedAt < b.statedAt ? 1 : -1))
          .flatMap((arrears) => {
            const text = arrearsText(arrears, 'nl');
            return text === undefined ? [] : [`${text}, op ${formatMomentDate(arrears.statedAt, 'nl')}`];
          }),
      ),
    ],
    [
      'Problemen',
      enumerate(
        facts.problems.map((problem) => problemWords[problem].nl),
        'nl',
      ),
    ],
    ['Huurcontract', day(facts.leaseStart?.value)],
    ['Rechtbank', facts.courtName?.value],
    ['Rolnummer', facts.rollNumbers.join(', ')],
    ['Op de rol', day(facts.registeredOn?.value)],
    ['Zitting', facts.hearingAt === undefined ? undefined : formatWallClock(facts.hearingAt.value, 'nl')],
    ['Eerdere datum', lines(facts.formerHearings.map(({ value }) => formatWallClock(value, 'nl')))],
    ['Vonnis', day(facts.judgmentDate?.value)],
    ['Betekend', day(facts.servedOn?.value)],
    ['Uithuiszetting', facts.evictionOn === undefined ? undefined : formatDay(facts.evictionOn.value, 'nl')],
    ['Regels', regimeWords[regime].nl],
  ]);

const caseLinks = (ids: readonly string[] | undefined): Markup | undefined =>
  ids === undefined || ids.length === 0
    ? undefined
    : html`${ids.map((id, index) => html`${index === 0 ? '' : ', '}<a href="/cases/${encodeURIComponent(id)}">${caseNumberOf(id)}</a>`)}`;

/** Cases of the same people, and those that a person said are of others. */
const otherCases = ({ movedFrom, absorbed, apartFrom }: CaseRecord): Markup | undefined => {
  const rows: [string, Markup | undefined][] = [
    ['Vorige woning', caseLinks(movedFrom === undefined ? undefined : [movedFrom])],
    [
      'Samengevoegd',
      absorbed === undefined || absorbed.length === 0
        ? undefined
        : html`${absorbed.map(caseNumberOf).join(', ')}`,
    ],
    ['Een ander gezin', caseLinks(apartFrom)],
  ];
  return rows.every(([, value]) => value === undefined)
    ? undefined
    : html`<section class="card" aria-labelledby="others"><h2 id="others">Andere dossiers</h2>${factList(rows)}</section>`;
};

const byDue = (a: StepRecord, b: StepRecord): number => (a.dueAt < b.dueAt ? -1 : a.dueAt > b.dueAt ? 1 : 0);

const isOpen = ({ status }: StepRecord): boolean =>
  status === 'pending' || status === 'notified' || status === 'overdue';

const nextStepCard = (step: StepRecord | undefined): Markup => {
  if (step === undefined) return html`<p class="notice">Er is geen open stap.</p>`;
  const { title, why } = textOf(step.type, 'nl');
  return html`<section class="card next" aria-labelledby="next"><p class="small muted" id="next">Volgende stap</p>
<h2>${title}</h2>${why === '' ? '' : html`<p>${why}</p>`}
<p>${chip(step.status, stepStatusWords[step.status])} uiterlijk ${time(step.dueAt)}</p></section>`;
};

const stepItem = (step: StepRecord): Markup => html`<li><div class="item">
<p><strong>${textOf(step.type, 'nl').title}</strong></p>
<p class="small muted">${chip(step.status, stepStatusWords[step.status])} ${
  step.outcome === undefined
    ? html`uiterlijk ${time(step.dueAt)}`
    : html`${outcomeWords[step.outcome].nl}${step.outcomeAt === undefined ? '' : html`, ${time(step.outcomeAt)}`}`
}</p></div></li>`;

const deadlineItem = ({ rule, on, article, counted }: Deadline): Markup => html`<li><div class="item">
<p>${deadlineText(rule, 'nl')} <strong class="num">${formatDay(on, 'nl')}</strong></p>
<p class="small muted">${articleText(article, 'nl')}<br>${countedText(counted, 'nl')}</p></div></li>`;

/** One case whole: what is next, what is known, what the law says, and all that happened. */
export const casePage = (shown: CaseShown): Markup => {
  const { caseRecord } = shown;
  const { priority, phase, status, facts, deadlines } = caseRecord;
  const steps = shown.steps.toSorted(byDue);
  const open = steps.filter(isOpen);
  const past = steps.filter((step) => !isOpen(step));
  return html`<div class="stack">
<p><a class="crumb" href="/cases">Alle dossiers</a></p>
<div><h1>${householdName(facts.tenants)}</h1>
<p class="lead">${dwellingLine(facts.dwelling?.value)}</p></div>
<p class="chips">${chip(priority.level, priorityWords[priority.level].nl)}${chip('accent', phaseWords[phase].nl)}${chip('', status === 'open' ? 'open' : 'gesloten')}${chip('num', caseNumberOf(caseRecord.id))}</p>
<p>Begeleider: <strong>${shown.workerName ?? caseRecord.worker ?? 'nog niemand, bij de teamverantwoordelijke'}</strong></p>
${
  priority.reasons.length === 0
    ? ''
    : html`<p class="muted">Waarom deze voorrang: ${priority.reasons.map((code) => reasonText(code, 'nl')).join('; ')}.</p>`
}
<div class="columns">
<div class="stack">
${nextStepCard(open[0])}
${
  open.length < 2
    ? ''
    : html`<section class="card" aria-labelledby="open-steps"><h2 id="open-steps">Daarna</h2><ul class="rows">${open.slice(1).map(stepItem)}</ul></section>`
}
<section class="card" aria-labelledby="happened"><h2 id="happened">Wat er gebeurde</h2>${timeline(shown)}</section>
</div>
<div class="stack">
<section class="card" aria-labelledby="household"><h2 id="household">Het gezin</h2>${householdFacts(caseRecord)}</section>
<section class="card" aria-labelledby="matter"><h2 id="matter">Waar het om gaat</h2>${matterFacts(caseRecord)}</section>
${otherCases(caseRecord) ?? ''}
${
  deadlines.length === 0
    ? ''
    : html`<section class="card" aria-labelledby="law"><h2 id="law">Wat de wet zegt</h2><ul class="rows">${deadlines.map(deadlineItem)}</ul><p class="small muted">Berekend door het systeem; vervangt geen juridisch advies.</p></section>`
}
${
  past.length === 0
    ? ''
    : html`<section class="card" aria-labelledby="past-steps"><h2 id="past-steps">Afgewerkte stappen</h2><ul class="rows">${past.map(stepItem)}</ul></section>`
}
</div>
</div>
</div>`;
};
