import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAnswerApp } from '#adapters/pages/answer-app.ts';
import { createAnswerPort } from '#adapters/pages/answer-port.ts';
import { createReviewPort, reviewLinkOf } from '#adapters/pages/review-port.ts';
import { decideReview } from '#application/decide-review.ts';
import { answerUrl, issueAnswerToken } from '#domain/links/answer-token.ts';
import type { Signal } from '#events/signal.ts';
import { createCaseWorld, testKeyRing } from '#test/harness/cases.ts';
import { startTestServices, type TestServices } from '#test/harness/services.ts';
import { createTestTable } from '#test/harness/tables.ts';

let services: TestServices;
beforeAll(async () => {
  services = await startTestServices();
});
afterAll(() => services.stop());

const NOW = '2026-11-02T08:14:35.000Z';
const ring = testKeyRing();

const signal = (ref: string, over: Partial<Signal> = {}): Signal => ({
  kind: 'arrears',
  tenants: [
    { givenName: 'Tom', familyName: 'Verbeke', birthDate: '1961-04-12', nationalNumber: '61041215716' },
  ],
  dwelling: { street: 'Barelstraat', houseNumber: '27', box: '3', postcode: '2880', municipality: 'Bornem' },
  arrears: { amountCents: 124_860, months: 3 },
  source: { channel: 'mail', ref, sender: 'huurdersadministratie@scheldekant.example' },
  receivedAt: NOW,
  ...over,
});

/** A doubt, its letter, and the app that serves the links. */
const desk = async () => {
  const { tableName } = await createTestTable(services);
  const kier = createCaseWorld(services, { tableName });
  kier.setNow(NOW);
  const reading = { provenance: [], doubtful: [] };
  const opened = await kier.receive(signal('known@scheldekant.example'), reading);
  const { dwelling: _dwelling, ...doubt } = signal('doubt@scheldekant.example', {
    tenants: [
      {
        givenName: '<b>Fatima</b>',
        familyName: 'Benali',
        birthDate: '1990-01-15',
        nationalNumber: '61041215716',
      },
    ],
  });
  await kier.receive(doubt, reading);
  await kier.advanceTo(NOW);
  const letter = kier.sent.find(({ template }) => template === 'review-item');
  const links = [...(letter?.text ?? '').matchAll(/https:\/\/kier\.test(\/r\/\S+)/g)].map(
    ([, path]) => path ?? '',
  );
  const [page = ''] = links;
  if (opened.result !== 'case') throw new Error('no case was opened');
  const app = createAnswerApp({
    answers: createAnswerPort(kier.deps, ring.links),
    reviews: createReviewPort(kier.deps, ring.links),
    onError: (error) => {
      throw error;
    },
  });
  const post = (path: string, decision: string): Promise<Response> =>
    Promise.resolve(
      app.request(path, {
        method: 'POST',
        body: new URLSearchParams({ decision }),
        headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      }),
    );
  return { kier, app, post, page, links, known: opened.caseId, reader: letter?.to ?? '' };
};

describe('the letter about a doubt', () => {
  it('carries a link to the page and one for each decision', async () => {
    const { links, known } = await desk();

    const decisions = links.map((link) => new URL(link, 'https://kier.test').searchParams.get('decision'));

    expect(decisions).toEqual([null, `same:${known}`, 'new', 'set-aside:spam', 'set-aside:not-about-a-home']);
  });
});

describe('GET /r/:token', () => {
  it('shows both sides with the reasons of the score, and decides nothing', async () => {
    const { app, page, known, kier } = await desk();

    const response = await app.request(`${page}?decision=same:${known}`);
    const text = await response.text();

    expect(response.status).toBe(200);
    for (const part of [
      'Tom Verbeke',
      'Benali',
      'Waarom we twijfelen',
      'rijksregisternummer',
      'Bevestig: Hoort bij',
    ])
      expect(text).toContain(part);
    expect(text).not.toContain('<b>Fatima');
    expect(text).not.toContain('href="/cases');
    expect((await kier.exportCases()).review).toHaveLength(1);
  });

  it('is kept out of caches, search engines and other pages', async () => {
    const { app, page } = await desk();

    const { headers } = await app.request(page);

    expect(headers.get('Cache-Control')).toBe('no-store');
    expect(headers.get('X-Robots-Tag')).toContain('noindex');
    expect(headers.get('Content-Security-Policy')).toContain("default-src 'none'");
    expect(headers.get('Referrer-Policy')).toBe('no-referrer');
  });

  it('knows no link that was changed, made for an answer, or made for somebody who does not decide', async () => {
    const { app, page, kier, known } = await desk();
    const [review] = (await kier.exportCases()).review;
    const expiresAt = '2027-01-01T00:00:00.000Z';
    const answer = answerUrl(
      '',
      issueAnswerToken({ caseId: known, stepId: review?.id ?? '', expiresAt }, ring.links),
    );
    const stranger = reviewLinkOf(
      '',
      ring,
      ring.links,
    )({
      reviewId: review?.id ?? '',
      recipient: 'hanne.verschueren@sociaalhuis-scheldebocht.example',
      now: NOW,
    });

    const statuses = await Promise.all(
      [`${page}x`, answer.replace('/a/', '/r/'), stranger, page.replace('/r/', '/a/')].map(
        async (path) => (await app.request(path)).status,
      ),
    );

    expect(statuses).toEqual([404, 404, 404, 404]);
  });

  it('says so when the link is too old', async () => {
    const { app, page, kier } = await desk();
    kier.setNow('2027-11-02T08:00:00.000Z');

    expect((await app.request(page)).status).toBe(410);
  });
});

describe('POST /r/:token', () => {
  it('records the decision with the name of who decided', async () => {
    const { post, page, kier, known, reader } = await desk();
    const [review] = (await kier.exportCases()).review;

    const response = await post(page, `same:${known}`);

    expect(response.status).toBe(200);
    expect(await response.text()).toContain('het is beslist');
    expect((await kier.exportCases()).cases[0]?.signals).toHaveLength(2);
    expect((await kier.store.findReview(review?.id ?? ''))?.decided).toMatchObject({ by: reader });
  });

  it('shows the same page again, and changes nothing, when it is posted twice', async () => {
    const { post, page, kier } = await desk();

    const statuses = [(await post(page, 'new')).status, (await post(page, 'new')).status];

    expect(statuses).toEqual([200, 200]);
    expect((await kier.exportCases()).cases).toHaveLength(2);
  });

  it('says that somebody else was first when another decision was made', async () => {
    const { post, page, kier } = await desk();
    const [review] = (await kier.exportCases()).review;
    await decideReview(kier.deps, {
      reviewId: review?.id ?? '',
      decision: { kind: 'set-aside', reason: 'spam' },
      by: 'command-line',
    });

    const response = await post(page, 'new');

    expect(response.status).toBe(409);
    expect(await response.text()).toContain('al beslist');
    expect((await kier.exportCases()).cases).toHaveLength(1);
  });

  it.each(['', 'delete', 'same:another-case', 'set-aside:<script>'])(
    'asks again when it is posted %j',
    async (word) => {
      const { post, page, kier } = await desk();

      expect((await post(page, word)).status).toBe(400);
      expect((await kier.exportCases()).review).toHaveLength(1);
    },
  );
});
