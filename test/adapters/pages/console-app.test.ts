import { describe, expect, it } from 'vitest';
import { createConsoleApp } from '#adapters/pages/console-app.ts';
import type { CaseSummary, ConsoleReader } from '#adapters/pages/ports.ts';
import { caseShown, courtCase, mailShown, openStep, reviewShown, stamped } from '#test/harness/page-data.ts';

const small = (
  id: string,
  familyName: string,
  changes: Partial<ReturnType<typeof courtCase>> = {},
): CaseSummary => ({
  caseRecord: courtCase({
    id,
    priority: { level: 'normal', reasons: [] },
    facts: { ...courtCase().facts, tenants: [{ familyName }] },
    ...changes,
  }),
});

const consoleOf = (changes: Partial<ConsoleReader> = {}) => {
  const reader: ConsoleReader = {
    listCases: () =>
      Promise.resolve([
        small('aaaaaa111111', 'Peeters', { worker: null, phase: 'pre-court' }),
        { caseRecord: courtCase(), nextStep: openStep({ status: 'overdue' }), workerName: 'Marijke Aerts' },
        small('bbbbbb222222', 'Çelik', { status: 'closed' }),
      ]),
    getCase: (id) => Promise.resolve(id === 'k3m9qz7tw2fh' ? caseShown() : undefined),
    listReviews: () => Promise.resolve([reviewShown()]),
    listMail: () =>
      Promise.resolve([mailShown(), mailShown({ id: 'm2', to: 'ander@x.example', subject: 'Taak' })]),
    getMail: (id) => Promise.resolve(id === 'm1' ? mailShown() : undefined),
    ...changes,
  };
  const errors: unknown[] = [];
  const app = createConsoleApp({
    reader,
    now: () => '2027-03-05T09:00:00.000Z',
    onError: (error) => errors.push(error),
  });
  const get = (path: string, host = '127.0.0.1:8080'): Promise<Response> =>
    Promise.resolve(app.request(path, { headers: { host } }));
  const text = async (path: string): Promise<string> => (await get(path)).text();
  return { app, errors, get, text };
};

describe('the console', () => {
  it.each(['kier.example', '127.0.0.1.evil.example', 'localhost.evil.example', '192.168.1.5:8080', ''])(
    'refuses a request addressed to "%s"',
    async (host) => {
      const response = await consoleOf().get('/cases', host);
      expect(response.status).toBe(403);
      expect(await response.text()).not.toContain('Bossche');
    },
  );

  it.each(['localhost', 'localhost:8080', '127.0.0.1', '[::1]:8080', 'LOCALHOST:1'])(
    'answers to "%s"',
    async (host) => {
      expect((await consoleOf().get('/cases', host)).status).toBe(200);
    },
  );

  it.each(['POST', 'PUT', 'DELETE', 'PATCH'])('has nothing that changes anything: %s', async (method) => {
    for (const path of ['/cases', '/cases/k3m9qz7tw2fh', '/reviews', '/mail']) {
      const response = await consoleOf().app.request(path, { method, headers: { host: 'localhost' } });
      expect(response.status).toBe(404);
    }
  });

  it('shows a page without detail and reports the error when reading fails', async () => {
    const failure = new Error('secret');
    const { get, errors } = consoleOf({ listCases: () => Promise.reject(failure) });
    const response = await get('/cases');
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('secret');
    expect(errors).toEqual([failure]);
  });

  it.each(['/cases/none', '/mail/none', '/mail/none/html', '/nowhere'])(
    'says that %s does not exist',
    async (path) => {
      const response = await consoleOf().get(path);
      expect(response.status).toBe(404);
      expect(await response.text()).toContain('bestaat niet');
    },
  );
});

describe('the list of cases', () => {
  it('leads from the front door', async () => {
    const response = await consoleOf().get('/');
    expect(response.headers.get('Location')).toBe('/cases');
  });

  it('shows open cases, the most urgent first', async () => {
    const page = await consoleOf().text('/cases');
    expect(page.indexOf('Van den Bossche')).toBeLessThan(page.indexOf('Peeters'));
    expect(page).not.toContain('Çelik');
    expect(page).toContain('over tijd');
    expect(page).toContain('Marijke Aerts');
  });

  it.each([
    ['status=closed', ['Çelik']],
    ['status=all&q=celik', ['Çelik']],
    ['priority=crisis', ['Van den Bossche']],
    ['phase=pre-court', ['Peeters']],
    ['worker=niemand', ['Peeters']],
    ['q=7TW2FH', ['Van den Bossche']],
    ['q=antwerpsestraat+bossche', ['Van den Bossche']],
    ['q=bestaatniet', []],
  ])('narrows to what is asked: %s', async (query, names) => {
    const page = await consoleOf().text(`/cases?${query}`);
    for (const name of ['Çelik', 'Peeters', 'Van den Bossche'])
      expect(page.includes(`${name}</a>`) || page.includes(`${name} en `)).toBe(names.includes(name));
  });

  it('shows a long list by pages', async () => {
    const many = Array.from({ length: 120 }, (_, index) =>
      small(`case${String(index).padStart(8, '0')}`, `Naam${index}`),
    );
    const { text } = consoleOf({ listCases: () => Promise.resolve(many) });
    const [first, last] = [await text('/cases'), await text('/cases?page=99')];
    expect(first.match(/<article/g)).toHaveLength(50);
    expect(first).toContain('Bladzijde 1 van 3');
    expect(last).toContain('Bladzijde 3 van 3');
    expect(last.match(/<article/g)).toHaveLength(20);
  });

  it('says so when nothing has come in', async () => {
    const { text } = consoleOf({ listCases: () => Promise.resolve([]) });
    expect(await text('/cases')).toContain('Er is nog niets binnengekomen');
  });
});

