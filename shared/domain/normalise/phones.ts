import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { isValidEnterpriseNumber, isValidNationalNumber } from './identifiers.ts';
import { cleanLine } from './text.ts';

export type PhoneHit = {
  /** E.164. */
  readonly phone: string;
  readonly index: number;
  readonly length: number;
  readonly text: string;
};

/** `31/12/2020` has as many digits as a number of the zone 03. */
const DATE_LIKE = /^\d{1,4}[./-]\d{1,2}[./-]\d{2,4}$/;

const DEFAULT_COUNTRY: CountryCode = 'BE';

/**
 * A whole cell or field as an E.164 number; without a country code Belgian. A mobile number that lost its first zero
 * (`470008112`, a sheet's number cell) is accepted. Of several numbers in one cell the first counts.
 */
export function parsePhone(text: string, country: CountryCode = DEFAULT_COUNTRY): string | undefined {
  const line = cleanLine(text)
    .replace(/^(?:tel(?:efoon)?|gsm|mobile?|t|m|phone|handy)\b[.:\s]*/i, '')
    .replace(/^00(?=[1-9])/, '+')
    .replace(/\(0\)/, ' ');
  if (line.length > 80 || DATE_LIKE.test(line)) return undefined;
  const first = /^\s*(\+?[\d(][\d\s./()-]{6,22})/.exec(line)?.[1];
  if (first === undefined) return undefined;
  const cut = /^(.*?\d)\s*(?:\/|-|,|;|\bof\b|\bou\b)\s*(?=\+|0\d{2,3}[\s./]?\d{2})/.exec(first);
  for (const candidate of [first, cut?.[1]]) {
    if (candidate === undefined) continue;
    const parsed = parsePhoneNumberFromString(candidate.replaceAll('/', ' '), country);
    if (parsed?.isValid() === true && parsed.ext === undefined) return parsed.number;
  }
  return undefined;
}

/** Starts with +, 00 or 0, perhaps in brackets; a national or enterprise number, date or IBAN looks similar and is refused. */
const CANDIDATE = /(?<!\w|\d[./-])(?:\+\s?|00\s?|\(?0)[1-9][\d\s./()-]{5,18}\d(?![\d])/g;
const GROUPED_AS_ENTERPRISE = /^0\d{3}\.\d{3}\.\d{3}$/;

const MONTH_AND_SUM = /^(?:0[1-9]|1[0-2])[/-](?:19|20)\d{2}\s+(?:€\s*)?\d[\d.]*,\d{2}(?!\d)/;

/** Telephone numbers in running text, in order. */
export function findPhones(text: string): PhoneHit[] {
  const hits: PhoneHit[] = [];
  for (const match of text.matchAll(CANDIDATE)) {
    let candidate = match[0];
    const lineEnd = candidate.search(/\n/);
    if (lineEnd >= 0) candidate = candidate.slice(0, lineEnd).trimEnd();
    const before = text.slice(Math.max(0, match.index - 24), match.index);
    const digits = candidate.replace(/\D/g, '');
    if (
      /(?:\bBE\s?|\bKBO\b\D{0,6}|\bBTW\b\D{0,8}|nummer\s|\bINSZ\b\D{0,12})$/i.test(before) &&
      isValidEnterpriseNumber(digits)
    )
      continue;
    if (GROUPED_AS_ENTERPRISE.test(candidate) && isValidEnterpriseNumber(digits)) continue;
    if (digits.length === 11 && !candidate.startsWith('+') && isValidNationalNumber(digits)) continue;
    // `09/2026   790,00`: a month of an account with its sum.
    if (MONTH_AND_SUM.test(text.slice(match.index, match.index + 24))) continue;
    const phone = longestPhone(candidate);
    if (phone === undefined) continue;
    hits.push({ ...phone, index: match.index });
  }
  return hits;
}

/** The candidate may have swallowed digits that follow it (`03 889 00 41 / 2880`): shorten at separators until it is valid. */
function longestPhone(candidate: string): Omit<PhoneHit, 'index'> | undefined {
  let rest = candidate;
  for (let tries = 0; tries < 5 && rest.length >= 8; tries += 1) {
    const phone = parsePhone(rest);
    if (phone !== undefined) return { phone, length: rest.length, text: rest };
    const cut = Math.max(...[' ', '/', '-', '.', '('].map((sign) => rest.lastIndexOf(sign)));
    if (cut <= 0) return undefined;
    rest = rest.slice(0, cut).trimEnd();
  }
  return undefined;
}
