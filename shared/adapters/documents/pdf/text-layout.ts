/**
 * From pieces of text with positions to lines in reading order. Used for PDF pages and for the word boxes of OCR.
 * Coordinates: x to the right, y downwards, the same unit throughout; `y` is the baseline.
 */
export type TextPiece = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Font size. */
  readonly size: number;
};

/** Pieces of one line without a wide gap between them: a cell of a table, or a whole line of prose. */
type Segment = { text: string; readonly x: number; right: number };
type Line = { readonly y: number; readonly size: number; readonly segments: Segment[] };

/** Gap in font sizes from which two pieces are different words; thin kerning gaps stay inside a word. */
const WORD_GAP = 0.16;
/** Gap from which two pieces are different cells; OCR gives every word by itself, so its gaps say less. */
const CELL_GAP = 1;
export const CELL_GAP_OF_WORDS = 1.45;
/** Left edges closer than this are one column. */
const EDGE = 0.9;
/** Letters of a cell from which it can fill its line. */
const FULL_LINE = 40;
/** How far a wrapped line may hang to the right of its cell's left edge. */
const HANG = 2.5;
/** Line spacing up to which a line can continue the cell above it. */
const WRAP_SPACING = 1.42;

/** Lines of the page; cells of one table row are parted by a tab, blocks side by side follow each other. */
export function layOutLines(pieces: readonly TextPiece[], cellGap = CELL_GAP): string[] {
  const lines = groupLines(
    pieces.filter((piece) => piece.text.trim() !== '' && piece.size > 0),
    cellGap,
  );
  return splitRegions(lines).flatMap((region) => layOutRegion(region));
}

function groupLines(pieces: readonly TextPiece[], cellGap: number): Line[] {
  const sorted = pieces.toSorted((a, b) => a.y - b.y || a.x - b.x);
  const rows: { y: number; size: number; pieces: TextPiece[] }[] = [];
  for (const piece of sorted) {
    const row = rows.findLast(
      (each, index) =>
        index >= rows.length - 3 && Math.abs(each.y - piece.y) <= Math.max(each.size, piece.size) * 0.42,
    );
    if (row === undefined) rows.push({ y: piece.y, size: piece.size, pieces: [piece] });
    else {
      row.pieces.push(piece);
      // A superscript (`1er`) must not move or shrink the line.
      if (piece.size > row.size) {
        row.size = piece.size;
        row.y = piece.y;
      }
    }
  }
  return rows
    .toSorted((a, b) => a.y - b.y)
    .map((row) => ({ y: row.y, size: row.size, segments: segmentsOf(row.pieces, row.size, cellGap) }));
}

function segmentsOf(pieces: readonly TextPiece[], size: number, cellGap: number): Segment[] {
  const sorted = pieces.toSorted((a, b) => a.x - b.x);
  const gaps = sorted.slice(1).map((piece, index) => {
    const before = sorted[index];
    return before === undefined ? 0 : (piece.x - before.x - before.width) / size;
  });
  const wide = wideGap(gaps, cellGap);
  const segments: Segment[] = [];
  for (const [index, piece] of sorted.entries()) {
    const last = segments.at(-1);
    const gap = index === 0 ? 0 : (gaps[index - 1] ?? 0);
    const right = piece.x + piece.width;
    if (last === undefined || gap > wide) {
      segments.push({ text: piece.text, x: piece.x, right });
      continue;
    }
    // The same text twice at the same place is a drawn bold.
    if (
      last.text.endsWith(piece.text) &&
      gap < -0.5 * piece.text.length * 0.4 &&
      piece.x >= last.x &&
      right <= last.right + 0.1 * size
    )
      continue;
    const space = gap > WORD_GAP && !/\s$/.test(last.text) && !/^\s/.test(piece.text) ? ' ' : '';
    last.text += space + piece.text;
    last.right = Math.max(last.right, right);
  }
  return segments
    .map((segment) => ({ ...segment, text: segment.text.replace(/\s+/g, ' ').trim() }))
    .filter((segment) => segment.text !== '');
}

/** In a justified line all gaps are wide and alike: then none of them parts cells. */
function wideGap(gaps: readonly number[], cellGap: number): number {
  const between = gaps.filter((gap) => gap > WORD_GAP).toSorted((a, b) => a - b);
  const median = between[Math.floor(between.length / 2)] ?? 0;
  const largest = between.at(-1) ?? 0;
  const alike = largest <= median * (between.length >= 4 ? 1.6 : 1.15);
  return between.length >= 2 && median > 0.45 && median < 3 && alike
    ? Math.max(cellGap, largest + 0.1)
    : cellGap;
}

