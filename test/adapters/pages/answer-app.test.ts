import { describe, expect, it } from 'vitest';
import { createAnswerApp } from '#adapters/pages/answer-app.ts';
import { MAX_NOTE_CHARACTERS } from '#adapters/pages/answer-page.ts';
import type {
  AnswerPort,
  AnswerRecorded,
  AnswerShown,
  Departed,
  Departure,
  StepShown,
} from '#adapters/pages/ports.ts';
import type { OutcomeCode } from '#domain/outcome.ts';

const step: StepShown = {
  language: 'nl',
  caseId: 'k3m9qz7tw2fh',
  stepType: 'unannounced-visit',
  dueAt: '2027-03-05T16:00:00.000Z',
  household: 'Sara <b>Van den Bossche</b>',
  dwelling: 'Antwerpsestraat 41 bus 3, 2850 Boom',
  office: { name: 'Sociaal Huis Rivierenland', phone: '+3233000010' },
};
const outcomes: readonly OutcomeCode[] = ['let-in', 'not-at-home', 'skipped'];

type Call = { readonly token: string; readonly outcome: OutcomeCode; readonly note: string };

/** The port in memory: one open step, answered once. */
const answering = (changes: Partial<AnswerPort> = {}) => {
  const calls: Call[] = [];
  const errors: unknown[] = [];
  const answers: AnswerPort = {
    show: (token): Promise<AnswerShown> =>
      Promise.resolve(
        token === 'good'
          ? { ...step, status: 'open', outcomes }
          : { status: token === 'old' ? 'expired' : 'unknown' },
      ),
    record: (token, outcome, note): Promise<AnswerRecorded> => {
      const [first] = calls;
      calls.push({ token, outcome, note });
      if (token !== 'good') return Promise.resolve({ status: 'unknown' });
      return Promise.resolve(
        first === undefined || first.outcome === outcome
          ? { ...step, status: 'recorded', outcome }
          : { ...step, status: 'closed', outcome: first.outcome, answeredAt: '2027-03-05T09:30:00.000Z' },
      );
    },
    ...changes,
  };
  const app = createAnswerApp({ answers, onError: (error) => errors.push(error) });
  const post = (token: string, form: Record<string, string>): Promise<Response> =>
    Promise.resolve(
      app.request(`/a/${token}`, {
        method: 'POST',
        body: new URLSearchParams(form),
        headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      }),
    );
  return { app, calls, errors, post };
};

describe('GET /a/:token', () => {
  it('shows the step and its answers and records nothing', async () => {
    const { app, calls } = answering();
    const response = await app.request('/a/good?outcome=let-in');
    const text = await response.text();
    expect(response.status).toBe(200);
    expect(text).toContain('Ga onaangekondigd op huisbezoek');
    expect(text).toContain('Bevestig: Binnengelaten');
    expect(text.match(/name="outcome"/g)).toHaveLength(3);
    expect(calls).toEqual([]);
  });

  it('chooses nothing when the link names an outcome that this step does not have', async () => {
    const text = await (await answering().app.request('/a/good?outcome=moved')).text();
    expect(text).not.toContain('Bevestig');
    expect(text).toContain('Hoe is het gegaan?');
  });

  it('shows text of the case as text', async () => {
    const text = await (await answering().app.request('/a/good')).text();
    expect(text).toContain('Sara &lt;b&gt;Van den Bossche&lt;/b&gt;');
  });

  it.each([
    ['old', 410, 'niet meer geldig'],
    ['other', 404, 'kennen we niet'],
  ])('says what is the matter with the key %s', async (token, status, words) => {
    const response = await answering().app.request(`/a/${token}`);
    expect(response.status).toBe(status);
    expect(await response.text()).toContain(words);
  });

  it.each([
    ['fr-BE,fr;q=0.9', 'plus valable', 'fr'],
    ['en;q=0.5, de-DE', 'nicht mehr gültig', 'de'],
    ['ja, en;q=0', 'niet meer geldig', 'nl'],
  ])('speaks the language of the browser when there is no step: %s', async (accept, words, language) => {
    const response = await answering().app.request('/a/old', { headers: { 'Accept-Language': accept } });
    expect(await response.text()).toContain(words);
    expect(response.headers.get('Content-Language')).toBe(language);
  });

  it('shows the answer that was given when the step is closed', async () => {
    const closed: AnswerShown = {
      ...step,
      status: 'closed',
      outcome: 'let-in',
      answeredAt: '2027-03-05T09:30:00.000Z',
    };
    const { app } = answering({ show: () => Promise.resolve(closed) });
    const text = await (await app.request('/a/good')).text();
    expect(text).toContain('Genoteerd op vrijdag 5 maart 2027 om 10:30 uur: Binnengelaten.');
    expect(text).not.toContain('<form');
  });

  it('says that events overtook the step when it has no answer', async () => {
    const { app } = answering({ show: () => Promise.resolve({ ...step, status: 'closed' }) });
    expect(await (await app.request('/a/good')).text()).toContain('niet meer nodig');
  });
});

