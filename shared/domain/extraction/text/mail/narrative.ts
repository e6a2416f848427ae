import { anyCue } from '../cue.ts';
import { askCues, childrenCues, noChildren, stepCues } from '../cues/narrative.ts';
import type { SourceText, Span } from '../source-text.ts';
import type { PartFacts } from './read-part.ts';

export type Passage = {
  readonly text: string;
  readonly source: SourceText;
  readonly span: Span;
  readonly confidence: number;
};

const MAX_PASSAGE = 2_000;
const BULLETS = /(?:^|\n)[-–•*·] ?/g;

/** What was already done: the passage under its label, else the sentences that tell of it. */
export function findSteps(parts: readonly PartFacts[]): Passage | undefined {
  return (
    labelled(parts, 'steps') ??
    told(parts, (sentence) => anyCue(stepCues, sentence) && !sentence.endsWith('?'))
  );
}

/** What is asked: the passage under its label, else the questions and requests. */
export function findQuestion(parts: readonly PartFacts[]): Passage | undefined {
  return (
    labelled(parts, 'question') ??
    told(
      parts,
      (sentence) => (sentence.endsWith('?') || anyCue(askCues, sentence)) && sentence.split(/\s/).length > 3,
    )
  );
}

function labelled(parts: readonly PartFacts[], attribute: 'steps' | 'question'): Passage | undefined {
  for (const facts of parts) {
    const field = facts.form.find(
      (each) => each.attribute === attribute && each.value.end > each.value.start,
    );
    if (field === undefined) continue;
    const text = tidy(facts.text.slice(field.value.start, field.value.end));
    if (text.length > 5) return { text, source: facts.source, span: field.value, confidence: 0.95 };
  }
  return undefined;
}

/** The sentences of one letter that fit, as far as they follow each other. */
function told(parts: readonly PartFacts[], fits: (sentence: string) => boolean): Passage | undefined {
  for (const facts of parts.toReversed()) {
    let span: Span | undefined;
    for (const sentence of facts.sentences) {
      const text = facts.text.slice(sentence.start, sentence.end).trim();
      if (!fits(text)) {
        if (span !== undefined) break;
        continue;
      }
      span = span === undefined ? sentence : { start: span.start, end: sentence.end };
    }
    if (span === undefined) continue;
    return {
      text: tidy(facts.text.slice(span.start, span.end)),
      source: facts.source,
      span,
      confidence: 0.75,
    };
  }
  return undefined;
}

const tidy = (text: string): string =>
  text.replace(BULLETS, '\n').replace(/\s+/g, ' ').trim().slice(0, MAX_PASSAGE);

/** Whether children live there; undefined where the letters do not say. */
export function findChildren(parts: readonly PartFacts[]): boolean | undefined {
  for (const facts of parts) {
    const text = facts.text.replace(new RegExp(noChildren.source, 'giu'), ' ');
    if (anyCue(childrenCues, text)) return true;
  }
  return parts.some((facts) =>
    /(?:geen|zonder|pas d['’]|sans|no|keine) (?:thuiswonende |inwonende )?(?:kinderen|enfants?|children|kinder)\b/i.test(
      facts.text,
    ),
  )
    ? false
    : undefined;
}
