import { cleanLine, type NumberedLine } from '../source-text.ts';

const APPLICANT =
  /^(?:de )?(?:verzoek|eis(?:er|end)|verhuurd|aanlegg|eigenaar|schuldeiser|demande|requ[ée]rant|partie (?:requ|demand)|bailleur|propri[ée]taire|vermieter|antragsteller|kläger)/i;
const DEFENDANT =
  /^(?:de )?(?:verwe(?:er|rend)|gedaagd|huurd|huurst|schuldenaar|d[ée]fende|partie d[ée]f|locataire|preneur|personne appel|mieter|antragsgegner|beklagte)/i;
/** `A. Verzoeker`, `2) Défendeur`, `II. Verweerder`: the number of a part of a form. */
const NUMBER = /^(?:[A-Z]|\d{1,2}|[IVX]{1,4})[.)] ?/;
const MAX_ROWS = 14;
const MAX_PARTIES = 5;

/**
 * Parties side by side, each in a column of a table under its title, written below each other: first all of the one, then all
 * of the next, each value behind its row's label.
 */
export function unfoldPartyTable(found: readonly NumberedLine[]): NumberedLine[] {
  const lines = withCells(found);
  const at = lines.findIndex((line) => isHead(line.text));
  const head = lines[at];
  if (head === undefined) return [...lines];
  const titles = titlesOf(head.text);
  const rows: { line: NumberedLine; cells: string[] }[] = [];
  for (const line of lines.slice(at + 1, at + 1 + MAX_ROWS)) {
    const cells = cellsOf(line.text);
    if (cells.length < 2 || cells.length > titles.length + 1) break;
    rows.push({ line, cells });
  }
  const labelled = rows.some(({ cells }) => cells.length > titles.length);
  const kept = labelled ? rows : rows.filter(({ cells }) => cells.length === titles.length);
  if (kept.length === 0) return [...lines];
  const unfolded: NumberedLine[] = [];
  for (const [column, title] of titles.entries()) {
    unfolded.push({ ...head, text: `${title}:` });
    for (const { line, cells } of kept) {
      const [label = '', ...behind] = cells;
      const value = (labelled ? valuesOf(behind, titles) : cells)[column] ?? '';
      if (/^[–—-]?$/.test(value)) continue;
      unfolded.push({ ...line, text: labelled ? `${label.replace(/ ?:$/, '')}: ${value}` : value });
    }
  }
  const rest = lines.slice(at + 1 + rows.length);
  const loose = rows.filter((row) => !kept.includes(row)).map(({ line }) => line);
  return [...lines.slice(0, at), ...unfolded, ...loose, ...rest];
}

/** `Verweerster MUNTEANU Andreea 24/05/1991`, whose cells ran together, in a table where another row begins with a party's cell. */
function withCells(lines: readonly NumberedLine[]): NumberedLine[] {
  if (!lines.some(({ text }) => text.includes('\t') && isTitle(cellsOf(text)[0] ?? ''))) return [...lines];
  return lines.map((line) => {
    const row = RUN_TOGETHER.exec(line.text);
    return row !== null && isTitle(line.text)
      ? { ...line, text: `${row[1] ?? ''}\t${row[2] ?? ''}\t${row[3] ?? ''}` }
      : line;
  });
}

/** A word, a name in capitals with given names, and a day. */
const RUN_TOGETHER =
  /^(\p{Lu}\p{L}{4,20}) ((?:\p{Lu}[\p{Lu}'’-]+ )+(?:\p{Lu}\p{Ll}[\p{L}'’-]* ?)+?) (\d{1,2}[./-]\d{1,2}[./-]\d{4}(?!\d).*)$/u;

/**
 * The values of a row by column. Where some are missing nothing says whose they are, unless there are as many as defendants: a
 * firm that applies has no given name and no birth date.
 */
function valuesOf(values: readonly string[], titles: readonly string[]): string[] {
  if (values.length === titles.length) return [...values];
  const defendants = titles.filter((title) => DEFENDANT.test(title)).length;
  let next = 0;
  return values.length === defendants
    ? titles.map((title) => (DEFENDANT.test(title) ? (values[next++] ?? '') : ''))
    : [];
}

const cellsOf = (text: string): string[] => text.split('\t').map((cell) => cleanLine(cell));

/** Titles of the columns of parties, without the word (`Gegevens`) above the labels of the rows. */
function titlesOf(text: string): string[] {
  const cells = cellsOf(text).map((cell) => cell.replace(NUMBER, ''));
  const [corner = '', ...rest] = cells;
  return rest.length >= 2 && !isTitle(corner) && corner.length < 25 && rest.every(isTitle) ? rest : cells;
}

const isTitle = (cell: string): boolean => APPLICANT.test(cell) || DEFENDANT.test(cell);

function isHead(text: string): boolean {
  const cells = titlesOf(text);
  return (
    cells.length >= 2 &&
    cells.length <= MAX_PARTIES &&
    cells.every(isTitle) &&
    cells.every((cell) => cell.length < 45) &&
    cells.some((cell) => APPLICANT.test(cell)) &&
    cells.some((cell) => DEFENDANT.test(cell))
  );
}
