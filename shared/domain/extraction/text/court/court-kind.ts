import { allCues, anyCue } from '../cue.ts';
import { courtBodies, type CourtKind } from '../cues/court-kinds.ts';
import { courtTitles } from '../cues/court-titles.ts';
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

/** A court also calls neighbours over a hedge: without a word of a lease, a home or leaving it, such a paper is about none. */
const OF_A_LEASE =
  /huur|hur(?:en|en?de)(?!\p{L})|woning|woont|bewo|huis(?!nummer|arts|dier)|appartement|studio|duplex|(?<!\p{L})kot|kamer(?!\p{L})|ontruim|uitdrij|uitzet|uitgezet|verlaten|loyer|loue|(?<!\p{L})(?:bail|baux)(?!\p{L})|bailleur|locat|preneur|logement|maison|expuls|lieux|miet|wohn|räum|haus(?!\p{L})|rent(?!\p{Ll})|rented|lease|tenan|evict|landlord|verlat|volkswoning|pand(?!\p{L})/iu;

const OF_NEIGHBOURS =
  /erfdienstbaarheid|recht van (?:over|uit|door)(?:gang|weg)|afpaling|scheidingsmuur|burengeschil|servitude|mitoyen|bornage|droit de passage|grunddienstbarkeit|wegerecht|easement|right of way/iu;