describe('POST /a/:token', () => {
  it('records the outcome with the note and says so', async () => {
    const { post, calls } = answering();
    const response = await post('good', { outcome: 'let-in', note: '  Koffie gedronken.\r\nTot dinsdag. ' });
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('Genoteerd: Binnengelaten.');
    expect(calls).toEqual([{ token: 'good', outcome: 'let-in', note: 'Koffie gedronken.\nTot dinsdag.' }]);
  });

  it('shows the same page when the same answer comes twice', async () => {
    const { post } = answering();
    const first = await (await post('good', { outcome: 'let-in' })).text();
    const second = await (await post('good', { outcome: 'let-in' })).text();
    expect(second).toBe(first);
  });

  it('says which answer was first when another comes later', async () => {
    const { post } = answering();
    await post('good', { outcome: 'let-in' });
    const response = await post('good', { outcome: 'not-at-home' });
    expect(response.status).toBe(409);
    expect(await response.text()).toContain('Binnengelaten');
  });

  it.each([{}, { outcome: '' }, { outcome: 'constructor' }])(
    'asks again and keeps the note when %o names no outcome',
    async (form) => {
      const { post, calls } = answering();
      const response = await post('good', { ...form, note: 'mijn <nota>' });
      expect(response.status).toBe(400);
      const text = await response.text();
      expect(text).toContain('Kies eerst');
      expect(text).toContain('mijn &lt;nota&gt;</textarea>');
      expect(calls).toEqual([]);
    },
  );

  it('asks again when the step cannot end so', async () => {
    const { post } = answering({
      record: () => Promise.resolve({ ...step, status: 'not-an-outcome', outcomes }),
    });
    const response = await post('good', { outcome: 'moved' });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('past niet bij deze stap');
  });

  it('takes a note of the greatest length and refuses a longer one', async () => {
    const { post, calls } = answering();
    expect(
      (await post('good', { outcome: 'let-in', note: 'é'.repeat(MAX_NOTE_CHARACTERS + 1) })).status,
    ).toBe(400);
    expect(calls).toEqual([]);
    expect(
      (await post('good', { outcome: 'let-in', note: '🏠'.repeat(MAX_NOTE_CHARACTERS / 2) })).status,
    ).toBe(200);
  });

  it('refuses a form that no page of ours sends', async () => {
    const { post, calls } = answering();
    const response = await post('good', { outcome: 'let-in', note: 'x'.repeat(100_000) });
    expect(response.status).toBe(413);
    expect(calls).toEqual([]);
  });

  it('gives a key that is not ours no reason to try on', async () => {
    expect((await answering().post('other', { outcome: 'let-in' })).status).toBe(404);
  });

  it('shows a page without detail and reports the error when recording fails', async () => {
    const failure = new Error('table is away: secret');
    const { post, errors } = answering({ record: () => Promise.reject(failure) });
    const response = await post('good', { outcome: 'let-in' });
    expect(response.status).toBe(500);
    const text = await response.text();
    expect(text).toContain('niet genoteerd');
    expect(text).not.toContain('secret');
    expect(errors).toEqual([failure]);
  });
});

