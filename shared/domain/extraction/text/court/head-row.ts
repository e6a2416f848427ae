import { cleanLine, type NumberedLine } from '../source-text.ts';

const LEAST_CELLS = 3;
const MAX_LABEL = 32;

/**
 * A row of labels above one row of their values, as the head of a form has them (`Rolnummer | Repertorium | Vonnis van`): each
 * label and value on a line of its own. A table with more rows below is left as it is.
 */
export function unfoldHeadRows(lines: readonly NumberedLine[]): NumberedLine[] {
  const result: NumberedLine[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const [head, row, after] = lines.slice(index, index + 3);
    if (head === undefined) break;
    const labels = cellsOf(head.text);
    const values = cellsOf(row?.text ?? '');
    if (row === undefined || !areLabels(labels) || !areValues(values, labels.length, after)) {
      result.push(head);
      continue;
    }
    for (const [column, label] of labels.entries())
      result.push({ ...row, text: `${label.replace(/ ?:$/, '')}: ${values[column] ?? ''}` });
    index += 1;
  }
  return result;
}

const cellsOf = (text: string): string[] => text.split('\t').map((cell) => cleanLine(cell));

const areLabels = (cells: readonly string[]): boolean =>
  cells.length >= LEAST_CELLS &&
  (cells.every((cell) => /^\p{Lu}/u.test(cell)) || cells.every((cell) => /^\p{Ll}/u.test(cell))) &&
  cells.every((cell) => cell.length <= MAX_LABEL && !/[\d,;@]/.test(cell));

/** As many cells as labels, one of them with a number or a day, and no second row of such. */
const areValues = (cells: readonly string[], count: number, after: NumberedLine | undefined): boolean =>
  cells.length === count &&
  cells.some((cell) => /\d{2}/.test(cell)) &&
  cellsOf(after?.text ?? '').length !== count;
