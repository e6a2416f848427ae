import type { Language } from '#events/signal.ts';
import type { DigestPart } from '../../disclosure/worker-view.ts';
import { type Block, buttons, facts, heading, list, paragraph, section } from '../blocks.ts';
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
  readonly onlyPassed: (day: string) => string;
  readonly passed: string;
  readonly passedHint: string;
};

const words: Readonly<Record<Language, Words>> = {
  nl: {
    subject: (count, day) => `Uw werk voor ${day}: ${count === 1 ? '1 taak' : `${count} taken`}`,
    intro: (count) =>
      count === 1 ? 'Dit is uw werk voor vandaag: 1 taak.' : `Dit is uw werk voor vandaag: ${count} taken.`,
    none: 'Er is geen werk voor vandaag.',
    onlyPassed: (day) => `Stand van zaken op ${day}`,
    passed: 'Te laat geworden',
    passedHint:
      'De opvolging heeft even stilgestaan. Dit had intussen gedaan moeten zijn en kan nu niet meer.',
  },
  fr: {
    subject: (count, day) => `Votre travail du ${day} : ${count === 1 ? '1 tâche' : `${count} tâches`}`,
    intro: (count) =>
      count === 1
        ? "Voici votre travail d'aujourd'hui : 1 tâche."
        : `Voici votre travail d'aujourd'hui : ${count} tâches.`,
    none: "Il n'y a pas de travail pour aujourd'hui.",
    onlyPassed: (day) => `Situation au ${day}`,
    passed: 'Trop tard',
    passedHint: 'Le suivi a été interrompu. Ceci aurait dû être fait entre-temps et n’est plus possible.',
  },
  en: {
    subject: (count, day) => `Your work for ${day}: ${count === 1 ? '1 task' : `${count} tasks`}`,
    intro: (count) =>
      count === 1 ? 'This is your work for today: 1 task.' : `This is your work for today: ${count} tasks.`,
    none: 'There is no work for today.',
    onlyPassed: (day) => `Where things stand on ${day}`,
    passed: 'Too late now',
    passedHint:
      'Follow-up had stood still for a while. This should have been done meanwhile and no longer can be.',
  },
  de: {
    subject: (count, day) => `Ihre Arbeit für ${day}: ${count === 1 ? '1 Aufgabe' : `${count} Aufgaben`}`,
    intro: (count) =>
      count === 1
        ? 'Das ist Ihre Arbeit für heute: 1 Aufgabe.'
        : `Das ist Ihre Arbeit für heute: ${count} Aufgaben.`,
    none: 'Für heute gibt es keine Arbeit.',
    onlyPassed: (day) => `Stand der Dinge am ${day}`,
    passed: 'Zu spät geworden',
    passedHint:
      'Die Begleitung stand eine Weile still. Dies hätte inzwischen getan werden sollen und geht nun nicht mehr.',
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

/** What became too late while the clock stood still: said so, never left out in silence. */
const passedBlocks = (items: readonly DigestPart[], { language, wording }: Reader): readonly Block[] =>
  items.length === 0
    ? []
    : section(words[language].passed, [
        paragraph(words[language].passedHint),
        list(
          items.map(({ caseRecord, step }) =>
            [
              `${wording.stepText(step.type, language).title} (${caseRecord.caseNumber})`,
              names(caseRecord.tenants, language),
            ]
              .filter((text) => text !== '')
              .join(', '),
          ),
        ),
      ]);

/** Items come with the context, each with its case, step and links; those that events ended are told apart. */
export const digest: LetterTemplate<'worker'> = {
  view: 'worker',
  purpose:
    'Brings the open work of the day in one mail: to the worker who prefers that, and after a standstill.',
  carriesCalendar: false,
  carriesLinks: true,
  write: (view, reader) => {
    const { language, now } = reader;
    const w = words[language];
    const items = view.items.toSorted(byDue);
    const passed = items.filter(({ step }) => step.status === 'cancelled');
    const open = items.filter(({ step }) => step.status !== 'cancelled');
    const count = open.length;
    const day = formatMomentDay(now, language);
    return {
      subject: count === 0 && passed.length > 0 ? w.onlyPassed(day) : w.subject(count, day),
      blocks: [
        greeting(language, view.reader.name.split(' ')[0]),
        paragraph(count === 0 ? w.none : w.intro(count)),
        ...open.flatMap((item) => itemBlocks(item, reader)),
        ...passedBlocks(passed, reader),
        signOff(view.organisation, language),
        workerFooter(language),
      ],
    };
  },
};
