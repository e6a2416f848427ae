import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { repositoryRoot } from '#infra/aws/bundle.ts';
import { layPdfModule, pdfModule } from '#infra/aws/pdf-reader-module.ts';

const folder = mkdtempSync(join(tmpdir(), 'kier-pdf-'));
afterAll(() => rmSync(folder, { recursive: true }));

const pathOf = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const pdfsIn = (path: string): string[] =>
  readdirSync(pathOf(path))
    .filter((name) => name.endsWith('.pdf'))
    .map((name) => join(pathOf(path), name));

describe('layPdfModule', () => {
  it('lays a PDF.js of half the size that reads the same text at the same places', async () => {
    const bytes = await layPdfModule(repositoryRoot, folder, false);
    const files = [...pdfsIn('../../samples/petitions/'), ...pdfsIn('../../samples/story/')];

    const said = execFileSync(
      process.execPath,
      [
        pathOf('fixtures/compare-pdf.mjs'),
        join(repositoryRoot, 'node_modules/unpdf/dist/pdfjs.mjs'),
        join(folder, pdfModule),
        ...files,
      ],
      { encoding: 'utf8' },
    );

    const lines = said.trim().split('\n');
    expect(lines).toHaveLength(files.length);
    expect(lines.filter((line) => !line.startsWith('same'))).toEqual([]);
    expect(lines.some((line) => Number(line.split(' ')[1]) > 5_000)).toBe(true);
    expect(bytes).toBeLessThan(900_000);
  }, 60_000);
});
