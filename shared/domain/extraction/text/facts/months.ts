import { parseCount } from '../../../normalise/number-words.ts';
import { cue, anyCue, type Cue } from '../cue.ts';
import { sentenceAt } from '../sentences.ts';
import type { Span } from '../source-text.ts';

/** How many months of rent are owed, as the text counts them. */
export type MonthsFact = Span & { readonly months: number; readonly confidence: number };

const COUNT =
  /(?<![\p{L}\d.,])(?<count>\d{1,2}(?:[.,]5)?|anderhalve?|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|achttien|un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|one|two|three|four|five|seven|eight|nine|ten|eleven|twelve|ein|einen|zwei|fünf|sechs|sieben|neun|zehn)[ \n](?:(?:volle|volledige|hele|laatste|opeenvolgende|achtereenvolgende|achterstallige|onbetaalde|full|whole|unpaid|volle)[ \n])?(?:maand(?:en)?|mnd\.?|maandhuren|huurmaanden|mois|months?['’]?|monat(?:e|en|smieten)?|loyers(?= impay|[ \n]impay))(?![\p{L}])/giu;

/** The sentence speaks of rent that was not paid. */
export const owedCues: readonly Cue[] = [
  cue(/achter(?:stal|stand|stallig|st\.|\b)/i, ['achterstand', 'loopt achter', 'drie maanden achter']),
  cue(/(?:niet|geen|nooit|onvoldoende|niets)\b.{0,45}\b(?:betaa?l|huur|binnen|ontvang|gestort)/i, [
    'betalen al 2 maanden de huur niet, niet betaald',
    'geen huur betaald',
    'komt er niets meer binnen',
  ]),
  cue(/betaa?l[a-z]{0,4}\b.{0,50}\b(?:niet|geen|niets)\b/i, [
    'betalen al 2 maanden niet meer',
    'betaalt zijn huur niet',
  ]),
  cue(/onbetaald|openstaa|\bopen\b|verschuldigd|schuld(?!bem)|te betalen|tegoed|in gebreke/i, [
    'onbetaald',
    'staat open',
    'huurschuld',
  ]),
  cue(/impay|arri[ée]r|retard|\bdoi(?:t|vent)\b|dette|ne paie|pas pay[ée]|\bdû/i, [
    'loyers impayés',
    'trois mois de retard',
    'me doit',
    'ne paie plus',
  ]),
  cue(/arrears|behind|\bowe[sd]?\b|owing|unpaid|not paid|has(?:n['’]t| not) paid|overdue|outstanding/i, [
    'in arrears',
    "hasn't paid",
  ]),
  cue(/r[üu]ckst[aä]nd|schulde|nicht (?:mehr )?(?:be)?zahl|nicht bezahlt|ausstehend|offen/i, [
    'im Rückstand',
    'zahlt seine Miete nicht, nicht bezahlt',
  ]),
];

/** Months that are a term, a guarantee, a compensation, a plan or an age. Tested on the 45 characters before. */
const otherBefore: readonly Cue[] = [
  cue(
    /(?:waarborg|garantie|caution|deposit|kaution|vergoeding|schade|indemnit|opzeg\w*|préavis|notice|kündigung\w*|duur|durée|term(?:ijn)?|contract|proef\w*|afbetal\w*|aflos\w*|plan|spreid\w*|gespreid|apurement|bewaard|begeleid\w*|kind|baby|dochter|zoon|zwanger|leeftijd)\b[^.]{0,25}$/i,
    ['een opzeg van', 'een waarborg van', 'afbetalingsplan over'],
  ),
  cue(
    /(?:\b(?:binnen|na|(?<!achterst\w{1,5} |schuld |arri\w{1,6} )over|om de|elke|iedere|tijdens|gedurende|voor de duur van|minstens|maximum|uiterlijk|dans|pendant|durant|après|within|after|for the next|in den nächsten))[ \n]$/i,
    ['binnen ', 'na ', 'over ', 'gedurende '],
  ),
];
const otherAfter: readonly Cue[] = [
  cue(
    /^[ \n](?:oud|geleden|zwanger|stopgezet|bewaard|later|na de|te rekenen|lang|opzeg|schadevergoeding|waarborg|wederverhuring|vergoeding|de préavis|d['’]indemnit|notice|ago|old)/i,
    [' oud', ' geleden', ' te rekenen vanaf'],
  ),
];

/** Counts of months that are owed, in order. */
export function findMonthsOwed(text: string, sentences: readonly Span[]): MonthsFact[] {
  const facts: MonthsFact[] = [];
  for (const match of text.matchAll(COUNT)) {
    const months = parseCount(match.groups?.['count'] ?? '');
    if (months === undefined || months <= 0 || months > 60) continue;
    const start = match.index;
    const end = start + match[0].length;
    const sentence = sentenceAt(sentences, start, text);
    const before = text.slice(Math.max(sentence.start, start - 45), start);
    const after = text.slice(end, end + 30);
    if (anyCue(otherBefore, before) || anyCue(otherAfter, after)) continue;
    const whole = text.slice(sentence.start, sentence.end);
    const beside =
      /\d[ \n]?(?:€|euro?s?|eur)?[ \n]?[),]?[ \n]?(?:\(|of|soit|zijnde|hetzij|,|dat)?[^.]{0,22}$/i.test(
        before,
      ) && /€|eur/i.test(before);
    const owed = anyCue(owedCues, whole);
    const rent = /huur|loyer|rent|miete/i.test(after.slice(0, 14));
    if (!owed && !beside && !rent) continue;
    facts.push({ start, end, months, confidence: owed ? (beside || rent ? 0.95 : 0.9) : 0.75 });
  }
  return facts;
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
