import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import { html, raw } from 'hono/html';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Language } from '#events/signal.ts';
import { style } from './style.ts';

/** Escaped markup; strings put into a template are escaped by `html` itself. */
export type Markup = ReturnType<typeof html>;

/** The style sheet is the only thing inlined, and the only thing that may run or load is this very text. */
const styleHash = createHash('sha256').update(style).digest('base64');

const policy = (frames: "'none'" | "'self'"): string =>
  [
    "default-src 'none'",
    `style-src 'sha256-${styleHash}'`,
    'img-src data:',
    `frame-src ${frames}`,
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

/**
 * Headers of every page. Pages hold personal data and their addresses hold keys, so nothing is kept in a cache, given
 * to a search engine or passed on in a referrer.
 */
export const pageHeaders: Readonly<Record<string, string>> = {
  'Cache-Control': 'no-store',
  'X-Robots-Tag': 'noindex, nofollow, noarchive',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=()',
};

/** A door that stands ajar. */
const door = raw(
  '<svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linejoin="round" aria-hidden="true" focusable="false"><path d="M3 21.5h18M5.5 21.5V3h13v18.5"/><path d="M5.5 3l8 2.4v18.1l-8-2z" fill="currentColor" fill-opacity=".16"/><circle cx="11" cy="13.4" r=".9" fill="currentColor" stroke="none"/></svg>',
);

const icon =
  'data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 viewBox=%220 0 24 24%22 fill=%22none%22 stroke=%22%230f5c56%22 stroke-width=%222%22%3E%3Cpath d=%22M3 21.5h18M5.5 21.5V3h13v18.5M5.5 3l8 2.4v18.1l-8-2z%22/%3E%3C/svg%3E';

export type NavItem = {
  readonly href: string;
  readonly label: string;
  readonly current: boolean;
  readonly count?: number;
};

export type Page = {
  readonly language: Language;
  readonly title: string;
  readonly body: Markup;
  readonly skipLabel: string;
  readonly navLabel?: string;
  readonly nav?: readonly NavItem[];
  readonly footer?: string;
  /** For pages that are read at somebody's door. */
  readonly narrow?: boolean;
};

const navigation = (
  label: string,
  items: readonly NavItem[],
): Markup => html`<nav aria-label="${label}"><ul class="nav">
${items.map(
  ({ href, label: text, current, count }) =>
    html`<li><a href="${href}"${current ? raw(' aria-current="page"') : ''}>${text}${
      count === undefined ? '' : html`<span class="count">${count}</span>`
    }</a></li>`,
)}</ul></nav>`;

const layout = (page: Page): Markup => html`<!doctype html>
<html lang="${page.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${page.title} · Kier</title>
<link rel="icon" href="${raw(icon)}">
<style>${raw(style)}</style>
</head>
<body${page.narrow === true ? raw(' class="narrow"') : ''}>
<a class="skip" href="#main">${page.skipLabel}</a>
<header class="top"><div class="top-in">${
  page.nav === undefined
    ? html`<span class="brand">${door}Kier</span>`
    : html`<a class="brand" href="/">${door}Kier</a>${navigation(page.navLabel ?? '', page.nav)}`
}</div></header>
<main id="main" tabindex="-1">${page.body}</main>
${page.footer === undefined ? '' : html`<footer class="foot">${page.footer}</footer>`}
</body>
</html>`;

/** Sends a page with all its headers. `frames`: the page shows a mail in a frame. */
export const sendPage = async (
  context: Context,
  page: Page,
  status: ContentfulStatusCode = 200,
  { frames = false }: { frames?: boolean } = {},
): Promise<Response> => {
  const body = await layout(page);
  return context.html(body, status, {
    ...pageHeaders,
    'Content-Language': page.language,
    'Content-Security-Policy': policy(frames ? "'self'" : "'none'"),
  });
};
