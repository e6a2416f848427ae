import type { Court, Judgment, Lease, SignalFields, Tenant } from '#events/signal.ts';
import { brusselsDate } from '../../../normalise/calendar-date.ts';
import type { TextDocument } from '../../../document.ts';
import { hearingQuestions } from '../cues/hearing.ts';
import type { Extraction, ExtractionContext } from '../extraction.ts';
import { findContractRef } from '../facts/contract-ref.ts';
import { findCourtName } from '../facts/court-name.ts';
import { findHearings, upcomingHearing } from '../facts/hearing.ts';
import { findJudgmentDates } from '../facts/judgment-dates.ts';
import { findLeaseForm, findLeaseStart, findStudentLease } from '../facts/lease.ts';
import { currentArrears } from '../facts/money.ts';
import { currentMonths, findMonthsOwed } from '../facts/months.ts';
import { findProblems, problemList } from '../facts/problems.ts';
import { findRegisteredOn } from '../facts/registered-on.ts';
import { findRollNumbers } from '../facts/roll-number.ts';
import { fieldNotes, type FieldNotes } from '../field-notes.ts';
import { detectLanguage } from '../language.ts';
import { joinLines, numberedLines, type Span } from '../source-text.ts';
import type { EmailMention } from '../mentions/email.ts';
import { readTextFacts, type PhoneMention, type TextFacts } from '../text-facts.ts';
import { dropUnticked, splitInlineLabels } from '../tidy-lines.ts';
import { findBailiff } from './bailiff.ts';
import { courtDwelling } from './court-dwelling.ts';
import { courtKindOf, type CourtKindFound } from './court-kind.ts';
import { courtLandlord } from './court-landlord.ts';
import { courtTenants } from './court-tenants.ts';
import { findDocumentDate } from './document-date.ts';
import { unfoldHeadRows } from './head-row.ts';
import { unfoldPartyTable } from './party-table.ts';
import { addresseeBlock, partyZones, roleAt, type Zone } from './zones.ts';

/** What a scan takes off the confidence of everything read in it. */
const SCAN_PENALTY = 0.04;

type CourtFacts = {
  readonly kind: CourtKindFound;
  readonly facts: TextFacts;
  readonly zones: readonly Zone[];
  readonly addressee: Span | undefined;
  /** YYYY-MM-DD on which the paper was written, as far as it says; else the day it came in. */
  readonly reference: string;
  /** The paper itself says when it was written. */
  readonly dated: boolean;
  readonly notes: FieldNotes;
  readonly scanned: boolean;
};

/** Reads a text as a court paper; undefined: it is none. */
export function readCourtText(doc: TextDocument, context: ExtractionContext): Extraction | undefined {
  const lines = unfoldHeadRows(unfoldPartyTable(splitInlineLabels(dropUnticked(numberedLines(doc)))));
  const source = joinLines(doc.part, lines, doc.scanned);
  const kind = courtKindOf(source.text);
  if (kind === undefined) return undefined;
  const facts = withoutOfficeHeadings(readTextFacts(source));
  const addressee = addresseeBlock(source.text);
  const zones = partyZones(source.text, addressee);
  const written = findDocumentDate(source.text);
  const registered = findRegisteredOn(source.text, facts.sentences);
  const reference = latest([written?.date, registered?.date]) ?? brusselsDate(context.receivedAt);
  const court: CourtFacts = {
    kind,
    facts,
    zones,
    addressee,
    reference,
    dated: written !== undefined || registered !== undefined,
    notes: fieldNotes(),
    scanned: doc.scanned,
  };
  return extractionOf(court, written?.date);
}

/** Papers have no empty lines: what stands under the heading of an office is not all the office's. */
const withoutOfficeHeadings = (facts: TextFacts): TextFacts => ({
  ...facts,
  form: facts.form.filter(
    (field) =>
      !field.heading || field.owner === undefined || field.owner === 'tenant' || field.owner === 'landlord',
  ),
});

