import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/** Dutch first: most scans are; the recognition weighs both. German letters and figures are read with either. */
export const ocrLanguages = ['nld', 'fra'] as const;

export type LanguageData = { readonly directory: string; readonly remove: () => Promise<void> };

/**
 * One folder with the language data of the npm packages, as the recognition wants them: nothing is downloaded. The integer
 * variant is three times faster than the full one and reads print as well.
 */
export async function gatherLanguageData(): Promise<LanguageData> {
  const directory = await mkdtemp(join(tmpdir(), 'kier-ocr-'));
  for (const language of ocrLanguages) {
    const file = `${language}.traineddata.gz`;
    const folder = dirname(require.resolve(`@tesseract.js-data/${language}/package.json`));
    await symlink(join(folder, '4.0.0_best_int', file), join(directory, file));
  }
  return { directory, remove: () => rm(directory, { recursive: true, force: true }) };
}
