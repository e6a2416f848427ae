import { anyCue } from '../cue.ts';
import { paidUp } from '../cues/problems.ts';
import { sentenceAt } from '../sentences.ts';
import type { Span } from '../source-text.ts';
import type { TextFacts } from '../text-facts.ts';

const SETTLED =
  /(?<!\p{L})(?:in orde|alles (?:betaald|geregeld)|heeft betaald|hebben betaald|betaalde (?:vorige|gisteren|intussen|ondertussen|alles)|geen (?:huur)?(?:achterst\p{L}+|probleme?n?)|est en ordre|a (?:tout )?payé|en règle|is fine|has paid|all paid|alles bezahlt|hat bezahlt)(?!\p{L})/iu;

/**
 * Sentences that say of somebody that all is paid, in a letter where another sentence tells what is owed: they speak of
 * another household than the one that is reported. Empty for a letter that only brings good news.
 */
export function settledSentences(facts: TextFacts): readonly Span[] {
  const owing = facts.money
    .filter((fact) => fact.role === 'arrears')
    .map((fact) => sentenceAt(facts.sentences, fact.start, facts.text));
  const named = owing.filter((span) =>
    facts.persons.some((person) => person.start >= span.start && person.end <= span.end),
  );
  if (named.length === 0) return [];
  return facts.sentences.filter(
    (span) =>
      !owing.some((other) => other.start === span.start) && isSettled(facts.text.slice(span.start, span.end)),
  );
}

const isSettled = (sentence: string): boolean => SETTLED.test(sentence) || anyCue(paidUp, sentence);

/** Whether a place stands in one of the spans. */
export const standsIn = (spans: readonly Span[], at: number): boolean =>
  spans.some((span) => span.start <= at && at < span.end);
