import { cleanLine, type NumberedLine } from '../source-text.ts';

const APPLICANT =
  /^(?:de )?(?:verzoek|eis(?:er|end)|verhuurd|aanlegg|eigenaar|schuldeiser|demande|requ[ée]rant|partie (?:requ|demand)|bailleur|propri[ée]taire)/i;
const DEFENDANT =
  /^(?:de )?(?:verwe(?:er|rend)|gedaagd|huurd|huurst|schuldenaar|d[ée]fende|partie d[ée]f|locataire|preneur|personne appel)/i;
/** `A. Verzoeker`, `2) Défendeur`, `II. Verweerder`: the number of a part of a form. */
const NUMBER = /^(?:[A-Z]|\d{1,2}|[IVX]{1,4})[.)] ?/;
const MAX_ROWS = 14;

/**
 * Parties side by side, each in a column of a table under its title, written below each other: first all of the one, then all
 * of the other, each value behind its row's label.
 */
export function unfoldPartyTable(lines: readonly NumberedLine[]): NumberedLine[] {
  const at = lines.findIndex((line) => isHead(line.text));
  const head = lines[at];
  if (head === undefined) return [...lines];
  const titles = titlesOf(head.text);
  const rows: { line: NumberedLine; cells: string[] }[] = [];
  for (const line of lines.slice(at + 1, at + 1 + MAX_ROWS)) {
    const cells = cellsOf(line.text);
    if (cells.length < titles.length || cells.length > titles.length + 1) break;
    rows.push({ line, cells });
  }
  if (rows.length === 0) return [...lines];
  const unfolded: NumberedLine[] = [];
  for (const [column, title] of titles.entries()) {
    unfolded.push({ ...head, text: `${title}:` });
    for (const { line, cells } of rows) {
      const labelled = cells.length > titles.length;
      const value = cells[labelled ? column + 1 : column] ?? '';
      if (/^[–—-]?$/.test(value)) continue;
      unfolded.push({
        ...line,
        text: labelled ? `${(cells[0] ?? '').replace(/ ?:$/, '')}: ${value}` : value,
      });
    }
  }
  return [...lines.slice(0, at), ...unfolded, ...lines.slice(at + 1 + rows.length)];
}

const cellsOf = (text: string): string[] => text.split('\t').map((cell) => cleanLine(cell));

const titlesOf = (text: string): string[] => cellsOf(text).map((cell) => cell.replace(NUMBER, ''));

function isHead(text: string): boolean {
  const cells = titlesOf(text);
  return (
    cells.length === 2 &&
    cells.every((cell) => cell.length < 45) &&
    cells.some((cell) => APPLICANT.test(cell)) &&
    cells.some((cell) => DEFENDANT.test(cell))
  );
}