const latest = (dates: readonly (string | undefined)[]): string | undefined =>
  dates
    .filter((date) => date !== undefined)
    .toSorted()
    .at(-1);

function extractionOf(court: CourtFacts, written: string | undefined): Extraction {
  const { facts, notes, kind } = court;
  accept(court, 'kind', kind.span, kind.confidence);
  const language = detectLanguage(facts.text);
  const landlord = courtLandlord(facts, court.zones);
  const bailiff =
    kind.kind === 'summons' || kind.kind === 'eviction-notice' || isServedByBailiff(court)
      ? findBailiff(facts, court.zones)
      : undefined;
  const tenants = tenantFields(court, [landlord?.landlord.name, signerOf(court, bailiff?.referrer.name)]);
  const dwelling = courtDwelling(facts, court.zones, court.addressee);
  const arrears = arrearsFields(court);
  const courtFields = courtFieldsOf(court);
  const judgment = judgmentFields(court);
  const lease = leaseFields(court);
  const problems = problemsOf(court, arrears?.amountCents !== undefined);
  const fields: SignalFields = {
    kind: kind.kind,
    ...(language === undefined ? {} : { language }),
    ...(tenants.length === 0 ? {} : { tenants }),
    ...(dwelling !== undefined && accept(court, 'dwelling', dwelling.span, dwelling.confidence)
      ? { dwelling: dwelling.dwelling }
      : {}),
    ...(landlord !== undefined && accept(court, 'landlord', landlord.span, landlord.confidence)
      ? { landlord: landlord.landlord }
      : {}),
    ...(bailiff !== undefined && accept(court, 'referrer', bailiff.span, bailiff.confidence)
      ? { referrer: bailiff.referrer }
      : {}),
    ...(arrears === undefined ? {} : { arrears }),
    ...(courtFields === undefined ? {} : { court: courtFields }),
    ...(judgment === undefined ? {} : { judgment }),
    ...(lease === undefined ? {} : { lease }),
    ...(problems.length === 0 ? {} : { problems }),
  };
  const contractRef = findContractRef(facts.text);
  const stated = kind.kind === 'judgment' ? (judgment?.servedOn ?? judgment?.date ?? written) : written;
  return {
    fields,
    reading: {
      ...(stated === undefined ? {} : { statedAt: midnightInBrussels(stated) }),
      ...(contractRef === undefined ? {} : { contractRef }),
      ...(dwelling?.domicile === undefined ? {} : { domicile: dwelling.domicile }),
      relation: bailiff === undefined ? 'court' : 'bailiff',
      provenance: notes.provenance,
      doubtful: notes.doubtful,
    },
  };
}

/** How far down the heading of a paper reaches. */
const HEADING = 260;

/** A judgment that a bailiff serves is the bailiff's paper: he stands in its heading. */
const isServedByBailiff = ({ kind, facts }: CourtFacts): boolean =>
  kind.kind === 'judgment' && /gerechtsdeurwaarder|huissier de justice/i.test(facts.text.slice(0, HEADING));

/** 00:00 in Brussels as a UTC instant: an hour or two before midnight UTC. */
function midnightInBrussels(date: string): string {
  for (const offset of ['+02:00', '+01:00']) {
    const instant = new Date(`${date}T00:00:00${offset}`).toISOString();
    if (brusselsDate(instant) === date) return instant;
  }
  return `${date}T00:00:00.000Z`;
}

/** A bailiff's name, unless it is one of those to whom the paper goes: then it was taken for his by mistake. */
const signerOf = ({ zones, facts }: CourtFacts, name: string | undefined): string | undefined => {
  const family = name?.split(' ').at(-1)?.toLowerCase() ?? '';
  const named = facts.persons.some(
    (person) =>
      roleAt(zones, person.start) === 'defendant' &&
      person.familyName?.toLowerCase().endsWith(family) === true,
  );
  return named ? undefined : name;
};

const accept = (court: CourtFacts, field: string, span: Span, confidence: number): boolean =>
  court.notes.accept(field, {
    source: court.facts.source,
    span,
    confidence: confidence - (court.scanned ? SCAN_PENALTY : 0),
  });

