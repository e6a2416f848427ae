import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAnswerApp } from '#adapters/pages/answer-app.ts';
import { createAnswerPort } from '#adapters/pages/answer-port.ts';
import { createOriginalPort, originalLinkOf } from '#adapters/pages/original-port.ts';
import { createInputReader } from '#adapters/documents/input-reader.ts';
import { readIncoming } from '#application/intake-message.ts';
import { receiveInput } from '#application/receive-input.ts';
import { registerSignal } from '#application/register-signal.ts';
import { issueAnswerToken } from '#domain/links/answer-token.ts';
import { createCaseWorld, sampleDirectory, testKeyRing } from '#test/harness/cases.ts';
import { startTestServices, type TestServices } from '#test/harness/services.ts';
import { createTestTable } from '#test/harness/tables.ts';

const NOW = '2026-11-02T08:14:35.000Z';
const hanne = 'hanne.verschueren@sociaalhuis-scheldebocht.example';
const evil = '<script>alert(1)</script>.html';
const mail = [
  'From: Ellen Maes <huurdersadministratie@scheldekant.example>',
  'To: meldpunt@sociaalhuis-scheldebocht.example',
  'Subject: Huurachterstand Nys <b>dringend</b>',
  'Message-ID: <one@scheldekant.example>',
  'Date: Mon, 2 Nov 2026 09:00:00 +0100',
  'MIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary="x"',
  '',
  '--x',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'Dag,',
  '',
  'Onze huurder Joris Nys (rijksregisternummer 85.07.30-033.28), Temsesteenweg 112 bus 2, 2880 Bornem, is 3 maanden huur achter: 1.215,00 euro in totaal.',
  '<script>alert(1)</script>',
  '',
  'Ellen Maes',
  '--x',
  'Content-Type: text/html',
  `Content-Disposition: attachment; filename="${evil}"`,
  '',
  '<script>alert(2)</script>',
  '--x--',
].join('\r\n');

let services: TestServices;
beforeAll(async () => {
  services = await startTestServices();
});
afterAll(() => services.stop());

const world = async () => {
  const { tableName } = await createTestTable(services);
  const cases = createCaseWorld(services, { tableName });
  cases.setNow(NOW);
  const bytes = new TextEncoder().encode(mail);
  const raw = {
    read: (key: string) => Promise.resolve(key === 'mail/one' ? { bytes, metadata: {} } : undefined),
    write: () => Promise.resolve(),
  };
  await receiveInput(
    {
      ...cases.deps,
      raw,
      read: createInputReader(),
      signals: {
        send: async (messages) => {
          for (const { body } of messages) {
            const read = readIncoming(cases.deps.ring, body);
            if (read.ok) await registerSignal(cases.deps, read.incoming);
          }
        },
      },
    },
    { rawKey: 'mail/one', channel: 'mail', fileName: 'mail.eml', receivedAt: NOW, authenticated: true },
    bytes,
  );
  await cases.advanceTo('2026-11-02T09:00:00.000Z');
  const ring = testKeyRing();
  const [only] = (await cases.exportCases()).cases;
  if (only === undefined) throw new Error('no case');
  const app = createAnswerApp({
    answers: createAnswerPort(cases.deps, ring.links),
    originals: createOriginalPort({ ...cases.deps, raw }, ring.links),
  });
  const linkFor = (recipient: string, now = NOW): string =>
    originalLinkOf(
      '',
      ring,
      ring.links,
    )({
      caseId: only.id,
      signalId: only.signals[0]?.id ?? '',
      recipient,
      now,
    });
  return { cases, app, linkFor, only, ring };
};

describe('the original behind a task', () => {
  it('stands beside what was understood, in the letter and on the answer page', async () => {
    const { cases, app, only, ring } = await world();
    const task = cases.sent.find(({ template }) => template === 'task');

    expect(task?.text).toMatch(/WAAR DIT OP STEUNT/);
    expect(task?.text).toMatch(/“[^”]*Temsesteenweg 112[^”]*” \(de tekst, regel \d+\)/);
    expect(task?.text).not.toMatch(/85\.?07\.?30|033\.28/);

    const token = issueAnswerToken(
      { caseId: only.id, stepId: only.steps[0]?.id ?? '', expiresAt: '2026-12-01T00:00:00.000Z' },
      ring.links,
    );
    const page = await (await app.request(`/a/${token}`)).text();
    const link = /href="(\/o\/[^"]+)"/.exec(page)?.[1] ?? '';
    expect(page).toContain('Temsesteenweg 112');
    expect((await app.request(link)).status).toBe(200);
  });

  it('is shown as text, whatever markup it holds', async () => {
    const { app, linkFor } = await world();
    const response = await app.request(linkFor(hanne));
    const page = await response.text();

    expect(response.status).toBe(200);
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(page).not.toContain('<script');
    expect(response.headers.get('Content-Security-Policy')).toContain("default-src 'none'");
  });

  it('gives its files as downloads that no browser runs', async () => {
    const { app, linkFor } = await world();
    const whole = await app.request(`${linkFor(hanne)}/0`);
    const attached = await app.request(`${linkFor(hanne)}/1`);

    expect(await whole.text()).toBe(mail);
    for (const response of [whole, attached]) {
      expect(response.status).toBe(200);
      expect(response.headers.get('Content-Type')).toBe('application/octet-stream');
      expect(response.headers.get('Content-Disposition')).toMatch(/^attachment; filename="[A-Za-z0-9._ -]+"/);
      expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff');
      expect(response.headers.get('Content-Security-Policy')).toContain('sandbox');
    }
    expect((await app.request(`${linkFor(hanne)}/7`)).status).toBe(404);
  });

  it('changes nothing', async () => {
    const { cases, app, linkFor } = await world();
    const before = await cases.exportCases();
    await app.request(linkFor(hanne));
    await app.request(`${linkFor(hanne)}/0`);

    expect(await cases.exportCases()).toEqual(before);
    expect((await app.request(linkFor(hanne), { method: 'POST' })).status).toBe(404);
  });

  it('is only for who follows the case up, and not for ever', async () => {
    const { cases, app, linkFor, only, ring } = await world();
    const other = sampleDirectory().workers.find(({ email }) => email !== hanne)?.email ?? '';

    expect((await app.request(linkFor(other))).status).toBe(410);
    expect((await app.request(`${linkFor(hanne).slice(0, -3)}abc`)).status).toBe(404);
    // The key of an answer shows no original, and that of an original answers nothing.
    const answer = issueAnswerToken(
      { caseId: only.id, stepId: only.steps[0]?.id ?? '', expiresAt: '2026-12-01T00:00:00.000Z' },
      ring.links,
    );
    expect((await app.request(`/o/${answer}`)).status).toBe(404);
    expect((await app.request(linkFor(hanne).replace('/o/', '/a/'))).status).toBe(404);
    cases.setNow('2026-12-20T08:00:00.000Z');
    expect((await app.request(linkFor(hanne))).status).toBe(410);
  });

  it('is in no letter but those of workers', async () => {
    const { cases } = await world();
    for (const { audience, text, html } of cases.sent.filter((each) => each.audience !== 'worker'))
      expect(`${audience} ${text} ${html}`).not.toMatch(/\/o\/|Waar dit op steunt/i);
  });
});
