import type { News } from '../../../facts.ts';
import type { OutcomeCode } from '../../../outcome.ts';
import { allCues, anyCue } from '../cue.ts';
import { newsCues, outcomeCues } from '../cues/news.ts';
import { sentenceAt, softenStops } from '../sentences.ts';
import type { Span } from '../source-text.ts';

export type NewsFact = Span & { readonly news: News };

/** The payment is denied, partial, conditional or promised. */
const NOT_YET =
  /\b(?:niet|nooit|nog geen|slechts|maar een deel|deels|gedeeltelijk|een deel|de helft|als|indien|zodra|wanneer|tenzij|zal|zullen|zou|zouden|belooft|beloofde|beloven|moet|moeten|wil|wilt|kan|kunnen|pas|jamais|une partie|partiellement|promet|promis|si|dès que|not|never|partly|partially|part of|if|when|once|promised|will|would|nicht|teilweise|wenn|sobald)\b/i;
const MOVED_TO =
  /(?:verplaatst|uitgesteld|verdaagd|verschoven|uitstel)\b[^.]{0,40}\b(?:naar|tot)\b|nieuwe (?:datum|zitting)|(?:remise|report[ée]e?) (?:au|à)|nouvelle (?:date|audience)|(?:moved|postponed|adjourned) (?:to|until)|(?:verschoben|verlegt|vertagt) auf/i;
const ALWAYS = /\b(?:altijd|steeds|vroeger|tot (?:nu|dan) toe|toujours|always|immer|early)\b/i;
const NOTHING_LEFT =
  /\bniets meer\b|\bgeen (?:huur)?achterst\w+ meer|\bplus rien\b|\bnothing (?:left|more)|\bgeen verdere\b|\bpaid in full\b|\bgeen .{0,20}meer\b/i;
const NOT_AGREED =
  /\b(?:niet|geen|nooit|weigert|pas|jamais|aucun|no|not|never|refuses?|kein\w*|nicht|zou|zouden|willen|wil|graag|proberen|kunnen|haalbaar|voorstel|misschien|nog)\b/i;

/** News on an earlier signal, each with the sentence that brings it. */
export function findNews(written: string, sentences: readonly Span[]): NewsFact[] {
  const text = softenStops(written);
  const facts: NewsFact[] = [];
  for (const { news, cues } of newsCues) {
    for (const hit of allCues(cues, text)) {
      const span = sentenceAt(sentences, hit.start, text);
      const sentence = text.slice(span.start, span.end);
      if (news === 'paid' && ALWAYS.test(sentence)) continue;
      if (news === 'paid' && NOT_YET.test(sentence.replace(NOTHING_LEFT, '')) && !NOTHING_LEFT.test(sentence))
        continue;
      if (news === 'plan-agreed' && (NOT_AGREED.test(sentence) || sentence.trimEnd().endsWith('?'))) continue;
      if (sentence.trimEnd().endsWith('?')) continue;
      facts.push({ news, ...span });
      break;
    }
  }
  // A hearing that falls away because the case is withdrawn was not moved.
  if (facts.some((fact) => fact.news === 'withdrawn') && !MOVED_TO.test(text))
    return facts.filter((fact) => fact.news !== 'hearing-moved');
  // A plan that was agreed and then broken is broken.
  return facts.some((fact) => fact.news === 'plan-broken')
    ? facts.filter((fact) => fact.news !== 'plan-agreed')
    : facts;
}

/** Outcomes that a worker's text reports, in the order in which they are told. */
export function findOutcomes(text: string): OutcomeCode[] {
  const found: { readonly outcome: OutcomeCode; readonly at: number }[] = [];
  for (const { outcome, cues } of outcomeCues) {
    const [hit] = allCues(cues, text);
    if (hit !== undefined) found.push({ outcome, at: hit.start });
  }
  return found.toSorted((a, b) => a.at - b.at).map((each) => each.outcome);
}

/** True when at least one outcome is told: the text reads as a report. */
export const readsAsReport = (text: string): boolean => outcomeCues.some((row) => anyCue(row.cues, text));