function tenantFields(court: CourtFacts, others: readonly (string | undefined)[]): Tenant[] {
  const { tenants, details, doubtful } = courtTenants(
    court.facts,
    court.zones,
    court.reference,
    court.addressee,
    others.filter((name) => name !== undefined),
  );
  if (doubtful) court.notes.doubt('tenants');
  const kept: Tenant[] = [];
  for (const [index, found] of tenants.entries()) {
    const at = `tenants.${kept.length}`;
    if (!accept(court, at, found.best.span, found.confidence)) continue;
    const detail = details[index] ?? {};
    const { birthDate, nationalNumber } = detail;
    const contact = contactIn(court, index);
    kept.push({
      ...(found.givenName === undefined ? {} : { givenName: found.givenName }),
      ...(found.familyName === undefined ? {} : { familyName: found.familyName }),
      ...(birthDate !== undefined && accept(court, `${at}.birthDate`, birthDate.span, birthDate.confidence)
        ? { birthDate: birthDate.value }
        : {}),
      ...(nationalNumber !== undefined &&
      accept(court, `${at}.nationalNumber`, nationalNumber.span, nationalNumber.confidence)
        ? { nationalNumber: nationalNumber.value }
        : {}),
      ...(contact.phone !== undefined && accept(court, `${at}.phone`, contact.phone, 0.85)
        ? { phone: contact.phone.phone }
        : {}),
      ...(contact.email !== undefined && accept(court, `${at}.email`, contact.email, 0.85)
        ? { email: contact.email.email }
        : {}),
    });
  }
  return kept;
}

/** Numbers among the defendants' particulars are the first defendant's: where there are two, no paper tells better. */
function contactIn(court: CourtFacts, index: number): { phone?: PhoneMention; email?: EmailMention } {
  if (index > 0) return {};
  const mine = (span: Span): boolean => roleAt(court.zones, span.start) === 'defendant';
  const phone = court.facts.phones.find(mine);
  const email = court.facts.emails.find(mine);
  return { ...(phone === undefined ? {} : { phone }), ...(email === undefined ? {} : { email }) };
}

const DECIDES =
  /(?:^|\n)(?:\d{1,2}[.)] |[IVX]{1,4}[.)] )?(?:om (?:deze|die) redenen|beslissing|dictum|beschikkend gedeelte|par ces motifs|[àa] ces causes|d[ée]cision|dispositif|aus diesen gründen|(?:de|het) (?:rechter|vrederechter|vredegerecht|rechtbank) beslist)/iu;

function arrearsFields(court: CourtFacts): SignalFields['arrears'] {
  const { facts } = court;
  // What a judge decides counts before what he was asked.
  const decided = court.kind.kind === 'judgment' ? DECIDES.exec(facts.text)?.index : undefined;
  const best =
    (decided === undefined
      ? undefined
      : currentArrears(facts.money.filter((each) => each.start > decided))) ?? currentArrears(facts.money);
  const amountCents =
    best !== undefined && accept(court, 'arrears.amountCents', best, best.contested ? 0.55 : best.confidence)
      ? best.amountCents
      : undefined;
  const monthsFact = currentMonths(findMonthsOwed(facts.text, facts.sentences), best);
  const months =
    monthsFact !== undefined && accept(court, 'arrears.months', monthsFact, monthsFact.confidence)
      ? monthsFact.months
      : undefined;
  const [rent] = facts.money
    .filter((each) => each.role === 'rent' && each.amountCents > 0)
    .toSorted((a, b) => b.confidence - a.confidence);
  const monthlyRentCents =
    rent !== undefined && accept(court, 'arrears.monthlyRentCents', rent, rent.confidence)
      ? rent.amountCents
      : undefined;
  if (amountCents === undefined && months === undefined && monthlyRentCents === undefined) return undefined;
  return {
    ...(amountCents === undefined ? {} : { amountCents }),
    ...(months === undefined ? {} : { months }),
    ...(monthlyRentCents === undefined ? {} : { monthlyRentCents }),
  };
}

