import { html } from 'hono/html';
import { type ReviewDecision, isReasonWord, setAsideReasons } from '#domain/cases/decide-review.ts';
import { caseNumberOf } from '#domain/disclosure/case-number.ts';
import { kindWords } from '#domain/letters/words/case-words.ts';
import { reasonPhrase } from '#domain/letters/words/reason-words.ts';
import { time } from './console-format.ts';
import { channelWord, readable } from './console-words.ts';
import type { Markup } from './page.ts';
import type { ReviewDeskShown } from './ports.ts';
import { comparison, inputSide, onlyInput } from './review-page.ts';
import { scoreReasons } from './score-words.ts';

/** A decision as a word in an address or a form: `same:CASE`, `new`, `set-aside:REASON`. */
const decisionWord = (decision: ReviewDecision): string => {
  if (decision.kind === 'same') return `same:${decision.caseId}`;
  if (decision.kind === 'set-aside') return `set-aside:${decision.reason}`;
  return decision.kind;
};

export const decisionOfWord = (word: string | undefined): ReviewDecision | undefined => {
  const [kind, rest = ''] = (word ?? '').split(':', 2);
  if (kind === 'new' && rest === '') return { kind: 'new' };
  if (kind === 'same' && rest !== '') return { kind: 'same', caseId: rest };
  return kind === 'set-aside' && isReasonWord(rest) ? { kind: 'set-aside', reason: rest } : undefined;
};

const reasonWords: Readonly<Record<string, string>> = {
  spam: 'ongewenste reclame of bedrog',
  'not-about-a-home': 'gaat niet over een woning',
  'not-for-us': 'niet voor onze dienst',
};

const decisionLabel = (decision: ReviewDecision): string => {
  switch (decision.kind) {
    case 'same':
      return `Hoort bij dossier ${caseNumberOf(decision.caseId)}`;
    case 'new':
      return 'Nieuw dossier, een ander gezin';
    case 'set-aside':
      return `Opzij leggen: ${reasonWords[decision.reason] ?? readable(decision.reason).toLowerCase()}`;
    case 'duplicate':
      return 'Herhaling van een melding die er al is';
  }
};

const offered = ({ review }: ReviewDeskShown): readonly ReviewDecision[] => [
  ...review.candidates.map(({ id }): ReviewDecision => ({ kind: 'same', caseId: id })),
  { kind: 'new' },
  ...setAsideReasons.map((reason): ReviewDecision => ({ kind: 'set-aside', reason })),
];

const button = (decision: ReviewDecision, label: string, primary: boolean): Markup =>
  html`<button class="button${primary ? ' primary' : ''}" name="decision" value="${decisionWord(decision)}">${label}</button>`;

const sides = (shown: ReviewDeskShown): Markup => {
  const { review, scores } = shown;
  const input = inputSide(review.fields ?? {});
  if (review.candidates.length === 0) return html`<section class="card">${onlyInput(input)}</section>`;
  return html`<div class="${review.candidates.length > 1 ? 'sides' : ''}">${review.candidates.map(
    (candidate) => {
      const score = scores.find(({ caseId }) => caseId === candidate.id);
      return html`<section class="card">${comparison(input, candidate)}${
        score === undefined ? '' : scoreReasons(score)
      }</section>`;
    },
  )}</div>`;
};

const heading = ({ review }: ReviewDeskShown, title: string): Markup => {
  const { fields, source, reason, at } = review;
  const kind = fields?.kind === undefined ? 'Bericht' : readable(kindWords[fields.kind].nl);
  return html`<div><h1>${title}</h1>
<p class="lead">${kind}: ${reasonPhrase(reason, 'nl') ?? readable(reason)}</p>
<p class="small muted">${channelWord(source.channel)}${source.sender === undefined ? '' : ` van ${source.sender}`}, ${time(at)}</p></div>`;
};

/** Both sides of the doubt and the decisions. The form posts to the page's own address. */
export const reviewDeskPage = (
  shown: ReviewDeskShown,
  options: { readonly chosen?: ReviewDecision; readonly warning?: string } = {},
): Markup => {
  const all = offered(shown);
  const wanted = options.chosen === undefined ? undefined : decisionWord(options.chosen);
  const chosen = all.find((decision) => decisionWord(decision) === wanted);
  const others = all.filter((decision) => decision !== chosen);
  return html`<div class="stack">
${heading(shown, 'Waar hoort dit bericht?')}
${options.warning === undefined ? '' : html`<p class="notice warn" role="alert">${options.warning}</p>`}
${sides(shown)}
<form method="post" action="" class="stack" autocomplete="off">
<h2>${chosen === undefined ? 'Wat beslist u?' : `U koos: ${decisionLabel(chosen)}`}</h2>
${
  chosen === undefined
    ? ''
    : html`<div class="choices">${button(chosen, `Bevestig: ${decisionLabel(chosen)}`, true)}</div><h2>Of kies iets anders</h2>`
}
<div class="choices" role="group" aria-label="Beslissingen">${others.map((decision) =>
    button(decision, decisionLabel(decision), false),
  )}</div>
<p class="small muted">Er is nog niets beslist. Dat gebeurt pas als u op een knop drukt.</p>
</form>
</div>`;
};

/** After a decision: what was decided, now or before. */
export const reviewDecidedPage = (shown: ReviewDeskShown, isOwn: boolean): Markup => {
  const { decision, decidedAt, caseId } = shown;
  return html`<div class="stack">
${heading(shown, isOwn ? 'Dank u wel, het is beslist' : 'Hierover is al beslist')}
<p class="notice${isOwn ? ' good' : ''}" role="status">${
    decision === undefined
      ? 'Het dossier waar dit bericht bij hoort, is intussen verschenen.'
      : `${decisionLabel(decision)}.`
  }${decidedAt === undefined ? '' : html`<br>${time(decidedAt)}`}${
    caseId === undefined ? '' : html`<br>Dossier <span class="num">${caseNumberOf(caseId)}</span>`
  }</p>
</div>`;
};
