import { trimToKnownPlace } from '../mentions/place.ts';
import type { Span } from '../source-text.ts';

export type CourtNameFact = Span & { readonly name: string; readonly confidence: number };

const ORDINAL =
  '(?:(?:eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|elfde|twaalfde|premier|deuxième|second|troisième|quatrième|cinquième|EERSTE|TWEEDE|DERDE|VIERDE|VIJFDE|ZESDE|ZEVENDE|ACHTSTE|NEGENDE|TIENDE|ELFDE|TWAALFDE|PREMIER|DEUXIÈME|SECOND|TROISIÈME|QUATRIÈME|CINQUIÈME|\\d{1,2}(?:e|de|ste|er|ème)) )?';
const PLACE =
  "\\p{Lu}[\\p{L}'’-]+(?:(?:-| |[ ]?[-–/][ ]?)(?:op-den-|aan-de-|sur-|lez-)?\\p{Lu}[\\p{L}'’-]+){0,2}(?: (?:I{1,3}|IV|V|VI|VII|\\d{1,2})(?![\\p{L}\\d]|[/.-]\\d))?";
const PATTERNS: readonly { readonly pattern: RegExp; readonly confidence: number }[] = [
  {
    pattern: new RegExp(
      `(?<![\\p{L}])(?:[Vv]redegerecht|VREDEGERECHT)(?:(?: |\\n)(?:van het|VAN HET))?(?: |\\n)?(?:${ORDINAL}(?:[Kk]anton|KANTON)(?: |\\n)(?:van |te |VAN |TE )?|te |van |in )?(?<place>${PLACE})(?<suffix>, ${ORDINAL}(?:[Kk]anton|KANTON))?`,
      'gu',
    ),
    confidence: 0.95,
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}])(?:[Jj]ustice de [Pp]aix|JUSTICE DE PAIX)(?:(?: |\\n)(?:du|de|DU|DE))?(?: |\\n)?(?:${ORDINAL}(?:[Cc]anton|CANTON)(?: |\\n)(?:de[ \\n]|d['’]|DE[ \\n]|D['’])?)?(?<place>${PLACE})`,
      'gu',
    ),
    confidence: 0.95,
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}])(?:[Ff]riedensgerichts?|FRIEDENSGERICHTS?)(?: |\\n)(?:des Kantons |in |zu )?(?<place>${PLACE})`,
      'gu',
    ),
    confidence: 0.95,
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}])(?:[Jj]ustice of the [Pp]eace(?: [Cc]ourt)?|JUSTICE OF THE PEACE(?: COURT)?)(?: |\\n)(?:of|in|for|OF|IN|FOR)(?: |\\n)(?:(?:the|THE)(?: |\\n)${ORDINAL}(?:[Cc]anton|CANTON|[Dd]istrict)(?: |\\n)(?:of |OF )?)?(?<place>${PLACE})`,
      'gu',
    ),
    confidence: 0.9,
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}])(?:[Vv]rederechter|VREDERECHTER)(?: |\\n)(?:(?:van het|VAN HET)(?: |\\n)${ORDINAL}(?:[Kk]anton|KANTON)(?: |\\n)(?:van |te )?|van |te )(?<place>${PLACE})`,
      'gu',
    ),
    confidence: 0.85,
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}])(?:[Jj]uge de [Pp]aix)(?: |\\n)(?:du ${ORDINAL}[Cc]anton d(?:e |['’])|de |d['’])(?<place>${PLACE})`,
      'gu',
    ),
    confidence: 0.85,
  },
];

/** The justice of the peace that the text names; the court by its own name before the judge's title. */
export function findCourtName(text: string): CourtNameFact | undefined {
  for (const { pattern, confidence } of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const place = match.groups?.['place'] ?? '';
      // `VREDEGERECHT VAN` of a stamp whose second line stands elsewhere.
      if (/^(?:van|het|du|des|te|in)(?= |$)|^(?:de|le|la)$/i.test(place)) continue;
      const kept = trimToKnownPlace(place.replace(/ (?:I{1,3}|IV|V|VI{0,2})$/, '')).replace(/ ?[-–/] ?$/, '');
      const numeral = / (?:I{1,3}|IV|V|VI{0,2})$/.exec(place)?.[0] ?? '';
      const suffix = match.groups?.['suffix'] ?? '';
      const name = (
        match[0].slice(0, match[0].length - suffix.length - place.length) +
        kept +
        numeral +
        suffix
      )
        .replace(/\n/g, ' ')
        // The genitive: `das Urteil des Friedensgerichts`.
        .replace(/^(friedensgericht)s /i, '$1 ');
      return { start: match.index, end: match.index + name.length, name, confidence };
    }
  }
  return undefined;
}
