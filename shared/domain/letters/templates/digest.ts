import type { Language } from '#events/signal.ts';
import type { DigestPart } from '../../disclosure/worker-view.ts';
import { type Block, buttons, facts, heading, paragraph } from '../blocks.ts';
import type { LetterTemplate, Reader } from '../letter.ts';
import { greeting, names, signOff, workerFooter } from '../parts.ts';
import { priorityText } from '../worker-parts.ts';
import { formatDwelling, formatMoment, formatMomentDay } from '../words/format.ts';
import { labels } from '../words/labels.ts';
import { outcomeWords } from '../words/outcome-words.ts';

type Words = {
  readonly subject: (count: number, day: string) => string;
  readonly intro: (count: number) => string;
  readonly none: string;
};

const words: Readonly<Record<Language, Words>> = {
  nl: {
    subject: (count, day) => `Uw werk voor ${day}: ${count === 1 ? '1 taak' : `${count} taken`}`,
    intro: (count) =>
      count === 1
        ? 'Dit is uw gewone werk voor vandaag: 1 taak.'
        : `Dit is uw gewone werk voor vandaag: ${count} taken.`,
    none: 'Er is geen gewoon werk voor vandaag.',
  },
  fr: {
    subject: (count, day) => `Votre travail du ${day} : ${count === 1 ? '1 tâche' : `${count} tâches`}`,
    intro: (count) =>
      count === 1
        ? "Voici votre travail d'aujourd'hui : 1 tâche."
        : `Voici votre travail d'aujourd'hui : ${count} tâches.`,
    none: "Il n'y a pas de travail ordinaire pour aujourd'hui.",
  },
  en: {
    subject: (count, day) => `Your work for ${day}: ${count === 1 ? '1 task' : `${count} tasks`}`,
    intro: (count) =>
      count === 1
        ? 'This is your normal work for today: 1 task.'
        : `This is your normal work for today: ${count} tasks.`,
    none: 'There is no normal work for today.',
  },
  de: {
    subject: (count, day) => `Ihre Arbeit für ${day}: ${count === 1 ? '1 Aufgabe' : `${count} Aufgaben`}`,
    intro: (count) =>
      count === 1
        ? 'Das ist Ihre normale Arbeit für heute: 1 Aufgabe.'
        : `Das ist Ihre normale Arbeit für heute: ${count} Aufgaben.`,
    none: 'Für heute gibt es keine normale Arbeit.',
  },
};

const itemBlocks = ({ caseRecord, step, links }: DigestPart, reader: Reader): readonly Block[] => {
  const { language, wording } = reader;
  return [
    heading(`${wording.stepText(step.type, language).title} (${caseRecord.caseNumber})`),
    facts([
      [labels.tenant[language], names(caseRecord.tenants, language)],
      [
        labels.dwelling[language],
        caseRecord.dwelling === undefined ? undefined : formatDwelling(caseRecord.dwelling, language),
      ],
      [labels.until[language], formatMoment(step.dueAt, language)],
      [labels.priority[language], priorityText(caseRecord.priority, reader)],
    ]),
    buttons(links.map(({ outcome, url }) => ({ label: outcomeWords[outcome][language], url }))),
  ];
};

const byDue = (a: DigestPart, b: DigestPart): number =>
  a.step.dueAt < b.step.dueAt ? -1 : a.step.dueAt > b.step.dueAt ? 1 : 0;

/** Items come with the context, each with its case, step and links. */
export const digest: LetterTemplate<'worker'> = {
  view: 'worker',
  purpose: 'Brings the normal work of the day in one mail, to the worker who prefers that.',
  carriesCalendar: false,
  carriesLinks: true,
  write: (view, reader) => {
    const { language, now } = reader;
    const w = words[language];
    const count = view.items.length;
    return {
      subject: w.subject(count, formatMomentDay(now, language)),
      blocks: [
        greeting(language, view.reader.name.split(' ')[0]),
        paragraph(count === 0 ? w.none : w.intro(count)),
        ...view.items.toSorted(byDue).flatMap((item) => itemBlocks(item, reader)),
        signOff(view.organisation, language),
        workerFooter(language),
      ],
    };
  },
};
