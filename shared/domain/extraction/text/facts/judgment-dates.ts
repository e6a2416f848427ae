import { type DateHit, findDates } from '../../../normalise/dates.ts';
import { anyCue } from '../cue.ts';
import {
  evictionAfter,
  evictionBefore,
  judgmentDateAfter,
  judgmentDateBefore,
  notEviction,
  servedAfter,
  servedBefore,
  servedFarAfter,
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
/** `betekende ik het vonnis van 6 oktober`: the day is the judgment's, though its service is told. */
const OF_JUDGMENT =
  /(?:vonnis|jugement|urteil)(?!\p{L})(?:(?!betek|signif|exploot|exploit|akte|zugest)[^.;]){0,90}(?<!\p{L})(?:van|dd\.?|du|vom|(?:rendu|prononc[ée])(?:[ \n]\p{Ll}+){0,3}[ \n]le|(?:gewezen|uitgesproken) op)[ \n](?:\p{L}+(?:dag|di|tag),?[ \n])?$/iu;
/** `…, lequel vous a été signifié le`: the next date is the one of service. */
const SERVED_ON_NEXT =
  /(?:signifi|betekend|zugestellt)[^.;,]{0,25}(?<!\p{L})(?:le|op|am)[ \n](?:\p{L}+(?:dag|di|tag),?[ \n])?$/iu;
/** Who was heard on a day was not judged on it. */
const HEARD =
  /gehoord|verschenen|gepleit|behandeld|ingeleid|in beraad|beraad genomen|entendu|plaid[ée]|comparu|introdui|d[ée]bats|d[ée]lib[ée]r[ée]|angehört|verhandelt|erschienen/gi;
const SPOKEN =
  /vonnis|uitspraak|uitgesproken|gewezen|geveld|jugement|prononc|rendu|jug[ée]|urteil|verkündet/gi;
const lastOf = (pattern: RegExp, text: string): number => [...text.matchAll(pattern)].at(-1)?.index ?? -1;
/** What was planned for the day does not take place. */
const CALLED_OFF =
  /^[^.;]{0,60}(?:\b(?:gaat|zal|ging|vindt) (?:dus |nu |voorlopig )?(?:niet|geen)\b|\b(?:is|werd|wordt) (?:\p{Ll}+ )?(?:uitgesteld|opgeschort|geannuleerd|geschrapt|afgelast|ingetrokken)|\bn['’]aura pas lieu|\best (?:annul|report|suspend)|\b(?:is|was|has been) (?:cancelled|called off|postponed|suspended)|\bwill not take place|\bfindet nicht statt|\bwurde (?:abgesagt|verschoben))/iu;
/** The day on which a copy was handed out. */
const COPIED =
  /(?:uitgifte|afschrift|grosse|expeditie|kopie|copie|exp[ée]dition|ausfertigung)[^.;\n]{0,40}(?:afgeleverd|verstuurd|verzonden|gemaakt|d[ée]livr[ée]e?|remise?|erteilt|ausgestellt)[^.;\n]{0,15}$/iu;
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
    // `Op heden, dertig november`: the day that follows says which it is.
    if (hit.relative && isNamed(text, hit, dates[index + 1])) continue;
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
    const far = soft.slice(end, Math.min(sentence.end + 200, end + 440));
    if (isServed({ within, clause, wide, after, far }, hit.relative)) {
      if (!future && !SUMMONS.test(within.slice(-70))) keep('servedOn', fact(0.93));
      continue;
    }
    if (
      !future &&
      !COPIED.test(within) &&
      (anyCue(judgmentDateBefore, wide) ||
        (anyCue(judgmentDateAfter, after) && /\bop[ \n]$|\ble[ \n]$/i.test(wide))) &&
      !/betekend[^,.;]{0,20}$/i.test(within) &&
      lastOf(HEARD, wide) <= lastOf(SPOKEN, wide)
    ) {
      keep('date', fact(0.93));
      continue;
    }
    if (
      !CALLED_OFF.test(after) &&
      EVICTION.test(text.slice(Math.max(0, sentence.start - 120), sentence.end)) &&
      (anyCue(evictionAfter, after) ||
        (anyCue(evictionBefore, wide) &&
          !anyCue(notEviction, clause.length > 12 ? clause : within.slice(-70))))
    ) {
      keep('evictionOn', fact(future || !bounded ? 0.93 : 0.6));
    }
  }
  return { ...found, ...byElimination({ text, soft, sentences, reference, bounded }, dates, found) };
}

/** What a day speaks of that is neither a judgment nor an eviction. */
const OTHER_DAY =
  /(?:geboren|°|née?|geb\.|sinds|sedert|vanaf|depuis|ingaand|aanvang|overeenkomst|contract|bail|brief|schrijven|aanmaning|ingebreke|demeure|verzoekschrift|dagvaarding|requ[êe]te|citation|zitting|audience|neergelegd|ingeschreven|beroep|appel|vóór|uiterlijk|tegen|avant|ten vroegste)[^.;]{0,30}$/iu;
const JUDGED = /vonnis|veroorde|uitspra|jugement|condamn|urteil|verurteil/i;

/** In a notice of eviction: the only day to come is its day, the only day of the past that nothing else claims the judgment's. */
function byElimination(
  letter: { text: string; soft: string; sentences: readonly Span[]; reference: string; bounded: boolean },
  dates: readonly DateHit[],
  found: JudgmentDates,
): JudgmentDates {
  const { text, soft, sentences, reference, bounded } = letter;
  if (!bounded) return {};
  const facts = dates
    .filter((hit) => !hit.relative && !hit.yearInferred && !hit.weekdayConflicts)
    .map((hit) => {
      const sentence = sentenceAt(sentences, hit.index, text);
      return {
        hit,
        before: soft.slice(Math.max(sentence.start, hit.index - 60), hit.index),
        after: soft.slice(hit.index + hit.length, hit.index + hit.length + 150),
        words: text.slice(sentence.start, sentence.end),
      };
    });
  const only = (rows: typeof facts, confidence: number): JudgmentDateFact | undefined => {
    const [first] = rows;
    return first === undefined || rows.some(({ hit }) => hit.date !== first.hit.date)
      ? undefined
      : { start: first.hit.index, end: first.hit.index + first.hit.length, date: first.hit.date, confidence };
  };
  const eviction = only(
    facts.filter(({ hit }) => hit.date > reference),
    0.8,
  );
  const toCome = facts.find(({ hit }) => hit.index === eviction?.start);
  const judged = only(
    facts.filter(
      ({ hit, before, words }) =>
        hit.date < reference &&
        hit.date !== found.servedOn?.date &&
        JUDGED.test(words) &&
        !OTHER_DAY.test(before),
    ),
    0.8,
  );
  return {
    ...(found.evictionOn === undefined &&
    eviction !== undefined &&
    toCome !== undefined &&
    !OTHER_DAY.test(toCome.before) &&
    !CALLED_OFF.test(toCome.after)
      ? { evictionOn: eviction }
      : {}),
    ...(found.date === undefined && judged !== undefined ? { date: judged } : {}),
  };
}

const isNamed = (text: string, hit: DateHit, next: DateHit | undefined): boolean =>
  next !== undefined &&
  !next.relative &&
  /^[ \n]?[,(:]?[ \n](?:(?:op|de|den|le|ce|am|\p{L}+(?:dag|di|tag),?)[ \n]){0,3}$/u.test(
    text.slice(hit.index + hit.length, next.index),
  );

type Around = {
  /** Of the sentence before the date; its last clause; with the heading above. */
  readonly within: string;
  readonly clause: string;
  readonly wide: string;
  /** Up to the next date; and beyond it. */
  readonly after: string;
  readonly far: string;
};

function isServed({ within, clause, wide, after, far }: Around, relative: boolean): boolean {
  // `Wij hebben dit vonnis gisteren aan de huurder betekend`.
  if (relative && anyCue(servedAfter, after) && /vonnis|jugement|judg?ment|urteil/i.test(within)) return true;
  if (OF_JUDGMENT.test(within) || SERVED_ON_NEXT.test(after)) return false;
  if (anyCue(servedBefore, clause) || (clause === within && anyCue(servedBefore, wide))) return true;
  return (
    /\b(?:op|le|am)[ \n]$|^[ \n]?(?:(?:op|le|am)[ \n])?$/i.test(within.slice(-4)) &&
    (anyCue(servedAfter, after) ||
      (within.slice(within.lastIndexOf('\n') + 1).trim().length < 4 && anyCue(servedFarAfter, far))) &&
    !/vonnis van[ \n]$/i.test(within)
  );
}