/** A region is a run of lines that all have several segments, or continue such; every other line stands alone. */
function splitRegions(lines: readonly Line[]): Line[][] {
  const regions: Line[][] = [];
  let open: Line[] | undefined;
  for (const [index, line] of lines.entries()) {
    const before = open?.at(-1);
    const near = before !== undefined && line.y - before.y <= Math.max(before.size, line.size) * 3.2;
    const joins = open !== undefined && near && (line.segments.length > 1 ? true : continues(line, open));
    if (open !== undefined && joins) {
      open.push(line);
      continue;
    }
    const next = lines[index + 1];
    const startsBlock =
      line.segments.length > 1 ||
      // A block may be one line shorter on one side: its first line then stands alone over a column of the next.
      (next !== undefined &&
        next.segments.length > 1 &&
        line.segments.length === 1 &&
        isOverColumn(line, next));
    open = startsBlock ? [line] : undefined;
    regions.push([line]);
    if (open !== undefined) regions[regions.length - 1] = open;
  }
  return regions;
}

function isOverColumn(line: Line, next: Line): boolean {
  const segment = line.segments[0];
  const [first, second] = next.segments;
  if (segment === undefined || first === undefined || second === undefined) return false;
  if (next.y - line.y > Math.max(line.size, next.size) * WRAP_SPACING) return false;
  return segment.x >= second.x - EDGE * line.size || segment.right <= second.x - CELL_GAP * line.size;
}

function columnsOf(lines: readonly Line[]): number[] {
  const edges: { x: number; count: number }[] = [];
  for (const line of lines)
    for (const segment of line.segments) {
      const edge = edges.find((each) => Math.abs(each.x - segment.x) <= EDGE * line.size);
      if (edge === undefined) edges.push({ x: segment.x, count: 1 });
      else edge.count += 1;
    }
  return edges.map((edge) => edge.x).toSorted((a, b) => a - b);
}

/** A line of one segment goes on in a cell above it, or stands in one column of the block. */
function continues(line: Line, region: readonly Line[]): boolean {
  const segment = line.segments[0];
  const before = region.at(-1);
  if (segment === undefined || before === undefined) return false;
  const spacing = (line.y - before.y) / Math.max(line.size, before.size);
  const columns = columnsOf(region.filter((each) => each.segments.length > 1));
  const exact = columns.findIndex((x) => Math.abs(x - segment.x) <= EDGE * line.size);
  // Values behind a colon hang a little to the right of it.
  const column =
    exact >= 0
      ? exact
      : columns.findLastIndex((x, at) => at > 0 && x <= segment.x && segment.x - x <= HANG * line.size);
  if (column < 0) return false;
  const nextColumn = columns[column + 1];
  // Wider than its column: prose that begins at the same margin.
  if (nextColumn !== undefined && segment.right > nextColumn - 0.5 * line.size) return false;
  return spacing <= WRAP_SPACING || (column > 0 && spacing <= 2);
}

type Row = string[];

function rightOf(line: Line): number {
  return Math.max(0, ...line.segments.map((segment) => segment.right));
}

function layOutRegion(lines: readonly Line[]): string[] {
  const multi = lines.filter((line) => line.segments.length > 1);
  if (multi.length === 0) return lines.map((line) => line.segments[0]?.text ?? '');
  const columns = columnsOf(multi);
  const indexOf = (segment: Segment, size: number): number => {
    const exact = columns.findIndex((x) => Math.abs(x - segment.x) <= EDGE * size);
    return exact >= 0
      ? exact
      : Math.max(
          0,
          columns.findLastIndex((x) => x <= segment.x),
        );
  };
  const sides = columns.length === 2 ? (sideBySide(lines, indexOf) ?? blockBeside(lines)) : undefined;
  if (sides !== undefined) return sides;
  // A ragged block (texts with wide gaps that line up nowhere) has no columns worth keeping.
  if (columns.length > multi.length * 3 + 3)
    return lines.map((line) => line.segments.map((segment) => segment.text).join('\t'));
  const rows: { row: Row; y: number; size: number; right: number }[] = [];
  const tight = tightSpacing(lines);
  const rightMost = Math.max(...lines.map(rightOf));
  for (const line of lines) {
    const cells: Row = [];
    for (const segment of line.segments) {
      const at = indexOf(segment, line.size);
      cells[at] = cells[at] === undefined ? segment.text : `${cells[at]} ${segment.text}`;
    }
    const above = rows.at(-1);
    const near =
      above !== undefined &&
      (line.y - above.y) / Math.max(line.size, above.size) <= (tight ?? WRAP_SPACING) &&
      above.row.length > 1;
    // A full line that goes on at the margin belongs to the last cell, not to the label.
    const overflows =
      near &&
      tight !== undefined &&
      cells.length === 1 &&
      above.right > rightMost - 6 * line.size &&
      (above.row.at(-1)?.length ?? 0) >= FULL_LINE;
    const wraps =
      near &&
      (cells[0] === undefined || tight !== undefined) &&
      cells.every((cell, at) => cell === undefined || above.row[at] !== undefined);
    if (overflows || wraps) {
      for (const [at, cell] of cells.entries()) {
        const target = overflows ? above.row.length - 1 : at;
        if (cell !== undefined) above.row[target] = joinWrapped(above.row[target] ?? '', cell);
      }
      above.y = line.y;
      above.right = rightOf(line);
    } else rows.push({ row: cells, y: line.y, size: line.size, right: rightOf(line) });
  }
  return rows.map(({ row }) => Array.from(row, (cell) => cell ?? '').join('\t'));
}

