import { findDates } from '../../../normalise/dates.ts';
import { anyCue } from '../cue.ts';
import {
  evictionAfter,
  evictionBefore,
  judgmentDateAfter,
  judgmentDateBefore,
  notEviction,
  servedAfter,
  servedBefore,
} from '../cues/judgment.ts';
import { sentenceAt, softenStops } from '../sentences.ts';
import type { Span } from '../source-text.ts';

export type JudgmentDateFact = Span & { readonly date: string; readonly confidence: number };
export type JudgmentDates = {
  readonly date?: JudgmentDateFact;
  readonly servedOn?: JudgmentDateFact;
  readonly evictionOn?: JudgmentDateFact;
};

const BEFORE_CHARS = 170;
/** The sentence or the one before it must speak of an eviction. */
const EVICTION =
  /uit (?:zijn|haar|hun|de|uw) (?:woning|huis|appartement)|uithuiszet|uitzet|uitdrijv|ontruim|expuls|quitter les lieux|evict|räumung/i;
const SUMMONS = /dagvaarding|gedagvaard|citation|summons|verzoekschrift|requ[êe]te/i;

/** Day of the judgment, of its service and of the eviction. `reference`: day on which the text was written. */
export function findJudgmentDates(
  text: string,
  sentences: readonly Span[],
  reference: string,
  bounded = true,
): JudgmentDates {
  const found: { date?: JudgmentDateFact; servedOn?: JudgmentDateFact; evictionOn?: JudgmentDateFact } = {};
  const keep = (name: 'date' | 'servedOn' | 'evictionOn', fact: JudgmentDateFact): void => {
    const known = found[name];
    if (known === undefined || fact.confidence > known.confidence) found[name] = fact;
  };
  const soft = softenStops(text);
  const dates = findDates(text, { reference, direction: 'nearest' });
  for (const [index, hit] of dates.entries()) {
    const sentence = sentenceAt(sentences, hit.index, text);
    const end = hit.index + hit.length;
    const from = Math.max(0, hit.index - BEFORE_CHARS);
    const within = soft.slice(Math.max(from, sentence.start), hit.index);
    // A heading (`Akte van betekening.`) or announcement may stand in the sentence before.
    const wide = within.trim().length < 16 ? soft.slice(Math.max(from, hit.index - 90), hit.index) : within;
    const clause = within.slice(within.lastIndexOf(',') + 1);
    // Words behind the next date speak of that one.
    const next = dates[index + 1]?.index ?? text.length;
    const after = soft.slice(end, Math.min(next, end + 150));
    const penalty =
      (hit.weekdayConflicts ? 0.5 : 0) + (hit.yearInferred ? 0.12 : 0) + (hit.relative ? 0.2 : 0);
    const fact = (confidence: number): JudgmentDateFact => ({
      start: hit.index,
      end,
      date: hit.date,
      confidence: confidence - penalty,
    });
    const future = bounded && hit.date > reference;
    if (isServed(within, clause, wide, after, hit.relative)) {
      if (!future && !SUMMONS.test(within.slice(-70))) keep('servedOn', fact(0.93));
      continue;
    }
    if (
      !future &&
      (anyCue(judgmentDateBefore, wide) ||
        (anyCue(judgmentDateAfter, after) && /\bop[ \n]$|\ble[ \n]$/i.test(wide))) &&
      !/betekend[^,.;]{0,20}$/i.test(within)
    ) {
      keep('date', fact(0.93));
      continue;
    }
    if (
      EVICTION.test(text.slice(Math.max(0, sentence.start - 120), sentence.end)) &&
      (anyCue(evictionAfter, after) ||
        (anyCue(evictionBefore, wide) &&
          !anyCue(notEviction, clause.length > 12 ? clause : within.slice(-70))))
    ) {
      keep('evictionOn', fact(future || !bounded ? 0.93 : 0.6));
    }
  }
  return found;
}

function isServed(within: string, clause: string, wide: string, after: string, relative: boolean): boolean {
  // `Wij hebben dit vonnis gisteren aan de huurder betekend`.
  if (relative && anyCue(servedAfter, after) && /vonnis|jugement|judg?ment|urteil/i.test(within)) return true;
  if (anyCue(servedBefore, clause) || (clause === within && anyCue(servedBefore, wide))) return true;
  return (
    /\bop[ \n]$|^[ \n]?(?:op[ \n])?$/i.test(within.slice(-4)) &&
    anyCue(servedAfter, after) &&
    !/vonnis van[ \n]$/i.test(within)
  );
}
