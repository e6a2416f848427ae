import type { Span } from '../source-text.ts';

/** The number of a case on the general roll, as written. */
export type RollNumberFact = Span & { readonly rollNumber: string; readonly confidence: number };

/** `26A1874`, `26/A/1455`, `26 A 1455`, `2026/AR/123`, `26/1455/A`, `26/00123`. */
const SHAPE = String.raw`(?:\d{2}(?:\d{2})?[ ./-]?[A-Z]{1,3}[ ./-]?\d{1,6}(?:[./-][A-Z\d]{1,3})?|[A-Z]{1,2}[./-]?\d{2,4}[./-]\d{1,6}|\d{2,4}[./-]\d{1,6}(?:[./-][A-Z\d]{1,3})?)`;
const ANNOUNCED = new RegExp(
  String.raw`(?<![\p{L}\d])(?:A\.?[ ]?R\.?|a\.r\.|R\.?[ ]?G\.?|AR-?nummer|[Rr]olnummer|ROLNUMMER|[Rr]ol-?nr\.?|[Rr]ol|[Aa]lgemene [Rr]ol|ALGEMENE ROL|[Rr]ôle(?: [Gg]énéral)?|[Nn]uméro de rôle|[Gg]eneral [Rr]oll|[Rr]oll number|[Ll]istennummer|[Rr]ollennummer|[Gg]eschäftszeichen|[Aa]ktenzeichen|[Gg]riffienummer|[Zz]aaknummer)(?:[ \n](?:nr\.?|n°|no\.?|nummer|numéro|onder(?: het)?(?: nummer)?|sub|van de (?:algemene )?rol|des? affaires|général))*[ ]?(?:nr\.?|n°|[:#=/\t–-])?[ \t\n]{0,2}(?:nr\.?[ ]?|n°[ ]?)?(?<number>${SHAPE})(?![\d\p{L}]|[./-]\d)`,
  'gu',
);
/** A plain number counts only after the plainest label. */
const ANNOUNCED_PLAIN =
  /(?<![\p{L}])(?:[Rr]olnummer|ROLNUMMER|[Rr]olnr\.?|A\.R\. nr\.?|[Nn]uméro de rôle)[ ]?[:#]?[ \t]{0,2}(?<number>\d{3,8})(?![\d./-])/gu;
/** A registry's own reference or number: only with the letter of its list, which files of lawyers and bailiffs do not have. */
const REFERENCE =
  /(?:^|\n)(?:[Nn]ummer|[Oo]nze referte|[Kk]enmerk|[Nn]os références|[Dd]ossier(?: griffie)?)[ .]*[:\t][ \t]*(?<number>\d{2}\/?[A-Z]\/?\d{1,5}|[A-Z]{1,2} ?\d{2}\/\d{1,5})(?![\p{L}\d/])/gu;
/** The usual shape of the justice of the peace, recognisable by itself. */
const BARE = /(?<![\p{L}\d./@_-])(?<number>\d{2}[A-D]\d{3,5})(?![\p{L}\d@]|[./-]\d)/gu;
/** A number by whatever word, in the shape of this age's lists: `Dossiernummer 27B14`, `- Nr. 26 B 611`. */
const NUMBERED =
  /(?<!\p{L})(?:[Dd]ossier(?:nummer|nr\.?)?|DOSSIER|[Nn]r\.?|NR\.?|[Nn]ummer|[Nn]°|[Nn]o\.|[Nn]uméro|[Zz]aak|ZAAK|[Aa]ffaire|[Ss]ache|[Rr][ée]f\.?)[ ]?[:#]?[ ]{0,2}(?<number>2\d[ /]?[A-D][ /]?\d{1,5})(?![\p{L}\d@]|[./-]\d)/gu;
const NOT_ROLL =
  /(?:rep(?:ertorium)?(?:nr|nummer)?\.?|répertoire|rep\.? ?nr\.?|ons dossier|ons kenmerk|notre (?:dossier|référence)|uw kenmerk)[ :.n°]{0,6}$/iu;
/** A registry writes its roll number as its own reference. */
const OWN_REFERENCE = /(?:ons (?:dossier|kenmerk)|notre (?:dossier|référence))[ :.n°]{0,6}$/iu;

/** Roll numbers in the text, the surest first; each once. */
export function findRollNumbers(text: string): RollNumberFact[] {
  const facts: RollNumberFact[] = [];
  for (const [pattern, confidence] of [
    [ANNOUNCED, 0.96],
    [ANNOUNCED_PLAIN, 0.85],
    [BARE, 0.86],
    [REFERENCE, 0.82],
    [NUMBERED, 0.8],
  ] as const) {
    for (const match of text.matchAll(pattern)) {
      const rollNumber = match.groups?.['number']?.replace(/[ ./-]+$/, '') ?? '';
      const start = match.index + match[0].indexOf(rollNumber);
      const before = text.slice(Math.max(0, start - 30), start);
      const own = pattern === BARE && OWN_REFERENCE.test(before);
      if (rollNumber === '' || (!own && NOT_ROLL.test(before))) continue;
      if (isDate(rollNumber)) continue;
      if (facts.some((fact) => key(fact.rollNumber) === key(rollNumber))) continue;
      if (facts.some((fact) => fact.start < start + rollNumber.length && start < fact.end)) continue;
      // A number without a letter may be a file or a date: one with the court's letter goes before it.
      const certainty = /[A-Z]/.test(rollNumber) ? confidence : confidence - 0.1;
      facts.push({ start, end: start + rollNumber.length, rollNumber, confidence: certainty });
    }
  }
  return facts.toSorted((a, b) => b.confidence - a.confidence || a.start - b.start);
}

const key = (rollNumber: string): string => rollNumber.replace(/[^\dA-Z]/g, '');
const isDate = (text: string): boolean => /^\d{1,2}[./-]\d{1,2}[./-](?:\d{2}|\d{4})$/.test(text);
