/**
 * Cleaning of text before anything is read from it. All functions are linear in their input.
 */

/** Spaces that are not U+0020: no-break, figure, thin, narrow no-break, ideographic. */
const ODD_SPACES = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;
/** Characters without width that copy-paste leaves inside words and numbers: soft hyphen, zero width, direction, BOM. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;
/** Control characters other than tab and line feed; NUL bytes come with lying encodings. */
// oxlint-disable-next-line no-control-regex -- removing control characters is the purpose
const CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F-\u0084\u0086-\u009F]/g;

/** Line separators beside `\n`: vertical tab, form feed, next line, line and paragraph separator. */
// oxlint-disable-next-line no-control-regex -- two of them are control characters
const OTHER_LINE_ENDS = /[\u000B\u000C\u0085\u2028\u2029]/g;

/** Anything but tab, line feed, ASCII, Latin letters and the common signs of typography. */
const NEEDS_CLEANING = /[^\t\n\u0020-\u007E\u00A1-\u00AC\u00AE-\u02FF€‘’“”–—…•]/;

/** Text as people see it: NFC, plain spaces, no invisible or control characters, `\n` as the only line end. */
export function cleanText(text: string): string {
  // Nearly all text is clean already: plain Latin letters and signs, which are NFC by themselves.
  if (!NEEDS_CLEANING.test(text)) return text;
  return text
    .replaceAll('\r\n', '\n')
    .replaceAll('\r', '\n')
    .replace(OTHER_LINE_ENDS, '\n')
    .replace(ODD_SPACES, ' ')
    .replace(INVISIBLE, '')
    .replace(CONTROL, '')
    .normalize('NFC');
}

/** One line: cleaned, every run of white space one space, trimmed. */
export function cleanLine(text: string): string {
  const clean = cleanText(text);
  return /\s\s|[\t\n]|^\s|\s$/.test(clean) ? clean.replace(/\s+/g, ' ').trim() : clean;
}

/** Printed ASCII without the one sign that folding changes. */
const PLAIN = /^[ -_a-~\t\n]*$/;

const LETTERS_WITHOUT_DECOMPOSITION: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  '’': "'",
  '‘': "'",
  '´': "'",
  '`': "'",
};

/**
 * For comparing: lower case, no diacritics, straight apostrophes. The result may be longer than the text (ß),
 * so offsets in it are not offsets in the text; use `foldSameLength` for those.
 */
export function foldText(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßæœøłđðþı’‘´`]/g, (letter) => LETTERS_WITHOUT_DECOMPOSITION[letter] ?? letter);
}

/** As `foldText`, but each UTF-16 unit stays one unit, so an offset found in the result is valid in the text. */
export function foldSameLength(text: string): string {
  let folded = '';
  for (const unit of text.split('')) {
    const one = foldText(unit);
    folded += one.length === 1 ? one : unit.toLowerCase().length === 1 ? unit.toLowerCase() : unit;
  }
  return folded;
}
