import type { Language } from '#events/signal.ts';
import type { StepPart, WorkerCase } from '../../disclosure/worker-view.ts';
import { instantOf } from '../../calendar/index.ts';
import { facts, paragraph, quote, section } from '../blocks.ts';
import { hearingEntry, stepEntry } from '../calendar-entries.ts';
import type { LetterTemplate } from '../letter.ts';
import { originSection } from '../origin-parts.ts';
import { asSentence, greeting, signOff, workerFooter } from '../parts.ts';
import { tenantNote } from '../tenant-note.ts';
import { answerSection, householdFacts, lawSection, matterFacts, priorityText } from '../worker-parts.ts';
import { formatMoment } from '../words/format.ts';
import { labels } from '../words/labels.ts';
import { phrase } from '../words/phrase.ts';

type Words = {
  readonly subject: (title: string, number: string) => string;
  readonly household: string;
  readonly matter: string;
  readonly others: string;
  readonly note: string;
  readonly noteHint: string;
};

const words: Readonly<Record<Language, Words>> = {
  nl: {
    subject: (title, number) => `Taak: ${title} (${number})`,
    household: 'Het gezin',
    matter: 'Waar het om gaat',
    others: 'Ook nog open in dit dossier',
    note: 'Voor in de bus',
    noteHint: 'Schrijf dit over met de hand. Een gedrukte brief schrikt af.',
  },
  fr: {
    subject: (title, number) => `Tâche : ${title} (${number})`,
    household: 'Le ménage',
    matter: 'De quoi il s’agit',
    others: 'Encore ouvert dans ce dossier',
    note: 'Pour la boîte aux lettres',
    noteHint: 'Recopiez ce texte à la main. Une lettre imprimée fait peur.',
  },
  en: {
    subject: (title, number) => `Task: ${title} (${number})`,
    household: 'The household',
    matter: 'What it is about',
    others: 'Also open on this case',
    note: 'For the letter box',
    noteHint: 'Copy this by hand. A printed letter frightens.',
  },
  de: {
    subject: (title, number) => `Aufgabe: ${title} (${number})`,
    household: 'Der Haushalt',
    matter: 'Worum es geht',
    others: 'Auch noch offen in dieser Akte',
    note: 'Für den Briefkasten',
    noteHint: 'Schreiben Sie dies von Hand ab. Ein gedruckter Brief schreckt ab.',
  },
};

const unnamed = phrase('een nieuwe stap', 'une nouvelle étape', 'a new step', 'ein neuer Schritt');

const DAY_MS = 86_400_000;

/** The step is the hearing itself, not something to do before it or long after it. */
const isHearingStep = (step: StepPart, { hearingAt }: WorkerCase): boolean => {
  if (hearingAt === undefined) return false;
  const hearing = Date.parse(instantOf(hearingAt));
  const [start, due] = [Date.parse(step.startAt), Date.parse(step.dueAt)];
  return start <= hearing && hearing <= due && due - start <= DAY_MS;
};

/** One step for one worker: why, until when, what the law says, who signalled, and the answers one click away. */
export const task: LetterTemplate<'worker'> = {
  view: 'worker',
  purpose:
    'Gives a worker one step: what, why, until when, what the law says, who signalled, answers in one click.',
  carriesCalendar: true,
  carriesLinks: true,
  write: (view, reader) => {
    const { language, wording } = reader;
    const w = words[language];
    const { caseRecord, step, links, organisation } = view;
    const { title, why } =
      step === undefined ? { title: unnamed[language], why: '' } : wording.stepText(step.type, language);
    const script =
      step === undefined
        ? undefined
        : wording.stepText(step.type, caseRecord?.tenantLanguage ?? language).script;
    const others = view.openSteps.filter(({ id }) => id !== step?.id);
    const subject = { ...(caseRecord ?? { caseId: '', caseNumber: '', caseVersion: 0 }), organisation };
    const entry =
      caseRecord === undefined || step === undefined
        ? undefined
        : caseRecord.hearingAt !== undefined && isHearingStep(step, caseRecord)
          ? hearingEntry(
              subject,
              { hearingAt: caseRecord.hearingAt, courtName: caseRecord.courtName },
              reader,
            )
          : stepEntry(subject, step, reader);
    return {
      subject: w.subject(title, caseRecord?.caseNumber ?? ''),
      blocks: [
        greeting(language, view.reader.name.split(' ')[0]),
        paragraph([asSentence(title), why].filter((text) => text !== '').join('\n')),
        facts([
          [labels.until[language], step === undefined ? undefined : formatMoment(step.dueAt, language)],
          [
            labels.priority[language],
            caseRecord === undefined ? undefined : priorityText(caseRecord.priority, reader),
          ],
        ]),
        ...answerSection(links, language),
        ...(caseRecord === undefined
          ? []
          : [
              ...section(w.household, [householdFacts(caseRecord, language)]),
              ...section(w.matter, [matterFacts(caseRecord, language)]),
              ...lawSection(caseRecord, language),
            ]),
        ...originSection(view.origin, language),
        ...(script === undefined
          ? []
          : section(w.note, [paragraph(w.noteHint), quote(tenantNote(script, view.note))])),
        ...section(w.others, [
          facts(
            others.map((other) => [
              wording.stepText(other.type, language).title,
              formatMoment(other.dueAt, language),
            ]),
          ),
        ]),
        signOff(organisation, language),
        workerFooter(language),
      ],
      ...(entry === undefined ? {} : { calendarEntry: entry }),
    };
  },
};
