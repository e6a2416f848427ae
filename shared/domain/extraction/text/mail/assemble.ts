import type { Lease, Problem, SignalFields } from '#events/signal.ts';
import type { MailDocument } from '../../../document.ts';
import type { Reading } from '../../../reading.ts';
import type { Extraction, ExtractionContext } from '../extraction.ts';
import { findContractRef } from '../facts/contract-ref.ts';
import { findAgreement, findInformed } from '../facts/informed.ts';
import { findLeaseForm, findLeaseStart, findStudentLease } from '../facts/lease.ts';
import { problemList } from '../facts/problems.ts';
import { fieldNotes, type FieldNotes } from '../field-notes.ts';
import { detectLanguage } from '../language.ts';
import { joinLines, type SourceText } from '../source-text.ts';
import { findChildren, findQuestion, findSteps } from './narrative.ts';
import { relationOf } from './parties.ts';
import { arrearsFields } from './arrears-fields.ts';
import { courtFields, judgmentFields } from './court-fields.ts';
import { firstOf, type MailFacts } from './mail-facts.ts';
import { dwellingField, landlordField, referrerField } from './party-fields.ts';
import { tenantFields } from './tenant-fields.ts';

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
