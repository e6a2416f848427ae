import { allCues, anyCue } from '../cue.ts';
import { courtBodies, courtTitles, type CourtKind } from '../cues/court-kinds.ts';
import type { Span } from '../source-text.ts';

export type CourtKindFound = { readonly kind: CourtKind; readonly span: Span; readonly confidence: number };

const TITLE_WEIGHT = 4;
const CAPITALS_BONUS = 1.5;
const MAX_BODY = 6;
/** A title alone, or words of the body twice. */
const NEEDED = 4;
/** A paper of a court, registry or bailiff names at least one of them. */
const OFFICE =
  /vredegerecht|vrederechter|rechtbank|griffi|gerechtsdeurwaarder|gerechtelijk wetboek|woninghuurdecreet|algemene rol|rolnummer|\ba\.?r\.? ?(?:nr|\d)|justice de paix|juge de paix|tribunal|huissier|code judiciaire|r[ôo]le g[ée]n[ée]ral|\br\.?g\.? ?(?:n°|\d)|friedensgericht|gerichtsvollzieher|bailiff|justice of the peace/i;

/** What court paper a text is; undefined: none. A title says most, what only such a paper says in its body the rest. */
export function courtKindOf(text: string): CourtKindFound | undefined {
  if (!OFFICE.test(text)) return undefined;
  const scores = new Map<CourtKind, { score: number; span: Span }>();
  const add = (kind: CourtKind, score: number, span: Span): void => {
    const known = scores.get(kind);
    scores.set(kind, { score: (known?.score ?? 0) + score, span: known?.span ?? span });
  };
  let offset = 0;
  let titles = 0;
  for (const line of text.split('\n')) {
    for (const cell of line.split('\t')) {
      const title = titles < 3 ? courtTitles.find((row) => anyCue(row.cues, cell)) : undefined;
      if (title !== undefined && cell.length < 110) {
        const capitals = cell.replace(/[^\p{Lu}]/gu, '').length > cell.replace(/[^\p{Ll}]/gu, '').length;
        // The first title counts most: papers name the papers that they follow.
        add(title.kind, (TITLE_WEIGHT + (capitals ? CAPITALS_BONUS : 0)) / (1 + titles * 0.5), {
          start: offset,
          end: offset + cell.length,
        });
        titles += 1;
      }
    }
    offset += line.length + 1;
  }
  for (const { kind, weight, cues } of courtBodies) {
    const hits = allCues(cues, text);
    const [first] = hits;
    if (first !== undefined)
      add(kind, Math.min(MAX_BODY, weight * (1 + Math.min(hits.length - 1, 2) * 0.35)), first);
  }
  const ranked = [...scores.entries()].toSorted((a, b) => b[1].score - a[1].score);
  const [best, rival] = ranked;
  if (best === undefined || best[1].score < NEEDED) return undefined;
  const lead = best[1].score - (rival?.[1].score ?? 0);
  return { kind: best[0], span: best[1].span, confidence: lead >= 2 ? 0.95 : lead >= 1 ? 0.85 : 0.7 };
}
