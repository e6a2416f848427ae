import type { Span } from './source-text.ts';

/** Words whose full stop does not end a sentence. */
const ABBREVIATIONS = new Set(
  // biome-ignore format: a table
  ('dhr mevr mevw mw mr mrs ms dr ir ing prof st sint nr nrs n° no tel t gsm art artt blz bv nv vzw cv bvba cvba vs i.v.m ivm m.b.t mbt o.a oa d.d dd ' +
    'jl l.l a.s as resp incl excl ca p pp av bd bld str stwg geb wed echtg verw verz rep a.r ar r.g rg rôle rol k.b ger w jud b.w bw me mme mlle mm m ' +
    'mej fam bijv bv.v nl p.m pm z.o.z zgn enz get e.a o.m burg past gen mgr c.q jan feb febr mrt apr jun jul aug sept sep okt oct nov dec janv févr juil déc n').split(' '),
);

const BREAK = /\n\n+|[.!?…]["')\]»”]?(?=[ \n])|[;•·](?=[ \n])|\n(?=[-–•*·▪] ?\p{L})/gu;
const LABEL_LINE =
  /^(?:[-–•*·▪] ?|\d{1,2}[.)] ?)?\p{L}[^:=\t\n.!?]{0,44}(?: ?:(?=[ \t\n]|$)| ?=(?=[ \p{L}\d+])|\t)/u;

/**
 * Sentences, table rows and lines of forms, in order: the reach within which a word says something about an amount, a
 * date or a person. Line ends inside a sentence are bridged; a line that opens with a label or holds cells stands alone.
 */
export function sentencesOf(text: string): Span[] {
  const cuts = new Set<number>();
  for (const match of text.matchAll(BREAK)) {
    if (match[0].startsWith('.') && isAbbreviation(text, match.index)) continue;
    cuts.add(match.index + match[0].length);
  }
  for (let start = 0; start >= 0 && start < text.length; ) {
    const end = text.indexOf('\n', start);
    const line = text.slice(start, end < 0 ? undefined : end);
    if (LABEL_LINE.test(line)) {
      cuts.add(start);
      if (line.includes('\t')) cuts.add(end < 0 ? text.length : end);
    }
    start = end < 0 ? -1 : end + 1;
  }
  const bounds = [...cuts, text.length].filter((cut) => cut > 0).toSorted((a, b) => a - b);
  const spans: Span[] = [];
  let from = 0;
  for (const to of bounds) {
    const lead = /^\s*/.exec(text.slice(from, to))?.[0].length ?? 0;
    if (from + lead < to) spans.push({ start: from + lead, end: to });
    from = to;
  }
  return spans;
}

function isAbbreviation(text: string, at: number): boolean {
  const word = /[\p{L}\p{N}.°]{1,12}$/u.exec(text.slice(Math.max(0, at - 12), at))?.[0].toLowerCase() ?? '';
  if (ABBREVIATIONS.has(word)) return true;
  // An initial (`N. Verlinden`) or the number of a list item (`2. `).
  return /^\p{L}$/u.test(word) || /(?:^|\n)\d{1,2}$/.test(text.slice(Math.max(0, at - 3), at));
}

/** The sentence that holds an offset; the whole text when there is none. */
export function sentenceAt(sentences: readonly Span[], offset: number, text: string): Span {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return sentences[low] ?? { start: 0, end: text.length };
}

const INNER_STOP =
  /(?<=\d)\.(?=\d)|(?<=(?:^|[^\p{L}])(?:tel|gsm|nr|mr|mrs|mevr|mw|dhr|dr|mme|m|st|bv|nv|art|me|a\.r|r\.g|\p{Lu}))\./giu;

/** The same text, as long, with the stops that end no clause (`13.30 uur`, `mr. Maes`) out of the way of `[^.;]` in cues. */
export const softenStops = (text: string): string => text.replace(INNER_STOP, '·');
