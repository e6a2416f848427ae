import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Language } from '#events/signal.ts';
import { outcomeOf } from '#domain/links/answer-token.ts';
import { formatPhone } from '#domain/letters/parts.ts';
import {
  answerFormPage,
  closedPage,
  departedPage,
  MAX_NOTE_CHARACTERS,
  messagePage,
  recordedPage,
  stepText,
} from './answer-page.ts';
import { answerWords } from './answer-words.ts';
import { languageOfRequest } from './language-of-request.ts';
import { type Markup, pageHeaders, sendPage } from './page.ts';
import type { AnswerPort, AnswerShown, Departure, LinkProblem, ReviewPort, StepShown } from './ports.ts';
import { addOriginalPages } from './original-app.ts';
import type { OriginalPort } from './original-port.ts';
import { addReviewPages } from './review-app.ts';

export type AnswerAppDeps = {
  readonly answers: AnswerPort;
  /** Absent: only answer links are served. */
  readonly reviews?: ReviewPort;
  /** Absent: originals are not shown. */
  readonly originals?: OriginalPort;
  /** Told of an unexpected error; must not write personal data. */
  readonly onError?: (error: unknown) => void;
};

/** The note at its longest, percent-encoded in four bytes a character, and the rest of the form. */
const MAX_FORM_BYTES = 32 * 1024;

type PageContext = Context<object, '/a/:token'>;

const languageFor = (context: Context): Language => languageOfRequest(context.req.header('accept-language'));

const send = (
  context: Context,
  page: {
    readonly language: Language;
    readonly title: string;
    readonly body: Markup;
    readonly office?: StepShown['office'];
  },
  status: 200 | 400 | 404 | 409 | 410 | 413 | 500 = 200,
): Promise<Response> => {
  const { language, title, body, office } = page;
  const phone = office?.phone === undefined ? undefined : formatPhone(office.phone);
  return sendPage(
    context,
    {
      language,
      title,
      body,
      skipLabel: answerWords[language].skip,
      narrow: true,
      ...(office === undefined ? {} : { footer: answerWords[language].help(office.name, phone) }),
    },
    status,
  );
};

const sendProblem = (context: Context, { status, language }: LinkProblem): Promise<Response> => {
  const shown = language ?? languageFor(context);
  const w = answerWords[shown];
  return status === 'expired'
    ? send(
        context,
        { language: shown, title: w.expiredTitle, body: messagePage(w.expiredTitle, w.expired) },
        410,
      )
    : send(
        context,
        { language: shown, title: w.unknownTitle, body: messagePage(w.unknownTitle, w.unknown) },
        404,
      );
};

/** What every page about a step has in common. */
const about = (step: StepShown, body: Markup) => ({
  language: step.language,
  title: stepText(step).title,
  body,
  ...(step.office === undefined ? {} : { office: step.office }),
});

const formOf = (shown: Extract<AnswerShown, { status: 'open' }>) => ({
  step: shown,
  outcomes: shown.outcomes,
  ...(shown.otherwise === undefined ? {} : { otherwise: shown.otherwise }),
  ...(shown.origin === undefined ? {} : { origin: shown.origin }),
});

const showStep = async (context: PageContext, answers: AnswerPort): Promise<Response> => {
  const shown = await answers.show(context.req.param('token'));
  if (shown.status === 'unknown' || shown.status === 'expired') return sendProblem(context, shown);
  if (shown.status === 'closed')
    return send(context, about(shown, closedPage(shown, shown.outcome, shown.answeredAt)));
  const wanted = outcomeOf(context.req.query('outcome'));
  const chosen = wanted !== undefined && shown.outcomes.includes(wanted) ? { chosen: wanted } : {};
  return send(context, about(shown, answerFormPage({ ...formOf(shown), ...chosen })));
};

/** The form again, with what was wrong and what was written. */
const askAgain = async (
  context: PageContext,
  answers: AnswerPort,
  note: string,
  warningOf: (language: Language) => string,
): Promise<Response> => {
  const shown = await answers.show(context.req.param('token'));
  if (shown.status === 'unknown' || shown.status === 'expired') return sendProblem(context, shown);
  if (shown.status === 'closed')
    return send(context, about(shown, closedPage(shown, shown.outcome, shown.answeredAt)), 409);
  const warning = warningOf(shown.language);
  const form = answerFormPage({ ...formOf(shown), note, warning });
  return send(context, about(shown, form), 400);
};

