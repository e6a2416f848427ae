import { html } from 'hono/html';
import { chip, factList, shortMoment, time } from './console-format.ts';
import { audienceWord, mailStatusWords, templateWord } from './console-words.ts';
import type { Markup } from './page.ts';
import type { MailShown, MailSummary } from './ports.ts';

const mailItem = (mail: MailSummary): Markup => html`<li><article class="item mail">
<h2><a class="title" href="/mail/${encodeURIComponent(mail.id)}">${mail.subject === '' ? '(zonder onderwerp)' : mail.subject}</a></h2>
<p class="small">${mail.to}<br><span class="muted">${[
  mail.audience === undefined ? undefined : audienceWord(mail.audience),
  mail.template === undefined ? undefined : templateWord(mail.template),
]
  .filter((text) => text !== undefined)
  .join(', ')}</span></p>
<p class="small">${chip(mail.status, mailStatusWords[mail.status])} ${time(mail.sentAt)}</p>
</article></li>`;

/** Everything that this machine sent, the newest first. */
export const mailboxPage = (mails: readonly MailSummary[], text: string): Markup => html`<div class="stack">
<div><h1>Verstuurde post</h1><p class="lead">${mails.length === 1 ? '1 brief' : `${mails.length} brieven`}, de nieuwste eerst. Deze bladzijde bestaat alleen op deze computer.</p></div>
<form class="card filters" method="get" action="/mail" role="search" aria-label="Post zoeken">
<div class="wide"><label for="q">Ontvanger of onderwerp</label><input id="q" name="q" type="search" value="${text}" autocomplete="off"></div>
<div><button class="button primary">Toon</button></div>
</form>
${
  mails.length === 0
    ? html`<p class="notice">Geen post gevonden.</p>`
    : html`<ul class="card rows">${mails.map(mailItem)}</ul>`
}
</div>`;

const headerRows = ({ headers }: MailShown): Markup =>
  html`<table><caption class="vh">Kopregels</caption><tbody>${headers.map(
    ([name, value]) => html`<tr><th scope="row">${name}</th><td>${value}</td></tr>`,
  )}</tbody></table>`;

/** One mail as its reader sees it, with its plain text, its attachments and its headers. */
export const mailPage = (mail: MailShown): Markup => html`<div class="stack">
<p><a class="crumb" href="/mail">Alle post</a></p>
<h1>${mail.subject === '' ? '(zonder onderwerp)' : mail.subject}</h1>
<section class="card" aria-label="Adressen">${factList([
  ['Van', mail.from],
  ['Aan', mail.to],
  ['Verstuurd', shortMoment(mail.sentAt)],
  ['Toestand', chip(mail.status, mailStatusWords[mail.status])],
  ['Soort', mail.template === undefined ? undefined : templateWord(mail.template)],
  ['Voor', mail.audience === undefined ? undefined : audienceWord(mail.audience)],
])}</section>
${
  mail.html === undefined
    ? html`<pre>${mail.text}</pre>`
    : html`<iframe title="De mail zoals de ontvanger hem ziet" src="/mail/${encodeURIComponent(mail.id)}/html" sandbox="allow-popups allow-popups-to-escape-sandbox" referrerpolicy="no-referrer"></iframe>
<details><summary>Als gewone tekst</summary><pre>${mail.text}</pre></details>`
}
${mail.attachments.map(({ name, text }) => html`<details><summary>Bijlage: ${name}</summary><pre>${text}</pre></details>`)}
<details><summary>Kopregels</summary>${headerRows(mail)}</details>
</div>`;
