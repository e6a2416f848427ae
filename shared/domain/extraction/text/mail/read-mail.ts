import { brusselsMoment } from '../../../normalise/calendar-date.ts';
import type { MailDocument } from '../../../document.ts';
import type { ExtractionContext, Extraction, MailExtraction } from '../extraction.ts';
import { anyCue } from '../cue.ts';
import { askCues, followUpCues } from '../cues/narrative.ts';
import { homeWords } from '../cues/non-signals.ts';
import { paidUp } from '../cues/problems.ts';
import { writerWords } from '../cues/writers.ts';
import { findMonthsOwed } from '../facts/months.ts';
import { findJudgmentDates } from '../facts/judgment-dates.ts';
import { findNews, findOutcomes, readsAsReport } from '../facts/news.ts';
import { findProblems } from '../facts/problems.ts';
import { findRollNumbers } from '../facts/roll-number.ts';
import { softenStops } from '../sentences.ts';
import { setAside } from './automatic.ts';
import { assemble } from './assemble.ts';
import type { MailFacts } from './mail-facts.ts';
import { chooseDwelling } from './dwelling.ts';
import { tellsOfSomebody } from './general.ts';
import { gluesHouseholds } from './households.ts';
import { decideKind } from './kind.ts';
import { mailParts } from './mail-part.ts';
import { principalRole, withKnownWriter, withTenantWhoPassesOn } from './parties.ts';
import { readTextFacts } from '../text-facts.ts';
import { readPart, type PartFacts } from './read-part.ts';
import { familiesInSubject, subjectSource } from './subject.ts';
import { tenantsOf } from './tenants-of-mail.ts';

/** Reads the prose of one mail: own text, what it forwards, mails enclosed in it. */
export function readMail(mail: MailDocument, context: ExtractionContext): MailExtraction {
  const facts = factsOf(mail, context);
  const { own, parts, subject } = facts;
  const all = parts.map((part) => part.text).join('\n\n');
  const both = `${subject.text}\n\n${all}`;
  const news = findNews(own.text, own.sentences).concat(
    parts.slice(1).flatMap((part) => findNews(part.text, part.sentences)),
    findNews(subject.text, subject.sentences),
  );
  const problems = [...parts, subject].flatMap((part) =>
    findProblems(part.text, part.sentences, [...part.addresses, ...part.organisations]),
  );
  const amount = parts.some((part) => part.money.some((each) => each.role === 'arrears'));
  const arrears =
    amount ||
    problems.some((each) => each.problem === 'arrears') ||
    parts.some((part) => part.money.length > 0 && findMonthsOwed(part.text, part.sentences).length > 0);
  const rolls = findRollNumbers(both);
  const names = facts.tenants.length > 0;
  const home = facts.dwelling?.dwelling.street !== undefined && facts.dwelling.confidence >= 0.65;
  const role = principalRole(parts);
  const sureNames = facts.tenants.some((tenant) => tenant.confidence >= 0.85);
  const strong =
    (sureNames && (home || amount || rolls.length > 0)) || (rolls.length > 0 && own.writer.role === 'court');

  const fromKnownSide = parts.some((part) =>
    writerWords.some((row) => row.role !== 'neighbour' && anyCue(row.cues, part.text)),
  );
  const reason = setAside({
    headers: mail.headers,
    rawHeaders: mail.rawHeaders,
    text: all,
    fullText: `${mail.headers.subject}\n${mail.body.lines
      .map((line) => line.text)
      .join('\n')
      .slice(0, 20_000)}`,
    names: names || rolls.length > 0,
    alone: parts.length === 1,
    namesHome: strong && anyCue(homeWords, both),
    tellsNews: news.length > 0 || anyCue(followUpCues, own.text),
    fromKnownSide,
  });
  if (reason !== undefined) return { kind: 'ignore', reason };

  const decision = decideKind({
    role,
    ownRole: own.writer.role,
    passedOn: parts.some((part) => part.part.role === 'forwarded'),
    subject: mail.headers.subject,
    text: softenStops(both),
    ownText: softenStops(`${mail.headers.subject}\n${own.text}`),
    isReply: mail.headers.inReplyTo !== undefined || facts.answersUs,
    goesOn: mail.headers.references.length > 0,
    arrears,
    amount,
    sum: parts.some((part) =>
      part.money.some((each) => each.amountCents > 0 && !['paid', 'deposit', 'other'].includes(each.role)),
    ),
    paidUp: facts.paidUp,
    troubles: problems.some((each) => each.problem !== 'arrears'),
    problems: problems.length > 0,
    names,
    home,
    roll: rolls.length > 0,
    news: [...new Set(news.map((each) => each.news))],
    report: readsAsReport(own.text),
    evictionAhead: parts.some(
      (part) => findJudgmentDates(part.text, part.sentences, facts.reference).evictionOn !== undefined,
    ),
    namesLandlord:
      own.form.some((field) => field.owner === 'landlord' && field.value.end > field.value.start) &&
      !isFilledInByLandlord(own),
    asks: own.text.includes('?') || anyCue(askCues, own.text),
  });
  const extraction = assemble(
    {
      ...facts,
      parts: withKnownWriter(parts, decision.kind),
      kind: decision.kind,
      problems,
      rolls,
      role,
      news,
    },
    mail,
    context,
  );
  // A carer's words alone tell of nobody.
  const party = parts.some((part) =>
    writerWords.some(
      (row) => ['landlord', 'tenant', 'relative'].includes(row.role) && anyCue(row.cues, part.text),
    ),
  );
  const office = ['landlord', 'estate-agent', 'court', 'bailiff', 'lawyer'].includes(role);
  const someone = party || (office && home) || tellsOfSomebody(both);
  if (gluesHouseholds(parts, facts.tenants)) {
    return {
      kind: 'not-understood',
      detail: 'The mail tells of several households at once: each is to be taken in by itself.',
      extraction,
    };
  }
  return verdict(decision, extraction, all, own, someone);
}