function courtFieldsOf(court: CourtFacts): Court | undefined {
  const { facts, kind, notes } = court;
  const found: Court = {};
  const name = findCourtName(facts.text);
  if (name !== undefined && accept(court, 'court.name', name, name.confidence)) found.name = name.name;
  const [roll] = findRollNumbers(facts.text);
  if (roll !== undefined && accept(court, 'court.rollNumber', roll, roll.confidence)) {
    // A scanner puts spaces where the clerk wrote none.
    found.rollNumber = court.scanned ? roll.rollNumber.replaceAll(' ', '') : roll.rollNumber;
  }
  const registered = findRegisteredOn(facts.text, facts.sentences, kind.kind === 'judgment');
  if (registered !== undefined && accept(court, 'court.registeredOn', registered, registered.confidence))
    found.registeredOn = registered.date;
  if (kind.kind !== 'judgment' && kind.kind !== 'eviction-notice') {
    const hearing = upcomingHearing(
      findHearings(facts.text, facts.sentences, court.reference, court.dated, hearingQuestions, true),
    );
    if (hearing !== undefined && hearing.hearingAt === undefined) notes.doubt('court.hearingAt');
    if (
      hearing?.hearingAt !== undefined &&
      accept(court, 'court.hearingAt', hearing, hearing.contested ? 0.4 : hearing.confidence)
    )
      found.hearingAt = hearing.hearingAt;
  }
  return Object.keys(found).length === 0 ? undefined : found;
}

function judgmentFields(court: CourtFacts): Judgment | undefined {
  if (court.kind.kind !== 'judgment' && court.kind.kind !== 'eviction-notice') return undefined;
  // A notice of eviction is written before the day that it gives; a judgment may be served after the day that it bears.
  const bounded = court.dated && court.kind.kind === 'eviction-notice';
  const dates = findJudgmentDates(court.facts.text, court.facts.sentences, court.reference, bounded);
  const found: Judgment = {};
  for (const name of ['date', 'servedOn', 'evictionOn'] as const) {
    const fact = dates[name];
    // A judgment orders an eviction; only the bailiff's notice gives its day.
    if (name === 'evictionOn' && court.kind.kind === 'judgment' && (fact?.confidence ?? 0) < 0.95) continue;
    if (fact !== undefined && accept(court, `judgment.${name}`, fact, fact.confidence))
      found[name] = fact.date;
  }
  return Object.keys(found).length === 0 ? undefined : found;
}

function leaseFields(court: CourtFacts): Lease | undefined {
  const { facts } = court;
  const found: Lease = {};
  const start = findLeaseStart(facts.text, facts.sentences, court.reference);
  if (start !== undefined && accept(court, 'lease.startDate', start, start.confidence))
    found.startDate = start.startDate;
  const form = findLeaseForm(facts.text);
  if (form !== undefined && accept(court, 'lease.written', form, form.confidence))
    found.written = form.written;
  const student = findStudentLease(facts.text);
  if (student !== undefined && accept(court, 'lease.student', student, 0.9)) found.student = true;
  return Object.keys(found).length === 0 ? undefined : found;
}

const NOTICE_GIVEN = /opgezegd|opzegging|opzegtermijn|cong[ée] (?:notifi|donn)|préavis|kündigung|gekündigt/iu;

function problemsOf(court: CourtFacts, owes: boolean): SignalFields['problems'] & object {
  const problems = problemList(
    findProblems(court.facts.text, court.facts.sentences, [
      ...court.facts.addresses,
      ...court.facts.organisations,
    ]),
  );
  // Every such paper is about ending a contract: only a notice that was given is a problem of its own.
  const kept = problems.filter(
    (problem) => problem !== 'contract' || (!owes && NOTICE_GIVEN.test(court.facts.text)),
  );
  return owes && !kept.includes('arrears') ? ['arrears', ...kept] : kept;
}
