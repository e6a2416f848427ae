import { cleanLine, type NumberedLine } from './source-text.ts';

const INLINE_LABEL =
  /(?<=\S[ \t])(?=(?:Voornaam|Familienaam|Achternaam|Naam|Geboren(?: op)?|Geboortedatum|Geb\.|Rijksregister(?:nummer|nr\.?)?|Adres|Postcode|Gemeente|Telefoon|Tel\.?|GSM|E-?mail|Pr[ée]nom|Nom|N[ée]{1,2}(?:\(e\))? le|Adresse|T[ée]l[ée]phone|First name|Surname|Name|Date of birth|Vorname|Nachname|Geburtsdatum) ?: ?\S)/gu;
const TICKED = /(?:^|[\t ])(?:[xX☒☑✓✔■]|\[[xX]\])[ ](?=\p{L})/gu;
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
    if (marks < 2 && !/[☐☒☑□]|\[[ xX]?\]/.test(line.text)) return line;
    return { ...line, text: cleanLine(line.text.replace(UNTICKED, '').replace(TICKED, ' ')) };
  });
}
