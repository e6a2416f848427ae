import { labelledTenants, proseTenants, type TenantCandidate } from '../people/tenant-candidates.ts';
import { chooseTenants, type TenantFound } from '../people/tenants.ts';
import { personDetails, type PersonDetails } from '../people/person-details.ts';
import { lineAround, type Span } from '../source-text.ts';
import type { TextFacts } from '../text-facts.ts';
import { roleAt, type Zone } from './zones.ts';

/** What the zone of a name adds to its score. */
const ZONE_SCORE = { defendant: 4, applicant: -9, lawyer: -9, bailiff: -9, court: -4, none: -1 } as const;

/** The tenants of a court paper: the persons whose particulars stand with the defendant. */
export function courtTenants(
  facts: TextFacts,
  zones: readonly Zone[],
  reference: string,
  addressee?: Span,
  others: readonly string[] = [],
): { tenants: readonly TenantFound[]; details: readonly PersonDetails[]; doubtful: boolean } {
  const labelled = labelledTenants(facts, 0).filter(
    (each) => !inForeignZone(each, zones) && !OFFICE_BEFORE.test(facts.text.slice(0, each.span.start)),
  );
  const prose = proseTenants(facts, 0, new Set()).map((each) => ({
    ...each,
    score: each.score + zoneScore(each, zones),
  }));
  const { tenants, doubtful } = chooseTenants(
    [
      ...labelled,
      ...prose.filter(
        (each) =>
          (isWithin(each.span, addressee) || isListed(each.span, zones) || !signs(facts.text, each)) &&
          !heads(facts.text, each) &&
          !HOLDS_OFFICE.test(facts.text.slice(each.span.end, each.span.end + 40)) &&
          !OFFICE_BEFORE.test(facts.text.slice(0, each.span.start)),
      ),
    ],
    // Who lets or serves is no tenant, whatever stands around another mention of the name.
    others.flatMap(namesOf).map((name) => ({ name, role: 'landlord' })),
  );
  const strong = tenants.filter((tenant) => tenant.best.score >= 4);
  const kept = strong.length > 0 ? strong : tenants;
  const anchors = kept.map((tenant) => ({ anchors: tenant.anchors.map((anchor) => anchor.span) }));
  const known = new Set(anchors.flatMap((each) => each.anchors.map((span) => span.start)));
  const strangers = facts.persons.filter(
    (person) => !known.has(person.start) && isStranger(person.start, zones),
  );
  const otherZones = zones
    .filter((zone) => zone.role === 'applicant' || zone.role === 'lawyer' || zone.role === 'bailiff')
    .map((zone) => ({ start: zone.start, end: zone.bodyStart }));
  return {
    tenants: kept,
    details: personDetails(facts.text, facts.sentences, reference, anchors, [...strangers, ...otherZones]),
    doubtful,
  };
}

/** Each person of a name, also with an initial as people sign. */
const namesOf = (whole: string): string[] =>
  whole
    .split(/ (?:en|et|und|and|&) /)
    .flatMap((name) => [name, name.replace(/^(\p{Lu})[\p{L}'’-]+ /u, '$1. ')]);

/** To whom the paper goes does not sign it, though the block may stand at its foot. */
const isWithin = (span: Span, block: Span | undefined): boolean =>
  block !== undefined && block.start <= span.start && span.end <= block.end;

/** How far below the word that opens the defendants' particulars their names stand. */
const LISTED = 120;

/** Right under the heading of the defendants a name signs nothing, also at the foot of a side column. */
const isListed = (span: Span, zones: readonly Zone[]): boolean =>
  roleAt(zones, span.start) === 'defendant' &&
  zones.some(
    (zone) => zone.role === 'defendant' && zone.bodyStart <= span.start && span.end < zone.bodyStart + LISTED,
  );

/** `Karel Timmermans, zaakvoerder`: who signs for a firm or an office. */
const HOLDS_OFFICE =
  /^ ?[,(–-]? ?(?:afgevaardigd )?(?:zaakvoerd(?:er|ster)|bestuurd(?:er|ster)|directeur|directrice|voorzitt?(?:er|ster)|co[öo]rdinator|g[ée]rante?|administrat(?:eur|rice)|pr[ée]sidente?|geschäftsführer(?:in)?|griffier|hoofdgriffier|greffi(?:er|[èe]re)|vrederechter|juge de paix|(?:kandidaat-)?gerechtsdeurwaarder|huissier|gerichtsvollzieher(?:in)?|advoca(?:at|te)|avocate?|rechtsanw|notaris|syndicus|rentmeester)(?!\p{L})/iu;

/** `De griffier, J. Van Lierde`: the office before the name of who signs. */
const OFFICE_BEFORE =
  /(?<!\p{L})(?:(?:hoofd)?griffier|greffi(?:er|[èe]re)|vrederechter|juge de paix|gerechtsdeurwaarder|huissier de justice|gerichtsvollzieher(?:in)?|zaakvoerd(?:er|ster)|gevolmachtigde),?[ \n]$/iu;

/** A name without a title that is the whole first line is the writer's own letterhead. */
function heads(text: string, candidate: TenantCandidate): boolean {
  const line = lineAround(text, candidate.span.start);
  return (
    text.slice(0, line.start).trim() === '' &&
    line.end - line.start <= candidate.span.end - candidate.span.start + 2
  );
}

/** A name alone on one of the last lines signs the paper. */
function signs(text: string, candidate: TenantCandidate): boolean {
  const line = lineAround(text, candidate.span.start);
  const rest = text
    .slice(line.end)
    .split('\n')
    .filter((each) => each.trim() !== '').length;
  return (
    rest <= 3 &&
    line.start > text.length * 0.6 &&
    line.end - line.start <= candidate.span.end - candidate.span.start + 12
  );
}

const zoneScore = (candidate: TenantCandidate, zones: readonly Zone[]): number => {
  const role = roleAt(zones, candidate.span.start);
  return role === undefined ? 0 : ZONE_SCORE[role];
};

const inForeignZone = (candidate: TenantCandidate, zones: readonly Zone[]): boolean => {
  const role = roleAt(zones, candidate.span.start);
  return role === 'applicant' || role === 'lawyer' || role === 'bailiff';
};

const isStranger = (offset: number, zones: readonly Zone[]): boolean => {
  const role = roleAt(zones, offset);
  return role === 'applicant' || role === 'lawyer' || role === 'bailiff' || role === 'court';
};
