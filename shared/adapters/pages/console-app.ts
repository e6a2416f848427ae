import { type Context, Hono } from 'hono';
import { caseFilterOf } from './case-filter.ts';
import { caseListPage } from './case-list-page.ts';
import { casePage } from './case-page.ts';
import { householdName } from './console-format.ts';
import { loopbackOnly } from './loopback-only.ts';
import { mailboxPage, mailPage } from './mail-page.ts';
import { messagePage } from './answer-page.ts';
import { type Markup, pageHeaders, sendPage } from './page.ts';
import type { ConsoleReader, MailSummary } from './ports.ts';
import { reviewPage } from './review-page.ts';

export type ConsoleAppDeps = {
  readonly reader: ConsoleReader;
  /** UTC instant of the platform's clock, which can be moved. */
  readonly now: () => string;
  /** Told of an unexpected error; must not write personal data. */
  readonly onError?: (error: unknown) => void;
};

type Section = 'cases' | 'reviews' | 'mail';

const titles: Readonly<Record<Section, string>> = {
  cases: 'Dossiers',
  reviews: 'Te beslissen',
  mail: 'Verstuurde post',
};

/** A mail is our own letter, yet it is shown without any right: no scripts, no forms, nothing loaded; links open apart. */
const mailFrameHeaders: Readonly<Record<string, string>> = {
  ...pageHeaders,
  'X-Frame-Options': 'SAMEORIGIN',
  'Content-Security-Policy':
    "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox",
};

const matches = ({ subject, to }: MailSummary, text: string): boolean =>
  `${subject} ${to}`.toLowerCase().includes(text.toLowerCase());

/**
 * The console of one machine: reads everything, changes nothing, answers to this machine only. There is no sign-in yet,
 * so it must be bound to loopback; it refuses every request addressed to another name.
 */
export const createConsoleApp = ({ reader, now, onError }: ConsoleAppDeps): Hono => {
  const app = new Hono();

  const send = async (
    context: Context,
    section: Section | undefined,
    page: { readonly title: string; readonly body: Markup; readonly frames?: boolean },
    status: 200 | 404 | 500 = 200,
  ): Promise<Response> => {
    const waiting = section === undefined ? [] : await reader.listReviews();
    const nav = (['cases', 'reviews', 'mail'] as const).map((name) => ({
      href: `/${name}`,
      label: titles[name],
      current: name === section,
      ...(name === 'reviews' && waiting.length > 0 ? { count: waiting.length } : {}),
    }));
    return sendPage(
      context,
      {
        language: 'nl',
        title: page.title,
        body: page.body,
        skipLabel: 'Naar de inhoud',
        navLabel: 'Hoofdmenu',
        nav,
        footer: 'Kier houdt mensen in hun woning. Deze bladzijden tonen alleen; ze veranderen niets.',
      },
      status,
      page.frames === true ? { frames: true } : {},
    );
  };

  const notFound = (context: Context): Promise<Response> => {
    const title = 'Deze bladzijde bestaat niet';
    return send(
      context,
      undefined,
      { title, body: messagePage(title, 'Kies hierboven een lijst en zoek van daaruit verder.') },
      404,
    );
  };

  app.use(loopbackOnly);
  app.get('/', (context) => context.redirect('/cases'));
  app.get('/cases', async (context) => {
    const filter = caseFilterOf((name) => context.req.query(name));
    const page = Number.parseInt(context.req.query('page') ?? '1', 10) || 1;
    const body = caseListPage(await reader.listCases(), filter, page, now());
    return send(context, 'cases', { title: titles.cases, body });
  });
  app.get('/cases/:id', async (context) => {
    const shown = await reader.getCase(context.req.param('id'));
    if (shown === undefined) return notFound(context);
    const title = householdName(shown.caseRecord.facts.tenants);
    return send(context, 'cases', { title, body: casePage(shown) });
  });
  app.get('/reviews', async (context) =>
    send(context, 'reviews', { title: titles.reviews, body: reviewPage(await reader.listReviews()) }),
  );
  app.get('/mail', async (context) => {
    const text = (context.req.query('q') ?? '').trim().slice(0, 200);
    const mails = (await reader.listMail()).filter((mail) => matches(mail, text));
    return send(context, 'mail', { title: titles.mail, body: mailboxPage(mails, text) });
  });
  app.get('/mail/:id', async (context) => {
    const mail = await reader.getMail(context.req.param('id'));
    if (mail === undefined) return notFound(context);
    return send(context, 'mail', { title: mail.subject, body: mailPage(mail), frames: true });
  });
  app.get('/mail/:id/html', async (context) => {
    const mail = await reader.getMail(context.req.param('id'));
    if (mail?.html === undefined) return notFound(context);
    // Links leave the frame: inside it they could open nothing.
    const framed = mail.html.replace('<head>', '<head><base target="_blank">');
    return context.html(framed, 200, mailFrameHeaders);
  });
  app.notFound(notFound);
  app.onError((error, context) => {
    onError?.(error);
    const title = 'Dat is niet gelukt';
    return send(
      context,
      undefined,
      { title, body: messagePage(title, 'De bladzijde kon niet worden gemaakt. Probeer het opnieuw.') },
      500,
    );
  });
  return app;
};