/** A court is written to, or a registry or bailiff has written on it: whatever words it uses, this is a paper of a case. */
const CASE_MARKS: readonly RegExp[] = [
  /(?:^|\n)(?:verzoek )?(?:bestemd voor |gericht )?(?:aan )?(?:de heer |mevrouw |de |het |a |à (?:madame|monsieur) )?(?:le |la )?(?:vredegerecht|vrederechter|juge de paix|justice de paix)(?![^\n]{90})/i,
  /(?:mijnheer|mevrouw|heer|madame|monsieur)(?: de| le| la)? (?:vrederechter|juge)|edelachtbare/i,
  /(?:^|[\n\t(]|\. ?)(?:a\.? ?r\.?|rol|rolnr\.?|rolnummer|algemene rol|r\.? ?g\.?|r[ôo]le g[ée]n[ée]ral)[ \n]?(?:nr\.?|n°|nummer)?[ \t:]{0,3}\p{L}{0,2}[ ]?\d/iu,
  /(?<![\p{L}\d])\d{2}[ /]?\p{Lu}[ /]?\d{2,5}(?![\p{L}\d])/u,
  /(?:ingeschreven|op de (?:algemene )?rol|neergelegd|ter griffie|inscrite? au r[ôo]le|d[ée]pos[ée]e? au greffe)/i,
];
/** What a paper of a case speaks of most, where it has no title that is known. */
const STEMS: readonly { readonly kind: CourtKind; readonly stem: RegExp; readonly weight: number }[] = [
  {
    kind: 'judgment',
    stem: /vonnis(?!sen)|uitspraak|veroordeelt|toegekend|jugement|condamn[ée]/gi,
    weight: 1,
  },
  { kind: 'summons', stem: /dagvaard|gedagvaard|citation|assignation/gi, weight: 1.5 },
  { kind: 'conciliation', stem: /verzoening|minnelijke schikking|conciliation/gi, weight: 1.5 },
  {
    kind: 'eviction-notice',
    stem: /(?:dag|datum|bevel)\b[^.\n]{0,40}(?:ontruiming|uitdrijving|uithuiszetting|uitzetting)|date de l['’]expulsion/gi,
    weight: 1.5,
  },
  { kind: 'petition', stem: /eiser|verweerder|voorwerp|middelen/gi, weight: 0.25 },
  {
    kind: 'petition',
    stem: /verzoek|vordering|vordert|vorderen|gevorderd|gevraagd|wij vragen|ik vraag|vraag ik|vragen wij|wat vraagt|(?:eiser|verzoeker) vraagt|requ[êe]te|demande|sollicite/gi,
    weight: 0.8,
  },
];
const STEM_HITS = 4;
const HEAD_CHARS = 300;
/** A landlord without a lawyer writes a letter to the judge and asks in his own words. */
const TO_THE_JUDGE =
  /(?:^|\n)(?:aan |à |an )?(?:de |het |den |das |(?:madame|monsieur) |(?:mevrouw|de heer|mijnheer) )*(?:vrederechter|vredegerecht|juge de paix|le juge de paix|justice de paix|friedensrichter(?:in)?|friedensgericht)(?!\p{L})[^\n]{0,60}(?:\n|$)/iu;
const ASKS_AN_END =
  /(?<!\p{L})(?:vraag|vragen|verzoek|verzoeken|demande|demandons|bitte|beantrage)(?!\p{L})[^.;]{0,90}(?:ontbind|(?:contract|kontrakt|huur|overeenkomst|bail)[^.;]{0,20}(?:verbre|be[ëe]indig|stop|op te zeggen|romp)|(?:doen|laten) verhuizen|leegma|(?:hem|haar|hen) (?:weg|buiten)|uit (?:het|de|mijn|onze) (?:huis|woning|appartement|pand)|uithuiszet|uitdrijv|ontruim|r[ée]silier|r[ée]solution|expuls|auflös|räum)/iu;

/** The kind by what the text speaks of most, for a paper of a case that no cue knows; undefined where that is no such paper. */
function byStems(
  text: string,
  best: readonly [CourtKind, { readonly score: number; readonly span: Span }] | undefined,
): CourtKindFound | undefined {
  const asked = TO_THE_JUDGE.test(text.slice(0, HEAD_CHARS)) && ASKS_AN_END.test(text);
  if (!asked && CASE_MARKS.filter((mark) => mark.test(text)).length < 2) return undefined;
  const ranked = STEMS.map(({ kind, stem, weight }) => {
    const hits = [...text.matchAll(stem)].slice(0, STEM_HITS);
    const cued = best?.[0] === kind ? best[1].score / 2 : 0;
    const [first] = hits;
    return {
      kind,
      score: hits.length * weight + cued,
      at: first?.index ?? 0,
      length: first?.[0].length ?? 0,
    };
  }).toSorted((a, b) => b.score - a.score);
  const [first, second] = ranked;
  if (first === undefined || first.score < 0.8) return undefined;
  const span = { start: first.at, end: first.at + first.length };
  return { kind: first.kind, span, confidence: first.score - (second?.score ?? 0) >= 0.8 ? 0.8 : 0.72 };
}

/** `Soort akte: dagvaarding`: what a label says that the paper is counts as its title. */
const KIND_LABEL =
  /^(?:soort|aard|type|nature|art|document|akte|acte)(?!\p{L})[^:\t]{0,20} ?: (?<kind>.+)$/iu;

const titleCells = (line: string): string[] =>
  line.split('\t').map((cell) => KIND_LABEL.exec(cell)?.groups?.['kind'] ?? cell);

/** What court paper a text is; undefined: none. A title says most, what only such a paper says in its body the rest. */
export function courtKindOf(text: string): CourtKindFound | undefined {
  if (!OFFICE.test(text)) return undefined;
  const found = kindByWords(text);
  const ofNeighbours = found?.kind === 'conciliation' || OF_NEIGHBOURS.test(text);
  return ofNeighbours && !OF_A_LEASE.test(text) ? undefined : found;
}

function kindByWords(text: string): CourtKindFound | undefined {
  const scores = new Map<CourtKind, { score: number; span: Span }>();
  const add = (kind: CourtKind, score: number, span: Span): void => {
    const known = scores.get(kind);
    scores.set(kind, { score: (known?.score ?? 0) + score, span: known?.span ?? span });
  };
  let offset = 0;
  let titles = 0;
  for (const line of text.split('\n')) {
    for (const cell of titleCells(line)) {
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
  if (best === undefined || best[1].score < NEEDED) return byStems(text, best);
  const lead = best[1].score - (rival?.[1].score ?? 0);
  return { kind: best[0], span: best[1].span, confidence: lead >= 2 ? 0.95 : lead >= 1 ? 0.85 : 0.7 };
}
