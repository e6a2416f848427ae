import { html } from 'hono/html';
import type { SignalFields } from '#events/signal.ts';
import type { CaseRecord } from '#domain/case-record.ts';
import { caseNumberOf } from '#domain/disclosure/case-number.ts';
import { arrearsText, formatPhone } from '#domain/letters/parts.ts';
import { kindWords } from '#domain/letters/words/case-words.ts';
import { formatDate, formatName, formatWallClock } from '#domain/letters/words/format.ts';
import { reasonPhrase } from '#domain/letters/words/reason-words.ts';
import { dwellingLine, householdName, time } from './console-format.ts';
import { channelWord, readable } from './console-words.ts';
import type { Markup } from './page.ts';
import type { ReviewShown } from './ports.ts';

/** One thing that can be compared between an input and a case. */
type Side = Readonly<Record<string, string | undefined>>;

const persons = (tenants: SignalFields['tenants']): readonly NonNullable<SignalFields['tenants']>[number][] =>
  tenants ?? [];

const joined = (values: readonly (string | undefined)[]): string | undefined => {
  const known = values.filter((value) => value !== undefined && value !== '');
  return known.length === 0 ? undefined : known.join(', ');
};

export const inputSide = (fields: Partial<SignalFields>): Side => {
  const tenants = persons(fields.tenants);
  return {
    Huurders: joined(tenants.map(formatName)),
    Geboren: joined(tenants.map(({ birthDate }) => birthDate && formatDate(birthDate, 'nl'))),
    Telefoon: joined(tenants.map(({ phone }) => phone && formatPhone(phone))),
    Woning: fields.dwelling === undefined ? undefined : dwellingLine(fields.dwelling),
    Verhuurder: fields.landlord?.name,
    Rolnummer: fields.court?.rollNumber,
    Zitting:
      fields.court?.hearingAt === undefined ? undefined : formatWallClock(fields.court.hearingAt, 'nl'),
    Achterstand: fields.arrears === undefined ? undefined : arrearsText(fields.arrears, 'nl'),
  };
};

const caseSide = ({ facts }: CaseRecord): Side => {
  const [newest] = facts.arrears.toSorted((a, b) => (a.statedAt < b.statedAt ? 1 : -1));
  return {
    Huurders: joined(facts.tenants.map(formatName)),
    Geboren: joined(facts.tenants.map(({ birthDate }) => birthDate && formatDate(birthDate, 'nl'))),
    Telefoon: joined(facts.tenants.map(({ phone }) => phone && formatPhone(phone))),
    Woning: facts.dwelling === undefined ? undefined : dwellingLine(facts.dwelling.value),
    Verhuurder: facts.landlord?.value.name,
    Rolnummer: joined(facts.rollNumbers),
    Zitting: facts.hearingAt === undefined ? undefined : formatWallClock(facts.hearingAt.value, 'nl'),
    Achterstand: newest === undefined ? undefined : arrearsText(newest, 'nl'),
  };
};

const same = (a: string | undefined, b: string | undefined): boolean =>
  a?.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '') === b?.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

/** Both sides of a doubt; a mark, in words too, where they say something different. */
export const comparison = (input: Side, candidate: CaseRecord, caseUrl?: string): Markup => {
  const known = caseSide(candidate);
  const rows = Object.keys(input).filter((label) => input[label] !== undefined || known[label] !== undefined);
  const number = caseNumberOf(candidate.id);
  return html`<table><caption class="vh">Het bericht naast dossier ${number}</caption>
<thead><tr><td></td><th scope="col">Het bericht</th><th scope="col">${
    caseUrl === undefined ? html`Dossier ${number}` : html`<a href="${caseUrl}">Dossier ${number}</a>`
  }</th></tr></thead>
<tbody>${rows.map((label) => {
    const [left, right] = [input[label], known[label]];
    const differs = left !== undefined && right !== undefined && !same(left, right);
    return html`<tr class="${differs ? 'differs' : ''}"><th scope="row">${label}</th><td>${left ?? '–'}</td><td>${right ?? '–'}${
      differs ? html`<span class="vh"> (verschilt)</span>` : ''
    }</td></tr>`;
  })}</tbody></table>`;
};

export const onlyInput = (input: Side): Markup => {
  const rows = Object.entries(input).filter(([, value]) => value !== undefined);
  return rows.length === 0
    ? html`<p class="muted">We hebben er niets zeker in gelezen.</p>`
    : html`<dl class="facts">${rows.map(([label, value]) => html`<dt>${label}</dt><dd>${value}</dd>`)}</dl>`;
};

const reviewCard = (review: ReviewShown): Markup => {
  const { source, fields = {} } = review;
  const input = inputSide(fields);
  const kind = fields.kind === undefined ? 'Bericht' : readable(kindWords[fields.kind].nl);
  return html`<article class="card" id="${review.id}">
<h2>${kind}: ${reasonPhrase(review.reason, 'nl') ?? readable(review.reason)}</h2>
<p class="small muted">${channelWord(source.channel)}${source.sender === undefined ? '' : ` van ${source.sender}`}, ${source.ref}${
    source.line === undefined ? '' : `, rij ${source.line}`
  }, ${time(review.at)}</p>
${review.detail === undefined ? '' : html`<p class="small" lang="en">${review.detail}</p>`}
${
  review.candidates.length === 0
    ? onlyInput(input)
    : html`<div class="${review.candidates.length > 1 ? 'sides' : ''}">${review.candidates.map((candidate) => comparison(input, candidate, `/cases/${encodeURIComponent(candidate.id)}`))}</div>`
}
</article>`;
};

/** Everything that waits for a person, with both sides of each doubt. */
export const reviewPage = (reviews: readonly ReviewShown[]): Markup => html`<div class="stack">
<div><h1>Te beslissen</h1><p class="lead">${
  reviews.length === 0
    ? 'Niets wacht op een beslissing.'
    : reviews.length === 1
      ? `1 bericht dat wij niet zeker begrijpen: ${householdOrNothing(reviews[0])}`
      : `${reviews.length} berichten die wij niet zeker begrijpen.`
}</p></div>
${reviews.map(reviewCard)}
</div>`;

const householdOrNothing = (review: ReviewShown | undefined): string =>
  review?.fields?.tenants === undefined ? 'zonder naam.' : `${householdName(review.fields.tenants)}.`;
