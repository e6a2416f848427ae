import { Parser } from 'htmlparser2';
import { cleanText } from '#domain/normalise/text.ts';
import { limits } from '../limits.ts';

export type HtmlText = {
  readonly lines: readonly string[];
  /** Every table with two columns and two rows or more, as text cells. */
  readonly tables: readonly (readonly (readonly string[])[])[];
  /** It nests deeper than the limit, and was read only up to there. */
  readonly tooDeep: boolean;
};

/** Where text goes: the document, a table cell, a quotation. */
type Container = {
  readonly lines: string[];
  current: string;
  /** What `current` ends with; asking the growing text itself costs its whole length each time. */
  last: string;
  /** Put before the next text of the line: a bullet. */
  bullet: string;
  readonly kind: 'root' | 'cell' | 'quote';
};
type Table = { readonly rows: Container[][]; row: Container[] | undefined };

const SKIPPED = new Set([
  'script',
  'style',
  'head',
  'title',
  'template',
  'noscript',
  'svg',
  'object',
  'del',
  's',
  'strike',
  'select',
  'xml',
  'math',
]);
const BLOCKS = new Set(
  'address article aside body center dd details div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section ul'.split(
    ' ',
  ),
);
const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const HIDDEN =
  /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|font-size\s*:\s*0(?:px|pt)?\s*(?:;|$)/i;
const VOID = new Set(['br', 'hr', 'img', 'input', 'meta', 'link', 'col', 'area', 'base', 'wbr']);

/** A cell that holds more than this is part of the page's layout, not of a table. */
const CELL_LINES = 4;
const CELL_CHARACTERS = 300;

/**
 * HTML of a mail as the lines a person sees: table rows as one line with a tab between cells, quotations marked with `> ` as
 * in text mails, hidden and struck-out text left out.
 */
