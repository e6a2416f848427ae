import { mkdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';

/** Unpacking takes seconds; a lock older than this was left by a process that died. */
const STALE_MS = 120_000;
const POLL_MS = 200;

/** The package unpacks its browser into the temporary folder; two processes at once would start a half-written file. */
const browserPath = async (): Promise<string> => {
  const lock = join(tmpdir(), 'kier-browser.lock');
  for (;;) {
    try {
      await mkdir(lock);
      break;
    } catch {
      const since = await stat(lock).then(
        ({ mtimeMs }) => Date.now() - mtimeMs,
        () => 0,
      );
      if (since > STALE_MS) await rm(lock, { recursive: true, force: true });
      await pause(POLL_MS);
    }
  }
  try {
    return await chromium.executablePath();
  } finally {
    await rm(lock, { recursive: true, force: true });
  }
};

/**
 * A real browser from the npm registry, that reaches nothing but this machine: for pictures of the pages and for tests.
 * @throws {Error} when the browser does not start; its message names the missing library.
 */
export const startBrowser = async (): Promise<Browser> =>
  playwright.launch({
    executablePath: await browserPath(),
    headless: true,
    args: [
      // Root in a container has no user namespaces; the pages are our own.
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--hide-scrollbars',
      '--force-color-profile=srgb',
      '--font-render-hinting=none',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
    ],
  });
