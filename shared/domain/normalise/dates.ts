import { daysBetween, fullYear, isoDateOf, isoWeekday } from './calendar-date.ts';
import { monthNames, weekdayNames } from './calendar-words.ts';
import { parseNumberWords } from './number-words.ts';
import { findRelativeDates } from './relative-dates.ts';
import { cleanLine, foldSameLength } from './text.ts';

export type DateHit = {
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly index: number;
  readonly length: number;
  readonly text: string;
  /** The year was not written; it is the one nearest to the reference. */
  readonly yearInferred: boolean;
  /** Counted from the reference (`gisteren`, `volgende dinsdag`). */
  readonly relative: boolean;
  /** A weekday was written before the date and it does not fall on that day: one of the two is a mistake. */
  readonly weekdayConflicts: boolean;
};

export type DateOptions = {
  /** Day on which the text was written (YYYY-MM-DD): without it, dates without a year and relative dates are left out. */
  readonly reference?: string;
  /** Where a date without a year lies; `nearest` unless told. */
  readonly direction?: 'past' | 'future' | 'nearest';
  /** Order of numeric dates; `dmy` unless told. A day above 12 in the second place is read as month first either way. */
  readonly order?: 'dmy' | 'mdy';
  /** Two-digit years up to this one are of this century; 68 unless told. For birth dates pass the current year. */
  readonly pivotYear?: number;
};

const YEAR = String.raw`(\d{4}|\d{2})`;
const NUMERIC = new RegExp(
  String.raw`(?<!\d|\d[.,/-])(?:(\d{4})(?:-(\d{1,2})-(\d{1,2})|/(\d{1,2})/(\d{1,2})|\.(\d{1,2})\.(\d{1,2}))|(\d{1,2})(?:\s?([./-])\s?(\d{1,2})\s?\9\s?${YEAR}| (\d{1,2}) (\d{4})))(?![\d/]|[.-]\d)`,
  'g',
);
const NUMERIC_NO_YEAR = /(?<!\d|\d[.,/-])(\d{1,2})\/(\d{1,2})(?![\d/]|[.,-]\d)/g;
const MONTH_WORD = new RegExp(
  String.raw`(?<![a-z])(${Object.keys(monthNames)
    .toSorted((a, b) => b.length - a.length)
    .join('|')})(?![a-z])`,
  'g',
);
const DAY_DIGITS =
  /(?<![\d.,/])(\d{1,2})\s?(?:e|de|ste|er|eme|th|st|nd|rd|\.)?(?:\s?(?:dag van|day of|of|de))?[\s.-]{0,3}$/;
