import { readFileSync } from 'node:fs';
import { Hono } from 'hono';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAnswerApp } from '#adapters/pages/answer-app.ts';
import { createConsoleApp } from '#adapters/pages/console-app.ts';
import type { AnswerShown, ReviewDeskShown, MailShown, StepShown } from '#adapters/pages/ports.ts';
import { buildLetter } from '#domain/letters/index.ts';
import type { OutcomeCode } from '#domain/outcome.ts';
import { type ServedApp, serveApp, startBrowser } from '#test/harness/browser.ts';
import {
  caseShown,
  courtCase,
  mailShown,
  office,
  openStep,
  reviewShown,
  workerEmail,
} from '#test/harness/page-data.ts';

const step: StepShown = {
  language: 'nl',
  caseId: 'k3m9qz7tw2fh',
  stepType: 'unannounced-visit',
  dueAt: '2027-03-05T16:00:00.000Z',
  household: 'Sara Van den Bossche en Mehdi El Amrani',
  dwelling: 'Antwerpsestraat 41 bus 3, 2850 Boom',
  office: { name: 'Sociaal Huis Rivierenland', phone: '+3233000010' },
};
const outcomes: readonly OutcomeCode[] = [
  'let-in',
  'not-let-in',
  'not-at-home',
  'accepts',
  'refuses',
  'skipped',
];

/** A word that no browser can break by itself, as file names and addresses are. */
const LONG = 'verzoekschrift_en_bijlagen_'.repeat(6);

const recorded: { outcome: OutcomeCode; note: string }[] = [];

/** A task whose links lead to this very server. */
const taskMail = (url: string): MailShown => {
  const task = buildLetter({
    template: 'task',
    language: 'nl',
    directory: office(),
    recipient: workerEmail,
    topic: {},
    caseRecord: courtCase(),
    step: openStep(),
    links: outcomes.map((outcome) => ({ outcome, url: `${url}/a/x.y?outcome=${outcome}` })),
    now: '2027-03-05T08:00:00.000Z',
  });
  return mailShown({ ...task, subject: `${task.subject} ${LONG}` });
};

const deskShown = (): ReviewDeskShown => ({
  status: 'open',
  review: reviewShown(),
  scores: reviewShown().candidates.map(({ id }) => ({
    caseId: id,
    total: 3.2,
    probability: 0.9,
    fields: [
      { field: 'prior', level: 'household', weight: -14.2 },
      { field: 'dwelling', level: 'building', weight: 9.1 },
      { field: 'tenant-1.family-name', level: 'same', weight: 8.3 },
    ],
  })),
});

const app = (): Hono => {
  const long = caseShown();
  const open: AnswerShown = { ...step, status: 'open', outcomes };
  return new Hono()
    .route(
      '/',
      createAnswerApp({
        answers: {
          show: (token) => Promise.resolve(token === 'old' ? { status: 'expired' } : open),
          record: (_token, outcome, note) => {
            recorded.push({ outcome, note });
            return Promise.resolve({ ...step, status: 'recorded', outcome });
          },
        },
        reviews: {
          show: () => Promise.resolve(deskShown()),
          record: () =>
            Promise.resolve({ ...deskShown(), status: 'decided', decision: { kind: 'new' }, first: true }),
        },
      }),
    )
    .route(
      '/',
      createConsoleApp({
        now: () => '2027-03-05T09:00:00.000Z',
        reader: {
          listCases: () => Promise.resolve([{ caseRecord: courtCase(), nextStep: openStep() }]),
          getCase: () =>
            Promise.resolve({
              ...long,
              signals: long.signals.map((signal) => ({
                ...signal,
                source: { ...signal.source, ref: LONG },
              })),
            }),
          listReviews: () => Promise.resolve([reviewShown(), { ...reviewShown(), id: 'r2', candidates: [] }]),
          listMail: () => Promise.resolve([taskMail(served.url)]),
          getMail: () => Promise.resolve(taskMail(served.url)),
        },
      }),
    );
};

let served: ServedApp;
let browser: Browser;
beforeAll(async () => {
  served = await serveApp(app());
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
  await served.stop();
});

