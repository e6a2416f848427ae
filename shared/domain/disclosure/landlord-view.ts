import type { Dwelling, SignalFields } from '#events/signal.ts';
import { isCourtDocument } from '../cases/court-documents.ts';
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
import { type DisclosureSource, type RowFault, topicText, topicWords } from './source.ts';

/** All that a landlord can ever be told about a case (S0-12, S1-15/19/25/28). */
export const landlordEvents = [
  'contact-sought',
  'in-contact',
  'arrears-agreement',
  'plan-followed-up',
  'housing-goals-on-track',
  'housing-goals-adjusted',
  'closed',
] as const;
export type LandlordEvent = (typeof landlordEvents)[number];

/** Only of a landlord who raised arrears himself, or who stands in court over them. */
const aboutArrears: ReadonlySet<LandlordEvent> = new Set(['arrears-agreement', 'plan-followed-up']);

/** How the list that he sent compares with his list before: numbers of households, never which. */
export type ListCounts = { readonly still: number; readonly fresh: number; readonly gone: number };
/** So few of his former list are on this one that we ask him whether it is whole. */
export type ListDoubt = { readonly found: number; readonly of: number };

/** Not exported: only this file can make the view. */
const landlordSeal: unique symbol = Symbol('landlord view');

/**
 * What a landlord may know: his own words, who the contact is, and how it goes with the housing problem that he raised.
 * Never other goals, debts, health, family, children, other signals or their senders, that a referrer exists, or a
 * proposal before the hearing: none of it is read here.
 */
export type LandlordView = Readonly<{
  organisation: OrganisationPart;
  contact: ContactPart;
  /** Absent while there is no case. */
  caseNumber: string | undefined;
  receivedAt: string | undefined;
  own: OwnWords | undefined;
  /** The home that he lets. */
  dwelling: Dwelling | undefined;
  missing: readonly string[];
  events: readonly LandlordEvent[];
  /** Name of the list that he sent, and the rows in it that need his correction. */
  listName: string | undefined;
  rows: readonly RowFault[];
  acceptedRows: number | undefined;
  listCounts: ListCounts | undefined;
  listDoubt: ListDoubt | undefined;
  [landlordSeal]: true;
}>;

/** The landlord, or the one who manages the home for him. */
const isLandlordOf = ({ caseRecord, directory, recipient }: DisclosureSource): boolean => {
  if (caseRecord === undefined) return false;
  const { facts } = caseRecord;
  const partner = directory.partners.find(({ id }) => id === facts.landlordPartnerId?.value);
  return (
    (partner !== undefined && speaksFor(partner, recipient)) ||
    sameAddress(facts.landlord?.value.email, recipient) ||
    facts.referrers.some(
      ({ relation, email }) => relation === 'landlord-agent' && sameAddress(email, recipient),
    )
  );
};

/** Court documents come from others, even where the landlord is a party: they are never his own words. */
const ownSignal = (understood: SignalFields | undefined): SignalFields | undefined =>
  understood !== undefined && isCourtDocument(understood.kind) ? undefined : understood;

/** A report of arrears comes from the landlord's side, and a court document on arrears is his own claim. */
const raisedArrears = ({ caseRecord, understood }: DisclosureSource): boolean =>
  understood?.kind === 'arrears' ||
  understood?.arrears !== undefined ||
  understood?.problems?.includes('arrears') === true ||
  (caseRecord?.facts.kinds ?? []).some((kind) => kind === 'arrears' || isCourtDocument(kind));

const listCounts = ({ topic }: DisclosureSource): ListCounts | undefined => {
  const { stillListed: still, newlyListed: fresh, noLongerListed: gone } = topic;
  return typeof still === 'number' && typeof fresh === 'number' && typeof gone === 'number'
    ? { still, fresh, gone }
    : undefined;
};

const listDoubt = ({ topic }: DisclosureSource): ListDoubt | undefined => {
  const { formerFound: found, formerOf: of } = topic;
  return typeof found === 'number' && typeof of === 'number' ? { found, of } : undefined;
};

/**
 * @throws {DisclosureRefused} when news of the case is meant for somebody who is not its landlord, or when nothing of
 * the news concerns what he raised.
 */
export const landlordView = (source: DisclosureSource): LandlordView => {
  const asked = topicWords(source, 'event', landlordEvents);
  const events = asked.filter((event) => !aboutArrears.has(event) || raisedArrears(source));
  if (asked.length > 0 && !isLandlordOf(source))
    throw new DisclosureRefused('only the landlord of the dwelling hears news as landlord');
  if (asked.length > 0 && events.length === 0)
    throw new DisclosureRefused('a landlord who raised no arrears hears nothing about arrears');
  const own = ownWords(ownSignal(source.understood));
  const acceptedRows = source.topic['acceptedRows'];
  return {
    organisation: organisationPart(source.directory),
    contact: contactPart(source),
    missing: source.missing ?? [],
    events,
    rows: source.rows ?? [],
    caseNumber: source.caseRecord === undefined ? undefined : caseNumberOf(source.caseRecord.id),
    receivedAt: topicText(source, 'receivedAt'),
    own,
    dwelling: own?.dwelling ?? source.caseRecord?.facts.dwelling?.value,
    listName: topicText(source, 'listName'),
    acceptedRows: typeof acceptedRows === 'number' ? acceptedRows : undefined,
    listCounts: listCounts(source),
    listDoubt: listDoubt(source),
    [landlordSeal]: true,
  };
};