const DAY_WORDS = /(?<![a-z])([a-z]{2,16}(?:[ -][a-z]{2,12}){0,4}?)(?:\s(?:dag van|day of|of|de))?\s{1,3}$/;
/** A bare two-digit year must end the phrase: in `5 november 10 huurders` the ten is no year. */
const YEAR_DIGITS =
  /^\.?(?:[\s,-]{0,3}(?:van\s)?(?:(\d{4})(?!\d)|['](\d{2})(?!\d))|-(\d{2})(?!\d)|\s(\d{2})(?=\s{0,2}(?:$|[,;)\n]|\.\s|\.$)))/;
/** `November 5, 2026`: English puts the day behind the month. */
const DAY_AFTER = /^\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})(?!\d)/;
const YEAR_WORDS = /^[\s,]{1,3}([a-z]{3,26}(?:[ -][a-z]{2,26}){0,6})/;
const WEEKDAY_BEFORE = new RegExp(
  String.raw`(?<![a-z])(${Object.keys(weekdayNames).join('|')})[\s,]{1,3}(?:den |de |le |the |d\. )?$`,
);

type Found = { date: string; index: number; end: number; yearInferred: boolean; relative: boolean };

/** Year and month and day nearest to the reference in the wanted direction. */
function withoutYear(month: number, day: number, options: DateOptions): string | undefined {
  if (options.reference === undefined) return undefined;
  const { reference } = options;
  const year = Number(reference.slice(0, 4));
  const candidates = [year - 1, year, year + 1]
    .map((each) => isoDateOf(each, month, day))
    .filter((each) => each !== undefined)
    .filter((each) =>
      options.direction === 'past'
        ? each <= reference
        : options.direction === 'future'
          ? each >= reference
          : true,
    );
  return candidates.toSorted(
    (a, b) => Math.abs(daysBetween(reference, a)) - Math.abs(daysBetween(reference, b)),
  )[0];
}

function numericDate(first: number, second: number, year: number, options: DateOptions): string | undefined {
  const dayFirst = isoDateOf(year, second, first);
  const monthFirst = isoDateOf(year, first, second);
  return options.order === 'mdy' ? (monthFirst ?? dayFirst) : (dayFirst ?? monthFirst);
}

function yearOf(written: string, options: DateOptions): number {
  return written.length === 4 ? Number(written) : fullYear(Number(written), options.pivotYear ?? 68);
}

function findNumeric(text: string, options: DateOptions): Found[] {
  const found: Found[] = [];
  for (const match of text.matchAll(NUMERIC)) {
    const [whole, isoYear, m1, d1, m2, d2, m3, d3, first, , second, year, spacedSecond, spacedYear] = match;
    const date =
      isoYear !== undefined
        ? isoDateOf(Number(isoYear), Number(m1 ?? m2 ?? m3), Number(d1 ?? d2 ?? d3))
        : numericDate(
            Number(first),
            Number(second ?? spacedSecond),
            yearOf(year ?? spacedYear ?? '', options),
            options,
          );
    if (date !== undefined)
      found.push({
        date,
        index: match.index,
        end: match.index + whole.length,
        yearInferred: false,
        relative: false,
      });
  }
  return found;
}

/** Longest run of words at the end of `words` (or start) that is a number in the range. */
function numberAtEnd(text: string, from: number, to: number): { value: number; length: number } | undefined {
  const words = text.split(/([ -])/);
  for (let start = 0; start < words.length; start += 2) {
    const candidate = words.slice(start).join('');
    const value = parseNumberWords(candidate);
    if (value !== undefined && value >= from && value <= to) return { value, length: candidate.length };
  }
  return undefined;
}

function numberAtStart(
  text: string,
  from: number,
  to: number,
): { value: number; length: number } | undefined {
  const words = text.split(/([ -])/);
  for (let end = words.length; end > 0; end -= 2) {
    const candidate = words.slice(0, end).join('');
    const value = parseNumberWords(candidate);
    if (value !== undefined && value >= from && value <= to) return { value, length: candidate.length };
  }
  return undefined;
}

function findWithMonthName(folded: string, options: DateOptions): Found[] {
  const found: Found[] = [];
  for (const match of folded.matchAll(MONTH_WORD)) {
    const month = monthNames[match[1] ?? ''];
    if (month === undefined) continue;
    const before = folded.slice(Math.max(0, match.index - 60), match.index);
    const monthEnd = match.index + match[0].length;
    const after = folded.slice(monthEnd, monthEnd + 80);
    let day: number | undefined;
    let start = match.index;
    const digits = DAY_DIGITS.exec(before);
    if (digits) {
      day = Number(digits[1]);
      start = match.index - digits[0].length;
    } else {
      const words = DAY_WORDS.exec(before);
      const number = words?.[1] === undefined ? undefined : numberAtEnd(words[1], 1, 31);
      if (words?.[1] !== undefined && number !== undefined) {
        day = number.value;
        start = match.index - words[0].length + words[1].length - number.length;
      }
    }
    if (day === undefined) {
      const english = DAY_AFTER.exec(after);
      const date = english && isoDateOf(Number(english[2]), month, Number(english[1]));
      if (english && date !== undefined && date !== null)
        found.push({
          date,
          index: match.index,
          end: monthEnd + english[0].length,
          yearInferred: false,
          relative: false,
        });
      continue;
    }
    const year = yearAfter(after, options);
    const date = year === undefined ? withoutYear(month, day, options) : isoDateOf(year.value, month, day);
    if (date === undefined) continue;
    found.push({
      date,
      index: start,
      end: monthEnd + (year?.length ?? 0),
      yearInferred: year === undefined,
      relative: false,
    });
  }
  return found;
}

function yearAfter(after: string, options: DateOptions): { value: number; length: number } | undefined {
  const digits = YEAR_DIGITS.exec(after);
  if (digits) {
    const value = yearOf(digits[1] ?? digits[2] ?? digits[3] ?? digits[4] ?? '', options);
    return { value, length: digits[0].length };
  }
  const words = YEAR_WORDS.exec(after);
  if (words?.[1] === undefined) return undefined;
  const number = numberAtStart(words[1], 1900, 2099);
  return number && { value: number.value, length: words[0].length - words[1].length + number.length };
}

/**
 * All dates in running text, in order, in every written form of nl, fr, en and de: digits (`05/11/2026`, `5.11.26`,
 * `2026-11-05`), month names (`5 nov. 2026`, `1er septembre`, `November 5, 2026`), words (`dertien november tweeduizend
 * zesentwintig`), and with a `reference` also `5 november`, `12/10`, `gisteren`, `volgende dinsdag`, `over 8 dagen`.
 */
export function findDates(text: string, options: DateOptions = {}): DateHit[] {
  const folded = foldSameLength(text);
  const found = [...findNumeric(text, options), ...findWithMonthName(folded, options)];
  if (options.reference !== undefined) {
    for (const each of findRelativeDates(folded, options.reference))
      found.push({ ...each, yearInferred: false, relative: true });
    for (const match of text.matchAll(NUMERIC_NO_YEAR)) {
      const date = withoutYear(Number(match[2]), Number(match[1]), options);
      if (date !== undefined)
        found.push({
          date,
          index: match.index,
          end: match.index + match[0].length,
          yearInferred: true,
          relative: false,
        });
    }
  }
  found.sort((a, b) => a.index - b.index || b.end - a.end);
  const hits: DateHit[] = [];
  let end = -1;
  for (const each of found) {
    if (each.index < end) continue;
    end = each.end;
    const weekday = WEEKDAY_BEFORE.exec(folded.slice(Math.max(0, each.index - 30), each.index));
    const wanted = weekday === null ? undefined : weekdayNames[weekday[1] ?? ''];
    hits.push({
      date: each.date,
      index: each.index,
      length: each.end - each.index,
      text: text.slice(each.index, each.end),
      yearInferred: each.yearInferred,
      relative: each.relative,
      weekdayConflicts: wanted !== undefined && wanted !== isoWeekday(each.date),
    });
  }
  return hits;
}

const COMPACT = /^(?:(19|20)(\d{2})(\d{2})(\d{2})|(\d{2})(\d{2})((?:19|20)\d{2}))$/;
const ISO_DATE_TIME = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}/;

/**
 * A whole cell or field as a date: all forms of `findDates` and `20261105`, `05112026`, ISO date-times; a weekday, `°`, `geb.`
 * and the like may stand before it. Undefined when there is no date, or more than one.
 */
export function parseDate(text: string, options: DateOptions = {}): string | undefined {
  const line = cleanLine(text);
  if (line === '' || line.length > 80) return undefined;
  const compact = COMPACT.exec(line);
  if (compact) {
    const [, century, year, month, day, day2, month2, year2] = compact;
    return century === undefined
      ? isoDateOf(Number(year2), Number(month2), Number(day2))
      : isoDateOf(Number(century + (year ?? '')), Number(month), Number(day));
  }
  const stamp = ISO_DATE_TIME.exec(line)?.[1];
  if (stamp !== undefined) {
    const [year, month, day] = stamp.split('-').map(Number);
    return isoDateOf(year ?? 0, month ?? 0, day ?? 0);
  }
  const hits = findDates(line, options);
  return hits.length === 1 ? hits[0]?.date : undefined;
}
