import { html } from 'hono/html';
import type { Language } from '#events/signal.ts';
import { caseNumberOf } from '#domain/disclosure/case-number.ts';
import type { OriginPart } from '#domain/disclosure/origin.ts';
import { doubtfulLine, originLine, originWords, readRows } from '#domain/letters/origin-parts.ts';
import { formatMoment } from '#domain/letters/words/format.ts';
import { outcomeWords } from '#domain/letters/words/outcome-words.ts';
import type { OutcomeCode } from '#domain/outcome.ts';
import { textOf } from '#domain/plans/index.ts';
import { answerWords } from './answer-words.ts';
import type { Markup } from './page.ts';
import type { AnswerShown, StepShown } from './ports.ts';

/** Longest note, in characters; a phone keyboard writes less. */
export const MAX_NOTE_CHARACTERS = 2_000;

const stepFacts = (step: StepShown): Markup => {
  const { language } = step;
  const w = answerWords[language];
  return html`<dl class="facts">
<dt>${w.number}</dt><dd class="num">${caseNumberOf(step.caseId)}</dd>
${step.household === undefined ? '' : html`<dt>${w.household}</dt><dd>${step.household}</dd>`}
${step.dwelling === undefined ? '' : html`<dt>${w.dwelling}</dt><dd>${step.dwelling}</dd>`}
<dt>${w.dueBy}</dt><dd>${formatMoment(step.dueAt, language)}</dd>
</dl>`;
};

const button = (outcome: OutcomeCode, label: string, primary: boolean): Markup =>
  html`<button class="button${primary ? ' primary' : ''}" name="outcome" value="${outcome}">${label}</button>`;

export type AnswerForm = {
  readonly step: StepShown;
  readonly outcomes: readonly OutcomeCode[];
  /** Chosen in the mail; confirmed here. */
  readonly chosen?: OutcomeCode;
  readonly note?: string;
  readonly warning?: string;
  readonly origin?: OriginPart;
  readonly otherwise?: Extract<AnswerShown, { status: 'open' }>['otherwise'];
};

/** What the worker reads of the step: in the organisation's own words, where it has some. */
export const stepText = ({ text, stepType, language }: StepShown): { title: string; why: string } =>
  text ?? textOf(stepType, language);

/** The plan is a guide (S3-01): another day or another step, with the reason in the same field as any note. */
const otherwisePart = (step: StepShown, otherwise: NonNullable<AnswerForm['otherwise']>): Markup => {
  const w = answerWords[step.language];
  return html`<details>
<summary>${w.otherwise}</summary>
<div class="stack">
<p class="small muted">${w.otherwiseHint}</p>
${
  otherwise.from === undefined
    ? ''
    : html`<div>
<label for="to">${w.postponeTo}</label>
<input id="to" name="to" type="date" min="${otherwise.from}" value="${otherwise.from}">
</div>
<button class="button" name="departure" value="postpone">${w.postpone}</button>`
}
${
  otherwise.steps.length === 0
    ? ''
    : html`<div>
<label for="step">${w.insteadOf}</label>
<select id="step" name="step">${otherwise.steps.map(({ type, title }) => html`<option value="${type}">${title}</option>`)}</select>
</div>
<button class="button" name="departure" value="instead">${w.instead}</button>`
}
</div>
</details>`;
};

/** The original beside what was understood, folded away: at a door the answer comes first. */
const originDetails = (origin: OriginPart, language: Language): Markup => {
  const doubt = doubtfulLine(origin, language);
  return html`<details class="card"><summary>${originWords.title[language]}</summary>
<p>${originLine(origin, language)}</p>
<dl class="facts">${readRows(origin, language).map(([label, value]) => html`<dt>${label}</dt><dd>${value}</dd>`)}</dl>
${doubt === undefined ? '' : html`<p class="notice warn">${doubt}</p>`}
${origin.url === undefined ? '' : html`<p><a href="${origin.url}">${originWords.see[language]}</a></p>`}
</details>`;
};

/** The step and its answers. The form posts to the page's own address, so the key stays in one place. */
export const answerFormPage = ({
  step,
  outcomes,
  chosen,
  note,
  warning,
  otherwise,
  origin,
}: AnswerForm): Markup => {
  const { language } = step;
  const w = answerWords[language];
  const { title, why } = stepText(step);
  const label = (outcome: OutcomeCode): string => outcomeWords[outcome][language];
  const others = outcomes.filter((outcome) => outcome !== chosen);
  const plain = html`<div class="choices" role="group" aria-label="${chosen === undefined ? w.question : w.orElse}">${others.map(
    (outcome) => button(outcome, label(outcome), false),
  )}</div>`;
  return html`<div class="stack">
<div><h1>${title}</h1>${why === '' ? '' : html`<p class="lead">${why}</p>`}</div>
<section class="card" aria-label="${w.number}">${stepFacts(step)}</section>
${warning === undefined ? '' : html`<p class="notice warn" role="alert">${warning}</p>`}
<form method="post" action="" class="stack" autocomplete="off">
<h2>${chosen === undefined ? w.question : w.chosen(label(chosen))}</h2>
<div>
<label for="note">${w.note}</label>
<p class="small muted" id="note-hint">${chosen === 'skipped' ? w.reasonNeeded : w.noteHint}</p>
<textarea id="note" name="note" maxlength="${MAX_NOTE_CHARACTERS}" aria-describedby="note-hint">${note ?? ''}</textarea>
</div>
${
  chosen === undefined
    ? plain
    : html`<div class="choices">${button(chosen, w.confirm(label(chosen)), true)}</div>
<h2>${w.orElse}</h2>
${plain}`
}
${otherwise === undefined ? '' : otherwisePart(step, otherwise)}
<p class="small muted">${w.nothingYet}</p>
</form>
${origin === undefined ? '' : originDetails(origin, language)}
</div>`;
};

/** After an answer: what was recorded, in so many words. */
export const recordedPage = (step: StepShown, outcome: OutcomeCode): Markup => {
  const w = answerWords[step.language];
  return html`<div class="stack">
<h1>${w.recordedTitle}</h1>
<p class="notice good" role="status"><strong>${w.recorded(outcomeWords[outcome][step.language])}</strong><br>${stepText(step).title}</p>
<section class="card" aria-label="${w.number}">${stepFacts(step)}</section>
<p class="muted">${w.recordedNext}</p>
</div>`;
};

/** After the plan was left: what is asked now. */
export const departedPage = (step: StepShown, title: string): Markup => {
  const w = answerWords[step.language];
  return html`<div class="stack">
<h1>${w.recordedTitle}</h1>
<p class="notice good" role="status">${w.departed(title, formatMoment(step.dueAt, step.language))}</p>
<p class="muted">${w.recordedNext}</p>
</div>`;
};

/** The step has an answer already, or events overtook it. */
export const closedPage = (
  step: StepShown,
  outcome: OutcomeCode | undefined,
  answeredAt: string | undefined,
): Markup => {
  const { language } = step;
  const w = answerWords[language];
  const moment = answeredAt === undefined ? undefined : formatMoment(answeredAt, language);
  return html`<div class="stack">
<h1>${w.closedTitle}</h1>
<p class="notice" role="status">${outcome === undefined ? w.overtaken : w.closed(outcomeWords[outcome][language], moment)}<br>${stepText(step).title}</p>
<section class="card" aria-label="${w.number}">${stepFacts(step)}</section>
</div>`;
};

/** A page with a title and one sentence. */
export const messagePage = (title: string, message: string): Markup => html`<div class="stack">
<h1>${title}</h1>
<p class="notice warn">${message}</p>
</div>`;
