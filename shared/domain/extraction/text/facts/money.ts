import { findMoney, parseDigits, type MoneyHit } from '../../../normalise/money.ts';
import { findMoneyInWords } from '../../../normalise/money-words.ts';
import { allCues, anyCue } from '../cue.ts';
import { moneyCues, type MoneyRole } from '../cues/money.ts';
import { owedCues } from '../cues/months.ts';
import { meaningOf } from '../form.ts';
import { addProducts, MAX_MONTHS, monthCounts, MONTHS_OF_RENT, TIMES, TIMES_BEHIND } from './month-sums.ts';
import { sentenceAt } from '../sentences.ts';
import { lineAround, type Span } from '../source-text.ts';

/** An amount with what it is and how sure that is. */
export type MoneyFact = Span & {
  readonly amountCents: number;
  readonly role: MoneyRole | 'unknown';
  readonly confidence: number;
  /** The sentence calls it a total or the state of today. */
  readonly total: boolean;
  /** It stands in a row of a statement of account: one movement or balance among many. */
  readonly booked: boolean;
};

const BEFORE_CHARS = 150;
const AFTER_CHARS = 80;
/** What a cue behind the amount costs against one before it at so many characters. */
const AFTER_COST = 3;
/** `per maand` right behind an amount says more than a word before it, unless that word is a plan's. */
const AFTER_COSTS: Partial<Record<MoneyRole, number>> = {
  rent: 1.5,
  instalment: 1,
  arrears: 1.8,
  damages: 1,
  costs: 1,
  other: 1.5,
};
/** A cue before an earlier amount of the sentence mostly spoke of that one. */
const CROSSING_COST = 35;
const TOTAL =
  /(?:totaal|in totaal|samen|opgelopen|intussen|inmiddels|\bnu\b|\bthans\b|momenteel|werkelijk\w*|vandaag|op heden|op dit moment|zodat|\bnog\b|au total|total|aujourd|actuellement|désormais|à ce jour|now|currently|today|altogether|inzwischen|insgesamt|aktuell)/i;

/** Every amount in the text with its role, told by the words around it in its own sentence. */
export function classifyMoney(
  text: string,
  sentences: readonly Span[],
  options: { readonly bare?: boolean } = {},
): MoneyFact[] {
  const hits = moneyHits(text, options);
  const facts = hits.map((hit): MoneyFact => {
    const start = hit.index;
    const end = hit.index + hit.length;
    const sentence = sentenceAt(sentences, start, text);
    const from = Math.max(sentence.start, start - BEFORE_CHARS);
    const before = text.slice(from, start);
    const after = text.slice(end, Math.max(end, Math.min(sentence.end, end + AFTER_CHARS)));
    const others = hits
      .filter((other) => other.index >= from && other.index < start)
      .map((other) => other.index - from);
    const best = cheapest(before, after, others);
    // `achterstand huur<tab>€ 2.075`: what the label right before the sum is for outweighs one word in it.
    const direct =
      best?.role === 'rent' && /\p{L} ?[:=\t] ?(?:€ ?)?$/u.test(before) && !EACH_AFTER.test(after);
    const byLabel = best === undefined || direct ? roleByLabel(text, start) : undefined;
    const labelled = best === undefined || byLabel === 'arrears' ? byLabel : undefined;
    const told = EACH_AFTER.test(after) ? undefined : toldByTheWay(before);
    const near = text.slice(Math.max(sentence.start, start - 60), start);
    return {
      start,
      end,
      amountCents: hit.amountCents,
      role: told ?? labelled ?? best?.role ?? 'unknown',
      confidence:
        told !== undefined || labelled !== undefined
          ? 0.85
          : best === undefined
            ? 0.4
            : confidenceOf(best.cost),
      total: TOTAL.test(near),
      booked: isBooking(text, start),
    };
  });
  return bySilence(byParts(byArithmetic(byMonths(facts, text, sentences), text)), text, sentences);
}