describe('every answer page', () => {
  it.each(['/a/good', '/a/old', '/a/other', '/nowhere'])(
    '%s is kept by nobody and loads nothing',
    async (path) => {
      const response = await answering().app.request(path);
      expect(response.headers.get('Cache-Control')).toBe('no-store');
      expect(response.headers.get('X-Robots-Tag')).toContain('noindex');
      expect(response.headers.get('Referrer-Policy')).toBe('no-referrer');
      const policy = response.headers.get('Content-Security-Policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toContain('unsafe');
      expect(await response.text()).not.toMatch(/<script|(?:src|href)="https?:/);
    },
  );

  it('is not for search engines', async () => {
    expect(await (await answering().app.request('/robots.txt')).text()).toContain('Disallow: /');
  });
});

describe('leaving the plan', () => {
  const leaving = (departed: Departed) => {
    const departures: { departure: Departure; reason: string }[] = [];
    const shown: AnswerShown = {
      ...step,
      status: 'open',
      outcomes,
      otherwise: { from: '2027-03-08', steps: [{ type: 'last-visit', title: 'Ga een laatste keer langs' }] },
    };
    const made = answering({
      show: () => Promise.resolve(shown),
      depart: (_token, departure, reason) => {
        departures.push({ departure, reason });
        return Promise.resolve(departed);
      },
    });
    return { ...made, departures };
  };
  const departed: Departed = {
    ...step,
    status: 'departed',
    dueAt: '2027-03-09T16:00:00.000Z',
    title: 'Ga onaangekondigd op huisbezoek',
  };

  it('offers a later day and the other steps of the plan', async () => {
    const text = await (await leaving(departed).app.request('/a/good')).text();
    expect(text).toContain('min="2027-03-08"');
    expect(text).toContain('<option value="last-visit">Ga een laatste keer langs</option>');
  });

  it('offers nothing of the kind where only answers are taken', async () => {
    expect(await (await answering().app.request('/a/good')).text()).not.toContain('departure');
  });

  it('puts a step off to the day that was chosen, with the reason', async () => {
    const { post, departures } = leaving(departed);
    const response = await post('good', { departure: 'postpone', to: '2027-03-09', note: 'Ziek' });
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('uiterlijk dinsdag 9 maart 2027 om 17:00 uur');
    expect(departures).toEqual([{ departure: { kind: 'postpone', to: '2027-03-09' }, reason: 'Ziek' }]);
  });

  it('takes another step in its place, with the reason', async () => {
    const { post, departures } = leaving(departed);
    await post('good', { departure: 'instead', step: 'last-visit', note: 'De buur belde' });
    expect(departures).toEqual([
      { departure: { kind: 'instead', step: 'last-visit' }, reason: 'De buur belde' },
    ]);
  });

  it('asks for a reason when a step is put off, replaced or skipped without one', async () => {
    const { post, departures, calls } = leaving(departed);
    const forms: Record<string, string>[] = [
      { departure: 'postpone', to: '2027-03-09' },
      { departure: 'instead', step: 'last-visit', note: '  ' },
      { outcome: 'skipped' },
    ];
    for (const form of forms) {
      const response = await post('good', form);
      expect(response.status).toBe(400);
      expect(await response.text()).toContain('Schrijf in enkele woorden waarom.');
    }
    expect(departures).toEqual([]);
    expect(calls).toEqual([]);
  });

  it('says so and keeps what was written when the day cannot be', async () => {
    const { post } = leaving({ ...step, status: 'refused' });
    const response = await post('good', { departure: 'postpone', to: '2027-03-01', note: 'Ziek' });
    expect(response.status).toBe(400);
    const text = await response.text();
    expect(text).toContain('Dat kan niet meer');
    expect(text).toContain('>Ziek</textarea>');
  });
});
