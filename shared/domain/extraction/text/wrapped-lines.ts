/** A line must be at least this long to be a broken one: shorter ones are addresses, headings and greetings. */
const SHORTEST = 45;
/** Letters differ in width, so that a full line may be a little shorter than the longest. */
const FULL = 0.9;
/** A line that goes on in a small letter was broken, unless it is only a short one of a letterhead. */
const HALF = 0.6;
const STREET = /^(?:rue|avenue|place|boulevard|chaussée|quai|chemin|clos|allée|square|drève) [^.;]*\d/i;
const STARTS_ANEW =
  /^(?:[-–—•*·▪>|]|\(?(?:\d{1,2}|[a-z]|[IVX]{1,4})[.)°]|\p{L}[^:\t.!?]{0,44} ?:(?:[ \t]|$))/u;
const TITLE =
  /^(?:verzoekschrift|dagvaarding|(?:eind|verstek)?vonnis|oproeping|betekening|aankondiging|kennisgeving|bevel|requête|citation|jugement|convocation|avis) /i;
/** Words that end no line of their own: what they belong to stands on the next. */
const HANGING =
  /(?:^|[ ,(])(?:de|den|der|het|een|van|te|ter|aan|op|in|met|door|voor|tegen|en|of|dat|die|du|des|la|le|les|un|une|à|au|aux|par|pour|avec|et|ou|que|dont|(?:de )?heer|mevrouw|monsieur|madame|rue|avenue|boulevard|chaussée|quai|chemin|allée|drève|bus|boîte|bte|nr\.|n°|kanton|canton)$/iu;
/** `…, wonende te 1000 Brussel, Hoogstraat` and on the next line `210/6, verweerster`. */
const STREET_END =
  /(?:,|\d{4} \p{L}+,?|[ ](?:te|in|de|à)) (?:\p{Lu}|rue |avenue |chaussée )[\p{L}'’. -]{2,40}$/u;
const HOUSE_NUMBER = /^\d{1,4} ?[A-Za-z]?(?:[,;/ ](?:bus|bte|boîte|te|à|in|\d|[,;\p{Ll}])|[,;]$)/u;
const ENDS = /[.:;!?…|]["')\]»”]?$/;

/**
 * For each line, whether it goes on in the next: the paper or the mail program broke it because the next word did not fit.
 * A line that could have held another word ends where its writer ended it.
 */
export function wrappedLines(lines: readonly string[]): boolean[] {
  const widths = lines.map((line) => line.length).filter((length) => length >= SHORTEST);
  const width = widths.toSorted((a, b) => a - b)[Math.floor(widths.length * 0.95)] ?? SHORTEST;
  return lines.map((line, index) => {
    const next = lines[index + 1];
    if (next === undefined || next === '' || line.length < SHORTEST) return false;
    if (line.includes('\t') || next.includes('\t') || STARTS_ANEW.test(next)) return false;
    if (!isProse(line) || TITLE.test(line) || isShouted(next)) return false;
    if (/^\p{Ll}/u.test(next) && !STREET.test(next) && !ENDS.test(line) && line.length >= width * HALF)
      return true;
    if (HANGING.test(line) || (STREET_END.test(line) && HOUSE_NUMBER.test(next))) return true;
    const word = /^\S+/.exec(next)?.[0] ?? '';
    return !ENDS.test(line) && line.length + 1 + word.length >= width * FULL;
  });
}

/** Running text has small words; letterheads and rows have few. */
const isProse = (line: string): boolean =>
  (line.match(/(?<![\p{L}\d.@-])\p{Ll}{2,}(?![\p{L}\d.@-])/gu) ?? []).length >= 3;

const isShouted = (line: string): boolean => {
  const letters = line.replace(/[^\p{L}]/gu, '');
  return letters.length >= 6 && letters.replace(/[^\p{Lu}]/gu, '').length > letters.length * 0.8;
};
