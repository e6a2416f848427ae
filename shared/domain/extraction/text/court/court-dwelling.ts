import type { Dwelling } from '#events/signal.ts';
import { foldText } from '../../../normalise/text.ts';
import { anyCue } from '../cue.ts';
import { domicileBefore, rentedAfter, rentedBefore, seatBefore } from '../cues/court-parties.ts';
import { elsewhereBefore } from '../cues/dwelling.ts';
import type { AddressMention } from '../mentions/address.ts';
import { sentenceAt } from '../sentences.ts';
import type { Span } from '../source-text.ts';
import type { TextFacts } from '../text-facts.ts';
import { roleAt, type Zone } from './zones.ts';

export type CourtDwelling = {
  readonly dwelling: Dwelling;
  readonly span: Span;
  readonly confidence: number;
  /** The defendant's own address, where the paper says that another home is let. */
  readonly domicile?: Dwelling;
};

type Candidate = {
  readonly mention: AddressMention;
  readonly score: number;
  /** The words before it say that this is what is let. */
  readonly isRented: boolean;
  readonly isOfDefendant: boolean;
};

const BEFORE_CHARS = 110;
/** Directly before an address: where somebody lives, whatever he lets or rents by the words before that. */
const OWN_HOME =
  /(?<!\p{L})(?:wonende|woonachtig|gedomicilieerd|domicili[ée]e?s?|demeurant|wohnhaft|residing|(?:maatschappelijke )?zetel|gevestigd|si[èe]ge(?: social)?|[ée]tablie?s?|kantoor(?:houdend\p{L}*)?|[ée]tude|cabinet)(?!\p{L})[^.;:\d]{0,30}$/iu;
const RENTED = 4.5;
const ZONE_SCORE = { defendant: 2, applicant: -8, lawyer: -8, bailiff: -6, court: -3, none: 0 } as const;

/** The rented home: where the paper says what is let, else the defendant's own address. */
export function courtDwelling(
  facts: TextFacts,
  zones: readonly Zone[],
  addressee: Span | undefined,
): CourtDwelling | undefined {
  const candidates = facts.addresses
    .map((mention) => ({
      mention,
      isOfDefendant: roleAt(zones, mention.start) === 'defendant',
      ...weigh(facts, zones, addressee, mention),
    }))
    .filter((each) => each.score > 0);
  const groups = new Map<string, { best: Candidate; dwelling: Dwelling; score: number }>();
  for (const candidate of candidates) {
    const key = foldText(`${candidate.mention.street ?? ''}|${candidate.mention.houseNumber ?? ''}`).replace(
      /[\s.]/g,
      '',
    );
    const known = groups.get(key);
    const dwelling = dwellingOf(candidate.mention);
    groups.set(key, {
      best: known === undefined || candidate.score > known.best.score ? candidate : known.best,
      dwelling: known === undefined ? dwelling : fuller(known.dwelling, dwelling),
      score: known === undefined ? candidate.score : Math.max(known.score, candidate.score) + 0.7,
    });
  }
  const ranked = [...groups.values()].toSorted((a, b) => b.score - a.score);
  const [first, rival] = ranked;
  if (first === undefined) return undefined;
  const close = rival !== undefined && first.score - rival.score < 0.6;
  const confidence = close
    ? 0.55
    : first.score >= 3
      ? 0.95
      : first.score >= 2
        ? 0.88
        : first.score >= 1
          ? 0.75
          : 0.5;
  const domicile = first.best.isRented
    ? ranked
        .slice(1)
        .find(({ best }) => best.isOfDefendant && !best.isRented && best.mention.street !== undefined)
    : undefined;
  return {
    dwelling: first.dwelling,
    span: first.best.mention,
    confidence,
    ...(domicile === undefined ? {} : { domicile: domicile.dwelling }),
  };
}

function weigh(
  facts: TextFacts,
  zones: readonly Zone[],
  addressee: Span | undefined,
  mention: AddressMention,
): { readonly score: number; readonly isRented: boolean } {
  const { text } = facts;
  const role = roleAt(zones, mention.start);
  const sentence = sentenceAt(facts.sentences, mention.start, text);
  const lineStart = text.lastIndexOf('\n', mention.start - 1) + 1;
  const before = text.slice(
    Math.max(Math.min(sentence.start, lineStart), mention.start - BEFORE_CHARS),
    mention.start,
  );
  const field = facts.form.findLast(
    (each) => each.value.start <= mention.start && mention.end <= each.value.end + 1,
  );
  if (mention.houseNumber === undefined && mention.street === undefined) return { score: 0, isRented: false };
  let score = mention.houseNumber === undefined ? 0.2 : 0.8;
  if (mention.postcode !== undefined) score += 0.3;
  score += role === undefined ? 0 : ZONE_SCORE[role];
  const addressed =
    addressee !== undefined && mention.start >= addressee.start && mention.end <= addressee.end + 2;
  if (addressed) score += 1;
  if (field?.owner === 'tenant') score += 2;
  else if (field?.owner !== undefined && !(role === 'defendant' && OFFICES.has(field.owner))) score -= 6;
  if (field?.attribute === 'address' && field.owner !== 'landlord') score += 1.5;
  // What stands above a block of address belongs to the letterhead.
  if (addressed) return { score, isRented: false };
  const rented =
    (anyCue(rentedBefore, before) && !OWN_HOME.test(before)) ||
    anyCue(rentedAfter, text.slice(mention.end, mention.end + 40));
  // What the paper says is let outranks where the defendant lives by now, whoever's particulars it stands in.
  if (role !== 'defendant' && isLetterhead(text, mention)) return { score: score - 5, isRented: false };
  if (rented) score += RENTED - Math.min(0, role === undefined ? 0 : ZONE_SCORE[role]);
  else if (anyCue(seatBefore, before)) score -= 5;
  else if (anyCue(elsewhereBefore, before)) score -= 5;
  else if (anyCue(domicileBefore, before)) score += 0.5;
  return { score, isRented: rented };
}

/** Where the defendant's particulars stand, a heading of an office far above them owns no label among them. */
const OFFICES: ReadonlySet<string> = new Set(['bailiff', 'court', 'lawyer', 'referrer']);

const LETTERHEAD = 400;
const REACHED_AT = /[\p{L}\d]@\p{L}|www\.|(?<!\d)[01]\d{3}[. ]\d{3}[. ]\d{3}(?!\d)/u;

/** A sentence, which no letterhead has. */
const TELLS =
  /(?<!\p{L})(?:ik|wij|we|mijn|onze?|je|nous|notre|ich|wir)[ \n]|\.[ ]\p{Lu}\p{Ll}+ \p{Ll}{3,} /iu;

/** At the top of a paper, on the line with who can be reached how or right above it: the address of who writes. */
function isLetterhead(text: string, { start, end }: Span): boolean {
  if (start > LETTERHEAD) return false;
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const lines = text.slice(from, end + 200).split('\n');
  return (
    lines.slice(0, 2).some((line) => REACHED_AT.test(line)) &&
    !lines.slice(0, 2).some((line) => TELLS.test(line))
  );
}

const dwellingOf = (mention: AddressMention): Dwelling => {
  const { start: _start, end: _end, ...dwelling } = mention;
  return dwelling;
};

const fuller = (a: Dwelling, b: Dwelling): Dwelling =>
  Object.keys(a).length >= Object.keys(b).length ? { ...b, ...a } : { ...a, ...b };
