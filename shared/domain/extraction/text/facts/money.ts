import { findMoney } from '../../../normalise/money.ts';
import { allCues } from '../cue.ts';
import { moneyCues, type MoneyRole } from '../cues/money.ts';
import { sentenceAt } from '../sentences.ts';
import type { Span } from '../source-text.ts';

/** An amount with what it is and how sure that is. */
export type MoneyFact = Span & {
  readonly amountCents: number;
  readonly role: MoneyRole | 'unknown';
  readonly confidence: number;
  /** The sentence calls it a total or the state of today. */
  readonly total: boolean;
};

const BEFORE_CHARS = 150;
const AFTER_CHARS = 80;
/** What a cue behind the amount costs against one before it at so many characters. */
const AFTER_COST = 3;
/** A cue before an earlier amount of the sentence mostly spoke of that one. */
const CROSSING_COST = 35;
const TOTAL =
  /(?:totaal|in totaal|samen|opgelopen|intussen|inmiddels|\bnu\b|\bthans\b|momenteel|vandaag|op heden|op dit moment|zodat|\bnog\b|au total|total|aujourd|actuellement|désormais|à ce jour|now|currently|today|altogether|inzwischen|insgesamt|aktuell)/i;

/** Every amount in the text with its role, told by the words around it in its own sentence. */
export function classifyMoney(
  text: string,
  sentences: readonly Span[],
  options: { readonly bare?: boolean } = {},
): MoneyFact[] {
  const hits = findMoney(text, options);
  return hits.map((hit) => {
    const start = hit.index;
    const end = hit.index + hit.length;
    const sentence = sentenceAt(sentences, start, text);
    const from = Math.max(sentence.start, start - BEFORE_CHARS);
    const before = text.slice(from, start);
    const after = text.slice(end, Math.min(text.length, end + AFTER_CHARS));
    const others = hits
      .filter((other) => other.index >= from && other.index < start)
      .map((other) => other.index - from);
    const best = cheapest(before, after, others);
    const near = text.slice(Math.max(sentence.start, start - 60), start);
    return {
      start,
      end,
      amountCents: hit.amountCents,
      role: best?.role ?? 'unknown',
      confidence: best === undefined ? 0.4 : confidenceOf(best.cost),
      total: TOTAL.test(near),
    };
  });
}

type Option = { readonly role: MoneyRole; readonly cost: number };

function cheapest(before: string, after: string, others: readonly number[]): Option | undefined {
  const left = moneyCues.flatMap(({ role, before: cues }) =>
    allCues(cues, before).map((hit) => ({ ...hit, role })),
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
      if (hit.start === 0) options.push({ role, cost: AFTER_COST + (role === 'rent' ? 3 : 0) });
    }
  }
  return options.sort((a, b) => a.cost - b.cost)[0];
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
    (fact.total ? 0.2 : 0) +
    (candidates.length > 2 && sum(fact) === fact.amountCents ? 0.4 : 0) +
    (candidates.filter((other) => other.amountCents === fact.amountCents).length - 1) * 0.15;
  const ranked = candidates.toSorted((a, b) => weigh(b) - weigh(a) || b.amountCents - a.amountCents);
  const [best] = ranked;
  if (best === undefined) return undefined;
  const rival = ranked.find((fact) => fact.amountCents !== best.amountCents);
  return { ...best, contested: rival !== undefined && weigh(best) - weigh(rival) < 0.1 };
}
