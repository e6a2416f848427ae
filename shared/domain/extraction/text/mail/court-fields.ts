import type { Court, Judgment, SignalKind } from '#events/signal.ts';
import { hearingQuestions } from '../cues/hearing.ts';
import { findCourtName } from '../facts/court-name.ts';
import { findHearings, upcomingHearing } from '../facts/hearing.ts';
import { findJudgmentDates } from '../facts/judgment-dates.ts';
import type { FieldNotes } from '../field-notes.ts';
import type { SourceText } from '../source-text.ts';
import { sentenceAt } from '../sentences.ts';
import { firstOf, type MailFacts } from './mail-facts.ts';

const COURT_KINDS: ReadonlySet<SignalKind> = new Set([
  'petition',
  'summons',
  'conciliation',
  'judgment',
  'eviction-notice',
  'update',
]);

/** The court, the roll number and the hearing to come, as far as the kind of mail lets them count. */
export function courtFields(facts: MailFacts, notes: FieldNotes): Court | undefined {
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
    // A carer's mail, or a lawyer's, that speaks of a coming hearing: the day counts, the court is not its subject. A landlord
    // without a roll number may only wish for one: his must be told as a fact, day and hour.
    const wished = roll === undefined && facts.kind === 'arrears' && facts.role !== 'lawyer';
    const hearing = hearingOf(facts, notes, wished);
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

/** Words of somebody who hopes for a hearing, or threatens with one. */
const WISHES =
  /(?<!\p{L})(?:zou\p{L}*|zal|zullen|wil|willen|kan|kunnen|mag|indien|als|anders|tenzij|misschien|hopelijk|hoop|vraag|vragen|ten vroegste|wellicht|si|sinon|peut-être|voudrais|voulons|if|would|will|may|unless|hope|wenn|falls|würde|werde)(?!\p{L})/iu;
/** Words that tell somebody to change one: nobody's fact. */
const ORDERS =
  /(?<!\p{L})(?:set|change|move|reschedule|enter|zet|stel|wijzig|verander|verplaats|verschuif|noteer|fixez?|mets|mettez|changez|reportez|inscrivez|setzen? Sie|setze|ändern? Sie|verlegen Sie)(?!\p{L})[^.;\n]{0,30}(?:hearing|zitting|audience|sitzung|verhandlung|termin)/iu;
const SURE_OF_HEARING = 0.9;

/** @param wished the writer may only wish for it: it counts where a sentence without a condition tells it with its hour */
function hearingOf(facts: MailFacts, notes: FieldNotes, wished = false): string | undefined {
  const found = facts.parts
    .map((part) => {
      const court = part.writer.role === 'court';
      return {
        part,
        hearing: upcomingHearing(
          findHearings(part.text, part.sentences, facts.written, true, court ? hearingQuestions : [], court),
        ),
      };
    })
    .find((each) => each.hearing !== undefined);
  const hearing = found?.hearing;
  if (found === undefined || hearing === undefined) return undefined;
  if (wished) {
    const { text, sentences } = found.part;
    const sentence = sentenceAt(sentences, hearing.start, text);
    const said = text.slice(sentence.start, sentence.end);
    const told = hearing.confidence >= SURE_OF_HEARING && !WISHES.test(said) && !ORDERS.test(said);
    if (!told) return undefined;
  }
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

/** What the mail says of a judgment: its date, its service, the day of an eviction. */
export function judgmentFields(facts: MailFacts, notes: FieldNotes): Judgment | undefined {
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