/**
 * Rows of a table with room between them: lines closer than that belong to one row, also where a label goes on. Undefined when all
 * lines of the table are equally far apart.
 */
function tightSpacing(lines: readonly Line[]): number | undefined {
  const spacings = lines.slice(1).map((line, index) => {
    const above = lines[index];
    return above === undefined ? 0 : (line.y - above.y) / Math.max(line.size, above.size);
  });
  const least = Math.min(...spacings);
  return Math.max(...spacings) > least * 1.18 + 0.05 && least <= WRAP_SPACING ? least * 1.08 : undefined;
}

/** A word broken at the end of a cell's line is whole again; otherwise a space. */
function joinWrapped(above: string, below: string): string {
  return /\p{Ll}-$/u.test(above) && /^\p{Ll}/u.test(below) ? above.slice(0, -1) + below : `${above} ${below}`;
}

/** `Huurder 2`, `Verwerende partij 1`. */
const NUMBERED_PARTY =
  /(?<=(?:huurder|bewoner|verweerder|gedaagde|partij|eiser|verzoeker|locataire|preneur|partie|fendeur|tenant)) \d$/i;

/** Text that names what stands beside it: few words, no digits, perhaps a colon. */
function isLabel(text: string): boolean {
  if (text.endsWith(':')) return true;
  if (/\d|[,@]/.test(text.replace(NUMBERED_PARTY, ''))) return false;
  const words = text.split(' ').length;
  if (words <= 4 && text.length <= 32) return true;
  return (
    words <= 7 &&
    text.length <= MAX_LABEL &&
    /^\p{Lu}/u.test(text) &&
    !text.replace(ABBREVIATION, '').includes('.')
  );
}

const MAX_LABEL = 44;
/** `N° R.G.`, `Straat en nr.`: a stop that ends no sentence. */
const ABBREVIATION = /(?<!\p{L})(?:\p{L}{1,3}\.)+/gu;

/**
 * A block of lines (an addressee) that begins beside the last line of another: every line of it stays by itself. Undefined where
 * its lines are one text that wraps: a next word that would have fitted on the line above was not put there by wrapping.
 */
function blockBeside(lines: readonly Line[]): string[] | undefined {
  const [head, ...below] = lines;
  const [left, right] = head?.segments ?? [];
  if (head === undefined || left === undefined || right === undefined || below.length < 2) return undefined;
  if (isLabel(left.text) || below.some((line) => line.segments.length !== 1)) return undefined;
  const block = [right, ...below.flatMap((line) => line.segments)];
  const edge = Math.max(...block.map((segment) => segment.right));
  const fits = block.slice(1).filter((segment, index) => {
    const above = block[index];
    const word = segment.text.split(' ')[0]?.length ?? 0;
    const width = ((segment.right - segment.x) * (word + 1)) / Math.max(1, segment.text.length);
    return above !== undefined && above.right + width < edge;
  });
  return fits.length === 0 ? undefined : [left.text, ...block.map((segment) => segment.text)];
}

/**
 * Two blocks beside each other (parties, letterhead and addressee): the left one whole, then the right one. A table of labels
 * and values is not such: its rows stay together. Undefined when it is that table.
 */
function sideBySide(
  lines: readonly Line[],
  indexOf: (segment: Segment, size: number) => number,
): string[] | undefined {
  const left: string[] = [];
  const right: string[] = [];
  let pairs = 0;
  let labels = 0;
  for (const line of lines) {
    const cells = line.segments.map((segment) => ({ side: indexOf(segment, line.size), text: segment.text }));
    const first = cells
      .filter((cell) => cell.side === 0)
      .map((cell) => cell.text)
      .join(' ');
    const second = cells
      .filter((cell) => cell.side > 0)
      .map((cell) => cell.text)
      .join(' ');
    if (first !== '') left.push(first);
    if (second !== '') right.push(second);
    if (first !== '' && second !== '') {
      pairs += 1;
      if (isLabel(first)) labels += 1;
    }
  }
  if (left.length < 2 || right.length < 2) return undefined;
  const colons = left.filter((text) => text.endsWith(':')).length;
  if (pairs > 0 && (labels / pairs >= 0.7 || colons >= Math.max(2, left.length / 2))) return undefined;
  return [...left, ...right];
}
