import { meaningOf } from './form.ts';
import { cleanLine, type NumberedLine } from './source-text.ts';

const INLINE_LABEL =
  /(?<=\S[ \t])(?=(?:Voornaam|Familienaam|Achternaam|Naam|Geboren(?: op)?|Geboortedatum|Geb\.|Rijksregister(?:nummer|nr\.?)?|Adres|Postcode|Gemeente|Telefoon|Tel\.?|GSM|E-?mail|Pr[ée]nom|Nom|N[ée]{1,2}(?:\(e\))? le|Adresse|T[ée]l[ée]phone|First name|Surname|Name|Date of birth|Vorname|Nachname|Geburtsdatum) ?: ?\S)/gu;
const TICKED = /(?:^|(?<=[\t ]))(?:[xX☒☑✓✔■]|\[[xX]\])[ ](?=\p{L})/gu;
const UNTICKED =
  /(?:^|(?<=[\t ]))(?:[O○◯☐□]|\[ ?\])[ ](?:\p{L}[^\t]{0,59}?(?=[ \t](?:[xXO☒☑✓✔■☐□○◯]|\[[xX ]?\])[ ]\p{L})|\p{L}\S*)/gu;

/** Several labels on one line (`Naam: Peeters Voornaam: Jan`) each on a line of their own. */
export function splitInlineLabels(lines: readonly NumberedLine[]): NumberedLine[] {
  return lines.flatMap((line) => {
    const pieces = line.text.split(INLINE_LABEL);
    return pieces.length === 1 ? [line] : pieces.map((text) => ({ ...line, text: cleanLine(text) }));
  });
}

/** Options of a form that are not ticked say nothing: `X schriftelijk O mondeling` is `schriftelijk`. */
export function dropUnticked(lines: readonly NumberedLine[]): NumberedLine[] {
  return lines.map((line) => {
    const marks = [...line.text.matchAll(TICKED)].length + [...line.text.matchAll(UNTICKED)].length;
    if (/^(?:[☐□○◯]|\[ ?\]) ?\p{L}/u.test(line.text) && !/[☒☑✓✔■]|\[[xX]\]/.test(line.text))
      return { ...line, text: '' };
    if (marks < 2 && !/[☐☒☑□]|\[[ xX]?\]/.test(line.text)) return line;
    return { ...line, text: cleanLine(line.text.replace(UNTICKED, '').replace(TICKED, '')) };
  });
}

/** A table with a row of labels and one row of values becomes lines of a form; tables with more rows are lists. */
export function unfoldSingleRow(lines: readonly NumberedLine[]): NumberedLine[] {
  const result: NumberedLine[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const head = lines[index];
    const row = lines[index + 1];
    const after = lines[index + 2];
    if (
      head !== undefined &&
      row !== undefined &&
      isLabelRow(head.text) &&
      columns(row.text) === columns(head.text) &&
      columns(after?.text ?? '') !== columns(head.text)
    ) {
      const values = row.text.split('\t');
      for (const [column, label] of head.text.split('\t').entries()) {
        result.push({ ...row, text: cleanLine(`${label}: ${values[column] ?? ''}`) });
      }
      index += 1;
      continue;
    }
    if (head !== undefined) result.push(head);
  }
  return result;
}

const columns = (text: string): number => text.split('\t').length;

/** At least three cells, each short, most of them labels that forms use, none a value with a digit. */
function isLabelRow(text: string): boolean {
  const cells = text.split('\t');
  if (cells.length < 3 || cells.some((cell) => cell.length > 30 || /\d{2}/.test(cell))) return false;
  return (
    cells.filter((cell) => meaningOf(cell, true) !== undefined).length >= Math.max(3, cells.length * 0.6)
  );
}
