import type { TextDocument, TextLine } from '../../document.ts';
import { textLimits } from './limits.ts';
import { wrappedLines } from './wrapped-lines.ts';

/** Where one line of the joined text came from. */
type LineOrigin = { readonly start: number; readonly line: number; readonly page?: number };

/**
 * One text as the patterns see it: lines trimmed and joined by a line feed, white space within a line single,
 * a column border a tab, quotes and dashes left as written. Offsets lead back to page and line.
 */
export type SourceText = {
  readonly part: string;
  readonly text: string;
  readonly scanned: boolean;
  readonly origins: readonly LineOrigin[];
};

export type Span = { readonly start: number; readonly end: number };

/** A line with its number in the original document, from 1. */
export type NumberedLine = TextLine & { readonly line: number };

// biome-ignore format: a table of code points
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;
const WIDE_SPACE = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;

/** White space and invisible characters made regular; three spaces or more are the border of a column. */
export function cleanLine(text: string): string {
  return text
    .normalize('NFC')
    .replace(WIDE_SPACE, ' ')
    .replace(INVISIBLE, '')
    .replace(/(?<![*\p{L}\d])(\*{1,3})(?=[^\s*])([^*\n]{1,120}?)(?<=\S)\1(?![*\p{L}\d])/gu, '$2')
    .replace(/ ?\.{4,} ?(?=:)| ?\.{5,} ?/g, '\t')
    .replace(/ {3,}| *\t[ \t]*/g, '\t')
    .replace(/ {2}/g, ' ')
    .replace(/^[ \t]+|[ \t]+$/g, '');
}

/** The lines of a document, cleaned, numbered and within the limits. */
export function numberedLines(doc: TextDocument): NumberedLine[] {
  const lines: NumberedLine[] = [];
  let chars = 0;
  const columns = alignedColumns(doc.lines);
  for (const [index, original] of doc.lines.entries()) {
    for (const piece of cutLine(cleanLine(withBorder(original.text, columns.get(index))))) {
      chars += piece.length + 1;
      if (lines.length >= textLimits.lines || chars > textLimits.chars) return lines;
      lines.push({
        text: piece,
        line: index + 1,
        ...(original.page === undefined ? {} : { page: original.page }),
      });
    }
  }
  return lines;
}

/** Spaces or dots that lead from a label to its value. */
const WIDE_GAP = /(?<=\S)(?: {3,}| ?\.{5,} ?)(?=\S)/;

/**
 * Where the values of a form of fixed width begin, by line: the longest label leaves only one or two spaces before its value,
 * which the column of its neighbours gives away.
 */
function alignedColumns(lines: readonly TextLine[]): ReadonlyMap<number, number> {
  const starts = lines.map((line) => {
    const match = WIDE_GAP.exec(line.text);
    return match === null ? undefined : match.index + match[0].length;
  });
  const columns = new Map<number, number>();
  for (const [index, start] of starts.entries()) {
    const beside = starts[index - 1] ?? starts[index + 1];
    if (start !== undefined || beside === undefined) continue;
    const text = lines[index]?.text ?? '';
    if (/^\s*\S.*(?: {1,2}|[ .]\. ?)$/.test(text.slice(0, beside)) && /\S/.test(text[beside] ?? ''))
      columns.set(index, beside);
  }
  return columns;
}

const withBorder = (text: string, column: number | undefined): string =>
  column === undefined ? text : `${text.slice(0, column).replace(/[ .]+$/, '')}\t${text.slice(column)}`;

function cutLine(text: string): string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > textLimits.lineChars) {
    const space = rest.lastIndexOf(' ', textLimits.lineChars);
    const cut = space > textLimits.lineChars / 2 ? space : textLimits.lineChars;
    pieces.push(rest.slice(0, cut));
    rest = rest.slice(cut).trimStart();
  }
  pieces.push(rest);
  return pieces;
}

/** Joins lines into the text that the patterns run on: with a line feed, or with a space where prose was only broken. */
export function joinLines(part: string, lines: readonly NumberedLine[], scanned: boolean): SourceText {
  const origins: LineOrigin[] = [];
  const wrapped = wrappedLines(lines.map((line) => line.text));
  let text = '';
  for (const [index, line] of lines.entries()) {
    if (origins.length > 0) {
      if (wrapped[index - 1] !== true) text += '\n';
      // `rue Saint-` goes on in `Nicolas`, `zeven-` in `entwintig`; `in- en uitgaand` keeps its hyphen and a space.
      else if (!/\p{L}-$/u.test(text) || /^(?:en|of|et|ou)\s/.test(line.text)) text += ' ';
      else if (/^\p{Ll}/u.test(line.text)) text = text.slice(0, -1);
    }
    origins.push({
      start: text.length,
      line: line.line,
      ...(line.page === undefined ? {} : { page: line.page }),
    });
    text += line.text;
  }
  return { part, text, scanned, origins };
}

/** Page and line of an offset in the joined text. */
export function placeOf(
  source: SourceText,
  offset: number,
): { readonly page?: number; readonly line?: number } {
  let low = 0;
  let high = source.origins.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((source.origins[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const origin = source.origins[low];
  if (origin === undefined) return {};
  return { line: origin.line, ...(origin.page === undefined ? {} : { page: origin.page }) };
}

/** At most 120 characters of the text around a span, on one line. */
export function snippetOf(source: SourceText, span: Span): string {
  const room = Math.max(0, textLimits.snippetChars - (span.end - span.start));
  const before = Math.min(Math.floor(room / 2), 50);
  const from = Math.max(0, span.start - before);
  return source.text
    .slice(from, from + textLimits.snippetChars)
    .replace(/\s+/g, ' ')
    .trim();
}

/** The line (without its line feed) that holds an offset. */
export function lineAround(text: string, offset: number): Span {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return { start, end: end < 0 ? text.length : end };
}