describe('one case', () => {
  it('shows where a signal was read, why it came on this case, and the other cases of these people', async () => {
    const shown = caseShown();
    const [first] = shown.signals;
    if (first === undefined) throw new Error('no signal');
    const snippet = 'de achterstal <b>bedraagt</b> 1.280,00 euro';
    const provenance = [{ field: 'arrears.amountCents', part: 'body', line: 4, snippet, confidence: 0.95 }];
    const detail = {
      signal: first.id,
      match: 'same',
      bits: 17.6,
      chance: 0.9874,
      why: 'prior household -17; dwelling door +18.8; tenant-1.family-name same +5.42',
    };
    const entry = { at: first.receivedAt, event: 'signal-added', detail };
    const { text } = consoleOf({
      getCase: () =>
        Promise.resolve({
          ...shown,
          caseRecord: { ...shown.caseRecord, movedFrom: 'formerly0001', apartFrom: ['others000002'] },
          signals: [{ ...first, provenance }, ...shown.signals.slice(1)],
          history: [...shown.history.filter(({ detail: told }) => told?.['signal'] !== first.id), entry],
        }),
    });

    const page = await text('/cases/k3m9qz7tw2fh');

    for (const words of [
      'de achterstal &lt;b&gt;bedraagt&lt;/b&gt; 1.280,00 euro',
      'Waarom bij dit gezin: kans van 99',
      'dezelfde deur',
      'Huurder 1, familienaam',
      '+5,4',
      'Vorige woning',
      'href="/cases/formerly0001"',
      'Een ander gezin',
      'href="/cases/others000002"',
    ])
      expect(page).toContain(words);
    expect(page).not.toContain('Waarom een nieuw gezin');
  });

  it('shows the next step, the facts, the law with its article and count, and all that happened', async () => {
    const page = await consoleOf().text('/cases/k3m9qz7tw2fh');
    for (const words of [
      'Ga onaangekondigd op huisbezoek',
      '€ 1.490,40 (4 maanden)',
      'decreet van 9 november 2018, art. 45',
      'inschrijving op de rol 1 maart 2027 + 15 dagen',
      'Dossier geopend',
      'van donderdag 11 maart 2027 om 09:30 uur naar vrijdag 12 maart 2027 om 14:00 uur',
      'Bel de huurder vandaag nog: Niet bereikt',
      'Drie keer gebeld, voicemail.',
      'verzoekschrift-27A0412.pdf',
      'href="/mail/m1"',
    ])
      expect(page).toContain(words);
  });

  it('shows the newest first', async () => {
    const page = await consoleOf().text('/cases/k3m9qz7tw2fh');
    expect(page.indexOf('Zitting verplaatst')).toBeLessThan(page.indexOf('Dossier geopend'));
  });

  it('shows text of the case as text', async () => {
    const hostile = caseShown();
    const { text } = consoleOf({
      getCase: () =>
        Promise.resolve({
          ...hostile,
          caseRecord: courtCase({
            facts: { ...courtCase().facts, courtName: stamped('<script>alert(1)</script>') },
          }),
        }),
    });
    expect(await text('/cases/x')).not.toContain('<script');
  });
});

describe('the list of doubts', () => {
  it('shows both sides and marks in words where they differ', async () => {
    const page = await consoleOf().text('/reviews');
    expect(page).toContain('Antwerpsestraat 41 bus 5, 2850');
    expect(page).toContain('Antwerpsestraat 41 bus 3, 2850 Boom');
    expect(page.match(/\(verschilt\)/g)).toHaveLength(2);
    expect(page).toContain('href="/cases/k3m9qz7tw2fh"');
  });

  it('shows what was understood when it may belong to no case', async () => {
    const { text } = consoleOf({
      listReviews: () => Promise.resolve([{ ...reviewShown(), candidates: [], reason: 'scan' }]),
    });
    expect(await text('/reviews')).toContain('S. Vandenbossche');
  });
});

describe('the mailbox', () => {
  it('finds mail by receiver or subject', async () => {
    const page = await consoleOf().text('/mail?q=TAAK');
    expect(page).toContain('href="/mail/m2"');
    expect(page).not.toContain('href="/mail/m1"');
  });

  it('shows a mail with text, attachment and headers', async () => {
    const page = await consoleOf().text('/mail/m1');
    for (const words of ['Dank u wel voor uw bericht', 'kier.ics', 'auto-replied', 'afgeleverd'])
      expect(page).toContain(words);
  });

  it('shows its HTML without any rights, links opening apart', async () => {
    const response = await consoleOf().get('/mail/m1/html');
    const policy = response.headers.get('Content-Security-Policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain('sandbox');
    expect(policy).not.toContain('allow-scripts');
    expect(policy).not.toContain('allow-same-origin');
    expect(await response.text()).toContain('<base target="_blank">');
  });
});
