import { allCues } from '../cue.ts';
import { partyClosings, partyOpenings, type PartyRole } from '../cues/court-parties.ts';
import { isOrganisationName } from '../../../normalise/names.ts';
import type { Span } from '../source-text.ts';

/** A stretch of a court paper that gives the particulars of one party. */
export type Zone = Span & {
  readonly role: PartyRole /** Where the particulars begin, behind the opening words. */;
  readonly bodyStart: number;
};

const MAX_ZONE = 900;
/** The name of a court and its address, not what it is said to have done. */
const MAX_COURT_ZONE = 220;
/** What follows opening words of a party: a title, an article, a capital, a number. */
const STARTS_PARTY =
  /^(?:\.(?=\n))?[ \n\t:]*(?:[-–•*] ?)?(?:\d ?[.)/°] ?)?(?:(?:[Dd]e |[Hh]et |[Ll]a |[Ll]e |[Ll]es |[Ll]['’]|[Dd](?:ie|er|en) (?=\p{Lu}))|[Uu]w |[Vv]otre |[Mm]evr|[Dd]hr|[Mm]w|[Mm]me|[Mm]onsieur|[Mm]adame|[Mm]ijnheer|[Mm]eneer|nv |bv |vzw |sa |srl |\(|\p{Lu})/u;

/** The zones of a text in order; between them nobody is described. */
export function partyZones(text: string, addressee: Span | undefined): Zone[] {
  const openings: { role: PartyRole; start: number; end: number }[] = [];
  for (const { role, cues } of partyOpenings) {
    for (const hit of allCues(cues, text)) {
      const named = role === 'applicant' || role === 'defendant';
      if (named && !STARTS_PARTY.test(text.slice(hit.end, hit.end + 60))) continue;
      openings.push({ role, start: hit.start, end: hit.end });
    }
  }
  if (addressee !== undefined) {
    openings.push({ role: 'defendant', start: addressee.start, end: addressee.start });
    openings.push({ role: 'none', start: addressee.end, end: addressee.end });
  }
  const writer = senderBlock(text);
  if (writer !== undefined && !openings.some((each) => each.start < writer.end && each.role !== 'court')) {
    openings.push({ role: 'applicant', start: writer.start, end: writer.start });
    openings.push({ role: 'court', start: writer.end, end: writer.end });
  }
  openings.sort((a, b) => a.start - b.start || b.end - a.end);
  const zones: Zone[] = [];
  for (const [index, opening] of openings.entries()) {
    const previous = zones.at(-1);
    // An opening inside the words of the one before (`op verzoek van uw verhuurder,`) only moves its beginning.
    if (previous !== undefined && opening.start < previous.bodyStart && previous.role === opening.role) {
      zones[zones.length - 1] = { ...previous, bodyStart: Math.max(previous.bodyStart, opening.end) };
      continue;
    }
    const next = openings.slice(index + 1).find((each) => each.start >= opening.end)?.start ?? text.length;
    const end = Math.min(
      next,
      opening.end + (opening.role === 'court' ? MAX_COURT_ZONE : MAX_ZONE),
      rowEnd(text, opening),
      ownSentenceEnd(text, opening),
    );
    if (previous !== undefined && previous.end > opening.start)
      zones[zones.length - 1] = { ...previous, end: Math.max(previous.bodyStart, opening.start) };
    zones.push({ role: opening.role, start: opening.start, bodyStart: opening.end, end });
  }
  return withClosings(
    text,
    zones.map((zone) => closed(text, zone)),
  );
}

const GREETS = /^(?:geachte|mijnheer|mevrouw|(?:à )?(?:monsieur|madame)|sehr geehrte)/iu;

/** A lawyer, bailiff or court named in a row of a table or form is described in that row alone. */
function rowEnd(text: string, opening: { role: PartyRole; start: number; end: number }): number {
  if (opening.role !== 'lawyer' && opening.role !== 'bailiff' && opening.role !== 'court') return text.length;
  const start = text.lastIndexOf('\n', Math.max(0, opening.end - 1)) + 1;
  const end = text.indexOf('\n', opening.end);
  if (end < 0) return text.length;
  const row = text.slice(start, end);
  // `Geachte Heer Vrederechter,` greets; the letter that follows is not about the court.
  const behind = text.slice(opening.end, end);
  if (opening.role === 'court' && (/^ ?,$/.test(behind) || (behind.trim() === '' && GREETS.test(row))))
    return end;
  return /^\p{L}[^\t:]{1,40}\t\S/u.test(row) && /^[^\t\n]{2,40}\t/.test(text.slice(end + 1))
    ? end
    : text.length;
}

/** `Ik ben Jaak Geebelen en woon te Kinrooi.`: who speaks of himself gives his particulars in one sentence. */
function ownSentenceEnd(text: string, opening: { start: number; end: number }): number {
  if (!/^ik[ ,]/i.test(text.slice(opening.start, opening.end))) return text.length;
  const stop = /\.[ \n]+(?=\p{Lu})/u.exec(text.slice(opening.end));
  return stop === null ? text.length : opening.end + stop.index + 1;
}

const TO_JUDGE =
  /(?:^|\n)(?:aan|à|an|t\.a\.v\.)?[ ]?(?:het |de |den |das |mevrouw |mijnheer |de heer |madame |monsieur |ou |of |le |la |l['’]|het )*(?:vrederechter|vredegerecht|juge de paix|justice de paix|friedensgericht|friedensrichter)(?!\p{L})[^\n]{0,60}(?=\n|$)/iu;
/** Name and street, or a name and two more lines: a letterhead of a person. */
const SENDER =
  /^(?<name>\p{Lu}[\p{L}'’.-]+(?: (?:en |et |& )?(?:[Vv]an |[Dd]e |[Dd]er |[Dd]en |[Ee]l )*\p{Lu}[\p{L}'’.-]+){1,4})\n[^\n]{3,60}\d[^\n]{0,20}\n/u;

/** Who writes to the judge, above the judge's address: whoever that is, he applies. */
function senderBlock(text: string): Span | undefined {
  const judge = TO_JUDGE.exec(text.slice(0, 500));
  const head = SENDER.exec(text);
  if (judge === null || head === null || judge.index <= head[0].length - 2) return undefined;
  if (isOrganisationName(head.groups?.['name'] ?? '') || NO_TENANT.test(text.slice(0, judge.index)))
    return undefined;
  return { start: 0, end: judge.index };
}

/** Particulars end with the word that says whose they were: `wonende te Schoten, verzoekers;`. */
function closed(text: string, zone: Zone): Zone {
  const closings = partyClosings.find(({ role }) => role === zone.role);
  if (closings === undefined) return zone;
  const last = allCues(closings.cues, text.slice(zone.bodyStart, zone.end)).at(-1);
  return last === undefined ? zone : { ...zone, end: zone.bodyStart + last.end };
}

/** `X, eiseres, tegen Y, verweerder`: a closing word names the party of an unopened stretch before it. */
function withClosings(text: string, zones: readonly Zone[]): Zone[] {
  const result = [...zones];
  let from = 0;
  const closings = partyClosings
    .flatMap(({ role, cues }) => allCues(cues, text).map((hit) => ({ ...hit, role })))
    .toSorted((a, b) => a.start - b.start);
  for (const closing of closings) {
    const opened = zones.some(
      (zone) =>
        zone.role === closing.role &&
        zone.start < closing.start &&
        zone.end > closing.start - 400 &&
        zone.start >= from,
    );
    if (!opened) {
      const reach = Math.max(
        from,
        closing.start - 350,
        ...zones
          .filter((zone) => zone.bodyStart <= closing.start && zone.role === 'court')
          .map((zone) => zone.bodyStart),
      );
      const start = belowHeading(text, reach, closing.start);
      result.push({ role: closing.role, start, bodyStart: start, end: closing.start });
    }
    from = closing.end;
  }
  return result.toSorted((a, b) => a.start - b.start || a.end - b.end);
}

/** A rule, letters set apart, a line in capitals without a comma, a labelled line: none of them begins a party's particulars. */
const HEADING_LINE = /^[^\p{L}\d]{3,}$|^(?:\p{L} ){4,}|^[^\p{Ll},\d]{8,}$|^\p{L}[^,\n]{2,40}[ ]?:[ ].*\d/u;

/** Where the sentence of an unopened party begins, below title and heading of the paper. */
function belowHeading(text: string, start: number, end: number): number {
  let below = start;
  for (let from = start; from < end; ) {
    const lineEnd = text.indexOf('\n', from);
    if (lineEnd < 0 || lineEnd >= end) break;
    if (HEADING_LINE.test(text.slice(from, lineEnd))) below = lineEnd + 1;
    from = lineEnd + 1;
  }
  return below;
}

/** The role of the zone that holds an offset; the shortest where zones overlap. */
export function roleAt(zones: readonly Zone[], offset: number): PartyRole | undefined {
  const holding = zones.filter((zone) => zone.bodyStart <= offset && offset < zone.end);
  return holding.toSorted((a, b) => a.end - a.start - (b.end - b.start))[0]?.role;
}

const TITLE_LINE =
  /^(?:[Aa]an(?: ?:)? |À |A l['’]attention de )?(?:(?:[Dd]e )?(?:[Mm]evrouw|[Hh]eer|[Mm]ijnheer|[Mm]eneer|[Mm]evr\.?|[Dd]hr\.?|[Mm]w\.?|[Mm]onsieur|[Mm]adame|M\.|Mme|Mr\.?|Mrs\.?|Ms\.?|Herrn?|Frau|MEVROUW|DE HEER|MONSIEUR|MADAME)|De heer en mevrouw|Monsieur et Madame) \p{Lu}[^,;:]{2,60}$/u;
const TITLE_ALONE =
  /^(?:[Aa]an(?: ?:)? )?(?:(?:[Dd]e )?(?:heer|Heer|[Mm]evrouw|[Mm]ijnheer)(?: (?:en|&) (?:de )?(?:heer|[Mm]evrouw))?|[Mm]onsieur(?: et [Mm]adame)?|[Mm]adame(?: et [Mm]onsieur)?|De (?:echtgenoten|consorten)|MEVROUW|DE HEER(?: EN MEVROUW)?|MONSIEUR|MADAME),?$/u;
/** `De heer Danny WOUTERS en mevrouw` goes on below. */
const TITLE_AT_END =
  /(?<!\p{L})(?:en|et|&|und) (?:de heer|mevrouw|mevr\.?|dhr\.?|mw\.?|madame|mme|monsieur|m\.|frau|herrn?)$/iu;
const NAME_LINE =
  /^\p{Lu}[\p{L}'’.-]*(?: (?:en|et|&|[-–]|van|de|der|den|el|al|ben|\p{Lu}[\p{L}'’.-]*)){1,6}$/u;
const STREET_LINE = /^(?:\p{L}[\p{L}'’. -]{2,50},? \d{1,4}|\d{1,4},? \p{L}[\p{L}'’. -]{3,50})/u;
const NO_TENANT =
  /vrederechter|juge de paix|voorzitter|griffier|burgemeester|directeur|schepen|notaris|advocaat|avocat/i;

/** The block of lines of a letter that says to whom it goes, where that is a person. */
export function addresseeBlock(text: string): Span | undefined {
  const lines = text.split('\n');
  let offset = 0;
  let start: number | undefined;
  let names = 0;
  for (const [index, line] of lines.slice(0, 40).entries()) {
    const cell = line.split('\t').at(-1) ?? line;
    const above = (lines[index - 1] ?? '').split('\t').at(-1) ?? '';
    if (TITLE_LINE.test(cell) && !NO_TENANT.test(cell)) {
      start ??= offset + line.length - cell.length;
      names += 1;
    } else if (TITLE_ALONE.test(cell)) {
      start ??= offset + line.length - cell.length;
    } else if (
      start !== undefined &&
      (TITLE_ALONE.test(above) || TITLE_AT_END.test(above)) &&
      NAME_LINE.test(cell) &&
      !NO_TENANT.test(cell)
    ) {
      names += 1;
    } else if (start !== undefined) {
      if (names > 0 && STREET_LINE.test(cell)) {
        const next = lines[index + 1] ?? '';
        const end = /^(?:B-)?\d{4} \p{L}/u.test(next.split('\t').at(-1) ?? next)
          ? offset + line.length + 1 + next.length
          : offset + line.length;
        return { start, end };
      }
      start = undefined;
      names = 0;
    }
    offset += line.length + 1;
  }
  return salutation(text);
}

/** `Madame Rachida Ziani,` alone on a line: a letter without a block of address speaks to her. */
const SALUTATION =
  /(?:^|\n)(?:(?:Geachte|Beste) )?(?:[Mm]evrouw|[Mm]ijnheer|[Dd]e heer|Madame|Monsieur|Mevr\.|Dhr\.) (?<name>\p{Lu}[\p{L}'’-]+(?: (?:van|de|der|den|el|ben|\p{Lu})[\p{L}'’-]*){1,4}),(?=\n)/u;

function salutation(text: string): Span | undefined {
  const match = SALUTATION.exec(text.slice(0, 1_500));
  const name = match?.groups?.['name'];
  if (match === null || name === undefined || NO_TENANT.test(name)) return undefined;
  const start = match.index + match[0].lastIndexOf(name);
  return { start, end: start + name.length };
}
