import { findDates } from '../../../normalise/dates.ts';
import { anyCue } from '../cue.ts';
import { registeredAfter, registeredBefore } from '../cues/registered.ts';
import { sentenceAt } from '../sentences.ts';
import type { Span } from '../source-text.ts';

export type RegisteredFact = Span & { readonly date: string; readonly confidence: number };

/** The day of entry on the general roll, where the text gives one. */
export function findRegisteredOn(text: string, sentences: readonly Span[]): RegisteredFact | undefined {
  for (const hit of findDates(text)) {
    if (hit.yearInferred) continue;
    const sentence = sentenceAt(sentences, hit.index, text);
    const before = text.slice(Math.max(sentence.start, hit.index - 120), hit.index);
    const end = hit.index + hit.length;
    if (!anyCue(registeredBefore, before) && !anyCue(registeredAfter, text.slice(end, end + 50))) continue;
    return {
      start: hit.index,
      end: hit.index + hit.length,
      date: hit.date,
      confidence: hit.weekdayConflicts ? 0.5 : 0.93,
    };
  }
  return undefined;
}