const departureOf = (form: Readonly<Record<string, unknown>>): Departure | undefined => {
  const { departure, to, step } = form;
  if (departure === 'postpone' && typeof to === 'string') return { kind: 'postpone', to };
  return departure === 'instead' && typeof step === 'string' ? { kind: 'instead', step } : undefined;
};

const depart = async (
  context: PageContext,
  answers: AnswerPort,
  leave: NonNullable<AnswerPort['depart']>,
  departure: Departure,
  reason: string,
): Promise<Response> => {
  if (reason === '')
    return askAgain(context, answers, reason, (language) => answerWords[language].reasonNeeded);
  const result = await leave(context.req.param('token'), departure, reason);
  switch (result.status) {
    case 'departed':
      return send(context, about(result, departedPage(result, result.title)));
    case 'closed':
      return send(context, about(result, closedPage(result, result.outcome, result.answeredAt)), 409);
    case 'refused':
      return askAgain(context, answers, reason, (language) => answerWords[language].notPossible);
    case 'unknown':
    case 'expired':
      return sendProblem(context, result);
    default:
      return result satisfies never;
  }
};

const recordStep = async (context: PageContext, answers: AnswerPort): Promise<Response> => {
  const form = await context.req.parseBody();
  const note = typeof form['note'] === 'string' ? form['note'].replaceAll('\r\n', '\n').trim() : '';
  const outcome = typeof form['outcome'] === 'string' ? outcomeOf(form['outcome']) : undefined;
  if (note.length > MAX_NOTE_CHARACTERS)
    return askAgain(context, answers, note, (language) => answerWords[language].tooLong);
  const departure = departureOf(form);
  if (departure !== undefined && answers.depart !== undefined)
    return depart(context, answers, answers.depart, departure, note);
  if (outcome === undefined)
    return askAgain(context, answers, note, (language) => answerWords[language].chooseOne);
  // To leave a step out takes a reason (S3-01).
  if (outcome === 'skipped' && note === '')
    return askAgain(context, answers, note, (language) => answerWords[language].reasonNeeded);
  const result = await answers.record(context.req.param('token'), outcome, note);
  switch (result.status) {
    case 'recorded':
      return send(context, about(result, recordedPage(result, result.outcome)));
    case 'closed':
      return send(context, about(result, closedPage(result, result.outcome, result.answeredAt)), 409);
    case 'not-an-outcome':
      return askAgain(context, answers, note, (language) => answerWords[language].notAnOutcome);
    case 'unknown':
    case 'expired':
      return sendProblem(context, result);
    default:
      return result satisfies never;
  }
};

/**
 * The pages behind the links in task mails; the same app on one machine and behind Lambda. GET shows and changes
 * nothing, since mail filters open links; POST records. The key in the address is the whole right to answer, so no
 * cookie exists that another site could ride on.
 */
export const createAnswerApp = ({ answers, reviews, originals, onError }: AnswerAppDeps): Hono => {
  const app = new Hono();
  if (reviews !== undefined) addReviewPages(app, reviews);
  if (originals !== undefined) addOriginalPages(app, originals);
  app.get('/a/:token', (context) => showStep(context, answers));
  app.post(
    '/a/:token',
    bodyLimit({
      maxSize: MAX_FORM_BYTES,
      onError: (context) => {
        const language = languageFor(context);
        const w = answerWords[language];
        return send(
          context,
          { language, title: w.failedTitle, body: messagePage(w.failedTitle, w.tooLong) },
          413,
        );
      },
    }),
    (context) => recordStep(context, answers),
  );
  app.get('/robots.txt', (context) => context.text('User-agent: *\nDisallow: /\n', 200, pageHeaders));
  app.notFound((context) => sendProblem(context, { status: 'unknown' }));
  app.onError((error, context) => {
    onError?.(error);
    const language = languageFor(context);
    const w = answerWords[language];
    return send(context, { language, title: w.failedTitle, body: messagePage(w.failedTitle, w.failed) }, 500);
  });
  return app;
};
