import type { Span } from '../source-text.ts';

export type OrganisationKind =
  | 'court'
  | 'bailiff'
  | 'lawyer'
  | 'housing'
  | 'estate-agent'
  | 'professional'
  | 'firm';

export type OrganisationMention = Span & { readonly name: string; readonly kind: OrganisationKind };

const CAP = "(?:[dDlL]['’])?\\p{Lu}[\\p{L}\\p{M}\\d'’&-]*(?:\\.(?=[\\p{L}\\d])[\\p{L}\\d&-]+)*";
const SMALL =
  "(?:van|aan|bij|tot|onder|over|met|zonder|ter|ten|uit|de|het|den|der|des|du|la|le|les|l['’]|d['’]|en|et|voor|pour|op|in|te|'t|’t|&|und|of|and)";
/** Words of a name that follow its first word, on the same line. */
const MORE = `(?:[ ](?:${SMALL}[ ]?){0,3}${CAP}){0,6}`;
const LEGAL =
  '(?:[Bb]\\.?[Vv]\\.?(?:[Bb]\\.?[Aa]\\.?)?|[Nn]\\.?[Vv]\\.?|[Vv]\\.?[Zz]\\.?[Ww]\\.?|[Cc]\\.?[Vv]\\.?(?:[Bb]\\.?[Aa]\\.?)?(?:-?so)?|[Cc]omm\\.?[Vv]\\.?|[Gg]\\.?[Cc]\\.?[Vv]\\.?|VOF|[Ss]\\.?[Rr]\\.?[Ll]\\.?|[Ss]\\.?[Pp]\\.?[Rr]\\.?[Ll]\\.?|S\\.?A\\.?|[Ss]\\.?[Cc]\\.?(?:[Rr]\\.?[Ll]\\.?)?|[Aa]\\.?[Ss]\\.?[Bb]\\.?[Ll]\\.?|GmbH|Ltd\\.?|LTD)';

/** The first word of an organisation's name and what it says about the kind. Case matters: names begin with a capital. */
const STARTS: readonly { readonly kind: OrganisationKind; readonly start: string }[] = [
  {
    kind: 'court',
    start:
      '(?:[Gg]riffie(?: van het)? )?(?:[Vv]redegerecht|VREDEGERECHT|[Jj]ustice de [Pp]aix|JUSTICE DE PAIX|[Rr]echtbank van eerste aanleg|[Ff]riedensgericht)(?: (?:van het|van|du|des|de la|VAN HET|DU))?(?: (?:[Kk]anton|KANTON|[Cc]anton|CANTON|[Kk]antons))?(?: (?:de|van|DE))?',
  },
  {
    kind: 'bailiff',
    start:
      "(?:[Gg]erechtsdeurwaarders(?:kantoor|associatie)?|[Dd]eurwaarderskantoor|[ÉE]tude(?: d['’]huissiers?(?: de justice)?)?|[Hh]uissiers? de [Jj]ustice)",
  },
  {
    kind: 'lawyer',
    start: "(?:[Aa]dvocatenkantoor|[Aa]dvocatenassociatie|[Cc]abinet d['’]avocats?|[Kk]antoor mr\\.)",
  },
  {
    kind: 'housing',
    start:
      '(?:(?:[Ss]ociale )?[Ww]oonmaatschappij|WOONMAATSCHAPPIJ|SVK|[Ss]ociaal [Vv]erhuurkantoor|SHM|AIS|[Aa]gence [Ii]mmobilière [Ss]ociale|[Ss]ociale [Hh]uisvestingsmaatschappij|[Hh]uisvestingsmaatschappij|[Hh]uisvesting(?= \\p{Lu})|[Ss]ociété de [Ll]ogement(?: de [Ss]ervice [Pp]ublic)?|SLSP|[Ww]oonpunt|[Ww]oonveer|[Ww]oonhaven|[Ll]ogements? [Ss]oci(?:al|aux))',
  },
  {
    kind: 'estate-agent',
    start:
      '(?:[Ii]mmo|IMMO|[Ii]mmobiliën|[Ii]mmokantoor|[Vv]astgoed(?:kantoor)?|VASTGOED|[Mm]akelaarskantoor|[Aa]gence(?: [Ii]mmobilière)?|[Rr]entmeesterij|[Ss]yndic(?:us)?kantoor)',
  },
  {
    kind: 'professional',
    start:
      '(?:CAW|OCMW|O\\.C\\.M\\.W\\.|CPAS|C\\.P\\.A\\.S\\.|CGG|CLB|VCLB|[Ll]okale [Pp]olitie|[Pp]olitiezone|[Pp]olitie|PZ|[Zz]one de [Pp]olice|[Tt]huisverpleging|[Tt]huiszorg|[Gg]ezinszorg|[Ff]amiliehulp|[Ff]amiliezorg|[Ww]it-Gele Kruis|[Zz]iekenhuis|[Aa]Z|UZ|PZ|[Hh]uisartsen(?:praktijk|groep)?|[Gg]roepspraktijk|[Ww]ijkgezondheidscentrum|WGC|[Mm]aison [Mm]édicale|[Bb]asisschool|[Ll]agere [Ss]chool|[Ss]choolgemeenschap|[Ss]cholengroep|[Ss]ecundaire [Ss]chool|[Ss]int-[\\p{L}]+college|GO!|VBS|[Éé]cole|[Ss]ociaal [Hh]uis|[Ww]elzijnshuis|[Oo]nthaal [Gg]emeentehuis|[Gg]emeentehuis|[Ss]tadhuis|[Ss]tad|[Gg]emeente|[Ww]oonwinkel|[Ww]oonloket|[Mm]eldpunt|[Ss]amenlevingsopbouw|[Dd]ienstencentrum|[Ll]okaal [Dd]ienstencentrum|[Ss]olidaris|[Mm]utualiteit|CM|[Hh]uurdersbond|[Kk]ind (?:en|&) [Gg]ezin|[Hh]uis van het [Kk]ind|[Mm]aison de)',
  },
];

