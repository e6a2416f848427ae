import { cleanLine } from './text.ts';

/** Which sign parts units from cents, where the digits alone do not tell (`1.234`). */
export type DecimalHabit = 'comma' | 'point';

export type MoneyHit = {
  /** Never negative; `negative` tells a credit. */
  readonly amountCents: number;
  readonly negative: boolean;
  readonly index: number;
  readonly length: number;
  readonly text: string;
};

/** Highest amount that is believed: beyond it, digits of something else were read as money. */
const MAX_CENTS = 100_000_000_00;

/**
 * Digits with their separators as cents: `1.248,60`, `1 248,60`, `1,248.60`, `1'248.60`, `1248`, `35,-`, `2.445,--`.
 * The last separator parts the cents when one or two digits follow it; three digits after a single separator are
 * thousands, unless `habit` says that this very sign is the decimal one. Undefined when the grouping makes no number.
 */
export function parseDigits(digits: string, habit?: DecimalHabit): number | undefined {
  const text = digits
    .replace(/[,.]\s?[-–—=]{1,2}$/, '')
    .replace(/\s/g, ' ')
    .trim();
  if (text.length > 24 || !/^\d[\d ., '’]*$/.test(text)) return undefined;
  const last = Math.max(text.lastIndexOf(','), text.lastIndexOf('.'));
  const tail = last < 0 ? '' : text.slice(last + 1).trim();
  const sign = last < 0 ? '' : text[last];
  const countOfSign = sign === '' || sign === undefined ? 0 : text.split(sign).length - 1;
  const other = sign === ',' ? '.' : ',';
  const decimalByHabit = countOfSign === 1 && habit !== undefined && sign === (habit === 'comma' ? ',' : '.');
  const isDecimal =
    last >= 0 &&
    countOfSign === 1 &&
    /^\d*$/.test(tail) &&
    (tail.length <= 2 ||
      text.includes(other) ||
      (decimalByHabit && tail.length > 3) ||
      (decimalByHabit && habit === 'point'));
  const whole = isDecimal ? text.slice(0, last) : text;
  const groups = whole.split(/[ .,'’]+/);
  const first = groups[0] ?? '';
  if (first === '' || groups.slice(1).some((group) => group.length !== 3)) return undefined;
  if (groups.length > 1 && first.length > 3) return undefined;
  const units = Number(groups.join(''));
  // A sheet's number may carry binary dust (1117.8000000001): round to the cent.
  const cents = Math.round(units * 100 + (isDecimal && tail !== '' ? Number(`0.${tail}`) * 100 : 0));
  return cents > MAX_CENTS ? undefined : cents;
}

/** `¤` is what the euro sign of ISO 8859-15 becomes when it is read as windows-1252. */
const CURRENCY = String.raw`(?:[€¤]|\beuros?\b|\beur\b)`;

/**
 * A whole cell or field as an amount in cents, negative for a credit (`-35,10`, `35,10-`, `(35,10)`, `35,10 CR`).
 * A currency word or sign may stand on either side; anything else makes it undefined.
 */
export function parseMoney(text: string, habit?: DecimalHabit): number | undefined {
  let rest = cleanLine(text).replace(/[−–]/g, '-').replace(/\.$/, '');
  if (rest.length > 40) return undefined;
  let negative = false;
  rest = rest.replace(new RegExp(CURRENCY, 'gi'), ' ').trim();
  if (/^\(.*\)$/.test(rest)) {
    negative = true;
    rest = rest.slice(1, -1).trim();
  }
  if (/\bCR?$/i.test(rest)) {
    negative = true;
    rest = rest.replace(/\s*\bCR?$/i, '');
  }
  if (rest.startsWith('-')) {
    negative = true;
    rest = rest.slice(1).trim();
  } else if (rest.startsWith('+')) {
    rest = rest.slice(1).trim();
  } else if (/\d\s?-$/.test(rest) && !/[,.]-$/.test(rest)) {
    negative = true;
    rest = rest.slice(0, -1).trim();
  }
  const cents = parseDigits(rest, habit);
  if (cents === undefined) return undefined;
  return negative && cents !== 0 ? -cents : cents;
}

const AMOUNT = String.raw`\d{1,3}(?:[.,'’ ]\d{3}){1,3}(?:[.,]\d{2}(?!\d))?(?:,\s?[-–—=]{1,2})?|\d{1,9}(?:[.,]\d{1,2}(?!\d))?(?:,\s?[-–—=]{1,2})?`;
/** Left to right, so that each sign binds to one amount: `€ 416,20 € 1.248,60` and `538 € 1.076,00 €` both give two. */
const WITH_CURRENCY = new RegExp(
  String.raw`(?:[€¤]|\bEUR\b|\beuro\b)\s{0,3}(-\s?)?(${AMOUNT})(?!\d)|(?<!\d|\d[.,/-])(-\s?)?(${AMOUNT})\s{0,3}(?:[€¤]|EUR(?![A-Za-z])|euros?(?![A-Za-z]))`,
  'gi',
);
const BARE =
  /(?<!\d|\d[.,/:-])(-\s?)?(\d{1,3}(?:[. ']\d{3}){0,3},\d{2}|\d{1,9},\d{2}|\d{1,3}(?:,\d{3}){1,3}\.\d{2})(?!\d|[.,/:-]\d|\s?%)/g;

/**
 * Amounts in running text, in order. Only digits beside a currency word or sign count; with `bare`, also numbers with two
 * decimals after a comma (`1.248,60`), as forms and court papers write them.
 */
export function findMoney(text: string, options: { readonly bare?: boolean } = {}): MoneyHit[] {
  const hits: MoneyHit[] = [];
  const taken = (from: number, to: number): boolean =>
    hits.some((hit) => from < hit.index + hit.length && to > hit.index);
  const collect = (pattern: RegExp): void => {
    for (const match of text.matchAll(pattern)) {
      const digits = match[2] ?? match[4] ?? '';
      const amountCents = parseDigits(digits);
      if (amountCents === undefined) continue;
      if (taken(match.index, match.index + match[0].length)) continue;
      hits.push({
        amountCents,
        negative: (match[1] ?? match[3]) !== undefined,
        index: match.index,
        length: match[0].length,
        text: match[0],
      });
    }
  };
  collect(WITH_CURRENCY);
  if (options.bare === true) collect(BARE);
  return hits.toSorted((a, b) => a.index - b.index);
}
