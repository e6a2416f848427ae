import { cleanLine } from './text.ts';

/** Number and box of a dwelling, as written but without the word for box (contract: `112/2` is 112, box 2; `3 A` is 3A). */
export type HouseNumber = { readonly houseNumber: string; readonly box?: string };

/** Words for box (bus, boîte, Briefkasten, apartment), longest first; each may touch its value (`bus4`, `b19`). */
const BOX_WORD = String.raw`(?:bus(?:nummer|nr)?|bo[iî]te|bte|bt|box|appartement|apartment|appart|app|apt|postfach|briefkasten|briefk|bfk|(?:kamer|kot|studio|room|chambre|unit|flat|wohnung|whg|logement)(?=[\s.:]{0,3}[a-z]?\d)|b(?=[\s.]{0,2}\d))`;

const BOX_VALUE = String.raw`[A-Za-z]?\d{1,5}(?:[./-]\d{1,4})?[A-Za-z]?|[A-Za-z]{1,3}(?:[.-]?\d{1,4})?`;

/** Behind a slash a capital that touches its digits belongs to the box: `15/B2`, but `12/b4` is box 4. */
const BOX_WORD_BEHIND_SLASH = BOX_WORD.replace(
  String.raw`b(?=[\s.]{0,2}\d)`,
  String.raw`(?-i:b)(?=\d)|b(?=[\s.]{1,2}\d)`,
);

/** One number: digits, perhaps a letter or bis/ter (`5A`, `3 A`, `12 bis`), perhaps a range (`27-29`). */
const NUMBER = String.raw`\d{1,5}(?:\s?(?:bis|ter|quater)(?![A-Za-z])|\s?(?![Bb]\s\d{1,3}(?!\d))[A-Za-z](?![A-Za-z\d.'’]))?(?:\s?[-+]\s?(?![1-9]\d{3}\s[A-Za-z]{2})\d{1,5}[A-Za-z]?)?`;

/** `3de verdieping`, `2e étage`, `gelijkvloers`: between the number and the box. */
const FLOOR = String.raw`(?:\d{1,2}\s?(?:ste|de|e|er|[eè]me|th|st|nd|rd)?\.?\s(?:verdiep(?:ing)?|verd\.?|[eé]tage|[eé]t\.|floor|stock)|(?:eerste|tweede|derde|vierde|vijfde)\s(?:verdieping|verdiep)|(?:premier|deuxi[eè]me|troisi[eè]me)\s[eé]tage|gelijkvloers|glvl?\.?|rez-de-chauss[eé]e)`;

/** What ends a line of street and number and is no part of either. */
export const FLOOR_AT_END = new RegExp(String.raw`[\s,;(–-]{1,3}${FLOOR}\)?$`, 'i');

/**
 * Source of the pattern for "number and box" at one place: group 1 the number, group 2 the box after a word for it, group 3
 * the box after a slash. Bounded and without nested repetition.
 */
export const HOUSE_NUMBER_PATTERN = String.raw`(${NUMBER})(?:(?:[\s,;(–-]{1,3}${FLOOR})?[\s,;(–-]{0,3}${BOX_WORD}[\s.:]{0,3}(${BOX_VALUE})\)?(?![A-Za-z\d])|\s?\/\s?(?:${BOX_WORD_BEHIND_SLASH}[\s.:]{0,3})?(${BOX_VALUE})(?![A-Za-z\d]))?`;

const WHOLE = new RegExp(
  String.raw`^(?:nr\.?|nummer|n°|no\.?|num[eé]ro)?\s?${HOUSE_NUMBER_PATTERN}[.,]?$`,
  'i',
);
/** In a column of boxes a single B is part of the box (`B12`). */
const BOX_ONLY =
  /^(?:(?:bus(?:nummer|nr)?|bo[iî]te|bte|bt|box|appartement|apartment|appart|app|apt)(?![a-z])[\s.:]{0,3})?(.{1,20})$/i;

/** `3 A` and `3A` are the same door: the letter belongs to the number. */
export function tidyHouseNumber(text: string): string {
  return text.replace(/\s+/g, '').replace(/(bis|ter|quater)$/i, (suffix) => suffix.toLowerCase());
}

/** A whole cell or field as number and box; undefined when it is none. */
export function parseHouseNumber(text: string): HouseNumber | undefined {
  const match = WHOLE.exec(cleanLine(text));
  if (match?.[1] === undefined) return undefined;
  const box = match[2] ?? match[3];
  return { houseNumber: tidyHouseNumber(match[1]), ...(box === undefined ? {} : { box }) };
}

/** A whole cell or field as box: without the word for it; undefined when empty or a placeholder (`-`, `/`, `geen`). */
export function parseBox(text: string): string | undefined {
  const line = cleanLine(text);
  if (/^(?:[-–—/.]*|geen|nvt|n\.v\.t\.?|aucune?|none|keine?|bus|bo[iî]te)$/i.test(line)) return undefined;
  const value = BOX_ONLY.exec(line)?.[1]?.trim();
  return value === undefined || value === '' || !/[\dA-Za-z]/.test(value) ? undefined : value;
}
