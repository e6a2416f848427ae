import type {
  Court,
  Dwelling,
  Judgment,
  Landlord,
  Lease,
  Problem,
  Referrer,
  SignalFields,
  SignalKind,
  Tenant,
} from '#events/signal.ts';
import type { MailDocument } from '../../../document.ts';
import type { OutcomeCode } from '../../../outcome.ts';
import type { Reading } from '../../../reading.ts';
import type { WriterRole } from '../cues/writers.ts';
import type { Extraction, ExtractionContext } from '../extraction.ts';
import { findContractRef } from '../facts/contract-ref.ts';
import { findCourtName } from '../facts/court-name.ts';
import { findHearings, upcomingHearing } from '../facts/hearing.ts';
import { findAgreement, findInformed } from '../facts/informed.ts';
import { findJudgmentDates } from '../facts/judgment-dates.ts';
import { findLeaseForm, findLeaseStart, findStudentLease } from '../facts/lease.ts';
import { currentArrears } from '../facts/money.ts';
import { currentMonths, findMonthsOwed } from '../facts/months.ts';
import type { NewsFact } from '../facts/news.ts';
import type { PersonDetails } from '../people/person-details.ts';
import { problemList, type ProblemFact } from '../facts/problems.ts';
import type { RollNumberFact } from '../facts/roll-number.ts';
import { fieldNotes, type FieldNotes } from '../field-notes.ts';
import { detectLanguage } from '../language.ts';
import { joinLines, type SourceText, type Span } from '../source-text.ts';
import { contactOwner } from './contacts.ts';
import type { DwellingFound } from './dwelling.ts';
import { findChildren, findQuestion, findSteps } from './narrative.ts';
import { findLandlord, findReferrer, relationOf } from './parties.ts';
import type { TextFacts } from '../text-facts.ts';
import type { PartFacts } from './read-part.ts';
import type { TenantFound } from '../people/tenants.ts';
import { findVersus } from '../mentions/versus.ts';

/** All that was found in a mail, before it becomes fields. */
export type MailFacts = {
  readonly kind: SignalKind;
  readonly role: WriterRole;
  readonly parts: readonly PartFacts[];
  readonly subject: TextFacts;
  /** YYYY-MM-DD on which the mail was written. */
  readonly reference: string;
  readonly tenants: readonly TenantFound[];
  readonly details: readonly PersonDetails[];
  readonly tenantsDoubtful: boolean;
  readonly dwelling?: DwellingFound;
  readonly problems: readonly ProblemFact[];
  readonly rolls: readonly RollNumberFact[];
  readonly news: readonly NewsFact[];
  readonly outcomes: readonly OutcomeCode[];
  /** The letters say that the rent is paid. */
  readonly paidUp: boolean;
};

const COURT_KINDS: ReadonlySet<SignalKind> = new Set([
  'petition',
  'summons',
  'conciliation',
  'judgment',
  'eviction-notice',
  'update',
]);

/** Turns what was found into the fields of a signal, each with where it was read. */
export function assemble(facts: MailFacts, mail: MailDocument, context: ExtractionContext): Extraction {
  const notes = fieldNotes();
  const whole = wholeSource(facts);
  const text = whole.text;
  const language =
    detectLanguage(text) ??
    detectLanguage(`${facts.subject.text}\n${mail.body.lines.map((line) => line.text).join('\n')}`);
  const tenants = tenantFields(facts, notes);
  const dwelling = dwellingField(facts, notes);
  const landlord = landlordField(facts, notes);
  const referrer = referrerField(facts, notes);
  const quiet = facts.kind === 'update';
  const arrears = quiet && !leavesDebt(facts) ? undefined : arrearsFields(facts, notes, quiet);
  const court = courtFields(facts, notes);
  const judgment = judgmentFields(facts, notes);
  const lease = quiet ? undefined : leaseFields(facts, notes);
  const steps = quiet ? undefined : findSteps(facts.parts);
  const question = quiet ? undefined : findQuestion(facts.parts);
  const informed = quiet
    ? undefined
    : firstOf(facts.parts, (part) => findInformed(part.text, part.sentences, part.form));
  const problems = quiet ? [] : problemsOf(facts, arrears);
  const fields: SignalFields = {
    kind: facts.kind,
    ...(language === undefined ? {} : { language }),
    ...(tenants.length === 0 ? {} : { tenants }),
    ...(dwelling === undefined ? {} : { dwelling }),
    ...(landlord === undefined ? {} : { landlord }),
    ...(referrer === undefined ? {} : { referrer }),
    ...(arrears === undefined ? {} : { arrears }),
    ...(court === undefined ? {} : { court }),
    ...(judgment === undefined ? {} : { judgment }),
    ...(lease === undefined ? {} : { lease }),
    ...(problems.length === 0 ? {} : { problems }),
    ...(steps !== undefined && notes.accept('stepsTaken', steps) ? { stepsTaken: steps.text } : {}),
    ...(question !== undefined && notes.accept('guidanceQuestion', question)
      ? { guidanceQuestion: question.text }
      : {}),
    ...(informed !== undefined &&
    notes.accept('tenantInformed', {
      source: informed.source,
      span: informed.fact,
      confidence: informed.fact.confidence,
    })
      ? { tenantInformed: informed.fact.informed }
      : {}),
  };
  return { fields, reading: readingOf(facts, mail, context, notes) };
}