const AFTER_KINDS: readonly { readonly kind: OrganisationKind; readonly word: string }[] = [
  { kind: 'lawyer', word: '(?:[Aa]dvocaten(?:kantoor)?|[Aa]vocats|[Ll]egal|[Ll]awyers|[Rr]echtsanwälte)' },
  { kind: 'bailiff', word: '(?:[Dd]eurwaarders|[Gg]erechtsdeurwaarders|[Hh]uissiers)' },
  {
    kind: 'estate-agent',
    word: '(?:[Vv]astgoed|[Ii]mmobiliën|[Ii]mmo|[Rr]eal [Ee]state|[Mm]akelaars|[Ii]mmobilier)',
  },
  {
    kind: 'housing',
    word: '(?:Huisvesting|Logements?|Wonen)(?= (?:bv|BV|nv|vzw|cv|cvba|scrl|SCRL|srl|asbl))',
  },
];

const PATTERNS: readonly { readonly kind: OrganisationKind; readonly pattern: RegExp }[] = [
  ...STARTS.map(({ kind, start }) => ({
    kind,
    pattern: new RegExp(`(?<![\\p{L}\\d-])${start}(?![\\p{L}])${MORE}(?: ${LEGAL}(?![\\p{L}]))?`, 'gu'),
  })),
  ...AFTER_KINDS.map(({ kind, word }) => ({
    kind,
    pattern: new RegExp(
      `(?<![\\p{L}\\d-])${CAP}(?: (?:& |en |et )?${CAP}){0,3} ${word}(?: ${LEGAL})?(?![\\p{L}])`,
      'gu',
    ),
  })),
  {
    kind: 'housing',
    pattern: new RegExp(
      `(?<![\\p{L}\\d-])(?:(?:De|Het) )?\\p{Lu}[\\p{L}-]*wonen(?: ${CAP})?(?: ${LEGAL})?(?![\\p{L}])`,
      'gu',
    ),
  },
  {
    kind: 'firm',
    pattern: new RegExp(
      `(?<![\\p{L}\\d-])(?:(?:De|Het|La|Le|Les) )?${CAP}${MORE.replace('{0,6}', '{0,5}')},? ${LEGAL}(?![\\p{L}\\d])`,
      'gu',
    ),
  },
  {
    kind: 'firm',
    pattern: new RegExp(
      `(?<![\\p{L}\\d-])(?:nv|bv|vzw|cvba|cv|NV|BV|VZW|CVBA|SA|SRL|sa|srl|ASBL|asbl) ${CAP}${MORE}`,
      'gu',
    ),
  },
];

/** `Pour le Foyer Hesbignon SCRL` signs for it. */
const LEAD =
  /^(?:Pour|Voor|Namens|For|Für|Inzake|Betreft|Contre|Tegen|Door|Par|Via|Bij|Van|De la part de)[ ](?:(?:le|la|les|de|het|the|die|das)[ ](?=\p{Lu}))?/u;
/** The name of an office, not of one office. */
const ROLE_ONLY =
  /^(?:huissiers? de justice|gerechtsdeurwaarders?|étude|griffie|politie|gemeente|stad|gemeentehuis)$/i;

/** Firms, services, courts and public bodies named in the text, in order; where two overlap, the longer. */
export function findOrganisations(text: string): OrganisationMention[] {
  const found: OrganisationMention[] = [];
  for (const { kind, pattern } of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      if (/^\p{Ll}+$/u.test(match[0]) || ROLE_ONLY.test(match[0])) continue;
      const lead = LEAD.exec(match[0])?.[0].length ?? 0;
      const name = match[0]
        .slice(lead)
        .replace(/[ ,.&-]+$/, (tail) => (tail.endsWith('.') && /\b\p{Lu}\.$/u.test(match[0]) ? '.' : ''));
      found.push({ start: match.index + lead, end: match.index + lead + name.length, name, kind });
    }
  }
  const kept: OrganisationMention[] = [];
  for (const each of found.toSorted((a, b) => b.end - b.start - (a.end - a.start))) {
    const covering = kept.find((other) => other.start <= each.start && each.end <= other.end);
    if (covering !== undefined) continue;
    if (kept.some((other) => other.start < each.end && each.start < other.end)) continue;
    const specific = found.find(
      (other) => other.kind !== 'firm' && other.start >= each.start && other.end <= each.end,
    );
    kept.push(each.kind === 'firm' && specific !== undefined ? { ...each, kind: specific.kind } : each);
  }
  return kept.toSorted((a, b) => a.start - b.start);
}
