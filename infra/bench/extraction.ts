import { readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { createInputReader } from '#adapters/documents/input-reader.ts';
import { createOcrReader } from '#adapters/documents/ocr-reader.ts';
import type { InboundInput, InputReader } from '#domain/reading.ts';
import { readGold } from './gold-line.ts';
import { type FileResult, scoreExtraction } from './score-extraction.ts';

export { scoreExtraction } from './score-extraction.ts';

/**
 * How well inputs are understood: `extraction --gold F --root DIR [--misses | --totals]
 * [--without-ocr] [--received-at ISO]`.
 *
 * Reads each labelled file under DIR with the reader of production and compares it with its labels (`gold.ndjson`, see
 * `test/samples/README.md`). Prints as JSON: precision, recall and F1 per field; `micro` over kind, tenants, dwelling,
 * hearing, roll number and amount, and `microWhole` with a whole tenant and a whole dwelling as one fact; wrong hearing
 * dates; non-signals made signals; signals ignored; processor time per kind of input in milliseconds (the first file of
 * each kind warms up and is not counted). Every miss is named on standard error, one JSON line each, or with `--misses`
 * under `misses`; `--totals` names none, for inputs that are held out from those who write the rules.
 *
 * Free texts (`stepsTaken`, `guidanceQuestion`) are compared by shared words and are in no total.
 */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      gold: { type: 'string' },
      root: { type: 'string' },
      misses: { type: 'boolean', default: false },
      totals: { type: 'boolean', default: false },
      'without-ocr': { type: 'boolean', default: false },
      'received-at': { type: 'string', default: '2026-11-20T08:00:00Z' },
    },
  });
  if (values.gold === undefined || values.root === undefined)
    throw new TypeError('extraction needs --gold F.ndjson and --root DIR');
  const gold = readGold(values.gold);
  const files = [...new Set(gold.map(({ file }) => file))];
  const ocr = values['without-ocr'] ? undefined : createOcrReader();
  const read = createInputReader(ocr === undefined ? {} : { ocr });
  const { results, processorMs } = await readFiles(read, values.root, files, values['received-at']);
  await ocr?.close();
  const { misses, ...score } = scoreExtraction(gold, results);
  if (!values.misses && !values.totals) {
    for (const miss of misses) process.stderr.write(`${JSON.stringify(miss)}\n`);
  }
  const figures = { ...score, processorMs, ...(values.misses ? { misses } : {}) };
  process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
}

const LISTS = new Set(['.csv', '.tsv', '.txt', '.xlsx']);
const IMAGES = new Set(['.jpg', '.jpeg', '.png', '.tif', '.tiff']);

/** What to time together; a PDF counts as a scan when its reading took OCR, which is plain from its time alone. */
function kindOf(file: string): string {
  const extension = extname(file).toLowerCase();
  if (extension === '.eml') return 'mail';
  if (LISTS.has(extension)) return 'list';
  if (IMAGES.has(extension)) return 'image';
  return extension.slice(1);
}

type Times = { readonly median: number; readonly most: number; readonly files: number };

async function readFiles(
  read: InputReader,
  root: string,
  files: readonly string[],
  receivedAt: string,
): Promise<{ readonly results: FileResult[]; readonly processorMs: Record<string, Times> }> {
  const results: FileResult[] = [];
  const spent = new Map<string, number[]>();
  for (const file of files) {
    const input: InboundInput = {
      channel: extname(file).toLowerCase() === '.eml' ? 'mail' : 'file',
      fileName: basename(file),
      bytes: await readFile(join(root, file)),
      receivedAt,
    };
    const before = process.cpuUsage();
    const { ref, items } = await read(input);
    const { user, system } = process.cpuUsage(before);
    spent.set(kindOf(file), [...(spent.get(kindOf(file)) ?? []), (user + system) / 1000]);
    results.push({
      file,
      ref,
      items: items.map(({ row, line, sheet, outcome, fields }) => ({ row, line, sheet, outcome, fields })),
    });
  }
  return {
    results,
    processorMs: Object.fromEntries([...spent].map(([kind, times]) => [kind, summary(times)])),
  };
}

function summary(times: readonly number[]): Times {
  const warm = (times.length > 1 ? times.slice(1) : times).toSorted((a, b) => a - b);
  return {
    median: Math.round(warm[Math.floor(warm.length / 2)] ?? 0),
    most: Math.round(warm.at(-1) ?? 0),
    files: times.length,
  };
}