/** `cinq mois de loyer, 2.125 €`, `november niet meer: 960 euro`: what is counted or denied right before the sum is owed. */
const COUNTED_BEFORE =
  /(?:maand(?:en|e)?|mnd|mois|months?|monat(?:e|en)?)(?:[ \n](?:de |van |of |of the )?(?:huur(?:geld)?|loyers?|rent|miete))?[ \n]?[,:;(–-]{1,2}[ \n]?(?:€ ?)?$/iu;
const DENIED_BEFORE =
  /(?<!\p{L})(?:niet|nie|niets|niks|pas|rien|not|nothing|nicht|nichts)(?:[ \n](?:meer|mehr|plus|anymore|encore|betaald|gekregen|payés?|paid|bezahlt))?[ \n]?[,:;(–-]{1,2}[ \n]?(?:€ ?)?$/iu;

const toldByTheWay = (before: string): 'arrears' | undefined => {
  if (DENIED_BEFORE.test(before)) return 'arrears';
  return COUNTED_BEFORE.test(before) && MONTHS_OF_RENT.test(before.slice(-60)) && !PLANS.test(before)
    ? 'arrears'
    : undefined;
};

const MOST_PARTS = 6;
const CLAIMED: ReadonlySet<string> = new Set(['damages', 'costs', 'deposit', 'other']);

/** What the sums just before it add up to, costs or damages among them, is all that is claimed: not the rent that is owed. */
function byParts(facts: readonly MoneyFact[]): MoneyFact[] {
  return facts.map((fact, index) => {
    if (fact.role !== 'arrears' && fact.role !== 'unknown') return fact;
    const sums = facts.filter((each) => each.amountCents > 0 && each.amountCents < fact.amountCents);
    const owed = sums.some((each) => each.role === 'arrears');
    if (!owed) return fact;
    const before = facts.slice(0, index);
    for (let count = 2; count <= Math.min(MOST_PARTS, before.length); count += 1) {
      const parts = before.slice(-count);
      const sum = parts.reduce((total, part) => total + part.amountCents, 0);
      if (sum === fact.amountCents && parts.some((part) => CLAIMED.has(part.role)))
        return { ...fact, role: 'other' };
    }
    return fact;
  });
}

/** A sum that nothing else claims, in a sentence that counts months which were not paid: `cinq mois de retard, 2.900 €`. */
function byMonths(facts: readonly MoneyFact[], text: string, sentences: readonly Span[]): MoneyFact[] {
  return facts.map((fact) => {
    if (fact.role !== 'unknown' && fact.role !== 'rent') return fact;
    const sentence = sentenceAt(sentences, fact.start, text);
    const words = text.slice(sentence.start, sentence.end);
    const alone = facts.every(
      (other) =>
        other === fact ||
        (other.role !== 'unknown' && other.role !== 'rent') ||
        other.start < sentence.start ||
        other.start >= sentence.end,
    );
    const each =
      fact.role === 'rent' &&
      (EACH_BEFORE.test(text.slice(Math.max(sentence.start, fact.start - 14), fact.start)) ||
        EACH_AFTER.test(text.slice(fact.end, fact.end + 14)) ||
        !anyCue(owedCues, words));
    return alone && !each && MONTHS_OF_RENT.test(words) && !PLANS.test(words)
      ? { ...fact, role: 'arrears', confidence: anyCue(owedCues, words) ? 0.88 : 0.72 }
      : fact;
  });
}

/** `3 maanden van 500 euro`, `à 500 € par mois`: the sum of one month. */
const EACH_BEFORE =
  /(?:(?<!\p{L})(?:à|a|aan|van|de|zu|je|at|of|tegen|voor|is|est|bedraagt|raison de)|[x×*])[ \n]?(?:€ ?)?$/iu;
const EACH_AFTER =
  /^[ \n]?(?:\/|per|par|pro|im monat|in de maand|de maand|op de maand|le mois|au mois|a month|each month|monat|elk|chacun|p\.? ?m)/i;
const PLANS = /afbetal|aflos|plan|waarborg|garantie|opzeg|préavis|kaution|deposit|raten/i;

/** One sum is left without a meaning, and the letter says that the rent is not paid: that is the debt, less surely. */
function bySilence(facts: readonly MoneyFact[], text: string, sentences: readonly Span[]): MoneyFact[] {
  if (facts.some((fact) => fact.role === 'arrears')) return [...facts];
  const silent = facts.filter((fact) => fact.role === 'unknown');
  const [only] = silent;
  if (only === undefined || silent.length > 1 || only.amountCents < 10_000) return [...facts];
  const owed = sentences.findIndex((each) => anyCue(owedCues, text.slice(each.start, each.end)));
  if (owed < 0) return [...facts];
  const at = sentences.findIndex((each) => each.start <= only.start && only.start < each.end);
  const confidence = Math.abs(at - owed) <= 1 ? 0.68 : 0.55;
  return facts.map((fact) => (fact === only ? { ...fact, role: 'arrears', confidence } : fact));
}

const BOOKING = /^(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}-\d{2}-\d{2})\t[^\t]*\t/;

function isBooking(text: string, at: number): boolean {
  const line = lineAround(text, at);
  return BOOKING.test(text.slice(line.start, line.end));
}

const KEPT: ReadonlySet<string> = new Set(['deposit', 'damages', 'costs', 'former', 'paid', 'instalment']);

/** One amount that is so many months of the other tells both: the debt and the rent. `months` counts as the text gives them. */
function byArithmetic(facts: readonly MoneyFact[], text: string): MoneyFact[] {
  const counts = monthCounts(text);
  const free = facts.filter((fact) => !KEPT.has(fact.role) && fact.amountCents > 0);
  for (const count of counts) {
    for (const rent of free) {
      const debt = free.find(
        (fact) => fact !== rent && Math.abs(fact.amountCents - rent.amountCents * count) <= count,
      );
      if (debt === undefined || (rent.role === 'other' && debt.role === 'other')) continue;
      return settled(facts, debt, rent, 0.97);
    }
  }
  return byMultiple(facts, free);
}

const settled = (
  facts: readonly MoneyFact[],
  debt: MoneyFact,
  rent: MoneyFact,
  confidence: number,
): MoneyFact[] =>
  facts.map((fact) =>
    KEPT.has(fact.role)
      ? fact
      : fact.amountCents === debt.amountCents
        ? { ...fact, role: 'arrears', confidence }
        : fact.amountCents === rent.amountCents
          ? { ...fact, role: 'rent', confidence }
          : fact,
  );

/** `790 euro per maand dus … 1580 euro`: no count is written, but one is a whole number of times the rent. */
function byMultiple(facts: readonly MoneyFact[], free: readonly MoneyFact[]): MoneyFact[] {
  if (facts.some((fact) => fact.role === 'arrears')) return [...facts];
  const rents = free.filter((fact) => fact.role === 'rent');
  const [smallest] = rents.toSorted((a, b) => a.amountCents - b.amountCents);
  if (smallest === undefined) return [...facts];
  const debts = free.filter((fact) => {
    const times = Math.round(fact.amountCents / smallest.amountCents);
    return (
      (fact.role === 'unknown' || fact.role === 'rent') &&
      times >= 2 &&
      times <= MAX_MONTHS &&
      Math.abs(fact.amountCents - smallest.amountCents * times) <= times
    );
  });
  const [debt] = debts;
  return debt === undefined || debts.some((other) => other.amountCents !== debt.amountCents)
    ? [...facts]
    : settled(facts, debt, smallest, 0.82);
}

const NO_SIGN =
  /(?<=\b(?:huur(?:prijs)?|maandhuur|loyer|rent|miete|saldo|achterst(?:al|and|\.)|schuld|totaal|samen)(?!\p{L})(?: (?:is|van|bedraagt|est de|is nu|:|nu|om|aan))?[ :=]{1,3}(?:€ ?)?)(?<digits>\d{1,3}(?:\.\d{3})+(?:,\d{2})?|\d{2,5}(?:[.,]\d{2})?)(?![\d/]|[.,]\d|[ \n]?(?:€|eur|maand|mnd|mois|dagen|weken|jaar|%|u\b|uur))/giu;
const A_MONTH =
  /(?<![\d.,/€-])(?<digits>\d{3,4}(?:,\d{2})?)[ \n]?(?:per maand|\/ ?(?:maand|mnd|mois)|par mois|a month|per month)/giu;
/** `1200 dus`, `samen 1200`: a sum without its sign that is so many times one that has it. */
const TOTAL_BARE =
  /(?<![\d.,/€-])(?<digits>\d{1,3}\.\d{3}|\d{3,5})(?=[ \n](?:dus|samen|in totaal|tegoed|te goed|achter|donc|au total|in total|insgesamt)(?!\p{L}))|(?<=(?:samen|in totaal|dus|totaal|donc|total|altogether|insgesamt)[ :]{1,2}(?:is |dat is |dus |nu |donc |is nu )?)(?<digits2>\d{3,5})(?!\d|[.,]\d|\/|[ \n]\p{Lu})/gu;
/** `4x410 = 1640`: the product of a sum that is written out. */
const PRODUCT =
  /(?<![\d.,])\d{1,2} ?[x×*] ?\d{3,4}(?:,\d{2})? ?= ?(?<digits>\d{3,5}(?:,\d{2})?)(?!\d|[.,]\d|[ \n]?(?:€|eur))/g;
const DASHED = /(?<![\d.,/-])(?<digits>\d{1,3}(?:\.\d{3}){1,2}|\d{2,6}),[-–—=]{1,2}(?!\d)/g;
/** `Tot: 2.190` on a line of its own: a sum without its sign behind a label of sums. */
const LABELLED_SUM =
  /(?<=^[-–•* ]{0,3}(?<label>\p{L}[^:=\n\t]{1,40}?) ?[:=] ?)(?<digits>\d{1,3}(?:[. ]\d{3})+(?:,\d{2})?|\d{3,5}(?:,\d{2})?)(?= ?(?:$|\())/gmu;

function roleByLabel(text: string, start: number): 'arrears' | 'rent' | undefined {
  const line = lineAround(text, start);
  const label = /^[-–•* ]{0,3}(\p{L}[^:=\t]{1,40}?) ?[:=\t]/u.exec(text.slice(line.start, start))?.[1];
  const attribute = label === undefined ? undefined : meaningOf(label, true)?.attribute;
  return attribute === 'arrears' || attribute === 'rent' ? attribute : undefined;
}

/** Amounts with their sign, and those that people write without one where the words leave no doubt (`den huur is 700`). */
function moneyHits(text: string, options: { readonly bare?: boolean }): MoneyHit[] {
  const hits = findMoney(text, options);
  const add = (match: RegExpExecArray): void => {
    const digits = match.groups?.['digits'] ?? match.groups?.['digits2'] ?? '';
    const index = match.index + match[0].lastIndexOf(digits);
    const amountCents = parseDigits(digits);
    if (amountCents === undefined || amountCents < 1_000) return;
    if (hits.some((hit) => index < hit.index + hit.length && hit.index < index + digits.length)) return;
    hits.push({ amountCents, negative: false, index, length: digits.length, text: digits });
  };
  for (const pattern of [PRODUCT, DASHED, TIMES, TIMES_BEHIND, NO_SIGN, A_MONTH])
    for (const match of text.matchAll(pattern)) add(match);
  for (const words of findMoneyInWords(text)) {
    if (!hits.some((hit) => words.index < hit.index + hit.length && hit.index < words.index + words.length))
      hits.push({
        ...words,
        negative: false,
        text: text.slice(words.index, words.index + words.length),
      });
  }
  addProducts(text, hits);
  for (const match of text.matchAll(TOTAL_BARE)) {
    const cents = parseDigits(match.groups?.['digits'] ?? match.groups?.['digits2'] ?? '') ?? 0;
    const rent = hits.find(
      (hit) => hit.amountCents > 0 && cents > hit.amountCents && cents % hit.amountCents === 0,
    );
    if (rent !== undefined && cents / rent.amountCents <= MAX_MONTHS) add(match);
  }
  for (const match of text.matchAll(LABELLED_SUM))
    if (roleByLabel(text, match.index) !== undefined) add(match);
  for (const hit of findMoney(text, { bare: true })) {
    const line = lineAround(text, hit.index);
    const cells = text.slice(line.start, line.end);
    const labelled = /\t/.test(cells) || /^[^:]{3,45}:/.test(cells);
    if (
      labelled &&
      !hits.some((other) => hit.index < other.index + other.length && other.index < hit.index + hit.length)
    )
      hits.push(hit);
  }
  return hits.toSorted((a, b) => a.index - b.index);
}

/** `drei Monatsmieten nicht bezahlt, insgesamt 1.650 Euro`: what is not paid is owed. */
const UNPAID =
  /(?<!\p{L})(?:niet|nie|nooit|niks|niets|nicht|nichts|pas|rien|jamais|not|never|nothing|n['’]t)[ \n](?:meer |mehr |encore |yet |been )?$/iu;

type Option = { readonly role: MoneyRole; readonly cost: number };

function cheapest(before: string, after: string, others: readonly number[]): Option | undefined {
  const left = moneyCues.flatMap(({ role, before: cues }) =>
    allCues(cues, before).map((hit) => ({
      ...hit,
      role: role === 'paid' && UNPAID.test(before.slice(0, hit.start)) ? ('arrears' as const) : role,
    })),
  );
  // `achterstallige huur bedraagt` is one cue of arrears, not the rent inside it: the one that begins first takes all.
  const whole = left
    .filter(
      (hit) =>
        !left.some((other) => other.role !== hit.role && other.start < hit.start && other.end > hit.start),
    )
    .map((hit) => ({
      ...hit,
      end: Math.max(
        hit.end,
        ...left.filter((other) => other.start > hit.start && other.start < hit.end).map((other) => other.end),
      ),
    }));
  const options: Option[] = whole.map((hit) => ({
    role: hit.role,
    cost: before.length - hit.end + others.filter((at) => at >= hit.end).length * CROSSING_COST,
  }));
  for (const { role, after: cues } of moneyCues) {
    for (const hit of allCues(cues, after)) {
      // `€ 1.725,00 schadevergoeding: € 1.150,00`: a label of what comes next.
      if (hit.start === 0 && !/^\p{L}* ?:/u.test(after.slice(hit.end)))
        options.push({ role, cost: AFTER_COSTS[role] ?? AFTER_COST });
    }
  }
  return options.toSorted((a, b) => a.cost - b.cost)[0];
}

const confidenceOf = (cost: number): number =>
  cost <= 8 ? 0.95 : cost <= 30 ? 0.9 : cost <= 70 ? 0.8 : 0.65;

/**
 * The debt of today among the amounts: a total or the present state before a part or an earlier state; equal amounts
 * confirm each other; two different ones that nothing tells apart are doubtful.
 */
export function currentArrears(
  facts: readonly MoneyFact[],
): (MoneyFact & { readonly contested: boolean }) | undefined {
  const candidates = facts.filter((fact) => fact.role === 'arrears' && fact.amountCents > 0);
  if (candidates.length === 0) return undefined;
  const sum = (skip: MoneyFact): number =>
    candidates
      .filter((fact) => fact.amountCents !== skip.amountCents)
      .reduce((total, fact) => total + fact.amountCents, 0);
  const weigh = (fact: MoneyFact): number =>
    fact.confidence +
    (fact.total ? 0.2 : 0) -
    (fact.booked ? 0.3 : 0) +
    (candidates.length > 2 && sum(fact) === fact.amountCents ? 0.4 : 0) +
    (candidates.filter((other) => other.amountCents === fact.amountCents).length - 1) * 0.15;
  const ranked = candidates.toSorted((a, b) => weigh(b) - weigh(a) || b.amountCents - a.amountCents);
  const [best] = ranked;
  if (best === undefined) return undefined;
  const rival = ranked.find((fact) => fact.amountCents !== best.amountCents);
  return { ...best, contested: rival !== undefined && weigh(best) - weigh(rival) < 0.1 };
}
