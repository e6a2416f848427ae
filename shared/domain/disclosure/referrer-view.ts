import type { CaseRecord } from '../case-record.ts';
import { classOfPartner } from '../cases/sender.ts';
import type { Directory } from '../directory.ts';
import type { ReferrerFact } from '../facts.ts';
import { caseNumberOf } from './case-number.ts';
import {
  type ContactPart,
  contactPart,
  type OrganisationPart,
  type OwnWords,
  organisationPart,
  ownWords,
  sameAddress,
  speaksFor,
} from './common-parts.ts';
import { DisclosureRefused } from './disclosure-refused.ts';
import { type DisclosureSource, topicText, topicWords } from './source.ts';

/** Progress that a professional referrer can be told (S4-07; requirements: as agreed, not the content of guidance). */
export const referrerEvents = [
  'contact-made',
  'guidance-accepted',
  'guidance-refused',
  'hearing',
  'hearing-moved',
  'judgment',
  'first-visit',
  'evaluation',
  'closed',
] as const;
export type ReferrerEvent = (typeof referrerEvents)[number];

/** What happens in court is told only when the tenant agreed that this person stays involved. */
const needsConsent: ReadonlySet<ReferrerEvent> = new Set(['hearing', 'hearing-moved', 'judgment']);

/** Not exported: only this file can make the view. */
const referrerSeal: unique symbol = Symbol('referrer view');

/** What a verified professional who referred may know. Relatives, neighbours and the unverified get `BystanderView`. */
export type ReferrerView = Readonly<{
  organisation: OrganisationPart;
  contact: ContactPart;
  caseNumber: string | undefined;
  receivedAt: string | undefined;
  own: OwnWords | undefined;
  missing: readonly string[];
  events: readonly ReferrerEvent[];
  /** Brussels wall-clock time; only with the tenant's consent and only in a letter about the hearing. */
  hearingAt: string | undefined;
  courtName: string | undefined;
  /** The judgment lets the tenant pay in instalments; known only where the use case says so. */
  instalments: boolean;
  /** UTC instant of the joint visit or evaluation, once it is fixed. */
  visitAt: string | undefined;
  caseId: string | undefined;
  caseVersion: number;
  [referrerSeal]: true;
}>;

/** The involved professional behind this address, or undefined. */
const involvedReferrer = (
  { facts }: CaseRecord,
  directory: Directory,
  recipient: string,
): ReferrerFact | undefined =>
  facts.referrers.find((referrer) => {
    if (referrer.relation !== 'professional' || !referrer.verified) return false;
    const partner = directory.partners.find(({ id }) => id === referrer.partnerId);
    return (
      sameAddress(referrer.email, recipient) ||
      (referrer.email === undefined && partner !== undefined && speaksFor(partner, recipient))
    );
  });

const agrees = ({ facts }: CaseRecord, referrer: ReferrerFact): boolean =>
  referrer.tenantAgrees === true && facts.tenantAgrees?.value !== false;

/**
 * Which news this person may hear, so that a use case makes no notice that would be refused.
 * Empty for everybody who is not a verified professional referrer of this case.
 */
export const newsForReferrer = (
  caseRecord: CaseRecord,
  directory: Directory,
  recipient: string,
): readonly ReferrerEvent[] => {
  const referrer = involvedReferrer(caseRecord, directory, recipient);
  if (referrer === undefined) return [];
  return referrerEvents.filter((event) => !needsConsent.has(event) || agrees(caseRecord, referrer));
};

/** A receipt names the worker: only for a partner of the directory, or for who is known on the case already. */
const isKnownProfessional = ({ caseRecord, directory, recipient }: DisclosureSource): boolean =>
  directory.partners.some(
    (partner) => classOfPartner[partner.type] === 'referrer' && speaksFor(partner, recipient),
  ) ||
  (caseRecord !== undefined && involvedReferrer(caseRecord, directory, recipient) !== undefined);

/**
 * @throws {DisclosureRefused} when the reader is not a verified professional, or may hear none of the news.
 */
export const referrerView = (source: DisclosureSource): ReferrerView => {
  const { caseRecord, directory, recipient } = source;
  if (!isKnownProfessional(source))
    throw new DisclosureRefused('only a verified professional hears as referrer; others get a receipt');
  const asked = topicWords(source, 'event', referrerEvents);
  const allowed = caseRecord === undefined ? [] : newsForReferrer(caseRecord, directory, recipient);
  const events = asked.filter((event) => allowed.includes(event));
  if (asked.length > 0 && events.length === 0)
    throw new DisclosureRefused(
      'this referrer may not hear this news: not involved, or no consent of the tenant',
    );
  const tellsHearing = events.includes('hearing') || events.includes('hearing-moved');
  const hearing = tellsHearing ? caseRecord?.facts : undefined;
  return {
    organisation: organisationPart(directory),
    contact: contactPart(source),
    missing: source.missing ?? [],
    events,
    caseVersion: caseRecord?.version ?? 0,
    caseId: caseRecord?.id,
    caseNumber: caseRecord === undefined ? undefined : caseNumberOf(caseRecord.id),
    receivedAt: topicText(source, 'receivedAt'),
    own: ownWords(source.understood),
    hearingAt: hearing?.hearingAt?.value,
    courtName: hearing?.courtName?.value,
    instalments: events.includes('judgment') && source.topic['instalments'] === true,
    visitAt: events.length > 0 ? topicText(source, 'visitAt') : undefined,
    [referrerSeal]: true,
  };
};