/** A form that asks for the landlord's own numbers, and for nobody else who reports. */
const isFilledInByLandlord = (own: PartFacts): boolean =>
  own.form.some(
    (field) => field.owner === 'landlord' && (field.attribute === 'phone' || field.attribute === 'email'),
  ) && !own.form.some((field) => field.owner === 'referrer');

function verdict(
  decision: ReturnType<typeof decideKind>,
  extraction: Extraction,
  text: string,
  own: PartFacts,
  someone: boolean,
): MailExtraction {
  if (decision.carrier || text.trim() === '') return { kind: 'carrier', extraction };
  if (!decision.understood) {
    return {
      kind: 'not-understood',
      detail: 'The mail does not tell what is asked about which home.',
      extraction,
    };
  }
  const { tenants, dwelling, court } = extraction.fields;
  const nobody = tenants === undefined && dwelling === undefined && court?.rollNumber === undefined;
  // An update must say on what; a first signal without a name is still one, and a person asks for the rest.
  if (nobody && decision.kind === 'update' && extraction.reading.repliesTo === undefined) {
    return { kind: 'not-understood', detail: 'The mail brings news without saying about whom.', extraction };
  }
  const unnamed = tenants === undefined && court?.rollNumber === undefined && !someone;
  if ((nobody && decision.kind === 'other') || unnamed) {
    return { kind: 'not-understood', detail: 'The mail names no tenant, home or roll number.', extraction };
  }
  if (own.text.trim() === '' && nobody) return { kind: 'carrier', extraction };
  return { kind: 'signal', extraction };
}

function factsOf(
  mail: MailDocument,
  context: ExtractionContext,
): Omit<MailFacts, 'kind' | 'problems' | 'rolls' | 'role' | 'news'> & {
  own: PartFacts;
  /** It quotes a mail that the service wrote. */
  answersUs: boolean;
} {
  const receiver = mail.headers.to[0];
  const letters = mailParts(mail);
  const parts = withTenantWhoPassesOn(
    letters.filter((part) => part.role !== 'quoted').map((part) => readPart(part, receiver, letters[0])),
  );
  const [own] = parts;
  if (own === undefined) throw new Error('A mail has at least its own part.');
  const subject = readTextFacts(subjectSource(mail.headers.subject));
  const written = brusselsMoment(mail.headers.date ?? context.receivedAt);
  const reference = written.slice(0, 10);
  const tenants = tenantsOf(parts, subject, familiesInSubject(subject.source), reference);
  const dwelling = chooseDwelling(parts, subject, tenants.tenants);
  const domain = receiver?.split('@')[1];
  return {
    own,
    answersUs: letters.some(
      (part) =>
        part.role === 'quoted' &&
        (part.sender.address === undefined || part.sender.address.split('@')[1] === domain),
    ),
    parts,
    subject,
    reference,
    written,
    tenants: tenants.tenants,
    details: tenants.details,
    tenantsDoubtful: tenants.doubtful,
    ...(dwelling === undefined ? {} : { dwelling }),
    outcomes: findOutcomes(own.text),
    paidUp: parts.some((part) => anyCue(paidUp, part.text)),
  };
}