/** Opens a page at a width in pixels, with every complaint of the browser. */
const open = async (
  path: string,
  { width = 360, dark = false }: { width?: number; dark?: boolean } = {},
): Promise<{ page: Page; complaints: string[] }> => {
  const context = await browser.newContext({
    viewport: { width, height: 740 },
    colorScheme: dark ? 'dark' : 'light',
    locale: 'nl-BE',
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('requestfailed', (request) => complaints.push(request.url()));
  await page.goto(`${served.url}${path}`);
  return { page, complaints };
};

const paths = [
  '/a/x.y',
  '/a/x.y?outcome=let-in',
  '/a/old',
  '/r/x.y',
  '/r/x.y?decision=new',
  '/cases',
  '/cases/x',
  '/reviews',
  '/mail',
  '/mail/m1',
];

const faultsScript = readFileSync(new URL('../../harness/page-faults.mjs', import.meta.url), 'utf8');

/** Names of what cannot be found, operated or read. */
const faultsIn = (page: Page): Promise<string[]> => page.evaluate<string[]>(faultsScript);

describe('the check of pages', () => {
  it('sees what nobody can find, operate or read', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.setContent(
      '<p style="color:#999;background:#fff">bleek</p><h3>sprong</h3><input id="x"><button></button>',
    );
    const faults = (await faultsIn(page)).join('\n');
    for (const fault of ['no language', 'main', 'h1', 'heading jumps', 'no label', 'no name', 'contrast 2.8'])
      expect(faults).toContain(fault);
    await context.close();
  });
});

describe('every page', () => {
  it.each(paths)('%s fits a phone of 360 pixels without scrolling sideways', async (path) => {
    const { page } = await open(path);
    const widths = await page.evaluate<number[]>('[document.documentElement.scrollWidth, innerWidth]');
    expect(widths[0]).toBeLessThanOrEqual(widths[1] ?? 0);
    await page.context().close();
  });

  it.each(paths)('%s can be found, operated and read, by day and by night', async (path) => {
    for (const dark of [false, true]) {
      const { page, complaints } = await open(path, { width: 1100, dark });
      expect(await faultsIn(page)).toEqual([]);
      expect(complaints.filter((text) => !text.includes('status of 410'))).toEqual([]);
      await page.context().close();
    }
  });

  it.each(paths)('%s has fingers in mind: nothing to press is lower than 44 pixels', async (path) => {
    const { page } = await open(path);
    const small = await page.$$eval('button,select,input,textarea,nav a,summary', (elements) =>
      elements
        .filter((element) => element.getBoundingClientRect().height < 44)
        .map(({ outerHTML }) => outerHTML.slice(0, 60)),
    );
    expect(small).toEqual([]);
    await page.context().close();
  });

  it('wears its own style under its own policy', async () => {
    const { page } = await open('/cases');
    expect(await page.evaluate<string>('getComputedStyle(document.body).backgroundColor')).toBe(
      'rgb(247, 244, 238)',
    );
    await page.context().close();
  });
});

describe('answering', () => {
  it('works with the keyboard alone', async () => {
    recorded.length = 0;
    const { page } = await open('/a/x.y?outcome=let-in');
    await page.keyboard.press('Tab');
    expect(await page.evaluate<string>('document.activeElement.textContent')).toBe('Naar de inhoud');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate<string>('document.activeElement.id')).toBe('note');
    await page.keyboard.type('Koffie gedronken.');
    await page.keyboard.press('Tab');
    const outline = await page.evaluate<string>('getComputedStyle(document.activeElement).outlineStyle');
    expect(outline).toBe('solid');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.notice.good');
    expect(recorded).toEqual([{ outcome: 'let-in', note: 'Koffie gedronken.' }]);
    expect(await page.textContent('h1')).toBe('Dank u wel, het is genoteerd');
    expect(await faultsIn(page)).toEqual([]);
    await page.context().close();
  });

  it('works with a finger, for an outcome that the mail did not choose', async () => {
    recorded.length = 0;
    const { page } = await open('/a/x.y?outcome=let-in');
    await page.click('button:has-text("Niemand thuis")');
    await page.waitForSelector('.notice.good');
    expect(recorded).toEqual([{ outcome: 'not-at-home', note: '' }]);
    await page.context().close();
  });

  it('changes nothing when a page is only opened', async () => {
    recorded.length = 0;
    const { page } = await open('/a/x.y?outcome=let-in');
    await page.reload();
    expect(recorded).toEqual([]);
    await page.context().close();
  });
});

describe('the mailbox', () => {
  it('shows the letter as its reader sees it, inside a frame', async () => {
    const { page } = await open('/mail/m1', { width: 1100 });
    const frame = page.frameLocator('iframe');
    expect(await frame.locator('p').first().textContent()).toBe('Sociaal Huis Rivierenland');
    expect(
      await frame.getByRole('link', { name: 'Binnengelaten', exact: true }).getAttribute('href'),
    ).toContain('outcome=let-in');
    await page.context().close();
  });

  it('opens an answer link of a letter in a page of its own', async () => {
    const { page } = await open('/mail/m1', { width: 1100 });
    const [opened] = await Promise.all([
      page.context().waitForEvent('page'),
      page.frameLocator('iframe').getByRole('link', { name: 'Binnengelaten', exact: true }).click(),
    ]);
    expect(opened.url()).toContain('/a/x.y');
    await page.context().close();
  });
});

describe('the list of cases', () => {
  it('is searched without a script', async () => {
    const { page } = await open('/cases', { width: 1100 });
    await page.fill('#q', 'niemand die zo heet');
    await page.click('button:has-text("Toon")');
    expect(await page.textContent('main')).toContain('Geen dossiers gevonden');
    await page.context().close();
  });
});
