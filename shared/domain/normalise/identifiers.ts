import { isoDateOf } from './calendar-date.ts';

/**
 * Belgian identifiers, judged by their check digits.
 * A number whose check digits fail is no identifier: it is left out, never repaired.
 */

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}

/**
 * National number (INSZ, RD of 3 April 1984): the last two digits are 97 - (first nine mod 97); for births from 2000 a 2
 * goes before the nine. BIS numbers add 20 or 40 to the month.
 */
export function isValidNationalNumber(digits: string): boolean {
  return bornFrom2000(digits) !== undefined;
}

function bornFrom2000(digits: string): boolean | undefined {
  if (!/^\d{11}$/.test(digits)) return undefined;
  const month = Number(digits.slice(2, 4)) % 20;
  if (month > 12 || Number(digits.slice(2, 4)) > 52 || Number(digits.slice(4, 6)) > 31) return undefined;
  const nine = Number(digits.slice(0, 9));
  const check = Number(digits.slice(9));
  if (97 - (nine % 97) === check) return false;
  if (97 - ((2_000_000_000 + nine) % 97) === check) return true;
  return undefined;
}

/** Eleven digits in any notation (`79.05.22-953.81`); undefined when the check digits fail. */
export function parseNationalNumber(text: string): string | undefined {
  if (text.length > 40 || /[A-Za-z]{4}/.test(text.replace(/^\D{0,30}/, ''))) return undefined;
  const digits = digitsOf(text);
  return isValidNationalNumber(digits) ? digits : undefined;
}

/** Birth date inside a valid national number; undefined for BIS numbers without one. */
export function birthDateOfNationalNumber(nationalNumber: string): string | undefined {
  const from2000 = bornFrom2000(nationalNumber);
  if (from2000 === undefined) return undefined;
  const year = (from2000 ? 2000 : 1900) + Number(nationalNumber.slice(0, 2));
  return isoDateOf(year, Number(nationalNumber.slice(2, 4)) % 20, Number(nationalNumber.slice(4, 6)));
}

const NATIONAL_NUMBER = /(?<!\d|\d\.)\d{2}[. ]?\d{2}[. ]?\d{2}\s?[- .]?\s?\d{3}\s?[. -]?\s?\d{2}(?!\d)/g;

export type IdentifierHit = { readonly value: string; readonly index: number; readonly length: number };

/** National numbers in running text whose check digits hold. */
export function findNationalNumbers(text: string): IdentifierHit[] {
  return collect(text, NATIONAL_NUMBER, (match) => parseNationalNumber(match));
}

/** Enterprise number (KBO): the last two of ten digits are 97 - (first eight mod 97). */
export function isValidEnterpriseNumber(digits: string): boolean {
  return /^[01]\d{9}$/.test(digits) && 97 - (Number(digits.slice(0, 8)) % 97) === Number(digits.slice(8));
}

/** Ten digits in any notation (`BE 0999.412.180`, nine digits of before 2008); undefined when the check digits fail. */
export function parseEnterpriseNumber(text: string): string | undefined {
  if (text.length > 60) return undefined;
  const digits = digitsOf(text);
  const ten = digits.length === 9 ? `0${digits}` : digits;
  return isValidEnterpriseNumber(ten) ? ten : undefined;
}

const ENTERPRISE_NUMBER = /(?<!\d|\d\.)(?:BE\s?)?[01]?\d{3}[. ]?\d{3}[. ]?\d{3}(?![\d]|[.-]\d)/gi;

/** Enterprise numbers in running text whose check digits hold. */
export function findEnterpriseNumbers(text: string): IdentifierHit[] {
  return collect(text, ENTERPRISE_NUMBER, (match) => {
    const digits = digitsOf(match);
    // Nine bare digits are as likely a phone number: they need the country or the dots.
    if (digits.length === 9 && !/^BE|\./i.test(match)) return undefined;
    return parseEnterpriseNumber(match);
  });
}

/** Structured reference of a transfer: the last two of twelve digits are the first ten mod 97, 0 becoming 97. */
export function parseStructuredReference(text: string): string | undefined {
  if (text.length > 40) return undefined;
  const digits = digitsOf(text);
  if (digits.length !== 12) return undefined;
  return (Number(digits.slice(0, 10)) % 97 || 97) === Number(digits.slice(10)) ? digits : undefined;
}

/** A roll number for comparing: it has no fixed format, so only letters and digits count. */
export function normaliseRollNumber(text: string): string {
  return text
    .toUpperCase()
    .replace(/^(?:A\.?\s?R\.?|ROL|RG|NR|NO|N°)[\s.:]*/i, '')
    .replace(/[^A-Z0-9]/g, '');
}

function collect(
  text: string,
  pattern: RegExp,
  parse: (match: string) => string | undefined,
): IdentifierHit[] {
  const hits: IdentifierHit[] = [];
  for (const match of text.matchAll(pattern)) {
    const value = parse(match[0]);
    if (value !== undefined) hits.push({ value, index: match.index, length: match[0].length });
  }
  return hits;
}
