import Papa from 'papaparse';
import type { Sheet, SheetRow } from '#domain/extraction/lists/cells.ts';
import { findHeader } from '#domain/extraction/lists/find-columns.ts';
import { cleanText } from '#domain/normalise/text.ts';
import { DocumentFault } from '../document-fault.ts';
import { limits } from '../limits.ts';

const DELIMITERS = [';', ',', '\t', '|', '~', '^'] as const;
/** Records on which the delimiter is judged. */
const SAMPLE = 60;

function parse(text: string, delimiter: string, preview = 0): { data: string[][]; quotesBroken: boolean } {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, skipEmptyLines: false, preview });
  return { data, quotesBroken: errors.some((error) => error.type === 'Quotes') };
}

/** `sep=;`: how Excel is told the delimiter. */
const SEPARATOR_LINE = /^sep=(.)\r?\n/i;

/** The first records as a delimiter cuts them. */
function sampleOf(text: string, delimiter: string): string[][] {
  const { data, quotesBroken } = parse(text, delimiter, SAMPLE);
  return quotesBroken ? lineByLine(text, delimiter).slice(0, SAMPLE) : data;
}

/**
 * How well a delimiter cuts the text: above all whether a header comes out of it (an address has commas too), then how many records
 * agree on more than one field; 0 when it cuts nothing.
 */
function fitness(text: string, delimiter: string): number {
  const sample = sampleOf(text, delimiter);
  const counts = sample.map((record) => record.length).filter((count) => count > 1);
  const tally = new Map<number, number>();
  for (const count of counts) tally.set(count, (tally.get(count) ?? 0) + 1);
  const [fields = 0, records = 0] =
    [...tally].toSorted((a, b) => b[1] * Math.sqrt(b[0]) - a[1] * Math.sqrt(a[0]))[0] ?? [];
  if (records < 2) return 0;
  const header = findHeader(sample.map((cells, index) => ({ line: index + 1, cells })));
  const known = header === undefined ? 0 : header.columns.length;
  return known * 1_000 + records * Math.sqrt(fields - 1) * (records / counts.length);
}

/** The delimiter of the text; undefined when none makes a table of it. */
export function delimiterOf(text: string): string | undefined {
  const told = SEPARATOR_LINE.exec(text)?.[1];
  if (told !== undefined) return told;
  const start = text.slice(0, 60_000);
  const [best] = DELIMITERS.map((delimiter) => ({ delimiter, score: fitness(start, delimiter) })).toSorted(
    (a, b) => b.score - a.score,
  );
  return best === undefined || best.score === 0 ? undefined : best.delimiter;
}

/** An opening quote that never closes would swallow all records after it: then every line is a record of its own. */
function lineByLine(text: string, delimiter: string): string[][] {
  return text.split('\n').map((line) => {
    const { data, quotesBroken } = parse(line, delimiter);
    return quotesBroken
      ? line.split(delimiter).map((field) => field.replace(/^"|"$/g, ''))
      : (data[0] ?? ['']);
  });
}

/** `="0470…"`: the formula with which lists keep leading zeros. */
const TEXT_FORMULA = /^="([^"]{0,200})"$/;

/**
 * Delimited text as one sheet; `line` is the record number. Undefined when no delimiter makes a table of it.
 * Throws a `DocumentFault` with too many rows.
 */
export function readCsv(decoded: string): Sheet | undefined {
  const text = cleanText(decoded.slice(0, limits.text.characters * 5));
  const delimiter = delimiterOf(text);
  if (delimiter === undefined) return undefined;
  const whole = parse(text, delimiter, limits.sheet.rows + 2);
  const records = whole.quotesBroken ? lineByLine(text, delimiter) : whole.data;
  if (records.length > limits.sheet.rows)
    throw new DocumentFault('too-many-rows', `The list has more than ${limits.sheet.rows} rows.`);
  return {
    rows: records.map(
      (record, index): SheetRow => ({
        line: index + 1,
        cells: record
          .slice(0, limits.sheet.columns)
          .map((field) => (TEXT_FORMULA.exec(field)?.[1] ?? field).slice(0, limits.sheet.cellCharacters)),
      }),
    ),
  };
}
