import { findMoney, parseDigits } from '../../../normalise/money.ts';
import { parseCount } from '../../../normalise/number-words.ts';
import { monthNames } from '../../../normalise/calendar-words.ts';
import { foldSameLength } from '../../../normalise/text.ts';
import { anyCue } from '../cue.ts';
import type { FormField } from '../form.ts';
import { notOwedAfter, notOwedBefore, owedCues } from '../cues/months.ts';
import { sentenceAt } from '../sentences.ts';
import type { Span } from '../source-text.ts';

/** How many months of rent are owed, as the text counts them. */
export type MonthsFact = Span & { readonly months: number; readonly confidence: number };

const COUNT =
  /(?<![\p{L}\d.,])(?<count>\d{1,2}(?:[.,]5)?|anderhalve?|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|achttien|un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|one|two|three|four|five|seven|eight|nine|ten|eleven|twelve|ein|einen|zwei|drei|vier|fünf|sechs|sieben|neun|zehn)[ \n](?:(?:volle|volledige|hele|laatste|opeenvolgende|achtereenvolgende|achterstallige|onbetaalde|openstaande|full|whole|unpaid|volle)[ \n])?(?:maand(?:en|e)?|mnd\.?|maandhuren|huurmaanden|mois|mensualit[ée]s|huurtermijnen|maandelijkse huren|months?['’]?|monat(?:e|en|smieten?)?|mieten|loyers(?=,|[ \n](?:impay|restent|dus?|de retard|en retard|donc))|(?:keer|maal|x)[ \n](?:de |een )?(?:maand)?huur(?:prijs)?)(?![\p{L}])/giu;

/** Counts of months that are owed, in order. */
export function findMonthsOwed(
  text: string,
  sentences: readonly Span[],
  form: readonly FormField[] = [],
): MonthsFact[] {
  const facts: MonthsFact[] = [];
  for (const field of form) {
    const digits = /^(\d{1,2}(?:[.,]5)?)(?!\d|[.,/-]\d)/.exec(
      text.slice(field.value.start, field.value.end),
    )?.[1];
    const months = digits === undefined ? undefined : parseCount(digits);
    if (field.attribute === 'months' && months !== undefined && months > 0)
      facts.push({ ...field.value, months, confidence: 0.93 });
  }
  for (const match of text.matchAll(COUNT)) {
    const months = parseCount(match.groups?.['count'] ?? '');
    if (months === undefined || months <= 0 || months > 60) continue;
    const start = match.index;
    const end = start + match[0].length;
    const sentence = sentenceAt(sentences, start, text);
    const before = text.slice(Math.max(sentence.start, start - 45), start);
    const after = text.slice(end, end + 30);
    if (anyCue(notOwedBefore, before) || anyCue(notOwedAfter, after)) continue;
    const whole = text.slice(questionBefore(text, sentences, sentence), sentence.end);
    const beside =
      /\d[ \n]?(?:€|euro?s?|eur)?[ \n]?[),]?[ \n]?(?:\(|of|soit|zijnde|hetzij|,|dat)?[^.]{0,22}$/i.test(
        before,
      ) && /€|eur/i.test(before);
    const owed = anyCue(owedCues, whole);
    const rent = /huur|loyer|rent|miete/i.test(after.slice(0, 14));
    const sums = owed || beside || rent ? true : confirmedBySums(whole, months);
    if (!sums) continue;
    facts.push({ start, end, months, confidence: owed ? (beside || rent ? 0.95 : 0.9) : 0.75 });
  }
  if (facts.length === 0) facts.push(...namedMonths(text, sentences));
  for (const match of text.matchAll(ORDINAL_MONTH)) {
    const months = ORDINALS[match.groups?.['ordinal']?.toLowerCase() ?? ''];
    const sentence = sentenceAt(sentences, match.index, text);
    if (months === undefined || !anyCue(owedCues, text.slice(sentence.start, sentence.end))) continue;
    facts.push({ start: match.index, end: match.index + match[0].length, months, confidence: 0.85 });
  }
  for (const match of text.matchAll(PRODUCT)) {
    const [count, each, total] = [
      match.groups?.['count'],
      match.groups?.['each'],
      match.groups?.['total'],
    ].map((digits) => parseDigits(digits ?? '') ?? 0);
    if (count === undefined || each === undefined || total === undefined || (count / 100) * each !== total)
      continue;
    facts.push({
      start: match.index,
      end: match.index + match[0].length,
      months: count / 100,
      confidence: 0.9,
    });
  }
  return facts;
}

const MONTH_NAMES = Object.keys(monthNames)
  .filter((name) => name.length > 2)
  .toSorted((a, b) => b.length - a.length)
  .join('|');
/** `augustus, september en oktober`. */
const MONTH_LIST = new RegExp(
  `(?<!\\d )(?<![a-z])(?:${MONTH_NAMES})(?:(?:,[ \\n]?|[ \\n])(?:(?:en|et|and|und|\\+|&)[ \\n])?(?:${MONTH_NAMES}))+(?![a-z])`,
  'g',
);
/** `van juli tot en met oktober`. */
const MONTH_RANGE = new RegExp(
  `(?<![a-z])(?<first>${MONTH_NAMES}) (?:tot en met|t/m|tem|jusqu'en|jusque|through|bis) (?<last>${MONTH_NAMES})(?![a-z])`,
  'g',
);

/** Months that are named one by one or from first to last, in a sentence that says they were not paid. */
function namedMonths(text: string, sentences: readonly Span[]): MonthsFact[] {
  const folded = foldSameLength(text);
  const facts: MonthsFact[] = [];
  const add = (match: RegExpExecArray, months: number): void => {
    const sentence = sentenceAt(sentences, match.index, text);
    if (months < 2 || !anyCue(owedCues, text.slice(sentence.start, sentence.end))) return;
    facts.push({ start: match.index, end: match.index + match[0].length, months, confidence: 0.8 });
  };
  for (const match of folded.matchAll(MONTH_RANGE)) {
    const first = monthNames[match.groups?.['first'] ?? ''] ?? 0;
    const last = monthNames[match.groups?.['last'] ?? ''] ?? 0;
    add(match, ((last - first + 12) % 12) + 1);
  }
  for (const match of folded.matchAll(MONTH_LIST)) {
    const names = new Set(match[0].split(/[^a-z]+/).flatMap((word) => monthNames[word] ?? []));
    add(match, names.size);
  }
  return facts;
}

const ORDINAL_MONTH =
  /(?<!\p{L})(?<ordinal>eerste|tweede|derde|vierde|vijfde|zesde|premier|deuxième|second|troisième|quatrième|second|third|fourth)[ \n](?:opeenvolgende[ \n])?(?:maand|mois|month)[ \n](?:op rij|op een rij|huur|de loyer|d['’]affilée|in a row|consécutif|of rent)/giu;
const ORDINALS: Readonly<Record<string, number>> = {
  eerste: 1,
  tweede: 2,
  derde: 3,
  vierde: 4,
  vijfde: 5,
  zesde: 6,
  premier: 1,
  deuxième: 2,
  troisième: 3,
  quatrième: 4,
  second: 2,
  third: 3,
  fourth: 4,
};

/** `4 x 625 = 2500`: so many months of rent. */
const PRODUCT =
  /(?<![\d.,])(?<count>\d{1,2}) ?[x×*] ?€? ?(?<each>\d{2,4}(?:[.,]\d{2})?) ?(?:€|euro)? ?= ?€? ?(?<total>\d[\d.]{2,7}(?:,\d{2})?)(?!\d)/giu;

/** Two amounts of the sentence of which one is so many times the other: a debt and its rent. */
function confirmedBySums(sentence: string, months: number): boolean {
  const amounts = findMoney(sentence).map((hit) => hit.amountCents);
  return (
    months > 1 &&
    amounts.some((debt) =>
      amounts.some((rent) => rent > 0 && debt !== rent && Math.abs(debt - rent * months) <= months),
    )
  );
}

/** `Dat zijn vier maanden van 306,60 euro.`: a sentence that counts what the one before it told. */
const SAME_DEBT =
  /^(?:Dat (?:is|zijn|komt)|Dit (?:is|zijn|komt)|Het gaat om|Cela (?:fait|repr[ée]sente|correspond)|C['’]est|Soit|Il s['’]agit de|Das (?:sind|entspricht)|This is|That is)(?!\p{L})/u;

/** An answer takes the question above it along: `Hoeveel is er achterstallig?` `Twee maanden.` */
function questionBefore(text: string, sentences: readonly Span[], sentence: Span): number {
  const before = sentences[sentences.indexOf(sentence) - 1];
  if (before === undefined) return sentence.start;
  return text.slice(before.start, before.end).trimEnd().endsWith('?') ||
    SAME_DEBT.test(text.slice(sentence.start, sentence.end))
    ? before.start
    : sentence.start;
}

/** The months owed today: those beside the arrears, else the most certain; two that differ and nothing tells apart: none. */
export function currentMonths(
  facts: readonly MonthsFact[],
  arrears: Span | undefined,
): MonthsFact | undefined {
  const gap = (fact: MonthsFact): number =>
    arrears === undefined ? 0 : Math.max(0, Math.max(fact.start - arrears.end, arrears.start - fact.end));
  const ranked = facts.toSorted(
    (a, b) => Number(gap(a) > 90) - Number(gap(b) > 90) || b.confidence - a.confidence || gap(a) - gap(b),
  );
  return ranked[0];
}
