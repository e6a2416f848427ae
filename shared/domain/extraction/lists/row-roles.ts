import { findPlaces } from '../../normalise/places.ts';
import { foldText } from '../../normalise/text.ts';
import { type Cell, cellText, type SheetRow } from './cells.ts';
import type { Column } from './find-columns.ts';
import type { ColumnField } from './header-synonyms.ts';

/** What a row under the header is, beside a row of data. */
export type RowRole = 'data' | 'empty' | 'totals' | 'remark';

const TOTALS =
  /^(?:(?:algemeen|eind|sub|grand)[ -]?)?(?:totaal|totalen|total|totaux|som|somme|sum|summe|gesamt|gesamtsumme|subtotaal|aantal (?:huurders|dossiers|rijen)|nombre de|gemiddeld\w*|moyenne|average|(?:alles )?(?:samen|tesamen|tezamen)(?= ?[:=]?$)|(?:tout )?ensemble(?= ?[:=]?$)|(?:alle )?zusammen(?= ?[:=]?$))\b/;
const REMARK =
  /^(?:\*|opm\b|opmerking|nb\b|n\.b|nota\b|noot|bron|legende|let op|opgemaakt|toestand|stand op|remarque|attention|note\b|datum|printed|afgedrukt|pagina|page|blad|anmerkung|hinweis|einde lijst|fin de liste|vertrouwelijk|met vriendelijke|contact)/;

/** A name alone in its column is a row that breaks off, not a title; a place alone is a title. */
function isLoneName(text: string, field: ColumnField | undefined): boolean {
  if (field !== 'name' && field !== 'familyName') return false;
  return (
    /^\p{Lu}[\p{L}'’. -]{1,40}$/u.test(text) && text.split(' ').length <= 3 && findPlaces(text).length === 0
  );
}

const IDENTITY: ReadonlySet<ColumnField> = new Set([
  'name',
  'familyName',
  'givenName',
  'address',
  'streetLine',
  'street',
  'nationalNumber',
  'birthDate',
  'rollNumber',
  'contractRef',
]);

const isFigure = (cell: Cell, text: string): boolean =>
  typeof cell === 'number' || /^[\d.,€ \-+]+(?:eur)?$/i.test(text);

/**
 * The role of a row. A totals row says so, or holds amounts without saying whose; a remark is one or two cells of prose, or a
 * title that stands alone over further rows (`Gemeente Bornem`).
 */
export function rowRole(row: SheetRow, columns: readonly Column[]): RowRole {
  const filled = row.cells.flatMap((cell, index) =>
    cellText(cell) === '' ? [] : [{ index, text: cellText(cell), cell }],
  );
  if (filled.length === 0) return 'empty';
  const first = filled[0];
  const folded = foldText(first?.text ?? '');
  if (
    filled.some(({ text }) => TOTALS.test(foldText(text))) &&
    filled.length <= Math.max(5, columns.length * 0.7)
  )
    return 'totals';
  if (TOTALS.test(folded) && filled.slice(1).every(({ cell, text }) => isFigure(cell, text))) return 'totals';
  const fieldAt = (index: number): ColumnField | undefined =>
    columns.find((column) => column.index === index)?.field;
  const names = filled.filter(({ index }) => IDENTITY.has(fieldAt(index) ?? 'other'));
  const hasNumbers = filled.some(
    ({ index, text }) =>
      ['amount', 'months', 'monthlyRent'].includes(fieldAt(index) ?? '') && /\d/.test(text),
  );
  if (names.length === 0 && hasNumbers && filled.every(({ cell, text }) => isFigure(cell, text)))
    return 'totals';
  if (filled.length <= 2 && !hasNumbers) {
    const words = filled.map(({ text }) => text).join(' ');
    if (REMARK.test(folded) || words.length > 60 || /[.:!?]$|[.!?]\s/.test(words) || /@|https?:/.test(words))
      return 'remark';
    if (filled.length === 1 && first !== undefined && isLoneName(first.text, fieldAt(first.index)))
      return 'data';
    if (filled.length === 1 && (first?.index ?? 0) <= 1) return 'remark';
  }
  return 'data';
}