export function htmlToLines(html: string): HtmlText {
  const root = container('root');
  const stack: Container[] = [root];
  const tables: Table[] = [];
  const found: string[][][] = [];
  const counters: number[] = [];
  let skip = 0;
  let depth = 0;
  let preformatted = 0;
  let tooDeep = false;
  const here = (): Container => stack.at(-1) ?? root;

  const open = (name: string, attributes: Readonly<Record<string, string>>): void => {
    depth += 1;
    if (depth > limits.mail.htmlDepth) {
      tooDeep = true;
      return parser.pause();
    }
    if (skip > 0 || SKIPPED.has(name) || (HIDDEN.test(attributes['style'] ?? '') && !VOID.has(name))) {
      if (!VOID.has(name)) skip += 1;
      return;
    }
    if (name === 'br') return breakLine(here(), true);
    if (name === 'table') {
      breakLine(here());
      tables.push({ rows: [], row: undefined });
    } else if (name === 'tr') {
      const table = tables.at(-1);
      if (table !== undefined) table.rows.push((table.row = []));
    } else if (name === 'td' || name === 'th') {
      const table = tables.at(-1);
      if (table === undefined) return;
      const cell = container('cell');
      if (table.row === undefined) table.rows.push((table.row = []));
      // A cell over several columns leaves the next ones empty, so that columns stay in step.
      table.row.push(
        cell,
        ...Array.from({ length: Math.min(20, span(attributes)) - 1 }, () => container('cell')),
      );
      stack.push(cell);
    } else if (name === 'blockquote') {
      breakLine(here());
      stack.push(container('quote'));
    } else if (BLOCKS.has(name)) {
      breakLine(here());
      if (spaced(name, attributes)) blank(here());
      if (name === 'hr') here().lines.push('________________________________');
      if (name === 'pre') preformatted += 1;
      if (name === 'ol') counters.push(1);
      if (name === 'ul') counters.push(-1);
      if (name === 'li') here().bullet = bulletOf(counters);
    }
  };

  const close = (name: string): void => {
    depth -= 1;
    if (skip > 0) {
      if (!VOID.has(name)) skip -= 1;
      return;
    }
    if (name === 'td' || name === 'th') closeUntil('cell');
    else if (name === 'table') {
      const table = tables.pop();
      if (table !== undefined) emitTable(table, here(), found);
    } else if (name === 'tr') {
      const table = tables.at(-1);
      if (table !== undefined) table.row = undefined;
    } else if (name === 'blockquote') closeUntil('quote');
    else if (BLOCKS.has(name)) {
      breakLine(here());
      if (HEADINGS.has(name)) blank(here());
      if (name === 'pre' && preformatted > 0) preformatted -= 1;
      if (name === 'ol' || name === 'ul') counters.pop();
    }
  };

  const closeUntil = (kind: 'cell' | 'quote'): void => {
    if (here().kind !== kind) return;
    const done = stack.pop();
    if (done === undefined) return;
    breakLine(done);
    if (kind === 'quote')
      here().lines.push(
        ...trimBlank(done.lines).map((line) => (line.startsWith('>') ? `>${line}` : `> ${line}`.trimEnd())),
      );
  };

  const parser = new Parser(
    {
      onopentag: open,
      onclosetag: close,
      ontext: (text) => {
        if (skip === 0) write(here(), text, preformatted > 0);
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.write(html.slice(0, limits.mail.bodyCharacters));
  if (!tooDeep) parser.end();
  while (stack.length > 1) {
    if (here().kind === 'quote') closeUntil('quote');
    else stack.pop();
  }
  for (const table of tables.toReversed()) emitTable(table, root, found);
  breakLine(root);
  return { lines: trimBlank(root.lines).slice(0, limits.text.lines), tables: found, tooDeep };
}

function container(kind: Container['kind']): Container {
  return { lines: [], current: '', last: '', bullet: '', kind };
}

function span(attributes: Readonly<Record<string, string>>): number {
  const value = Number(attributes['colspan'] ?? 1);
  return Number.isInteger(value) && value > 1 ? value : 1;
}

/** A paragraph has a blank line before it unless it says that it has no margin, as Outlook's do. */
function spaced(name: string, attributes: Readonly<Record<string, string>>): boolean {
  if (HEADINGS.has(name)) return true;
  if (name !== 'p') return false;
  return (
    !/\bMso/.test(attributes['class'] ?? '') &&
    !/margin(?:-top|-bottom)?\s*:\s*0/i.test(attributes['style'] ?? '')
  );
}

function bulletOf(counters: number[]): string {
  const count = counters.at(-1);
  if (count === undefined || count < 0) return '- ';
  counters[counters.length - 1] = count + 1;
  return `${count}. `;
}

function write(target: Container, text: string, keepBreaks: boolean): void {
  const parts = keepBreaks ? cleanText(text).split('\n') : [cleanText(text).replace(/\s+/g, ' ')];
  for (const [index, part] of parts.entries()) {
    if (index > 0) breakLine(target, true);
    if (part.trim() === '' && target.current === '') continue;
    const start = target.current === '' && !keepBreaks ? part.trimStart() : part;
    if (start === '') continue;
    const written = target.bullet + (target.last === ' ' && !keepBreaks ? start.trimStart() : start);
    target.current += written;
    target.last = written.at(-1) ?? target.last;
    target.bullet = '';
  }
}

/** Ends the line; an empty one is kept only where the author asked for it (`<br>`). */
function breakLine(target: Container, keepEmpty = false): void {
  const line = target.current.trimEnd();
  if (line !== '' || keepEmpty) target.lines.push(line);
  target.current = '';
  target.last = '';
}

function blank(target: Container): void {
  if (target.lines.length > 0 && target.lines.at(-1) !== '') target.lines.push('');
}

/** Without empty lines at either end, and with at most one between others. */
function trimBlank(lines: readonly string[]): string[] {
  const kept: string[] = [];
  for (const line of lines) {
    if (line.trim() === '' && (kept.length === 0 || kept.at(-1) === '')) continue;
    kept.push(line.trim() === '' ? '' : line);
  }
  if (kept.at(-1) === '') kept.pop();
  return kept;
}

function emitTable(table: Table, target: Container, found: string[][][]): void {
  breakLine(target);
  const rows = table.rows.map((row) =>
    row.map((cell) => {
      breakLine(cell);
      return trimBlank(cell.lines);
    }),
  );
  const grid: string[][] = [];
  for (const row of rows) {
    const filled = row.filter((cell) => cell.length > 0);
    const isData =
      filled.length > 1 &&
      row.every(
        (cell) =>
          cell.filter((line) => line !== '').length <= CELL_LINES &&
          cell.join(' ').length <= CELL_CHARACTERS &&
          !cell.some((line) => line.includes('\t')),
      );
    if (isData) {
      const cells = row.map(joinCell);
      grid.push(cells);
      target.lines.push(cells.join('\t').trimEnd());
    } else for (const cell of filled) target.lines.push(...cell);
  }
  if (grid.length > 1) found.push(grid);
}

/** Lines of one cell as one: an address keeps its parts apart. */
function joinCell(lines: readonly string[]): string {
  return lines
    .filter((line) => line !== '')
    .reduce(
      (joined, line) =>
        joined === '' ? line : /[,;:–-]$/.test(joined) ? `${joined} ${line}` : `${joined}, ${line}`,
      '',
    );
}
