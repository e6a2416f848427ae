import { parseEnterpriseNumber, parseNationalNumber } from '#domain/normalise/identifiers.ts';

/**
 * Repairs what recognition does to figures: stray spaces beside separators and inside identifiers, letters for digits. Only
 * where the result must be what was printed: a date, an amount, a number whose check digits hold.
 */
export function repairDigits(line: string): string {
  return repairIdentifiers(
    repairDates(repairAmounts(repairRollNumbers(repairSpaces(repairFirst(repairLetters(line)))))),
  );
}

/** `2O26`, `l2/11/2026`: a letter that looks like a digit between or beside digits of a date, never in a roll number. */
function repairLetters(line: string): string {
  return line.replace(
    /(?<![\p{L}\p{N}])[\dOoIl|]{1,4}(?:[./-][\dOoIl|]{1,4}){2}(?![\p{L}\p{N}])/gu,
    (token) => {
      const digits = token.replace(/\d/g, '').length < token.length / 2;
      return digits ? token.replace(/[Oo]/g, '0').replace(/[Il|]/g, '1') : token;
    },
  );
}

/** `ler septembre`: the first of a month in French. */
function repairFirst(line: string): string {
  return line.replace(
    /(?<!\p{L})[lI](?=er\s(?:janv|f[ée]v|mars|avr|mai|juin|juil|ao[uû]t|sept|oct|nov|d[ée]c))/giu,
    '1',
  );
}

/** `op1 juli 2020`: the space before a date was lost. */
function repairSpaces(line: string): string {
  return line.replace(
    /(?<=\b(?:op|van|tot|sinds|om|te|le|du|au|vanaf))(\d{1,2}\s(?:jan|feb|fév|maart|mars|apr|avr|mei|mai|jun|juin|jul|aug|août|sep|okt|oct|nov|dec|déc))/gi,
    ' $1',
  );
}

/** `26A 1602`: year, letter and number of a roll number belong together where the line says that it is one. */
function repairRollNumbers(line: string): string {
  if (!/\brol|\bA\.?\s?R\b|\bR\.?\s?G\b|rôle/i.test(line)) return line;
  return line.replace(/\b(\d{2}) ?([A-Z]) ?(\d{3,5})\b/g, '$1$2$3');
}

const SPACED_DATE = /(?<![\d.,/-])(\d ?\d?) ?([./-]) ?(\d ?\d?) ?\2 ?((?:19|20) ?\d ?\d)(?!\d)/g;

/** `2 1/1 1/2026` and `9- 11 -2026` are dates when day and month can be. */
function repairDates(line: string): string {
  return line.replace(
    SPACED_DATE,
    (found: string, day: string, sign: string, month: string, year: string) => {
      const parts = [day, month, year].map((part) => part.replaceAll(' ', ''));
      const [d = 0, m = 0] = parts.map(Number);
      return d >= 1 && d <= 31 && m >= 1 && m <= 12 ? parts.join(sign) : found;
    },
  );
}

const SPACED_AMOUNT =
  /(?<![\d.,])(\d{1,3}(?: ?\. ?\d{3}){0,3}) ?, ?(\d ?\d)(?= ?(?:€|eur\b|euro\b|EUR\b|EURO\b|$|[;)]))/gi;

/** `2. 082, 50 euro` is an amount. */
function repairAmounts(line: string): string {
  return line.replace(
    SPACED_AMOUNT,
    (_, units: string, cents: string) => `${units.replaceAll(' ', '')},${cents.replaceAll(' ', '')}`,
  );
}

const SPACED_IDENTIFIER = /(?<!\d)\d(?:[ .-]{0,2}\d){8,10}(?!\d)/g;

/** Eleven or ten digits whose check digits hold are a national or enterprise number, however they are spaced. */
function repairIdentifiers(line: string): string {
  return line.replace(SPACED_IDENTIFIER, (found: string) => {
    if (!/ /.test(found) || !/[.-]/.test(found)) return found;
    return parseNationalNumber(found) !== undefined || parseEnterpriseNumber(found) !== undefined
      ? found.replaceAll(' ', '')
      : found;
  });
}