const REMAINS =
  /\b(?:blijft|blijven|resteert|restsaldo|resterend\w*|openstaan\w*|nog open|staat open|rest (?:nu |dus |er )?nog|reste|s['’][ée]l[èe]ve|arri[ée]r[ée]|remaining|still owes|outstanding|noch offen)\b/i;

/** News that tells what is still owed: a plan that was made or broken, a part that was paid. Who forgives a debt leaves none. */
const leavesDebt = (facts: MailFacts): boolean =>
  facts.role !== 'colleague' &&
  !facts.news.some((each) => each.news === 'paid') &&
  (facts.news.some((each) => each.news === 'plan-broken') ||
    facts.parts.some((part) => REMAINS.test(part.text)));

/** What is owed is a problem also where only a sum says so. */
function problemsOf(facts: MailFacts, arrears: SignalFields['arrears']): Problem[] {
  const owed = facts.kind === 'arrears' || (arrears?.amountCents !== undefined && !facts.paidUp);
  const found = owed
    ? [...facts.problems, { problem: 'arrears' as const, start: 0, end: 0 }]
    : facts.problems;
  return problemList(found);
}

function readingOf(
  facts: MailFacts,
  mail: MailDocument,
  context: ExtractionContext,
  notes: FieldNotes,
): Reading {
  const { headers } = mail;
  const own = facts.parts[0];
  const repliesTo = [
    ...new Set([...(headers.inReplyTo === undefined ? [] : [headers.inReplyTo]), ...headers.references]),
  ];
  const news = [...new Set(facts.news.map((each) => each.news))];
  const all = facts.parts.map((part) => part.text).join('\n\n');
  const contractRef = findContractRef(`${facts.subject.text}\n${all}`);
  const relation = relationOf(facts.parts);
  const agrees = findAgreement(all);
  const children = findChildren(facts.parts);
  return {
    statedAt: headers.date ?? context.receivedAt,
    ...(news.length === 0 ? {} : { news }),
    ...(repliesTo.length === 0 ? {} : { repliesTo }),
    ...(facts.outcomes.length === 0 ? {} : { outcomes: facts.outcomes }),
    ...(own === undefined || own.text === '' ? {} : { newText: own.text }),
    ...(contractRef === undefined ? {} : { contractRef }),
    ...(agrees === undefined ? {} : { tenantAgrees: agrees }),
    ...(children === undefined ? {} : { children }),
    ...(relation === undefined ? {} : { relation }),
    provenance: notes.provenance,
    doubtful: notes.doubtful,
  };
}

function wholeSource(facts: MailFacts): SourceText {
  return joinLines(
    'body',
    facts.parts.map((part, index) => ({ text: part.text, line: index + 1 })),
    false,
  );
}

function firstOf<T extends Span>(
  parts: readonly PartFacts[],
  find: (part: PartFacts) => T | undefined,
): { fact: T; source: SourceText } | undefined {
  for (const part of parts) {
    const fact = find(part);
    if (fact !== undefined) return { fact, source: part.source };
  }
  return undefined;
}

function tenantFields(facts: MailFacts, notes: FieldNotes): Tenant[] {
  if (facts.tenantsDoubtful) notes.doubt('tenants');
  const kept: { tenant: Tenant; index: number }[] = [];
  for (const [index, found] of facts.tenants.entries()) {
    const at = `tenants.${kept.length}`;
    if (!notes.accept(at, { source: found.best.source, span: found.best.span, confidence: found.confidence }))
      continue;
    const detail = facts.details[index] ?? {};
    const anchor =
      facts.parts.find((_, part) => found.anchors.some((each) => each.partIndex === part))?.source ??
      found.best.source;
    const accepted = (name: 'birthDate' | 'nationalNumber'): string | undefined => {
      const value = detail[name];
      return value !== undefined &&
        notes.accept(`${at}.${name}`, { source: anchor, span: value.span, confidence: value.confidence })
        ? value.value
        : undefined;
    };
    const birthDate = accepted('birthDate');
    const nationalNumber = accepted('nationalNumber');
    const givenName =
      found.givenName !== undefined && /^\p{Lu}\.?(?:-?\p{Lu}\.)*$/u.test(found.givenName)
        ? undefined
        : found.givenName;
    kept.push({
      index,
      tenant: {
        ...(givenName === undefined ? {} : { givenName }),
        ...(found.familyName === undefined ? {} : { familyName: found.familyName }),
        ...(birthDate === undefined ? {} : { birthDate }),
        ...(nationalNumber === undefined ? {} : { nationalNumber }),
        ...contactsOf(facts, index, at, notes),
      },
    });
  }
  return kept.map((each) => each.tenant);
}

/** Phone and mail address of one tenant, the surest of each; a tenant who writes has the sender's. */
function contactsOf(
  facts: MailFacts,
  tenant: number,
  at: string,
  notes: FieldNotes,
): Pick<Tenant, 'phone' | 'email'> {
  const own = new Set(
    facts.parts
      .flatMap((part) => [part.writer.phone, part.writer.email])
      .filter((each) => each !== undefined),
  );
  const writes = facts.parts.find(
    (part, index) =>
      part.writer.role === 'tenant' &&
      (signs(facts.tenants[tenant], index) || (part.writer.name === undefined && tenant === 0)),
  );
  const phone = surest(facts, tenant, (part) => part.phones.filter((each) => !own.has(each.phone)));
  const email = surest(facts, tenant, (part) => part.emails.filter((each) => !own.has(each.email)));
  const phoneOk =
    phone !== undefined &&
    notes.accept(`${at}.phone`, { source: phone.source, span: phone.mention, confidence: phone.confidence });
  const emailOk =
    email !== undefined &&
    notes.accept(`${at}.email`, { source: email.source, span: email.mention, confidence: email.confidence });
  const theirPhone = writes?.writer.phone ?? (phoneOk ? phone.mention.phone : undefined);
  const theirEmail =
    writes?.writer.email ??
    (emailOk ? email.mention.email : undefined) ??
    facts.parts.find((part, index) => part.recipient !== undefined && signs(facts.tenants[tenant], index))
      ?.recipient?.address;
  return {
    ...(theirPhone === undefined ? {} : { phone: theirPhone }),
    ...(theirEmail === undefined ? {} : { email: theirEmail }),
  };
}

/** The tenant wrote this part herself: her name was taken from its headers. */
const signs = (tenant: TenantFound | undefined, part: number): boolean =>
  tenant?.anchors.some((anchor) => anchor.partIndex === part && anchor.span.end === 0) === true;

function surest<T extends Span>(
  facts: MailFacts,
  tenant: number,
  mentions: (part: PartFacts) => readonly T[],
): { mention: T; source: SourceText; confidence: number } | undefined {
  let best: { mention: T; source: SourceText; confidence: number } | undefined;
  for (const [index, part] of facts.parts.entries()) {
    for (const mention of mentions(part)) {
      const { owner, confidence } = contactOwner(part, index, mention, facts.tenants);
      const theirs =
        owner.kind === 'tenant' && owner.tenant === tenant
          ? confidence
          : owner.kind === 'writer' && part.writer.role === 'tenant' && tenant === 0
            ? 0.9
            : 0;
      if (theirs > (best?.confidence ?? 0)) best = { mention, source: part.source, confidence: theirs };
    }
  }
  return best;
}

function dwellingField(facts: MailFacts, notes: FieldNotes): Dwelling | undefined {
  const { dwelling } = facts;
  return dwelling !== undefined && notes.accept('dwelling', dwelling) ? dwelling.dwelling : undefined;
}

function landlordField(facts: MailFacts, notes: FieldNotes): Landlord | undefined {
  const found = findLandlord(facts.parts, facts.tenants);
  if (found !== undefined) return notes.accept('landlord', found) ? found.value : undefined;
  const office = facts.parts[0]?.writer.role;
  if (office !== 'court' && office !== 'bailiff' && office !== 'lawyer') return undefined;
  for (const part of [...facts.parts, facts.subject]) {
    const [versus] = findVersus(part.text);
    if (
      versus !== undefined &&
      notes.accept('landlord.name', { source: part.source, span: versus.landlordSpan, confidence: 0.85 })
    ) {
      const whole = facts.parts
        .flatMap((each) => each.organisations)
        .find(
          (each) => each.name.length > versus.landlord.length && each.name.startsWith(`${versus.landlord} `),
        );
      return { name: whole?.name ?? versus.landlord };
    }
  }
  return undefined;
}

function referrerField(facts: MailFacts, notes: FieldNotes): Referrer | undefined {
  const found = findReferrer(facts.parts, facts.tenants);
  return found !== undefined && notes.accept('referrer', found) ? found.value : undefined;
}

function arrearsFields(facts: MailFacts, notes: FieldNotes, quiet: boolean): SignalFields['arrears'] {
  const counts = facts.parts.flatMap((part) =>
    part.money.map((money) => ({ ...money, source: part.source, part })),
  );
  const best = currentArrears(counts);
  const chosen =
    best === undefined
      ? undefined
      : counts.find(
          (each) =>
            each.start === best.start && each.amountCents === best.amountCents && each.role === 'arrears',
        );
  const subjectAmount = best === undefined ? currentArrears(facts.subject.money) : undefined;
  const amountOk =
    best !== undefined &&
    chosen !== undefined &&
    notes.accept('arrears.amountCents', {
      source: chosen.source,
      span: best,
      confidence: best.contested ? 0.5 : best.confidence,
    });
  const amountCents = amountOk ? best.amountCents : undefined;
  const fromSubject =
    amountCents === undefined &&
    subjectAmount !== undefined &&
    notes.accept('arrears.amountCents', {
      source: facts.subject.source,
      span: subjectAmount,
      confidence: subjectAmount.confidence,
    })
      ? subjectAmount.amountCents
      : undefined;
  if (quiet)
    return (amountCents ?? fromSubject) === undefined
      ? undefined
      : { amountCents: amountCents ?? fromSubject ?? 0 };
  const monthsFound = facts.parts.flatMap((part) =>
    findMonthsOwed(part.text, part.sentences, part.form).map((fact) => ({ fact, part })),
  );
  const beside =
    chosen === undefined
      ? undefined
      : monthsFound.filter((each) => each.part === chosen.part).map((each) => each.fact);
  const monthsFact =
    currentMonths(
      beside !== undefined && beside.length > 0 ? beside : monthsFound.map((each) => each.fact),
      chosen,
    ) ?? currentMonths(findMonthsOwed(facts.subject.text, facts.subject.sentences), undefined);
  const monthsSource =
    monthsFound.find((each) => each.fact === monthsFact)?.part.source ?? facts.subject.source;
  const months =
    monthsFact !== undefined &&
    notes.accept('arrears.months', {
      source: monthsSource,
      span: monthsFact,
      confidence: monthsFact.confidence,
    })
      ? monthsFact.months
      : undefined;
  const rents = counts
    .filter((each) => each.role === 'rent' && each.amountCents > 0)
    .toSorted((a, b) => b.confidence - a.confidence);
  const [rent] = rents;
  const monthlyRentCents =
    rent !== undefined &&
    notes.accept('arrears.monthlyRentCents', { source: rent.source, span: rent, confidence: rent.confidence })
      ? rent.amountCents
      : undefined;
  const amount = amountCents ?? fromSubject;
  if (amount === undefined && months === undefined && monthlyRentCents === undefined) return undefined;
  return {
    ...(amount === undefined ? {} : { amountCents: amount }),
    ...(months === undefined ? {} : { months }),
    ...(monthlyRentCents === undefined ? {} : { monthlyRentCents }),
  };
}

function courtFields(facts: MailFacts, notes: FieldNotes): Court | undefined {
  const court: Court = {};
  const texts = [...facts.parts, facts.subject];
  const [roll] = facts.rolls;
  if (roll !== undefined) {
    const place = texts.find((each) => each.text.includes(roll.rollNumber)) ?? facts.subject;
    const start = Math.max(0, place.text.indexOf(roll.rollNumber));
    if (
      notes.accept('court.rollNumber', {
        source: place.source,
        span: { start, end: start + roll.rollNumber.length },
        confidence: roll.confidence,
      })
    )
      court.rollNumber = roll.rollNumber;
  }
  if (!COURT_KINDS.has(facts.kind)) {
    // A landlord's or carer's mail that speaks of a coming hearing: the day counts, the court is not its subject.
    const hearing = roll === undefined && facts.kind === 'arrears' ? undefined : hearingOf(facts, notes);
    if (hearing !== undefined) court.hearingAt = hearing;
    const named =
      Object.keys(court).length === 0 ? undefined : firstOf(facts.parts, (part) => findCourtName(part.text));
    if (
      named !== undefined &&
      notes.accept('court.name', {
        source: named.source,
        span: named.fact,
        confidence: named.fact.confidence,
      })
    )
      court.name = named.fact.name;
    return Object.keys(court).length === 0 ? undefined : court;
  }
  const name = firstOf([...facts.parts], (part) => findCourtName(part.text)) ?? courtWhoWrites(facts);
  if (
    name !== undefined &&
    facts.role !== 'colleague' &&
    notes.accept('court.name', { source: name.source, span: name.fact, confidence: name.fact.confidence })
  )
    court.name = name.fact.name;
  const hearingAt =
    facts.kind === 'judgment' || facts.kind === 'eviction-notice' || facts.role === 'colleague'
      ? undefined
      : hearingOf(facts, notes);
  if (hearingAt !== undefined) court.hearingAt = hearingAt;
  return Object.keys(court).length === 0 ? undefined : court;
}

function courtWhoWrites(
  facts: MailFacts,
):
  | { fact: { start: number; end: number; name: string; confidence: number }; source: SourceText }
  | undefined {
  const own = facts.parts[0];
  if (own === undefined || own.writer.role !== 'court') return undefined;
  const fact = findCourtName(own.part.signature.text);
  return fact === undefined ? undefined : { fact, source: own.part.signature };
}

function hearingOf(facts: MailFacts, notes: FieldNotes): string | undefined {
  const found = facts.parts
    .map((part) => ({
      part,
      hearing: upcomingHearing(findHearings(part.text, part.sentences, facts.reference)),
    }))
    .find((each) => each.hearing !== undefined);
  const hearing = found?.hearing;
  if (found === undefined || hearing === undefined) return undefined;
  if (hearing.hearingAt === undefined) {
    notes.doubt('court.hearingAt');
    return undefined;
  }
  return notes.accept('court.hearingAt', {
    source: found.part.source,
    span: hearing,
    confidence: hearing.contested ? 0.4 : hearing.confidence,
  })
    ? hearing.hearingAt
    : undefined;
}

function judgmentFields(facts: MailFacts, notes: FieldNotes): Judgment | undefined {
  const soon = facts.kind === 'tenant-request' || facts.kind === 'referral';
  if (
    !soon &&
    facts.kind !== 'judgment' &&
    facts.kind !== 'eviction-notice' &&
    !(facts.kind === 'update' && facts.role !== 'colleague')
  )
    return undefined;
  const judgment: Judgment = {};
  for (const part of facts.parts) {
    const dates = findJudgmentDates(part.text, part.sentences, facts.reference);
    // Who asks for help may know the day on which she is put out; what she says of the judgment is hearsay.
    for (const name of soon ? (['evictionOn'] as const) : (['date', 'servedOn', 'evictionOn'] as const)) {
      const fact = dates[name];
      if (fact === undefined || judgment[name] !== undefined) continue;
      if (notes.accept(`judgment.${name}`, { source: part.source, span: fact, confidence: fact.confidence }))
        judgment[name] = fact.date;
    }
  }
  return Object.keys(judgment).length === 0 ? undefined : judgment;
}

function leaseFields(facts: MailFacts, notes: FieldNotes): Lease | undefined {
  const lease: Lease = {};
  const start = firstOf(facts.parts, (part) => findLeaseStart(part.text, part.sentences, facts.reference));
  if (
    start !== undefined &&
    notes.accept('lease.startDate', {
      source: start.source,
      span: start.fact,
      confidence: start.fact.confidence,
    })
  )
    lease.startDate = start.fact.startDate;
  const form = firstOf(facts.parts, (part) => findLeaseForm(part.text));
  if (
    form !== undefined &&
    notes.accept('lease.written', { source: form.source, span: form.fact, confidence: form.fact.confidence })
  )
    lease.written = form.fact.written;
  const student = firstOf(facts.parts, (part) => findStudentLease(part.text));
  if (
    student !== undefined &&
    notes.accept('lease.student', { source: student.source, span: student.fact, confidence: 0.9 })
  )
    lease.student = true;
  return Object.keys(lease).length === 0 ? undefined : lease;
}
