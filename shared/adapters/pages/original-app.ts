import type { Context, Hono } from 'hono';
import { html } from 'hono/html';
import type { Language } from '#events/signal.ts';
import { doubtfulLine, originLine, readRows } from '#domain/letters/origin-parts.ts';
import { phrase } from '#domain/letters/words/phrase.ts';
import { messagePage } from './answer-page.ts';
import { answerWords } from './answer-words.ts';
import type { OriginalPort, OriginalShown } from './original-port.ts';
import { type Markup, pageHeaders, sendPage } from './page.ts';
import type { LinkProblem } from './ports.ts';

const words = {
  title: phrase('Het origineel', 'L’original', 'The original', 'Das Original'),
  understood: phrase('Wat we lazen', 'Ce que nous avons lu', 'What we read', 'Was wir gelesen haben'),
  text: phrase('De tekst', 'Le texte', 'The text', 'Der Text'),
  files: phrase('Bestanden', 'Fichiers', 'Files', 'Dateien'),
  filesHint: phrase(
    'Dit komt van buiten. Open het alleen als u de afzender kent.',
    'Ceci vient de l’extérieur. N’ouvrez que si vous connaissez l’expéditeur.',
    'This comes from outside. Open it only if you know the sender.',
    'Dies kommt von außen. Öffnen Sie es nur, wenn Sie den Absender kennen.',
  ),
  tooLarge: phrase(
    'te groot voor deze bladzijde',
    'trop volumineux pour cette page',
    'too large for this page',
    'zu groß für diese Seite',
  ),
} as const;

const kilobytes = (bytes: number): string => `${Math.max(1, Math.round(bytes / 1_000))} kB`;

const originalPage = (token: string, { language, origin, text, files }: OriginalShown): Markup => {
  const doubt = doubtfulLine(origin, language);
  return html`<div class="stack">
<div><h1>${words.title[language]}</h1><p class="lead">${originLine(origin, language)}</p></div>
<section class="card" aria-label="${words.understood[language]}"><h2>${words.understood[language]}</h2>
<dl class="facts">${readRows(origin, language).map(([label, value]) => html`<dt>${label}</dt><dd>${value}</dd>`)}</dl>
${doubt === undefined ? '' : html`<p class="notice warn">${doubt}</p>`}
</section>
${text === undefined ? '' : html`<section class="card" aria-label="${words.text[language]}"><h2>${words.text[language]}</h2><pre>${text}</pre></section>`}
<section class="card" aria-label="${words.files[language]}"><h2>${words.files[language]}</h2>
<p class="small muted">${words.filesHint[language]}</p>
<ul>${files.map(({ name, bytes, isTooLarge }, index) =>
    isTooLarge
      ? html`<li>${name} (${kilobytes(bytes)}; ${words.tooLarge[language]})</li>`
      : html`<li><a href="/o/${token}/${index}" download rel="noreferrer">${name === '' ? index + 1 : name}</a> (${kilobytes(bytes)})</li>`,
  )}</ul>
</section>
</div>`;
};

/** Types that a reader of documents opens; everything else is bytes. Nothing is ever shown as a page of ours. */
const TYPES: readonly (readonly [RegExp, string])[] = [
  [/\.pdf$/i, 'application/pdf'],
  [/\.png$/i, 'image/png'],
  [/\.jpe?g$/i, 'image/jpeg'],
  [/\.tiff?$/i, 'image/tiff'],
];

const typeOf = (name: string): string =>
  TYPES.find(([pattern]) => pattern.test(name))?.[1] ?? 'application/octet-stream';

/** RFC 6266: a plain name for old readers, the whole one percent-encoded (RFC 8187). */
const dispositionOf = (name: string): string => {
  const plain = name.replaceAll(/[^A-Za-z0-9._ -]/g, '_').slice(0, 100) || 'bestand';
  const whole = encodeURIComponent(name.toWellFormed().slice(0, 150)).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`;
};

const send = (
  context: Context,
  language: Language,
  title: string,
  body: Markup,
  status: 200 | 404 | 410 = 200,
): Promise<Response> =>
  sendPage(context, { language, title, body, skipLabel: answerWords[language].skip }, status);

const sendProblem = (context: Context, { status, language = 'nl' }: LinkProblem): Promise<Response> => {
  const w = answerWords[language];
  return status === 'expired'
    ? send(context, language, w.expiredTitle, messagePage(w.expiredTitle, w.expired), 410)
    : send(context, language, w.unknownTitle, messagePage(w.unknownTitle, w.unknown), 404);
};

/**
 * What a task rests on, behind the signed link in its letter. GET only: nothing here changes anything. Text is shown as text, files
 * are only ever downloaded, under a type that no browser runs.
 */
export const addOriginalPages = (app: Hono, originals: OriginalPort): void => {
  app.get('/o/:token', async (context) => {
    const token = context.req.param('token');
    const shown = await originals.show(token);
    if (shown.status !== 'shown') return sendProblem(context, shown);
    return send(context, shown.language, words.title[shown.language], originalPage(token, shown));
  });
  app.get('/o/:token/:index{[0-9]{1,3}}', async (context) => {
    const file = await originals.file(context.req.param('token'), Number(context.req.param('index')));
    if (file === undefined) return sendProblem(context, { status: 'unknown' });
    if ('status' in file) return sendProblem(context, file);
    return context.body(Uint8Array.from(file.bytes), 200, {
      ...pageHeaders,
      'Content-Type': typeOf(file.name),
      'Content-Disposition': dispositionOf(file.name),
      'Content-Security-Policy': "default-src 'none'; sandbox",
    });
  });
};
