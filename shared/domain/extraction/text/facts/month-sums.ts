import { parseDigits, type MoneyHit } from '../../../normalise/money.ts';
import { parseCount } from '../../../normalise/number-words.ts';

/** Most months of rent that a letter counts. */
export const MAX_MONTHS = 36;

const COUNTED =
  '(?:\\d{1,2}|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|two|three|four|five|seven|eight|nine|ten|zwei|drei|fünf|sechs|sieben|neun|zehn)';
export const MONTHS_OF_RENT = new RegExp(
  `(?<![\\p{L}\\d.,])${COUNTED}[ \\n](?:\\p{L}+[ \\n])?(?:maand(?:en|e|huren)?|huurmaanden|mnd|mois|months?|monat\\p{L}*|loyers)(?![\\p{L}])`,
  'iu',
);

const MONTH_COUNT = new RegExp(
  `(?<![\\p{L}\\d.,])(?<count>${COUNTED})[ \\n](?:\\p{L}+[ \\n])?(?:maand(?:en|e)?|mnd|mois|mensualit[ée]s|months?|monat\\p{L}*|loyers|maandhuren|huurtermijnen|huurmaanden|maandhuur)(?![\\p{L}])`,
  'giu',
);

/** `4,5 maanden`. */
const HALF_MONTHS = /(?<![\d.,])(?<count>\d{1,2})[.,]5[ \n](?:maand(?:en)?|mois|months?|monate)(?!\p{L})/giu;

/** `vier keer 660 euro`, `quatre fois 660 €`. */
const TIMES_IN_WORDS = new RegExp(
  `(?<![\\p{L}\\d.,])(?<count>${COUNTED})[ \\n]?(?:keer|maal|fois|times|mal)[ \\n](?:€ ?)?(?=\\d)`,
  'giu',
);

/** `550 x 3`. */
export const TIMES_BEHIND =
  /(?<![\d.,])(?<digits>\d{3,4}(?:,\d{2})?) ?€? ?[x×*] ?(?<count>\d{1,2})(?!\d|[.,]\d)/g;
export const TIMES =
  /(?<![\d.,])(?<count>\d{1,2}) ?[x×*] ?€? ?(?<digits>\d{2,4}(?:[.,]\d{2})?)(?!\d|[.,]\d)/g;

/** How many months, or times, the text counts. */
export function monthCounts(text: string): ReadonlySet<number> {
  const counts = new Set<number>();
  for (const match of text.matchAll(MONTH_COUNT)) {
    const count = parseCount(match.groups?.['count'] ?? '');
    if (count !== undefined && count > 1 && count <= MAX_MONTHS) counts.add(count);
  }
  for (const match of text.matchAll(TIMES)) counts.add(Number(match.groups?.['count']));
  for (const match of text.matchAll(TIMES_BEHIND)) counts.add(Number(match.groups?.['count']));
  for (const match of text.matchAll(TIMES_IN_WORDS)) {
    const count = parseCount(match.groups?.['count'] ?? '');
    if (count !== undefined && count > 1) counts.add(count);
  }
  for (const match of text.matchAll(HALF_MONTHS)) counts.add(Number(match.groups?.['count']) + 0.5);
  return counts;
}

const BARE_NUMBER = /(?<![\p{L}\d.,/€+-])(?<digits>\d{1,2}\.\d{3}|\d{3,5})(?![\d/]|[.,]\d|[ \n]?(?:€|eur))/gu;

/** `3 maand … 420 … dus 1260`, no sign anywhere: one number is so many months of another, as nothing but a debt and its rent is. */
export function addProducts(text: string, hits: MoneyHit[]): void {
  const counts = monthCounts(text);
  if (counts.size === 0) return;
  const bare = [...text.matchAll(BARE_NUMBER)].flatMap((match): MoneyHit[] => {
    const digits = match.groups?.['digits'] ?? '';
    const amountCents = parseDigits(digits);
    const taken = hits.some(
      (hit) => match.index < hit.index + hit.length && hit.index < match.index + digits.length,
    );
    if (amountCents === undefined || taken || NUMBERS.test(text.slice(0, match.index).slice(-24))) return [];
    return [{ amountCents, negative: false, index: match.index, length: digits.length, text: digits }];
  });
  const all = [...hits, ...bare];
  for (const debt of bare) {
    const rent = all.find(
      (each) =>
        each.amountCents >= LEAST_RENT &&
        each.amountCents <= MOST_RENT &&
        [...counts].some((count) => each.amountCents * count === debt.amountCents),
    );
    if (rent === undefined) continue;
    for (const hit of [debt, rent]) if (!hits.includes(hit)) hits.push(hit);
  }
}
/** Words before a number that counts no money. */
const NUMBERS =
  /(?:dossier\w*|ref\w*|kenmerk|klant\w*|nummer|huis|artikel|art|nr|no|n°|rol\w*|\p{L}*(?:straat|laan|weg|plein|lei|dreef|steenweg|baan|kaai|rue|avenue|chaussée))[.:°]?[ \n]$/iu;
const LEAST_RENT = 15_000;
const MOST_RENT = 300_000;
