import { problems, type Problem } from '#events/signal.ts';
import { allCues, anyCue } from '../cue.ts';
import { denied, paidUp, problemCues } from '../cues/problems.ts';
import { sentenceAt } from '../sentences.ts';
import type { Span } from '../source-text.ts';

export type ProblemFact = Span & { readonly problem: Problem };

/** Problems with the home that the text states; what it denies (`geen huurachterstand`) or asks of the future does not count. */
export function findProblems(text: string, sentences: readonly Span[]): ProblemFact[] {
  const facts: ProblemFact[] = [];
  for (const { problem, cues } of problemCues) {
    const hit = allCues(cues, text).find((each) => {
      const sentence = sentenceAt(sentences, each.start, text);
      const before = text.slice(Math.max(sentence.start, each.start - 40), each.start);
      if (denied.test(before)) return false;
      return !(problem === 'arrears' && anyCue(paidUp, text.slice(sentence.start, sentence.end)));
    });
    if (hit !== undefined) facts.push({ problem, start: hit.start, end: hit.end });
  }
  return facts;
}

/** In the order of the contract. */
export const problemList = (facts: readonly ProblemFact[]): Problem[] =>
  problems.filter((problem) => facts.some((fact) => fact.problem === problem));
