import type { Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { messagePage } from './answer-page.ts';
import { answerWords } from './answer-words.ts';
import { type Markup, sendPage } from './page.ts';
import type { LinkProblem, ReviewDeskShown, ReviewPort } from './ports.ts';
import { decisionOfWord, reviewDecidedPage, reviewDeskPage } from './review-desk-page.ts';

const MAX_FORM_BYTES = 8 * 1024;
const words = answerWords.nl;

type PageContext = Context<object, '/r/:token'>;

const send = (
  context: Context,
  title: string,
  body: Markup,
  status: 200 | 400 | 404 | 409 | 410 | 413 = 200,
): Promise<Response> => sendPage(context, { language: 'nl', title, body, skipLabel: words.skip }, status);

const sendProblem = (context: Context, { status }: LinkProblem): Promise<Response> =>
  status === 'expired'
    ? send(context, words.expiredTitle, messagePage(words.expiredTitle, words.expired), 410)
    : send(context, words.unknownTitle, messagePage(words.unknownTitle, words.unknown), 404);

const isProblem = (shown: ReviewDeskShown | LinkProblem): shown is LinkProblem =>
  shown.status === 'unknown' || shown.status === 'expired';

const TITLE = 'Waar hoort dit bericht?';

const show = async (context: PageContext, reviews: ReviewPort): Promise<Response> => {
  const shown = await reviews.show(context.req.param('token'));
  if (isProblem(shown)) return sendProblem(context, shown);
  if (shown.status === 'decided') return send(context, TITLE, reviewDecidedPage(shown, false));
  const chosen = decisionOfWord(context.req.query('decision'));
  return send(context, TITLE, reviewDeskPage(shown, chosen === undefined ? {} : { chosen }));
};

const askAgain = (context: PageContext, shown: ReviewDeskShown): Promise<Response> =>
  send(context, TITLE, reviewDeskPage(shown, { warning: 'Kies een van deze beslissingen.' }), 400);

const record = async (context: PageContext, reviews: ReviewPort): Promise<Response> => {
  const token = context.req.param('token');
  const form = await context.req.parseBody();
  const decision = typeof form['decision'] === 'string' ? decisionOfWord(form['decision']) : undefined;
  if (decision === undefined) {
    const shown = await reviews.show(token);
    if (isProblem(shown)) return sendProblem(context, shown);
    if (shown.status === 'decided') return send(context, TITLE, reviewDecidedPage(shown, false), 409);
    return askAgain(context, shown);
  }
  const result = await reviews.record(token, decision);
  if (isProblem(result)) return sendProblem(context, result);
  if (result.refused === true) return askAgain(context, result);
  return send(
    context,
    TITLE,
    reviewDecidedPage(result, result.first === true),
    result.first === true ? 200 : 409,
  );
};

/**
 * The page behind the links in letters about what is doubtful, beside the answer page and under its rules: GET shows
 * and changes nothing, POST records, the key in the address is the whole right.
 */
export const addReviewPages = (app: Hono, reviews: ReviewPort): void => {
  app.get('/r/:token', (context) => show(context, reviews));
  app.post(
    '/r/:token',
    bodyLimit({
      maxSize: MAX_FORM_BYTES,
      onError: (context) =>
        send(context, words.failedTitle, messagePage(words.failedTitle, words.tooLong), 413),
    }),
    (context) => record(context, reviews),
  );
};
