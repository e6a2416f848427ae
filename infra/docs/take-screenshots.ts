import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { startBrowser } from './browser.ts';

/**
 * Takes the pictures of the README from a running platform, so that they show what really runs:
 * `npm run screenshots -- --url http://127.0.0.1:8080`.
 */

const { values } = parseArgs({
  options: {
    url: { type: 'string', default: 'http://127.0.0.1:8080' },
    out: { type: 'string', default: 'docs/pictures' },
  },
});
const origin = new URL(values.url).origin;

const DESK = { width: 1200, height: 800 };
const PHONE = { width: 390, height: 844 };
/** Longer pages are cut: a picture shows what a page is like, not all that it holds. */
const MAX_HEIGHT = 1_500;

const open = async (browser: Browser, path: string, viewport: typeof DESK): Promise<Page> => {
  const context = await browser.newContext({
    viewport,
    colorScheme: 'light',
    locale: 'nl-BE',
    timezoneId: 'Europe/Brussels',
    deviceScaleFactor: viewport === PHONE ? 2 : 1,
  });
  const page = await context.newPage();
  const response = await page.goto(`${origin}${path}`);
  if (response === null || !response.ok())
    throw new Error(`${origin}${path} answered ${response?.status() ?? 'nothing'}: is the platform running?`);
  return page;
};

const save = async (page: Page, name: string): Promise<void> => {
  const { width, height: least } = page.viewportSize() ?? DESK;
  const whole = await page.evaluate<number>('document.documentElement.scrollHeight');
  await page.screenshot({
    path: join(values.out, `${name}.png`),
    fullPage: true,
    clip: { x: 0, y: 0, width, height: Math.min(MAX_HEIGHT, Math.max(least, whole)) },
  });
  await page.context().close();
  process.stdout.write(`${join(values.out, `${name}.png`)}\n`);
};

const linksOf = async (page: Page, start: string): Promise<readonly string[]> => {
  const found = await page.$$eval(`main a[href^="${start}"]`, (links) =>
    links.map((link) => link.getAttribute('href') ?? ''),
  );
  return [...new Set(found)];
};

/** The newest task whose step still waits for an answer: its letter and its answer page. */
const openTask = async (browser: Browser): Promise<{ letter: string; answer: string } | undefined> => {
  const mailbox = await open(browser, '/mail', DESK);
  const letters = await linksOf(mailbox, '/mail/');
  await mailbox.context().close();
  for (const letter of letters) {
    const page = await open(browser, letter, DESK);
    const text = (await page.textContent('details pre')) ?? '';
    const link = /https?:\/\/[^/\s]+(\/a\/[^\s?]+)/.exec(text)?.[1];
    const answer = link === undefined ? undefined : await page.goto(`${origin}${link}`);
    const waits = answer?.ok() === true && (await page.locator('form[method="post"]').count()) > 0;
    await page.context().close();
    if (waits && link !== undefined) return { letter, answer: link };
  }
  return undefined;
};

await mkdir(values.out, { recursive: true });
const browser = await startBrowser();
try {
  const cases = await open(browser, '/cases?status=all', DESK);
  const [firstCase] = await linksOf(cases, '/cases/');
  await save(cases, 'cases');
  if (firstCase !== undefined) {
    await save(await open(browser, firstCase, DESK), 'case');
    await save(await open(browser, firstCase, PHONE), 'case-on-a-phone');
  }
  await save(await open(browser, '/reviews', DESK), 'reviews');
  await save(await open(browser, '/mail', DESK), 'mailbox');
  const task = await openTask(browser);
  if (task !== undefined) {
    await save(await open(browser, task.letter, DESK), 'letter');
    await save(await open(browser, task.answer, PHONE), 'answer-on-a-phone');
  }
} finally {
  await browser.close();
}
