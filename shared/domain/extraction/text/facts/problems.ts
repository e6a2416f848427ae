import { problems, type Problem } from '#events/signal.ts';
import { allCues, anyCue } from '../cue.ts';
import { denied, paidUp, problemCues } from '../cues/problems.ts';
import { sentenceAt } from '../sentences.ts';
import type { Span } from '../source-text.ts';

export type ProblemFact = Span & { readonly problem: Problem };

/** Problems with the home that the text states; what it denies (`geen huurachterstand`) or asks of the future does not count. */
export function findProblems(
  written: string,
  sentences: readonly Span[],
  names: readonly Span[] = [],
): ProblemFact[] {
  const text = without(written, names);
  const facts: ProblemFact[] = [];
  for (const { problem, cues } of problemCues) {
    const hit = allCues(cues, text).find((each) => {
      const sentence = sentenceAt(sentences, each.start, text);
      const before = text.slice(Math.max(sentence.start, each.start - 40), each.start);
      if (denied.test(before)) return false;
      const sentenceText = text.slice(sentence.start, sentence.end);
      if (problem === 'arrears' && UNKNOWN.test(sentenceText)) return false;
      if (problem === 'upkeep' && WEAK_UPKEEP.test(each.text) && isNuisance(sentenceText)) return false;
      return !(problem === 'arrears' && anyCue(paidUp, sentenceText));
    });
    if (hit !== undefined) facts.push({ problem, start: hit.start, end: hit.end });
  }
  return facts;
}

/** `Of de huur betaald is, weet ik niet`: who does not know says nothing. */
const UNKNOWN =
  /\b(?:of|si|s['’]il|s['’]elle|whether|if|ob)\b[^.;]{0,80}\b(?:weet|weten|zeggen|sais|savons|sait|know|tell|weiß|wissen)\b|\b(?:weet|weten|sais|savons|know|weiß|wissen)\b[^.;]{0,25}\b(?:of|si|s['’]il|s['’]elle|whether|if|ob)\b/i;

/** Waste in the stairwell is what neighbours complain of, not the state of the home. */
const WEAK_UPKEEP =
  /^(?:afval|rommel|vuilnis|huisvuil|vuilzak|zwerfvuil|stank|stink|odeur|dechets|déchets|ordures|rubbish|garbage|müll|gestank)/i;
const isNuisance = (sentence: string): boolean =>
  problemCues.some((row) => row.problem === 'nuisance' && anyCue(row.cues, sentence));

/** Names of streets, places and firms (`2812 Muizen`) say nothing about a home: blanked, so that offsets stay. */
function without(text: string, names: readonly Span[]): string {
  let blanked = text;
  for (const { start, end } of names)
    blanked = blanked.slice(0, start) + ' '.repeat(end - start) + blanked.slice(end);
  return blanked;
}

/** In the order of the contract. */
export const problemList = (facts: readonly ProblemFact[]): Problem[] =>
  problems.filter((problem) => facts.some((fact) => fact.problem === problem));
