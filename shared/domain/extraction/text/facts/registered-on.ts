import { findDates } from '../../../normalise/dates.ts';
import { anyCue } from '../cue.ts';
import { registeredAfter, registeredBefore } from '../cues/registered.ts';
import { sentenceAt } from '../sentences.ts';
import type { Span } from '../source-text.ts';

export type RegisteredFact = Span & { readonly date: string; readonly confidence: number };

/** A judgment tells when the petition came in, which is not when the case went on the roll. */
const PETITION_LODGED =
  /(?:verzoekschrift|requ[êe]te|antragsschrift)(?!\p{L})[^.;]{0,60}(?:neergelegd|ingediend|ontvangen|d[ée]pos[ée]e|re[çc]ue|eingereicht)(?:(?!r[ôo]le?|ingeschreven|inscri)[^.;]){0,40}$/iu;

/** The day of entry on the general roll, where the text gives one; `judged`: the text is a judgment. */
export function findRegisteredOn(
  text: string,
  sentences: readonly Span[],
  judged = false,
): RegisteredFact | undefined {
  for (const hit of findDates(text)) {
    if (hit.yearInferred) continue;
    const sentence = sentenceAt(sentences, hit.index, text);
    const before = text.slice(Math.max(sentence.start, hit.index - 120), hit.index);
    const end = hit.index + hit.length;
    if (judged && PETITION_LODGED.test(before)) continue;
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
